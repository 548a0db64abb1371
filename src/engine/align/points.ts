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
	const placeOf = new Int32Array(i.length)
	const [is, js] = [new Int32Array(i.length), new Int32Array(i.length)]
	const [diagonals, weights] = [new Float64Array(i.length), new Float64Array(i.length)]
	for (let p = 0; p < i.length; p++) {
		const place = next[column[p] ?? 0] ?? 0
		next[column[p] ?? 0] = place + 1
		placeOf[p] = place
		is[place] = i[p] ?? 0
		js[place] = j[p] ?? 0
		diagonals[place] = diagonal[p] ?? 0
		weights[place] = weight[p] ?? 0
	}
	const supports = new Float64Array(i.length)
	for (let c = 0; c < columns; c++)
		for (let other = Math.max(0, c - 1); other <= Math.min(columns - 1, c + 1); other++) {
			let from = starts[other] ?? 0
			const to = starts[other + 1] ?? 0
			for (let place = starts[c] ?? 0; place < (starts[c + 1] ?? 0); place++) {
				const pi = is[place] ?? 0
				const pj = js[place] ?? 0
				const along = diagonals[place] ?? 0
				let sum = supports[place] ?? 0
				while (from < to && (is[from] ?? 0) < pi - reach) from++
				for (let at = from; at < to; at++) {
					const di = (is[at] ?? 0) - pi
					if (di > reach) break
					if (at === place || Math.abs((diagonals[at] ?? 0) - along) > drift) continue
					if (di * ((js[at] ?? 0) - pj) >= 0) sum += weights[at] ?? 0
				}
				supports[place] = sum
			}
		}
	const kept = growingPoints()
	for (let p = 0; p < i.length; p++) {
		const support = supports[placeOf[p] ?? 0] ?? 0
		if (support >= leastSupport) kept.add(i[p] ?? 0, j[p] ?? 0, (weight[p] ?? 0) * Math.min(4, support))
	}
	return kept.points()
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
