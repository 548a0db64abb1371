import { join } from 'node:path'
import { dataFolder } from '../folders.ts'
import { type Trouble, failureOf } from './database.ts'
import { type Store, openStore } from './store.ts'

let opened: { readonly path: string; readonly store: Store } | undefined
/** After a failure the store is not tried again for this long (ms): a page must not wait for it each time. */
const pause = 3000
let failed: { readonly why: Trouble; readonly until: number } | undefined

/** Where the store's database stands. */
export function storePath(): string {
	return join(dataFolder(), 'cotejo.sqlite')
}

/** The store of the data folder, opened once; or why it cannot be used. */
export function ownStore(): { readonly store: Store } | { readonly trouble: Trouble } {
	const path = storePath()
	if (opened?.path === path) return { store: opened.store }
	if (failed && Date.now() < failed.until) return { trouble: failed.why }
	try {
		opened = { path, store: openStore(path) }
		failed = undefined
		return { store: opened.store }
	} catch (error) {
		const { why } = failureOf(error)
		failed = { why, until: Date.now() + pause }
		return { trouble: why }
	}
}
