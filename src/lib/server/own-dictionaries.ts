import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type UserDictionary, type Values } from '#engine'
import { readDictionary } from './dictionaries.ts'
import { dataFolder } from './folders.ts'

/** A dictionary someone brought, as the look-up card asks it. */
export interface OwnDictionary {
	/** Name of its folder, by which it is removed. */
	readonly id: string
	readonly dictionary: UserDictionary
	/** What it has for a word of a language, in the order of its file. */
	readonly find: (lang: 'es' | 'en', word: string) => readonly string[]
}

/** A folder under the dictionaries that could not be read: which sentence of `problems` says why. */
export interface Unread {
	readonly id: string
	readonly message: string
	readonly values: Values
}

/** What became of a dictionary that was brought. */
export type Taken =
	| { readonly ok: true; readonly id: string }
	| { readonly ok: false; readonly message: string; readonly values: Values }

/** Beginnings of the files that make a dictionary; its parts lie beside them. */
const mains = /\.(?:tsv|txt|tmx|ifo|index)(?:\.gz)?$/i

/** Where the dictionaries lie: a folder each, with the files as they were brought. */
export function dictionariesFolder(): string {
	return join(dataFolder(), 'dictionaries')
}

const read = new Map<string, { readonly stamp: string; readonly found: OwnDictionary | Unread }>()

/** Every dictionary of the data folder, by name; each is read once, and again only when its files have changed. */
export function ownDictionaries(): {
	readonly found: readonly OwnDictionary[]
	readonly unread: readonly Unread[]
} {
	const folder = dictionariesFolder()
	const ids = existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== removedName)
				.map((entry) => entry.name)
				.sort((a, b) => a.localeCompare(b))
		: []
	for (const id of read.keys()) if (!ids.includes(id)) read.delete(id)
	const all = ids.map((id) => {
		const stamp = stampOf(join(folder, id))
		const known = read.get(id)
		if (known?.stamp === stamp) return known.found
		const found = readFolder(join(folder, id), id)
		read.set(id, { stamp, found })
		return found
	})
	return {
		found: all.filter((one): one is OwnDictionary => 'dictionary' in one),
		unread: all.filter((one): one is Unread => 'message' in one)
	}
}

/** Keeps the files of one dictionary, whole or not at all: where they cannot be read as one, nothing stays. */
export function keepDictionary(
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Taken {
	const folder = dictionariesFolder()
	const main = files.find(({ name }) => mains.test(name)) ?? files[0]
	if (!main) return { ok: false, message: 'dictionary-none', values: {} }
	const draft = join(folder, `.${randomBytes(6).toString('hex')}`)
	try {
		mkdirSync(draft, { recursive: true })
		for (const { name, bytes } of files) writeFileSync(join(draft, plainName(name)), bytes)
		const tried = readDictionary(join(draft, plainName(main.name)))
		if (!tried.ok) return { ok: false, message: tried.message, values: tried.values }
		const id = freeName(folder, tried.dictionary.name)
		renameSync(draft, join(folder, id))
		return { ok: true, id }
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
		return { ok: false, message: 'file-unwritable', values: { file: main.name, reason } }
	} finally {
		rmSync(draft, { recursive: true, force: true })
	}
}

const removedName = 'removed'

/** Takes a dictionary out of use; its files stay, under `removed`. False where there is none of that name. */
export function removeDictionary(id: string): boolean {
	const folder = dictionariesFolder()
	const there = ownDictionaries()
	if (![...there.found, ...there.unread].some((one) => one.id === id)) return false
	const removed = join(folder, removedName)
	mkdirSync(removed, { recursive: true })
	renameSync(join(folder, id), join(removed, freeName(removed, id)))
	return true
}

function readFolder(folder: string, id: string): OwnDictionary | Unread {
	const main = readdirSync(folder).find((name) => mains.test(name))
	if (main === undefined) return { id, message: 'dictionary-none', values: {} }
	const tried = readDictionary(join(folder, main))
	if (!tried.ok) return { id, message: tried.message, values: tried.values }
	const { dictionary } = tried
	const words = { es: new Map<string, string[]>(), en: new Map<string, string[]>() }
	for (const { lemma, translations } of dictionary.entries)
		for (const translation of translations) {
			add(words.es, keyOf(lemma), translation)
			add(words.en, keyOf(translation), lemma)
		}
	return { id, dictionary, find: (lang, word) => words[lang].get(keyOf(word)) ?? [] }
}

function add(words: Map<string, string[]>, key: string, value: string): void {
	const known = words.get(key)
	if (!known) words.set(key, [value])
	else if (!known.includes(value)) known.push(value)
}

/** A name without folders or signs that mean something to a disk. */
function plainName(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? ''
	return (
		last
			.normalize('NFC')
			.replace(/[\p{Cc}<>:"|?*]/gu, '-')
			.replace(/^\.+/, '')
			.slice(-120) || 'dictionary'
	)
}

function freeName(folder: string, wanted: string): string {
	const base = plainName(wanted) === removedName ? `${removedName}-1` : plainName(wanted)
	let name = base
	for (let n = 2; existsSync(join(folder, name)); n++) name = `${base}-${n}`
	return name
}

function stampOf(folder: string): string {
	return readdirSync(folder)
		.sort()
		.map((name) => {
			const { mtimeMs, size } = statSync(join(folder, name))
			return `${name}:${mtimeMs}:${size}`
		})
		.join('|')
}

/** Accents tell words apart (*si*, *sí*); capitals hardly do. */
function keyOf(word: string): string {
	return word.normalize('NFC').toLowerCase()
}
