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
 * What `cotejo bench fit` printed before *anyone, nothing, latter* were counted as light words: how much each feature
 * of a loose word says that nothing answers it. Learned from words whose counterpart was taken out of professional
 * translations or put into them, and from minimal pairs, against all loose words of two sets of professional
 * translations; thresholds by flags per 100 of their sentences.
 */
export const looseWeights: Readonly<Record<Side, LooseWeights>> = {
	source: {
		bias: 1.58,
		weights: {
			supported: 1.54,
			unsupported: -2.18,
			linked: -0.07,
			bound: -0.67,
			answered: -0.65,
			claimed: -0.83,
			free: -1.92,
			kin: -0.74,
			alike: -1.41,
			prox: -0.88,
			proxSame: -0.73,
			slot: -0.26,
			slotFree: 0.17,
			tight: 0.54,
			gap: -0.47,
			spare: -0.83,
			crowd: -0.31,
			loose: 1.53,
			longer: 3.1,
			balance: 0.58,
			short: -0.18,
			prevLoose: 0.22,
			nextLoose: 0.34,
			prepLoose: 0.26,
			first: -0.1,
			last: 0.09,
			rare: 0.35,
			breadth: -0.92,
			isNoun: 0.11,
			isAdjective: 0.29,
			isAdverb: 0.69,
			isVerb: -0.33,
			isGerund: -0.23,
			isParticiple: -0.19,
			isName: 1.57,
			isLight: -1.62,
			isGeneral: -0.9,
			isUnknown: -1.71,
			isRepeated: -0.84,
			isApposed: -0.39,
			length: 0.77,
			isVerbal: 0.53,
			seam: 0.89,
			seamRough: -0.53,
			seamTorn: -0.08,
			seamFar: -0.38,
			seamClosed: 0,
			freedom: -1
		},
		join: 0.409,
		wide: 0.818,
		strict: 0.967
	},
	target: {
		bias: 3.17,
		weights: {
			supported: -2.53,
			unsupported: -3.76,
			linked: 1.44,
			bound: -1.23,
			answered: -2.5,
			claimed: -1.68,
			free: -2.74,
			kin: -1.37,
			alike: -0.85,
			prox: -0.58,
			proxSame: -0.65,
			slot: -0.18,
			slotFree: -0.62,
			tight: 0,
			gap: -0.18,
			spare: -0.85,
			crowd: -0.39,
			loose: 1.15,
			longer: 2.09,
			balance: -0.6,
			short: -0.44,
			prevLoose: 0.35,
			nextLoose: 0.18,
			prepLoose: -0.2,
			first: 0.12,
			last: -1.46,
			rare: 0.05,
			breadth: -0.9,
			isNoun: -0.34,
			isAdjective: 0.23,
			isAdverb: -2.13,
			isVerb: -0.61,
			isGerund: -0.42,
			isParticiple: -0.28,
			isName: -2.14,
			isLight: -2.28,
			isGeneral: -0.89,
			isUnknown: -1.04,
			isRepeated: -1.28,
			isApposed: -0.07,
			length: 1.81,
			isVerbal: 0,
			seam: 0.66,
			seamRough: 0.44,
			seamTorn: -1.65,
			seamFar: 0,
			seamClosed: -0.46,
			freedom: -1
		},
		join: 0.441,
		wide: 0.881,
		strict: 0.977
	}
}
