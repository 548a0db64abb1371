import { StoreFailure } from './store/database.ts'
import { ownStore } from './store/own.ts'

/** What something was before its last changes, and what it was before they were undone; the newest last. */
export interface History {
	readonly past: readonly string[]
	readonly future: readonly string[]
}

/** So many changes can be undone: the store stays small. */
const mostSteps = 30

const none: History = { past: [], future: [] }

/** The history of one thing of a work (`glossary.tsv`, `work.json`, `beads`); empty where nothing was kept. */
export function historyOf(slug: string, name: string): History {
	const own = ownStore()
	if (!('store' in own)) return none
	const kept = own.store.said(slug, 'earlier').find(({ key }) => key === name)
	return kept ? readHistory(kept.value) : none
}

/** Keeps what something was before a change. Throws what the store throws: then the change is not to be made. */
export function remember(slug: string, name: string, before: string): void {
	const { past } = historyOf(slug, name)
	keep(slug, name, { past: [...past, before].slice(-mostSteps), future: [] })
}

/** What to go back to (`undo`) or forward to (`redo`) from `now`, and the history after that; undefined where there is none. */
export function stepFrom(
	history: History,
	way: 'undo' | 'redo',
	now: string
): { readonly text: string; readonly history: History } | undefined {
	const { past, future } = history
	const text = way === 'undo' ? past[past.length - 1] : future[future.length - 1]
	if (text === undefined) return undefined
	return way === 'undo'
		? { text, history: { past: past.slice(0, -1), future: [...future, now] } }
		: { text, history: { past: [...past, now], future: future.slice(0, -1) } }
}

/** Keeps a history. Throws {@link StoreFailure}. */
export function keep(slug: string, name: string, history: History): void {
	const own = ownStore()
	if (!('store' in own)) throw new StoreFailure(own.trouble)
	own.store.say(slug, 'earlier', name, JSON.stringify(history), Date.now())
}

function readHistory(text: string): History {
	try {
		const value: unknown = JSON.parse(text)
		if (typeof value !== 'object' || value === null) return none
		return { past: textsIn(Reflect.get(value, 'past')), future: textsIn(Reflect.get(value, 'future')) }
	} catch {
		return none
	}
}

function textsIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
