import type { Lang } from '../bitext.ts'
import { lettersOf, skeleton } from '../lexicon/cognates.ts'
import { englishLemmas } from '../lexicon/english.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanishLemmas } from '../lexicon/spanish.ts'
import { foldWord } from '../text/fold.ts'

/** The forms met in the texts read with one lexicon; `size` of them so far. What is worked out of each is kept by its {@link Lexeme.key}. */
export interface Home {
	readonly size: number
}

/** What is known of a form in any text: what its letters and the lexicon tell. */
export interface Lexeme {
	readonly home: Home
	/** Position among all forms of both languages. */
	readonly key: number
	/** Lower case. */
	readonly form: string
	/** With accents folded and an English possessive taken off. */
	readonly folded: string
	/** The first four letters of `folded` in one number, to tell most forms apart at a glance. */
	readonly head: number
	/** What common origin leaves alike in both languages. */
	readonly bones: string
	/** The letters of `bones`, as bits. */
	readonly letters: number
	/** Dictionary forms, likeliest first. */
	readonly lemmas: readonly string[]
	readonly isFunction: boolean
	/** Whether the lexicon has it: a Spanish headword, or a translation. */
	readonly isEntry: boolean
}

/** The lexemes of one lexicon: each made when it is first met, in lower case. */
export interface Lexemes {
	readonly word: (form: string, lang: Lang) => Lexeme
	/** A punctuation mark, of which nothing is known but how it is written. */
	readonly mark: (form: string, lang: Lang) => Lexeme
}

/** With so many known a text begins afresh: a work checked again finds its words, a row of books does not gather theirs. */
const mostKnown = 40_000

const memory = new WeakMap<Lexicon, { readonly home: Home; readonly lexemes: Lexemes }>()

/** The lexemes of a lexicon, for one text: what is known of them serves the next one too. */
export function lexemesOf(lexicon: Lexicon): Lexemes {
	const known = memory.get(lexicon)
	if (known && known.home.size < mostKnown) return known.lexemes
	const home = { size: 0 }
	const none = () => ({ es: new Map<string, Lexeme>(), en: new Map<string, Lexeme>() })
	const [words, marks] = [none(), none()]
	const met = (among: Map<string, Lexeme>, form: string, make: () => Lexeme): Lexeme => {
		const before = among.get(form)
		if (before) return before
		const fresh = make()
		among.set(form, fresh)
		return fresh
	}
	const lexemes: Lexemes = {
		word: (form, lang) => met(words[lang], form, () => wordOf(form, lang, lexicon, home, home.size++)),
		mark: (form, lang) => met(marks[lang], form, () => markOf(form, home, home.size++))
	}
	memory.set(lexicon, { home, lexemes })
	return lexemes
}

function wordOf(form: string, lang: Lang, lexicon: Lexicon, home: Home, key: number): Lexeme {
	const lemmas = lang === 'es' ? spanishLemmas(form, lexicon) : englishLemmas(form)
	const headwords = lang === 'es' ? lexicon.entries : lexicon.english
	const folded = foldWord(form).replace(/['’]s?$/, '')
	const bones = skeleton(folded)
	return {
		home,
		key,
		form,
		folded,
		head: headOf(folded),
		bones,
		letters: lettersOf(bones),
		lemmas,
		isFunction: functionWords[lang].has(form) || isContraction(form, lang),
		isEntry: [form, ...lemmas].some((lemma) => headwords.get(lemma)?.some((entry) => entry.pos !== 'name'))
	}
}

function markOf(form: string, home: Home, key: number): Lexeme {
	return {
		home,
		key,
		form,
		folded: '',
		head: 0,
		bones: '',
		letters: 0,
		lemmas: noLemmas,
		isFunction: true,
		isEntry: false
	}
}

const noLemmas: readonly string[] = []

/** What stands where no mark does. */
export const noMark: Lexeme = markOf('', { size: 1 }, 0)

/** The first four letters of a word in one number; two words that differ in it differ in them. */
export function headOf(word: string): number {
	let head = 0
	for (let at = 0; at < 4; at++) head = (head << 8) | (word.charCodeAt(at) & 255)
	return head
}

/** *he's, wouldn't, we'll*: a closed word with another hung on it. */
function isContraction(form: string, lang: Lang): boolean {
	if (lang !== 'en' || !/['’]/.test(form)) return false
	const host = form.replace(/(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/, '')
	return host !== form && (functionWords.en.has(host) || /^(?:ca|wo|sha|ai)$/.test(host))
}
