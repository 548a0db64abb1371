import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '#engine'
import { textsFolder } from './folders.ts'
import { ownStore } from './store/own.ts'
import { type WorkFile, readWorkFile, translationsOf } from './work-file.ts'

/** A work's files, wherever it lives. */
export interface Source {
	readonly slug: string
	readonly from: 'texts' | 'store'
	/** Undefined where `work.json` is no JSON object. */
	readonly work: WorkFile | undefined
	/** Which of its translations is read, counted from 1. */
	readonly translation: number
	/** Changes whenever a file may have changed. */
	readonly stamp: string
	/** Names of its files. */
	readonly names: readonly string[]
	/** The text of a file; empty where there is none or it is no text. */
	readonly text: (name: string) => string
}

/** Whether a name can be a work's: letters, figures, `-` and `_`, in any script. */
export function isSlug(name: string): boolean {
	return name.length <= 100 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(name)
}

/** Every work: the folders under `texts/`, then what was imported. A folder hides an import of its name. */
export function allSources(): readonly Source[] {
	const folder = textsFolder()
	const slugs = existsSync(folder)
		? readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && isSlug(entry.name))
				.map((entry) => entry.name)
				.sort()
		: []
	const folders = slugs.flatMap((slug) => inTexts(slug) ?? [])
	const own = ownStore()
	const stored = 'store' in own ? own.store.works().filter((work) => work.removed === undefined) : []
	const names = new Set(folders.map((one) => one.slug))
	return [
		...folders,
		...stored.filter(({ slug }) => !names.has(slug)).flatMap(({ slug }) => inStore(slug) ?? [])
	]
}

/** The work of that name; undefined where there is none. */
export function sourceOf(slug: string): Source | undefined {
	return isSlug(slug) ? (inTexts(slug) ?? inStore(slug)) : undefined
}

/**
 * The work an address names: `quijote` is read in its first translation, `quijote~2` in its second, which then stands
 * first among the versions. Undefined where there is no such work, or no such translation of it.
 */
export function sourceAt(address: string): Source | undefined {
	const named = /^(.+)~([2-9]|[1-9]\d)$/u.exec(address)
	if (!named) return sourceOf(address)
	const [, slug = '', number = ''] = named
	const source = sourceOf(slug)
	const chosen = source?.work && translationsOf(source.work)[Number(number) - 1]
	if (!source?.work || !chosen) return undefined
	const others = source.work.versions.filter((version) => version !== chosen)
	const work = { ...source.work, versions: [chosen, ...others] }
	return { ...source, slug: address, work, translation: Number(number) }
}

/** The address of a work read in one of its translations, counted from 1. */
export function addressOf(slug: string, translation: number): string {
	return translation > 1 ? `${slug}~${translation}` : slug
}

function inTexts(slug: string): Source | undefined {
	const folder = join(textsFolder(), slug)
	if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined
	const names = readdirSync(folder).sort()
	const about = names.includes('work.json') ? textOfFile(join(folder, 'work.json')) : undefined
	const work = about === undefined ? workOfNames(slug, names) : readWorkFile(about, slug)
	if (about === undefined && !work) return undefined
	return {
		slug,
		from: 'texts',
		names: names.filter((name) => /\.(?:md|txt|tsv|json|seg)$/i.test(name)),
		work,
		translation: 1,
		stamp: names.map((name) => `${name}:${stampOf(join(folder, name))}`).join('|'),
		text: (name) => (names.includes(name) ? textOfFile(join(folder, name)) : '')
	}
}

/** Reads no text but `work.json`: a shelf of long works is listed by it alone. */
function inStore(slug: string): Source | undefined {
	const own = ownStore()
	if (!('store' in own)) return undefined
	const { store } = own
	const known = store.works().find((one) => one.slug === slug && one.removed === undefined)
	if (!known) return undefined
	const { names, mark } = store.marks(slug)
	return {
		slug,
		from: 'store',
		names,
		work: readWorkFile(store.text(slug, 'work.json') ?? '{}', slug),
		translation: 1,
		stamp: `${known.made}|${mark}`,
		text: (name) => store.text(slug, name) ?? ''
	}
}

/**
 * A folder without `work.json` is a work all the same where it holds `es.*` or `en.*`. More translations are named after
 * a hyphen, by a number or by their translator: `en-2.txt`, `en-shelton.md`.
 */
function workOfNames(slug: string, names: readonly string[]): WorkFile | undefined {
	const found = names.flatMap((file) => {
		const match = /^(es|en)(?:[-_](.+))?\.(md|markdown|txt)$/iu.exec(file)
		const lang = match?.[1]?.toLowerCase() === 'es' ? 'es' : 'en'
		return match ? [{ file, lang, after: match[2] ?? '' } as const] : []
	})
	// Of two files that differ in their ending only the first is the text; `en` comes before `en-2`.
	const ordered = [...found]
		.sort((a, b) => a.lang.localeCompare(b.lang) || a.after.localeCompare(b.after, 'en', { numeric: true }))
		.filter((one, at, all) => !all.slice(0, at).some((o) => o.lang === one.lang && o.after === one.after))
	const versions = [
		...ordered.filter(({ lang }) => lang === 'es').slice(0, 1),
		...ordered.filter(({ lang }) => lang === 'en')
	].map(({ file, lang, after }) => ({
		file,
		lang,
		role: lang === 'es' ? 'original' : 'translation',
		translator: /\p{L}/u.test(after) ? personNamed(after) : '',
		date: ''
	}))
	if (versions.length === 0) return undefined
	const named = inCapitals(slug)
	return {
		title: { es: named, en: named },
		author: '',
		year: '',
		licence: '',
		provenance: { es: '', en: '' },
		versions
	}
}

function inCapitals(name: string): string {
	const words = name.replace(/[-_]+/g, ' ').trim()
	return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Words inside a name that are written small: *Ana de la Vega*. */
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'of', 'and', 'von', 'van', 'da', 'dos'])

/** A person's name as a file's name has it: *ana-rojas* is Ana Rojas; capitals that are there stay as they are. */
function personNamed(name: string): string {
	const words = name.replace(/[-_]+/g, ' ').trim()
	if (/\p{Lu}/u.test(words)) return words
	return words
		.split(' ')
		.map((word, at) => (at > 0 && particles.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(' ')
}

function stampOf(path: string): string {
	const { mtimeMs, size } = statSync(path)
	return `${mtimeMs}:${size}`
}

function textOfFile(path: string): string {
	const decoded = decodeText(readFileSync(path))
	return decoded.ok ? decoded.text : ''
}
