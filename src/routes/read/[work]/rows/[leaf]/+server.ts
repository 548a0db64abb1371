import { numberOr404, openedOr404 } from '$lib/server/answers.ts'
import { leafHtml } from '$lib/server/rows-html.ts'
import type { RequestHandler } from './$types'

/** One leaf (counted from 0) as the HTML of its rows. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const opened = await openedOr404(params.work)
	const leaf = opened.leaves[numberOr404(params.leaf, 0, opened.leaves.length)]
	const html = leaf ? leafHtml(opened, leaf, locals.say, locals.settings) : ''
	return new Response(html, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
	})
}
