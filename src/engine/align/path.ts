import type { Corridor } from './corridor.ts'
import { type Lattice, searchForward } from './forward.ts'
import { type Sums, sumsOver } from './posteriors.ts'
import type { RowScore } from './row-score.ts'
import { type Habits, sourceOf, targetOf } from './shapes.ts'

/** One bead of a path, by the bounds of its segments in their texts, with its score in nats and its posterior probability. */
export interface Step {
	readonly i0: number
	readonly i1: number
	readonly j0: number
	readonly j1: number
	readonly score: number
	readonly confidence: number
}

/** How thoroughly a path is sought. */
export interface Search {
	/** How many of the shapes are tried, the commonest first. */
	readonly kinds: number
	/**
	 * Divides all scores in the sums: the words of a sentence are no independent witnesses. 0: no posteriors are
	 * taken, every confidence is 1, and the search is quicker.
	 */
	readonly heat: number
}

/**
 * The best tiling of a corridor, from its first node to its last, by dynamic programming over beads of every shape
 * and runs of one-sided segments, with the posterior probability of each bead by the forward and backward sums over all
 * tilings. Time and memory are linear in the corridor's nodes.
 */
export function bestPath(
	corridor: Corridor,
	habits: Habits,
	scoreOf: RowScore,
	{ kinds, heat }: Search
): readonly Step[] {
	const lattice = searchForward(corridor, habits, scoreOf, kinds, heat > 0)
	const sums = lattice.tried && sumsOver(lattice.tried, corridor, habits, heat)
	return traceBack(lattice, corridor, habits, heat, sums)
}

function traceBack(
	{ from, gain, end }: Lattice,
	{ origin: start, low, high, offsets }: Corridor,
	habits: Habits,
	heat: number,
	sums: Sums | undefined
): readonly Step[] {
	const n = low.length - 1
	const m = high[n] ?? 0
	const nodeAt = (i: number, j: number) => (offsets[i] ?? 0) + j - (low[i] ?? 0)
	const whole = sums?.total[nodeAt(n, m)] ?? 0
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
		const price = next === state ? habits.extend : habits.open
		const score = state === 0 ? (gain[node] ?? 0) : price
		let confidence = 1
		if (sums) {
			const { before, total, after } = sums
			const forward =
				state === 0 ? (total[nodeAt(i0, j0)] ?? 0) + score / heat : (before[3 * node + state] ?? 0)
			confidence = Math.min(1, Math.exp(forward + (after[3 * node + state] ?? 0) - whole))
		}
		steps.push({
			i0: start.source + i0,
			i1: start.source + i,
			j0: start.target + j0,
			j1: start.target + j,
			score,
			confidence
		})
		i = i0
		j = j0
		state = next
	}
	return steps.reverse()
}
