import type { Side } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Form, Word } from './words.ts'

/** Whether an English word stands in an entry beside a translation of the Spanish word: synonyms, roughly. */
export function areKin(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	return spanish.form.lemmas.some((lemma) => {
		const kin = kinOf(lemma, lexicon)
		return english.form.lemmas.some((one) => kin.has(one))
	})
}

/** Shorter beginnings are shared by chance. */
const shortestStem = 5

/** Whether an English word is of one stem with a translation of the Spanish word (*padre*, parent, *parental*). */
export function areDerived(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	const form = english.form.folded
	if (form.length < shortestStem) return false
	return stemsOf(spanish.form, lexicon).some((stem) => form.startsWith(stem))
}

const stems = new WeakMap<Form, readonly string[]>()

/** The translations of a Spanish form of one word each, without a last vowel or y: what their derivatives begin with. */
function stemsOf(form: Form, lexicon: Lexicon): readonly string[] {
	const before = stems.get(form)
	if (before) return before
	const found = form.lemmas
		.slice(0, 2)
		.flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
		.flatMap(({ translations }) => translations)
		.filter((translation) => !/[ -]/.test(translation))
		.map((translation) => translation.toLowerCase().replace(/[aeiy]$/, ''))
		.filter((stem) => stem.length >= shortestStem)
	stems.set(form, found)
	return found
}

const memory = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>()

/** English words that share at least two entries with translations of a Spanish lemma. */
function kinOf(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
	let known = memory.get(lexicon)
	if (!known) memory.set(lexicon, (known = new Map()))
	const found = known.get(lemma)
	if (found) return found
	const counts = new Map<string, number>()
	for (const entry of lexicon.entries.get(lemma) ?? [])
		for (const translation of entry.translations.slice(0, 6))
			for (const beside of lexicon.english.get(translation.toLowerCase()) ?? [])
				for (const synonym of beside.translations) {
					const key = synonym.toLowerCase()
					counts.set(key, (counts.get(key) ?? 0) + 1)
				}
	const kin = new Set([...counts].filter(([, count]) => count >= 2).map(([word]) => word))
	known.set(lemma, kin)
	return kin
}
