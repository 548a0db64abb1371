/**
 * The part of the matrix of segments in which a path is sought, for a rectangle of it: for each source position
 * a stretch of target positions. Positions are gaps between segments, counted from the rectangle's {@link origin},
 * 0..n and 0..m, both ends included.
 */
export interface Corridor {
	/** The rectangle's first source and target segment: what position 0 means. */
	readonly origin: Anchor
	/** First target position for each source position 0..n; never falling. */
	readonly low: Int32Array
	/** Last target position (inclusive) for each source position 0..n; never falling. The last is m. */
	readonly high: Int32Array
	/** Where each source position's nodes begin, with the total number of nodes at n + 1. */
	readonly offsets: Int32Array
}

/** A place both texts are believed to pass through: before source segment `source` and target segment `target`. */
export interface Anchor {
	readonly source: number
	readonly target: number
	/** The stretch that ends here is all but certain: one bead of a path already found, among evident ones. */
	readonly sure?: boolean
}

/** How much of the matrix is searched. */
export interface Breadth {
	/** Target positions searched on either side of the rectangle between two anchors. */
	readonly margin: number
	/** Rectangles between two anchors up to this many nodes are searched whole. */
	readonly largest: number
}

/** The whole rectangle between two places. */
export function wholeCorridor(from: Anchor, to: Anchor): Corridor {
	const n = to.source - from.source
	return corridorOf(from, new Int32Array(n + 1), new Int32Array(n + 1).fill(to.target - from.target))
}

/** Rows by which neighbouring stretches overlap, so that a wide bead may cross an anchor… */
const overlap = 3
/** …and where the stretch is sure. */
const overlapOfSure = 1

/**
 * A corridor from one place to another around a chain of anchors (strictly rising on both sides, ends excluded).
 * Between two anchors it holds the whole rectangle with a margin of target positions on either side, unless the
 * rectangle is larger than allowed: then a band of the margin plus a quarter of the stretch around its diagonal.
 */
export function corridorAround(
	start: Anchor,
	end: Anchor,
	chain: readonly Anchor[],
	{ margin, largest }: Breadth
): Corridor {
	const n = end.source - start.source
	const m = end.target - start.target
	const low = new Int32Array(n + 1).fill(m)
	const high = new Int32Array(n + 1)
	let from: Anchor = { source: 0, target: 0 }
	for (const anchor of [...chain, end]) {
		const to = { source: anchor.source - start.source, target: anchor.target - start.target }
		const rise = to.source - from.source
		const run = to.target - from.target
		const whole = (rise + 1) * (run + 1) <= largest
		const width = whole ? 0 : bandWidth(rise, run)
		const beyond = anchor.sure ? overlapOfSure : overlap
		const first = Math.max(0, from.source - beyond)
		const last = Math.min(n, to.source + beyond)
		for (let i = first; i <= last; i++) {
			const at = rise === 0 ? 0 : Math.min(1, Math.max(0, (i - from.source) / rise))
			const middle = from.target + at * run
			const bottom = whole ? from.target : Math.max(from.target, Math.floor(middle - width))
			const top = whole ? to.target : Math.min(to.target, Math.ceil(middle + width))
			low[i] = Math.min(low[i] ?? m, Math.max(0, bottom - margin))
			high[i] = Math.max(high[i] ?? 0, Math.min(m, top + margin))
		}
		from = to
	}
	low[0] = 0
	high[n] = m
	return corridorOf(start, low, high)
}

/** The corridor with these edges, made monotone and connected. */
function corridorOf(origin: Anchor, low: Int32Array, high: Int32Array): Corridor {
	const n = low.length - 1
	for (let i = n - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0)
	for (let i = 1; i <= n; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0)
	// Connected: from every row the next one's first node can be reached.
	for (let i = 0; i < n; i++) high[i] = Math.max(high[i] ?? 0, low[i + 1] ?? 0)
	const offsets = new Int32Array(n + 2)
	for (let i = 0; i <= n; i++) offsets[i + 1] = (offsets[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1
	return { origin, low, high, offsets }
}

/** A band is at least this wide on either side of its diagonal… */
const narrowestBand = 24
/** …and holds about this many nodes at most, so that two long texts without any anchor stay within memory. */
const largestBand = 2_000_000

function bandWidth(rise: number, run: number): number {
	const wanted = Math.max(40, Math.round(Math.max(rise, run) / 4))
	return Math.max(narrowestBand, Math.min(wanted, Math.floor(largestBand / (2 * (rise + 1)))))
}
