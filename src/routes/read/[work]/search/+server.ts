import { openedOr404 } from '$lib/server/answers.ts'
import { searchIn } from '$lib/server/search.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Rows in which the words `?q=` stand, in either language. */
export const GET: RequestHandler = async ({ params, url }) =>
	json(await searchIn(await openedOr404(params.work), (url.searchParams.get('q') ?? '').slice(0, 200)))
