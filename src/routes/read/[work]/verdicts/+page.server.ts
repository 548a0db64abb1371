import { openedForPage } from '$lib/server/answers.ts'
import { openWork } from '$lib/server/library.ts'
import { reportOf } from '$lib/server/said/report.ts'
import { saveVerdicts, verdictsFile } from '$lib/server/said/verdicts.ts'
import { sourceAt } from '$lib/server/source.ts'
import { failureOf } from '$lib/server/store/database.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { mqmCounts } from '#engine'
import { error, fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** How long (ms) the page waits for the divergences of a work; later they are told where it stands. */
const patience = 2000

/** The errors people found in a translation, counted by category and severity (MQM) and listed. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const source = sourceAt(params.work)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	await openedForPage(params.work, url)
	const opening = openWork(params.work)
	if (!opening) error(404, { message: 'no such work', said: 'error.unopened' })
	const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience).unref())
	const opened = await Promise.race([opening.whole, late])
	const own = ownStore()
	const report = opened
		? reportOf(opened, source, 'store' in own ? own.store : undefined, locals.say)
		: { errors: [], falseAlarms: 0, open: 0, words: 0 }
	const name = (category: string) => {
		const key = `words:mqm.${category}`
		return locals.say.knows(key) ? locals.say(key) : category
	}
	const date = new Intl.DateTimeFormat(locals.language, { dateStyle: 'medium' })
	return {
		slug: source.slug,
		title: source.work.title,
		translator: source.work.versions.find(({ lang }) => lang === 'en')?.translator ?? '',
		unfinished: !opened,
		inTexts: source.from === 'texts',
		file: verdictsFile(source),
		saved: url.searchParams.has('saved'),
		trouble: 'trouble' in own ? own.trouble : undefined,
		counts: mqmCounts(report.errors).map((line) => ({ ...line, category: name(line.category) })),
		errors: report.errors.map((one) => ({
			...one,
			category: name(one.category),
			date: date.format(new Date(one.date))
		})),
		falseAlarms: report.falseAlarms,
		open: report.open,
		words: report.words
	}
}

export const actions: Actions = {
	/** Writes the verdicts into the work's own file, where the command line and other people read them. */
	save: ({ params, locals }) => {
		const source = sourceAt(params.work)
		if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
		const own = ownStore()
		const refused = (why: string) => fail(503, { said: locals.say(`library:store.${why}`) })
		if (!('store' in own)) return refused(own.trouble)
		try {
			if (!saveVerdicts(source, own.store)) return fail(503, { said: locals.say('editing:not-writable') })
		} catch (reason) {
			return refused(failureOf(reason).why)
		}
		redirect(303, `/read/${encodeURIComponent(params.work)}/verdicts?saved`)
	}
}
