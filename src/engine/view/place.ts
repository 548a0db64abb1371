import type { Doc } from '../bitext.ts'

/** A place in a text that outlives edits: block, offset and the words that stand there. */
export interface Place {
	/** Number of the row, counted from 1: the fallback. */
	readonly row: number
	/** Id of the block; empty where only the number is known. */
	readonly block: string
	/** Offset within the block. */
	readonly offset: number
	/** Some words from there on; empty where unknown. */
	readonly quote: string
}

/** How a place was found again. */
export type Found = 'block' | 'words' | 'number' | 'nowhere'

/** How many characters a place quotes: enough to be found again, few enough to store. */
const quoted = 60

/** The fragment of a deep link, `12~k3f9.0`, without the `#`. */
export function linkOf(place: Pick<Place, 'row' | 'block' | 'offset'>): string {
	return place.block === '' ? String(place.row) : `${place.row}~${place.block}.${place.offset}`
}

/** The place a fragment names, with or without `#`; undefined for anything else. */
export function placeOf(fragment: string): Place | undefined {
	const match = /^#?(\d{1,9})(?:~([\w-]+)(?:\.(\d{1,9}))?)?$/.exec(fragment)
	if (!match) return undefined
	const [, row = '', block = '', offset = '0'] = match
	return { row: Number(row), block, offset: Number(offset), quote: '' }
}

/** The words at a place, for finding it again after the text was changed. */
export function quoteAt(text: string, offset: number): string {
	return text.slice(offset, offset + quoted).trim()
}

/**
 * The number of the row a place lies in now: by the id of its block, else by its words, else by its number
 * (the last row where there are fewer). `rowOf` gives the row of a block id; `docs` are searched for the words.
 */
export function findPlace(
	place: Place,
	rowOf: (block: string) => number | undefined,
	docs: readonly Doc[],
	rows: number
): { readonly row: number; readonly found: Found } {
	const byId = place.block === '' ? undefined : rowOf(place.block)
	if (byId !== undefined) return { row: byId, found: 'block' }
	if (place.quote.length >= 12)
		for (const doc of docs) {
			const at = doc.text.indexOf(place.quote)
			const block = at < 0 ? undefined : doc.blocks.find((one) => one.from <= at && at < one.to)
			const row = block && rowOf(block.id)
			if (row !== undefined) return { row, found: 'words' }
		}
	if (rows === 0 || place.row < 1) return { row: 1, found: 'nowhere' }
	if (place.row > rows) return { row: rows, found: 'nowhere' }
	return { row: place.row, found: place.block === '' ? 'block' : 'number' }
}
