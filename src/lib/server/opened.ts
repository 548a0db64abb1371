import {
	type Bitext,
	type Chapter,
	type Folded,
	type Leaf,
	type Row,
	type Side,
	type ViewRow,
	chaptersOf,
	foldForSearch,
	leavesOf,
	rowsOf,
	viewRows
} from '#engine'
import type { Computed } from './compute.ts'
import type { Unpacked } from './kept.ts'
import type { WorkFile } from './work-file.ts'

/** A work with everything the reader shows of it. */
export interface Opened extends Unpacked {
	readonly slug: string
	readonly work: WorkFile
	/** Aligned and readable, but links and findings are still being computed. */
	readonly unfinished: boolean
}

/** The one side a work has; undefined where it has both. */
export function aloneIn({ bitext }: Pick<Opened, 'bitext'>): 'es' | 'en' | undefined {
	if (bitext.target.blocks.length === 0) return 'es'
	return bitext.source.blocks.length === 0 ? 'en' : undefined
}

/** A computed work laid out for showing. */
export interface LaidOut {
	readonly rows: readonly ViewRow[]
	readonly chapters: readonly Chapter[]
	readonly leaves: readonly Leaf[]
	/** Number of the row (from 1) a block stands in, by its id; the original's where both texts have it. */
	readonly rowOfBlock: ReadonlyMap<string, number>
	/** Number of the row each block stands in, by its position; 0 where in none. */
	readonly rowAt: { readonly source: Int32Array; readonly target: Int32Array }
	/** Texts folded for search. */
	readonly folded: { readonly source: Folded; readonly target: Folded }
}

/** Lays out what was computed of a work: rows, chapters, leaves, and the ways to find a row. */
export function layOut({ bitext, findings, terms }: Computed): LaidOut {
	const plainRows = rowsOf(bitext)
	const rows = viewRows(bitext, plainRows, { findings, terms })
	const chapters = chaptersOf(rows, findings)
	return {
		rows,
		chapters,
		leaves: leavesOf(rows, chapters),
		rowOfBlock: rowsByBlock(rows),
		rowAt: {
			source: rowByPosition(bitext, plainRows, 'source'),
			target: rowByPosition(bitext, plainRows, 'target')
		},
		folded: { source: foldForSearch(bitext.source.text), target: foldForSearch(bitext.target.text) }
	}
}

function rowsByBlock(rows: readonly ViewRow[]): ReadonlyMap<string, number> {
	const map = new Map<string, number>()
	for (const side of ['target', 'source'] as const)
		for (const row of rows)
			for (const line of row.lines) for (const paragraph of line[side]) map.set(paragraph.id, row.number)
	return map
}

function rowByPosition(bitext: Bitext, rows: readonly Row[], side: Side): Int32Array {
	const numbers = new Int32Array(bitext[side].blocks.length)
	rows.forEach((row, at) => numbers.fill(at + 1, row[side].from, row[side].to))
	return numbers
}
