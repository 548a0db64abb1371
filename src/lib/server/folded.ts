import { setImmediate } from 'node:timers/promises'
import { type Doc, type Folded, type Side, foldForSearch } from '#engine'

/** Both texts of a work, folded for search. */
export interface FoldedTexts {
	readonly source: Folded
	readonly target: Folded
}

/** So many characters are folded at a time: some milliseconds. */
const slice = 500_000

/** Folds both texts in slices: those of a very long work take half a second, and other pages are answered meanwhile. */
export async function foldTexts({
	source,
	target
}: Readonly<Record<Side, Pick<Doc, 'text'>>>): Promise<FoldedTexts> {
	return { source: await foldText(source.text), target: await foldText(target.text) }
}

/** A character folds to one, whatever stands beside it, so that a text may be cut anywhere. */
async function foldText(text: string): Promise<Folded> {
	const parts: string[] = []
	for (let from = 0; from < text.length; from += slice) {
		if (from > 0) await setImmediate()
		parts.push(foldForSearch(text.slice(from, from + slice)))
	}
	return parts.join('')
}
