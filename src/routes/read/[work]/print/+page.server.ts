import { openedForPage } from '$lib/server/answers.ts'
import { printNotes } from '$lib/server/print-notes.ts'
import { leafHtml } from '$lib/server/rows-html.ts'
import { ServerHtml } from '$lib/server-html.ts'
import type { PageServerLoad } from './$types'

/** A work as it goes on paper: the chapter of the row `?row=`, or all of it; flags are numbered notes. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const opened = await openedForPage(params.work, url)
	const asked = Number(url.searchParams.get('row') ?? 0) || 0
	const at = opened.chapters.findLastIndex((one) => one.rows.from < asked)
	const chapters = at < 0 ? opened.chapters : opened.chapters.slice(at, at + 1)
	const { work, slug } = opened
	let number = 0
	return {
		slug,
		title: work.title,
		author: work.author,
		year: work.year,
		translator: work.versions.find((one) => one.lang === 'en')?.translator ?? '',
		row: asked,
		unfinished: opened.unfinished,
		chapters: chapters.map(({ rows }) => {
			const notes = printNotes(opened, rows, number, locals.say)
			number += notes.length
			const numbers = new Map(notes.map((note) => [note.finding, note.number]))
			return {
				html: new ServerHtml(leafHtml(opened, { rows }, locals.say, locals.settings, numbers)),
				notes
			}
		})
	}
}
