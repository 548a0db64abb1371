import type { Corridor } from './corridor.ts'
import { logAdd } from './log-add.ts'
import { type Habits, sourceOf, targetOf } from './shapes.ts'
import type { TriedBeads } from './tried-beads.ts'

/** Sums over all ways through a corridor, as logarithms. */
export interface Sums {
	/** By node and state: over all ways from the first node there. */
	readonly before: Float64Array
	/** By node: the same over its three states. */
	readonly total: Float64Array
	/** By node and state: over all ways from there to the last node. */
	readonly after: Float64Array
}

/**
 * The sums over all ways through a corridor by the beads tried and runs of one-sided segments: from them follow
 * posterior probabilities. All scores are divided by `heat`. Linear in the beads and nodes.
 */
export function sumsOver(tried: TriedBeads, corridor: Corridor, habits: Habits, heat: number): Sums {
	const open = habits.open / heat
	const extend = habits.extend / heat
	return {
		...sumForward(tried, corridor, open, extend, heat),
		after: sumBackward(tried, corridor, open, extend, heat)
	}
}

function sumForward(
	{ kinds, starts, ends, scores }: TriedBeads,
	{ low, high, offsets }: Corridor,
	open: number,
	extend: number,
	heat: number
): Pick<Sums, 'before' | 'total'> {
	const n = low.length - 1
	const nodes = offsets[n + 1] ?? 0
	const before = new Float64Array(3 * nodes).fill(-Infinity)
	const total = new Float64Array(nodes)
	before[0] = 0
	for (let i = 0; i <= n; i++) {
		const first = low[i] ?? 0
		const base = (offsets[i] ?? 0) - first
		for (let kind = 0; kind < kinds; kind++) {
			const from = starts[i * kinds + kind] ?? 0
			const to = starts[i * kinds + kind + 1] ?? 0
			if (from === to) continue
			const i0 = i - (sourceOf[kind] ?? 1)
			const begins = (offsets[i0] ?? 0) - (low[i0] ?? 0) - (targetOf[kind] ?? 1)
			for (let k = from; k < to; k++) {
				const j = ends[k] ?? 0
				const at = 3 * (base + j)
				before[at] = logAdd(before[at] ?? 0, (total[begins + j] ?? 0) + (scores[k] ?? 0) / heat)
			}
		}
		const above = i > 0 ? (high[i - 1] ?? 0) : -1
		const over = i > 0 ? (offsets[i - 1] ?? 0) - (low[i - 1] ?? 0) : 0
		const last = high[i] ?? 0
		for (let j = first; j <= last; j++) {
			const node = base + j
			const at = 3 * node
			if (j <= above) before[at + 1] = onward(before, 3 * (over + j), open, extend, open)
			if (j > first) before[at + 2] = onward(before, at - 3, open, open, extend)
			total[node] = onward(before, at, 0, 0, 0)
		}
	}
	return { before, total }
}

/** The sum over the three states of a node, each going on at its price. */
function onward(sums: Float64Array, at: number, zero: number, one: number, two: number): number {
	return logAdd(logAdd((sums[at] ?? 0) + zero, (sums[at + 1] ?? 0) + one), (sums[at + 2] ?? 0) + two)
}

function sumBackward(
	{ kinds, starts, ends, scores }: TriedBeads,
	{ low, high, offsets }: Corridor,
	open: number,
	extend: number,
	heat: number
): Float64Array {
	const n = low.length - 1
	const nodes = offsets[n + 1] ?? 0
	// What any state may do from a node: begin a bead. Runs depend on the state and are added apart.
	const byBead = new Float64Array(nodes).fill(-Infinity)
	const after = new Float64Array(3 * nodes)
	byBead[nodes - 1] = 0
	for (let i = n; i >= 0; i--) {
		const first = low[i] ?? 0
		const last = high[i] ?? 0
		const base = (offsets[i] ?? 0) - first
		const under = i < n ? (low[i + 1] ?? 0) : last + 1
		const below = i < n ? (offsets[i + 1] ?? 0) - under : 0
		for (let j = last; j >= first; j--) {
			const node = base + j
			const bead = byBead[node] ?? 0
			const inSource = j >= under ? (after[3 * (below + j) + 1] ?? 0) : -Infinity
			const inTarget = j < last ? (after[3 * (node + 1) + 2] ?? 0) : -Infinity
			after[3 * node] = logAdd(bead, logAdd(inSource + open, inTarget + open))
			after[3 * node + 1] = logAdd(bead, logAdd(inSource + extend, inTarget + open))
			after[3 * node + 2] = logAdd(bead, logAdd(inSource + open, inTarget + extend))
		}
		for (let kind = 0; kind < kinds; kind++) {
			const from = starts[i * kinds + kind] ?? 0
			const to = starts[i * kinds + kind + 1] ?? 0
			if (from === to) continue
			const i0 = i - (sourceOf[kind] ?? 1)
			const begins = (offsets[i0] ?? 0) - (low[i0] ?? 0) - (targetOf[kind] ?? 1)
			for (let k = from; k < to; k++) {
				const j = ends[k] ?? 0
				const start = begins + j
				byBead[start] = logAdd(byBead[start] ?? 0, (after[3 * (base + j)] ?? 0) + (scores[k] ?? 0) / heat)
			}
		}
	}
	return after
}
