import type { BlockKind, Lang, Mark, OriginPoint } from '../bitext.ts'
import type { Problem } from '../problem.ts'

/** One block of a text before it is segmented, as the reader of a format hands it over. */
export interface RawBlock {
	readonly kind: BlockKind
	/** Its words, lines already unwrapped; in verse one line of the poem a line. */
	readonly text: string
	/** Depth of a heading or of nesting; the column of a cell, counted from 1. */
	readonly level?: number
	/** Formatting; Spans of this block's `text`. */
	readonly marks?: readonly Mark[]
	/** Where `text` came from: points from offsets of this block's `text` to offsets of the decoded file. */
	readonly origin?: readonly OriginPoint[]
	/** Ends of the segments in `text`, ascending, where the file has segmented already; else absent. */
	readonly cuts?: readonly number[]
}

/** What reading one file yields: its blocks in order, what was set aside, and what was wrong. */
export interface Reading {
	readonly lang: Lang
	/** Title where the file names one; else empty. */
	readonly title: string
	readonly blocks: readonly RawBlock[]
	/** Text that is no part of the work (licence, clutter), kept so that nothing is lost. */
	readonly aside: readonly RawBlock[]
	readonly problems: readonly Problem[]
}
