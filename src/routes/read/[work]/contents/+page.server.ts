import { openedForPage } from '$lib/server/answers.ts'
import { contentsOf } from '$lib/server/contents.ts'
import type { PageServerLoad } from './$types'

/** The contents of a work as a page: where no script opens them as a sheet. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const opened = await openedForPage(params.work, url)
	return { slug: opened.slug, title: opened.work.title, contents: contentsOf(opened, locals.say) }
}
