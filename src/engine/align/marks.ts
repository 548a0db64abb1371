import type { Corridor } from './corridor.ts'
import type { Direction } from './pairing.ts'
import type { Places, Telling } from './telling.ts'

/** The most segments a bead has on either side. */
export const widest = 5

/**
 * Which telling forms of two segments find a partner in each other, for the pairs of the last {@link widest} source
 * segments of a corridor: a ring of rows, filled as the search goes on, so that memory does not grow with the corridor. Its
 * pairs are those that any bead inside it may hold.
 */
export class Marks {
	/** Columns of a row. Source segment `s` has the row `s % widest`. */
	readonly width: number
	/** The target position of each source segment's first column. */
	readonly first: Int32Array
	/** The target position behind each source segment's last column. */
	readonly beyond: Int32Array
	/** Four words of 32 bits a pair: slots of the source segment (two) and of the target segment (two). */
	readonly bits: Int32Array
	readonly #origin: Corridor['origin']
	readonly #here: Telling
	readonly #direction: Direction
	readonly #places: Places
	/** The corridor only ever moves on: the first place of each form that is not behind it, or -1 before it is sought. */
	readonly #cursor: Int32Array
	/** The segment of that place: most partners stand nowhere near, and this alone tells it. */
	readonly #ahead: Int32Array

	constructor({ origin, low, high }: Corridor, here: Telling, direction: Direction, places: Places) {
		const n = low.length - 1
		this.first = Int32Array.from({ length: n }, (_, s) => low[Math.max(0, s + 1 - widest)] ?? 0)
		this.beyond = Int32Array.from({ length: n }, (_, s) => high[Math.min(n, s + widest)] ?? 0)
		this.width = this.first.reduce((most, from, s) => Math.max(most, (this.beyond[s] ?? 0) - from + 1), 1)
		this.bits = new Int32Array(widest * this.width * 4)
		this.#origin = origin
		this.#here = here
		this.#direction = direction
		this.#places = places
		this.#cursor = new Int32Array(places.starts.length).fill(-1)
		this.#ahead = new Int32Array(places.starts.length).fill(-1)
	}

	/** Fills the row of a source segment; in order, from 0 on. */
	advance(segment: number): void {
		const { bits, width } = this
		const { starts, partners } = this.#direction
		const { starts: placesOf, segments, positions } = this.#places
		const { forms, starts: slotsOf } = this.#here
		const cursor = this.#cursor
		const ahead = this.#ahead
		const ring = (segment % widest) * width
		const from = (this.first[segment] ?? 0) + this.#origin.target
		const to = (this.beyond[segment] ?? 0) + this.#origin.target
		bits.fill(0, 4 * ring, 4 * (ring + to - from))
		const begins = slotsOf[this.#origin.source + segment] ?? 0
		const ends = slotsOf[this.#origin.source + segment + 1] ?? 0
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
