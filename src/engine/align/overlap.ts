import type { Bitext, Doc, Run } from '../bitext.ts'
import type { BeadRuns } from './score.ts'

/** A judged alignment over a judged segmentation: the segments' texts and the beads over them. */
export interface JudgedAlignment {
	readonly source: readonly string[]
	readonly target: readonly string[]
	readonly beads: readonly BeadRuns[]
}

/**
 * How well an alignment agrees with a judged one that cuts its segments differently, 0..1: for every judged bead the
 * best of ours by shared characters (intersection over union, both sides together), weighed by the bead's length.
 * White space does not count, so the two segmentations need not cut at the same places.
 *
 * @throws RangeError where the judged segments are not the text of the bitext
 */
export function overlapWith(bitext: Bitext, judged: JudgedAlignment): number {
	const [before, beforeThere] = [startsIn(bitext.source), startsIn(bitext.target)]
	const own = bitext.alignment.map((bead) => ({
		source: { from: before[bead.source.from] ?? 0, to: before[bead.source.to] ?? 0 },
		target: { from: beforeThere[bead.target.from] ?? 0, to: beforeThere[bead.target.to] ?? 0 }
	}))
	const [source, target] = [judged.source, judged.target].map(starts)
	if (!source || !target) return 0
	const lengths = [before.at(-1), beforeThere.at(-1)]
	if (source.at(-1) !== lengths[0] || target.at(-1) !== lengths[1])
		throw new RangeError(
			`judged segments have ${String(source.at(-1))} and ${String(target.at(-1))} characters, the text ${lengths.join(' and ')}`
		)
	let weight = 0
	let sum = 0
	let first = 0
	for (const bead of judged.beads) {
		const gold = {
			source: { from: source[bead.source.from] ?? 0, to: source[bead.source.to] ?? 0 },
			target: { from: target[bead.target.from] ?? 0, to: target[bead.target.to] ?? 0 }
		}
		const size = gold.source.to - gold.source.from + gold.target.to - gold.target.from
		let best = 0
		for (let at = Math.max(0, first - 40); at < Math.min(own.length, first + 80); at++) {
			const ours = own[at]
			if (!ours) continue
			const shared = common(ours.source, gold.source) + common(ours.target, gold.target)
			const all = ours.source.to - ours.source.from + ours.target.to - ours.target.from + size - shared
			if (shared / all > best) {
				best = shared / all
				first = at
			}
		}
		weight += size
		sum += size * best
	}
	return weight === 0 ? 1 : sum / weight
}

const bare = (text: string) => text.replace(/\s+/gu, '')

/** Characters before each segment, and after the last. */
function starts(segments: readonly string[]): readonly number[] {
	const found = [0]
	for (const segment of segments) found.push((found.at(-1) ?? 0) + bare(segment).length)
	return found
}

function startsIn(doc: Doc): readonly number[] {
	return starts(doc.segments.map((one) => doc.text.slice(one.from, one.to)))
}

function common(a: Run, b: Run): number {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}
