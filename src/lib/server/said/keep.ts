import type { Opened } from '../opened.ts'
import type { saidKinds } from '../store/said.ts'
import type { Store } from '../store/store.ts'
import { type About, aboutFinding, aboutPlace } from './about.ts'

/** A kind of thing a page may say. */
export type PageKind = (typeof saidKinds)[number]

/** Something a page says: `null` takes it back. */
export interface PageSaying {
	readonly key: string
	readonly value: unknown
	/** When it was said, in milliseconds since 1970. */
	readonly at: number
}

/** A clock may be this far (ms) ahead of ours: later words are dated back, or nothing said after them would count. */
const ahead = 2000

/**
 * Keeps what a page says of a work, with the words it is about, so that it is found again when the text is corrected.
 * `opened` is the work as the page shows it; without it, or where its text has changed since, only what the page said
 * is kept. Throws {@link StoreFailure}.
 */
export function keepSayings(
	store: Store,
	slug: string,
	kind: PageKind,
	sayings: readonly PageSaying[],
	opened: Opened | undefined
): void {
	const latest = Date.now() + ahead
	store.sayNewer(
		slug,
		kind,
		sayings.map(({ key, value, at }) => ({
			key,
			value:
				value === null
					? undefined
					: JSON.stringify({ value, about: opened && aboutOf(opened, kind, key, value) }),
			at: Math.min(at, latest)
		}))
	)
}

function aboutOf(opened: Opened, kind: PageKind, key: string, value: unknown): About | undefined {
	if (kind === 'verdict') return aboutFinding(opened, key)
	if (kind !== 'position') {
		const { block, offset } = placeOfKey(key)
		return aboutPlace(opened, block, offset)
	}
	const [block, offset]: readonly unknown[] = [
		Reflect.get(Object(value), 'block'),
		Reflect.get(Object(value), 'offset')
	]
	return typeof block === 'string' && typeof offset === 'number'
		? aboutPlace(opened, block, offset)
		: undefined
}

/** The place a note or a peek is kept under: `<block>.<offset>`. */
export function placeOfKey(key: string): { readonly block: string; readonly offset: number } {
	const dot = key.lastIndexOf('.')
	return { block: key.slice(0, dot), offset: Number(key.slice(dot + 1)) || 0 }
}
