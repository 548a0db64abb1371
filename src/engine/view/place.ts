import type { Doc } from '../bitext.ts'
import { foldWord } from '../text/fold.ts'
import { foldForSearch } from './search.ts'

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

/** A link quotes this many words: enough to tell one passage from another, short enough to be read. */
const wordsInLink = 6

/**
 * The fragment of a deep link, `12~k3f9.0`, without the `#`; with a quote its first words follow, folded:
 * `12~k3f9.0~los-camiones-llegaban`, so that the passage is found again after its block was rewritten.
 */
export function linkOf(place: Pick<Place, 'row' | 'block' | 'offset'> & { readonly quote?: string }): string {
	if (place.block === '') return String(place.row)
	const words = wordsOf(place.quote ?? '').slice(0, wordsInLink)
	return `${place.row}~${place.block}.${place.offset}${words.length > 0 ? `~${words.join('-')}` : ''}`
}

/** The place a fragment names, with or without `#`; undefined for anything else. */
export function placeOf(fragment: string): Place | undefined {
	const match = /^#?(\d{1,9})(?:~([\w-]+)(?:\.(\d{1,9}))?(?:~([\p{L}\p{N}\p{M}-]{1,200}))?)?$/u.exec(fragment)
	if (!match) return undefined
	const [, row = '', block = '', offset = '0', words = ''] = match
	return { row: Number(row), block, offset: Number(offset), quote: words.replaceAll('-', ' ') }
}

/** The words at a place, for finding it again after the text was changed. */
export function quoteAt(text: string, offset: number): string {
	return text.slice(offset, offset + quoted).trim()
}

/**
 * The number of the row a place lies in now: by the id of its block, else where its words stand or, if they were
 * changed, most of them, else by its number (the last row where there are fewer). `rowOf` gives the row of a block id;
 * `docs` are searched for the words. Cost: linear in the texts when the block is gone, nothing otherwise.
 */
export function findPlace(
	place: Place,
	rowOf: (block: string) => number | undefined,
	docs: readonly Doc[],
	rows: number
): { readonly row: number; readonly found: Found } {
	const byId = place.block === '' ? undefined : rowOf(place.block)
	if (byId !== undefined) return { row: byId, found: 'block' }
	const byWords = rowByWords(place, rowOf, docs)
	if (byWords !== undefined) return { row: byWords, found: 'words' }
	if (rows === 0 || place.row < 1) return { row: 1, found: 'nowhere' }
	if (place.row > rows) return { row: rows, found: 'nowhere' }
	return { row: place.row, found: place.block === '' ? 'block' : 'number' }
}

/** A quote with fewer words than this could stand anywhere. */
const fewestWords = 3
/** So many of the quoted words must stand in one block for it to be the passage, edited. */
const mostOfThem = 0.6

/** The row of the block that holds most of the quoted words, the nearest to the old number among equals. */
function rowByWords(
	place: Place,
	rowOf: (block: string) => number | undefined,
	docs: readonly Doc[]
): number | undefined {
	const wanted = [...new Set(wordsOf(place.quote))]
	if (wanted.length < fewestWords) return undefined
	let best: { row: number; share: number } | undefined
	for (const doc of docs) {
		const folded = foldForSearch(doc.text)
		for (const block of doc.blocks) {
			const text = folded.slice(block.from, block.to)
			if (wanted.filter((word) => text.includes(word)).length < wanted.length * mostOfThem) continue
			const there = new Set(wordsOf(text))
			const share = wanted.filter((word) => there.has(word)).length / wanted.length
			const row = share < mostOfThem ? undefined : rowOf(block.id)
			if (row === undefined) continue
			const nearer = best && share === best.share && distance(row, place) < distance(best.row, place)
			if (!best || share > best.share || nearer) best = { row, share }
		}
	}
	return best?.row
}

function distance(row: number, place: Place): number {
	return Math.abs(row - place.row)
}

/** Words of a quote, folded as a link writes them. */
function wordsOf(text: string): readonly string[] {
	return text
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter((word) => word !== '')
		.map(foldWord)
}
