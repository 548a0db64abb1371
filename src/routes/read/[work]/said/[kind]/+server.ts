import { openedOr404 } from '$lib/server/answers.ts'
import { openWork } from '$lib/server/library.ts'
import type { Opened } from '$lib/server/opened.ts'
import { carriedTo } from '$lib/server/said/carry.ts'
import { type PageSaying, keepSayings } from '$lib/server/said/keep.ts'
import { saidOf } from '$lib/server/said/said-of.ts'
import { sourceAt } from '$lib/server/source.ts'
import { failureOf } from '$lib/server/store/database.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { saidKinds } from '$lib/server/store/said.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** A thing said may be this long: a note, not a book. */
const longest = 20_000
/** So many things are taken at once: all a browser kept of a work before there was a store. */
const mostAtOnce = 20_000

/**
 * What was said of a work, of one kind (`position`, `verdict`, `note`, `peek`), under the keys it has in the work as it
 * is now: `{ key: { value, at } }`. What has no place any more is listed with the versions.
 */
export const GET: RequestHandler = async ({ params }) => {
	const { source, kind } = placeOf(params.work, params.kind)
	const own = ownStore()
	const store = 'store' in own ? own.store : undefined
	const said = saidOf(kind, source, store)
	const answer = new Map<string, { readonly value: unknown; readonly at: number; readonly kept: string }>()
	if (said.length > 0) {
		const takenBack = new Map(store?.takenBack(params.work, kind).map(({ key, at }) => [key, at]))
		for (const { key, value, at, kept } of carriedTo(await whole(params.work), kind, said).carried) {
			const known = answer.get(key)
			const exact = known?.kept === key && kept !== key
			if (!exact && (known?.at ?? takenBack.get(key) ?? -1) <= at) answer.set(key, { value, at, kept })
		}
	}
	return json(Object.fromEntries([...answer].map(([key, { value, at }]) => [key, { value, at }])), {
		headers: { 'cache-control': 'no-store' }
	})
}

/**
 * Keeps `{ said: [{ key, value, at }] }`, each unless something later is kept under its key; a value of `null` takes it
 * back. Answers when it is on the disk; where it cannot be, with the reason in words.
 */
export const POST: RequestHandler = async ({ params, request, url, locals }) => {
	const { kind } = placeOf(params.work, params.kind)
	if (!isFromHere(request, url)) error(403, { message: 'from elsewhere', said: 'error.failed' })
	const said = sayingsIn(await request.json().catch(() => undefined))
	if (!said) error(400, { message: 'not understood', said: 'error.failed' })
	const own = ownStore()
	try {
		if ('trouble' in own) return refusal(own.trouble)
		keepSayings(own.store, params.work, kind, said, await openedNow(params.work))
	} catch (reason) {
		return refusal(failureOf(reason).why)
	}
	return json({ kept: said.length })

	function refusal(why: string) {
		return json({ why, words: locals.say(`library:store.${why}`) }, { status: 503 })
	}
}

/** The work with all its findings: a long one is shown before they are there. */
async function whole(work: string): Promise<Opened> {
	await openWork(work)?.whole.catch(() => undefined)
	return openedOr404(work)
}

function placeOf(work: string, name: string) {
	const kind = saidKinds.find((one) => one === name)
	const source = sourceAt(work)
	if (!kind || !source) error(404, { message: 'no such work', said: 'error.not-found' })
	return { source, kind }
}

/** The work if it is open or soon will be: nobody waits for a long opening to keep a word. */
async function openedNow(work: string): Promise<Opened | undefined> {
	const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), 1500))
	return Promise.race([openWork(work)?.opened.catch(() => undefined), late])
}

/**
 * Whether a page of ours asks: browsers send the origin with every POST, and the names this server answers to are its
 * own (see start.js). A request without an origin comes from no page and says nothing here.
 */
function isFromHere(request: Request, url: URL): boolean {
	const origin = request.headers.get('origin')
	if (origin === null || !URL.canParse(origin)) return false
	return origin === url.origin || new URL(origin).host === (request.headers.get('host') ?? url.host)
}

function sayingsIn(asked: unknown): readonly PageSaying[] | undefined {
	const list: unknown = Reflect.get(Object(asked), 'said')
	if (!Array.isArray(list) || list.length === 0 || list.length > mostAtOnce) return undefined
	const sayings = list.flatMap((one: unknown): PageSaying[] => {
		const [key, value, at]: readonly unknown[] = ['key', 'value', 'at'].map((name) =>
			Reflect.get(Object(one), name)
		)
		if (typeof key !== 'string' || key === '' || key.length > 500 || value === undefined) return []
		if (typeof at !== 'number' || !Number.isFinite(at)) return []
		return JSON.stringify(value).length > longest ? [] : [{ key, value, at }]
	})
	return sayings.length === list.length ? sayings : undefined
}
