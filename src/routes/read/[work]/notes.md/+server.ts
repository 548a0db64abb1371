import { openedOr404 } from '$lib/server/answers.ts'
import { notesMarkdown } from '$lib/server/said/own-notes.ts'
import type { RequestHandler } from './$types'

/** One's notes on a work as a Markdown file. */
export const GET: RequestHandler = async ({ params, url, locals }) =>
	new Response(notesMarkdown(await openedOr404(params.work), url.origin, locals.say), {
		headers: {
			'content-type': 'text/markdown; charset=utf-8',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${params.work}.notes.md`)}`,
			'cache-control': 'no-store'
		}
	})
