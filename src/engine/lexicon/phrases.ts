import type { Entry } from './entry.ts'
import { type Lexicon, plainVerb } from './lexicon.ts'

/** A multiword entry found in a run of words: half-open positions. */
export interface PhraseHit {
	readonly from: number
	readonly to: number
	readonly entry: Entry
}

/**
 * Multiword entries in a run of Spanish words, left to right, the longest at each place, none inside another. A word
 * of an entry stands for any of its inflected forms: *llevaron a cabo* is *llevar a cabo*, *nos dimos cuenta* is
 * *darse cuenta*; `su` stands for any possessive: *por nuestra parte* is *por su parte*.
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
	const next = lemmas[at + 1]
	if (!next) return undefined
	const index = indexOf(lexicon)
	let best: Indexed | undefined
	for (const first of lemmas[at] ?? []) {
		const bySecond = index.get(first)
		if (!bySecond) continue
		let found: Indexed | undefined
		for (const second of next) found = longerOf(found, bySecond.get(second), lemmas, at)
		const own = bySecond.get('su')
		if (own && next.some((form) => possessives.has(form))) found = longerOf(found, own, lemmas, at)
		if (found && (!best || found.words.length > best.words.length)) best = found
	}
	return best && { from: at, to: at + best.words.length, entry: best.entry }
}

/** The first of a list that stands at a place, if it comes before what was found already. */
function longerOf(
	found: Indexed | undefined,
	list: readonly Indexed[] | undefined,
	lemmas: readonly (readonly string[])[],
	at: number
): Indexed | undefined {
	if (!list) return found
	for (const one of list) {
		if (found && found.place <= one.place) break
		if (one.words.every((word, n) => standsAt(word, lemmas, at + n))) return one
	}
	return found
}

/** A multiword entry, its words, and its place among those with the same first word, the longest first. */
interface Indexed {
	readonly entry: Entry
	readonly words: readonly string[]
	readonly place: number
}

/** Multiword entries by their first and second word: hundreds begin with *a* or *en*, few go on alike. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Indexed[]>>

const indexes = new WeakMap<Lexicon, Index>()

function indexOf(lexicon: Lexicon): Index {
	const known = indexes.get(lexicon)
	if (known) return known
	const index = new Map<string, Map<string, Indexed[]>>()
	for (const [first, entries] of lexicon.phrases) {
		const bySecond = new Map<string, Indexed[]>()
		entries.forEach((entry, place) => {
			const words = entry.lemma.toLowerCase().split(' ')
			const second = words[1] ?? ''
			for (const key of new Set([second, plainVerb(second)])) {
				const same = bySecond.get(key)
				if (same) same.push({ entry, words, place })
				else bySecond.set(key, [{ entry, words, place }])
			}
		})
		index.set(first, bySecond)
	}
	indexes.set(lexicon, index)
	return index
}

const possessives: ReadonlySet<string> = new Set(['mi', 'tu', 'su', 'nuestro', 'vuestro'])
const reflexives: ReadonlySet<string> = new Set(['me', 'te', 'se', 'nos', 'os'])

/** How far before its verb a reflexive pronoun may stand: *se habían dado cuenta*. */
const reflexiveReach = 3

/** Whether a word of a multiword entry, in lower case, is the word at a place of a run. */
export function standsAt(word: string, lemmas: readonly (readonly string[])[], at: number): boolean {
	const here = lemmas[at]
	if (!here) return false
	if (here.includes(word)) return true
	if (word === 'su') return here.some((form) => possessives.has(form))
	const verb = plainVerb(word)
	if (verb === word || !here.includes(verb)) return false
	return endsReflexive(here[0] ?? '') || before(lemmas, at).some((form) => reflexives.has(form))
}

function before(lemmas: readonly (readonly string[])[], at: number): readonly string[] {
	return lemmas.slice(Math.max(0, at - reflexiveReach), at).map((forms) => forms[0] ?? '')
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
	const forms = new Set<string>()
	for (const list of lemmas) for (const form of list) forms.add(form)
	return (entry) =>
		wordsOf(entry).flatMap((words) => {
			// Nearly every translation has a word that stands nowhere in the run.
			if (!words.every((word) => forms.has(word) || standIns.has(word))) return nowhere
			for (let at = 0; at + words.length <= lemmas.length; at++)
				if (words.every((word, n) => isEnglishAt(word, lemmas[at + n] ?? [])))
					return [{ from: at, to: at + words.length }]
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
	const all = standIns.get(word)
	return all !== undefined && forms.some((form) => all.has(form))
}
