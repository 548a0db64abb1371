import { openedOr404 } from '$lib/server/answers.ts'
import { findPlace } from '#engine'
import { json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** Where a place (`?row=&block=&quote=`) stands now, after the text may have changed. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { rowOfBlock, bitext, rows } = await openedOr404(params.work)
	const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 300)
	const place = { row: Number(asked('row')) || 0, block: asked('block'), offset: 0, quote: asked('quote') }
	return json(findPlace(place, (block) => rowOfBlock.get(block), [bitext.source, bitext.target], rows.length))
}
