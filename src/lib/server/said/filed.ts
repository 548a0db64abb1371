import type { Source } from '../source.ts'
import type { Said } from '../store/said.ts'
import type { Store } from '../store/store.ts'
import type { PageKind } from './keep.ts'

/** What the store has of one kind, and of what a work's file has, whatever the store neither keeps nor took back. */
export function withFiled(
	kind: PageKind,
	{ slug }: Pick<Source, 'slug'>,
	store: Store | undefined,
	filed: readonly Said[]
): readonly Said[] {
	const own = store?.said(slug, kind) ?? []
	const decided = new Set([...own, ...(store?.takenBack(slug, kind) ?? [])].map(({ key }) => key))
	return [...own, ...filed.filter(({ key }) => !decided.has(key))]
}

/** A date of a file in milliseconds since 1970; 0 where it is none. */
export function whenFiled(date: unknown): number {
	const at = typeof date === 'string' ? Date.parse(date) : Number.NaN
	return Number.isFinite(at) ? at : 0
}
