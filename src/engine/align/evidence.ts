import type { Corridor } from './corridor.ts'
import { type Direction, type Pairing, startsOf } from './pairing.ts'
import type { BeadScore } from './path.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What the words say about every pair of segments in a corridor, ready for beads of any shape.
 *
 * The measure is a log-likelihood ratio in nats. A form that has partners in the other text finds one of
 * them in the true counterpart with probability `coverage`, and in `n` foreign words by chance with
 * probability 1 − exp(−chance · n). Rare words therefore weigh much, common ones little (the idea of IDF), a
 * word missing opposite weighs against the bead, and a longer counterpart makes every find cheaper.
 *
 * Worth of what is missing, in strict F1: .04 on quijote-1-01, .01 on udhr and pud-hard, −.02 on marianela-01.
 */
export interface WordModel {
	/**
	 * Evidence, in nats, that segments of a corridor correspond, counted from the corridor's origin; 0 when
	 * nothing is known. Time and memory are linear in the corridor's area plus the number of words found in it.
	 */
	readonly over: (corridor: Corridor) => BeadScore
}

/** Only the most telling forms of a long segment are kept: two 32-bit words of marks a pair. */
const mostForms = 64
/** No single word may decide alone: names that return on every page, copied figures. */
const mostGain = 6

/** The telling forms of a text's segments, each in a slot; parallel columns by slot, then by segment. */
interface Telling {
	/** Where each segment's slots begin; one more than there are segments. */
	readonly starts: Int32Array
	readonly forms: Int32Array
	/** ln(coverage / chance) of each slot's form. */
	readonly gain: Float64Array
	/** ln(1 − coverage) of each slot's form. */
	readonly loss: Float64Array
	readonly chance: Float64Array
	/** Sums of loss and of chance over the slots of each segment. */
	readonly lossOf: Float64Array
	readonly chanceOf: Float64Array
	readonly sizes: Float64Array
}

/**
 * The evidence of a pairing of two texts' words; linear in the texts.
 *
 * @param absence whether a word missing opposite weighs against a bead
 */
export function wordModel(
	source: Vocabulary,
	target: Vocabulary,
	pairing: Pairing,
	absence: boolean
): WordModel {
	const here = telling(source, pairing.source, absence)
	const there = telling(target, pairing.target, absence)
	const places = placesOf(there, target.forms.length)
	return {
		over(corridor) {
			return evidenceOf(here, there, corridor, marksIn(corridor, here, there, pairing.source, places))
		}
	}
}

/**
 * For each node of the corridor, taken as a pair of segments: which slots of the source segment (two words of 32
 * bits) and of the target segment (two more) find a partner in the other.
 */
function marksIn(
	{ origin, low, high, offsets }: Corridor,
	here: Telling,
	there: Telling,
	{ starts, partners }: Direction,
	places: Places
): Int32Array {
	const n = low.length - 1
	// The corridor only ever moves on: the first place of each form that is not behind it, or -1 before it is sought.
	const cursor = new Int32Array(places.starts.length).fill(-1)
	const marks = new Int32Array(4 * (offsets[n + 1] ?? 0))
	for (let i = 0; i < n; i++) {
		const from = (low[i] ?? 0) + origin.target
		const to = (high[i + 1] ?? 0) + origin.target
		const base = (offsets[i] ?? 0) - from
		const first = here.starts[origin.source + i] ?? 0
		const last = here.starts[origin.source + i + 1] ?? 0
		for (let slot = first; slot < last; slot++) {
			const bit = slot - first
			const form = here.forms[slot] ?? 0
			const word = bit >> 5
			for (let p = starts[form] ?? 0; p < (starts[form + 1] ?? 0); p++) {
				const partner = partners[p] ?? 0
				const end = places.starts[partner + 1] ?? 0
				let begin = cursor[partner] ?? -1
				if (begin < 0) begin = lowerBound(places.segments, places.starts[partner] ?? 0, end, from)
				else while (begin < end && (places.segments[begin] ?? 0) < from) begin++
				cursor[partner] = begin
				for (let k = begin; k < end; k++) {
					const j = places.segments[k] ?? 0
					if (j >= to) break
					const at = 4 * (base + j)
					const other = (places.slots[k] ?? 0) - (there.starts[j] ?? 0)
					marks[at + word] = (marks[at + word] ?? 0) | (1 << (bit & 31))
					const place = at + 2 + (other >> 5)
					marks[place] = (marks[place] ?? 0) | (1 << (other & 31))
				}
			}
		}
	}
	return marks
}

function evidenceOf(
	here: Telling,
	there: Telling,
	{ origin, low, offsets }: Corridor,
	marks: Int32Array
): BeadScore {
	const { source, target } = origin
	return (i0, i1, j0, j1) => {
		let sizeHere = 0
		let sizeThere = 0
		for (let i = source + i0; i < source + i1; i++) sizeHere += here.sizes[i] ?? 0
		for (let j = target + j0; j < target + j1; j++) sizeThere += there.sizes[j] ?? 0
		if (sizeHere === 0 || sizeThere === 0) return 0
		const logHere = logOf(sizeHere)
		const logThere = logOf(sizeThere)
		let sum = 0
		for (let i = i0; i < i1; i++) {
			let first = 0
			let second = 0
			const base = (offsets[i] ?? 0) - (low[i] ?? 0)
			for (let at = 4 * (base + j0); at < 4 * (base + j1); at += 4) {
				first |= marks[at] ?? 0
				second |= marks[at + 1] ?? 0
			}
			sum += sideOf(here, source + i, first, second, sizeThere, logThere)
		}
		for (let j = j0; j < j1; j++) {
			let first = 0
			let second = 0
			for (let i = i0; i < i1; i++) {
				const at = 4 * ((offsets[i] ?? 0) - (low[i] ?? 0) + j)
				first |= marks[at + 2] ?? 0
				second |= marks[at + 3] ?? 0
			}
			sum += sideOf(there, target + j, first, second, sizeHere, logHere)
		}
		return sum / 2
	}
}

/** Evidence of one segment whose slots in `first` and `second` found a partner among `size` words opposite. */
function sideOf(
	side: Telling,
	segment: number,
	first: number,
	second: number,
	size: number,
	log: number
): number {
	const base = side.starts[segment] ?? 0
	let sum = (side.lossOf[segment] ?? 0) + size * (side.chanceOf[segment] ?? 0)
	if (first !== 0) sum += gainOf(side, base, first, size, log)
	if (second !== 0) sum += gainOf(side, base + 32, second, size, log)
	return sum
}

function gainOf(side: Telling, base: number, bits: number, size: number, log: number): number {
	let sum = 0
	while (bits !== 0) {
		const slot = base + 31 - Math.clz32(bits & -bits)
		bits &= bits - 1
		const chance = side.chance[slot] ?? 0
		const gain = (side.gain[slot] ?? 0) - log + (chance * size) / 2
		sum += (gain > mostGain ? mostGain : gain < 0 ? 0 : gain) - (side.loss[slot] ?? 0) - chance * size
	}
	return sum
}

/** Logarithms of small whole numbers, asked for millions of times. */
const logs = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n))

function logOf(n: number): number {
	return n < logs.length ? (logs[n] ?? 0) : Math.log(n)
}

function telling(vocabulary: Vocabulary, { coverage, chance }: Direction, absence: boolean): Telling {
	const gainOfForm = new Float64Array(coverage.length)
	const lossOfForm = new Float64Array(coverage.length)
	for (let form = 0; form < coverage.length; form++) {
		const sure = coverage[form] ?? 0
		if (sure === 0) continue
		gainOfForm[form] = Math.log(sure / Math.max(chance[form] ?? 0, 1e-7))
		if (absence) lossOfForm[form] = Math.log(1 - sure)
	}
	const segments = vocabulary.sizes.length
	const starts = new Int32Array(segments + 1)
	const all = new Int32Array(vocabulary.members.length)
	let filled = 0
	for (let at = 0; at < segments; at++) {
		const first = filled
		for (let k = vocabulary.starts[at] ?? 0; k < (vocabulary.starts[at + 1] ?? 0); k++) {
			const form = vocabulary.members[k] ?? 0
			if ((coverage[form] ?? 0) > 0) all[filled++] = form
		}
		if (filled - first > mostForms) {
			all.subarray(first, filled).sort((a, b) => (gainOfForm[b] ?? 0) - (gainOfForm[a] ?? 0) || a - b)
			filled = first + mostForms
		}
		starts[at + 1] = filled
	}
	const forms = all.slice(0, filled)
	const gain = new Float64Array(filled)
	const loss = new Float64Array(filled)
	const chances = new Float64Array(filled)
	const lossOf = new Float64Array(segments)
	const chanceOf = new Float64Array(segments)
	for (let at = 0; at < segments; at++)
		for (let slot = starts[at] ?? 0; slot < (starts[at + 1] ?? 0); slot++) {
			const form = forms[slot] ?? 0
			gain[slot] = gainOfForm[form] ?? 0
			loss[slot] = lossOfForm[form] ?? 0
			chances[slot] = chance[form] ?? 0
			lossOf[at] = (lossOf[at] ?? 0) + (loss[slot] ?? 0)
			chanceOf[at] = (chanceOf[at] ?? 0) + (chances[slot] ?? 0)
		}
	return { starts, forms, gain, loss, chance: chances, lossOf, chanceOf, sizes: vocabulary.sizes }
}

/** Where each form stands: its slots, and their segments, in order. */
interface Places {
	/** Where each form's places begin; one more than there are forms. */
	readonly starts: Int32Array
	readonly segments: Int32Array
	readonly slots: Int32Array
}

function placesOf(telling: Telling, count: number): Places {
	const starts = startsOf(telling.forms, count)
	const next = starts.slice()
	const segments = new Int32Array(telling.forms.length)
	const slots = new Int32Array(telling.forms.length)
	for (let segment = 0; segment + 1 < telling.starts.length; segment++)
		for (let slot = telling.starts[segment] ?? 0; slot < (telling.starts[segment + 1] ?? 0); slot++) {
			const form = telling.forms[slot] ?? 0
			const place = next[form] ?? 0
			segments[place] = segment
			slots[place] = slot
			next[form] = place + 1
		}
	return { starts, segments, slots }
}

/** First position in [from, to) of an ascending stretch whose value is at least `value`; `to` when none is. */
function lowerBound(list: Int32Array, from: number, to: number, value: number): number {
	while (from < to) {
		const middle = (from + to) >> 1
		if ((list[middle] ?? 0) < value) from = middle + 1
		else to = middle
	}
	return from
}
