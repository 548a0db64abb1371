import { numberOr404, openedOr404 } from '$lib/server/answers.ts'
import { wordCard } from '$lib/server/lookup.ts'
import { ownDictionaries } from '$lib/server/own-dictionaries.ts'
import { failureOf } from '$lib/server/store/database.ts'
import { keyOfWord, lemmaOfCard, wordToKeep, type WordPlace } from '$lib/server/study/kept-word.ts'
import { freshSchedule } from '$lib/server/study/schedule.ts'
import { dropWord, isWordKept, keepWord } from '$lib/server/study/words.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** What is known of the word at `?side=es|en&block=&offset=`, and whether it is kept. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const { card } = await cardAt(params.work, url, locals)
	const kept = isWordKept(params.work, card.lang, lemmaOfCard(card))
	return json({ ...card, keep: { address: url.pathname + url.search, kept } })
}

/** Keeps the word at that place, to be learned. */
export const POST: RequestHandler = async ({ params, url, locals }) => {
	const { opened, place, card } = await cardAt(params.work, url, locals)
	const now = Date.now()
	const word = wordToKeep(opened, place, card, freshSchedule(now))
	if (!word) error(404, { message: 'no word there', said: 'error.not-found' })
	return written(() => keepWord(params.work, word, now))
}

/** Lets the word at that place go. */
export const DELETE: RequestHandler = async ({ params, url, locals }) => {
	const { card } = await cardAt(params.work, url, locals)
	const key = keyOfWord({ lang: card.lang, lemma: lemmaOfCard(card) })
	return written(() => dropWord(params.work, key, Date.now()))
}

/**
 * How long (ms) a card waits for what is read or sought once, the user's dictionaries and where the words of a long work
 * stand, while works are being opened.
 */
const patience = 1500

async function soon<Found>(found: Promise<Found>): Promise<Found | undefined> {
	let timer: NodeJS.Timeout | undefined
	const late = new Promise<undefined>((done) => (timer = setTimeout(() => done(undefined), patience)))
	return Promise.race([found, late]).finally(() => clearTimeout(timer))
}

async function cardAt(work: string, url: URL, locals: App.Locals) {
	const asked = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 100)
	const place: WordPlace = {
		side: asked('side') === 'en' ? 'target' : 'source',
		block: asked('block'),
		offset: numberOr404(asked('offset'), 0, 1e9)
	}
	const opened = await openedOr404(work)
	const [own, words] = await Promise.all([soon(ownDictionaries()), soon(opened.words)])
	const card = wordCard(opened, place, locals.say, own?.found ?? [], words)
	if (!card) error(404, { message: 'no word there', said: 'error.not-found' })
	return { opened, place, card }
}

function written(write: () => void): Response {
	try {
		write()
	} catch (reason) {
		error(503, { message: failureOf(reason).why, said: 'error.failed' })
	}
	return json({ kept: true })
}
