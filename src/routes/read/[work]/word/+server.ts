import { numberOr404, openedOr404 } from '$lib/server/answers.ts'
import { wordCard } from '$lib/server/lookup.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** What is known of the word at `?side=es|en&block=&offset=`. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100)
	const side = asked('side') === 'en' ? 'target' : 'source'
	const place = { side, block: asked('block'), offset: numberOr404(asked('offset'), 0, 1e9) } as const
	const card = wordCard(await openedOr404(params.work), place, locals.say)
	if (!card) error(404, { message: 'no word there', said: 'error.not-found' })
	return json(card)
}
