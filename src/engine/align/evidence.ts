import type { Corridor } from './corridor.ts'
import { type Marks, marksIn, widest } from './marks.ts'
import type { Pairing } from './pairing.ts'
import type { RowScore } from './row-score.ts'
import { placesOf, type Telling, telling } from './telling.ts'
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
	const places = placesOf(there, target.forms.length)
	return {
		over(corridor, weight) {
			const marks = marksIn(corridor, here, pairing.source, places)
			return evidenceOf(here, there, corridor, marks, weight)
		}
	}
}

/**
 * The evidence of a bead is the mean of what its two sides say. What one segment says of a stretch opposite belongs to
 * many beads, so it is reckoned once: of a source segment for the rows in which a bead may end that holds it, of a
 * target segment for one row.
 */
function evidenceOf(
	here: Telling,
	there: Telling,
	{ origin: { source, target } }: Corridor,
	{ width, first, beyond, bits, advance }: Marks,
	weight: number
): RowScore {
	const ofSource = new Float64Array(widest * width * widest)
	const ofTarget = new Float64Array(width * widest)
	const said = new Float64Array(width)
	let row = 0

	/** Adds what source segment `s` finds in the `b` target segments before each end. */
	const addSource = (s: number, b: number, ends: Int32Array, count: number): void => {
		const ring = (s % widest) * width - (first[s] ?? 0)
		for (let k = 0; k < count; k++) {
			const j = ends[k] ?? 0
			const place = (ring + j) * widest + b - 1
			let value = ofSource[place] ?? 0
			if (value !== value) {
				let low = 0
				let high = 0
				for (let at = 4 * (ring + j - b); at < 4 * (ring + j); at += 4) {
					low |= bits[at] ?? 0
					high |= bits[at + 1] ?? 0
				}
				const size = (there.words[target + j] ?? 0) - (there.words[target + j - b] ?? 0)
				ofSource[place] = value = sideOf(here, source + s, low, high, size)
			}
			said[k] = (said[k] ?? 0) + value
		}
	}
	/** Adds what the target segment `back` before each end finds in the `a` source segments before the row. */
	const addTarget = (back: number, a: number, ends: Int32Array, count: number): void => {
		const left = first[row - 1] ?? 0
		const size = (here.words[source + row] ?? 0) - (here.words[source + row - a] ?? 0)
		for (let k = 0; k < count; k++) {
			const t = (ends[k] ?? 0) - 1 - back
			const place = (t - left) * widest + a - 1
			let value = ofTarget[place] ?? 0
			if (value !== value) {
				let low = 0
				let high = 0
				for (let s = row - a; s < row; s++) {
					const at = 4 * ((s % widest) * width + t - (first[s] ?? 0))
					low |= bits[at + 2] ?? 0
					high |= bits[at + 3] ?? 0
				}
				ofTarget[place] = value = sideOf(there, target + t, low, high, size)
			}
			said[k] = (said[k] ?? 0) + value
		}
	}
	return {
		row(i) {
			row = i
			advance(i - 1)
			const from = ((i - 1) % widest) * width * widest
			const length = ((beyond[i - 1] ?? 0) - (first[i - 1] ?? 0) + 1) * widest
			ofSource.fill(NaN, from, from + length)
			ofTarget.fill(NaN, 0, length)
		},
		add(a, b, ends, count, sums) {
			if (here.words[source + row] === here.words[source + row - a]) return count
			said.fill(0, 0, count)
			for (let s = row - a; s < row; s++) addSource(s, b, ends, count)
			for (let back = b - 1; back >= 0; back--) addTarget(back, a, ends, count)
			for (let k = 0; k < count; k++) {
				const j = target + (ends[k] ?? 0)
				if (there.words[j] !== there.words[j - b]) sums[k] = (sums[k] ?? 0) + weight * ((said[k] ?? 0) / 2)
			}
			return count
		}
	}
}

/** Evidence of one segment whose slots in `low` and `high` found a partner among `size` words opposite. */
function sideOf(side: Telling, segment: number, low: number, high: number, size: number): number {
	const base = side.starts[segment] ?? 0
	const sum = (side.lossOf[segment] ?? 0) + size * (side.chanceOf[segment] ?? 0)
	if ((low | high) === 0) return sum
	const log = logOf(size)
	return sum + gainOf(side, base, low, size, log) + gainOf(side, base + 32, high, size, log)
}

function gainOf({ forms, measures }: Telling, base: number, bits: number, size: number, log: number): number {
	let sum = 0
	while (bits !== 0) {
		const slot = base + 31 - Math.clz32(bits & -bits)
		bits &= bits - 1
		const at = 3 * (forms[slot] ?? 0)
		const chance = measures[at + 2] ?? 0
		const gain = (measures[at] ?? 0) - log + (chance * size) / 2
		sum += (gain > mostGain ? mostGain : gain < 0 ? 0 : gain) - (measures[at + 1] ?? 0) - chance * size
	}
	return sum
}

/** Logarithms of small whole numbers, asked for millions of times. */
const logs = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n))

function logOf(n: number): number {
	return n < logs.length ? (logs[n] ?? 0) : Math.log(n)
}
