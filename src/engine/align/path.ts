import type { Corridor } from './corridor.ts'
import { type Habits, shapes } from './shapes.ts'

/** The score of a two-sided bead of source [i0, i1) and target [j0, j1): evidence in nats, without the price of its shape. */
export type BeadScore = (i0: number, i1: number, j0: number, j1: number) => number

/** One bead of a path, by the bounds of its segments, with its score in nats and its posterior probability. */
export interface Step {
	readonly i0: number
	readonly i1: number
	readonly j0: number
	readonly j1: number
	readonly score: number
	readonly confidence: number
}

/** Beads of other shapes are not even scored where plain evidence is as bad as this: they would never win. */
const hopeless = -1e9

/**
 * The best tiling of two texts inside a corridor, by dynamic programming over beads of every shape and runs of
 * one-sided segments (affine prices, Gotoh 1982), with the posterior probability of each bead by the forward and
 * backward sums over all tilings. Time and memory are linear in the corridor's nodes.
 *
 * @param heat divides all scores in the sums: the words of a sentence are no independent witnesses
 */
export function bestPath(
	n: number,
	m: number,
	corridor: Corridor,
	habits: Habits,
	scoreOf: BeadScore,
	nullScore: (side: 0 | 1, segment: number) => number,
	heat: number
): readonly Step[] {
	const { low, high, offsets } = corridor
	const nodes = offsets[n + 1] ?? 0
	const kinds = shapes.length
	const scores = new Float32Array(nodes * kinds).fill(hopeless)
	// Three states at each node: 0 after a two-sided bead, 1 in a run of source-only segments, 2 of target-only ones.
	const best = new Float64Array(nodes * 3).fill(-Infinity)
	const from = new Int8Array(nodes * 3).fill(-1)
	const sums = new Float64Array(nodes * 3).fill(-Infinity)
	best[0] = 0
	sums[0] = 0
	const at = (i: number, j: number) =>
		i < 0 || j < (low[i] ?? 0) || j > (high[i] ?? -1) ? -1 : (offsets[i] ?? 0) + j - (low[i] ?? 0)

	const enter = (node: number, state: number, value: number, origin: number) => {
		if (value <= (best[3 * node + state] ?? -Infinity)) return
		best[3 * node + state] = value
		from[3 * node + state] = origin
	}
	const addSum = (node: number, state: number, value: number) => {
		sums[3 * node + state] = logAdd(sums[3 * node + state] ?? -Infinity, value)
	}
	const all = (list: Float64Array, node: number) => {
		const [a, b, c] = [
			list[3 * node] ?? -Infinity,
			list[3 * node + 1] ?? -Infinity,
			list[3 * node + 2] ?? -Infinity
		]
		return [a, b, c] as const
	}

	for (let i = 0; i <= n; i++)
		for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
			const node = at(i, j)
			for (let kind = 0; kind < kinds; kind++) {
				const [a, b] = shapes[kind] ?? [1, 1]
				const before = at(i - a, j - b)
				if (before < 0 || j - b < 0) continue
				const [x, y, z] = all(best, before)
				const top = Math.max(x, y, z)
				if (top === -Infinity) continue
				const score = scoreOf(i - a, i, j - b, j) + (habits.shape[kind] ?? hopeless)
				scores[node * kinds + kind] = score
				enter(node, 0, top + score, kind * 3 + (x === top ? 0 : y === top ? 1 : 2))
				const [p, q, r] = all(sums, before)
				addSum(node, 0, logAdd(logAdd(p, q), r) + score / heat)
			}
			for (let side = 1; side <= 2; side++) {
				const before = side === 1 ? at(i - 1, j) : j > 0 ? at(i, j - 1) : -1
				if (before < 0) continue
				const price = nullScore(side === 1 ? 0 : 1, side === 1 ? i - 1 : j - 1)
				for (let state = 0; state < 3; state++) {
					const step = price + (state === side ? habits.extend : habits.open)
					enter(node, side, (best[3 * before + state] ?? -Infinity) + step, state)
					addSum(node, side, (sums[3 * before + state] ?? -Infinity) + step / heat)
				}
			}
		}

	const last = at(n, m)
	const ending = new Float64Array(nodes * 3).fill(-Infinity)
	for (let state = 0; state < 3; state++) ending[3 * last + state] = 0
	const addEnd = (node: number, state: number, value: number) => {
		ending[3 * node + state] = logAdd(ending[3 * node + state] ?? -Infinity, value)
	}
	for (let i = n; i >= 0; i--)
		for (let j = high[i] ?? -1; j >= (low[i] ?? 0); j--) {
			const node = at(i, j)
			const after = ending[3 * node] ?? -Infinity
			if (after > -Infinity)
				for (let kind = 0; kind < kinds; kind++) {
					const score = scores[node * kinds + kind] ?? hopeless
					if (score <= hopeless / 2) continue
					const [a, b] = shapes[kind] ?? [1, 1]
					const before = at(i - a, j - b)
					for (let state = 0; state < 3; state++) addEnd(before, state, after + score / heat)
				}
			for (let side = 1; side <= 2; side++) {
				const here = ending[3 * node + side] ?? -Infinity
				const before = side === 1 ? at(i - 1, j) : j > 0 ? at(i, j - 1) : -1
				if (before < 0 || here === -Infinity) continue
				const price = nullScore(side === 1 ? 0 : 1, side === 1 ? i - 1 : j - 1)
				for (let state = 0; state < 3; state++)
					addEnd(before, state, here + (price + (state === side ? habits.extend : habits.open)) / heat)
			}
		}

	const [p, q, r] = all(sums, last)
	const whole = logAdd(logAdd(p, q), r)
	const steps: Step[] = []
	let i = n
	let j = m
	const ends = all(best, last)
	let state = ends[0] >= ends[1] && ends[0] >= ends[2] ? 0 : ends[1] >= ends[2] ? 1 : 2
	while (i > 0 || j > 0) {
		const node = at(i, j)
		const origin = from[3 * node + state] ?? -1
		const [a, b] = state === 0 ? (shapes[Math.floor(origin / 3)] ?? [1, 1]) : state === 1 ? [1, 0] : [0, 1]
		const next = state === 0 ? origin % 3 : origin
		const before = at(i - a, j - b)
		const gained = (best[3 * node + state] ?? 0) - (best[3 * before + next] ?? 0)
		const [x, y, z] = all(sums, before)
		const through =
			state === 0
				? logAdd(logAdd(x, y), z) + gained / heat + (ending[3 * node] ?? -Infinity)
				: (sums[3 * node + state] ?? -Infinity) + (ending[3 * node + state] ?? -Infinity)
		const confidence = Math.min(1, Math.max(0, Math.exp(through - whole)))
		steps.push({ i0: i - a, i1: i, j0: j - b, j1: j, score: gained, confidence })
		i -= a
		j -= b
		state = next
	}
	return steps.reverse()
}

function logAdd(a: number, b: number): number {
	if (a === -Infinity) return b
	if (b === -Infinity) return a
	return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}
