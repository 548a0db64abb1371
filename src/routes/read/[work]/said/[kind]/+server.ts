import { sourceAt } from '$lib/server/source.ts'
import { failureOf } from '$lib/server/store/database.ts'
import { ownStore } from '$lib/server/store/own.ts'
import { saidKinds } from '$lib/server/store/said.ts'
import { error, json } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** A thing said may be this long: a note, not a book. */
const longest = 20_000

/** What was said of a work, of one kind (`position`, `verdict`, `note`, `bead`): `{ key: { value, at } }`. */
export const GET: RequestHandler = ({ params }) => {
	const { store, kind } = placeOf(params.work, params.kind)
	const said = store.said(params.work, kind).map(({ key, value, at }) => [key, { value: parsed(value), at }])
	return json(Object.fromEntries(said), { headers: { 'cache-control': 'no-store' } })
}

/** Keeps `{ key, value }`; a value of `null` takes it back. Answers when it is on the disk. */
export const POST: RequestHandler = async ({ params, request }) => {
	const { store, kind } = placeOf(params.work, params.kind)
	const asked: unknown = await request.json().catch(() => undefined)
	if (typeof asked !== 'object' || asked === null) error(400, { message: 'no value', said: 'error.failed' })
	const key: unknown = Reflect.get(asked, 'key')
	const value: unknown = Reflect.get(asked, 'value')
	const text = value === null || value === undefined ? undefined : JSON.stringify(value)
	if (typeof key !== 'string' || key.length > 500 || (text?.length ?? 0) > longest)
		error(400, { message: 'too long', said: 'error.failed' })
	try {
		store.say(params.work, kind, key, text, Date.now())
	} catch (reason) {
		error(503, { message: failureOf(reason).why, said: 'error.failed' })
	}
	return json({ kept: true })
}

function placeOf(work: string, name: string) {
	const kind = saidKinds.find((one) => one === name)
	if (!kind || !sourceAt(work)) error(404, { message: 'no such work', said: 'error.not-found' })
	const own = ownStore()
	if ('trouble' in own) error(503, { message: own.trouble, said: 'error.failed' })
	return { store: own.store, kind }
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}
