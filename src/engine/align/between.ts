import type { Anchor } from './corridor.ts'
import type { Direction } from './pairing.ts'
import { growingPoints, type Points } from './points.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Rectangles between two anchors with more nodes than this are looked through again… */
const wide = 400
/** …unless one side is so many times longer than the other: something stands there that the other lacks, and chance alone. */
const mostUneven = 2.5
/** A word counts that stands in no more segments of its rectangle than this… */
const rarest = 2
/** …and whose partner could meet it there in no more places. */
const mostChance = 2
/** Words commoner than this in the whole text are rare in a rectangle by chance. */
const rareInAll = 64
/** A point needs this weight: a pair of words that stand once on each side, or two that could meet in two places. */
const leastWeight = 1

/**
 * Points of a second round between anchors: pairs of words that stand once or twice in a rectangle of two or three dozen
 * segments though they return all over the book. The anchors themselves are among the points, to bear out those near them.
 * Linear in the words of the rectangles and their partners.
 */
export function pointsBetween(
	source: Vocabulary,
	target: Vocabulary,
	{ starts, partners }: Direction,
	anchors: readonly Anchor[],
	start: Anchor,
	end: Anchor
): Points {
	const found = growingPoints()
	const words = { source, target, here: tally(source), there: tally(target), starts, partners }
	let from = start
	for (const to of [...anchors, end]) {
		if (from !== start) found.add(from.source - start.source, from.target - start.target, 2)
		const rise = to.source - from.source
		const run = to.target - from.target
		if (rise * run > wide && rise < mostUneven * run && run < mostUneven * rise)
			eachPointIn(words, from, to, (i, j, weight) => found.add(i - start.source, j - start.target, weight))
		from = to
	}
	return found.points()
}

/** The words of two texts, told off for one rectangle after the other, and which of them correspond. */
interface Words extends Pick<Direction, 'starts' | 'partners'> {
	readonly source: Vocabulary
	readonly target: Vocabulary
	readonly here: Tally
	readonly there: Tally
}

/** Hands over the points of a rectangle, rising; its first row is its anchor's. */
function eachPointIn(
	words: Words,
	from: Anchor,
	to: Anchor,
	take: (i: number, j: number, weight: number) => void
): void {
	words.here.count(from.source, to.source)
	words.there.count(from.target, to.target)
	const weights = new Float64Array(to.target - from.target)
	for (let i = from.source + 1; i < to.source; i++) {
		if (!weigh(words, i, from.target, weights)) continue
		weights.forEach((weight, j) => {
			if (weight >= leastWeight) take(i, from.target + j, Math.min(2, weight))
		})
		weights.fill(0)
	}
	words.here.clear(from.source, to.source)
	words.there.clear(from.target, to.target)
}

/** Adds up what the words of one source segment say of each target segment, counted from a first; whether any did. */
function weigh(
	{ source, target, here, there, starts, partners }: Words,
	segment: number,
	first: number,
	weights: Float64Array
): boolean {
	let any = false
	const add = (place: number, weight: number) =>
		(weights[place - first] = (weights[place - first] ?? 0) + weight)
	for (let at = source.starts[segment] ?? 0; at < (source.starts[segment + 1] ?? 0); at++) {
		const form = source.members[at] ?? 0
		const spread = here.spread[form] ?? 0
		if (spread > rarest || (source.spread[form] ?? 0) > rareInAll) continue
		for (let k = starts[form] ?? 0; k < (starts[form + 1] ?? 0); k++) {
			const partner = partners[k] ?? 0
			const chances = spread * (there.spread[partner] ?? 0)
			if (chances === 0 || chances > mostChance || (target.spread[partner] ?? 0) > rareInAll) continue
			any = true
			const [one, other] = [there.first[partner] ?? 0, there.last[partner] ?? 0]
			add(one, 1 / chances)
			if (other > one) add(other, 1 / chances)
		}
	}
	return any
}

/** In how many segments of a stretch each form stands, and in which first and last. */
interface Tally {
	readonly spread: Int32Array
	readonly first: Int32Array
	readonly last: Int32Array
	readonly count: (from: number, to: number) => void
	/** Forgets a stretch that was counted. */
	readonly clear: (from: number, to: number) => void
}

function tally({ forms, starts, members }: Vocabulary): Tally {
	const spread = new Int32Array(forms.length)
	const first = new Int32Array(forms.length)
	const last = new Int32Array(forms.length)
	return {
		spread,
		first,
		last,
		count(from, to) {
			for (let segment = from; segment < to; segment++)
				for (let at = starts[segment] ?? 0; at < (starts[segment + 1] ?? 0); at++) {
					const form = members[at] ?? 0
					if (spread[form] === 0) first[form] = segment
					spread[form] = (spread[form] ?? 0) + 1
					last[form] = segment
				}
		},
		clear(from, to) {
			for (let at = starts[from] ?? 0; at < (starts[to] ?? 0); at++) spread[members[at] ?? 0] = 0
		}
	}
}
