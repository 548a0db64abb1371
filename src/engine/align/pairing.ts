import { type Ground, grounds } from '../lexicon/correspond.ts'
import type { Vocabularies } from './vocabularies.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Which forms of the two texts are taken to say the same, one direction: for every form its partners on the
 * other side, and how telling it is to find one of them.
 */
export interface Direction {
	/** Where each form's partners begin in {@link partners}; one more than there are forms. */
	readonly starts: Int32Array
	/** Partners of each form, one form after the other, by position in the other vocabulary. */
	readonly partners: Int32Array
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

/** Pairs of forms that correspond: the n-th source form with the n-th target form. */
export interface FormPairs {
	readonly source: Int32Array
	readonly target: Int32Array
}

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

/**
 * The pairs of forms that correspond strongly enough, on the grounds allowed; common words left out.
 */
export function pairsOf(
	{ source, target, meanings: { starts, targets, weights, grounds: reasons } }: Vocabularies,
	allowed: (ground: Ground) => boolean = () => true
): FormPairs {
	const takes = grounds.map(allowed)
	const common = Uint8Array.from(target.forms, (_, form) => (isCommon(target, form) ? 1 : 0))
	const here = new Int32Array(targets.length)
	const there = new Int32Array(targets.length)
	let count = 0
	for (let form = 0; form < source.forms.length; form++)
		for (let at = starts[form] ?? 0; at < (starts[form + 1] ?? 0); at++) {
			const other = targets[at] ?? 0
			if ((weights[at] ?? 0) < leastWeight || common[other] === 1 || !takes[reasons[at] ?? 0]) continue
			here[count] = form
			there[count++] = other
		}
	return { source: here.slice(0, count), target: there.slice(0, count) }
}

/** Whether a form is too common in its text to say where a sentence belongs. */
export function isCommon(vocabulary: Vocabulary, form: number): boolean {
	const count = vocabulary.counts[form] ?? 0
	return count > fewOccurrences && count / vocabulary.total > commonest
}

/** The pairs, with those of `more` that are not among them. */
export function joined(known: FormPairs, direction: Direction, more: FormPairs): FormPairs {
	const isNew = (at: number) => !arePartners(direction, more.source[at] ?? 0, more.target[at] ?? 0)
	const added = (forms: Int32Array) => forms.filter((_, at) => isNew(at))
	return {
		source: together(known.source, added(more.source)),
		target: together(known.target, added(more.target))
	}
}

function together(a: Int32Array, b: Int32Array): Int32Array {
	const both = new Int32Array(a.length + b.length)
	both.set(a)
	both.set(b, a.length)
	return both
}

function arePartners({ starts, partners }: Direction, form: number, other: number): boolean {
	for (let at = starts[form] ?? 0; at < (starts[form + 1] ?? 0); at++) if (partners[at] === other) return true
	return false
}

/** A pairing made of pairs of forms, with the coverage of each form where it has been measured. */
export function pairing(
	source: Vocabulary,
	target: Vocabulary,
	pairs: FormPairs,
	coverage?: { readonly source: Float64Array; readonly target: Float64Array }
): Pairing {
	return {
		source: direction(source, target, pairs.source, pairs.target, coverage?.source),
		target: direction(target, source, pairs.target, pairs.source, coverage?.target)
	}
}

function direction(
	here: Vocabulary,
	there: Vocabulary,
	forms: Int32Array,
	others: Int32Array,
	measured: Float64Array | undefined
): Direction {
	const starts = startsOf(forms, here.forms.length)
	const partners = new Int32Array(forms.length)
	const next = starts.slice()
	const chance = new Float64Array(here.forms.length)
	const coverage = new Float64Array(here.forms.length)
	forms.forEach((form, at) => {
		const other = others[at] ?? 0
		const place = next[form] ?? 0
		partners[place] = other
		next[form] = place + 1
		chance[form] = (chance[form] ?? 0) + (there.counts[other] ?? 0)
	})
	for (let form = 0; form < chance.length; form++) {
		const count = chance[form] ?? 0
		chance[form] = count / Math.max(1, there.total)
		if (starts[form] === starts[form + 1]) continue
		if (count <= fewOccurrences || (chance[form] ?? 0) <= greatestChance)
			coverage[form] = measured?.[form] ?? usualCoverage
	}
	return { starts, partners, chance, coverage }
}

/** Where the places of each value begin when values are set out in order; one more than there are values. */
export function startsOf(values: Int32Array, count: number): Int32Array {
	const starts = new Int32Array(count + 1)
	for (let at = 0; at < values.length; at++) {
		const next = (values[at] ?? 0) + 1
		starts[next] = (starts[next] ?? 0) + 1
	}
	for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0)
	return starts
}
