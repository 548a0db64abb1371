import { parseGlossary } from '#engine'
import { type GlossaryChange, addRendering, changeGlossary, entryOf } from '$lib/server/glossary-file.ts'
import { foundOf, glossesOf } from '$lib/server/glossary-found.ts'
import { historyOf } from '$lib/server/history.ts'
import { categoryName } from '$lib/server/lists.ts'
import { openWork } from '$lib/server/library.ts'
import type { Source } from '$lib/server/source.ts'
import { type Written, stepFile, workOfAddress, writeFile } from '$lib/server/work-edit.ts'
import { error, fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** How long (ms) the table waits for what was found in the work: it can be changed without. */
const patience = 1500

const saidKeys: Readonly<Record<string, string>> = {
	saved: 'glossary.saved',
	removed: 'glossary.removed',
	undone: 'undone',
	redone: 'redone'
}

/** A work's glossary, with what the work has of it. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const source = workOf(params.work)
	const { glossary, problems } = parseGlossary(source.text('glossary.tsv'))
	const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience).unref())
	const opening = openWork(params.work)
	const opened = await Promise.race([opening?.whole.catch(() => undefined), late])
	const found = opened ? foundOf(opened) : []
	const { past, future } = historyOf(source.slug, 'glossary.tsv')
	const said = saidKeys[url.searchParams.get('said') ?? '']
	return {
		slug: params.work,
		title: source.work?.title ?? { es: params.work, en: params.work },
		entries: glossary.map((entry, at) => ({
			...entry,
			categoryName: categoryName(entry.category, locals.say),
			found: found[at]
		})),
		counting: !opened,
		glosses: opened ? glossesOf(opened) : [],
		problems: problems.map(({ line, message, values }) => ({
			line,
			what: locals.say.knows(`problems:${message}`) ? locals.say(`problems:${message}`, values) : message
		})),
		said: said === undefined ? '' : locals.say(`editing:${said}`),
		canUndo: past.length > 0,
		canRedo: future.length > 0
	}
}

export const actions: Actions = {
	put: async ({ params, request, locals }) => {
		const source = workOf(params.work)
		const form = await request.formData()
		const entry = entryOf((name) => String(form.get(name) ?? ''))
		const old = String(form.get('old') ?? '')
		const change = changeGlossary(source.text('glossary.tsv'), old, entry)
		const trouble = keepChange(source, change)
		if (trouble === undefined) back(params.work, 'saved', entry.term)
		const said = locals.say(`editing:${trouble}`, { term: entry.term, work: source.slug })
		return fail(422, { said, old, entry })
	},
	remove: async ({ params, request, locals }) => {
		const source = workOf(params.work)
		const term = String((await request.formData()).get('old') ?? '')
		const trouble = keepChange(source, changeGlossary(source.text('glossary.tsv'), term, undefined))
		if (trouble === undefined) back(params.work, 'removed')
		return fail(422, { said: locals.say(`editing:${trouble}`, { term, work: source.slug }) })
	},
	rendering: async ({ params, request, locals }) => {
		const source = workOf(params.work)
		const form = await request.formData()
		const term = String(form.get('old') ?? '')
		const change = addRendering(source.text('glossary.tsv'), term, String(form.get('words') ?? ''))
		const trouble = keepChange(source, change)
		if (trouble === undefined) back(params.work, 'saved', term)
		return fail(422, { said: locals.say(`editing:${trouble}`, { term, work: source.slug }) })
	},
	step: async ({ params, request, locals }) => {
		const source = workOf(params.work)
		const way = (await request.formData()).get('way') === 'redo' ? 'redo' : 'undo'
		const written = stepFile(source, 'glossary.tsv', way)
		if (written === 'kept') back(params.work, way === 'undo' ? 'undone' : 'redone')
		return fail(422, { said: locals.say(`editing:${keyOf(written)}`, { work: source.slug }) })
	}
}

function workOf(address: string): Source {
	const source = workOfAddress(address)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	return source
}

/** Writes the glossary after a change; the key of a sentence where that did not go. */
function keepChange(source: Source, change: GlossaryChange): string | undefined {
	if ('why' in change) return `glossary.refused.${change.why}`
	const written = writeFile(source, 'glossary.tsv', change.text)
	return written === 'kept' ? undefined : keyOf(written)
}

function keyOf(written: Written): string {
	return written === 'not-writable' ? 'glossary.refused.not-writable' : written
}

function back(work: string, said: string, term = ''): never {
	const query = new URLSearchParams({ said, ...(term === '' ? {} : { term }) })
	redirect(303, `/read/${encodeURIComponent(work)}/glossary?${query}`)
}
