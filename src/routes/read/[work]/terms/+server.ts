import { openedOr404 } from '$lib/server/answers.ts'
import { termsOf } from '$lib/server/lists.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The glossary of a work, by category. */
export const GET: RequestHandler = async ({ params, locals }) =>
	json(termsOf(await openedOr404(params.work), locals.say))
