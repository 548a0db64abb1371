import { openedOr404, rowsAsked } from '$lib/server/answers.ts'
import { leafHtml } from '$lib/server/rows-html.ts'
import type { RequestHandler } from './$types'

/** One leaf (counted from 0), or the rows asked for in its place, as HTML. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const opened = await openedOr404(params.work)
	const rows = rowsAsked(params.leaf, url, opened.leaves)
	const html = leafHtml(opened, { rows }, locals.say, locals.settings)
	return new Response(html, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
	})
}
