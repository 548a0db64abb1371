import { error, redirect } from '@sveltejs/kit'
import { openWork } from './library.ts'
import type { Opened } from './opened.ts'
import { sourceAt } from './source.ts'

/** How long (ms) a page waits for a work before it shows how far the opening is. */
const patience = 2000

/** The work of that name, opened; otherwise a page that says why there is none. */
export async function openedOr404(slug: string): Promise<Opened> {
	const opening = openWork(slug)
	if (opening) {
		try {
			return await opening.opened
		} catch (reason) {
			console.error(reason)
			error(500, { message: 'failed', said: 'error.unopened' })
		}
	}
	error(404, { message: 'no such work', said: sourceAt(slug)?.work ? 'error.unopened' : 'error.no-work' })
}

/** The same for a page: where opening takes long, the reader is led to its progress and from there back here. */
export async function openedForPage(slug: string, url: URL): Promise<Opened> {
	const opening = openWork(slug)
	if (opening) {
		const late = new Promise<'late'>((done) => setTimeout(() => done('late'), patience).unref())
		const first = await Promise.race([opening.opened.catch(() => 'failed' as const), late])
		if (first === 'late')
			redirect(
				303,
				`/opening/${encodeURIComponent(slug)}?then=${encodeURIComponent(url.pathname + url.search)}`
			)
	}
	return openedOr404(slug)
}

/** A whole number within bounds, as an address carries it; otherwise there is nothing there. */
export function numberOr404(text: string | null | undefined, from: number, to: number): number {
	const number = /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN
	if (number >= from && number < to) return number
	error(404, { message: 'no such number', said: 'error.not-found' })
}
