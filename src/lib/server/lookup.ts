import {
	type Doc,
	type Entry,
	type Lexicon,
	type Side,
	type Token,
	englishLemmas,
	readingsInContext,
	type SpanishReading,
	spanishLemmas,
	standsAt
} from '#engine'
import type { Say } from '#i18n'
import { counterpartsIn } from './counterparts.ts'
import type { NotePlace } from './notes.ts'
import { ownLexicon } from './lexicon.ts'
import type { Opened } from './opened.ts'
import type { OwnDictionary } from './own-dictionaries.ts'
import { linkOfRow } from './row-places.ts'
import { type WordRows, rowsOfWord } from './word-rows.ts'

/** One dictionary entry a word may be read as. */
export interface WordReading {
	readonly lemma: string
	/** Part of speech in words. */
	readonly pos: string
	/** How common it is, in words; empty where that is not known. */
	readonly band: string
	/** What else it can be in the other language, beyond what stands here. */
	readonly others: readonly string[]
}

/** What a dictionary of the user's has for a word, under its name. */
export interface OwnReading {
	readonly name: string
	readonly translations: readonly string[]
}

/** What the card of a plain word says. */
export interface WordCard {
	readonly kind: 'word'
	readonly form: string
	readonly lang: string
	/** Language of what corresponds to it. */
	readonly other: string
	readonly readings: readonly WordReading[]
	/** From the user's own dictionaries, those that have the word. */
	readonly own: readonly OwnReading[]
	/** The words it corresponds to here; empty where none is sure. */
	readonly here: string
	readonly row: number
	readonly places: readonly NotePlace[]
	/** Rows beyond those listed. */
	readonly more: number
	/** Where else it stands is still being sought: there are no places yet. */
	readonly sought?: true
	/** Where the word is kept to be learned (POST) or let go (DELETE), and whether it is kept now. */
	readonly keep?: { readonly address: string; readonly kept: boolean }
}

/** Weaker links than this say nothing: the same floor as the light on the words. */
const sure = 0.5
const mostReadings = 4
const mostOthers = 8
const mostPlaces = 18
/** No idiom of the lexicon is longer. */
const longestPhrase = 6

/**
 * The card of the word at an offset of a block, or undefined where no word stands there. Without the rows of the words it
 * says that they are still being sought.
 */
export function wordCard(
	opened: Opened,
	at: { readonly side: Side; readonly block: string; readonly offset: number },
	say: Say,
	own: readonly OwnDictionary[],
	wordRows: WordRows | undefined
): WordCard | undefined {
	const doc = opened.bitext[at.side]
	const position = doc.blocks.findIndex((block) => block.id === at.block)
	const block = doc.blocks[position]
	if (!block) return undefined
	const offset = block.from + at.offset
	const segment = doc.segments
		.slice(block.segments.from, block.segments.to)
		.find((one) => one.from <= offset && offset < one.to)
	const tokens = segment?.tokens ?? []
	const n = tokens.findIndex((one) => one.from <= offset && offset < one.to)
	const token = tokens[n]
	if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined
	const lexicon = ownLexicon()
	const row = opened.rowAt[at.side][position] ?? 0
	const form = doc.text.slice(token.from, token.to)
	const here = counterpartHere(opened, at.side, row, at.block, token.from - block.from)
	const found =
		at.side === 'source'
			? spanishReadings(doc, tokens, n, lexicon, here.lemmas)
			: englishReadings(form.toLowerCase(), lexicon, here.lemmas)
	const readings = found.slice(0, mostReadings).map((reading) => told(reading, at.side, here.lemmas, say))
	const lemma = found.find((one) => !one.lemma.includes(' '))?.lemma
	const rows = wordRows ? rowsOfLemma(wordRows, at.side, lemma, form, lexicon) : []
	return {
		kind: 'word',
		form,
		lang: doc.lang,
		other: at.side === 'source' ? 'en' : 'es',
		readings,
		own: ownReadings(own, form, at.side, [...found.map(({ lemma }) => lemma), form]),
		here: here.words,
		row,
		places: aroundRow(rows, row).map((number) => ({
			row: number,
			link: linkOfRow(opened, number)
		})),
		more: Math.max(0, rows.length - mostPlaces),
		...(!wordRows && { sought: true })
	}
}

/** What the user's dictionaries have for a word in any of its dictionary forms. */
function ownReadings(
	own: readonly OwnDictionary[],
	form: string,
	side: Side,
	lemmas: readonly string[]
): readonly OwnReading[] {
	const lang = side === 'source' ? 'es' : 'en'
	const forms = side === 'source' ? lemmas : [...englishLemmas(form.toLowerCase()), form]
	return own.flatMap(({ name, find }) => {
		const translations = [...new Set(forms.flatMap((one) => find(lang, one)))].slice(0, mostOthers)
		return translations.length === 0 ? [] : [{ name, translations }]
	})
}

interface Reading {
	readonly lemma: string
	readonly pos: string
	readonly band: number
	readonly translations: readonly string[]
}

/**
 * Idioms the word is part of, then the word by itself: first what explains the words that stand here, then what fits
 * the words around it (*la casa* is a house, *se casa* a marriage).
 */
function spanishReadings(
	doc: Doc,
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
	here: ReadonlySet<string>
): readonly Reading[] {
	const form = wordAt(doc, tokens, at)
	const lemmas = spanishLemmas(form, lexicon)
	const words = tokens.map((_, n) => wordAt(doc, tokens, n))
	const fitting = (readingsInContext(words, lexicon)[at] ?? []).flatMap((reading) =>
		entriesOf(reading.lemma, lexicon).filter((entry) => fits(entry, reading))
	)
	const entries = [
		...new Set([...fitting, ...[...lemmas.slice(0, 3), form].flatMap((lemma) => entriesOf(lemma, lexicon))])
	]
	const explains = (entry: Reading) =>
		entry.translations.some((one) =>
			one
				.toLowerCase()
				.split(' ')
				.some((word) => here.has(word))
		)
	// A pronoun that has an entry of its own (*se, me*) is learned as itself, not as a form of *él* or *yo*.
	const isOwn = (entry: Reading) => entry.lemma === form && entries.every(({ pos }) => pos === 'pron')
	const [own, rest] = [entries.filter(isOwn), entries.filter((one) => !isOwn(one))]
	const single = [...own, ...rest.filter(explains), ...rest.filter((one) => !explains(one))]
	const all = [...phrasesAround(doc, tokens, at, lexicon), ...single]
	if (single.length > 0) return all
	return [...all, { lemma: lemmas[0] ?? form, pos: '', band: 0, translations: [] }]
}

function entriesOf(lemma: string, lexicon: Lexicon): readonly Entry[] {
	return lexicon.entries.get(lemma) ?? lexicon.entries.get(`${lemma}se`) ?? []
}

/** Whether an entry is of the kind a reading says. */
function fits({ pos }: Entry, { kind }: SpanishReading): boolean {
	if (kind === 'adjective') return pos === 'adj'
	if (kind === 'noun') return /^n(?!um)/.test(pos)
	return (pos === 'v') === (kind !== 'other')
}

function phrasesAround(doc: Doc, tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Entry[] {
	const found: Entry[] = []
	const from = Math.max(0, at - 2 * longestPhrase)
	const forms = tokens.slice(from, at + longestPhrase).map((_, n) => {
		const word = wordAt(doc, tokens, from + n)
		return [word, ...spanishLemmas(word, lexicon)]
	})
	for (let start = Math.max(0, at - longestPhrase + 1); start <= at; start++)
		for (const lemma of new Set(forms[start - from]))
			for (const entry of lexicon.phrases.get(lemma) ?? []) {
				const words = entry.lemma.toLowerCase().split(' ')
				if (start + words.length <= at || found.includes(entry)) continue
				if (words.every((word, n) => standsAt(word, forms, start - from + n))) found.push(entry)
			}
	return found
}

function wordAt(doc: Doc, tokens: readonly Token[], at: number): string {
	const token = tokens[at]
	return token ? doc.text.slice(token.from, token.to).toLowerCase() : ''
}

/** The Spanish words an English one translates, commonest first, one reading a part of speech. */
function englishReadings(form: string, lexicon: Lexicon, here: ReadonlySet<string>): readonly Reading[] {
	const lemmas = [...new Set([...englishLemmas(form), form])]
	const readings = new Map<string, { lemma: string; pos: string; entries: Entry[] }>()
	for (const lemma of lemmas)
		for (const entry of lexicon.english.get(lemma) ?? []) {
			const pos = /^n/.test(entry.pos) ? 'n' : entry.pos
			const key = `${lemma} ${pos}`
			const known = readings.get(key) ?? { lemma, pos, entries: [] }
			known.entries.push(entry)
			readings.set(key, known)
		}
	const rank = (entry: Entry, lemma: string) => entry.band + entry.translations.indexOf(lemma)
	const all = [...readings.values()].map(({ lemma, pos, entries }) => ({
		lemma,
		pos,
		band: 0,
		translations: entries.sort((a, b) => rank(a, lemma) - rank(b, lemma)).map((entry) => entry.lemma)
	}))
	if (all.length === 0) return [{ lemma: lemmas[0] ?? form, pos: '', band: 0, translations: [] }]
	const explains = (reading: Reading) => reading.translations.some((one) => here.has(one.toLowerCase()))
	return [...all.filter(explains), ...all.filter((one) => !explains(one))]
}

function told(reading: Reading, side: Side, here: ReadonlySet<string>, say: Say): WordReading {
	const pos = `words:pos.${reading.pos}`
	const others = reading.translations.filter((one) => !here.has(one.toLowerCase())).slice(0, mostOthers)
	return {
		lemma: reading.lemma,
		pos: reading.pos !== '' && say.knows(pos) ? say(pos) : '',
		band: side === 'source' && reading.band > 0 ? say(`words:band.${reading.band}`) : '',
		others
	}
}

/** The words opposite, as they stand, and their dictionary forms. */
function counterpartHere(
	opened: Opened,
	side: Side,
	row: number,
	block: string,
	offset: number
): { readonly words: string; readonly lemmas: ReadonlySet<string> } {
	const other: Side = side === 'source' ? 'target' : 'source'
	const doc = opened.bitext[other]
	const spans = counterpartsIn(opened, row)
		.filter((link) => link.confidence >= sure && link[side][0] === block && link[side][1] === offset)
		.flatMap((link) => {
			const [id, from, to] = link[other]
			const start = doc.blocks.find((one) => one.id === id)?.from
			return start === undefined ? [] : [{ from: start + from, to: start + to }]
		})
		.sort((a, b) => a.from - b.from)
	let words = ''
	let end = 0
	const lemmas = new Set<string>()
	for (const span of spans) {
		const word = doc.text.slice(span.from, span.to)
		words += (words === '' ? '' : span.from - end <= 1 ? ' ' : ' … ') + word
		end = span.to
		const lower = word.toLowerCase()
		lemmas.add(lower)
		for (const lemma of other === 'target' ? englishLemmas(lower) : spanishLemmas(lower, ownLexicon()))
			lemmas.add(lemma)
	}
	return { words, lemmas }
}

/** Rows in which a word stands in any of its forms. */
function rowsOfLemma(
	rows: WordRows,
	side: Side,
	lemma: string | undefined,
	form: string,
	lexicon: Lexicon
): readonly number[] {
	const lower = form.toLowerCase()
	const found = rowsOfWord(rows, side, lemma ?? lower)
	return found.length > 0 ? found : rowsOfWord(rows, side, firstLemma(lower, side, lexicon))
}

function firstLemma(form: string, side: Side, lexicon: Lexicon): string {
	return (side === 'source' ? spanishLemmas(form, lexicon)[0] : englishLemmas(form)[0]) ?? form
}

/** The rows nearest to one, ascending. */
function aroundRow(rows: readonly number[], row: number): readonly number[] {
	return [...rows]
		.sort((a, b) => Math.abs(a - row) - Math.abs(b - row))
		.slice(0, mostPlaces)
		.sort((a, b) => a - b)
}
