import { openedForPage } from '$lib/server/answers.ts'
import { aloneIn } from '$lib/server/opened.ts'
import { positionIn } from '$lib/server/said/position.ts'
import { leafHtml } from '$lib/server/rows-html.ts'
import { translationsOf } from '$lib/server/work-file.ts'
import { ServerHtml } from '$lib/server-html.ts'
import type { FlagCounts } from '#engine'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/**
 * The first view of a work: one leaf as HTML, the one asked for or else the one where reading stopped, and about the
 * others no more than where they begin.
 */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const opened = await openedForPage(params.work, url)
	const { leaves, chapters, work, flags } = opened
	const rows = leaves.at(-1)?.rows.to ?? 0
	const position = positionIn(opened)
	const stopped = position ? leaves.findIndex((one) => position.row <= one.rows.to) : 0
	const at = params.leaf === undefined ? Math.max(0, stopped) : Number(params.leaf) - 1
	const leaf = leaves[at]
	if (!leaf) error(404, { message: 'no such leaf', said: 'error.not-found' })
	const chapter = chapters.findLast((one) => one.rows.from <= leaf.rows.from)
	const edge = (n: number) => {
		const other = leaves[n]
		if (!other) return undefined
		const title = chapters.findLast((one) => one.rows.from <= other.rows.from)
		return {
			leaf: n + 1,
			from: other.rows.from + 1,
			to: other.rows.to,
			title: title?.source ?? ''
		}
	}
	return {
		slug: opened.slug,
		title: work.title,
		author: work.author,
		year: work.year,
		translator: work.versions.find((one) => one.lang === 'en')?.translator ?? '',
		alone: aloneIn(opened),
		translations: translationsOf(work).length,
		rows,
		unfinished: opened.unfinished,
		at,
		chapter: { source: chapter?.source ?? '', target: chapter?.target ?? '' },
		flags: sumOf(flags.all),
		terms: opened.glossary.length,
		leaves: leaves.map(
			(one, n) => [one.rows.from + 1, one.characters, sumOf(flags.leaves[n] ?? flags.all)] as const
		),
		totals: {
			missing: chapters.reduce((sum, one) => sum + one.missing, 0),
			added: chapters.reduce((sum, one) => sum + one.added, 0)
		},
		position,
		// A leaf that was asked for by its number is read from its beginning.
		resumes: params.leaf === undefined,
		previous: edge(at - 1),
		next: edge(at + 1),
		first: new ServerHtml(leafHtml(opened, leaf, locals.say, locals.settings))
	}
}

function sumOf({ critical, major, minor }: FlagCounts): number {
	return critical + major + minor
}
