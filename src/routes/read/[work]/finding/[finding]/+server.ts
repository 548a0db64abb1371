import { numberOr404, openedOr404 } from '$lib/server/answers.ts'
import { findingCard } from '$lib/server/notes.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The card of one finding. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const opened = await openedOr404(params.work)
	return json(findingCard(opened, numberOr404(params.finding, 0, opened.findings.length), locals.say))
}
