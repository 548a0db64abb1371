import { startsOf } from './pairing.ts'

/** Points of the matrix of two texts' segments, rising by source and then by target segment, as parallel columns. */
export interface Points {
	readonly i: Int32Array
	readonly j: Int32Array
	readonly weight: Float64Array
}

/** Points that are added one after the other. */
export function growingPoints() {
	let room = 1024
	let [i, j, weight] = [new Int32Array(room), new Int32Array(room), new Float64Array(room)]
	let count = 0
	return {
		add(source: number, target: number, weighs: number) {
			if (count === room) {
				room *= 2
				const [is, js, weights] = [i, j, weight]
				;[i, j, weight] = [new Int32Array(room), new Int32Array(room), new Float64Array(room)]
				i.set(is)
				j.set(js)
				weight.set(weights)
			}
			i[count] = source
			j[count] = target
			weight[count++] = weighs
		},
		points: (): Points => ({
			i: i.subarray(0, count),
			j: j.subarray(0, count),
			weight: weight.subarray(0, count)
		})
	}
}

/** A point counts those within this many source segments as its neighbours… */
const reach = 24
/** …whose target lies within this distance of the same diagonal. */
const drift = 6
/** Neighbours' weight a point needs, its own excluded. Chance points reach about 0.3 in a 10,000-segment book. */
const leastSupport = 0.8

/**
 * The points with enough neighbours on their diagonal, weighed by them. `slope` is the number of target segments for a
 * source segment. Points are gone through diagonal by diagonal, each {@link drift} wide, for there neighbours stand side
 * by side in memory. Linear in the points where chance alone strews them.
 */
export function withSupport({ i, j, weight }: Points, slope: number): Points {
	const diagonal = new Float64Array(i.length)
	const column = new Int32Array(i.length)
	let [lowest, highest] = [0, 0]
	for (let p = 0; p < i.length; p++) {
		diagonal[p] = (j[p] ?? 0) - (i[p] ?? 0) * slope
		column[p] = Math.floor((diagonal[p] ?? 0) / drift)
		lowest = Math.min(lowest, column[p] ?? 0)
		highest = Math.max(highest, column[p] ?? 0)
	}
	for (let p = 0; p < column.length; p++) column[p] = (column[p] ?? 0) - lowest
	const columns = highest - lowest + 1
	const starts = startsOf(column, columns)
	const next = starts.slice()
	const order = new Int32Array(i.length)
	column.forEach((c, p) => {
		const place = next[c] ?? 0
		order[place] = p
		next[c] = place + 1
	})
	const support = new Float64Array(i.length)
	for (let c = 0; c < columns; c++)
		for (let other = Math.max(0, c - 1); other <= Math.min(columns - 1, c + 1); other++) {
			let from = starts[other] ?? 0
			const to = starts[other + 1] ?? 0
			for (let place = starts[c] ?? 0; place < (starts[c + 1] ?? 0); place++) {
				const p = order[place] ?? 0
				const pi = i[p] ?? 0
				while (from < to && (i[order[from] ?? 0] ?? 0) < pi - reach) from++
				for (let at = from; at < to; at++) {
					const q = order[at] ?? 0
					const di = (i[q] ?? 0) - pi
					if (di > reach) break
					if (q === p || Math.abs((diagonal[q] ?? 0) - (diagonal[p] ?? 0)) > drift) continue
					if (di * ((j[q] ?? 0) - (j[p] ?? 0)) >= 0) support[p] = (support[p] ?? 0) + (weight[q] ?? 0)
				}
			}
		}
	const kept = new Int32Array(i.length).map((_, p) => p).filter((p) => (support[p] ?? 0) >= leastSupport)
	return {
		i: kept.map((p) => i[p] ?? 0),
		j: kept.map((p) => j[p] ?? 0),
		weight: Float64Array.from(kept, (p) => (weight[p] ?? 0) * Math.min(4, support[p] ?? 0))
	}
}

/** The heaviest chain that rises on both sides, as pairs of segments. */
export function heaviestChain({ i, j, weight }: Points, m: number): readonly (readonly [number, number])[] {
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
