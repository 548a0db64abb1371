import type { Alignment, Bead, Doc, Run } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type AlignOptions, alignStretches, type Stretch } from './align.ts'

/**
 * Beads a person draws. What was drawn is a wall: it stays as it is, and only the stretches between walls are
 * aligned anew. Every function keeps the tiling: each segment in exactly one bead, in order, and one-sided beads of one segment.
 */

/**
 * The alignment with the beads of a run joined into one, drawn by a person. Where they are one-sided on the same
 * side there is nothing to join, and they stay.
 *
 * @throws RangeError when the run is not inside the alignment
 */
export function joinBeads(alignment: Alignment, run: Run): Alignment {
	const beads = beadsIn(alignment, run)
	return replaced(alignment, run, drawn(spanOf(beads, 'source'), spanOf(beads, 'target')))
}

/**
 * The alignment with one bead split in two, drawn by a person: the first keeps the segments before `source` and
 * before `target`. A part with an empty side becomes one-sided beads.
 *
 * @throws RangeError when there is no such bead or a place lies outside it
 */
export function splitBead(alignment: Alignment, at: number, source: number, target: number): Alignment {
	const [bead] = beadsIn(alignment, { from: at, to: at + 1 })
	if (!bead || !holds(bead.source, source) || !holds(bead.target, target))
		throw new RangeError(`bead ${at} cannot be split at ${source}, ${target}`)
	return replaced(alignment, { from: at, to: at + 1 }, [
		...drawn({ from: bead.source.from, to: source }, { from: bead.target.from, to: target }),
		...drawn({ from: source, to: bead.source.to }, { from: target, to: bead.target.to })
	])
}

/**
 * The alignment with the border between a bead and the next moved on one side: by `count` segments forward, or
 * backward where it is negative. Both beads are then drawn by a person.
 *
 * @throws RangeError when there are no two such beads or they have not that many segments to give
 */
export function shiftBorder(
	alignment: Alignment,
	at: number,
	side: 'source' | 'target',
	count: number
): Alignment {
	const run = { from: at, to: at + 2 }
	const [first, second] = beadsIn(alignment, run)
	if (!first || !second) throw new RangeError(`no border behind bead ${at}`)
	const border = { source: first.source.to, target: first.target.to }
	border[side] += count
	if (border[side] < first[side].from || border[side] > second[side].to)
		throw new RangeError(`the border behind bead ${at} cannot move by ${count}`)
	return replaced(alignment, run, [
		...drawn({ from: first.source.from, to: border.source }, { from: first.target.from, to: border.target }),
		...drawn({ from: border.source, to: second.source.to }, { from: border.target, to: second.target.to })
	])
}

/**
 * The alignment of two texts around beads a person drew: those stay, the stretches between them are aligned by
 * themselves. Costs what {@link alignStretches} does.
 *
 * @param beads drawn beads in order, without overlap
 * @throws RangeError when they overlap, run backwards or leave the texts
 */
export function alignAround(
	source: Doc,
	target: Doc,
	beads: readonly Bead[],
	lexicon: Lexicon,
	options: AlignOptions = {}
): Alignment {
	const stretches: Stretch[] = []
	let from = { source: 0, target: 0 }
	for (const bead of beads) {
		if (bead.source.from < from.source || bead.target.from < from.target)
			throw new RangeError(`drawn beads overlap at ${bead.source.from}, ${bead.target.from}`)
		stretches.push({ from, to: { source: bead.source.from, target: bead.target.from } })
		from = { source: bead.source.to, target: bead.target.to }
	}
	const to = { source: source.segments.length, target: target.segments.length }
	if (from.source > to.source || from.target > to.target)
		throw new RangeError(`drawn beads leave the texts: ${from.source}, ${from.target}`)
	stretches.push({ from, to })
	return alignStretches(source, target, lexicon, stretches, options).flatMap((alignment, at) => {
		const wall = beads[at]
		return wall ? [...alignment, ...drawn(wall.source, wall.target)] : alignment
	})
}

function beadsIn(alignment: Alignment, { from, to }: Run): readonly Bead[] {
	if (from < 0 || to <= from || to > alignment.length)
		throw new RangeError(`no beads ${from}:${to} in an alignment of ${alignment.length}`)
	return alignment.slice(from, to)
}

function spanOf(beads: readonly Bead[], side: 'source' | 'target'): Run {
	return { from: beads[0]?.[side].from ?? 0, to: beads[beads.length - 1]?.[side].to ?? 0 }
}

function holds(run: Run, place: number): boolean {
	return run.from <= place && place <= run.to
}

function replaced(alignment: Alignment, run: Run, beads: readonly Bead[]): Alignment {
	return [...alignment.slice(0, run.from), ...beads, ...alignment.slice(run.to)]
}

/** One bead of these segments, or one-sided beads of one segment each where a side is empty. */
function drawn(source: Run, target: Run): readonly Bead[] {
	const bead = (s: Run, t: Run): Bead => ({ source: s, target: t, cost: 0, confidence: 1, drawnBy: 'person' })
	if (source.to > source.from && target.to > target.from) return [bead(source, target)]
	const singles = (run: Run) =>
		Array.from({ length: run.to - run.from }, (_, at) => ({ from: run.from + at, to: run.from + at + 1 }))
	return [
		...singles(source).map((one) => bead(one, { from: target.from, to: target.from })),
		...singles(target).map((one) => bead({ from: source.to, to: source.to }, one))
	]
}
