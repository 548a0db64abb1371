import type { Side } from '../bitext.ts'
import type { Standing } from './coverage.ts'
import { type DearFeature, type Feature, featureBounds, featuresBy } from './features.ts'
import { logistic } from './logistic.ts'
import { looseWeights } from './loose-weights.ts'

/**
 * The probability that nothing on the other side answers a word, 0..1: a logistic regression over its features. 0 where
 * it is surely below `least`: of most words the place and the English around it tell as much, and what each word
 * opposite may mean need not be asked.
 */
export function looseness(standing: Standing, side: Side, least: number): number {
	const bar = Math.log(least / (1 - least)) - slack
	let sum = looseWeights[side].bias
	for (const { part, weights, further } of steps[side]) {
		sum += weighed(Object.values(standing.parts[part]()), weights)
		if (sum + further < bar) return 0
	}
	return logistic(sum)
}

/** Sums made in another order differ by less. */
const slack = 1e-9

function weighed(values: readonly number[], weights: readonly number[]): number {
	let sum = 0
	for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0)
	return sum
}

/** The parts of the features that are asked for one after the other, and how much those not yet asked for may add. */
const steps = { source: stepsOf('source'), target: stepsOf('target') }

function stepsOf(side: Side) {
	const { weights } = looseWeights[side]
	const most = (name: DearFeature) =>
		Math.max(featureBounds[name].least * weights[name], featureBounds[name].most * weights[name])
	const mostOf = (names: readonly DearFeature[]) => names.reduce((sum, name) => sum + most(name), 0)
	const weightsOf = (names: readonly Feature[]) => names.map((name) => weights[name])
	const { standing, reading, answers } = featuresBy
	return [
		{ part: 'standing', weights: weightsOf(standing), further: mostOf([...reading, ...answers]) },
		{ part: 'reading', weights: weightsOf(reading), further: mostOf(answers) },
		{ part: 'answers', weights: weightsOf(answers), further: Infinity }
	] as const
}
