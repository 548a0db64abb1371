import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Values } from '#engine'
import { type NoDictionary, type PackedDictionary, keyOfWord, mainFiles } from './dictionary-folder.ts'
import { foundIn } from './dictionary-index.ts'
import { dataFolder } from './folders.ts'
import { runJob } from './worker/run.ts'

/** A dictionary someone brought, as the look-up card asks it. */
export interface OwnDictionary extends Omit<PackedDictionary, 'words'> {
	/** Name of its folder, by which it is removed. */
	readonly id: string
	/** What it has for a word of a language, in the order of its file. */
	readonly find: (lang: 'es' | 'en', word: string) => readonly string[]
}

/** A folder under the dictionaries that could not be read: which sentence of `problems` says why. */
export interface Unread extends NoDictionary {
	readonly id: string
}

/** What became of a dictionary that was brought. */
export type Taken =
	| { readonly ok: true; readonly id: string }
	| { readonly ok: false; readonly message: string; readonly values: Values }

/** Where the dictionaries lie: a folder each, with the files as they were brought. */
export function dictionariesFolder(): string {
	return join(dataFolder(), 'dictionaries')
}

const read = new Map<string, { readonly stamp: string; readonly found: Promise<OwnDictionary | Unread> }>()

/**
 * Every dictionary of the data folder, by name; each is read once, in a worker thread, and again only when its files
 * have changed.
 */
export async function ownDictionaries(): Promise<{
	readonly found: readonly OwnDictionary[]
	readonly unread: readonly Unread[]
}> {
	const folder = dictionariesFolder()
	const ids = idsIn(folder)
	for (const id of read.keys()) if (!ids.includes(id)) read.delete(id)
	const all = await Promise.all(
		ids.map((id) => {
			const stamp = stampOf(join(folder, id))
			const known = read.get(id)
			if (known?.stamp === stamp) return known.found
			const found = readApart(join(folder, id)).then((one) => named(id, one))
			read.set(id, { stamp, found })
			found.catch(() => read.delete(id))
			return found
		})
	)
	return {
		found: all.filter((one): one is OwnDictionary => 'find' in one),
		unread: all.filter((one): one is Unread => 'message' in one)
	}
}

function idsIn(folder: string): readonly string[] {
	if (!existsSync(folder)) return []
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== removedName)
		.map((entry) => entry.name)
		.sort((a, b) => a.localeCompare(b))
}

/** Reads a folder in a worker: the thread that answers pages is not held up. */
async function readApart(folder: string, main?: string): Promise<PackedDictionary | NoDictionary> {
	const { dictionary } = await runJob({ kind: 'dictionary', folder, main }, () => undefined)
	if (!dictionary) throw new Error(`nothing was read of ${folder}`)
	return dictionary
}

function named(id: string, one: PackedDictionary | NoDictionary): OwnDictionary | Unread {
	if (!('words' in one)) return { id, ...one }
	const { words, ...about } = one
	return { id, ...about, find: (lang, word) => foundIn(words[lang], keyOfWord(word)) }
}

/** Keeps the files of one dictionary, whole or not at all: where they cannot be read as one, nothing stays. */
export async function keepDictionary(
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Promise<Taken> {
	const folder = dictionariesFolder()
	const main = files.find(({ name }) => mainFiles.test(name)) ?? files[0]
	if (!main) return { ok: false, message: 'dictionary-none', values: {} }
	const draft = join(folder, `.${randomBytes(6).toString('hex')}`)
	try {
		mkdirSync(draft, { recursive: true })
		for (const { name, bytes } of files) writeFileSync(join(draft, plainName(name)), bytes)
		const tried = await readApart(draft, plainName(main.name))
		if (!('words' in tried)) return { ok: false, ...tried }
		const id = freeName(folder, tried.name)
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
	if (!idsIn(folder).includes(id)) return false
	const removed = join(folder, removedName)
	mkdirSync(removed, { recursive: true })
	renameSync(join(folder, id), join(removed, freeName(removed, id)))
	return true
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
