import type { Corridor } from './corridor.ts'
import type { Direction } from './pairing.ts'
import type { Places, Telling } from './telling.ts'

/** The most segments a bead has on either side. */
export const widest = 5

/**
 * Which telling forms of two segments find a partner in each other, for the pairs of the last {@link widest} source
 * segments of a corridor: a ring of rows, filled as the search goes on, so that memory does not grow with the corridor.
 */
export interface Marks {
	/** Columns of a row. Source segment `s` has the row `s % widest`. */
	readonly width: number
	/** The target position of each source segment's first column. */
	readonly first: Int32Array
	/** The target position behind each source segment's last column. */
	readonly beyond: Int32Array
	/** Four words of 32 bits a pair: slots of the source segment (two) and of the target segment (two). */
	readonly bits: Int32Array
	/** Fills the row of a source segment; in order, from 0 on. */
	readonly advance: (segment: number) => void
}

/** The marks of a corridor. Its pairs are those that any bead inside it may hold. */
export function marksIn(
	{ origin, low, high }: Corridor,
	here: Telling,
	{ starts, partners }: Direction,
	places: Places
): Marks {
	const n = low.length - 1
	const first = Int32Array.from({ length: n }, (_, s) => low[Math.max(0, s + 1 - widest)] ?? 0)
	const beyond = Int32Array.from({ length: n }, (_, s) => high[Math.min(n, s + widest)] ?? 0)
	const width = first.reduce((most, from, s) => Math.max(most, (beyond[s] ?? 0) - from + 1), 1)
	const bits = new Int32Array(widest * width * 4)
	// The corridor only ever moves on: the first place of each form that is not behind it, or -1 before it is sought.
	const cursor = new Int32Array(places.starts.length).fill(-1)
	// The segment of that place: most partners stand nowhere near, and this alone tells it.
	const ahead = new Int32Array(places.starts.length).fill(-1)
	const { forms, starts: slotsOf } = here
	const { starts: placesOf, segments, positions } = places
	const advance = (segment: number): void => {
		const ring = (segment % widest) * width
		const from = (first[segment] ?? 0) + origin.target
		const to = (beyond[segment] ?? 0) + origin.target
		bits.fill(0, 4 * ring, 4 * (ring + to - from))
		const begins = slotsOf[origin.source + segment] ?? 0
		const ends = slotsOf[origin.source + segment + 1] ?? 0
		for (let slot = begins; slot < ends; slot++) {
			const form = forms[slot] ?? 0
			const mine = 4 * (ring - from) + ((slot - begins) >> 5)
			const bit = 1 << ((slot - begins) & 31)
			const last = starts[form + 1] ?? 0
			for (let p = starts[form] ?? 0; p < last; p++) {
				const partner = partners[p] ?? 0
				if ((ahead[partner] ?? 0) >= to) continue
				const end = placesOf[partner + 1] ?? 0
				let place = cursor[partner] ?? -1
				if (place < 0) place = lowerBound(segments, placesOf[partner] ?? 0, end, from)
				else while (place < end && (segments[place] ?? 0) < from) place++
				cursor[partner] = place
				let j = place < end ? (segments[place] ?? 0) : nowhere
				ahead[partner] = j
				while (j < to) {
					const other = positions[place] ?? 0
					const its = 4 * (ring - from + j) + 2 + (other >> 5)
					bits[mine + 4 * j] = (bits[mine + 4 * j] ?? 0) | bit
					bits[its] = (bits[its] ?? 0) | (1 << (other & 31))
					place++
					j = place < end ? (segments[place] ?? 0) : nowhere
				}
			}
		}
	}
	return { width, first, beyond, bits, advance }
}

/** Behind every segment: a form that does not come again. */
const nowhere = 0x7fffffff

/** First position in [from, to) of an ascending stretch whose value is at least `value`; `to` when none is. */
function lowerBound(list: Int32Array, from: number, to: number, value: number): number {
	while (from < to) {
		const middle = (from + to) >> 1
		if ((list[middle] ?? 0) < value) from = middle + 1
		else to = middle
	}
	return from
}
