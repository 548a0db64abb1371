import { hold } from '$lib/server/import/held.ts'
import { Refusal, largestMegabytes } from '$lib/server/import/refusal.ts'
import { formWithin } from '$lib/server/import/upload.ts'
import { runJob } from '$lib/server/worker/run.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** What is understood of the one or two files of the form (`first`, `second`); nothing is kept yet. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const refuse = (why: string, values: Record<string, string | number> = {}, status = 422) =>
		json({ refused: locals.say(`library:trouble.${why}`, values) }, { status })
	try {
		const form = await formWithin(request)
		const files = []
		for (const name of ['first', 'second']) {
			const value = form.get(name)
			if (value instanceof File && value.name !== '') {
				if (value.size === 0) return refuse('empty', { file: value.name })
				if (value.size > largestMegabytes * 1024 * 1024)
					return refuse('too-large', { file: value.name, limit: largestMegabytes }, 413)
				files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
			} else if (typeof value === 'string' && value.trim() !== '')
				files.push({ name: '', bytes: new TextEncoder().encode(value) })
		}
		if (files.length === 0) return refuse('nothing')
		const { written } = await runJob({ kind: 'read', files }, () => undefined, undefined, request.signal)
		if (!written) return refuse('failed', {}, 500)
		return json({ held: hold(written), preview: written.preview })
	} catch (error) {
		if (error instanceof Refusal)
			return refuse(error.why, error.values, error.why === 'upload-too-large' ? 413 : 422)
		console.error(error)
		return refuse('failed', {}, 500)
	}
}
