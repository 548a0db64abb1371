import type { Finding, Run, Severity } from '../bitext.ts'
import type { RowOutline } from './outline.ts'
import type { Paragraph } from './rows.ts'

/** What is shown, fetched and, without script, read together: some fifty rows, cut at chapters where it can be. */
export interface Leaf {
	/** Positions of rows. */
	readonly rows: Run
	/** Characters of both sides: for a guess at its height before it is there. */
	readonly characters: number
}

/** How many flags there are of each severity that counts. */
export type FlagCounts = Readonly<Record<Exclude<Severity, 'neutral'>, number>>

/** A chapter: from one heading to the next of its depth. */
export interface Chapter {
	/** Positions of rows. */
	readonly rows: Run
	/** Headings in both languages; empty where a side has none. */
	readonly source: string
	readonly target: string
	readonly flags: FlagCounts
	/** Rows without a counterpart in the translation, and rows the translation added. */
	readonly missing: number
	readonly added: number
}

/**
 * What a leaf may weigh: characters of text plus what the row costs in HTML. With it the first view stays
 * under 60 KB before assets, bar and contents included.
 */
const leafWeight = 36_000
/** HTML around the text of one row and of one line, measured on prose and on dialogue. */
const rowWeight = 430
/** HTML of one flag and the marks it makes. */
const flagWeight = 300
/** A chapter's heading opens a new leaf only when the leaf has at least this weight: short chapters share one. */
const leafLeast = 14_000

/** The leaves of a work: they tile its rows. Never empty unless there is no row. */
export function leavesOf(rows: readonly RowOutline[], chapters: readonly Chapter[]): readonly Leaf[] {
	return cutLeaves(
		rows.map(({ characters, flags }) => ({ characters, flags: flags.length })),
		new Set(chapters.map((chapter) => chapter.rows.from))
	)
}

/** Leaves that tile rows of which no more is known than their characters and flags; `starts` are where chapters begin. */
export function cutLeaves(
	rows: readonly { readonly characters: number; readonly flags: number }[],
	starts: ReadonlySet<number>
): readonly Leaf[] {
	const leaves: Leaf[] = []
	let [from, weight, characters] = [0, 0, 0]
	rows.forEach((row, at) => {
		const own = row.characters + rowWeight + flagWeight * row.flags
		const full = weight + own > leafWeight
		if (at > from && (full || (starts.has(at) && weight >= leafLeast))) {
			leaves.push({ rows: { from, to: at }, characters })
			from = at
			weight = characters = 0
		}
		weight += own
		characters += row.characters
	})
	if (rows.length > from) leaves.push({ rows: { from, to: rows.length }, characters })
	return leaves
}

/**
 * The chapters of a work. Their depth is the shallowest that has two headings or more; rows before the first
 * of them are a chapter of their own when they hold more than headings. A work without headings is one chapter.
 */
export function chaptersOf(rows: readonly RowOutline[], findings: readonly Finding[]): readonly Chapter[] {
	if (rows.length === 0) return []
	const headings = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.heading > 0)
	const depths = [...new Set(headings.map(({ row }) => row.heading))].sort((a, b) => a - b)
	const depth = depths.find((d) => headings.filter(({ row }) => row.heading === d).length > 1) ?? 0
	const starts = headings.filter(({ row }) => row.heading <= depth).map(({ at }) => at)
	const opening = rows.slice(0, starts.find((at) => rows[at]?.heading === depth) ?? 0)
	if (opening.every((row) => row.heading > 0)) starts.splice(0, opening.length)
	if (opening.length === 0 || opening.every((row) => row.heading > 0)) {
		const first = starts[0]
		if (first !== undefined && first > 0) starts[0] = 0
	} else if (starts[0] !== 0) starts.unshift(0)
	if (starts.length === 0) starts.push(0)
	return starts.map((from, at) => {
		const to = starts[at + 1] ?? rows.length
		const inside = rows.slice(from, to)
		const title =
			inside.find((row) => depth > 0 && row.heading === depth) ?? inside.find((row) => row.heading > 0)
		return {
			rows: { from, to },
			source: title?.title.source ?? '',
			target: title?.title.target ?? '',
			flags: flagCounts(inside, findings),
			missing: inside.filter((row) => row.gap?.side === 'target' && row.gap.moved === undefined).length,
			added: inside.filter((row) => row.gap?.side === 'source' && row.gap.moved === undefined).length
		}
	})
}

/** How many errors are flagged in these rows, by the severity of the gravest finding on the words of each. */
export function flagCounts(
	rows: readonly Pick<RowOutline, 'flags'>[],
	findings: readonly Finding[]
): FlagCounts {
	const counts = { critical: 0, major: 0, minor: 0 }
	for (const { flags } of rows)
		for (const { first } of flags) {
			const severity = findings[first]?.severity ?? 'neutral'
			if (severity !== 'neutral') counts[severity]++
		}
	return counts
}

/** The words of some paragraphs, one a line. */
export function textOf(paragraphs: readonly Paragraph[]): string {
	return paragraphs.map((one) => one.pieces.map((piece) => piece.text).join('')).join('\n')
}
