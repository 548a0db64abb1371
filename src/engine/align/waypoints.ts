import type { Anchor } from './corridor.ts'
import type { Step } from './path.ts'

/** A step with beads on both sides and this much evidence, in nats, is evident. */
const evident = 3
/** A step is sure where so many before and behind it, and itself, are evident. */
const around = 4
/** Source segments from one node to the next where the path is not sure: the corridor there keeps room to go another way. */
const spacing = 3

/**
 * Nodes of a path for the corridor of a second search around it: every one where the path is sure, else spaced so that
 * the corridor around them is theirs alone. Linear.
 */
export function waypoints(steps: readonly Step[]): readonly Anchor[] {
	const points: Anchor[] = []
	let last: Anchor = { source: 0, target: 0 }
	let doubtful = 0
	for (let at = 0; at < Math.min(around, steps.length); at++) doubtful += isEvident(steps[at]) ? 0 : 1
	steps.forEach((step, at) => {
		if (at + around < steps.length && !isEvident(steps[at + around])) doubtful++
		if (at > around && !isEvident(steps[at - around - 1])) doubtful--
		const sure = doubtful === 0
		if (step.i1 - last.source < (sure ? 1 : spacing) || step.j1 - last.target < 1) return
		last = { source: step.i1, target: step.j1, sure }
		points.push(last)
	})
	points.pop()
	return points
}

function isEvident(step: Step | undefined): boolean {
	return step !== undefined && step.score >= evident && step.i1 > step.i0 && step.j1 > step.j0
}
