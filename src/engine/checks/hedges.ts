import type { Lang, Span } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { numberWords } from '../text/number-words.ts'
import { anyForm } from './any-form.ts'
import { onceAForm, type Word } from './words.ts'

/** A word or phrase that widens, narrows or binds what is said, by its class in the lexicon's table `hedges`. */
export interface Hedge extends Span {
	readonly kind: string
	/** First and last position among the bead's tokens. */
	readonly at: number
	readonly last: number
}

/** The positions of a hedge's words. */
export function positionsOf({ at, last }: Pick<Hedge, 'at' | 'last'>): readonly number[] {
	return Array.from({ length: last - at + 1 }, (_, n) => at + n)
}

interface Phrase {
	readonly words: readonly string[]
	readonly kind: string
	/** *some*, *unos* approximate a number and count a few of anything else. */
	readonly counts: boolean
}

const memory = new WeakMap<Lexicon, Readonly<Record<Lang, ReadonlyMap<string, readonly Phrase[]>>>>()

/** Phrases by their first word, the longest first. */
function tableOf(lexicon: Lexicon): Readonly<Record<Lang, ReadonlyMap<string, readonly Phrase[]>>> {
	let table = memory.get(lexicon)
	if (!table) {
		const maps = { es: new Map<string, Phrase[]>(), en: new Map<string, Phrase[]>() }
		for (const row of lexicon.tables.get('hedges') ?? []) {
			const words = (row.phrase ?? '').toLowerCase().split(' ')
			// *casi todo* is *casi* and *todo*: both languages compose it.
			if (words.length > 1 && /^(?:casi|almost|nearly)$/.test(words[0] ?? '')) continue
			const kind = row.class ?? ''
			const counts = kind === 'approximation' && /^(?:some|un[oa]s)$/.test(words[0] ?? '')
			const phrase = { words, kind, counts }
			const map = row.lang === 'es' ? maps.es : maps.en
			const list = map.get(words[0] ?? '')
			if (list) list.push(phrase)
			else map.set(words[0] ?? '', [phrase])
		}
		for (const map of [maps.es, maps.en])
			for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
		memory.set(lexicon, (table = maps))
	}
	return table
}

/** The hedges, quantifiers and modals of one side of a bead, in order, none inside another. */
export function hedgesOf(words: readonly Word[], lang: Lang, lexicon: Lexicon): readonly Hedge[] {
	if (!mayHedge[lang](words, lexicon)) return none
	const table = tableOf(lexicon)[lang]
	const found: Hedge[] = []
	let at = 0
	while (at < words.length) {
		const hit = matchAt(words, at, table)
		if (hit) found.push(hit)
		at = hit ? hit.last + 1 : at + 1
	}
	return found
}

function matchAt(
	words: readonly Word[],
	at: number,
	table: ReadonlyMap<string, readonly Phrase[]>
): Hedge | undefined {
	const first = words[at]
	if (!first || first.token.kind !== 'word') return undefined
	const phrases = phrasesFrom(first.form, table)
	for (const phrase of phrases) {
		if (phrase.counts && !isCounted(words[at + 1])) continue
		if (!standsAt(phrase.words, words, at)) continue
		if (isBound(words, at)) return undefined
		const last = at + phrase.words.length - 1
		const end = words[last] ?? first
		return { kind: phrase.kind, at, last, from: first.token.from, to: end.token.to }
	}
	return undefined
}

/** Whether the words of a phrase but the first stand at a place: *menos del 20 %* is *menos de*. */
function standsAt(phrase: readonly string[], words: readonly Word[], at: number): boolean {
	for (let n = 1; n < phrase.length; n++) {
		const form = words[at + n]?.form.form
		const word = phrase[n]
		if (form !== word && !(word === 'de' && form === 'del' && n === phrase.length - 1)) return false
	}
	return true
}

/** The phrases that begin with a form or its likeliest dictionary form. */
const phrasesFrom = onceAForm(
	({ form, lemmas }, table: ReadonlyMap<string, readonly Phrase[]>): readonly Phrase[] =>
		[form, ...lemmas.slice(0, 1)].flatMap((start) => table.get(start) ?? [])
)

const begins = (lang: Lang) =>
	anyForm(lang, (form, lexicon) => phrasesFrom(form, tableOf(lexicon)[lang]).length > 0)
const mayHedge = { es: begins('es'), en: begins('en') }
const none: readonly Hedge[] = []

/** *sobre todo, uno de cada, casi todo*, *any*: the word limits nothing by itself there. */
function isBound(words: readonly Word[], at: number): boolean {
	const [form, before] = [words[at]?.form.form ?? '', words[at - 1]?.form.form ?? '']
	if (/^any(?:one|body|thing|where)?$/.test(form)) return true
	// *miles de millones* is *billions*; *the most beautiful, his most famous* compare.
	if (
		/^(?:cientos|miles|decenas)$/.test(form) &&
		/^(?:mil|millon|billon)/.test(words[at + 2]?.form.form ?? '')
	)
		return true
	// *above all*, *tener que ver*, *I shall*: turns of their own.
	if (form === 'all' && /^(?:above|after|at|for)$/.test(before)) return true
	if (form === 'shall' && /^(?:i|we)$/.test(before)) return true
	if (
		words[at]?.form.lemmas[0] === 'tener' &&
		words[at + 1]?.form.form === 'que' &&
		words[at + 2]?.form.form === 'ver'
	)
		return true
	// *cada vez más* is *more and more*; *more, fewer* compare.
	if (
		form === 'cada' &&
		/^(?:más|menos|mayor(?:es)?|menor(?:es)?|mejor|peor)$/.test(words[at + 2]?.form.form ?? '')
	)
		return true
	if (/^(?:more|fewer|less|least)$/.test(form) && !/^(?:than|or)$/.test(words[at + 1]?.form.form ?? ''))
		return true
	if (form === 'most' && superlative.test(before)) return true
	if (/^(?:casi|almost|nearly)$/.test(before) && !/^(?:\d|un|una)/.test(form)) return true
	return (
		(/^tod[oa]s?$/.test(form) && /^(?:sobre|ante|con|del)$/.test(before)) ||
		(/^(?:cada|every)$/.test(form) && /^(?:de|of|in)$/.test(before))
	)
}

/** What stands before *most* where it compares. */
const superlative = /^(?:the|a|my|your|his|her|its|our|their|whose|s|one|two|three|second|third|at)$/

/** Whether a word counts: a figure, a sign of money before one, or a number word. */
function isCounted(word: Word | undefined): boolean {
	return (
		word !== undefined &&
		(word.kind === 'number' ||
			/^(?:[$€£]|once|twice|thrice|half|double)$/.test(word.form.form) ||
			numberWords.es.has(word.form.form) ||
			numberWords.en.has(word.form.form))
	)
}
