import { numberOr404 } from '$lib/server/answers.ts'
import { openedPair, pairOf } from '$lib/server/beside-pair.ts'
import { besideWords } from '$lib/server/beside-words.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The words of one row (counted from 1) that say the same in the original and in both translations. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const beside = await openedPair(pairOf(params.work, url, locals.say))
	return json(besideWords(beside, numberOr404(params.row, 1, beside.groups.length + 1)))
}
