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
		bias: 3.29,
		weights: {
			supported: -1.17,
			unsupported: -3.09,
			linked: 0.88,
			bound: -2.01,
			answered: -1.49,
			claimed: -0.92,
			free: -2.32,
			derived: -0.94,
			kin: -1.08,
			alike: -0.94,
			prox: -0.49,
			proxSame: -0.81,
			slot: -0.14,
			slotFree: -0.37,
			tight: 0.05,
			gap: -0.34,
			spare: -0.66,
			crowd: -0.26,
			loose: 1.09,
			longer: 0.87,
			balance: -0.3,
			short: -0.26,
			prevLoose: 0.27,
			nextLoose: 0.5,
			prepLoose: 0.12,
			first: 0.13,
			last: -1.98,
			rare: -0.14,
			breadth: -0.72,
			isNoun: -0.58,
			isAdjective: 0.18,
			isAdverb: -0.79,
			isVerb: -0.13,
			isGerund: -0.52,
			isParticiple: -0.6,
			isName: -3.74,
			isLight: -1.43,
			isGeneral: -0.8,
			isUnknown: -0.87,
			isRepeated: -1.87,
			isApposed: -0.34,
			length: 2.05,
			isVerbal: 0,
			seam: 0.32,
			seamRough: -0.02,
			seamTorn: -2.75,
			seamFar: 0,
			seamClosed: -0.84,
			freedom: -1
		},
		join: 0.453,
		wide: 0.906,
		strict: 0.971
	}
}
