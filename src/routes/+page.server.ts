import { basename } from 'node:path'
import { textsFolder } from '$lib/server/folders.ts'
import { listWorks, openWork } from '$lib/server/library.ts'
import { type FlagCounts, flagCounts } from '#engine'
import type { PageServerLoad } from './$types'

/** A work as the shelf shows it. */
interface Entry {
	readonly slug: string
	readonly title: { readonly es: string; readonly en: string }
	readonly author: string
	readonly year: string
	readonly translator: string
	readonly date: string
	readonly rows: number
	readonly chapters: number
	readonly terms: number
	readonly flags: FlagCounts
}

/** The shelf: every work with its counts, and the folders that could not be read. */
export const load: PageServerLoad = ({ locals }) => {
	const { works, unreadable } = listWorks()
	const refused = unreadable.map(({ slug, why }) => ({ slug, why: locals.say(`reader:${why}`) }))
	const entries: Entry[] = []
	for (const { slug, work } of works) {
		const opened = openWork(slug)
		if (!opened) {
			refused.push({ slug, why: locals.say('reader:shelf.unopened') })
			continue
		}
		const translation = work.versions.find((version) => version.lang === 'en')
		entries.push({
			slug,
			title: work.title,
			author: work.author,
			year: work.year,
			translator: translation?.translator ?? '',
			date: translation?.date ?? '',
			rows: opened.rows.length,
			chapters: opened.chapters.length,
			terms: opened.glossary.length,
			flags: flagCounts(opened.rows, opened.findings)
		})
	}
	return { entries, refused, folder: `${basename(textsFolder())}/` }
}
