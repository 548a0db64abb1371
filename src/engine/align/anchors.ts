import type { Anchor } from './corridor.ts'
import type { Direction, Pairing } from './pairing.ts'
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
/** A point counts those within this many source segments as its neighbours… */
const reach = 24
/** …whose target lies within this distance of the same diagonal. */
const drift = 6
/** Neighbours' weight a point needs, its own excluded. Chance points reach about 0.3 in a 10,000-segment book. */
const leastSupport = 0.8

/** Points of the matrix, rising by source and then by target segment, as parallel columns. */
interface Points {
	readonly i: Int32Array
	readonly j: Int32Array
	readonly weight: Float64Array
}

/** Between two anchors further apart than this many nodes, anchors are sought again among the words rare in there. */
const widest = 250_000

/**
 * The chain of anchors of two texts; empty when nothing certain is found. Wide stretches without an anchor are
 * looked through again by themselves: a word that returns in every part of a book may be rare in one chapter.
 */
export function anchorsOf(source: Vocabulary, target: Vocabulary, pairing: Pairing): readonly Anchor[] {
	const from = { source: 0, target: 0 }
	return anchorsIn(source, target, pairing, from, {
		source: source.sizes.length,
		target: target.sizes.length
	})
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
	const is: number[] = []
	const js: number[] = []
	const sums: number[] = []
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
			is.push(i)
			js.push(j)
			sums.push(Math.min(2, weight))
		}
	}
	return { i: Int32Array.from(is), j: Int32Array.from(js), weight: Float64Array.from(sums) }
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

/** Points with enough neighbours on their diagonal, weighed by them. Points share a cell of {@link reach} by {@link drift}. */
function withSupport({ i, j, weight }: Points, slope: number): Points {
	const diagonal = new Float64Array(i.length)
	const row = new Int32Array(i.length)
	const column = new Int32Array(i.length)
	for (let p = 0; p < i.length; p++) {
		diagonal[p] = (j[p] ?? 0) - (i[p] ?? 0) * slope
		row[p] = Math.floor((i[p] ?? 0) / reach)
		column[p] = Math.floor((diagonal[p] ?? 0) / drift)
	}
	// A hash table of chained points; a slot may hold several cells, so cells are compared.
	const mask = 2 ** Math.ceil(Math.log2(i.length + 2)) - 1
	const slotOf = (r: number, c: number) => (Math.imul(r, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b)) & mask
	const head = new Int32Array(mask + 1).fill(-1)
	const next = new Int32Array(i.length)
	for (let p = 0; p < i.length; p++) {
		const slot = slotOf(row[p] ?? 0, column[p] ?? 0)
		next[p] = head[slot] ?? -1
		head[slot] = p
	}
	const kept: number[] = []
	const weights: number[] = []
	for (let p = 0; p < i.length; p++) {
		const pi = i[p] ?? 0
		const pj = j[p] ?? 0
		const d = diagonal[p] ?? 0
		const r = row[p] ?? 0
		const c = column[p] ?? 0
		let support = 0
		for (let nr = r - 1; nr <= r + 1; nr++)
			for (let nc = c - 1; nc <= c + 1; nc++)
				for (let q = head[slotOf(nr, nc)] ?? -1; q >= 0; q = next[q] ?? -1) {
					if (q === p || row[q] !== nr || column[q] !== nc) continue
					const di = (i[q] ?? 0) - pi
					if (Math.abs(di) > reach || Math.abs((diagonal[q] ?? 0) - d) > drift) continue
					if (di * ((j[q] ?? 0) - pj) >= 0) support += weight[q] ?? 0
				}
		if (support < leastSupport) continue
		kept.push(p)
		weights.push((weight[p] ?? 0) * Math.min(4, support))
	}
	return {
		i: Int32Array.from(kept, (p) => i[p] ?? 0),
		j: Int32Array.from(kept, (p) => j[p] ?? 0),
		weight: Float64Array.from(weights)
	}
}

/** The heaviest chain that rises on both sides, as pairs of segments. */
function heaviestChain({ i, j, weight }: Points, m: number): readonly (readonly [number, number])[] {
	// Fenwick tree over target positions: heaviest chain that ends at or before a position, as a point's number.
	const tree = new Int32Array(m + 2).fill(-1)
	const total = new Float64Array(i.length)
	const before = new Int32Array(i.length).fill(-1)
	let from = 0
	while (from < i.length) {
		let to = from
		while (to < i.length && i[to] === i[from]) to++
		for (let p = from; p < to; p++) {
			let top = -1
			for (let at = j[p] ?? 0; at > 0; at -= at & -at) {
				const other = tree[at] ?? -1
				if (other >= 0 && (top < 0 || (total[other] ?? 0) > (total[top] ?? 0))) top = other
			}
			before[p] = top
			total[p] = (weight[p] ?? 0) + (top < 0 ? 0 : (total[top] ?? 0))
		}
		for (let p = from; p < to; p++)
			for (let at = (j[p] ?? 0) + 1; at <= m + 1; at += at & -at) {
				const other = tree[at] ?? -1
				if (other < 0 || (total[other] ?? 0) < (total[p] ?? 0)) tree[at] = p
			}
		from = to
	}
	let last = -1
	for (let p = 0; p < i.length; p++) if (last < 0 || (total[p] ?? 0) > (total[last] ?? 0)) last = p
	const chain: (readonly [number, number])[] = []
	for (let p = last; p >= 0; p = before[p] ?? -1) chain.push([i[p] ?? 0, j[p] ?? 0])
	return chain.reverse()
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
