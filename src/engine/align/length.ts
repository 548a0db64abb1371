import type { Corridor } from './corridor.ts'
import { logAdd } from './log-add.ts'
import type { RowScore } from './row-score.ts'

/**
 * What the lengths of two stretches say about their being translations of each other (after Gale and
 * Church 1993), as a log-likelihood ratio against two stretches that merely stand in the two texts.
 *
 * Worth in strict F1: .04 on quijote-1-01, .015 on marianela-01, .006 on pud-hard and bible-gospels, nothing on udhr.
 */
export interface LengthModel {
	/** What it says of the beads of a corridor. */
	readonly over: (corridor: Corridor) => RowScore
}

/** Variance of the translation's length per character of the original: 6.8 in Gale and Church, as here. */
const variancePerCharacter = 6.8
/** Share of beads whose lengths follow no rule (free translation, notes): keeps one odd pair from deciding. */
const freeShare = 0.04
/** How wide free beads spread, as the standard deviation of the logarithm of the ratio. */
const freeSpread = 0.9

/** A length model of two texts, given the characters before each of their segments and in all. */
export function lengthModel(source: Float64Array, target: Float64Array): LengthModel {
	const sumSource = source[source.length - 1] ?? 0
	const sumTarget = target[target.length - 1] ?? 0
	// Translations between the two languages stay within these bounds; beyond, one text is longer, not wordier.
	const ratio = Math.min(1.25, Math.max(0.8, sumTarget / Math.max(1, sumSource)))
	const { mean, variance } = moments(target)
	const usual = { mean, variance, tables: backgroundTables(mean, variance) }
	return { over: ({ origin }) => new LengthScore(source, target, ratio, usual, origin) }
}

/** How usual the lengths of some target segments are by themselves. */
interface Background {
	readonly mean: number
	readonly variance: number
	/** Of every length up to {@link tabulated}, for beads of one target segment, of two, … */
	readonly tables: readonly Float64Array[]
}

/** What the lengths say of the beads of one corridor. */
class LengthScore implements RowScore {
	readonly #source: Float64Array
	readonly #target: Float64Array
	readonly #ratio: number
	readonly #background: Background
	readonly #origin: Corridor['origin']
	#here = 0

	constructor(
		source: Float64Array,
		target: Float64Array,
		ratio: number,
		background: Background,
		origin: Corridor['origin']
	) {
		this.#source = source
		this.#target = target
		this.#ratio = ratio
		this.#background = background
		this.#origin = origin
	}

	row(i: number): void {
		this.#here = this.#origin.source + i
	}

	add(a: number, b: number, ends: Int32Array, count: number, sums: Float64Array): number {
		const target = this.#target
		const { mean, variance, tables } = this.#background
		const expected = this.#ratio * ((this.#source[this.#here] ?? 0) - (this.#source[this.#here - a] ?? 0))
		const logExpected = logOf(expected + 4)
		const table = tables[b - 1] ?? noTable
		for (let k = 0; k < count; k++) {
			const there = this.#origin.target + (ends[k] ?? 0)
			const length = (target[there] ?? 0) - (target[there - b] ?? 0)
			const d = length - expected
			const sum = expected + length + 8
			const near = nearest - (d * d) / (variancePerCharacter * sum) - 0.5 * logOf(sum)
			const logLength = logOf(length + 4)
			const log = (logLength - logExpected) / freeSpread
			const far = farthest - 0.5 * log * log - logLength
			// Each in its own branch: which of two numbers it is must not be a value of its own, or it is an object.
			const told = (sums[k] ?? 0) + logAdd(near, far)
			if (length < table.length) sums[k] = told - (table[length] ?? 0)
			else sums[k] = told - background(length, b, mean, variance)
		}
		return count
	}
}

/** What does not depend on the lengths, of a bead in the usual ratio and of a free one. */
const nearest = Math.log(1 - freeShare) - 0.5 * Math.log(Math.PI * variancePerCharacter)
const farthest = Math.log(freeShare) - Math.log(freeSpread * Math.sqrt(2 * Math.PI))

/** Lengths up to this many characters are tabulated: {@link background} is asked millions of times. */
const tabulated = 2048

const noTable = new Float64Array(0)

/** The background of every length up to {@link tabulated}, for beads of one target segment, of two, … */
function backgroundTables(mean: number, variance: number): readonly Float64Array[] {
	return [1, 2, 3, 4, 5].map((m) =>
		Float64Array.from({ length: tabulated }, (_, length) => background(length, m, mean, variance))
	)
}

/** Logarithms of whole numbers of characters. */
const logs = Float64Array.from({ length: 2 * tabulated }, (_, n) => Math.log(n))

/** The logarithm of a number of characters, to the nearest whole one where it is tabulated. */
function logOf(characters: number): number {
	return characters < logs.length - 1 ? (logs[(characters + 0.5) | 0] ?? 0) : Math.log(characters)
}

/**
 * Log-density of the length of `m` segments of a text together: log-normal with their mean and variance, and never
 * denser than translations of its like are. Where all lines are as long, length then says nothing for or against a
 * pair, instead of parting what nothing else parts.
 */
function background(length: number, m: number, mean: number, variance: number): number {
	const total = mean * m
	const spread = Math.log(1 + (variance * m) / (total * total))
	const centre = Math.log(total) - spread / 2
	const d = Math.log(length + 1) - centre
	const density = (-0.5 * d * d) / spread - Math.log((length + 1) * Math.sqrt(6.2832 * spread))
	return Math.min(density, nearest - 0.5 * Math.log(2 * length + 8))
}

function moments(sums: Float64Array): { mean: number; variance: number } {
	const count = Math.max(1, sums.length - 1)
	const mean = Math.max(1, (sums[sums.length - 1] ?? 0) / count)
	let squares = 0
	for (let at = 1; at < sums.length; at++) {
		const deviation = (sums[at] ?? 0) - (sums[at - 1] ?? 0) - mean
		squares += deviation * deviation
	}
	return { mean, variance: Math.max(mean * mean * 0.05, squares / count) }
}
