import { openedOr404 } from '$lib/server/answers.ts'
import { openWork } from '$lib/server/library.ts'
import { reportHtml } from '$lib/server/said/report-html.ts'
import { reportOf } from '$lib/server/said/report.ts'
import { sourceAt } from '$lib/server/source.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { errorsCsv } from '#engine'
import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The report of verdicts as a file: `csv`, a line an error, or `html`, a page that stands by itself. */
export const GET: RequestHandler = async ({ params, locals }) => {
	await openedOr404(params.work)
	const opened = await openWork(params.work)?.whole
	const source = sourceAt(params.work)
	if (!opened || !source?.work) error(404, { message: 'no such work', said: 'error.no-work' })
	const own = ownStore()
	const report = reportOf(opened, source, 'store' in own ? own.store : undefined, locals.say)
	const csv = params.format === 'csv'
	// The mark tells spreadsheets that it is UTF-8.
	const body = csv ? `\uFEFF${errorsCsv(report.errors)}` : reportHtml(report, source.work, locals.say)
	const name = encodeURIComponent(`${params.work}-verdicts.${params.format}`)
	return new Response(body, {
		headers: {
			'content-type': csv ? 'text/csv; charset=utf-8' : 'text/html; charset=utf-8',
			'content-disposition': `attachment; filename*=UTF-8''${name}`
		}
	})
}
