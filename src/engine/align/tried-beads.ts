/**
 * The beads a search has tried, row by row and in each row shape by shape: a list that grows with the search, in
 * columns, for there are millions.
 */
export interface TriedBeads {
	/** How many shapes there are. */
	readonly kinds: number
	/** Where the beads of row `i` and shape `kind` begin, at `i × kinds + kind`; one more than there are. */
	readonly starts: Int32Array
	/** The target position each bead ends at. */
	ends: Int32Array
	/** The score of each in nats, with the price of its shape. */
	scores: Float32Array
}

/** A list without beads for a search of so many rows and shapes. */
export function noBeads(rows: number, kinds: number): TriedBeads {
	const room = 64 * rows
	return {
		kinds,
		starts: new Int32Array(rows * kinds + 1),
		ends: new Int32Array(room),
		scores: new Float32Array(room)
	}
}

/** Adds the beads of one row and shape, the `slot`-th of all; slots are filled in order, none left out. */
export function putBeads(
	tried: TriedBeads,
	slot: number,
	ends: Int32Array,
	scores: Float64Array,
	count: number
): void {
	const start = tried.starts[slot] ?? 0
	tried.starts[slot + 1] = start + count
	if (start + count > tried.ends.length) grow(tried, start + count)
	const { ends: allEnds, scores: allScores } = tried
	for (let k = 0; k < count; k++) {
		allEnds[start + k] = ends[k] ?? 0
		allScores[start + k] = scores[k] ?? 0
	}
}

function grow(tried: TriedBeads, needed: number): void {
	const room = Math.max(needed, Math.ceil(1.5 * tried.ends.length))
	const { ends, scores } = tried
	tried.ends = new Int32Array(room)
	tried.ends.set(ends)
	tried.scores = new Float32Array(room)
	tried.scores.set(scores)
}
