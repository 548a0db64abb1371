import { basename } from 'node:path'
import { textsFolder } from '$lib/server/folders.ts'
import { listWorks } from '$lib/server/library.ts'
import { keptWords } from '$lib/server/study/words.ts'
import { prepare } from '$lib/server/prepare.ts'
import { shelfWork } from '$lib/server/shelf.ts'
import { ownStore } from '$lib/server/store/own.ts'
import type { PageServerLoad } from './$types'

/** The shelf: every work with its counts, and the folders that could not be read. No work is opened for it. */
export const load: PageServerLoad = ({ locals }) => {
	const { works, unreadable } = listWorks()
	const refused = unreadable.map(({ slug, why }) => ({ slug, why: locals.say(`reader:${why}`) }))
	const entries = works.map(shelfWork)
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
