import type { Alignment, Bead, Doc, Run } from '../bitext.ts'
import type { BeadRuns } from './score.ts'

/**
 * An alignment a person has drawn paragraph by paragraph, as translation memories and tables of two columns come:
 * each pair of runs of *blocks* becomes one bead over all their segments, costs nothing and is drawn by a person. A
 * pair with one side only becomes one-sided beads. Undefined where the pairs do not tile both texts: then they belong
 * to other texts. Linear.
 */
export function drawnAlignment(
	source: Doc,
	target: Doc,
	paragraphs: readonly BeadRuns[]
): Alignment | undefined {
	const last = paragraphs[paragraphs.length - 1]
	if (!last || last.source.to !== source.blocks.length || last.target.to !== target.blocks.length)
		return undefined
	const beads: Bead[] = []
	let [i, j] = [0, 0]
	for (const pair of paragraphs) {
		if (pair.source.from !== i || pair.target.from !== j || pair.source.to < i || pair.target.to < j)
			return undefined
		beads.push(...beadsOf(segmentsIn(source, pair.source), segmentsIn(target, pair.target)))
		i = pair.source.to
		j = pair.target.to
	}
	return beads
}

/** The segments of a run of blocks; where the run is empty, the place between the segments around it. */
function segmentsIn(doc: Doc, blocks: Run): Run {
	const from = doc.blocks[blocks.from]?.segments.from ?? doc.segments.length
	return { from, to: doc.blocks[blocks.to - 1 < blocks.from ? -1 : blocks.to - 1]?.segments.to ?? from }
}

function beadsOf(source: Run, target: Run): readonly Bead[] {
	const bead = (s: Run, t: Run): Bead => ({ source: s, target: t, cost: 0, confidence: 1, drawnBy: 'person' })
	if (source.to > source.from && target.to > target.from) return [bead(source, target)]
	const singles = (run: Run) =>
		Array.from({ length: run.to - run.from }, (_, k) => ({ from: run.from + k, to: run.from + k + 1 }))
	return [
		...singles(source).map((run) => bead(run, { from: target.from, to: target.from })),
		...singles(target).map((run) => bead({ from: source.to, to: source.to }, run))
	]
}
