import type { Corridor } from './corridor.ts'
import { logAdd } from './log-add.ts'
import { type Habits, shapes } from './shapes.ts'

/** Scores of two-sided beads in a corridor, row by row: evidence in nats, without the price of their shapes. */
export interface RowScore {
	/** Makes ready the beads that end at source position `i`, counted from the corridor's origin: 1, 2, … in this order. */
	readonly row: (i: number) => void
	/** The score of the bead of `a` source and `b` target segments that ends at the row and at target position `j`. */
	readonly of: (a: number, b: number, j: number) => number
}

/** One bead of a path, by the bounds of its segments in their texts, with its score in nats and its posterior probability. */
export interface Step {
	readonly i0: number
	readonly i1: number
	readonly j0: number
	readonly j1: number
	readonly score: number
	readonly confidence: number
}

/** The score of a bead that is not tried. */
const hopeless = -1e9
/**
 * Beads of several segments are tried only from nodes this near, in nats, to the best node of their row; from 8 on
 * the gold alignments are the same. One-to-one beads are tried everywhere, so that no long insertion is lost.
 */
const near = 12

/** How thoroughly a path is sought. */
export interface Search {
	/** How many of the {@link shapes} are tried, the commonest first. */
	readonly kinds: number
	/**
	 * Divides all scores in the sums: the words of a sentence are no independent witnesses. 0: no posteriors are
	 * taken, every confidence is 1, and the search is twice as quick.
	 */
	readonly heat: number
}

/**
 * The best tiling of a corridor, from its first node to its last, by dynamic programming over beads of every shape
 * and runs of one-sided segments (affine prices, Gotoh 1982), with the posterior probability of each bead by the
 * forward and backward sums over all tilings. Time and memory are linear in the corridor's nodes.
 */
export function bestPath(
	corridor: Corridor,
	habits: Habits,
	scoreOf: RowScore,
	search: Search
): readonly Step[] {
	const lattice = searchForward(corridor, habits, scoreOf, search)
	const backward = search.heat > 0 ? sumBackward(lattice, corridor, habits, search) : undefined
	return traceBack(lattice, corridor, habits, search.heat, backward)
}

/** Three states at each node: 0 after a two-sided bead, 1 in a run of source-only segments, 2 of target-only ones. */
interface Lattice {
	/** For state 0: 3 × shape + state before; else the state before; -1 where unreached. */
	readonly from: Int8Array
	/** The score of the best bead that ends at each node. */
	readonly gain: Float32Array
	/** The best state at the last node. */
	readonly end: number
	/** Scores of beads ending at each node, by shape; {@link hopeless} where none can. */
	readonly scores: Float32Array
	/** Forward sums by state (ln). */
	readonly sums: Float64Array
	/** Forward sums over the three states of each node (ln). */
	readonly total: Float64Array
}

const sourceOf = Int32Array.from(shapes, ([a]) => a)
const targetOf = Int32Array.from(shapes, ([, b]) => b)
/** Rows a search looks back on, its own included: one more than the widest bead has source segments. */
const rows = Math.max(...sourceOf) + 1

function searchForward(
	{ low, high, offsets }: Corridor,
	habits: Habits,
	scoreOf: RowScore,
	{ kinds, heat }: Search
): Lattice {
	const n = low.length - 1
	const nodes = offsets[n + 1] ?? 0
	const scores = new Float32Array(heat > 0 ? nodes * kinds : 0).fill(hopeless)
	const from = new Int8Array(nodes * 3).fill(-1)
	const gain = new Float32Array(nodes)
	const sums = new Float64Array(heat > 0 ? nodes * 3 : 0).fill(-Infinity)
	const total = new Float64Array(heat > 0 ? nodes : 0).fill(-Infinity)
	const { shape, open, extend } = habits
	const [hotOpen, hotExtend] = [open / heat, extend / heat]
	// The best of each state, and of all three, at the nodes of the last rows: a ring, for nothing looks further back.
	const width = low.reduce((most, first, i) => Math.max(most, (high[i] ?? 0) - first + 1), 1)
	const best = new Float64Array(rows * width * 3)
	const top = new Float64Array(rows * width)
	const topState = new Int8Array(rows * width)
	// The first and last node of each of the last rows that is near its best.
	const nearFirst = new Int32Array(rows)
	const nearLast = new Int32Array(rows)
	const rowBest = new Float64Array(rows)
	// For each shape, the row its beads begin in: its edges, where its values stand, and the least worth going on from.
	const lowOf = new Int32Array(kinds)
	const highOf = new Int32Array(kinds)
	const ringOf = new Int32Array(kinds)
	const nodeOf = new Int32Array(kinds)
	const leastOf = new Float64Array(kinds)
	let end = 0

	for (let i = 0; i <= n; i++) {
		const first = low[i] ?? 0
		const last = high[i] ?? -1
		const base = (offsets[i] ?? 0) - first
		const ring = (i % rows) * width - first
		best.fill(-Infinity, 3 * (ring + first), 3 * (ring + last + 1))
		if (i === 0) best[0] = 0
		if (i === 0 && heat > 0) sums[0] = 0
		if (i > 0) scoreOf.row(i)
		// Where any bead of several segments may end in this row.
		let [wideFirst, wideLast] = [Infinity, -1]
		for (let kind = 0; kind < kinds; kind++) {
			const i0 = i - (sourceOf[kind] ?? 1)
			const begin = low[i0] ?? 1
			lowOf[kind] = kind === 0 || i0 < 0 ? begin : (nearFirst[i0 % rows] ?? 0)
			highOf[kind] = i0 < 0 ? 0 : kind === 0 ? (high[i0] ?? -1) : (nearLast[i0 % rows] ?? 0)
			ringOf[kind] = (i0 % rows) * width - begin
			nodeOf[kind] = (offsets[i0] ?? 0) - begin
			leastOf[kind] = kind === 0 || i0 < 0 ? -Infinity : (rowBest[i0 % rows] ?? 0) - near
			if (kind === 0 || i0 < 0) continue
			wideFirst = Math.min(wideFirst, (lowOf[kind] ?? 0) + (targetOf[kind] ?? 1))
			wideLast = Math.max(wideLast, (highOf[kind] ?? 0) + (targetOf[kind] ?? 1))
		}
		let most = -Infinity
		for (let j = first; j <= last; j++) {
			const node = base + j
			const here = ring + j
			let bestBead = -Infinity
			let bestFrom = -1
			let bestGain = 0
			let beadSum = -Infinity
			const tried = j >= wideFirst && j <= wideLast ? kinds : 1
			for (let kind = 0; kind < tried; kind++) {
				const b = targetOf[kind] ?? 1
				const j0 = j - b
				if (j0 < (lowOf[kind] ?? 0) || j0 > (highOf[kind] ?? 0)) continue
				const before = (ringOf[kind] ?? 0) + j0
				const reached = top[before] ?? -Infinity
				if (reached === -Infinity || reached < (leastOf[kind] ?? 0)) continue
				const score = scoreOf.of(sourceOf[kind] ?? 1, b, j) + (shape[kind] ?? hopeless)
				if (reached + score > bestBead) {
					bestBead = reached + score
					bestGain = score
					bestFrom = kind * 3 + (topState[before] ?? 0)
				}
				if (heat > 0) {
					scores[node * kinds + kind] = score
					const start = (nodeOf[kind] ?? 0) + j0
					beadSum = logAdd(beadSum, (total[start] ?? -Infinity) + score / heat)
				}
			}
			const at = 3 * here
			if (bestFrom >= 0) {
				best[at] = bestBead
				from[3 * node] = bestFrom
				gain[node] = bestGain
				if (heat > 0) sums[3 * node] = beadSum
			}
			for (let side = 1; side <= 2; side++) {
				const i0 = side === 1 ? i - 1 : i
				const j0 = side === 1 ? j : j - 1
				if (i0 < 0 || j0 < (low[i0] ?? 0) || j0 > (high[i0] ?? -1)) continue
				const before = 3 * ((i0 % rows) * width + j0 - (low[i0] ?? 0))
				const start = 3 * ((offsets[i0] ?? 0) + j0 - (low[i0] ?? 0))
				for (let state = 0; state < 3; state++) {
					const value = (best[before + state] ?? -Infinity) + (state === side ? extend : open)
					if (value > (best[at + side] ?? -Infinity)) {
						best[at + side] = value
						from[3 * node + side] = state
					}
					if (heat > 0)
						sums[3 * node + side] = logAdd(
							sums[3 * node + side] ?? -Infinity,
							(sums[start + state] ?? -Infinity) + (state === side ? hotExtend : hotOpen)
						)
				}
			}
			let state = 0
			for (let other = 1; other < 3; other++)
				if ((best[at + other] ?? -Infinity) > (best[at + state] ?? -Infinity)) state = other
			const value = best[at + state] ?? -Infinity
			top[here] = value
			topState[here] = state
			end = state
			if (value > most) most = value
			if (heat > 0)
				total[node] = logAdd(logAdd(sums[3 * node] ?? 0, sums[3 * node + 1] ?? 0), sums[3 * node + 2] ?? 0)
		}
		rowBest[i % rows] = most
		let nearest = first
		while (nearest < last && (top[ring + nearest] ?? 0) < most - near) nearest++
		let furthest = last
		while (furthest > nearest && (top[ring + furthest] ?? 0) < most - near) furthest--
		nearFirst[i % rows] = nearest
		nearLast[i % rows] = furthest
	}
	return { scores, from, gain, end, sums, total }
}

/** Backward sums: for each node and state, ln of the weight of all ways on from there to the end. */
function sumBackward(
	{ scores }: Lattice,
	{ low, high, offsets }: Corridor,
	habits: Habits,
	{ kinds, heat }: Search
): Float64Array {
	const n = low.length - 1
	const m = high[n] ?? 0
	const nodes = offsets[n + 1] ?? 0
	// What any state may do from a node: begin a bead. Runs depend on the state and are added apart.
	const onward = new Float64Array(nodes).fill(-Infinity)
	const ending = new Float64Array(nodes * 3).fill(-Infinity)
	for (let i = n; i >= 0; i--)
		for (let j = high[i] ?? -1; j >= (low[i] ?? 0); j--) {
			const node = (offsets[i] ?? 0) + j - (low[i] ?? 0)
			const at = 3 * node
			const beads = i === n && j === m ? 0 : (onward[node] ?? -Infinity)
			const inSource =
				i < n && j >= (low[i + 1] ?? 0) && j <= (high[i + 1] ?? -1)
					? (ending[3 * ((offsets[i + 1] ?? 0) + j - (low[i + 1] ?? 0)) + 1] ?? -Infinity)
					: -Infinity
			const inTarget = j < (high[i] ?? -1) ? (ending[at + 3 + 2] ?? -Infinity) : -Infinity
			for (let state = 0; state < 3; state++) {
				const left = inSource + (state === 1 ? habits.extend : habits.open) / heat
				const right = inTarget + (state === 2 ? habits.extend : habits.open) / heat
				ending[at + state] = logAdd(beads, logAdd(left, right))
			}
			const after = ending[at] ?? -Infinity
			if (after === -Infinity) continue
			for (let kind = 0; kind < kinds; kind++) {
				const score = scores[node * kinds + kind] ?? hopeless
				if (score <= hopeless / 2) continue
				const i0 = i - (sourceOf[kind] ?? 1)
				const before = (offsets[i0] ?? 0) + j - (targetOf[kind] ?? 1) - (low[i0] ?? 0)
				onward[before] = logAdd(onward[before] ?? -Infinity, after + score / heat)
			}
		}
	return ending
}

function traceBack(
	{ from, gain, end, sums, total }: Lattice,
	{ origin: start, low, high, offsets }: Corridor,
	habits: Habits,
	heat: number,
	ending: Float64Array | undefined
): readonly Step[] {
	const n = low.length - 1
	const m = high[n] ?? 0
	const nodeAt = (i: number, j: number) => (offsets[i] ?? 0) + j - (low[i] ?? 0)
	const last = nodeAt(n, m)
	const whole = total[last] ?? 0
	const steps: Step[] = []
	let i = n
	let j = m
	let state = end
	while (i > 0 || j > 0) {
		const node = nodeAt(i, j)
		const origin = from[3 * node + state] ?? -1
		const kind = Math.floor(origin / 3)
		const i0 = state === 0 ? i - (sourceOf[kind] ?? 1) : state === 1 ? i - 1 : i
		const j0 = state === 0 ? j - (targetOf[kind] ?? 1) : state === 2 ? j - 1 : j
		const next = state === 0 ? origin % 3 : origin
		const before = nodeAt(i0, j0)
		const price = next === state ? habits.extend : habits.open
		const score = state === 0 ? (gain[node] ?? 0) : price
		let confidence = 1
		if (ending) {
			const forward = state === 0 ? (total[before] ?? 0) + score / heat : (sums[3 * node + state] ?? 0)
			confidence = Math.min(1, Math.exp(forward + (ending[3 * node + state] ?? 0) - whole))
		}
		const { source, target } = start
		steps.push({
			i0: source + i0,
			i1: source + i,
			j0: target + j0,
			j1: target + j,
			score,
			confidence
		})
		i = i0
		j = j0
		state = next
	}
	return steps.reverse()
}
