import { setImmediate } from 'node:timers/promises'
import type { Source } from './source.ts'
import { ownStore } from './store/own.ts'
import type { Edition, WorkText } from './store/store.ts'
import { readWorkFile } from './work-file.ts'

/** The editions of a work, oldest first, with the one that is just being noted; none where the store cannot be read. */
export async function editionsOf(slug: string): Promise<readonly Edition[]> {
	await noting.get(folderOf(slug))
	const own = ownStore()
	return 'store' in own ? own.store.editions(folderOf(slug)) : []
}

/** A work as one of its editions had it; undefined where there is no such edition. */
export function editionOf(source: Source, edition: number): Source | undefined {
	const own = ownStore()
	const slug = folderOf(source.slug)
	const kept = 'store' in own ? own.store.files(slug, edition) : []
	if (kept.length === 0) return undefined
	const files = new Map(kept.map(({ name, text }) => [name, text]))
	const text = (name: string) => files.get(name) ?? ''
	const work = readWorkFile(text('work.json') || '{}', slug)
	const translations = work?.versions.filter(({ lang }) => lang === 'en') ?? []
	const chosen = translations[source.translation - 1]
	const others = work?.versions.filter((version) => version !== chosen) ?? []
	// An edition without a work.json of its own has the names its work has now.
	const then =
		work && work.versions.length > 0
			? { ...work, versions: chosen ? [chosen, ...others] : others }
			: source.work
	return {
		...source,
		slug: `${source.slug}@${edition}`,
		work: then,
		names: [...files.keys()],
		stamp: `${edition}`,
		text
	}
}

/** Works whose texts are being noted. */
const noting = new Map<string, Promise<void>>()

/**
 * Notes the texts of a folder of `texts/`, as they were opened, as an edition when they have changed since the last one
 * noted: what people did is carried from edition to edition, and both can be compared. A store that cannot be written
 * does without. Other pages are answered between file and file: comparing those of a very long work takes a third of a
 * second.
 */
export async function noteEdition(source: Source, opened: readonly WorkText[]): Promise<void> {
	if (source.from !== 'texts' || isEdition(source.slug)) return
	const slug = folderOf(source.slug)
	const before = noting.get(slug)
	const noted = (async () => {
		await before
		await note(slug, source, opened)
	})().catch((reason: unknown) => console.error(reason))
	noting.set(slug, noted)
	await noted
	if (noting.get(slug) === noted) noting.delete(slug)
}

async function note(slug: string, source: Source, opened: readonly WorkText[]): Promise<void> {
	const own = ownStore()
	if (!('store' in own)) return
	const texts = new Set(source.work?.versions.map(({ file }) => file))
	const others = ['work.json', 'glossary.tsv'].filter((name) => source.names.includes(name))
	const files: WorkText[] = []
	let same = true
	for (const name of [...texts, ...others]) {
		await setImmediate()
		const file = opened.find((one) => one.name === name) ?? { name, text: source.text(name) }
		files.push(file)
		await setImmediate()
		if (texts.has(name)) same &&= own.store.hasFile(slug, file)
	}
	if (!same) own.store.noteEdition(slug, files, [...texts], Date.now())
}

function isEdition(slug: string): boolean {
	return editionMark.test(slug)
}

/** What stands behind the address of a work as an edition had it: `mina@2`. */
const editionMark = /@\d+$/

/** The folder or stored work an address is in: all translations and editions of a work share it. */
function folderOf(slug: string): string {
	return slug.replace(editionMark, '').replace(/~\d+$/, '')
}
