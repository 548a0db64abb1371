import { openedOr404 } from '$lib/server/answers.ts'
import { exportFiles, exportFormats, exported, zippedFolder } from '$lib/server/export.ts'
import { filesWithDeeds } from '$lib/server/said/folder.ts'
import { hasNotes, notesMarkdown } from '$lib/server/said/own-notes.ts'
import { sourceOf } from '$lib/server/source.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/**
 * A work as a file: its folder (`folder`, a ZIP, with what one did in it: verdicts, drawn pairs, and notes, these also to
 * be read, in `notes.md`) or its pairs as TMX, XLIFF, TSV or Markdown.
 */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const answer = (body: string | Uint8Array<ArrayBuffer>, ending: string, type: string) =>
		new Response(body, {
			headers: {
				'content-type': type,
				'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${params.work}.${ending}`)}`
			}
		})
	if (params.format === 'folder') {
		const source = sourceOf(params.work)
		if (!source) error(404, { message: 'no such work', said: 'error.no-work' })
		const own = ownStore()
		const files = filesWithDeeds(source, 'store' in own ? own.store : undefined)
		const notes = hasNotes(source.slug)
			? [
					{
						name: 'notes.md',
						text: notesMarkdown(await openedOr404(source.slug), url.origin, locals.say)
					}
				]
			: []
		return answer(new Uint8Array(zippedFolder(source.slug, [...files, ...notes])), 'zip', 'application/zip')
	}
	const format = exportFormats.find((one) => one === params.format)
	if (!format) error(404, { message: 'no such format', said: 'error.not-found' })
	const { bitext } = await openedOr404(params.work)
	const { ending, type } = exportFiles[format]
	return answer(exported(bitext, format, '0.1'), ending, type)
}
