import type { Side } from '../bitext.ts'
import type { Feature } from './coverage.ts'

/** A logistic regression of one side, and the probabilities its findings begin with. */
export interface LooseWeights {
	readonly bias: number
	readonly weights: Readonly<Record<Feature, number>>
	/** From here on a word is shown with a surer neighbour. */
	readonly join: number
	readonly wide: number
	readonly strict: number
}

/**
 * What `cotejo bench fit` prints: how much each feature of a loose word says that nothing answers it. Learned from words whose counterpart was taken out of professional
 * translations or put into them, and from minimal pairs, against all loose words of two sets of professional
 * translations; thresholds by flags per 100 of their sentences.
 */
export const looseWeights: Readonly<Record<Side, LooseWeights>> = {
	source: {
		bias: 1.59,
		weights: {
			supported: 1.6,
			unsupported: -2.48,
			linked: 0.01,
			bound: -0.82,
			answered: -0.6,
			claimed: -0.54,
			free: -1.72,
			derived: -0.41,
			kin: -0.76,
			alike: -1.25,
			prox: -0.82,
			proxSame: -0.74,
			slot: -0.23,
			slotFree: 0.07,
			tight: 0.69,
			gap: -0.52,
			spare: -0.76,
			crowd: -0.33,
			loose: 1.57,
			longer: 2.88,
			balance: 0.99,
			short: -0.24,
			prevLoose: 0.22,
			nextLoose: 0.36,
			prepLoose: 0.26,
			first: -0.11,
			last: 0.12,
			rare: 0.33,
			breadth: -1.04,
			isNoun: 0.02,
			isAdjective: 0.23,
			isAdverb: 0.54,
			isVerb: -0.39,
			isGerund: -0.35,
			isParticiple: -0.2,
			isName: 1.48,
			isLight: -1.59,
			isGeneral: -0.93,
			isUnknown: -1.82,
			isRepeated: -0.8,
			isApposed: -0.59,
			length: 0.81,
			isVerbal: 0.54,
			seam: 0.91,
			seamRough: -0.55,
			seamTorn: -0.09,
			seamFar: -0.38,
			seamClosed: 0,
			freedom: -1
		},
		join: 0.408,
		wide: 0.816,
		strict: 0.966
	},
	target: {
		bias: 2.92,
		weights: {
			supported: -4.47,
			unsupported: -2.84,
			linked: 0.72,
			bound: -1.54,
			answered: -1.62,
			claimed: -0.61,
			free: -2.91,
			derived: -0.97,
			kin: -1.14,
			alike: -0.76,
			prox: -0.58,
			proxSame: -0.77,
			slot: -0.14,
			slotFree: -0.33,
			tight: 0.09,
			gap: -0.42,
			spare: -0.7,
			crowd: -0.21,
			loose: 0.67,
			longer: 1.02,
			balance: -0.38,
			short: 0.5,
			prevLoose: 0.29,
			nextLoose: 0.44,
			prepLoose: 0.09,
			first: 0.13,
			last: -2.28,
			rare: -0.33,
			breadth: -0.69,
			isNoun: -0.54,
			isAdjective: 0.22,
			isAdverb: -0.75,
			isVerb: -0.1,
			isGerund: -0.56,
			isParticiple: -0.59,
			isName: -3.61,
			isLight: -1.5,
			isGeneral: -0.93,
			isUnknown: -0.7,
			isRepeated: -1.98,
			isApposed: -0.46,
			length: 2.04,
			isVerbal: 0,
			seam: 0.34,
			seamRough: 0.02,
			seamTorn: -2.23,
			seamFar: 0,
			seamClosed: -0.84,
			freedom: -1
		},
		join: 0.45,
		wide: 0.9,
		strict: 0.974
	}
}
