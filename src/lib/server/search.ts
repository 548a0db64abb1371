import { type Bitext, type Side, type Span, blockAt, findAll, linkOf } from '#engine'
import type { Opened } from './opened.ts'

/** One side of a hit: some words, and which of them were found. */
export interface HitText {
	readonly text: string
	readonly found: readonly Span[]
}

/** A row in which the words stand, with its counterpart. */
export interface Hit {
	readonly row: number
	readonly leaf: number
	readonly link: string
	readonly source: HitText
	readonly target: HitText
}

/** What a search found: the first rows of all. */
export interface Hits {
	readonly rows: number
	readonly hits: readonly Hit[]
}

/** So many rows are shown. */
export const mostHits = 60
/** So many places are counted: enough to say "many". */
const mostPlaces = 5000
/** Characters around the first find. */
const around = 90

/** Rows where the words stand in either language, in the order of the text. */
export function searchIn(opened: Opened, query: string): Hits {
	const places = new Map<number, { readonly source: Span[]; readonly target: Span[] }>()
	for (const side of ['source', 'target'] as const) {
		const doc = opened.bitext[side]
		for (const span of findAll(opened.folded[side], query, mostPlaces)) {
			const row = opened.rowAt[side][blockAt(doc, span.from)] ?? 0
			const known = places.get(row) ?? { source: [], target: [] }
			known[side].push(span)
			places.set(row, known)
		}
	}
	const rows = [...places.keys()].filter((row) => row > 0).sort((a, b) => a - b)
	const hits = rows.slice(0, mostHits).flatMap((number): Hit[] => {
		const row = opened.rows[number - 1]
		const found = places.get(number)
		if (!row || !found) return []
		const first = found.source[0] ?? found.target[0]
		const side: Side = found.source[0] ? 'source' : 'target'
		const block = opened.bitext[side].blocks[blockAt(opened.bitext[side], first?.from ?? 0)]
		return [
			{
				row: number,
				leaf: opened.leaves.findIndex((one) => number <= one.rows.to) + 1,
				link: linkOf({
					row: number,
					block: block?.id ?? row.id,
					offset: (first?.from ?? 0) - (block?.from ?? 0)
				}),
				source: excerpt(opened, number, 'source', found),
				target: excerpt(opened, number, 'target', found)
			}
		]
	})
	return { rows: rows.length, hits }
}

/** Places found in a row, by side. */
type Found = Readonly<Record<Side, readonly Span[]>>

/** Words around the first find of a side; where there is none, the sentences that stand opposite the other side's. */
function excerpt({ bitext, rowAt }: Opened, row: number, side: Side, places: Found): HitText {
	const doc = bitext[side]
	const found = places[side]
	const first = rowAt[side].indexOf(row)
	if (first < 0) return { text: '', found: [] }
	const last = rowAt[side].lastIndexOf(row)
	const begin = doc.blocks[first]?.from ?? 0
	const end = doc.blocks[last]?.to ?? begin
	const other = side === 'source' ? 'target' : 'source'
	const opposite = oppositeOf(bitext, other, places[other][0])
	const start = found[0] ? found[0].from - around : (opposite ?? begin)
	const from = wordEdge(doc.text, Math.min(end, Math.max(begin, start)), begin, -1)
	const to = wordEdge(doc.text, Math.min(end, from + around * 3), end, 1)
	const before = from > begin ? '…\u00a0' : ''
	const after = to < end ? '\u00a0…' : ''
	return {
		text: before + doc.text.slice(from, to).trimEnd().replace(/\s/g, ' ') + after,
		found: found
			.filter((span) => span.from >= from && span.to <= to)
			.map((span) => ({ from: span.from - from + before.length, to: span.to - from + before.length }))
	}
}

/** Where the counterpart of a place begins on the other side; undefined where it has none. */
function oppositeOf(bitext: Bitext, side: Side, place: Span | undefined): number | undefined {
	if (!place) return undefined
	const here = bitext[side]
	const run = here.blocks[blockAt(here, place.from)]?.segments
	const segment = here.segments.slice(run?.from, run?.to).findLast((one) => one.from <= place.from)
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
