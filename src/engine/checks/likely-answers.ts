import type { Side } from '../bitext.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { headOf } from './lexemes.ts'
import { onceAForm, type Word } from './words.ts'

/** Whether an English word stands in an entry beside a translation of the Spanish word: synonyms, roughly. */
export function areKin(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	const kin = kinsOf(spanish.form, lexicon)
	return kin.length > 0 && numbersOf(english.form, lexicon).some((number) => kin.includes(number))
}

/** Shorter beginnings are shared by chance. */
const shortestStem = 4

/** Whether an English word is of one stem with a translation of the Spanish word (*padre*, parent, *parental*). */
export function areDerived(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	const form = english.form.folded
	if (form.length < shortestStem) return false
	const { head } = english.form
	for (const stem of stemsOf(spanish.form, lexicon))
		if (stem.head === head && form.startsWith(stem.letters)) return true
	return false
}

/** What a word begins with: four letters at least, which {@link headOf} has in one number. */
interface Stem {
	readonly letters: string
	readonly head: number
}

/**
 * The translations of a Spanish form of one word each, without a last vowel or y, or without what makes a quality of an
 * adjective (*scarcity, darkness*): what their derivatives begin with.
 */
const stemsOf = onceAForm(({ lemmas }, { entries }: Lexicon): readonly Stem[] =>
	gathered(
		gathered(lemmas.slice(0, 2), (lemma) => entries.get(lemma) ?? []),
		({ translations }) => translations
	)
		.filter((translation) => !/[ -]/.test(translation))
		.map((translation) => translation.toLowerCase().replace(/(?:[aeiy]|(?<=\p{L}{4})(?:ity|i?ness))$/u, ''))
		.filter((letters) => letters.length >= shortestStem)
		.map((letters) => ({ letters, head: headOf(letters) }))
)

/** The kin of the dictionary forms of a Spanish form, by their numbers. */
const kinsOf = onceAForm(({ lemmas }, lexicon: Lexicon): readonly number[] =>
	gathered(lemmas, (lemma) => kinOf(lemma, lexicon))
)

/** The numbers of the dictionary forms of an English form that are translations. */
const numbersOf = onceAForm(({ lemmas }, lexicon: Lexicon): readonly number[] =>
	lemmas.filter((lemma) => lexicon.english.has(lemma)).map((lemma) => numberOf(lemma, kinIn(lexicon)))
)

interface Kin {
	/** Kin of the Spanish lemmas that were asked for. */
	readonly known: Map<string, readonly number[]>
	/** The number of each English translation met so far. */
	readonly numbers: Map<string, number>
	/** The numbers of an entry's translations. */
	readonly numbersIn: Map<Entry, readonly number[]>
	/** A count a translation, all zero between two questions. */
	readonly counts: number[]
}

const memory = new WeakMap<Lexicon, Kin>()

function kinIn(lexicon: Lexicon): Kin {
	let kin = memory.get(lexicon)
	if (!kin) {
		kin = { known: new Map(), numbers: new Map(), numbersIn: new Map(), counts: [] }
		memory.set(lexicon, kin)
	}
	return kin
}

function numberOf(word: string, { numbers, counts }: Kin): number {
	const before = numbers.get(word)
	if (before !== undefined) return before
	const fresh = numbers.size
	numbers.set(word, fresh)
	counts.push(0)
	return fresh
}

/** English words that share at least two entries with translations of a Spanish lemma, by their numbers. */
function kinOf(lemma: string, lexicon: Lexicon): readonly number[] {
	const kinship = kinIn(lexicon)
	const { known, numbersIn, counts } = kinship
	const found = known.get(lemma)
	if (found) return found
	const kin: number[] = []
	const met: number[] = []
	for (const entry of lexicon.entries.get(lemma) ?? [])
		for (const translation of entry.translations.slice(0, 6))
			for (const beside of lexicon.english.get(translation.toLowerCase()) ?? []) {
				let synonyms = numbersIn.get(beside)
				if (!synonyms) {
					synonyms = beside.translations.map((synonym) => numberOf(synonym.toLowerCase(), kinship))
					numbersIn.set(beside, synonyms)
				}
				for (const number of synonyms) {
					const count = (counts[number] ?? 0) + 1
					counts[number] = count
					if (count === 1) met.push(number)
					if (count === 2) kin.push(number)
				}
			}
	for (const number of met) counts[number] = 0
	known.set(lemma, kin)
	return kin
}
