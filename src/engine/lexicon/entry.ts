/**
 * One line of the dictionary: a Spanish lemma with one part of speech and its English translations.
 * The columns are described in `static/lexicon/README.md`.
 */
export interface Entry {
	/** Dictionary form, lower case except in names; several words are separated by single spaces. */
	readonly lemma: string
	/** Part of speech and gender: `nm nf nmf nmp nfp v adj adv prep conj pron det num intj name`. */
	readonly pos: string
	/** English dictionary forms, the likeliest first. */
	readonly translations: readonly string[]
	/** How common the Spanish word is: 1 the first 1,000, 2 the first 2,000, 3 the first 5,000, 4 beyond. */
	readonly band: number
	readonly tags: readonly string[]
}

/** Parts of speech an entry may have. */
export const partsOfSpeech = [
	'nm',
	'nf',
	'nmf',
	'nmp',
	'nfp',
	'v',
	'adj',
	'adv',
	'prep',
	'conj',
	'pron',
	'det',
	'num',
	'intj',
	'name'
] as const
