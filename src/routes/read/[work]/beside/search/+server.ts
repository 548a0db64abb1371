import { openedPair, pairOf } from '$lib/server/beside-pair.ts'
import { searchBeside } from '$lib/server/search.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Rows in which the words `?q=` stand, in the original or in either of two translations. */
export const GET: RequestHandler = async ({ params, url, locals }) =>
	json(
		await searchBeside(
			await openedPair(pairOf(params.work, url, locals.say)),
			(url.searchParams.get('q') ?? '').slice(0, 200)
		)
	)
