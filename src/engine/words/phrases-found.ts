import type { Bitext } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type PhraseHit, phrasesIn, phraseWord } from '../lexicon/phrases.ts'
import { spanishLemmas } from '../lexicon/spanish.ts'
import { listedFor, numberedOf } from './numbered.ts'

/** The multiword entries in a stretch of words, given by its place among all of them. */
export type FindPhrases = (from: number, to: number) => readonly PhraseHit[]

/** Finds multiword entries among words given as numbers of their forms (lower case). */
export function phraseFinder(forms: readonly string[], ids: Int32Array, lexicon: Lexicon): FindPhrases {
	if (lexicon.phrases.size === 0) return () => none
	const words = forms.map((form) => phraseWord([form, ...spanishLemmas(form, lexicon)], lexicon))
	return (from, to) => phrasesIn(listedFor(ids, from, to, words))
}

const none: readonly PhraseHit[] = []

/** The multiword entries in the Spanish of each bead of a bitext, by its position: found once, for links and checks. */
export function phrasesOf(bitext: Bitext, lexicon: Lexicon): (bead: number) => readonly PhraseHit[] {
	const before = known.get(bitext)
	if (before?.lexicon === lexicon) return before.phrasesOf
	const { forms, ids, begins } = numberedOf(bitext.source)
	const find = phraseFinder(forms, ids, lexicon)
	const found = new Array<readonly PhraseHit[] | undefined>(bitext.alignment.length)
	const phrases = (bead: number) => {
		const run = bitext.alignment[bead]?.source
		return (found[bead] ??= run ? find(begins[run.from] ?? 0, begins[run.to] ?? 0) : none)
	}
	known.set(bitext, { lexicon, phrasesOf: phrases })
	return phrases
}

const known = new WeakMap<
	Bitext,
	{ readonly lexicon: Lexicon; readonly phrasesOf: (bead: number) => readonly PhraseHit[] }
>()
