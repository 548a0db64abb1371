import type { Entry } from './entry.ts'
import type { Lexicon } from './lexicon.ts'

/** A multiword entry found in a run of words: half-open positions. */
export interface PhraseHit {
	readonly from: number
	readonly to: number
	readonly entry: Entry
}

/**
 * Multiword entries in a run of Spanish words, left to right, the longest at each place, none inside another. A word
 * of an entry stands for any of its inflected forms: *llevaron a cabo* is *llevar a cabo*.
 *
 * @param lemmas for every word its forms: as it stands (lower case) and its dictionary forms
 */
export function phrasesIn(lemmas: readonly (readonly string[])[], lexicon: Lexicon): readonly PhraseHit[] {
	const hits: PhraseHit[] = []
	let at = 0
	while (at < lemmas.length) {
		const hit = longestAt(lemmas, at, lexicon)
		if (hit) hits.push(hit)
		at = hit ? hit.to : at + 1
	}
	return hits
}

function longestAt(
	lemmas: readonly (readonly string[])[],
	at: number,
	lexicon: Lexicon
): PhraseHit | undefined {
	let best: PhraseHit | undefined
	for (const first of lemmas[at] ?? [])
		for (const entry of lexicon.phrases.get(first) ?? []) {
			const words = wordsOf(entry)
			if (best && words.length <= best.to - best.from) continue
			if (words.every((word, n) => lemmas[at + n]?.includes(word)))
				best = { from: at, to: at + words.length, entry }
		}
	return best
}

const memory = new WeakMap<Entry, readonly string[]>()

function wordsOf(entry: Entry): readonly string[] {
	let words = memory.get(entry)
	if (!words) memory.set(entry, (words = entry.lemma.toLowerCase().split(' ')))
	return words
}

/** Where a run of English words holds a translation, inflected or not: half-open positions of the first place. */
export function translationIn(
	lemmas: readonly (readonly string[])[],
	translation: string
): { readonly from: number; readonly to: number } | undefined {
	const words = translation.toLowerCase().split(/[ -]/)
	for (let at = 0; at + words.length <= lemmas.length; at++)
		if (words.every((word, n) => lemmas[at + n]?.includes(word))) return { from: at, to: at + words.length }
	return undefined
}
