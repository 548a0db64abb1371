import type { Side } from '../bitext.ts'
import type { Entry } from '../lexicon/entry.ts'
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
const shortestStem = 4

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

interface Kin {
	/** Kin of the Spanish lemmas that were asked for. */
	readonly known: Map<string, ReadonlySet<string>>
	/** English translations, and the number of each. */
	readonly words: readonly string[]
	readonly numbers: ReadonlyMap<string, number>
	/** The numbers of an entry's translations. */
	readonly numbersOf: Map<Entry, readonly number[]>
	/** A count a translation, all zero between two questions. */
	readonly counts: Int32Array
}

const memory = new WeakMap<Lexicon, Kin>()

function kinIn(lexicon: Lexicon): Kin {
	let kin = memory.get(lexicon)
	if (!kin) {
		const words = [...lexicon.english.keys()]
		kin = {
			known: new Map(),
			words,
			numbers: new Map(words.map((word, number) => [word, number])),
			numbersOf: new Map(),
			counts: new Int32Array(words.length)
		}
		memory.set(lexicon, kin)
	}
	return kin
}

/** English words that share at least two entries with translations of a Spanish lemma. */
function kinOf(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
	const { known, words, numbers, numbersOf, counts } = kinIn(lexicon)
	const found = known.get(lemma)
	if (found) return found
	const kin = new Set<string>()
	const met: number[] = []
	for (const entry of lexicon.entries.get(lemma) ?? [])
		for (const translation of entry.translations.slice(0, 6))
			for (const beside of lexicon.english.get(translation.toLowerCase()) ?? []) {
				let synonyms = numbersOf.get(beside)
				if (!synonyms) {
					synonyms = beside.translations.map((synonym) => numbers.get(synonym.toLowerCase()) ?? 0)
					numbersOf.set(beside, synonyms)
				}
				for (const number of synonyms) {
					const count = (counts[number] ?? 0) + 1
					counts[number] = count
					if (count === 1) met.push(number)
					if (count === 2) kin.add(words[number] ?? '')
				}
			}
	for (const number of met) counts[number] = 0
	known.set(lemma, kin)
	return kin
}
