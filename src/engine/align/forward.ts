import type { Corridor } from './corridor.ts'
import type { RowScore } from './row-score.ts'
import { type Habits, sourceOf, targetOf } from './shapes.ts'
import { noBeads, putBeads, type TriedBeads } from './tried-beads.ts'

/**
 * The best way to every node of a corridor. A node has three states: 0 after a two-sided bead, 1 in a run of
 * source-only segments, 2 in one of target-only segments.
 */
export interface Lattice {
	/** By node and state: for state 0 three times the shape plus the state before, else the state before; -1 where unreached. */
	readonly from: Int8Array
	/** The score of the best bead that ends at each node. */
	readonly gain: Float32Array
	/** The best state at the last node. */
	readonly end: number
	/** The beads tried, where they were to be kept. */
	readonly tried: TriedBeads | undefined
}

/**
 * The best way to every node of a corridor, by beads of the first `kinds` shapes and runs of one-sided segments (affine
 * prices, Gotoh 1982). Linear in the corridor's nodes.
 *
 * @param keep whether the beads tried are kept
 */
export function searchForward(
	corridor: Corridor,
	{ shape, open, extend }: Habits,
	scoreOf: RowScore,
	kinds: number,
	keep: boolean
): Lattice {
	const { low, high, offsets } = corridor
	const n = low.length - 1
	const nodes = offsets[n + 1] ?? 0
	const from = new Int8Array(3 * nodes).fill(-1)
	const gain = new Float32Array(nodes)
	const tried = keep ? noBeads(n + 1, kinds) : undefined
	const recent = recentRows(corridor)
	const { width, best, top, topState, ends, scores } = recent
	let end = 0
	for (let i = 0; i <= n; i++) {
		const first = low[i] ?? 0
		const last = high[i] ?? 0
		const base = (offsets[i] ?? 0) - first
		const ring = (i % rows) * width - first
		best.fill(-Infinity, 3 * (ring + first), 3 * (ring + last + 1))
		if (i === 0) best[0] = 0
		else scoreOf.row(i)
		for (let kind = 0; kind < kinds; kind++) {
			let count = findEnds(recent, corridor, i, kind)
			if (count > 0) {
				const i0 = i - (sourceOf[kind] ?? 1)
				const b = targetOf[kind] ?? 1
				scores.fill(shape[kind] ?? 0, 0, count)
				count = scoreOf.add(i - i0, b, ends, count, scores)
				const before = (i0 % rows) * width - (low[i0] ?? 0) - b
				for (let k = 0; k < count; k++) {
					const j = ends[k] ?? 0
					const score = scores[k] ?? 0
					const value = (top[before + j] ?? 0) + score
					if (value <= (best[3 * (ring + j)] ?? 0)) continue
					best[3 * (ring + j)] = value
					gain[base + j] = score
					from[3 * (base + j)] = 3 * kind + (topState[before + j] ?? 0)
				}
			}
			if (tried) putBeads(tried, i * kinds + kind, ends, scores, count)
		}
		const above = i > 0 ? (high[i - 1] ?? 0) : -1
		const over = i > 0 ? ((i - 1) % rows) * width - (low[i - 1] ?? 0) : 0
		for (let j = first; j <= last; j++) {
			const at = 3 * (ring + j)
			const node = 3 * (base + j)
			if (j <= above) {
				const state = bestState(best, 3 * (over + j), open, extend, open)
				best[at + 1] = (best[3 * (over + j) + state] ?? 0) + (state === 1 ? extend : open)
				from[node + 1] = state
			}
			if (j > first) {
				const state = bestState(best, at - 3, open, open, extend)
				best[at + 2] = (best[at - 3 + state] ?? 0) + (state === 2 ? extend : open)
				from[node + 2] = state
			}
			end = bestState(best, at, 0, 0, 0)
			top[ring + j] = best[at + end] ?? 0
			topState[ring + j] = end
		}
		findNearby(recent, i, first, last)
	}
	return { from, gain, end, tried }
}

/** The state from which it is best to go on from a node, given the price of each; the first of equals. */
function bestState(best: Float64Array, at: number, zero: number, one: number, two: number): number {
	const afterBead = (best[at] ?? 0) + zero
	const inSource = (best[at + 1] ?? 0) + one
	const inTarget = (best[at + 2] ?? 0) + two
	if (inTarget > afterBead && inTarget > inSource) return 2
	return inSource > afterBead ? 1 : 0
}

/** Rows a search looks back on, its own included: one more than the widest bead has source segments. */
const rows = Math.max(...sourceOf) + 1

/** What a search keeps of its last rows: a ring of them, for nothing looks further back. */
interface RecentRows {
	/** Nodes of the widest row. */
	readonly width: number
	/** The best of each state at each node. */
	readonly best: Float64Array
	/** The best of all three, and which it is. */
	readonly top: Float64Array
	readonly topState: Int8Array
	/** The target positions of each row from which beads of several segments are tried, and how many they are. */
	readonly nearby: Int32Array
	readonly nearbyCount: Int32Array
	/** The beads of one shape that end in the present row: the target positions, and their scores. */
	readonly ends: Int32Array
	readonly scores: Float64Array
}

function recentRows({ low, high }: Corridor): RecentRows {
	let width = 1
	for (let i = 0; i < low.length; i++) width = Math.max(width, (high[i] ?? 0) - (low[i] ?? 0) + 1)
	return {
		width,
		best: new Float64Array(3 * rows * width),
		top: new Float64Array(rows * width),
		topState: new Int8Array(rows * width),
		nearby: new Int32Array(rows * width),
		nearbyCount: new Int32Array(rows),
		ends: new Int32Array(width),
		scores: new Float64Array(width)
	}
}

/**
 * Beads of several segments are tried only from nodes this near, in nats, to the best node of their row; from 8 on
 * the gold alignments are the same. One-to-one beads are tried everywhere, so that no long insertion is lost.
 */
const near = 12

/** Finds where the beads of a shape may end in a row, ascending, and says how many places that are. */
function findEnds(
	{ ends, nearby, nearbyCount, width }: RecentRows,
	{ low, high }: Corridor,
	i: number,
	kind: number
): number {
	const i0 = i - (sourceOf[kind] ?? 1)
	if (i0 < 0) return 0
	const b = targetOf[kind] ?? 1
	const first = low[i] ?? 0
	const last = high[i] ?? 0
	let count = 0
	if (kind === 0) {
		const to = Math.min(last, (high[i0] ?? 0) + b)
		for (let j = Math.max(first, (low[i0] ?? 0) + b); j <= to; j++) ends[count++] = j
		return count
	}
	const begin = (i0 % rows) * width
	const beyond = begin + (nearbyCount[i0 % rows] ?? 0)
	for (let at = begin; at < beyond; at++) {
		const j = (nearby[at] ?? 0) + b
		if (j >= first && j <= last) ends[count++] = j
	}
	return count
}

/** Finds the nodes of a row that are near its best. */
function findNearby(
	{ top, nearby, nearbyCount, width }: RecentRows,
	i: number,
	first: number,
	last: number
): void {
	const begin = (i % rows) * width
	let most = -Infinity
	for (let at = begin; at <= begin + last - first; at++) most = Math.max(most, top[at] ?? 0)
	let count = 0
	for (let j = first; j <= last; j++)
		if ((top[begin + j - first] ?? 0) >= most - near) nearby[begin + count++] = j
	nearbyCount[i % rows] = count
}
