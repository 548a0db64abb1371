import { openedOr404 } from '$lib/server/answers.ts'
import { contentsOf } from '$lib/server/contents.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The chapters of a work, with their headings in both languages and what was flagged in each. */
export const GET: RequestHandler = async ({ params, locals }) =>
	json(contentsOf(await openedOr404(params.work), locals.say))
