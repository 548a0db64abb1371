/**
 * The shapes a bead may have and how usual each is. One-sided beads are no shape here: runs of them are
 * priced by how they begin and go on (see {@link Habits}).
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

/** The habits seen in a first alignment, smoothed with the usual ones. */
export function habitsOf(seen: {
	readonly shapes: Float64Array
	readonly runs: number
	readonly oneSided: number
}): Habits {
	let total = 0
	for (const count of seen.shapes) total += count
	const shape = Float64Array.from(usualShares, (share, at) =>
		Math.log(((seen.shapes[at] ?? 0) + weightOfUsual * share) / (total + weightOfUsual))
	)
	const open = (seen.runs + weightOfUsual * usualOpen) / (total + seen.runs + weightOfUsual)
	const extend = (seen.oneSided - seen.runs + 10 * usualExtend) / (seen.oneSided + 10)
	return {
		shape,
		open: Math.log(Math.min(0.08, open)),
		extend: Math.log(Math.min(0.95, Math.max(0.2, extend)))
	}
}
