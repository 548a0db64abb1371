import { sourceOf } from '$lib/server/source.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { readWorkFile } from '$lib/server/work-file.ts'
import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** What lies in the bin, the latest first. */
export const load: PageServerLoad = ({ locals }) => {
	const own = ownStore()
	const works = 'store' in own ? own.store.works() : []
	const date = new Intl.DateTimeFormat(locals.language, { dateStyle: 'long' })
	return {
		works: works
			.flatMap(({ slug, removed }) => (removed === undefined ? [] : [{ slug, removed }]))
			.sort((a, b) => b.removed - a.removed)
			.map(({ slug, removed }) => {
				const about =
					'store' in own ? own.store.files(slug).find(({ name }) => name === 'work.json') : undefined
				const work = readWorkFile(about?.text ?? '{}', slug)
				return { slug, title: work?.title ?? { es: slug, en: slug }, since: date.format(removed) }
			})
	}
}

export const actions: Actions = {
	default: async ({ request }) => {
		const slug = String((await request.formData()).get('work') ?? '')
		const own = ownStore()
		if ('store' in own) own.store.setRemoved(slug, undefined)
		redirect(303, sourceOf(slug) ? '/' : '/bin')
	}
}
