import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { UserDictionary, Values } from '#engine'
import { type WordIndex, indexWords } from './dictionary-index.ts'
import { readDictionary } from './dictionaries.ts'

/** A dictionary as the worker hands it over: what is said of it, and its words both ways. */
export interface PackedDictionary extends Pick<UserDictionary, 'name' | 'direction' | 'problems'> {
	/** How many entries it has. */
	readonly count: number
	readonly words: { readonly es: WordIndex; readonly en: WordIndex }
}

/** Which sentence of `problems` says why a folder holds no dictionary. */
export interface NoDictionary {
	readonly message: string
	readonly values: Values
}

/** Beginnings of the files that make a dictionary; its parts lie beside them. */
export const mainFiles = /\.(?:tsv|txt|tmx|ifo|index)(?:\.gz)?$/i

/** The dictionary of a folder, by its main file or the one named. Half a second for 100,000 entries: work for a worker. */
export function readDictionaryFolder(folder: string, named?: string): PackedDictionary | NoDictionary {
	const main = named ?? readdirSync(folder).find((name) => mainFiles.test(name))
	if (main === undefined) return { message: 'dictionary-none', values: {} }
	const tried = readDictionary(join(folder, main))
	if (!tried.ok) return { message: tried.message, values: tried.values }
	const { name, entries, direction, problems } = tried.dictionary
	const words = { es: new Map<string, string[]>(), en: new Map<string, string[]>() }
	for (const { lemma, translations } of entries)
		for (const translation of translations) {
			add(words.es, keyOfWord(lemma), translation)
			add(words.en, keyOfWord(translation), lemma)
		}
	return {
		name,
		direction,
		problems,
		count: entries.length,
		words: { es: indexWords(words.es), en: indexWords(words.en) }
	}
}

/** How words are looked up: accents tell them apart (*si*, *sí*); capitals hardly do. */
export function keyOfWord(word: string): string {
	return word.normalize('NFC').toLowerCase()
}

function add(words: Map<string, string[]>, key: string, value: string): void {
	const known = words.get(key)
	if (!known) words.set(key, [value])
	else if (!known.includes(value)) known.push(value)
}
