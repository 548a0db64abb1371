import { sourceOf } from '$lib/server/source.ts'
import { Refusal } from '$lib/server/import/refusal.ts'
import { asideText, workFiles } from '$lib/server/import/written.ts'
import { formWithin, refusedForm } from '$lib/server/import/upload.ts'
import { runJob } from '$lib/server/worker/run.ts'
import { stepFile, writeFile } from '$lib/server/work-edit.ts'
import { historyOf } from '$lib/server/history.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { error, fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** What the page says after a change: a key of a sentence, by what the address carries. */
const savedKeys: Readonly<Record<string, string>> = {
	'': 'library:manage.saved',
	undo: 'editing:undone',
	redo: 'editing:redone'
}

/** A work's facts, and what can be done with it. */
export const load: PageServerLoad = ({ params, url }) => {
	const source = sourceOf(params.work)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	const { work } = source
	const { past, future } = historyOf(source.slug, 'work.json')
	return {
		slug: source.slug,
		own: source.from === 'store',
		saved: savedKeys[url.searchParams.get('saved') ?? 'none'] ?? '',
		canUndo: past.length > 0,
		canRedo: future.length > 0,
		title: work.title,
		author: work.author,
		year: work.year,
		translator: work.versions.find((version) => version.lang === 'en')?.translator ?? ''
	}
}

/** The store and the work in it; a page that says so where the work is not there. */
function ownWork(slug: string) {
	const own = ownStore()
	const source = sourceOf(slug)
	if (!('store' in own) || source?.from !== 'store')
		error(404, { message: 'no such work', said: 'error.no-work' })
	return { store: own.store, source }
}

export const actions: Actions = {
	facts: async ({ params, request, locals }) => {
		const { source } = ownWork(params.work)
		const form = await request.formData()
		const word = (name: string) =>
			String(form.get(name) ?? '')
				.trim()
				.slice(0, 300)
		const about: unknown = JSON.parse(source.text('work.json') || '{}')
		const work = source.work
		const next = {
			...(typeof about === 'object' ? about : {}),
			title: { es: word('titleEs') || word('titleEn'), en: word('titleEn') || word('titleEs') },
			author: word('author'),
			year: word('year'),
			versions: (work?.versions ?? []).map((version) =>
				version.lang === 'en' ? { ...version, translator: word('translator') } : version
			)
		}
		const written = writeFile(source, 'work.json', `${JSON.stringify(next, null, '\t')}\n`)
		if (written !== 'kept') return fail(503, { said: locals.say('editing:store-trouble') })
		redirect(303, `/read/${encodeURIComponent(params.work)}/manage?saved`)
	},
	step: async ({ params, request, locals }) => {
		const { source } = ownWork(params.work)
		const way = (await request.formData()).get('way') === 'redo' ? 'redo' : 'undo'
		const written = stepFile(source, 'work.json', way)
		if (written !== 'kept') return fail(422, { said: locals.say(`editing:${written}`) })
		redirect(303, `/read/${encodeURIComponent(params.work)}/manage?saved=${way}`)
	},
	remove: ({ params }) => {
		ownWork(params.work).store.setRemoved(params.work, Date.now())
		redirect(303, '/')
	},
	correct: async ({ params, request, locals }) => {
		const { store, source } = ownWork(params.work)
		const form = await formWithin(request).catch(refusedForm)
		if (form instanceof Refusal)
			return fail(413, { said: locals.say(`library:trouble.${form.why}`, form.values) })
		const file = form.get('file')
		if (!(file instanceof File) || file.size === 0)
			return fail(422, { said: locals.say('library:trouble.nothing') })
		try {
			const brought = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
			const { written } = await runJob(
				{ kind: 'read', files: [brought] },
				() => undefined,
				undefined,
				request.signal
			)
			if (!written) return fail(500, { said: locals.say('library:trouble.failed') })
			const title = source.work?.title ?? { es: '', en: '' }
			const fresh = workFiles(written, { title, author: '', translator: '' })
			store.addEdition(
				params.work,
				revised(source, fresh, asideText(written.aside, source.text('aside.txt'))),
				file.name.slice(0, 200),
				Date.now()
			)
		} catch (reason) {
			if (reason instanceof Refusal)
				return fail(422, { said: locals.say(`library:trouble.${reason.why}`, reason.values) })
			console.error(reason)
			return fail(500, { said: locals.say('library:trouble.failed') })
		}
		redirect(303, `/read/${encodeURIComponent(params.work)}/versions`)
	}
}

/** The files of the next edition: the text that came in the place of its side, everything else as it was. */
function revised(
	source: NonNullable<ReturnType<typeof sourceOf>>,
	fresh: ReturnType<typeof workFiles>,
	aside: string
) {
	const texts = fresh.filter(({ name }) => name === 'es.md' || name === 'en.md')
	const drawn = texts.length === 2 ? fresh.filter(({ name }) => name === 'drawn.tsv') : []
	const beside = aside === '' ? [] : [{ name: 'aside.txt', text: aside }]
	const came = new Map([...texts, ...drawn, ...beside].map(({ name, text }) => [name, text]))
	const kept = source.names.filter((name) => !came.has(name) && name !== 'drawn.tsv' && name !== 'work.json')
	const known = source.work?.versions ?? []
	const versions = [
		...known,
		...texts
			.map(({ name }) => name)
			.filter((name) => !known.some((version) => version.file === name))
			.map((name) => ({
				file: name,
				lang: name.slice(0, 2),
				role: name === 'es.md' ? 'original' : 'translation',
				translator: '',
				date: ''
			}))
	]
	const about: unknown = JSON.parse(source.text('work.json') || '{}')
	const work = { ...(typeof about === 'object' ? about : {}), versions }
	return [
		{ name: 'work.json', text: `${JSON.stringify(work, null, '\t')}\n` },
		...[...came].map(([name, text]) => ({ name, text })),
		...kept.map((name) => ({ name, text: source.text(name) }))
	]
}
