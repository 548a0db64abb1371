import { openWork, stopOpening } from '$lib/server/library.ts'
import { sourceAt } from '$lib/server/source.ts'
import { error, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** How far the opening of a work is; leads on to the work where it is open already. */
export const load: PageServerLoad = async ({ params, url }) => {
	const opening = openWork(params.work)
	const work = sourceAt(params.work)?.work
	if (!opening || !work) error(404, { message: 'no such work', said: 'error.no-work' })
	const asked = url.searchParams.get('then') ?? ''
	const home = `/read/${encodeURIComponent(params.work)}`
	// A translation may have been asked for by a page of its work.
	const homes = [home, home.replace(/~\d+$/, '')]
	const then = homes.some(
		(one) => asked === one || asked.startsWith(`${one}/`) || asked.startsWith(`${one}?`)
	)
		? asked
		: home
	const soon = new Promise<boolean>((done) => setTimeout(() => done(false), 50))
	const ready = await Promise.race([opening.opened.then(() => true).catch(() => false), soon])
	if (ready) redirect(303, then)
	return { slug: params.work, title: work.title, then, ...opening.progress() }
}

export const actions: Actions = {
	default: ({ params }) => {
		stopOpening(params.work)
		redirect(303, '/')
	}
}
