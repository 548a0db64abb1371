/**
 * The shapes a bead may have and how usual each is. One-sided beads are no shape here: runs of them are
 * priced by how they begin and go on (see {@link Habits}).
 *
 * Worth of shapes beyond 1:1, 1:2 and 2:1, in strict F1: .08 on marianela-01, .04 on quijote-1-01, .03 on
 * bible-gospels, .002 on pud-hard, nothing on udhr.
 */

/** Source and target segments of each shape, the commonest first. Wide ones occur in real literary prose. */
export const shapes: readonly (readonly [source: number, target: number])[] = [
	[1, 1],
	[1, 2],
	[2, 1],
	[2, 2],
	[1, 3],
	[3, 1],
	[2, 3],
	[3, 2],
	[1, 4],
	[4, 1],
	[3, 3],
	[2, 4],
	[4, 2],
	[1, 5],
	[5, 1]
]

/** Source segments of each shape. */
export const sourceOf = Int32Array.from(shapes, ([source]) => source)
/** Target segments of each shape. */
export const targetOf = Int32Array.from(shapes, ([, target]) => target)

/** How a translator goes about it: prices in nats, all negative. */
export interface Habits {
	/** ln of the share of each shape, parallel to {@link shapes}. */
	readonly shape: Float64Array
	/** ln of the probability that a run of one-sided segments begins here. */
	readonly open: number
	/** ln of the probability that such a run goes on. */
	readonly extend: number
}

/** Shares in careful prose translation, from the published counts (Gale and Church 1993) widened for literature. */
const usualShares = [
	0.85, 0.055, 0.055, 0.009, 0.007, 0.007, 0.002, 0.002, 0.0015, 0.0015, 0.0008, 0.0006, 0.0006, 0.0005,
	0.0005
]
const usualOpen = 0.008
const usualExtend = 0.6
/** The usual shares count as this many beads seen before. */
const weightOfUsual = 60

/** The habits to assume before a text has been seen. */
export const usualHabits: Habits = {
	shape: Float64Array.from(usualShares, Math.log),
	open: Math.log(usualOpen),
	extend: Math.log(usualExtend)
}

/** What a first alignment shows of its translator's ways. */
export interface Seen {
	/** How often each shape stands in it, parallel to {@link shapes}. */
	readonly shapes: Float64Array
	readonly oneSided: number
	/** Runs of one-sided segments. */
	readonly runs: number
}

/**
 * The habits seen in a first alignment, smoothed with the usual ones. The first `tried` shapes were open to it; the
 * others are taken to be as much commoner than usual as the tried ones of several segments are.
 */
export function habitsOf(seen: Seen, tried: number): Habits {
	let total = 0
	for (const count of seen.shapes) total += count
	const shares = Float64Array.from(
		usualShares,
		(share, at) => ((seen.shapes[at] ?? 0) + weightOfUsual * share) / (total + weightOfUsual)
	)
	let several = 0
	let usual = 0
	for (let at = firstOfSeveral; at < tried; at++) {
		several += shares[at] ?? 0
		usual += usualShares[at] ?? 0
	}
	const open = (seen.runs + weightOfUsual * usualOpen) / (total + seen.runs + weightOfUsual)
	const extend = (seen.oneSided - seen.runs + 10 * usualExtend) / (seen.oneSided + 10)
	return {
		shape: shares.map((share, at) =>
			Math.log(at < tried ? share : ((usualShares[at] ?? 0) * several) / usual)
		),
		open: Math.log(Math.min(0.08, open)),
		extend: Math.log(Math.min(0.95, Math.max(0.2, extend)))
	}
}

/** Shapes from this one on join several segments with several, or three with one. */
const firstOfSeveral = 3

/** The shapes and one-sided runs of a path, counted. */
export function seenIn(
	steps: readonly { readonly i0: number; readonly i1: number; readonly j0: number; readonly j1: number }[]
): Seen {
	const counts = new Float64Array(shapes.length)
	let runs = 0
	let oneSided = 0
	let inRun = false
	for (const step of steps) {
		const a = step.i1 - step.i0
		const b = step.j1 - step.j0
		if (a > 0 && b > 0) {
			const kind = shapes.findIndex(([x, y]) => x === a && y === b)
			counts[kind] = (counts[kind] ?? 0) + 1
			inRun = false
			continue
		}
		oneSided++
		if (!inRun) runs++
		inRun = true
	}
	return { shapes: counts, runs, oneSided }
}
