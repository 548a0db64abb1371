import { numberOr404 } from '$lib/server/answers.ts'
import { openedPair, pairOf } from '$lib/server/beside-pair.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The shared row in which row `?row=` of translation `?column=` (both counted from 1) stands. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const { groups, translations } = await openedPair(pairOf(params.work, url, locals.say))
	const which = numberOr404(url.searchParams.get('column') ?? '', 1, translations.length + 1) - 1
	const rows = translations[which]?.rows.length ?? 0
	const at = numberOr404(url.searchParams.get('row') ?? '', 1, rows + 1) - 1
	const row = groups.findIndex(({ of }) => at >= (of[which]?.from ?? 0) && at < (of[which]?.to ?? 0)) + 1
	if (row === 0) error(404)
	return json({ row })
}
