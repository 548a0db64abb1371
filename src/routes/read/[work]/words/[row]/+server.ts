import { numberOr404, openedOr404 } from '$lib/server/answers.ts'
import { counterpartsIn } from '$lib/server/counterparts.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The words of one row (counted from 1) that say the same. */
export const GET: RequestHandler = async ({ params }) => {
	const opened = await openedOr404(params.work)
	return json(counterpartsIn(opened, numberOr404(params.row, 1, opened.rows.length + 1)))
}
