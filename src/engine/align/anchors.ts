import type { Anchor } from './corridor.ts'
import type { Pairing } from './pairing.ts'
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

interface Point {
	readonly i: number
	readonly j: number
	readonly weight: number
}

/** The chain of anchors of two texts; empty when nothing certain is found. */
export function anchorsOf(source: Vocabulary, target: Vocabulary, pairing: Pairing): readonly Anchor[] {
	const points = pointsOf(source, target, pairing)
	const supported = withSupport(points, target.segments.length / Math.max(1, source.segments.length))
	return thin(heaviestChain(supported, target.segments.length))
}

function pointsOf(source: Vocabulary, target: Vocabulary, pairing: Pairing): readonly Point[] {
	const places = (vocabulary: Vocabulary) => {
		const lists = new Map<number, number[]>()
		vocabulary.segments.forEach((forms, at) =>
			forms.forEach((form) => {
				if ((vocabulary.spread[form] ?? 0) > rarest) return
				const list = lists.get(form)
				if (list) list.push(at)
				else lists.set(form, [at])
			})
		)
		return lists
	}
	const here = places(source)
	const there = places(target)
	const cells = new Map<number, number>()
	const width = target.segments.length
	for (const [form, segments] of here)
		for (const partner of pairing.source.partners[form] ?? []) {
			const others = there.get(partner)
			if (!others || segments.length * others.length > mostChance) continue
			const weight = 1 / (segments.length * others.length)
			for (const i of segments)
				for (const j of others) {
					const cell = i * width + j
					cells.set(cell, (cells.get(cell) ?? 0) + weight)
				}
		}
	return [...cells]
		.filter(([, weight]) => weight >= leastWeight)
		.map(([cell, weight]) => ({ i: Math.floor(cell / width), j: cell % width, weight: Math.min(2, weight) }))
		.sort((a, b) => a.i - b.i || a.j - b.j)
}

/** Points with enough neighbours on their diagonal, weighed by them. */
function withSupport(points: readonly Point[], slope: number): readonly Point[] {
	const cell = (i: number, d: number) => Math.floor(i / reach) * 1e6 + Math.floor(d / drift)
	const diagonal = (point: Point) => point.j - point.i * slope
	const buckets = new Map<number, Point[]>()
	for (const point of points) {
		const key = cell(point.i, diagonal(point) + 5e5)
		const list = buckets.get(key)
		if (list) list.push(point)
		else buckets.set(key, [point])
	}
	const kept: Point[] = []
	for (const point of points) {
		const d = diagonal(point)
		let support = 0
		for (const di of [-reach, 0, reach])
			for (const dd of [-drift, 0, drift]) {
				if (point.i + di < 0) continue
				for (const other of buckets.get(cell(point.i + di, d + dd + 5e5)) ?? []) {
					if (other === point || Math.abs(other.i - point.i) > reach) continue
					if (Math.abs(diagonal(other) - d) <= drift && (other.i - point.i) * (other.j - point.j) >= 0)
						support += other.weight
				}
			}
		if (support >= leastSupport) kept.push({ ...point, weight: point.weight * Math.min(4, support) })
	}
	return kept
}

function heaviestChain(points: readonly Point[], m: number): readonly Point[] {
	// Fenwick tree over target positions: heaviest chain that ends at or before a position, as a point's number.
	const tree = new Int32Array(m + 2).fill(-1)
	const total = new Float64Array(points.length)
	const before = new Int32Array(points.length).fill(-1)
	let from = 0
	while (from < points.length) {
		let to = from
		while (to < points.length && points[to]?.i === points[from]?.i) to++
		for (let p = from; p < to; p++) {
			let top = -1
			for (let at = points[p]?.j ?? 0; at > 0; at -= at & -at) {
				const other = tree[at] ?? -1
				if (other >= 0 && (top < 0 || (total[other] ?? 0) > (total[top] ?? 0))) top = other
			}
			before[p] = top
			total[p] = (points[p]?.weight ?? 0) + (top < 0 ? 0 : (total[top] ?? 0))
		}
		for (let p = from; p < to; p++)
			for (let at = (points[p]?.j ?? 0) + 1; at <= m + 1; at += at & -at) {
				const other = tree[at] ?? -1
				if (other < 0 || (total[other] ?? 0) < (total[p] ?? 0)) tree[at] = p
			}
		from = to
	}
	let last = -1
	for (let p = 0; p < points.length; p++) if (last < 0 || (total[p] ?? 0) > (total[last] ?? 0)) last = p
	const chain: Point[] = []
	for (let p = last; p >= 0; p = before[p] ?? -1) chain.push(points[p] ?? { i: 0, j: 0, weight: 0 })
	return chain.reverse()
}

/** Source segments between two anchors that are kept: closer ones would only narrow the corridor needlessly. */
const spacing = 4

function thin(chain: readonly Point[]): readonly Anchor[] {
	const anchors: Anchor[] = []
	for (const { i, j } of chain) {
		const last = anchors[anchors.length - 1]
		if (i === 0 || j === 0) continue
		if (!last || (i - last.source >= spacing && j > last.target)) anchors.push({ source: i, target: j })
	}
	return anchors
}
