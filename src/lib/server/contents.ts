import { type FlagCounts, linkOf } from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'

/** A line of the contents. */
export interface ContentsLine {
	/** Number of its first row, from 1. */
	readonly row: number
	/** Its leaf, counted from 1, as addresses do. */
	readonly leaf: number
	/** Fragment of the deep link. */
	readonly link: string
	readonly source: string
	readonly target: string
	readonly rows: number
	readonly flags: FlagCounts
	readonly missing: number
	readonly added: number
}

/** The chapters of a work, and the sentences about the work as a whole. */
export interface Contents {
	readonly lines: readonly ContentsLine[]
	/** Findings about the whole work, as sentences. */
	readonly whole: readonly string[]
	readonly flags: FlagCounts
}

/** The contents of a work. */
export function contentsOf(opened: Opened, say: Say): Contents {
	const lines = opened.chapters.map((chapter): ContentsLine => {
		const [first] = opened.rowsIn({ from: chapter.rows.from, to: chapter.rows.from + 1 })
		const leaf = opened.leaves.findIndex((one) => chapter.rows.from < one.rows.to)
		return {
			row: chapter.rows.from + 1,
			leaf: leaf + 1,
			link: linkOf({ row: chapter.rows.from + 1, block: first?.id ?? '', offset: 0 }),
			source: chapter.source,
			target: chapter.target,
			rows: chapter.rows.to - chapter.rows.from,
			flags: chapter.flags,
			missing: chapter.missing,
			added: chapter.added
		}
	})
	const whole = opened.findings
		.filter((finding) => finding.bead < 0)
		.map((finding) => say(`checks:${finding.check}.${finding.message}`, finding.values))
	return { lines, whole, flags: opened.flags.all }
}
