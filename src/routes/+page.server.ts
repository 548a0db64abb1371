import { basename } from 'node:path'
import { textsFolder } from '$lib/server/folders.ts'
import { type Counts, countsOf, listWorks } from '$lib/server/library.ts'
import { keptWords } from '$lib/server/study/words.ts'
import { type KeptPosition, positionAsKept } from '$lib/server/said/position.ts'
import { prepare } from '$lib/server/prepare.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { translationsOf } from '$lib/server/work-file.ts'
import type { PageServerLoad } from './$types'

/** A work as the shelf shows it. */
interface Entry {
	readonly slug: string
	readonly from: 'texts' | 'store'
	readonly title: { readonly es: string; readonly en: string }
	readonly author: string
	readonly year: string
	readonly translator: string
	readonly date: string
	/** Whether there are several translations to compare. */
	readonly several: boolean
	/** The one side there is; absent where both are there. */
	readonly alone: 'es' | 'en' | undefined
	/** Absent until the work is first opened. */
	readonly counts: Counts | undefined
	/** Where one stopped reading it. */
	readonly position: KeptPosition | undefined
}

/** The shelf: every work with its counts, and the folders that could not be read. No work is opened for it. */
export const load: PageServerLoad = ({ locals }) => {
	const { works, unreadable } = listWorks()
	const refused = unreadable.map(({ slug, why }) => ({ slug, why: locals.say(`reader:${why}`) }))
	const entries = works.map(({ slug, work, from }): Entry => {
		const translation = work.versions.find((version) => version.lang === 'en')
		const original = work.versions.find((version) => version.lang === 'es')
		return {
			slug,
			from,
			title: work.title,
			author: work.author,
			year: work.year,
			translator: translation?.translator ?? '',
			date: translation?.date ?? '',
			several: original !== undefined && translationsOf(work).length > 1,
			alone: !translation ? 'es' : !original ? 'en' : undefined,
			counts: countsOf(slug),
			position: positionAsKept(slug)
		}
	})
	prepare(entries.filter((entry) => !entry.counts).map((entry) => entry.slug))
	const own = ownStore()
	return {
		entries,
		refused,
		folder: `${basename(textsFolder())}/`,
		trouble: 'trouble' in own ? own.trouble : undefined,
		study: keptWords().length,
		bin: 'store' in own && own.store.works().some((work) => work.removed !== undefined)
	}
}
