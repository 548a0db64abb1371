import { rowsAsked } from '$lib/server/answers.ts'
import { besideHtml } from '$lib/server/beside.ts'
import { openedPair, pairOf } from '$lib/server/beside-pair.ts'
import type { RequestHandler } from './$types'

/** One leaf (counted from 0) of two translations beside their original, or the rows asked for in its place, as HTML. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const pair = pairOf(params.work, url, locals.say)
	const beside = await openedPair(pair)
	const rows = rowsAsked(params.leaf, url, beside.leaves)
	const html = besideHtml(beside, { rows }, pair.names, locals.say, locals.settings)
	return new Response(html, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
	})
}
