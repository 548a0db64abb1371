import { type Bitext, type Doc, type Run, type Side, type Span, blockAt } from '#engine'

/** Some words of a text in one language, and which of them were found. */
export interface HitText {
	readonly lang: 'es' | 'en'
	readonly text: string
	readonly found: readonly Span[]
}

/** Characters around the first find. */
const around = 90

/** Words of some blocks around the first find; where there is none, from `start` on, else from their beginning. */
export function excerptOf(
	doc: Doc,
	lang: 'es' | 'en',
	blocks: Run,
	found: readonly Span[],
	start: number | undefined
): HitText {
	if (blocks.from >= blocks.to) return { lang, text: '', found: [] }
	const begin = doc.blocks[blocks.from]?.from ?? 0
	const end = doc.blocks[blocks.to - 1]?.to ?? begin
	const wanted = found[0] ? found[0].from - around : (start ?? begin)
	const from = wordEdge(doc.text, Math.min(end, Math.max(begin, wanted)), begin, -1)
	const to = wordEdge(doc.text, Math.min(end, from + around * 3), end, 1)
	const before = from > begin ? '…\u00a0' : ''
	const after = to < end ? '\u00a0…' : ''
	return {
		lang,
		text: before + doc.text.slice(from, to).trimEnd().replace(/\s/g, ' ') + after,
		found: found
			.filter((span) => span.from >= from && span.to <= to)
			.map((span) => ({ from: span.from - from + before.length, to: span.to - from + before.length }))
	}
}

/** The blocks that stand in a row, by the number of the row each stands in. */
export function blocksOfRow(rowAt: Int32Array, row: number): Run {
	const from = rowAt.indexOf(row)
	return from < 0 ? { from: 0, to: 0 } : { from, to: rowAt.lastIndexOf(row) + 1 }
}

/** Where the counterpart of a place on `side` begins on the other side; undefined where it has none. */
export function oppositeOf(bitext: Bitext, side: Side, place: number | undefined): number | undefined {
	if (place === undefined) return undefined
	const here = bitext[side]
	const run = here.blocks[blockAt(here, place)]?.segments
	const segment = here.segments.slice(run?.from, run?.to).findLast((one) => one.from <= place)
	const other = side === 'source' ? 'target' : 'source'
	const opposite = segment && beadAt(bitext.alignment, side, segment.index)?.[other]
	return opposite && opposite.from < opposite.to ? bitext[other].segments[opposite.from]?.from : undefined
}

/** The bead that holds a segment, by bisection: beads tile both sides in order. */
function beadAt(
	alignment: Bitext['alignment'],
	side: Side,
	segment: number
): Bitext['alignment'][number] | undefined {
	let low = 0
	let high = alignment.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((alignment[middle]?.[side].to ?? 0) <= segment) low = middle + 1
		else high = middle
	}
	return alignment[low]
}

function wordEdge(text: string, at: number, limit: number, by: 1 | -1): number {
	let edge = at
	while (edge !== limit && !/\s/.test(text.charAt(by > 0 ? edge : edge - 1))) edge += by
	return edge
}
