import { numberOr404 } from '$lib/server/answers.ts'
import { besideHtml } from '$lib/server/beside.ts'
import { openedPair, pairOf } from '$lib/server/beside-pair.ts'
import type { RequestHandler } from './$types'

/** One leaf (counted from 0) of two translations beside their original, as the HTML of its rows. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const pair = pairOf(params.work, url, locals.say)
	const beside = await openedPair(pair)
	const leaf = beside.leaves[numberOr404(params.leaf, 0, beside.leaves.length)]
	const html = leaf ? besideHtml(beside, leaf, pair.names, locals.say, locals.settings) : ''
	return new Response(html, {
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
	})
}
