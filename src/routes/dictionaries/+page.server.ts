import { join } from 'node:path'
import { dataFolder } from '$lib/server/folders.ts'
import { Refusal } from '$lib/server/import/refusal.ts'
import { formWithin, refusedForm } from '$lib/server/import/upload.ts'
import {
	dictionariesFolder,
	keepDictionary,
	ownDictionaries,
	removeDictionary
} from '$lib/server/own-dictionaries.ts'
import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

/** So many lines that could not be read are listed on the page; the rest is counted. */
const mostListed = 60

/** The user's dictionaries: name, size, direction, and each line that could not be read with its number and why. */
export const load: PageServerLoad = async ({ locals: { say, language }, url }) => {
	const { found, unread } = await ownDictionaries()
	const write = new Intl.NumberFormat(language).format
	const [added, removed] = [url.searchParams.get('added'), url.searchParams.get('removed')]
	return {
		folder: dictionariesFolder(),
		said:
			removed !== null
				? say('library:dictionaries.removed', { folder: join(dataFolder(), 'dictionaries', 'removed') })
				: added !== null && found.some(({ id }) => id === added)
					? say('library:dictionaries.added', { name: added })
					: '',
		dictionaries: found.map(({ id, name, count, direction, problems }) => ({
			id,
			name,
			entries: say('library:dictionaries.entries', { count, number: write(count) }),
			way: say(`library:dictionaries.way.${direction.lang}`),
			doubt:
				direction.by === 'file'
					? ''
					: say(`library:dictionaries.${direction.by === 'words' ? 'guessed' : 'assumed'}`),
			problemCount: problems.reduce(
				(sum, { message, values }) =>
					sum + (message === 'dictionary-more-problems' ? Number(values.count) : 1),
				0
			),
			problems: problems
				.slice(0, mostListed)
				.map(({ line, message, values }) => say(`problems:${message}`, { ...values, line }))
		})),
		unread: unread.map(({ id, message, values }) => ({ id, why: say(`problems:${message}`, values) }))
	}
}

export const actions: Actions = {
	add: async ({ request, locals }) => {
		const form = await formWithin(request).catch(refusedForm)
		if (form instanceof Refusal)
			return fail(413, { said: locals.say(`library:trouble.${form.why}`, form.values) })
		const files = []
		for (const file of form.getAll('files'))
			if (file instanceof File && file.size > 0)
				files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
		const taken = await keepDictionary(files)
		if (!taken.ok) return fail(422, { said: locals.say(`problems:${taken.message}`, taken.values) })
		redirect(303, `/dictionaries?added=${encodeURIComponent(taken.id)}`)
	},
	remove: async ({ request }) => {
		const id = String((await request.formData()).get('id') ?? '')
		redirect(303, removeDictionary(id) ? '/dictionaries?removed' : '/dictionaries')
	}
}
