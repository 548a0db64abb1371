import type { Leaf, Run } from '#engine'
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

/**
 * The rows a page asks for: a leaf by its number, or, where it says which rows it takes for that leaf (`?from=16&to=41`),
 * those. Leaves are cut by their flags too: a page opened before the divergences were there has cut them otherwise, and
 * by numbers alone it would get rows twice and others never.
 */
export function rowsAsked(leaf: string, url: URL, leaves: readonly Leaf[]): Run {
	const asked = url.searchParams
	if (!asked.has('from')) {
		const rows = leaves[numberOr404(leaf, 0, leaves.length)]?.rows
		return rows ?? { from: 0, to: 0 }
	}
	const all = leaves[leaves.length - 1]?.rows.to ?? 0
	const first = numberOr404(asked.get('from'), 1, all + 1)
	return { from: first - 1, to: numberOr404(asked.get('to'), first, all + 1) }
}
