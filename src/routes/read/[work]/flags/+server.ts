import { openedOr404 } from '$lib/server/answers.ts'
import { flagsOf } from '$lib/server/lists.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Every divergence of a work, in the order of the text. */
export const GET: RequestHandler = async ({ params, locals }) =>
	json(flagsOf(await openedOr404(params.work), locals.say))
