import { openedOr404 } from '$lib/server/answers.ts'
import { ownNotes } from '$lib/server/said/own-notes.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** One's notes on places of a work, in the order of the text. */
export const GET: RequestHandler = async ({ params, locals }) =>
	json(ownNotes(await openedOr404(params.work), locals.say), { headers: { 'cache-control': 'no-store' } })
