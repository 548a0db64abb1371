import type { Alignment, Doc } from '../bitext.ts'

/** A two-sided bead counts as believed in from this confidence, or from {@link evident} nats of evidence a bead. */
const believed = 0.5
/** Evidence a believed bead must have: unrelated sentences of fitting lengths gather about 1 nat. */
const evident = 2

/**
 * Share of the longer text's characters that stand in beads the aligner has evidence for, 0..1. Two texts that
 * do not correspond have almost none. Linear.
 */
export function correspondence(source: Doc, target: Doc, alignment: Alignment): number {
	let sourceBelieved = 0
	let targetBelieved = 0
	let sourceAll = 0
	let targetAll = 0
	for (const bead of alignment) {
		const here = characters(source, bead.source.from, bead.source.to)
		const there = characters(target, bead.target.from, bead.target.to)
		sourceAll += here
		targetAll += there
		if (here === 0 || there === 0) continue
		if (bead.confidence < believed && bead.cost > -evident) continue
		if (bead.drawnBy === 'aligner' && bead.cost > -evident) continue
		sourceBelieved += here
		targetBelieved += there
	}
	if (sourceAll + targetAll === 0) return 0
	return sourceAll >= targetAll ? sourceBelieved / sourceAll : targetBelieved / targetAll
}

function characters(doc: Doc, from: number, to: number): number {
	let sum = 0
	for (let at = from; at < to; at++) {
		const segment = doc.segments[at]
		if (segment) sum += segment.to - segment.from
	}
	return sum
}
