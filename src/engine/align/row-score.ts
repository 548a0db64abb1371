/**
 * Scores of two-sided beads in a corridor, row by row and many at a time: evidence in nats, without the price of their
 * shapes. Places are counted from the corridor's origin. Millions of beads are scored, so none is scored by a call of its own.
 */
export interface RowScore {
	/** Makes ready the beads that end at source position `i`: 1, 2, … in this order. */
	readonly row: (i: number) => void
	/** Adds to `sums` the scores of the beads of `a` source and `b` target segments that end at the row and at the first `count` target positions of `ends`. */
	readonly add: (a: number, b: number, ends: Int32Array, count: number, sums: Float64Array) => void
}

/** Scores that are the sums of several, each with its own view of the beads. */
export function togetherIn(scores: readonly RowScore[]): RowScore {
	return {
		row(i) {
			for (const score of scores) score.row(i)
		},
		add(a, b, ends, count, sums) {
			for (const score of scores) score.add(a, b, ends, count, sums)
		}
	}
}
