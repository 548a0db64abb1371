import { pointsBetween } from './between.ts'
import type { Anchor } from './corridor.ts'
import type { Direction, Pairing } from './pairing.ts'
import { growingPoints, heaviestChain, type Points, withSupport } from './points.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Places where two long texts certainly meet: a monotone chain of rare words that correspond, each borne out by
 * others near it. Headings and chapter numbers take part as the rare words they are.
 *
 * The idea of anchors verified by their neighbourhood is that of smooth maximal chains (Melamed 1999); the
 * chain is the heaviest rising one, found with a Fenwick tree in O(p log m) for p points.
 */

/** Words that stand in more segments than this are no anchors. */
const rarest = 8
/** Pairs of words that could meet in more places than this prove too little about any of them. */
const mostChance = 24
/** Words that could meet in many places make points this light; alone they are chance. */
const leastWeight = 0.1
/** Between two anchors further apart than this many nodes, anchors are sought again among the words rare in there. */
const widest = 250_000

/**
 * The chain of anchors of two texts; empty when nothing certain is found. Wide stretches without an anchor are
 * looked through again by themselves: a word that returns in every part of a book may be rare in one chapter. Then all
 * rectangles between anchors are, and what is found in them must be borne out like the first (see {@link pointsBetween}):
 * of the Quixote twice over the corridor is narrower by 30 %, and anchors that nothing near bears out any more are gone.
 */
export function anchorsOf(source: Vocabulary, target: Vocabulary, pairing: Pairing): readonly Anchor[] {
	const from = { source: 0, target: 0 }
	const to = { source: source.sizes.length, target: target.sizes.length }
	const first = anchorsIn(source, target, pairing, from, to)
	if (first.length === 0) return first
	const again = pointsBetween(source, target, pairing.source, first, from, to)
	return thin(heaviestChain(withSupport(again, to.target / to.source), to.target))
}

/** The anchors strictly between two places. */
function anchorsIn(
	source: Vocabulary,
	target: Vocabulary,
	pairing: Pairing,
	start: Anchor,
	end: Anchor
): readonly Anchor[] {
	const here = stretchOf(source, start.source, end.source)
	const there = stretchOf(target, start.target, end.target)
	const points = withSupport(pointsOf(here, there, pairing.source), there.count / Math.max(1, here.count))
	const anchors = thin(heaviestChain(points, there.count)).map((anchor) => ({
		source: anchor.source + start.source,
		target: anchor.target + start.target
	}))
	if (anchors.length === 0) return anchors
	return [...anchors, end].flatMap((anchor, at) => {
		const before = anchors[at - 1] ?? start
		const nodes = (anchor.source - before.source) * (anchor.target - before.target)
		const between = nodes > widest ? anchorsIn(source, target, pairing, before, anchor) : []
		return anchor === end ? between : [...between, anchor]
	})
}

/** A stretch of a text: its segments' distinct forms, and in how many of its segments each form stands. */
interface Stretch {
	readonly count: number
	/** Where the members of each segment begin; one more than there are segments. */
	readonly starts: Int32Array
	readonly members: Int32Array
	readonly spread: Int32Array
}

function stretchOf({ starts, members, forms }: Vocabulary, from: number, to: number): Stretch {
	const spread = new Int32Array(forms.length)
	for (let at = starts[from] ?? 0; at < (starts[to] ?? 0); at++) {
		const form = members[at] ?? 0
		spread[form] = (spread[form] ?? 0) + 1
	}
	return { count: to - from, starts: starts.subarray(from, to + 1), members, spread }
}

function pointsOf(source: Stretch, target: Stretch, { starts, partners }: Direction): Points {
	const places = placesOfRare(target)
	const weights = new Float64Array(target.count)
	const found = growingPoints()
	const touched = new Int32Array(target.count)
	for (let i = 0; i < source.count; i++) {
		let met = 0
		for (let at = source.starts[i] ?? 0; at < (source.starts[i + 1] ?? 0); at++) {
			const form = source.members[at] ?? 0
			const spread = source.spread[form] ?? 0
			if (spread > rarest) continue
			for (let k = starts[form] ?? 0; k < (starts[form + 1] ?? 0); k++) {
				const partner = partners[k] ?? 0
				const chances = spread * (target.spread[partner] ?? 0)
				if (chances > mostChance || (target.spread[partner] ?? 0) > rarest) continue
				for (let p = places.starts[partner] ?? 0; p < (places.starts[partner + 1] ?? 0); p++) {
					const j = places.segments[p] ?? 0
					if (weights[j] === 0) touched[met++] = j
					weights[j] = (weights[j] ?? 0) + 1 / chances
				}
			}
		}
		if (met > 1) touched.subarray(0, met).sort()
		for (let at = 0; at < met; at++) {
			const j = touched[at] ?? 0
			const weight = weights[j] ?? 0
			weights[j] = 0
			if (weight < leastWeight) continue
			found.add(i, j, Math.min(2, weight))
		}
	}
	return found.points()
}

/** The segments with each rare form. */
function placesOfRare({ members, starts, spread }: Stretch): { starts: Int32Array; segments: Int32Array } {
	const begins = new Int32Array(spread.length + 1)
	spread.forEach((count, form) => (begins[form + 1] = (begins[form] ?? 0) + (count > rarest ? 0 : count)))
	const segments = new Int32Array(begins[spread.length] ?? 0)
	const next = begins.slice()
	for (let segment = 0; segment + 1 < starts.length; segment++)
		for (let at = starts[segment] ?? 0; at < (starts[segment + 1] ?? 0); at++) {
			const form = members[at] ?? 0
			if ((spread[form] ?? 0) > rarest) continue
			segments[next[form] ?? 0] = segment
			next[form] = (next[form] ?? 0) + 1
		}
	return { starts: begins, segments }
}

/** Source segments between two anchors that are kept: closer ones would only narrow the corridor needlessly. */
const spacing = 4

function thin(chain: readonly (readonly [number, number])[]): readonly Anchor[] {
	const anchors: Anchor[] = []
	for (const [i, j] of chain) {
		const last = anchors[anchors.length - 1]
		if (i === 0 || j === 0) continue
		if (!last || (i - last.source >= spacing && j > last.target)) anchors.push({ source: i, target: j })
	}
	return anchors
}
