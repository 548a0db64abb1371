import { basename } from 'node:path'
import { textsFolder } from '$lib/server/folders.ts'
import { askedOf, withAdded } from '$lib/server/import/add-side.ts'
import { Refusal } from '$lib/server/import/refusal.ts'
import { sourceOf } from '$lib/server/source.ts'
import { failureOf } from '$lib/server/store/database.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { formWithin, refusedForm } from '$lib/server/import/upload.ts'
import { runJob } from '$lib/server/worker/run.ts'
import { error, fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** What a work can be given: the side it lacks, or another translation. */
export const load: PageServerLoad = ({ params }) => {
	const source = sourceOf(params.work)
	if (!source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	return {
		slug: source.slug,
		own: source.from === 'store',
		title: source.work.title,
		asked: askedOf(source),
		folder: `${basename(textsFolder())}/${source.slug}/`
	}
}

export const actions: Actions = {
	default: async ({ params, request, locals }) => {
		const own = ownStore()
		const source = sourceOf(params.work)
		if (!('store' in own) || source?.from !== 'store')
			error(404, { message: 'no such work', said: 'error.no-work' })
		const refused = (why: string, values = {}) => fail(422, { said: locals.say(`library:${why}`, values) })
		const form = await formWithin(request).catch(refusedForm)
		if (form instanceof Refusal) return refused(`trouble.${form.why}`, form.values)
		const word = (name: string) =>
			String(form.get(name) ?? '')
				.trim()
				.slice(0, 300)
		const file = form.get('file')
		const words = String(form.get('words') ?? '')
		const given = file instanceof File && file.size > 0
		if (!given && words.trim() === '') return refused('trouble.nothing')
		const brought = given
			? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
			: { name: '', bytes: new TextEncoder().encode(words) }
		const asked = askedOf(source)
		try {
			const { written } = await runJob(
				{ kind: 'read', files: [brought] },
				() => undefined,
				undefined,
				request.signal
			)
			if (!written) return refused('trouble.failed')
			const signed = { translator: word('translator'), date: word('date') }
			own.store.addEdition(
				params.work,
				withAdded(source, written, signed),
				brought.name.slice(0, 200),
				Date.now()
			)
		} catch (reason) {
			if (reason instanceof Refusal) return refused(`trouble.${reason.why}`, reason.values)
			console.error(reason)
			return fail(503, { said: locals.say(`library:store.${failureOf(reason).why}`) })
		}
		redirect(303, `/read/${encodeURIComponent(params.work)}${asked === 'another' ? '/beside' : ''}`)
	}
}
