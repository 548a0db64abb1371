import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '#engine'
import { textsFolder } from './folders.ts'
import { type Opened, openTexts } from './opened.ts'
import { type WorkFile, readWorkFile } from './work-file.ts'

/** A work on the shelf: its name in addresses and what its `work.json` says. */
export interface Shelved {
	readonly slug: string
	readonly work: WorkFile
}

/** A folder under `texts/` that could not be put on the shelf, and why: a key of the `reader` namespace. */
export interface Unreadable {
	readonly slug: string
	readonly why: string
}

/** What is on the shelf, by Spanish title, and what could not be. */
export function listWorks(): {
	readonly works: readonly Shelved[]
	readonly unreadable: readonly Unreadable[]
} {
	const folder = textsFolder()
	const slugs = existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter(
					(entry) =>
						entry.isDirectory() && isSlug(entry.name) && existsSync(join(folder, entry.name, 'work.json'))
				)
				.map((entry) => entry.name)
				.sort()
		: []
	const works: Shelved[] = []
	const unreadable: Unreadable[] = []
	for (const slug of slugs) {
		const work = readWorkFile(textOf(join(folder, slug, 'work.json')), slug)
		if (!work) unreadable.push({ slug, why: 'shelf.bad-work-file' })
		else if (!fileOf(work, 'es') || !fileOf(work, 'en')) unreadable.push({ slug, why: 'shelf.two-languages' })
		else works.push({ slug, work })
	}
	return { works, unreadable }
}

/**
 * A work opened, or undefined where there is none of that name. Opening costs the alignment once; later calls
 * look at the files' times and sizes, and open again only when the words in them have changed.
 */
export function openWork(slug: string): Opened | undefined {
	const folder = join(textsFolder(), slug)
	if (!isSlug(slug) || !existsSync(join(folder, 'work.json'))) return undefined
	const known = cache.get(slug)
	const work = readWorkFile(textOf(join(folder, 'work.json')), slug)
	const [es, en] = [work && fileOf(work, 'es'), work && fileOf(work, 'en')]
	if (!work || !es || !en) return undefined
	const paths = ['work.json', es, en, 'glossary.tsv'].map((name) => join(folder, name))
	const stamp = paths.map(stampOf).join('|')
	if (known && known.stamp === stamp) return known.opened
	const [file = '', source = '', target = '', glossary = ''] = paths.map(textOf)
	if (source === '' || target === '') return undefined
	const content = createHash('sha256').update([file, source, target, glossary].join('\u0000')).digest('hex')
	if (known && known.content === content) {
		cache.set(slug, { ...known, stamp })
		return known.opened
	}
	const opened = openTexts(slug, work, { source, target, glossary })
	cache.set(slug, { stamp, content, opened })
	return opened
}

interface Kept {
	readonly stamp: string
	readonly content: string
	readonly opened: Opened
}

const cache = new Map<string, Kept>()

function isSlug(name: string): boolean {
	return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)
}

function fileOf(work: WorkFile, lang: 'es' | 'en'): string | undefined {
	return work.versions.find((version) => version.lang === lang)?.file
}

function stampOf(path: string): string {
	if (!existsSync(path)) return '-'
	const { mtimeMs, size } = statSync(path)
	return `${mtimeMs}:${size}`
}

function textOf(path: string): string {
	return existsSync(path) ? readText(path) : ''
}

/** The text of a file; empty where it is no text at all. */
function readText(path: string): string {
	const decoded = decodeText(readFileSync(path))
	return decoded.ok ? decoded.text : ''
}
