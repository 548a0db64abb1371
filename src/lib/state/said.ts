import { hasAll, readKept, recordOf, writeKept } from './kept.ts'

/** What a person says of a work: verdicts, what they knew, notes, where they read. */
export type Kind = 'verdict' | 'peek' | 'note' | 'position'

/** Where something said has got to: the server has it; this browser keeps it until the server can; nobody does. */
export type Kept = { readonly where: 'server' | 'browser' | 'nowhere'; readonly words: string }

/** Something said that the server does not have yet; `null` takes it back. */
interface Waiting {
	readonly kind: string
	readonly key: string
	readonly value: unknown
	readonly at: number
}

/**
 * What has been said of a work goes to the server at once and without the page waiting for it. Until the server has
 * answered it stands in this browser's storage, one value a work, so that a closed page or a stopped server loses
 * nothing; the page tries again by and by, when it is shown again, and the next time the work is opened.
 */
const keyOf = (slug: string) => `cotejo.unsent.${slug}`

/** Where storage is denied or full, what waits stands here, as long as the page does. */
const inPage = new Map<string, Readonly<Record<string, Waiting>>>()
/** How long (ms) the page waits before it tries again, each time longer. */
const pauses = [2000, 10_000, 60_000]
/** A request that outlives its page may not be larger (the Fetch standard's 64 KB, headers left out). */
const outlives = 60_000
/** What one request carries at most; the server takes as many. */
const atOnce = 500

/** Keeps something said, or takes it back where the value is `null`. Resolves when it is known where it stands. */
export async function keepSaid(
	slug: string,
	kind: Kind,
	key: string,
	value: unknown,
	at: number
): Promise<Kept> {
	const stored = putWaiting(slug, [{ kind, key, value, at }])
	const { sent, words } = await send(slug)
	return { where: sent ? 'server' : stored ? 'browser' : 'nowhere', words }
}

/** Notes something to be said with the next that is sent: a position changes oftener than it need be kept. */
export function noteSaid(slug: string, kind: Kind, key: string, value: unknown, at: number): void {
	putWaiting(slug, [{ kind, key, value, at }])
}

/** What was said of one kind, under its keys: what the server has, and over it what it does not have yet. */
export async function saidOf(
	slug: string,
	kind: Kind
): Promise<Readonly<Record<string, { readonly value: unknown; readonly at: number }>>> {
	const answer = await fetch(addressOf(slug, kind)).catch(() => undefined)
	const heard: unknown = answer?.ok ? await answer.json().catch(() => undefined) : undefined
	const kept = recordOf(heard, (one): one is { value: unknown; at: number } => hasAll(one, { at: 'number' }))
	const merged = new Map(Object.entries(kept))
	for (const one of waitingOf(slug, kind)) {
		if ((merged.get(one.key)?.at ?? -1) > one.at) continue
		if (one.value === null) merged.delete(one.key)
		else merged.set(one.key, one)
	}
	return Object.fromEntries(merged)
}

/** What of one kind waits in this browser for the server. */
export function waitingOf(slug: string, kind: Kind): readonly Waiting[] {
	return Object.values(waitingIn(slug)).filter((one) => one.kind === kind)
}

/** Takes over what an earlier Cotejo kept in this browser under a key of its own, once. */
export function takeOver(
	slug: string,
	key: string,
	read: (
		kept: unknown
	) => readonly { readonly kind: Kind; readonly key: string; readonly value: unknown; readonly at: number }[]
): void {
	const kept = readKept(key)
	if (kept === undefined) return
	const waiting = waitingIn(slug)
	const fresh = read(kept).filter((one) => (waiting[nameOf(one)]?.at ?? -1) < one.at)
	if (!putWaiting(slug, fresh)) return
	try {
		localStorage.removeItem(key)
	} catch {
		// It is taken over again the next time: the later word wins.
	}
}

let trying: { readonly slug: string; readonly timer: ReturnType<typeof setTimeout> } | undefined
let tries = 0

/** Sends all that waits. Gives whether the server has everything now and, if not, what it said about it. */
export async function send(slug: string): Promise<{ readonly sent: boolean; readonly words: string }> {
	const waiting = Object.values(waitingIn(slug))
	const kinds = [...new Set(waiting.map(({ kind }) => kind))]
	for (const kind of kinds) {
		const ofKind = waiting.filter((one) => one.kind === kind)
		for (let from = 0; from < ofKind.length; from += atOnce) {
			const part = ofKind.slice(from, from + atOnce)
			const refused = await post(slug, kind, part)
			if (refused !== undefined) {
				tryAgain(slug)
				return { sent: false, words: refused }
			}
			dropWaiting(slug, part)
		}
	}
	tries = 0
	return { sent: true, words: '' }
}

/** Sends what waits when the page goes: the request outlives it. Gives how to stop listening. */
export function sendWhenLeaving(slug: string): () => void {
	const hidden = () => {
		if (document.visibilityState === 'hidden') void send(slug)
	}
	const again = () => void send(slug)
	document.addEventListener('visibilitychange', hidden)
	window.addEventListener('online', again)
	return () => {
		document.removeEventListener('visibilitychange', hidden)
		window.removeEventListener('online', again)
		void send(slug)
	}
}

/** Undefined where the server took it; else what it said, empty where it said nothing. */
async function post(slug: string, kind: string, part: readonly Waiting[]): Promise<string | undefined> {
	const body = JSON.stringify({ said: part.map(({ key, value, at }) => ({ key, value, at })) })
	const answer = await fetch(addressOf(slug, kind), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body,
		keepalive: body.length < outlives
	}).catch(() => undefined)
	if (answer?.ok) return undefined
	const heard: unknown = await answer?.json().catch(() => undefined)
	const words: unknown = Reflect.get(Object(heard), 'words')
	return typeof words === 'string' ? words : ''
}

function tryAgain(slug: string): void {
	if (trying) clearTimeout(trying.timer)
	const pause = pauses[Math.min(tries++, pauses.length - 1)] ?? 60_000
	trying = { slug, timer: setTimeout(() => void send(slug), pause) }
}

const addressOf = (slug: string, kind: string) => `/read/${encodeURIComponent(slug)}/said/${kind}`

const nameOf = ({ kind, key }: Pick<Waiting, 'kind' | 'key'>) => `${kind} ${key}`

function waitingIn(slug: string): Readonly<Record<string, Waiting>> {
	const stored = recordOf(readKept(keyOf(slug)), isWaiting)
	return { ...stored, ...inPage.get(slug) }
}

/** Adds to what waits; false where it could only be kept in the page. */
function putWaiting(slug: string, more: readonly Waiting[]): boolean {
	if (more.length === 0) return true
	const added = Object.fromEntries(more.map((one) => [nameOf(one), one]))
	// Read anew each time: another tab may have added to it.
	if (writeKept(keyOf(slug), { ...waitingIn(slug), ...added })) {
		inPage.delete(slug)
		return true
	}
	inPage.set(slug, { ...inPage.get(slug), ...added })
	return false
}

/** Takes out what has been sent, unless something later was said meanwhile. */
function dropWaiting(slug: string, sent: readonly Waiting[]): void {
	const times = new Map(sent.map((one) => [nameOf(one), one.at]))
	const left = (all: Readonly<Record<string, Waiting>>) =>
		Object.fromEntries(Object.entries(all).filter(([name, { at }]) => (times.get(name) ?? -1) < at))
	const stored = left(recordOf(readKept(keyOf(slug)), isWaiting))
	const page = left(inPage.get(slug) ?? {})
	if (Object.keys(page).length === 0) inPage.delete(slug)
	else inPage.set(slug, page)
	if (Object.keys(stored).length > 0) writeKept(keyOf(slug), stored)
	else if (readKept(keyOf(slug)) !== undefined) removeKept(keyOf(slug))
}

function removeKept(key: string): void {
	try {
		localStorage.removeItem(key)
	} catch {
		// Storage is denied: then there is nothing in it.
	}
}

function isWaiting(value: unknown): value is Waiting {
	return hasAll(value, { kind: 'string', key: 'string', at: 'number' })
}
