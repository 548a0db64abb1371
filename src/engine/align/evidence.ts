import type { Corridor } from './corridor.ts'
import { Marks, widest } from './marks.ts'
import type { Pairing } from './pairing.ts'
import type { RowScore } from './row-score.ts'
import { type Telling, telling } from './telling.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What the words say about every pair of segments in a corridor, row by row, for beads of any shape.
 *
 * The measure is a log-likelihood ratio in nats. A form that has partners in the other text finds one of
 * them in the true counterpart with probability `coverage`, and in `n` foreign words by chance with
 * probability 1 − exp(−chance · n). Rare words therefore weigh much, common ones little (the idea of IDF), a
 * word missing opposite weighs against the bead, and a longer counterpart makes every find cheaper.
 *
 * Worth of what is missing, in strict F1: .04 on quijote-1-01, .01 on udhr and pud-hard, .002 on bible-gospels, −.02 on
 * marianela-01.
 */
export interface WordModel {
	/**
	 * Evidence, in nats, that segments of a corridor correspond, counted from the corridor's origin; 0 when
	 * nothing is known; times a weight. Time is linear in the corridor's area plus the number of words found in it, memory in its width.
	 */
	readonly over: (corridor: Corridor, weight: number) => RowScore
}

/** No single word may decide alone: names that return on every page, copied figures. */
const mostGain = 6

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
	return {
		over(corridor, weight) {
			const marks = new Marks(corridor, here, there, pairing)
			return new Evidence(here, there, corridor.origin, marks, weight)
		}
	}
}

/**
 * The evidence of a bead is the mean of what its two sides say. What one segment says of a stretch opposite belongs to
 * many beads, so it is reckoned once: of a source segment for the rows in which a bead may end that holds it, of a
 * target segment for one row. Beads of one row that share their end and one side's width share that side's sum as well:
 * the longer one asks one segment more.
 */
class Evidence implements RowScore {
	readonly #here: Telling
	readonly #there: Telling
	readonly #origin: Corridor['origin']
	readonly #marks: Marks
	readonly #half: number
	/** What each of the last source segments says, by column and target segments less one; NaN before it is asked. */
	readonly #ofSource: Float64Array
	/** What each target segment says of the row, by column and source segments less one. */
	readonly #ofTarget: Float64Array
	/** By column of the end and target segments less one: the source segments nearest the row asked so far, and their sum. */
	readonly #sourceAsked: Uint8Array
	readonly #sourceSum: Float64Array
	/** By column of the end and source segments less one: the target segments nearest the end asked so far, and their sum. */
	readonly #targetAsked: Uint8Array
	readonly #targetSum: Float64Array
	#row = 0
	/** The target position of the row's first column. */
	#left = 0

	constructor(here: Telling, there: Telling, origin: Corridor['origin'], marks: Marks, weight: number) {
		this.#here = here
		this.#there = there
		this.#origin = origin
		this.#marks = marks
		this.#half = weight / 2
		const places = marks.width * widest
		this.#ofSource = new Float64Array(places * widest)
		this.#ofTarget = new Float64Array(places)
		this.#sourceAsked = new Uint8Array(places)
		this.#sourceSum = new Float64Array(places)
		this.#targetAsked = new Uint8Array(places)
		this.#targetSum = new Float64Array(places)
	}

	row(i: number): void {
		const { width, first, beyond } = this.#marks
		this.#marks.advance(i - 1)
		this.#row = i
		this.#left = first[i - 1] ?? 0
		const from = ((i - 1) % widest) * width * widest
		const length = ((beyond[i - 1] ?? 0) - this.#left + 1) * widest
		this.#ofSource.fill(NaN, from, from + length)
		this.#ofTarget.fill(NaN, 0, length)
		this.#sourceAsked.fill(0, 0, length)
		this.#targetAsked.fill(0, 0, length)
	}

	add(a: number, b: number, ends: Int32Array, count: number, sums: Float64Array): number {
		const here = this.#here.words
		const there = this.#there.words
		const source = this.#origin.source + this.#row
		if (here[source] === here[source - a]) return count
		const sourceAsked = this.#sourceAsked
		const sourceSum = this.#sourceSum
		const targetAsked = this.#targetAsked
		const targetSum = this.#targetSum
		const target = this.#origin.target
		const left = this.#left
		const half = this.#half
		for (let k = 0; k < count; k++) {
			const j = ends[k] ?? 0
			if (there[target + j] === there[target + j - b]) continue
			const bySource = (j - left) * widest + b - 1
			const byTarget = (j - left) * widest + a - 1
			if ((sourceAsked[bySource] ?? 0) < a) this.#askSource(bySource, a, b, j)
			if ((targetAsked[byTarget] ?? 0) < b) this.#askTarget(byTarget, a, b, j)
			sums[k] = (sums[k] ?? 0) + half * ((sourceSum[bySource] ?? 0) + (targetSum[byTarget] ?? 0))
		}
		return count
	}

	/** Asks up to `a` source segments before the row what they find in the `b` target segments before position `j`. */
	#askSource(at: number, a: number, b: number, j: number): void {
		const { width, first, bits } = this.#marks
		const ofSource = this.#ofSource
		let asked = this.#sourceAsked[at] ?? 0
		let sum = asked === 0 ? 0 : (this.#sourceSum[at] ?? 0)
		while (asked < a) {
			const s = this.#row - ++asked
			const column = (s % widest) * width - (first[s] ?? 0) + j
			const place = column * widest + b - 1
			if (Number.isNaN(ofSource[place])) {
				let low = 0
				let high = 0
				for (let pair = 4 * (column - b); pair < 4 * column; pair += 4) {
					low |= bits[pair] ?? 0
					high |= bits[pair + 1] ?? 0
				}
				const words = this.#there.words
				const end = this.#origin.target + j
				const size = (words[end] ?? 0) - (words[end - b] ?? 0)
				setSide(this.#here, this.#origin.source + s, low, high, size, ofSource, place)
			}
			sum += ofSource[place] ?? 0
		}
		this.#sourceAsked[at] = a
		this.#sourceSum[at] = sum
	}

	/** Asks up to `b` target segments before position `j` what they find in the `a` source segments before the row. */
	#askTarget(at: number, a: number, b: number, j: number): void {
		const { width, first, bits } = this.#marks
		const ofTarget = this.#ofTarget
		const row = this.#row
		let asked = this.#targetAsked[at] ?? 0
		let sum = asked === 0 ? 0 : (this.#targetSum[at] ?? 0)
		while (asked < b) {
			const t = j - ++asked
			const place = (t - this.#left) * widest + a - 1
			if (Number.isNaN(ofTarget[place])) {
				let low = 0
				let high = 0
				for (let s = row - a; s < row; s++) {
					const pair = 4 * ((s % widest) * width + t - (first[s] ?? 0))
					low |= bits[pair + 2] ?? 0
					high |= bits[pair + 3] ?? 0
				}
				const words = this.#here.words
				const end = this.#origin.source + row
				const size = (words[end] ?? 0) - (words[end - a] ?? 0)
				setSide(this.#there, this.#origin.target + t, low, high, size, ofTarget, place)
			}
			sum += ofTarget[place] ?? 0
		}
		this.#targetAsked[at] = b
		this.#targetSum[at] = sum
	}
}

/**
 * Sets the evidence of one segment whose slots in `low` and `high` found a partner among `size` words opposite. Millions are
 * set: a number handed back would be an object each time.
 */
function setSide(
	{ starts, measures, lossOf, chanceOf }: Telling,
	segment: number,
	low: number,
	high: number,
	size: number,
	into: Float64Array,
	place: number
): void {
	let sum = (lossOf[segment] ?? 0) + size * (chanceOf[segment] ?? 0)
	let base = (starts[segment] ?? 0) + 31
	const log = size < logs.length ? (logs[size] ?? 0) : Math.log(size)
	for (let bits = low, rest = high; (bits | rest) !== 0;) {
		if (bits === 0) {
			bits = rest
			rest = 0
			base += 32
		}
		const at = 3 * (base - Math.clz32(bits & -bits))
		bits &= bits - 1
		const chance = measures[at + 2] ?? 0
		const gain = (measures[at] ?? 0) - log + (chance * size) / 2
		sum += bounded(gain) - (measures[at + 1] ?? 0) - chance * size
	}
	into[place] = sum
}

/**
 * A gain of at least 0 and at most {@link mostGain}: half of |x| − |x − most| + most. Which it is cannot be foreseen, so it
 * is not asked: a wrong guess of the processor costs more than all the rest.
 */
function bounded(gain: number): number {
	return (Math.abs(gain) - Math.abs(gain - mostGain) + mostGain) / 2
}

/** Logarithms of small whole numbers, asked for millions of times. */
const logs = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n))
