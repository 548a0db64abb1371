import { endOf, openWork, stopOpening } from '$lib/server/library.ts'
import { sourceAt } from '$lib/server/source.ts'
import { error, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** A page without scripts asks again after 2 s, and after 5 or 10 where opening takes long: a click that falls into it is lost. */
const renewals = [
	{ from: 60_000, every: 10 },
	{ from: 8_000, every: 5 },
	{ from: 0, every: 2 }
]

/** How far the opening of a work is, or how it ended; leads on to the work where it is open already. */
export const load: PageServerLoad = async ({ params, url }) => {
	const source = sourceAt(params.work)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	const asked = url.searchParams.get('then') ?? ''
	const home = `/read/${encodeURIComponent(params.work)}`
	// A translation may have been asked for by a page of its work.
	const homes = [home, home.replace(/~\d+$/, '')]
	const then = homes.some(
		(one) => asked === one || asked.startsWith(`${one}/`) || asked.startsWith(`${one}?`)
	)
		? asked
		: home
	const { versions } = source.work
	const alone = versions.every(({ lang }) => lang === versions[0]?.lang)
	const about = { slug: params.work, title: source.work.title, alone, then }
	// A page that renews itself, or that one comes back to, must not begin again what was cancelled.
	const end = endOf(params.work)
	if (end) return { ...about, end, stage: 'waiting', share: 0, every: 0 }
	const opening = openWork(params.work)
	if (!opening) error(404, { message: 'no such work', said: 'error.no-work' })
	const soon = new Promise<boolean>((done) => setTimeout(() => done(false), 50))
	const ready = await Promise.race([opening.opened.then(() => true).catch(() => false), soon])
	if (ready) redirect(303, then)
	const age = opening.age()
	const every = renewals.find(({ from }) => age >= from)?.every ?? 2
	return { ...about, end: endOf(params.work), ...opening.progress(), every }
}

export const actions: Actions = {
	default: ({ params }) => {
		stopOpening(params.work)
		redirect(303, '/')
	}
}
