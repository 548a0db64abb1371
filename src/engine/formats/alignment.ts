import type { Bitext, Row, Run } from '../bitext.ts'
import { rowsOf } from '../align/rows.ts'

/** A run as files write it: `from:to`, 0-based, half-open. */
export function runText({ from, to }: Run): string {
	return `${from}:${to}`
}

/** An alignment as lines `a:b<TAB>c:d<TAB>cost`, a bead a line, in order; cost in nats with 4 decimals. */
export function alignmentTsv({ alignment }: Pick<Bitext, 'alignment'>): string {
	return alignment
		.map((bead) => `${runText(bead.source)}\t${runText(bead.target)}\t${cost(bead.cost)}\n`)
		.join('')
}

/** The rows of a bitext over paragraphs, in the same form; the cost of a row is that of its beads together. */
export function rowsTsv(bitext: Bitext): string {
	return rowsOf(bitext)
		.map((row) => `${runText(row.source)}\t${runText(row.target)}\t${cost(costOf(bitext, row))}\n`)
		.join('')
}

function costOf({ alignment }: Bitext, { beads }: Row): number {
	return alignment.slice(beads.from, beads.to).reduce((sum, bead) => sum + bead.cost, 0)
}

function cost(value: number): string {
	const written = value.toFixed(4)
	return written === '-0.0000' ? '0.0000' : written
}

/** A bitext as plain JSON-ready values: both texts by segment and paragraph, beads, rows, moves. */
export function alignmentValue(bitext: Bitext) {
	const side = (doc: Bitext['source']) => ({
		lang: doc.lang,
		title: doc.title,
		paragraphs: doc.blocks.map((block) => ({
			id: block.id,
			kind: block.kind,
			segments: [block.segments.from, block.segments.to]
		})),
		segments: doc.segments.map((segment) => doc.text.slice(segment.from, segment.to))
	})
	return {
		correspondence: round(bitext.correspondence, 2),
		source: side(bitext.source),
		target: side(bitext.target),
		beads: bitext.alignment.map((bead) => ({
			source: [bead.source.from, bead.source.to],
			target: [bead.target.from, bead.target.to],
			cost: round(bead.cost, 4),
			confidence: round(bead.confidence, 2),
			drawnBy: bead.drawnBy
		})),
		rows: rowsOf(bitext).map((row) => ({
			source: [row.source.from, row.source.to],
			target: [row.target.from, row.target.to],
			beads: [row.beads.from, row.beads.to]
		})),
		moves: bitext.moves.map((move) => ({
			source: [move.source.from, move.source.to],
			target: [move.target.from, move.target.to],
			confidence: round(move.confidence, 2)
		}))
	}
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits)) + 0
}
