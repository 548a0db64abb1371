import { readingOfFile } from '$lib/server/reading.ts'
import { sourceOf } from '$lib/server/source.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { type Lang, makeDoc, revisionOf } from '#engine'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** Two versions of a work compared by words on both sides: `?old=1&new=2`, else the last two. */
export const load: PageServerLoad = ({ params, url, locals }) => {
	const source = sourceOf(params.work)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	const own = ownStore()
	const editions = 'store' in own ? own.store.editions(params.work) : []
	const date = new Intl.DateTimeFormat(locals.language, { dateStyle: 'medium', timeStyle: 'short' })
	const asked = (name: string, otherwise: number) => {
		const number = Number(url.searchParams.get(name) ?? otherwise)
		return editions.some((edition) => edition.number === number) ? number : otherwise
	}
	const newest = editions[editions.length - 1]?.number ?? 1
	const fresh = asked('new', newest)
	const old = asked('old', Math.max(1, newest - 1))
	const textOf = (edition: number, lang: Lang) => {
		const files = 'store' in own ? own.store.files(params.work, edition) : []
		return files.find(({ name }) => name === `${lang}.md`)?.text ?? ''
	}
	const compared = (lang: Lang) => {
		const doc = (edition: number) => makeDoc(readingOfFile(`${lang}.md`, textOf(edition, lang), lang))
		const passages = revisionOf(doc(old), doc(fresh))
		return { count: passages.length, passages: passages.slice(0, 300) }
	}
	return {
		slug: source.slug,
		title: source.work.title,
		editions: editions.map(({ number, made, note }) => ({ number, date: date.format(made), note })),
		old,
		fresh,
		es: editions.length > 1 ? compared('es') : undefined,
		en: editions.length > 1 ? compared('en') : undefined
	}
}
