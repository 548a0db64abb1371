import {
	type Card,
	type Chapter,
	type FlagCounts,
	type Leaf,
	type Row,
	type Run,
	type ViewRow,
	type WordLink,
	chaptersOf,
	flagCounts,
	leavesOf,
	outlinesOf,
	rowsOf
} from '#engine'
import type { Computed } from './compute.ts'
import type { FoldedTexts } from './folded.ts'
import type { WordRows } from './word-rows.ts'
import type { WorkFile } from './work-file.ts'

/** A work with everything the reader shows of it. */
export interface Opened extends Omit<Computed, 'links' | 'silences'>, LaidOut {
	readonly slug: string
	readonly work: WorkFile
	/** Aligned and readable, but links and findings are still being computed. */
	readonly unfinished: boolean
	/** Some rows as they are shown; they are made when they are asked for, and the others are not. */
	readonly rowsIn: (rows: Run) => readonly ViewRow[]
	/** What is flagged at each bead, each error once. */
	readonly flagged: ReadonlyMap<number, readonly Card[]>
	/** The word links of a bead. */
	readonly linksOf: (bead: number) => readonly WordLink[]
	/** Number of the row (from 1) a block stands in, by its id; the original's where both texts have it. */
	readonly rowOfBlock: ReadonlyMap<string, number>
	/** Number of the row each block stands in, by its position; 0 where in none. */
	readonly rowAt: { readonly source: Int32Array; readonly target: Int32Array }
	/** Where the words stand; undefined where the opening ended before they were sought. */
	readonly words: Promise<WordRows | undefined>
	/** Its texts folded for search; folded when they are first asked for. */
	readonly folded: () => Promise<FoldedTexts>
}

/** The one side a work has; undefined where it has both. */
export function aloneIn({ bitext }: Pick<Opened, 'bitext'>): 'es' | 'en' | undefined {
	if (bitext.target.blocks.length === 0) return 'es'
	return bitext.source.blocks.length === 0 ? 'en' : undefined
}

/** A computed work laid out for showing. */
export interface LaidOut {
	readonly rows: readonly Row[]
	readonly chapters: readonly Chapter[]
	readonly leaves: readonly Leaf[]
	/** Flags of the whole work, and of each leaf. */
	readonly flags: { readonly all: FlagCounts; readonly leaves: readonly FlagCounts[] }
}

/** Lays out what was computed of a work: its rows, and the chapters and leaves they are read in. */
export function layOut({ bitext, findings }: Pick<Computed, 'bitext' | 'findings'>): LaidOut {
	const rows = rowsOf(bitext)
	const outlines = outlinesOf(bitext, rows, findings)
	const chapters = chaptersOf(outlines, findings)
	const leaves = leavesOf(outlines, chapters)
	return {
		rows,
		chapters,
		leaves,
		flags: {
			all: flagCounts(outlines, findings),
			leaves: leaves.map((leaf) => flagCounts(outlines.slice(leaf.rows.from, leaf.rows.to), findings))
		}
	}
}
