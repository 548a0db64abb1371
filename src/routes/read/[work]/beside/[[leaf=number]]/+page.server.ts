import { besideHtml } from '$lib/server/beside.ts'
import { askedFor, openedPair, pairOf } from '$lib/server/beside-pair.ts'
import { translationsOf } from '$lib/server/work-file.ts'
import { ServerHtml } from '$lib/server-html.ts'
import { linkOf } from '#engine'
import { error, redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** Two translations of a work beside their original: one leaf as HTML, and where the others begin. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const pair = pairOf(params.work, url, locals.say)
	const beside = await openedPair(pair, url)
	const { leaves, groups, translations, chapters } = beside
	const asked = askedFor(pair)
	const address = `/read/${encodeURIComponent(params.work)}/beside`
	const leafOf = (row: number) => leaves.findIndex((one) => row < one.rows.to) + 1
	const linkTo = (row: number) => linkOf({ row: row + 1, block: beside.blockOf(row), offset: 0 })
	const block = url.searchParams.get('at')
	if (block !== null) {
		const row = Math.max(0, rowOf(beside, block) - 1)
		redirect(303, `${address}/${leafOf(row)}${asked}#${linkTo(row)}`)
	}
	const at = params.leaf === undefined ? 0 : Number(params.leaf) - 1
	const leaf = leaves[at]
	if (!leaf) error(404, { message: 'no such leaf', said: 'error.not-found' })
	const versions = translationsOf(pair.work)
	const chapter = chapters.findLast((one) => one.row <= leaf.rows.from)
	const edge = (n: number) => {
		const other = leaves[n]
		const begun = other && chapters.findLast((one) => one.row <= other.rows.from)
		return other && { leaf: n + 1, from: other.rows.from + 1, to: other.rows.to, title: begun?.source ?? '' }
	}
	return {
		slug: params.work,
		asked,
		at,
		title: pair.work.title,
		author: pair.work.author,
		year: pair.work.year,
		all: pair.all,
		numbers: pair.numbers,
		columns: translations.map((opened, which) => {
			const counts = opened.flags.all
			return {
				slug: pair.slugs[which] ?? '',
				name: pair.names[which] ?? '',
				date: versions[(pair.numbers[which] ?? 1) - 1]?.date ?? '',
				// While a long work is still being checked nothing is said of how many there are.
				flags: opened.unfinished ? undefined : counts.critical + counts.major + counts.minor
			}
		}),
		terms: translations[0]?.glossary.length ?? 0,
		rows: groups.length,
		leaves: leaves.map((one) => [one.rows.from + 1, one.rows.to - one.rows.from, one.characters] as const),
		chapter: { source: chapter?.source ?? '', target: chapter?.target ?? '' },
		previous: edge(at - 1),
		next: edge(at + 1),
		first: new ServerHtml(besideHtml(beside, leaf, pair.names, locals.say, locals.settings))
	}
}

/** Number of the row a block stands in, of the original or of a translation; 0 where in none. */
function rowOf(beside: Awaited<ReturnType<typeof openedPair>>, block: string): number {
	const places = [
		...beside.translations.slice(0, 1).map(({ bitext }) => [bitext.source, beside.rowOfBlock] as const),
		...beside.translations.map(
			({ bitext }, which) => [bitext.target, beside.rowsOfBlocks[which] ?? new Int32Array()] as const
		)
	]
	for (const [doc, rows] of places) {
		const at = doc.blocks.findIndex((one) => one.id === block)
		if (at >= 0) return rows[at] ?? 0
	}
	return 0
}
