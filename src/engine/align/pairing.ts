import type { Correspondence } from '../lexicon/correspond.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Which forms of the two texts are taken to say the same, one direction: for every form its partners on the
 * other side, and how telling it is to find one of them.
 */
export interface Direction {
	/** Partners of each form, by position in the other vocabulary. */
	readonly partners: readonly Int32Array[]
	/** Share of the other text's words that are partners of the form: the chance of meeting one per word. */
	readonly chance: Float64Array
	/** Probability that a partner of the form stands in the true counterpart of its segment; 0 where nothing is known. */
	readonly coverage: Float64Array
}

/** Both directions of one pairing. */
export interface Pairing {
	readonly source: Direction
	readonly target: Direction
}

/** A pair of forms that correspond. */
export type FormPair = readonly [source: number, target: number]

/** Weaker correspondences (loose cognates, words inside phrases) prove too little about where a sentence belongs. */
const leastWeight = 0.36
/** A form commoner than this share of its text says nothing about place: articles, prepositions, *be*. */
const commonest = 0.012
/** A form whose partners make up more than this share of the other text is met by chance in any sentence… */
const greatestChance = 0.02
/** …unless the text is so short that few occurrences make up that share. */
const fewOccurrences = 8
/** How often a partner of a known word really stands opposite, before a text has been seen. Measured: .55 to .65. */
export const usualCoverage = 0.6

/** The pairs of forms a dictionary and likeness of spelling give; common words left out. */
export function pairsOf(
	source: Vocabulary,
	target: Vocabulary,
	found: readonly (readonly Correspondence[])[]
): FormPair[] {
	const pairs: FormPair[] = []
	found.forEach((list, s) => {
		if (isCommon(source, s)) return
		for (const { target: t, weight } of list)
			if (weight >= leastWeight && !isCommon(target, t)) pairs.push([s, t])
	})
	return pairs
}

/** Whether a form is too common in its text to say where a sentence belongs. */
export function isCommon(vocabulary: Vocabulary, form: number): boolean {
	const count = vocabulary.counts[form] ?? 0
	return count > fewOccurrences && count / vocabulary.total > commonest
}

/** A pairing made of pairs of forms, with the coverage of each form where it has been measured. */
export function pairing(
	source: Vocabulary,
	target: Vocabulary,
	pairs: readonly FormPair[],
	coverage?: { readonly source: Float64Array; readonly target: Float64Array }
): Pairing {
	return {
		source: direction(source, target, pairs, 0, coverage?.source),
		target: direction(target, source, pairs, 1, coverage?.target)
	}
}

function direction(
	here: Vocabulary,
	there: Vocabulary,
	pairs: readonly FormPair[],
	side: 0 | 1,
	measured: Float64Array | undefined
): Direction {
	const lists: number[][] = here.forms.map(() => [])
	for (const pair of pairs) lists[pair[side]]?.push(pair[side === 0 ? 1 : 0])
	const chance = new Float64Array(lists.length)
	const coverage = new Float64Array(lists.length)
	const partners = lists.map((list, form) => {
		let count = 0
		for (const other of list) count += there.counts[other] ?? 0
		chance[form] = count / Math.max(1, there.total)
		if (list.length > 0 && (count <= fewOccurrences || (chance[form] ?? 0) <= greatestChance))
			coverage[form] = measured?.[form] ?? usualCoverage
		return Int32Array.from(list)
	})
	return { partners, chance, coverage }
}
