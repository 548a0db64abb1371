import { linkOf } from '#engine'
import { openedPair, pairOf } from '$lib/server/beside-pair.ts'
import type { Contents } from '$lib/server/contents.ts'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The chapters of two translations beside their original. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const { chapters, leaves, groups, blockOf } = await openedPair(pairOf(params.work, url, locals.say))
	const none = { critical: 0, major: 0, minor: 0 }
	const contents: Contents = {
		lines: chapters.map(({ row, source, target }, at) => ({
			row: row + 1,
			leaf: leaves.findIndex((one) => row < one.rows.to) + 1,
			link: linkOf({ row: row + 1, block: blockOf(row), offset: 0 }),
			source,
			target,
			rows: (chapters[at + 1]?.row ?? groups.length) - row,
			flags: none,
			missing: 0,
			added: 0
		})),
		whole: [],
		flags: none
	}
	return json(contents)
}
