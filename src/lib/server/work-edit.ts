import { join } from 'node:path'
import { textsFolder } from './folders.ts'
import { historyOf, keep, remember, stepFrom } from './history.ts'
import { type Source, sourceOf } from './source.ts'
import { StoreFailure } from './store/database.ts'
import { ownStore } from './store/own.ts'
import { writeSmall } from './write.ts'

/** What became of a change of a work's file. */
export type Written = 'kept' | 'not-writable' | 'store-trouble' | 'nothing-to-undo'

/** Files of a work that are changed here, each with its own undo. */
export type EditedFile = 'glossary.tsv' | 'work.json'

/** The work an address names without the number of a translation: all its translations share its files. */
export function workOfAddress(address: string): Source | undefined {
	return sourceOf(address) ?? sourceOf(address.replace(/~\d+$/, ''))
}

/** Rewrites one file of a work, in the store or its folder, whole or not at all, and keeps what it was. */
export function writeFile(source: Source, name: EditedFile, text: string): Written {
	const before = source.text(name)
	if (text === before) return 'kept'
	return inStore(() => {
		remember(source.slug, name, before)
		const written = put(source, name, text)
		// What could not be written is no step to go back to.
		if (written !== 'kept') keep(source.slug, name, withoutLast(source.slug, name))
		return written
	})
}

/** Undoes the last change of a file, or makes it again. */
export function stepFile(source: Source, name: EditedFile, way: 'undo' | 'redo'): Written {
	return inStore(() => {
		const step = stepFrom(historyOf(source.slug, name), way, source.text(name))
		if (!step) return 'nothing-to-undo'
		const written = put(source, name, step.text)
		if (written === 'kept') keep(source.slug, name, step.history)
		return written
	})
}

function withoutLast(slug: string, name: EditedFile) {
	const { past, future } = historyOf(slug, name)
	return { past: past.slice(0, -1), future }
}

function put(source: Source, name: EditedFile, text: string): Written {
	if (source.from === 'texts')
		return writeSmall(join(textsFolder(), source.slug, name), text) ? 'kept' : 'not-writable'
	const own = ownStore()
	if (!('store' in own)) return 'store-trouble'
	own.store.putFile(source.slug, { name, text })
	return 'kept'
}

function inStore(act: () => Written): Written {
	try {
		return act()
	} catch (reason) {
		if (reason instanceof StoreFailure) return 'store-trouble'
		throw reason
	}
}
