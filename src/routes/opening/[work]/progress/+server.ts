import { endOf, openWork } from '$lib/server/library.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** How far the opening of a work is: its stage and share, and whether it is done, has failed or was cancelled. */
export const GET: RequestHandler = async ({ params }) => {
	const headers = { 'cache-control': 'no-store' }
	// Asking how far it is must not begin it again.
	const end = endOf(params.work)
	if (end) return json({ state: end, stage: 'waiting', share: 0 }, { headers })
	const opening = openWork(params.work)
	if (!opening) error(404, { message: 'no such work', said: 'error.no-work' })
	const state = await Promise.race([
		opening.opened.then(
			() => 'done' as const,
			() => endOf(params.work) ?? 'failed'
		),
		new Promise<'going'>((done) => setTimeout(() => done('going'), 20))
	])
	return json({ state, ...opening.progress() }, { headers })
}
