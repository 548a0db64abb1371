import { setImmediate } from 'node:timers/promises'
import {
	type Alignment,
	type BlockKind,
	type Doc,
	type DrawnBy,
	type OriginPoint,
	type Row,
	type WordLink,
	segmentOf
} from '#engine'

/**
 * Many small objects of one shape as a few flat arrays: a book has a hundred thousand of them, and reading those back one
 * by one takes a quarter of a second, the arrays some milliseconds.
 */
export interface PackedDoc {
	readonly rest: Pick<Doc, 'lang' | 'title' | 'text' | 'marks'>
	readonly ids: string
	/** Position in `kinds` of each block's kind. */
	readonly kind: Uint8Array
	readonly kinds: readonly BlockKind[]
	/** -1 where there is none. */
	readonly level: Int16Array
	/** Of each block: from, to, first segment, end of its segments. */
	readonly blocks: Int32Array
	/** Of each segment: from, to, block. */
	readonly segments: Int32Array
	/** Of each point: in the text, in the file. */
	readonly origin: Int32Array
}

/** A document packed. Tokens are left out: they follow from the text. */
export function packDoc({ lang, title, text, marks, blocks, segments, origin }: Doc): PackedDoc {
	const kinds = [...new Set(blocks.map((block) => block.kind))]
	return {
		rest: { lang, title, text, marks },
		ids: blocks.map((block) => block.id).join('\n'),
		kind: Uint8Array.from(blocks, (block) => kinds.indexOf(block.kind)),
		kinds,
		level: Int16Array.from(blocks, (block) => block.level ?? -1),
		blocks: numbers(blocks, 4, ({ from, to, segments: run }) => [from, to, run.from, run.to]),
		segments: numbers(segments, 3, ({ from, to, block }) => [from, to, block]),
		origin: numbers(origin, 2, ({ text: at, file }) => [at, file])
	}
}

/** The document again, each segment's tokens found when they are first asked for. */
export async function unpackDoc({
	rest,
	ids,
	kind,
	kinds,
	level,
	blocks,
	segments,
	origin
}: PackedDoc): Promise<Doc> {
	const names = ids.split('\n')
	const at = (list: Int32Array | Uint8Array, n: number) => list[n] ?? 0
	return {
		...rest,
		blocks: await inSlices(kind.length, (n) => {
			const deep = level[n] ?? -1
			return {
				id: names[n] ?? '',
				kind: kinds[at(kind, n)] ?? 'paragraph',
				from: at(blocks, 4 * n),
				to: at(blocks, 4 * n + 1),
				segments: { from: at(blocks, 4 * n + 2), to: at(blocks, 4 * n + 3) },
				...(deep < 0 ? {} : { level: deep })
			}
		}),
		segments: await inSlices(segments.length / 3, (index) =>
			segmentOf(
				rest.text,
				{ from: at(segments, 3 * index), to: at(segments, 3 * index + 1) },
				index,
				at(segments, 3 * index + 2)
			)
		),
		origin: await inSlices(origin.length / 2, (n): OriginPoint => ({
			text: at(origin, 2 * n),
			file: at(origin, 2 * n + 1)
		}))
	}
}

/** So many objects are made at a time: a few milliseconds. */
const slice = 10_000

/** A list made in slices: the thread does other things between them. */
async function inSlices<Item>(length: number, make: (n: number) => Item): Promise<Item[]> {
	const list: Item[] = []
	for (let n = 0; n < length; n++) {
		if (n % slice === slice - 1) await setImmediate()
		list.push(make(n))
	}
	return list
}

/** Beads in flat arrays. */
export interface PackedAlignment {
	/** Of each bead: the run of the source, the run of the target. */
	readonly runs: Int32Array
	/** Of each bead: cost, confidence. */
	readonly judged: Float64Array
	/** Of each bead: 1 where a person drew it. */
	readonly drawn: Uint8Array
}

/** An alignment packed. */
export function packAlignment(alignment: Alignment): PackedAlignment {
	const judged = new Float64Array(alignment.length * 2)
	alignment.forEach(({ cost, confidence }, n) => judged.set([cost, confidence], 2 * n))
	return {
		runs: numbers(alignment, 4, ({ source, target }) => [source.from, source.to, target.from, target.to]),
		judged,
		drawn: Uint8Array.from(alignment, ({ drawnBy }) => (drawnBy === 'person' ? 1 : 0))
	}
}

/** The alignment again. */
export function unpackAlignment({ runs, judged, drawn }: PackedAlignment): Promise<Alignment> {
	const at = (n: number) => runs[n] ?? 0
	const by = (person: number | undefined): DrawnBy => (person === 1 ? 'person' : 'aligner')
	return inSlices(drawn.length, (n) => ({
		source: { from: at(4 * n), to: at(4 * n + 1) },
		target: { from: at(4 * n + 2), to: at(4 * n + 3) },
		cost: judged[2 * n] ?? 0,
		confidence: judged[2 * n + 1] ?? 0,
		drawnBy: by(drawn[n])
	}))
}

/** Rows packed: of each its blocks in the source, in the target, its beads. */
export function packRows(rows: readonly Row[]): Int32Array {
	return numbers(rows, 6, ({ source, target, beads }) => [
		source.from,
		source.to,
		target.from,
		target.to,
		beads.from,
		beads.to
	])
}

/** The rows again. */
export function unpackRows(runs: Int32Array): Promise<readonly Row[]> {
	const run = (n: number) => ({ from: runs[2 * n] ?? 0, to: runs[2 * n + 1] ?? 0 })
	return inSlices(runs.length / 6, (n) => ({
		source: run(3 * n),
		target: run(3 * n + 1),
		beads: run(3 * n + 2)
	}))
}

/** Word links of all beads in flat arrays. */
export interface PackedLinks {
	/** Where the links of bead n begin; one more than there are beads. */
	readonly starts: Uint32Array
	readonly source: Uint16Array
	readonly target: Uint16Array
	readonly confidence: Float32Array
}

/** Word links packed. */
export function packLinks(links: readonly (readonly WordLink[])[]): PackedLinks {
	const count = links.reduce((sum, list) => sum + list.length, 0)
	const packed = {
		starts: new Uint32Array(links.length + 1),
		source: new Uint16Array(count),
		target: new Uint16Array(count),
		confidence: new Float32Array(count)
	}
	let at = 0
	links.forEach((list, bead) => {
		packed.starts[bead] = at
		for (const link of list) {
			packed.source[at] = link.source
			packed.target[at] = link.target
			packed.confidence[at] = link.confidence
			at++
		}
	})
	packed.starts[links.length] = at
	return packed
}

/** The links of one bead. */
export function linksIn(
	{ starts, source, target, confidence }: PackedLinks,
	bead: number
): readonly WordLink[] {
	const [from, to] = [starts[bead] ?? 0, starts[bead + 1] ?? 0]
	return Array.from({ length: Math.max(0, to - from) }, (_, k) => ({
		source: source[from + k] ?? 0,
		target: target[from + k] ?? 0,
		confidence: confidence[from + k] ?? 0
	}))
}

function numbers<Item>(
	list: readonly Item[],
	width: number,
	of: (item: Item) => readonly number[]
): Int32Array {
	const flat = new Int32Array(list.length * width)
	list.forEach((item, n) => flat.set(of(item), n * width))
	return flat
}
