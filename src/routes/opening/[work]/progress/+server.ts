import { openWork } from '$lib/server/library.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** How far the opening of a work is: its stage and share, and whether it is done or has failed. */
export const GET: RequestHandler = async ({ params }) => {
	const opening = openWork(params.work)
	if (!opening) error(404, { message: 'no such work', said: 'error.no-work' })
	const state = await Promise.race([
		opening.opened.then(() => 'done' as const).catch(() => 'failed' as const),
		new Promise<'going'>((done) => setTimeout(() => done('going'), 20))
	])
	return json({ state, ...opening.progress() }, { headers: { 'cache-control': 'no-store' } })
}
