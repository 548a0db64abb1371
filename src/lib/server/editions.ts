import { type Source, sourceOf } from './source.ts'
import { ownStore } from './store/own.ts'
import type { Edition } from './store/store.ts'
import { readWorkFile } from './work-file.ts'

/** The editions of a work, oldest first; none where the store cannot be read. */
export function editionsOf(slug: string): readonly Edition[] {
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

/**
 * Notes the texts of a folder of `texts/` as an edition when they have changed since the last one noted: what people
 * did is carried from edition to edition, and both can be compared. A store that cannot be written does without.
 */
export function noteEdition(opened: Source): void {
	const source = sourceOf(folderOf(opened.slug))
	const own = ownStore()
	if (source?.from !== 'texts' || !source.work || !('store' in own)) return
	const texts = source.work.versions.map(({ file }) => file)
	const others = ['work.json', 'glossary.tsv'].filter((name) => source.names.includes(name))
	const files = [...texts, ...others].map((name) => ({ name, text: source.text(name) }))
	try {
		own.store.noteEdition(source.slug, files, texts, Date.now())
	} catch (reason) {
		console.error(reason)
	}
}

/** The folder or stored work an address is in: all translations and editions of a work share it. */
function folderOf(slug: string): string {
	return slug.replace(/@\d+$/, '').replace(/~\d+$/, '')
}
