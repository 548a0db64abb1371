import { editionOf, editionsOf } from '$lib/server/editions.ts'
import { flagsCompared } from '$lib/server/flags-compared.ts'
import { openEdition, openWork } from '$lib/server/library.ts'
import type { Opened } from '$lib/server/opened.ts'
import { readingOfFile } from '$lib/server/reading.ts'
import { keptOfWork } from '$lib/server/said/kept-of-work.ts'
import { type Source, sourceAt } from '$lib/server/source.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { type Lang, makeDoc, revisionOf } from '#engine'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** How long (ms) the page waits for the divergences of two versions; a long work's are seen when it is reloaded. */
const patience = 4000
/** So many changed passages a side are shown. */
const mostPassages = 300

/** Two versions of a work compared, words and divergences, and what people did in it: `?old=1&new=2`, else the last two. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const source = sourceAt(params.work)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	const opening = openWork(params.work)
	// A folder whose texts have just changed becomes a version when it is opened.
	const present = opening && (await soon(opening.whole))
	const editions = await editionsOf(params.work)
	const newest = editions[editions.length - 1]?.number ?? 1
	const asked = (name: string, otherwise: number) => {
		const number = Number(url.searchParams.get(name) ?? otherwise)
		return editions.some((edition) => edition.number === number) ? number : otherwise
	}
	const fresh = asked('new', newest)
	const old = asked('old', Math.max(1, newest - 1))
	const several = editions.length > 1
	const opened = async (edition: number) =>
		edition === newest ? present : await soon(openEdition(params.work, edition)?.whole)
	const [before, after] = several ? [await opened(old), await opened(fresh)] : [undefined, present]
	const own = ownStore()
	const store = 'store' in own ? own.store : undefined
	const date = new Intl.DateTimeFormat(locals.language, { dateStyle: 'medium', timeStyle: 'short' })
	const both =
		source.work.versions.some(({ lang }) => lang === 'en') &&
		source.work.versions.some(({ lang }) => lang === 'es')
	return {
		slug: source.slug,
		title: source.work.title,
		editions: editions.map(({ number, made, note }) => ({ number, date: date.format(made), note })),
		old,
		fresh,
		both,
		trouble: 'trouble' in own ? own.trouble : undefined,
		es: several ? compared(source, old, fresh, 'es') : undefined,
		en: several ? compared(source, old, fresh, 'en') : undefined,
		flags: before && after && flagsCompared(before, after, locals.say),
		kept: after && keptOfWork(source, after, store, locals.say)
	}
}

async function soon(whole: Promise<Opened> | undefined): Promise<Opened | undefined> {
	const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience))
	return Promise.race([whole?.catch(() => undefined), late])
}

function compared(source: Source, old: number, fresh: number, lang: Lang) {
	const doc = (edition: number) => {
		const then = editionOf(source, edition)
		const file = then?.work?.versions.find((version) => version.lang === lang)?.file ?? `${lang}.md`
		return makeDoc(readingOfFile(file, then?.text(file) ?? '', lang))
	}
	const passages = revisionOf(doc(old), doc(fresh))
	return { count: passages.length, passages: passages.slice(0, mostPassages) }
}
