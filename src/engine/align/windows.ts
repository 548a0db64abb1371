import type { Anchor } from './corridor.ts'
import type { Step } from './path.ts'

/** Source segments a window holds at least: long enough that its overlap is little work, short enough to stay in memory near at hand. */
const windowRows = 1000
/** Segments of both sides searched beyond the place where a window is cut, so that its free end decides nothing. */
const beyond = 40
/** A cut is made behind a one-to-one bead with this much evidence in nats. */
const evident = 3

/**
 * A path from one place to another, sought window by window, so that memory does not grow with the text. A window ends
 * at an anchor well beyond its cut; the steps up to an evident bead before the cut are kept, and the next window begins there.
 * Stretches without anchors are searched in one piece.
 *
 * @param search the best path between two places, given the anchors between them
 */
export function searchInWindows(
	from: Anchor,
	to: Anchor,
	chain: readonly Anchor[],
	search: (from: Anchor, to: Anchor, chain: readonly Anchor[]) => readonly Step[],
	progress: (place: Anchor) => void = () => undefined
): readonly Step[] {
	const kept: Step[] = []
	let start = from
	let next = 0
	for (;;) {
		while (next < chain.length && !isBeyond(chain[next], start, 0)) next++
		let cut = next
		while (cut < chain.length && (chain[cut]?.source ?? 0) < start.source + windowRows) cut++
		let end = cut
		while (end < chain.length && !isBeyond(chain[end], chain[cut] ?? start, beyond)) end++
		const place = chain[end]
		const steps = search(start, place ?? to, chain.slice(next, end))
		const last = place
			? cutBehind(steps, (start.source + (chain[cut]?.source ?? 0)) / 2, chain[cut]?.source ?? 0)
			: -1
		if (last < 0) {
			for (const step of place ? search(start, to, chain.slice(next)) : steps) kept.push(step)
			return kept
		}
		for (let at = 0; at <= last; at++) {
			const step = steps[at]
			if (step) kept.push(step)
		}
		start = { source: steps[last]?.i1 ?? 0, target: steps[last]?.j1 ?? 0 }
		progress(start)
	}
}

function isBeyond(anchor: Anchor | undefined, place: Anchor, distance: number): boolean {
	if (!anchor) return false
	return anchor.source > place.source + distance && anchor.target > place.target + distance
}

/** The last evident step in a stretch of source segments; where there is none, the last step before its end. */
function cutBehind(steps: readonly Step[], from: number, to: number): number {
	let any = -1
	for (let at = steps.length - 1; at >= 0; at--) {
		const step = steps[at]
		if (!step || step.i1 > to) continue
		if (any < 0) any = at
		if (step.i1 < from) break
		if (step.score >= evident && step.i1 - step.i0 === 1 && step.j1 - step.j0 === 1) return at
	}
	return any
}
