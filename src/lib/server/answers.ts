import { error } from '@sveltejs/kit'
import { listWorks, openWork } from './library.ts'
import type { Opened } from './opened.ts'

/** The work of that name, opened; otherwise a page that says why there is none. */
export function openedOr404(slug: string): Opened {
	const opened = openWork(slug)
	if (opened) return opened
	const shelved = listWorks().works.some((one) => one.slug === slug)
	error(404, { message: 'no such work', said: shelved ? 'error.unopened' : 'error.no-work' })
}

/** A whole number within bounds, as an address carries it; otherwise there is nothing there. */
export function numberOr404(text: string | null | undefined, from: number, to: number): number {
	const number = /^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN
	if (number >= from && number < to) return number
	error(404, { message: 'no such number', said: 'error.not-found' })
}
