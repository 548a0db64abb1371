import { openWork } from '$lib/server/library.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** How long (ms) the answer may wait for the work: a connection held longer may be taken for a dead one. */
const patience = 20_000

/** Whether links and divergences of a work are still being computed, and how many divergences were found; waits for them a while. */
export const GET: RequestHandler = async ({ params }) => {
	const opening = openWork(params.work)
	if (!opening) error(404, { message: 'no such work', said: 'error.no-work' })
	const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience).unref())
	const whole = await Promise.race([opening.whole, late]).catch(() =>
		error(500, { message: 'failed', said: 'error.unopened' })
	)
	const { critical, major, minor } = whole?.flags.all ?? { critical: 0, major: 0, minor: 0 }
	return json(
		{ unfinished: whole === undefined, flags: critical + major + minor },
		{ headers: { 'cache-control': 'no-store' } }
	)
}
