import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Lang, decodeText } from '#engine'
import { textsFolder } from './folders.ts'
import { ownStore } from './store/own.ts'
import { type WorkFile, readWorkFile } from './work-file.ts'

/** A work's files, wherever it lives. */
export interface Source {
	readonly slug: string
	readonly from: 'texts' | 'store'
	/** Undefined where `work.json` is no JSON object. */
	readonly work: WorkFile | undefined
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
		names: names.filter((name) => /\.(?:md|txt|tsv|json|seg)$/.test(name)),
		work,
		stamp: names.map((name) => `${name}:${stampOf(join(folder, name))}`).join('|'),
		text: (name) => (names.includes(name) ? textOfFile(join(folder, name)) : '')
	}
}

function inStore(slug: string): Source | undefined {
	const own = ownStore()
	if (!('store' in own)) return undefined
	const { store } = own
	const known = store.works().find((one) => one.slug === slug && one.removed === undefined)
	if (!known) return undefined
	const files = new Map(store.files(slug).map(({ name, text }) => [name, text]))
	return {
		slug,
		from: 'store',
		names: [...files.keys()],
		work: readWorkFile(files.get('work.json') ?? '{}', slug),
		stamp: [...files].map(([name, text]) => `${name}:${text.length}`).join('|') + store.editions(slug).length,
		text: (name) => files.get(name) ?? ''
	}
}

/** A folder without `work.json` is a work all the same where it holds `es.*` or `en.*`. */
function workOfNames(slug: string, names: readonly string[]): WorkFile | undefined {
	const versions = (['es', 'en'] as const).flatMap((lang: Lang) => {
		const file = names.find((name) => name === `${lang}.md` || name === `${lang}.txt`)
		return file === undefined
			? []
			: [{ file, lang, role: lang === 'es' ? 'original' : 'translation', translator: '', date: '' }]
	})
	if (versions.length === 0) return undefined
	const title = slug.replace(/[-_]+/g, ' ').trim()
	const named = title.charAt(0).toUpperCase() + title.slice(1)
	return {
		title: { es: named, en: named },
		author: '',
		year: '',
		licence: '',
		provenance: { es: '', en: '' },
		versions
	}
}

function stampOf(path: string): string {
	const { mtimeMs, size } = statSync(path)
	return `${mtimeMs}:${size}`
}

function textOfFile(path: string): string {
	const decoded = decodeText(readFileSync(path))
	return decoded.ok ? decoded.text : ''
}
