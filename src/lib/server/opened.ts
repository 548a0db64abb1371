import {
	type Bitext,
	type Chapter,
	type FlagCounts,
	type Leaf,
	type Row,
	type Run,
	type Side,
	type ViewRow,
	type WordLink,
	chaptersOf,
	flagCounts,
	leavesOf,
	rowsOf,
	viewRows
} from '#engine'
import type { Computed } from './compute.ts'
import type { WorkFile } from './work-file.ts'

/** A work with everything the reader shows of it. */
export interface Opened extends Omit<Computed, 'links' | 'silences'>, LaidOut {
	readonly slug: string
	readonly work: WorkFile
	/** Aligned and readable, but links and findings are still being computed. */
	readonly unfinished: boolean
	/** Some rows, without reading the others. */
	readonly rowsIn: (rows: Run) => readonly ViewRow[]
	/** The word links of a bead. */
	readonly linksOf: (bead: number) => readonly WordLink[]
	/** Texts folded for search. */
	readonly folded: { readonly source: string; readonly target: string }
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
	/** Flags of the whole work, and of each leaf. */
	readonly flags: { readonly all: FlagCounts; readonly leaves: readonly FlagCounts[] }
}

/** Lays out what was computed of a work: rows, chapters, leaves, and the ways to find a row. */
export function layOut({
	bitext,
	findings,
	terms
}: Pick<Computed, 'bitext' | 'findings' | 'terms'>): LaidOut {
	const plainRows = rowsOf(bitext)
	const rows = viewRows(bitext, plainRows, { findings, terms })
	const chapters = chaptersOf(rows, findings)
	const leaves = leavesOf(rows, chapters)
	return {
		rows,
		chapters,
		leaves,
		rowOfBlock: rowsByBlock(rows),
		rowAt: {
			source: rowByPosition(bitext, plainRows, 'source'),
			target: rowByPosition(bitext, plainRows, 'target')
		},
		flags: {
			all: flagCounts(rows, findings),
			leaves: leaves.map((leaf) => flagCounts(rows.slice(leaf.rows.from, leaf.rows.to), findings))
		}
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
