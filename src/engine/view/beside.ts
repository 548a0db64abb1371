import { type Shared, sharedGroups } from '../align/shared.ts'
import type { Bitext, Block, Doc, Finding, Row, Run } from '../bitext.ts'
import type { Card } from '../checks/cards.ts'
import { type Leaf, cutLeaves } from './leaves.ts'
import { type Layers, type TermPlace, evidenceOf } from './piece.ts'
import {
	type Paragraph,
	beadsBySegment,
	charactersOf,
	flagsByBead,
	flagsOf,
	longLine,
	longRow,
	paragraphsOf
} from './rows.ts'

/** One translation of an original, aligned with it, and what lies over the two. */
export interface Aligned {
	readonly bitext: Bitext
	readonly rows: readonly Row[]
	readonly findings: readonly Finding[]
	readonly terms: { readonly source: readonly TermPlace[]; readonly target: readonly TermPlace[] }
}

/** What one translation has in a line of several. */
export interface BesideCell {
	readonly paragraphs: readonly Paragraph[]
	/** What is flagged of this translation here, each error once; positions in its own findings. */
	readonly flags: readonly Card[]
	/** Number of the row where this translation says it, where it does not here. */
	readonly moved?: number
}

/** What stands level: the original and every translation. A sentence's bead is its place among those of the row. */
export interface BesideLine {
	readonly source: readonly Paragraph[]
	readonly cells: readonly BesideCell[]
}

/** A row of several translations, ready to show anywhere. */
export interface BesideRow {
	/** Counted from 1. */
	readonly number: number
	/** Id of its first block, of the original where it has one. */
	readonly id: string
	/** Depth of its heading, 0 where it is none. */
	readonly heading: number
	/** Never empty; several where the row is too long to stay level. */
	readonly lines: readonly BesideLine[]
}

/** Several translations of one original set beside it: where each row begins, and how to show one. */
export interface Beside {
	/** Blocks of the original and rows of each translation. */
	readonly groups: readonly Shared[]
	/** Number of the row (from 1) each block of the original stands in, by its position. */
	readonly rowOfBlock: Int32Array
	/** The same for the blocks of each translation. */
	readonly rowsOfBlocks: readonly Int32Array[]
	/** Leaves, cut where the chapters begin. */
	readonly leaves: readonly Leaf[]
	/** Id of the first block of a row, of the original where it has one, by the row's position. */
	readonly blockOf: (at: number) => string
	/** A row by its position. */
	readonly row: (at: number) => BesideRow
}

/**
 * Several translations beside their original: its rows are the smallest groups of whole paragraphs that no bead of any
 * translation crosses. Rows are worked out when they are asked for; what is done at once is linear in the rows.
 *
 * @param chapters positions of the original's blocks where chapters begin
 * @throws RangeError where the translations do not share one original
 */
export function setBeside(translations: readonly Aligned[], chapters: readonly number[]): Beside {
	const groups = sharedGroups(translations.map((one) => one.rows))
	const first = translations[0]
	if (!first) throw new RangeError('there is no translation to set beside the original')
	const source = first.bitext.source
	const overlay = translations.flatMap((one) => one.findings)
	const sourceLayers: Layers = {
		marks: byPlace(source.marks),
		terms: byPlace(first.terms.source),
		evidence: evidenceOf(overlay, 'source', source.text)
	}
	const opened = translations.map((one) => ({
		...one,
		beadOf: beadsBySegment(one.bitext, 'target'),
		flags: flagsByBead(one.findings),
		layers: {
			marks: byPlace(one.bitext.target.marks),
			terms: byPlace(one.terms.target),
			evidence: evidenceOf(one.findings, 'target', one.bitext.target.text)
		}
	}))
	const rowOfBlock = new Int32Array(source.blocks.length)
	groups.forEach((group, at) => rowOfBlock.fill(at + 1, group.source.from, group.source.to))
	const rowsOfBlocks = translations.map((one, which) => {
		const numbers = new Int32Array(one.bitext.target.blocks.length)
		groups.forEach((group, at) => {
			const blocks = blocksOf(one.rows, group.of[which])
			numbers.fill(at + 1, blocks.from, blocks.to)
		})
		return numbers
	})
	const sizes = groups.map((group) => ({
		characters:
			lengthOf(source, group.source) +
			opened.reduce(
				(sum, one, which) => sum + lengthOf(one.bitext.target, blocksOf(one.rows, group.of[which])),
				0
			),
		flags: opened.reduce(
			(sum, one, which) => sum + flagsOf(beadsOf(one.rows, group.of[which]), one.flags).length,
			0
		)
	}))
	const starts = new Set(chapters.map((block) => (rowOfBlock[block] ?? 1) - 1))

	const firstBlock = (at: number): Block | undefined => {
		const group = groups[at]
		if (group && group.source.to > group.source.from) return source.blocks[group.source.from]
		const which = group?.of.findIndex(({ from, to }) => to > from) ?? -1
		const one = opened[which]
		return one?.bitext.target.blocks[blocksOf(one.rows, group?.of[which]).from]
	}
	const row = (at: number): BesideRow => {
		const group = groups[at]
		if (!group) throw new RangeError(`there is no row ${at} among ${groups.length}`)
		const beads = opened.map((one, which) => beadsOf(one.rows, group.of[which]))
		const shared = sharedGroups(
			opened.map((one, which) => one.bitext.alignment.slice(beads[which]?.from, beads[which]?.to))
		)
		const long = [
			lengthOf(source, group.source),
			...opened.map((one, which) => lengthOf(one.bitext.target, blocksOf(one.rows, group.of[which])))
		].some((length) => length > longRow)
		const lines = linesOf(source, shared, long).map((line): BesideLine => {
			const runs = beads.map((run, which) => {
				const [from, to] = [shared[line.from]?.of[which]?.from ?? 0, shared[line.to - 1]?.of[which]?.to ?? 0]
				return { from: run.from + from, to: run.from + to }
			})
			const numbered = (list: readonly Paragraph[], which: number): readonly Paragraph[] => {
				const begin = beads[which]?.from ?? 0
				return list.map((paragraph) => ({
					...paragraph,
					sentences: paragraph.sentences.map((sentence) => ({
						...sentence,
						bead: placeOfBead(shared, which, sentence.bead - begin)
					}))
				}))
			}
			const holder = group.of.findIndex(({ from, to }) => to > from)
			const original = opened[holder]
			const cells = opened.map((one, which): BesideCell => {
				const [whole, run] = [beads[which], runs[which]]
				if (!whole || !run || run.from === run.to) return { paragraphs: [], flags: [] }
				const blocks = { source: group.source, target: blocksOf(one.rows, group.of[which]), beads: whole }
				const paragraphs = numbered(
					paragraphsOf(one.bitext, blocks, run, 'target', one.beadOf, one.layers, one.findings),
					which
				)
				const moved = paragraphs.length > 0 ? undefined : movedTo(one.bitext, run, rowsOfBlocks[which])
				return { paragraphs, flags: flagsOf(run, one.flags), ...(moved !== undefined && { moved }) }
			})
			const [whole, run] = [beads[holder], runs[holder]]
			const paragraphs =
				original && whole && run && run.to > run.from
					? paragraphsOf(
							original.bitext,
							{ source: group.source, target: { from: 0, to: 0 }, beads: whole },
							run,
							'source',
							sourceBeads(holder),
							sourceLayers,
							overlay
						)
					: []
			return { source: numbered(paragraphs, holder), cells }
		})
		const named = firstBlock(at)
		return {
			number: at + 1,
			id: named?.id ?? '',
			heading: named?.kind === 'heading' ? (named.level ?? 1) : 0,
			lines
		}
	}
	const sides: Int32Array[] = []
	const sourceBeads = (which: number): Int32Array => {
		const one = opened[which]
		return (sides[which] ??= one ? beadsBySegment(one.bitext, 'source') : new Int32Array())
	}
	return {
		groups,
		rowOfBlock,
		rowsOfBlocks,
		leaves: cutLeaves(sizes, starts),
		blockOf: (at) => firstBlock(at)?.id ?? '',
		row
	}
}

/** The shared beads of a row in one line, or, where it is long, in lines that hold words of every side. */
function linesOf(source: Doc, shared: readonly Shared[], long: boolean): readonly Run[] {
	const whole = { from: 0, to: shared.length }
	if (!long) return [whole]
	const lines: Run[] = []
	let [from, characters] = [0, 0]
	shared.forEach((group, at) => {
		characters += charactersOf(source, group.source)
		const next = shared[at + 1]
		const level = next && next.source.to > next.source.from && next.of.every((run) => run.to > run.from)
		if (next && !(characters >= longLine && level)) return
		lines.push({ from, to: at + 1 })
		from = at + 1
		characters = 0
	})
	return lines
}

function placeOfBead(shared: readonly Shared[], which: number, bead: number): number {
	return shared.findIndex(({ of }) => {
		const run = of[which]
		return run !== undefined && bead >= run.from && bead < run.to
	})
}

/** The row where a translation says what it does not say here. */
function movedTo(bitext: Bitext, beads: Run, rowOfBlock: Int32Array | undefined): number | undefined {
	const from = bitext.alignment[beads.from]?.source.from ?? 0
	const to = bitext.alignment[beads.to - 1]?.source.to ?? from
	const move = bitext.moves.find((one) => one.source.from < to && one.source.to > from)
	const block = move && bitext.target.segments[move.target.from]?.block
	return block === undefined ? undefined : rowOfBlock?.[block] || undefined
}

function blocksOf(rows: readonly Row[], run: Run | undefined): Run {
	const from = rows[run?.from ?? 0]?.target.from ?? 0
	return run && run.to > run.from ? { from, to: rows[run.to - 1]?.target.to ?? from } : { from, to: from }
}

function beadsOf(rows: readonly Row[], run: Run | undefined): Run {
	const from = rows[run?.from ?? 0]?.beads.from ?? 0
	return run && run.to > run.from ? { from, to: rows[run.to - 1]?.beads.to ?? from } : { from, to: from }
}

function lengthOf(doc: Doc, blocks: Run): number {
	const from = doc.blocks[blocks.from]?.from ?? 0
	return blocks.to > blocks.from ? (doc.blocks[blocks.to - 1]?.to ?? from) - from : 0
}

function byPlace<T extends { readonly from: number }>(list: readonly T[]): readonly T[] {
	return [...list].sort((a, b) => a.from - b.from)
}
