import type { Problem } from '../problem.ts'
import type { Entry } from './entry.ts'
import type { Lexicon } from './lexicon.ts'
import type { RawDictionary, RawEntry } from './user-dictionary-files.ts'

/** A dictionary someone brought, kept apart from our own under its name. */
export interface UserDictionary {
	readonly name: string
	/** From Spanish to English, whichever way the file went. */
	readonly entries: readonly Entry[]
	/** Which language the file explained, and whether the file said so, its words showed it, or nothing did. */
	readonly direction: { readonly lang: 'es' | 'en'; readonly by: 'file' | 'words' | 'assumed' }
	readonly problems: readonly Problem[]
}

/** A dictionary by its name from what was read of its file. Entries explained in English are turned round. Linear. */
export function userDictionary(name: string, read: RawDictionary): UserDictionary {
	const direction =
		read.lang === undefined ? directionOf(read.raw) : ({ lang: read.lang, by: 'file' } as const)
	const raw = direction.lang === 'es' ? read.raw : turned(read.raw)
	const entries = raw.map(({ word, pos, translations }) => ({
		lemma: word,
		pos,
		translations,
		band: 4,
		tags: []
	}))
	return { name, entries, direction, problems: read.problems }
}

/** Words looked at to tell the direction: a few hundred decide it. */
const sample = 2000
const looksSpanish = /[ñáéíóú¿¡]|(?:ción|dad|mente|ismo|ar|er|ir|o|a|os|as)$/
const looksEnglish = /[kw]|th|sh|ck|(?:tion|ty|ly|ness|ing|ment|ed|y|ll|t|d)$/

function directionOf(raw: readonly RawEntry[]): UserDictionary['direction'] {
	const spanish = (word: string) => {
		const lower = word.toLowerCase()
		return (looksSpanish.test(lower) ? 1 : 0) - (looksEnglish.test(lower) ? 1 : 0)
	}
	let lead = 0
	for (const { word, translations } of raw.slice(0, sample))
		lead += spanish(word) - spanish(translations[0] ?? '')
	if (lead === 0) return { lang: 'es', by: 'assumed' }
	return { lang: lead > 0 ? 'es' : 'en', by: 'words' }
}

function turned(raw: readonly RawEntry[]): readonly RawEntry[] {
	const words = new Map<string, Set<string>>()
	for (const { word, translations } of raw)
		for (const translation of translations) {
			const known = words.get(translation)
			if (known) known.add(word)
			else words.set(translation, new Set([word]))
		}
	return [...words].map(([word, translations]) => ({ word, pos: '', translations: [...translations] }))
}

/**
 * A lexicon that also knows the words of users' dictionaries which our own lacks. Words of our own keep our
 * entries only, so a careless dictionary cannot unsettle what is known. Idioms are left to ours. Linear.
 */
export function withDictionaries(lexicon: Lexicon, dictionaries: readonly UserDictionary[]): Lexicon {
	if (dictionaries.length === 0) return lexicon
	const entries = new Map<string, readonly Entry[]>(lexicon.entries)
	const english = new Map<string, readonly Entry[]>(lexicon.english)
	const [byWord, byTranslation] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()]
	for (const { entries: brought } of dictionaries)
		for (const entry of brought) {
			const key = entry.lemma.toLowerCase()
			if (key.includes(' ') || lexicon.entries.has(key)) continue
			add(byWord, key, entry)
			for (const translation of entry.translations) add(byTranslation, translation.toLowerCase(), entry)
		}
	for (const [key, list] of byWord) entries.set(key, list)
	for (const [key, list] of byTranslation) english.set(key, [...(english.get(key) ?? []), ...list])
	return { ...lexicon, entries, english }
}

function add(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
	const list = lists.get(key)
	if (list) list.push(entry)
	else lists.set(key, [entry])
}
