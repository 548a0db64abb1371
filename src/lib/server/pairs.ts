import { type Bead, type Doc, type QuotedBead, type Row, type Side, carryBeads } from '#engine'
import { alignmentName, beadsHistory, beadsText, readBeads } from './drawn.ts'
import type { Opened } from './opened.ts'
import { blockOfRow } from './row-places.ts'

/** A sentence of a pair, as the page shows it. */
export interface PairSentence {
	/** Position of its segment. */
	readonly at: number
	/** Its number within its side of the work, from 1. */
	readonly number: number
	readonly text: string
	readonly canSplit: boolean
	readonly canGoBack: boolean
	readonly canGoOn: boolean
}

/** A bead as the page shows it. */
export interface ShownPair {
	/** Position in the alignment. */
	readonly bead: number
	/** Number of its row, from 1. */
	readonly row: number
	readonly source: readonly PairSentence[]
	readonly target: readonly PairSentence[]
	readonly drawn: boolean
	readonly doubtful: boolean
	readonly canJoin: boolean
}

/** The pairs of a row and of its neighbours, and the drawn pairs this edition has no place for. */
export interface ShownPairs {
	readonly row: number
	readonly rows: number
	readonly block: string
	/** What the alignment is called, so that a change meets what was shown. */
	readonly name: string
	readonly pairs: readonly ShownPair[]
	readonly lost: readonly { readonly key: number; readonly source: string; readonly target: string }[]
	readonly canUndo: boolean
	readonly canRedo: boolean
}

/** Beads the aligner is less sure of than this are marked. */
const doubtful = 0.5

/** What the page of pairs shows of a work, around a row counted from 1. */
export function pairsAround(opened: Opened, row: number): ShownPairs {
	const { bitext } = opened
	const { rows } = opened
	const first = rows[Math.max(0, row - 2)]?.beads.from ?? 0
	const last = rows[Math.min(rows.length - 1, row)]?.beads.to ?? 0
	const { past, future } = beadsHistory(opened.slug)
	const kept = readBeads(beadsText(opened.slug))
	return {
		row,
		rows: rows.length,
		block: blockOfRow(opened, row),
		name: alignmentName(bitext.alignment),
		pairs: bitext.alignment.slice(first, last).map((bead, n) => shownPair(opened, rows, bead, first + n)),
		lost: lostBeads(opened, kept).map(({ quoted, key }) => ({
			key,
			source: quoted.source.sentences.map(({ words }) => words).join(' '),
			target: quoted.target.sentences.map(({ words }) => words).join(' ')
		})),
		canUndo: past.length > 0,
		canRedo: future.length > 0
	}
}

/** Drawn beads that this edition has no place for, each with its position among those kept. */
export function lostBeads(
	{ bitext }: Opened,
	kept: readonly QuotedBead[]
): readonly { readonly quoted: QuotedBead; readonly key: number }[] {
	return carryBeads(kept, bitext.source, bitext.target).lost.map((quoted) => ({
		quoted,
		key: kept.indexOf(quoted)
	}))
}

function shownPair(opened: Opened, rows: readonly Row[], bead: Bead, at: number): ShownPair {
	const { bitext } = opened
	const before = bitext.alignment[at - 1]
	const after = bitext.alignment[at + 1]
	const one = (side: Side) => sentencesOf(bitext[side], bead, side, before !== undefined, after !== undefined)
	const has = (side: Side) =>
		[bead, after].some((each) => each !== undefined && each[side].to > each[side].from)
	return {
		bead: at,
		row: rows.findIndex(({ beads }) => beads.from <= at && at < beads.to) + 1,
		source: one('source'),
		target: one('target'),
		drawn: bead.drawnBy === 'person',
		doubtful: bead.drawnBy === 'aligner' && bead.confidence < doubtful,
		canJoin: after !== undefined && has('source') && has('target')
	}
}

function sentencesOf(
	doc: Doc,
	bead: Bead,
	side: Side,
	before: boolean,
	after: boolean
): readonly PairSentence[] {
	const { from, to } = bead[side]
	return doc.segments.slice(from, to).map((segment) => ({
		at: segment.index,
		number: segment.index + 1,
		text: doc.text.slice(segment.from, segment.to).replace(/\s+/g, ' '),
		canSplit: segment.index > from,
		canGoBack: before && segment.index === from,
		canGoOn: after && segment.index === to - 1
	}))
}
