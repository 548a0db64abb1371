import type { Bitext, Block, BlockKind, Doc, Finding, Row, Run, Segment, Side } from '../bitext.ts'
import { type Card, cardsOf } from '../checks/cards.ts'
import { type Layers, type Piece, type TermPlace, bracketCheck, evidenceOf, piecesOf } from './piece.ts'

/** Where a sentence ends, and which bead it belongs to. */
export interface Sentence {
	/** Offset within the paragraph's own text. */
	readonly to: number
	/** Position in the alignment. */
	readonly bead: number
}

/** A block, or the stretch of it that stands in one line of a long row. */
export interface Paragraph {
	/** Id of the block. */
	readonly id: string
	readonly kind: BlockKind
	readonly level?: number
	/** Offset of the first character within the block: 0 but for the later lines of a long row. */
	readonly from: number
	readonly sentences: readonly Sentence[]
	readonly pieces: readonly Piece[]
}

/** What stands level: all of a row, or some beads of a long one. */
export interface Line {
	readonly source: readonly Paragraph[]
	readonly target: readonly Paragraph[]
	/** What is flagged here, each error once, in the order of the findings. */
	readonly flags: readonly Card[]
}

/** Why one side of a row is empty: nothing corresponds, or it stands in another row (its number). */
export type Gap = { readonly side: Side; readonly moved?: number }

/** One row of the reader, ready to show anywhere. */
export interface ViewRow {
	/** Counted from 1. */
	readonly number: number
	/** Id of its first block, of the original where it has one: what a deep link names. */
	readonly id: string
	/** Never empty; several where the row is too long to stay level. */
	readonly lines: readonly Line[]
	/** How many blocks stand on each side. */
	readonly blocks: { readonly source: number; readonly target: number }
	/** Depth of its heading, 0 where it is none. */
	readonly heading: number
	readonly gap?: Gap
}

/** What lies over a bitext when it is shown. */
export interface Overlay {
	readonly findings: readonly Finding[]
	readonly terms: { readonly source: readonly TermPlace[]; readonly target: readonly TermPlace[] }
}

/** A row longer than this on one side is laid out by its beads, so that the languages stay level. */
export const longRow = 1500

/** The rows of a bitext, worked out where they are shown. */
export interface View {
	/** Some rows, by their positions. Cost: linear in their text and what lies over it. */
	readonly rowsIn: (rows: Run) => readonly ViewRow[]
	/** What is flagged at each bead. */
	readonly flags: ReadonlyMap<number, readonly Card[]>
}

/**
 * A bitext ready to be shown. Unit: one {@link ViewRow} for each {@link Row}. What is done at once is linear in the
 * beads and what lies over the texts; the rows themselves are made when they are asked for, each time anew.
 */
export function viewOf(bitext: Bitext, rows: readonly Row[], overlay: Overlay): View {
	const layers = { source: layersOf(bitext, overlay, 'source'), target: layersOf(bitext, overlay, 'target') }
	const beadOf = { source: beadsBySegment(bitext, 'source'), target: beadsBySegment(bitext, 'target') }
	const flags = flagsByBead(overlay.findings)
	const gap = gapsOf(bitext, rows)
	const viewRow = (row: Row, at: number): ViewRow => {
		const lines = groupsOf(bitext, row).map((beads) => {
			const line = (side: Side) =>
				paragraphsOf(bitext, row, beads, side, beadOf[side], layers[side], overlay.findings)
			return { source: line('source'), target: line('target'), flags: flagsOf(beads, flags) }
		})
		const missing = gap(row)
		return {
			number: at + 1,
			id: firstBlock(bitext, row)?.id ?? '',
			lines,
			blocks: { source: row.source.to - row.source.from, target: row.target.to - row.target.from },
			heading: headingOf(bitext, row),
			...(missing && { gap: missing })
		}
	}
	return {
		rowsIn: ({ from, to }) => rows.slice(from, to).map((row, n) => viewRow(row, from + n)),
		flags
	}
}

/** The block that names a row: its first, of the original where it has one. */
export function firstBlock({ source, target }: Pick<Bitext, Side>, row: Row): Block | undefined {
	return row.source.to > row.source.from ? source.blocks[row.source.from] : target.blocks[row.target.from]
}

/** Depth of a row's heading, 0 where it is none. */
export function headingOf(bitext: Bitext, row: Row): number {
	const named = firstBlock(bitext, row)
	return named?.kind === 'heading' ? (named.level ?? 1) : 0
}

function layersOf(bitext: Bitext, overlay: Overlay, side: Side): Layers {
	const ascending = <T extends { from: number }>(list: readonly T[]) =>
		[...list].sort((a, b) => a.from - b.from)
	return {
		marks: ascending(bitext[side].marks),
		terms: ascending(overlay.terms[side]),
		evidence: evidenceOf(overlay.findings, side, bitext[side].text)
	}
}

/** The bead each segment of a side belongs to, by position. */
export function beadsBySegment(bitext: Bitext, side: Side): Int32Array {
	const beads = new Int32Array(bitext[side].segments.length)
	bitext.alignment.forEach((bead, at) => beads.fill(at, bead[side].from, bead[side].to))
	return beads
}

/** What is flagged at each bead: an error once, however many findings its words raised. */
export function flagsByBead(findings: readonly Finding[]): ReadonlyMap<number, readonly Card[]> {
	const flags = new Map<number, Card[]>()
	for (const card of cardsOf(findings)) {
		const finding = findings[card.first]
		if (!finding || finding.check === bracketCheck || finding.bead < 0) continue
		const same = flags.get(finding.bead)
		if (same) same.push(card)
		else flags.set(finding.bead, [card])
	}
	return flags
}

/** What is flagged at some beads. */
export function flagsOf(beads: Run, flags: ReadonlyMap<number, readonly Card[]>): readonly Card[] {
	const found: Card[] = []
	for (let bead = beads.from; bead < beads.to; bead++) found.push(...(flags.get(bead) ?? []))
	return found
}

/** Number of the row (from 1) each block of a side stands in, by its position; 0 where in none. */
export function rowsByBlock(bitext: Pick<Bitext, Side>, rows: readonly Row[], side: Side): Int32Array {
	const numbers = new Int32Array(bitext[side].blocks.length)
	rows.forEach((row, at) => numbers.fill(at + 1, row[side].from, row[side].to))
	return numbers
}

/** Why a row has one side only; where the blocks of the other stand is worked out at the first that has. */
export function gapsOf(bitext: Bitext, rows: readonly Row[]): (row: Row) => Gap | undefined {
	const known: { source?: Int32Array; target?: Int32Array } = {}
	const rowOf = (side: Side) => (known[side] ??= rowsByBlock(bitext, rows, side))
	return (row) => {
		const side: Side = row.target.from === row.target.to ? 'target' : 'source'
		const present: Side = side === 'target' ? 'source' : 'target'
		if (row[side].from < row[side].to) return undefined
		const segments = segmentsOf(bitext[present], row[present])
		const move = bitext.moves.find(
			(one) => one[present].from < segments.to && one[present].to > segments.from
		)
		if (!move) return { side }
		const block = bitext[side].segments[move[side].from]?.block ?? -1
		const moved = rowOf(side)[block]
		return moved === undefined ? { side } : { side, moved }
	}
}

function segmentsOf(doc: Doc, blocks: Run): Run {
	const from = doc.blocks[blocks.from]?.segments.from ?? 0
	return { from, to: doc.blocks[blocks.to - 1]?.segments.to ?? from }
}

/** The beads of a row in one group, or, where it is long, in groups that each hold words of both sides. */
function groupsOf(bitext: Bitext, row: Row): readonly Run[] {
	const length = (side: Side) => lengthOf(bitext[side], row[side])
	if (row.beads.to - row.beads.from < 2) return [row.beads]
	if (length('source') <= longRow && length('target') <= longRow) return [row.beads]
	const groups: Run[] = []
	let from = row.beads.from
	let [source, target] = [0, 0]
	for (let at = row.beads.from; at < row.beads.to; at++) {
		const bead = bitext.alignment[at]
		if (!bead) continue
		source += charactersOf(bitext.source, bead.source)
		target += charactersOf(bitext.target, bead.target)
		const next = bitext.alignment[at + 1]
		const twoSided = next && next.source.to > next.source.from && next.target.to > next.target.from
		if (at + 1 === row.beads.to || (source >= longLine && target > 0 && twoSided)) {
			groups.push({ from, to: at + 1 })
			from = at + 1
			source = target = 0
		}
	}
	return groups
}

/** A line of a long row holds at least this much of the original: about four lines of type. */
export const longLine = 240

/** How many characters some blocks hold, what stands between them included. */
export function lengthOf(doc: Doc, blocks: Run): number {
	const from = doc.blocks[blocks.from]?.from ?? 0
	return Math.max(0, (doc.blocks[blocks.to - 1]?.to ?? from) - from)
}

/** How much text some segments hold. */
export function charactersOf(doc: Doc, segments: Run): number {
	const from = doc.segments[segments.from]?.from ?? 0
	return segments.to > segments.from ? (doc.segments[segments.to - 1]?.to ?? from) - from : 0
}

/** The paragraphs of one side of a row, or what some of its beads hold of them. */
export function paragraphsOf(
	bitext: Bitext,
	row: Row,
	beads: Run,
	side: Side,
	beadOf: Int32Array,
	layers: Layers,
	findings: readonly Finding[]
): readonly Paragraph[] {
	const doc = bitext[side]
	const whole = beads.from === row.beads.from && beads.to === row.beads.to
	const paragraphs: Paragraph[] = []
	for (let b = row[side].from; b < row[side].to; b++) {
		const block = doc.blocks[b]
		if (!block) continue
		const segments = doc.segments
			.slice(block.segments.from, block.segments.to)
			.filter((segment) => inRun(beadOf[segment.index] ?? -1, beads))
		const [first, last] = [segments[0], segments[segments.length - 1]]
		if (!first || !last) continue
		const from = whole || first.index === block.segments.from ? block.from : first.from
		const to = whole || last.index === block.segments.to - 1 ? block.to : endWithSpace(doc, last)
		paragraphs.push({
			id: block.id,
			kind: block.kind,
			...(block.level !== undefined && { level: block.level }),
			from: from - block.from,
			sentences: segments.map((segment) => ({ to: segment.to - from, bead: beadOf[segment.index] ?? -1 })),
			pieces: piecesOf(doc, { from, to }, layers, findings)
		})
	}
	return paragraphs
}

/** Where the next segment of the block begins: the white space after a sentence stays with it. */
function endWithSpace(doc: Doc, segment: Segment): number {
	return doc.segments[segment.index + 1]?.from ?? segment.to
}

function inRun(position: number, run: Run): boolean {
	return position >= run.from && position < run.to
}
