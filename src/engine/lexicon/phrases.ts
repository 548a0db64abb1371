import { gathered } from '../text/gathered.ts'
import type { Entry } from './entry.ts'
import { type Lexicon, plainVerb } from './lexicon.ts'

/** A multiword entry found in a run of words: half-open positions. */
export interface PhraseHit {
	readonly from: number
	readonly to: number
	readonly entry: Entry
}

/** A word as multiword entries are looked for in it: made once a form, for forms stand again and again. */
export interface PhraseWord {
	/** As it stands (lower case), and its dictionary forms. */
	readonly forms: readonly string[]
	/** The entries that begin with each of its forms, as far as there are such. */
	readonly begins: readonly ReadonlyMap<string, readonly Indexed[]>[]
	/** Those of its forms that are the second word of some entry. */
	readonly follows: readonly string[]
	/** Whether `su` may stand for it. */
	readonly isPossessive: boolean
}

/** A word by its forms: as it stands (lower case), and its dictionary forms. */
export function phraseWord(forms: readonly string[], lexicon: Lexicon): PhraseWord {
	const { byFirst, seconds } = indexOf(lexicon)
	return {
		forms,
		begins: forms.flatMap((form) => byFirst.get(form) ?? []),
		follows: forms.filter((form) => seconds.has(form)),
		isPossessive: forms.some((form) => possessives.has(form))
	}
}

/**
 * Multiword entries in a run of Spanish words, left to right, the longest at each place, none inside another. A word
 * of an entry stands for any of its inflected forms: *llevaron a cabo* is *llevar a cabo*, *nos dimos cuenta* is
 * *darse cuenta*; `su` stands for any possessive: *por nuestra parte* is *por su parte*.
 */
export function phrasesIn(words: readonly PhraseWord[]): readonly PhraseHit[] {
	const hits: PhraseHit[] = []
	let at = 0
	while (at < words.length) {
		const hit = longestAt(words, at)
		if (hit) hits.push(hit)
		at = hit ? hit.to : at + 1
	}
	return hits
}

/** Entries of so many words are sayings, in which a comma may stand that the entry does not have. */
const sayingLength = 4

/** Where words end that stand from a place on, in order, a comma between any two of them left aside; -1 where they do not. */
function endOf<Item>(
	words: readonly string[],
	at: number,
	run: readonly Item[],
	stands: (word: string, at: number) => boolean,
	isComma: (item: Item | undefined) => boolean
): number {
	let next = at
	for (const word of words) {
		if (next > at && isComma(run[next])) next++
		if (next >= run.length || !stands(word, next)) return -1
		next++
	}
	return next
}

function longestAt(words: readonly PhraseWord[], at: number): PhraseHit | undefined {
	const first = words[at]
	const next = words[at + 1]
	if (!first || !next || first.begins.length === 0) return undefined
	if (next.follows.length === 0 && !next.isPossessive) return undefined
	let best: Indexed | undefined
	for (const bySecond of first.begins) {
		let found: Indexed | undefined
		for (const second of next.follows) found = longerOf(found, bySecond.get(second), words, at)
		if (next.isPossessive) found = longerOf(found, bySecond.get('su'), words, at)
		if (found && (!best || found.words.length > best.words.length)) best = found
	}
	return best && { from: at, to: endAt(best.words, words, at), entry: best.entry }
}

/** The first of a list that stands at a place, if it comes before what was found already. */
function longerOf(
	found: Indexed | undefined,
	list: readonly Indexed[] | undefined,
	words: readonly PhraseWord[],
	at: number
): Indexed | undefined {
	if (!list) return found
	for (const one of list) {
		if (found && found.place <= one.place) break
		if (endAt(one.words, words, at) > at) return one
	}
	return found
}

/** Where an entry ends that begins at a place; -1 where it does not stand there. */
function endAt(entry: readonly string[], words: readonly PhraseWord[], at: number): number {
	if (entry.length >= sayingLength)
		return endOf(entry, at, words, (word, next) => isAt(word, next, words, formsOf), isComma)
	// The last word of an entry tells most: hundreds begin with *a la*.
	for (let n = entry.length - 1; n >= 0; n--) if (!isAt(entry[n] ?? '', at + n, words, formsOf)) return -1
	return at + entry.length
}

const isComma = (word: PhraseWord | undefined) => word?.forms[0] === ','

const formsOf = ({ forms }: PhraseWord) => forms

/** A multiword entry, its words, and its place among those with the same first word, the longest first. */
interface Indexed {
	readonly entry: Entry
	readonly words: readonly string[]
	readonly place: number
}

/** Multiword entries by their first and second word: hundreds begin with *a* or *en*, few go on alike. */
interface Index {
	readonly byFirst: ReadonlyMap<string, ReadonlyMap<string, readonly Indexed[]>>
	/** All second words. */
	readonly seconds: ReadonlySet<string>
}

const indexes = new WeakMap<Lexicon, Index>()

function indexOf(lexicon: Lexicon): Index {
	const known = indexes.get(lexicon)
	if (known) return known
	const byFirst = new Map<string, Map<string, Indexed[]>>()
	const seconds = new Set<string>()
	for (const [first, entries] of lexicon.phrases) {
		const bySecond = new Map<string, Indexed[]>()
		entries.forEach((entry, place) => {
			const words = entry.lemma.toLowerCase().split(' ')
			const second = words[1] ?? ''
			for (const key of new Set([second, plainVerb(second)])) {
				seconds.add(key)
				const same = bySecond.get(key)
				if (same) same.push({ entry, words, place })
				else bySecond.set(key, [{ entry, words, place }])
			}
		})
		byFirst.set(first, bySecond)
	}
	const index = { byFirst, seconds }
	indexes.set(lexicon, index)
	return index
}

const possessives: ReadonlySet<string> = new Set(['mi', 'tu', 'su', 'nuestro', 'vuestro'])
const reflexives: ReadonlySet<string> = new Set(['me', 'te', 'se', 'nos', 'os'])

/** How far before its verb a reflexive pronoun may stand: *se habían dado cuenta*. */
const reflexiveReach = 3

/** Whether a word of a multiword entry, in lower case, is the word at a place of a run of words by their forms. */
export function standsAt(word: string, lemmas: readonly (readonly string[])[], at: number): boolean {
	return isAt(word, at, lemmas, (forms) => forms)
}

/** The same of a run of anything that has forms. */
function isAt<Item>(
	word: string,
	at: number,
	run: readonly Item[],
	formsOf: (item: Item) => readonly string[]
): boolean {
	const item = run[at]
	if (item === undefined) return false
	const here = formsOf(item)
	if (here.includes(word)) return true
	if (word === 'su') return here.some((form) => possessives.has(form))
	const verb = plainVerb(word)
	if (verb === word || !here.includes(verb)) return false
	if (endsReflexive(here[0] ?? '')) return true
	return run.slice(Math.max(0, at - reflexiveReach), at).some((one) => reflexives.has(formsOf(one)[0] ?? ''))
}

/** A pronoun hung on its verb (*dándonos, date*), not an ending that only looks like one (*damos, diese*). */
function endsReflexive(form: string): boolean {
	return /(?:me|te|se|nos|os)$/.test(form) && !/(?:mos|ste|steis|[áé]is|ase|iese|nte)$/.test(form)
}

/**
 * Says where a run of English words holds translations of an entry, inflected or not: half-open positions of the first
 * place of each, the likeliest translation first. In a translation `one's` stands for any possessive and `oneself` for
 * any reflexive pronoun.
 */
export function translationsIn(
	lemmas: readonly (readonly string[])[]
): (entry: Pick<Entry, 'translations'>) => readonly { readonly from: number; readonly to: number }[] {
	const all = new Set<string>()
	for (const forms of lemmas) for (const form of forms) all.add(form)
	// Most translations have a word that stands nowhere in the run.
	const mayStand = (words: readonly string[]) => words.every((word) => all.has(word) || standIns.has(word))
	const endOfWords = (words: readonly string[], at: number) =>
		endOf(
			words,
			at,
			lemmas,
			(word, next) => isEnglishAt(word, lemmas[next] ?? []),
			(forms) => words.length >= sayingLength && forms?.[0] === ','
		)
	return (entry) =>
		gathered(wordsOf(entry), (words) => {
			if (!mayStand(words)) return nowhere
			for (let from = 0; from + words.length <= lemmas.length; from++) {
				const to = endOfWords(words, from)
				if (to > from) return [{ from, to }]
			}
			return nowhere
		})
}

const nowhere: readonly { readonly from: number; readonly to: number }[] = []

type Words = readonly (readonly string[])[]

/** The words of an entry's translations. */
function wordsOf(entry: Pick<Entry, 'translations'>): Words {
	let words = wordsKnown.get(entry)
	if (!words) {
		words = entry.translations.map((translation) => translation.toLowerCase().split(/[ -]/))
		wordsKnown.set(entry, words)
	}
	return words
}

const wordsKnown = new WeakMap<Pick<Entry, 'translations'>, Words>()

const standIns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["one's", new Set("my your his her its our their thy one's".split(' '))],
	['oneself', new Set('myself yourself himself herself itself ourselves yourselves themselves'.split(' '))]
])

function isEnglishAt(word: string, forms: readonly string[]): boolean {
	if (forms.includes(word)) return true
	const all = word.startsWith('one') ? standIns.get(word) : undefined
	return all !== undefined && forms.some((form) => all.has(form))
}
