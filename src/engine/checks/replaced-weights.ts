import type { ReplacedFeature } from './replaced-cases.ts'

/**
 * What `cotejo bench fit-replaced` prints: how much each feature says that a word was rendered by one of another meaning.
 * Learned from annotated machine translations against professional ones; at `wide`, of the words flagged in articles
 * it did not learn from, 45 % were wrong.
 */
export const replacedWeights: {
	readonly bias: number
	readonly weights: Readonly<Record<ReplacedFeature, number>>
	readonly wide: number
} = {
	bias: -6.79,
	weights: {
		habit: 1.04,
		recurs: -0.27,
		slot: -0.42,
		crowd: -0.26,
		part: 2.2,
		isNoun: 1.12,
		isAdjective: -2.29,
		rare: 2.61,
		rareThere: -0.88,
		kin: -1.72
	},
	wide: 0.18
}
