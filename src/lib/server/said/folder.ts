import { beadsFile, beadsText } from '../drawn.ts'
import { type Source, addressOf, sourceAt } from '../source.ts'
import type { Store, WorkText } from '../store/store.ts'
import { translationsOf } from '../work-file.ts'
import { notesFile, notesText } from './notes-file.ts'
import { verdictsFile, verdictsText } from './verdicts.ts'

/**
 * The files of a work's folder with what people did in it: the verdicts on each of its translations, the pairs drawn by
 * hand and the notes on places, as Cotejo reads them again from a folder of `texts/`.
 */
export function filesWithDeeds(source: Source, store: Store | undefined): readonly WorkText[] {
	const files = new Map(source.names.map((name) => [name, source.text(name)]))
	const count = Math.max(1, source.work ? translationsOf(source.work).length : 1)
	for (let translation = 1; translation <= count; translation++) {
		const one = sourceAt(addressOf(source.slug, translation))
		if (!one) continue
		const verdicts = verdictsText(one, store)
		if (verdicts.trim() !== '[]' || files.has(verdictsFile(one))) files.set(verdictsFile(one), verdicts)
		const notes = notesText(one, store)
		if (notes !== undefined) files.set(notesFile(one), notes)
		else files.delete(notesFile(one))
		const beads = beadsText(one.slug)
		if (beads !== undefined) files.set(beadsFile(one), beads)
		else files.delete(beadsFile(one))
	}
	return [...files].map(([name, text]) => ({ name, text })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
