import type { Side } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { onceAForm, type Word } from './words.ts'

/** A word with this many renderings can be rendered by nearly anything. */
const many = 10

/** What the lexicon tells of a form; the same wherever it stands. */
export interface Traces {
	readonly isNoun: number
	readonly isAdjective: number
	readonly isAdverb: number
	readonly isVerb: number
	readonly breadth: number
	readonly rare: number
	/** Parts of speech as bits: noun 1, adjective 2, adverb 4, verb 8; all where nothing is known. */
	readonly parts: number
}

/** The parts of speech of a word that nothing is known of. */
export const anyPart = 15

/** What the lexicon tells of a word's form, once a form; a name is no noun, whatever its form may be elsewhere. */
export function tracesOf({ form, kind }: Pick<Word, 'form' | 'kind'>, side: Side, lexicon: Lexicon): Traces {
	return kind === 'name' ? tracesOfName(form, side, lexicon) : tracesIn(form, side, lexicon)
}

const tracesOfName = onceAForm((form, side: Side, lexicon: Lexicon): Traces => ({
	...tracesIn(form, side, lexicon),
	isNoun: 0
}))

const tracesIn = onceAForm((form, side: Side, lexicon: Lexicon): Traces => {
	const { lemmas } = form
	const table = side === 'source' ? lexicon.entries : lexicon.english
	const all = gathered(lemmas, (lemma) => table.get(lemma) ?? [])
	const entries = lemmas.map((lemma) => table.get(lemma) ?? []).find((list) => list.length > 0) ?? []
	const is = (test: RegExp) => (entries.length > 0 && entries.every((entry) => test.test(entry.pos)) ? 1 : 0)
	const renderings =
		side === 'source' ? entries.reduce((sum, entry) => sum + entry.translations.length, 0) : entries.length
	return {
		isNoun: is(/^n(?!ame|um)/),
		isAdjective: is(/^adj/),
		isAdverb: is(/^adv/),
		isVerb: is(/^v/),
		breadth: Math.min(1, renderings / many),
		rare: all.length === 0 ? 1 : (Math.min(...all.map((entry) => entry.band)) - 1) / 3,
		parts: partsOf(form, side, lexicon)
	}
})

/** The parts of speech of a form as bits (see {@link Traces.parts}). */
export const partsOf = onceAForm(({ lemmas }, side: Side, lexicon: Lexicon): number => {
	const table = side === 'source' ? lexicon.entries : lexicon.english
	let parts = 0
	for (const lemma of lemmas)
		for (const { pos } of table.get(lemma) ?? [])
			parts |= /^n(?!ame|um)/.test(pos) ? 1 : pos === 'adj' ? 2 : pos === 'adv' ? 4 : pos === 'v' ? 8 : 0
	return parts === 0 ? anyPart : parts
})
