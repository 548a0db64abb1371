import { describe, expect, test } from 'vitest'
import { waypoints } from '../../../src/engine/align/waypoints.ts'

/** Steps one after the other, each so many source and target segments long, with its evidence. */
function path(steps: readonly (readonly [source: number, target: number, score: number])[]) {
	let [i, j] = [0, 0]
	return steps.map(([source, target, score]) => {
		const step = { i0: i, i1: i + source, j0: j, j1: j + target, score, confidence: 1 }
		;[i, j] = [step.i1, step.j1]
		return step
	})
}

describe('The nodes of a first path that the second search keeps to', () => {
	test('are all of them where every bead is evident, but for its end', () => {
		const points = waypoints(path(Array.from({ length: 20 }, () => [1, 1, 10])))
		expect(points.map(({ source }) => source)).toEqual(Array.from({ length: 19 }, (_, at) => at + 1))
		expect(points.every(({ sure }) => sure)).toBe(true)
	})

	test('are three source segments apart, and not sure, within four beads of a doubtful one', () => {
		const steps = path(Array.from({ length: 30 }, (_, at) => [1, 1, at === 15 ? 1 : 10]))
		const doubtful = waypoints(steps).filter(({ sure }) => !sure)
		expect(doubtful.map(({ source }) => source)).toEqual([14, 17, 20])
	})

	test('leave a run of segments without partners to one rectangle', () => {
		const run = Array.from({ length: 10 }, () => [0, 1, -1] as const)
		const evident = Array.from({ length: 12 }, () => [1, 1, 10] as const)
		const points = waypoints(path([...evident, ...run, ...evident]))
		expect(points.filter(({ target }) => target > 12 && target <= 22)).toEqual([])
	})
})
