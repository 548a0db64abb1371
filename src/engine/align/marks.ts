import type { Corridor } from './corridor.ts'
import { grown } from './grown.ts'
import { type Direction, type Pairing, startsOf } from './pairing.ts'
import type { Telling } from './telling.ts'

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
	readonly #places: Places
	readonly #partners: Partners
	/** The corridor only ever moves on: the first place of each form that is not behind it. */
	readonly #cursor: Int32Array

	/** Linear in the segments' forms and in the partners of the distinct ones. */
	constructor({ origin, low, high }: Corridor, here: Telling, there: Telling, pairing: Pairing) {
		const n = low.length - 1
		this.first = Int32Array.from({ length: n }, (_, s) => low[Math.max(0, s + 1 - widest)] ?? 0)
		this.beyond = Int32Array.from({ length: n }, (_, s) => high[Math.min(n, s + widest)] ?? 0)
		this.width = this.first.reduce((most, from, s) => Math.max(most, (this.beyond[s] ?? 0) - from + 1), 1)
		this.bits = new Int32Array(widest * this.width * 4)
		this.#origin = origin
		this.#here = here
		const { source, target } = origin
		const numbers = new Int32Array(pairing.target.chance.length).fill(-1)
		this.#places = placesWithin(there, target, target + (high[n] ?? 0), numbers)
		this.#partners = partnersWithin(here, source, source + n, pairing.source, numbers)
		this.#cursor = this.#places.starts.slice()
	}

	/** Fills the row of a source segment; in order, from 0 on. */
	advance(segment: number): void {
		const { bits, width } = this
		const { first, beyond, of } = this.#partners
		const { segments, positions } = this.#places
		const { forms, starts: slotsOf } = this.#here
		const cursor = this.#cursor
		const ring = (segment % widest) * width
		const from = this.first[segment] ?? 0
		const to = this.beyond[segment] ?? 0
		bits.fill(0, 4 * ring, 4 * (ring + to - from))
		const begins = slotsOf[this.#origin.source + segment] ?? 0
		const ends = slotsOf[this.#origin.source + segment + 1] ?? 0
		for (let slot = begins; slot < ends; slot++) {
			const form = forms[slot] ?? 0
			const mine = 4 * (ring - from) + ((slot - begins) >> 5)
			const bit = 1 << ((slot - begins) & 31)
			const last = beyond[form] ?? 0
			for (let p = first[form] ?? 0; p < last; p++) {
				const partner = of[p] ?? 0
				let place = cursor[partner] ?? 0
				let j = segments[place] ?? 0
				if (j >= to) continue
				if (j < from) {
					do j = segments[++place] ?? 0
					while (j < from)
					cursor[partner] = place
				}
				while (j < to) {
					const other = positions[place] ?? 0
					const its = 4 * (ring - from + j) + 2 + (other >> 5)
					bits[mine + 4 * j] = (bits[mine + 4 * j] ?? 0) | bit
					bits[its] = (bits[its] ?? 0) | (1 << (other & 31))
					j = segments[++place] ?? 0
				}
			}
		}
	}
}

/** Behind every segment: the place after a form's last. */
const nowhere = 0x7fffffff

/** Where the telling forms of a stretch of a text stand in it, each form under a number of its own, its places in order. */
interface Places {
	/** Where each form's places begin. Behind its last stands one that is {@link nowhere}. */
	readonly starts: Int32Array
	/** Segments, counted from the stretch's first. */
	readonly segments: Int32Array
	/** Which of the segment's slots is the form's own. */
	readonly positions: Uint8Array
}

/** The places in the stretch [from, to) of a text; writes the number of each form that stands in it into `numbers`. */
function placesWithin({ forms, starts }: Telling, from: number, to: number, numbers: Int32Array): Places {
	const begin = starts[from] ?? 0
	const end = starts[to] ?? 0
	const numbered = new Int32Array(end - begin)
	let count = 0
	for (let slot = begin; slot < end; slot++) {
		const form = forms[slot] ?? 0
		if ((numbers[form] ?? 0) < 0) numbers[form] = count++
		numbered[slot - begin] = numbers[form] ?? 0
	}
	const begins = startsOf(numbered, count).subarray(0, count)
	for (let form = 0; form < count; form++) begins[form] = (begins[form] ?? 0) + form
	const next = begins.slice()
	const segments = new Int32Array(numbered.length + count).fill(nowhere)
	const positions = new Uint8Array(numbered.length + count)
	for (let segment = from; segment < to; segment++)
		for (let slot = starts[segment] ?? 0; slot < (starts[segment + 1] ?? 0); slot++) {
			const form = numbered[slot - begin] ?? 0
			const place = next[form] ?? 0
			segments[place] = segment - from
			positions[place] = slot - (starts[segment] ?? 0)
			next[form] = place + 1
		}
	return { starts: begins, segments, positions }
}

/** For each form of a stretch of a text its partners in a stretch of the other, by their numbers there: most stand nowhere near. */
interface Partners {
	readonly first: Int32Array
	readonly beyond: Int32Array
	readonly of: Int32Array
}

function partnersWithin(
	{ forms, starts: slotsOf }: Telling,
	from: number,
	to: number,
	{ starts, partners }: Direction,
	numbers: Int32Array
): Partners {
	const first = new Int32Array(starts.length).fill(-1)
	const beyond = new Int32Array(starts.length)
	let of = new Int32Array(1024)
	let filled = 0
	for (let slot = slotsOf[from] ?? 0; slot < (slotsOf[to] ?? 0); slot++) {
		const form = forms[slot] ?? 0
		if ((first[form] ?? 0) >= 0) continue
		const begin = starts[form] ?? 0
		const end = starts[form + 1] ?? 0
		while (filled + end - begin > of.length) of = grown(of)
		first[form] = filled
		for (let p = begin; p < end; p++) {
			const number = numbers[partners[p] ?? 0] ?? -1
			if (number >= 0) of[filled++] = number
		}
		beyond[form] = filled
	}
	return { first, beyond, of }
}
