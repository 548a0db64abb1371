import { error } from '@sveltejs/kit'
import type { Say } from '#i18n'
import { openedForPage, openedOr404 } from './answers.ts'
import { type OpenedBeside, besideOf } from './beside.ts'
import { openWork } from './library.ts'
import { addressOf, sourceOf } from './source.ts'
import { type WorkFile, translationsOf } from './work-file.ts'

/** Two translations as an address names them, and what they are called. */
export interface Pair {
	readonly work: WorkFile
	/** Which translations, counted from 1. */
	readonly numbers: readonly [number, number]
	/** Addresses of the work read in each. */
	readonly slugs: readonly [string, string]
	/** All translations of the work: the translator, or a number. */
	readonly all: readonly string[]
	/** Those of the two. */
	readonly names: readonly [string, string]
}

/** The pair an address asks for (`?of=1,3`), the first two where it asks for none; a page that says so where there is no second. */
export function pairOf(slug: string, url: URL, say: Say): Pair {
	const work = sourceOf(slug)?.work
	if (!work) error(404, { message: 'no such work', said: 'error.no-work' })
	const translations = translationsOf(work)
	if (translations.length < 2 || !work.versions.some(({ lang }) => lang === 'es'))
		error(404, { message: 'one translation', said: 'error.one-translation' })
	const asked = /^(\d{1,2}),(\d{1,2})$/.exec(url.searchParams.get('of') ?? '')
	const [first, second] = asked ? [Number(asked[1]), Number(asked[2])] : [1, 2]
	const there = (n: number) => n >= 1 && n <= translations.length
	if (!there(first) || !there(second) || first === second)
		error(404, { message: 'no such translation', said: 'error.not-found' })
	const all = translations.map(({ translator }, at) =>
		translator === '' ? say('reader:beside.numbered', { number: at + 1 }) : translator
	)
	return {
		work,
		numbers: [first, second],
		slugs: [addressOf(slug, first), addressOf(slug, second)],
		all,
		names: [all[first - 1] ?? '', all[second - 1] ?? '']
	}
}

/** The two translations opened beside their original; for a page with `url`, a long opening leads to its progress. */
export async function openedPair(pair: Pair, url?: URL): Promise<OpenedBeside> {
	// Both begin at once; the second is computed while the first is waited for.
	for (const slug of pair.slugs) openWork(slug)
	const open = (slug: string) => (url ? openedForPage(slug, url) : openedOr404(slug))
	return besideOf(await open(pair.slugs[0]), await open(pair.slugs[1]))
}

/** What an address must carry on for its pages to show the same two; empty where they are the first two. */
export function askedFor({ numbers: [first, second] }: Pair): string {
	return first === 1 && second === 2 ? '' : `?of=${first},${second}`
}
