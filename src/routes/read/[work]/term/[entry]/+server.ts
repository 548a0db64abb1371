import { numberOr404, openedOr404 } from '$lib/server/answers.ts'
import { termNote } from '$lib/server/notes.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The note of one term of the glossary. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const opened = await openedOr404(params.work)
	return json(termNote(opened, numberOr404(params.entry, 0, opened.glossary.length), locals.say))
}
