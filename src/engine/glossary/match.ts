import type { Doc, Lang, Segment, Span, Token } from '../bitext.ts'
import { englishLemmas } from '../lexicon/english.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanishLemmas } from '../lexicon/spanish.ts'
import { foldWord } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'

/** Something to look for in a text: a term or one of its renderings. */
export interface Sought {
	readonly phrase: string
	/** Language its inflection follows. */
	readonly lang: Lang
	/** Whether upper and lower case must agree. */
	readonly exact: boolean
}

/** Where something sought stands. */
export interface Hit extends Span {
	/** Position in the list that was sought. */
	readonly sought: number
	readonly segment: number
}

/** The words and numbers of a segment, with the folded forms each is known under. */
interface Written {
	readonly tokens: readonly Token[]
	readonly forms: readonly string[]
	readonly keys: readonly (readonly string[])[]
}

/** Reads the words of a segment: once, however many matchers look through it. */
export type ReadWords = (doc: Doc, segment: Segment) => Written

/** A reader keeps what it read of so many segments: those around a place are asked for again and again, the others not. */
const mostKept = 1000

/** A reader of words by form: each form is worked out once, for as long as the reader is kept. */
export function wordReader(lexicon: Lexicon): ReadWords {
	const known: Readonly<Record<Lang, Map<string, readonly string[]>>> = { es: new Map(), en: new Map() }
	const read = new Map<Segment, Written>()
	const keysOf = (form: string, lang: Lang): readonly string[] => {
		let keys = known[lang].get(form)
		if (!keys) known[lang].set(form, (keys = variantsOf(form, lang, lexicon)))
		return keys
	}
	return ({ text, lang }, segment) => {
		const before = read.get(segment)
		if (before) return before
		const tokens = segment.tokens.filter((token) => token.kind === 'word' || token.kind === 'number')
		const forms = tokens.map((token) => text.slice(token.from, token.to))
		const written = { tokens, forms, keys: forms.map((form) => keysOf(form, lang)) }
		if (read.size >= mostKept) read.clear()
		read.set(segment, written)
		return written
	}
}

/** A text prepared for looking phrases up in it, segment by segment. */
export interface Matcher {
	/** All places where one of the phrases stands in a segment, left to right, the longest at each place, none overlapping. */
	readonly hitsIn: (doc: Doc, segment: Segment) => readonly Hit[]
}

interface Phrase {
	readonly words: readonly ReadonlySet<string>[]
	readonly exact: readonly string[] | undefined
	readonly capital: boolean
	readonly at: number
}

/**
 * A matcher of phrases by lemma: inflected and plural forms count (*ayllus*, *cabildos*), longest match first,
 * never part of a word, and a common noun is not found inside a longer name (*Plaza del Cabildo*).
 */
export function matcherOf(
	sought: readonly Sought[],
	lexicon: Lexicon,
	read: ReadWords = wordReader(lexicon)
): Matcher {
	const byWord = new Map<string, Phrase[]>()
	sought.forEach(({ phrase, lang, exact }, at) => {
		const forms = wordsOf(phrase)
		if (forms.length === 0) return
		const words = forms.map((form) => new Set(soughtForms(form, lang, lexicon)))
		const entry: Phrase = { words, exact: exact ? forms : undefined, capital: /^\p{Lu}/u.test(phrase), at }
		for (const key of words[0] ?? []) {
			const list = byWord.get(key)
			if (list) list.push(entry)
			else byWord.set(key, [entry])
		}
	})
	for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
	return {
		hitsIn(doc, segment) {
			const written = read(doc, segment)
			const { tokens, forms } = written
			const hits: Hit[] = []
			for (let n = 0; n < tokens.length; n++) {
				const found = phraseAt(byWord, written, n, doc.text)
				const first = tokens[n]
				const last = tokens[n + (found?.words.length ?? 1) - 1]
				if (!found || !first || !last || insideName(found, tokens, forms, n, doc.text)) continue
				hits.push({ from: first.from, to: last.to, sought: found.at, segment: segment.index })
				n += found.words.length - 1
			}
			return hits
		}
	}
}

function wordsOf(phrase: string): readonly string[] {
	return tokenize(phrase)
		.filter((token) => token.kind === 'word' || token.kind === 'number')
		.map((token) => phrase.slice(token.from, token.to))
}

/**
 * The forms a word of a term is sought under. Terms stand in dictionary form, so a headword is only itself: *cerco* is
 * not *cercar*, though it looks like its first person; what no dictionary knows is lemmatised.
 */
function soughtForms(form: string, lang: Lang, lexicon: Lexicon): readonly string[] {
	const lower = form.toLowerCase()
	const known = lang === 'es' ? lexicon.entries.has(lower) : lexicon.english.has(lower)
	if (!known) return variantsOf(form, lang, lexicon)
	const folded = foldWord(form)
	return [folded, singular(folded)]
}

/** The folded forms a word is known under, each once: itself, its regular singular, and its lemmas. */
function variantsOf(form: string, lang: Lang, lexicon: Lexicon): readonly string[] {
	const folded = foldWord(form.endsWith('s') ? form.replace(/[’']s$/, '') : form)
	const variants = [folded]
	const add = (variant: string) => {
		if (!variants.includes(variant)) variants.push(variant)
	}
	add(singular(folded))
	const lemmas = lang === 'es' ? spanishLemmas(form.toLowerCase(), lexicon) : englishLemmas(form)
	for (const lemma of lemmas) add(foldWord(lemma))
	return variants
}

/** Kept words take the plural of either language: *ayllus, mallkus, wiphalas, cabildos, Ponchos*. */
function singular(word: string): string {
	if (word.length < 4 || !word.endsWith('s')) return word
	if (word.endsWith('ces')) return word.slice(0, -3) + 'z'
	if (/[^aeiou]es$/.test(word) && /[rlnd]es$/.test(word)) return word.slice(0, -2)
	return word.endsWith('ss') ? word : word.slice(0, -1)
}

function phraseAt(
	byWord: ReadonlyMap<string, readonly Phrase[]>,
	{ tokens, forms, keys }: Written,
	at: number,
	text: string
): Phrase | undefined {
	for (const key of keys[at] ?? [])
		for (const phrase of byWord.get(key) ?? []) {
			if (at + phrase.words.length > tokens.length) continue
			const fits = phrase.words.every((words, k) => keys[at + k]?.some((one) => words.has(one)))
			if (!fits || !adjacent(tokens, at, phrase.words.length, text)) continue
			if (phrase.exact && !phrase.exact.every((form, k) => sameCase(form, forms[at + k] ?? ''))) continue
			return phrase
		}
	return undefined
}

function adjacent(tokens: readonly Token[], at: number, count: number, text: string): boolean {
	for (let k = at + 1; k < at + count; k++)
		if (!/^[\s'’-]*$/.test(text.slice(tokens[k - 1]?.to, tokens[k]?.from))) return false
	return true
}

function sameCase(term: string, form: string): boolean {
	return term === term.toUpperCase() && term.length > 1
		? form.startsWith(term)
		: /^\p{Lu}/u.test(term) === /^\p{Lu}/u.test(form)
}

const joiner = /^(?:de|del|la|las|los|el|of|the)$/

/** A common noun with a capital, not at the beginning of its segment, beside another capitalised word. */
function insideName(
	phrase: Phrase,
	tokens: readonly Token[],
	forms: readonly string[],
	at: number,
	text: string
): boolean {
	if (phrase.capital || at === 0 || !/^\p{Lu}\p{Ll}/u.test(forms[at] ?? '')) return false
	const capital = (n: number) => /^\p{Lu}/u.test(forms[n] ?? '')
	let before = at - 1
	while (before > 0 && joiner.test(forms[before] ?? '')) before--
	let after = at + phrase.words.length
	while (after < forms.length - 1 && joiner.test(forms[after] ?? '')) after++
	const touching = (from: number, to: number) =>
		/^[^.,;:!?()«»“”"]*$/.test(text.slice(tokens[from]?.to, tokens[to]?.from))
	return (
		(before > 0 && capital(before) && touching(before, at)) ||
		(after < forms.length && capital(after) && touching(at + phrase.words.length - 1, after))
	)
}
