import { type Doc, type Folded, type Span, blockAt, findAll, linkOf, withTilde } from '#engine'
import type { OpenedBeside } from './beside.ts'
import { type HitText, blocksOfRow, excerptOf, oppositeOf } from './excerpt.ts'
import type { Opened } from './opened.ts'
import { blockOfRow } from './row-places.ts'

/** A row in which the words stand: some words of every text in it, the original first. */
export interface Hit {
	readonly row: number
	readonly leaf: number
	readonly link: string
	readonly texts: readonly HitText[]
}

/** What a search found: the first rows of all. */
export interface Hits {
	readonly rows: number
	readonly hits: readonly Hit[]
	/** The query as the text writes it, with ñ, where that is likely to be what was looked for. */
	readonly instead?: string
}

/** So many rows are shown. */
const mostHits = 60
/** So many places are counted: enough to say "many". */
const mostPlaces = 5000

/** A text that is searched, and the number of the row each of its blocks stands in. */
interface Searched {
	readonly doc: Doc
	readonly folded: Folded
	readonly rowAt: Int32Array
}

/** Rows where the words stand in either language, in the order of the text. */
export async function searchIn(opened: Opened, query: string): Promise<Hits> {
	const { bitext, rowAt, leaves } = opened
	const folded = await opened.folded()
	const sides = ['source', 'target'] as const
	const searched = sides.map((side) => ({ doc: bitext[side], folded: folded[side], rowAt: rowAt[side] }))
	return rowsFound(searched, query, (row, places) => {
		const side = places[0]?.[0] ? 'source' : 'target'
		const first = places[side === 'source' ? 0 : 1]?.[0]?.from ?? 0
		const block = bitext[side].blocks[blockAt(bitext[side], first)]
		const opposite = oppositeOf(bitext, side, first)
		return {
			row,
			leaf: leaves.findIndex((one) => row <= one.rows.to) + 1,
			link: linkOf({
				row,
				block: block?.id ?? blockOfRow(opened, row),
				offset: first - (block?.from ?? 0)
			}),
			texts: sides.map((one, at) =>
				excerptOf(
					bitext[one],
					one === 'source' ? 'es' : 'en',
					blocksOfRow(rowAt[one], row),
					places[at] ?? [],
					opposite
				)
			)
		}
	})
}

/** The same in several translations beside their original: each hit has words of all of them. */
export async function searchBeside(beside: OpenedBeside, query: string): Promise<Hits> {
	const { translations, rowOfBlock, rowsOfBlocks, leaves, blockOf } = beside
	const [first] = translations
	if (!first) return { rows: 0, hits: [] }
	const none = new Int32Array()
	const searched: Searched[] = [
		{ doc: first.bitext.source, folded: (await first.folded()).source, rowAt: rowOfBlock }
	]
	for (const [at, { bitext, folded }] of translations.entries())
		searched.push({
			doc: bitext.target,
			folded: (await folded()).target,
			rowAt: rowsOfBlocks[at] ?? none
		})
	return rowsFound(searched, query, (row, places) => {
		const at = places.findIndex((one) => one.length > 0)
		const place = places[at]?.[0]?.from
		const own = translations[at - 1]
		const original = own ? oppositeOf(own.bitext, 'target', place) : place
		return {
			row,
			leaf: leaves.findIndex((one) => row <= one.rows.to) + 1,
			link: linkOf({ row, block: blockOf(row - 1), offset: 0 }),
			texts: searched.map(({ doc, rowAt }, column) => {
				const translation = translations[column - 1]
				const start = translation ? oppositeOf(translation.bitext, 'source', original) : original
				const blocks = blocksOfRow(rowAt, row)
				return excerptOf(doc, translation ? 'en' : 'es', blocks, places[column] ?? [], start)
			})
		}
	})
}

/** Finds the words in all texts; `hitOf` makes a hit of a row and the places in it, text by text. */
function rowsFound(
	searched: readonly Searched[],
	query: string,
	hitOf: (row: number, places: readonly (readonly Span[])[]) => Hit
): Hits {
	const places = new Map<number, Span[][]>()
	searched.forEach(({ doc, folded, rowAt }, at) => {
		for (const span of findAll(folded, query, mostPlaces)) {
			const row = rowAt[blockAt(doc, span.from)] ?? 0
			const known = places.get(row) ?? searched.map(() => [])
			known[at]?.push(span)
			places.set(row, known)
		}
	})
	const rows = [...places.keys()].filter((row) => row > 0).sort((a, b) => a - b)
	const texts = searched.map(({ doc, folded }) => ({ text: doc.text, folded }))
	const instead = withTilde(texts, query, mostPlaces)
	return {
		rows: rows.length,
		hits: rows.slice(0, mostHits).map((row) => hitOf(row, places.get(row) ?? [])),
		...(instead !== undefined && { instead })
	}
}
