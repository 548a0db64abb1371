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
 * What `cotejo bench fit` printed: how much each feature of a loose word says that nothing answers it. Learned from
 * words whose counterpart was taken out of professional translations or put into them, and from minimal pairs,
 * against all loose words of two sets of professional translations; thresholds by flags per 100 of their sentences.
 */
export const looseWeights: Readonly<Record<Side, LooseWeights>> = {
	source: {
		bias: 1.8,
		weights: {
			supported: 1.9,
			unsupported: -2.09,
			linked: -0.09,
			bound: -0.63,
			answered: -0.68,
			claimed: -0.89,
			free: -1.92,
			kin: -0.85,
			alike: -1.42,
			prox: -1.01,
			proxSame: -0.73,
			slot: -0.26,
			slotFree: 0.14,
			tight: 0.51,
			gap: -0.47,
			spare: -0.83,
			crowd: -0.31,
			loose: 1.63,
			longer: 3.1,
			balance: 0.2,
			short: -0.27,
			prevLoose: 0.26,
			nextLoose: 0.37,
			prepLoose: 0.25,
			first: -0.11,
			last: 0.11,
			rare: 0.32,
			breadth: -0.85,
			isNoun: 0.09,
			isAdjective: 0.24,
			isAdverb: 0.66,
			isVerb: -0.3,
			isGerund: -0.22,
			isParticiple: -0.17,
			isName: 1.55,
			isLight: -1.67,
			isGeneral: -0.97,
			isUnknown: -1.74,
			isRepeated: -0.75,
			isApposed: -0.48,
			length: 0.79,
			isVerbal: 0.5,
			seam: 0.89,
			seamRough: -0.55,
			seamTorn: -0.07,
			seamFar: -0.38,
			seamClosed: 0,
			freedom: -1
		},
		join: 0.405,
		wide: 0.809,
		strict: 0.97
	},
	target: {
		bias: 2.93,
		weights: {
			supported: -5.09,
			unsupported: -3.88,
			linked: 1.52,
			bound: -1.37,
			answered: -2.83,
			claimed: -2.15,
			free: -2.74,
			kin: -1.37,
			alike: -0.86,
			prox: -0.58,
			proxSame: -0.66,
			slot: -0.18,
			slotFree: -0.59,
			tight: 0.02,
			gap: -0.16,
			spare: -0.9,
			crowd: -0.37,
			loose: 1.15,
			longer: 2.01,
			balance: -0.69,
			short: -0.34,
			prevLoose: 0.36,
			nextLoose: 0.2,
			prepLoose: -0.16,
			first: 0.14,
			last: -1.47,
			rare: 0.1,
			breadth: -0.83,
			isNoun: -0.35,
			isAdjective: 0.2,
			isAdverb: -2.11,
			isVerb: -0.66,
			isGerund: -0.42,
			isParticiple: -0.27,
			isName: -2.14,
			isLight: -2.28,
			isGeneral: -0.98,
			isUnknown: -1.07,
			isRepeated: -1.01,
			isApposed: -0.06,
			length: 2.04,
			isVerbal: 0,
			seam: 0.66,
			seamRough: 0.47,
			seamTorn: -1.65,
			seamFar: 0,
			seamClosed: -0.45,
			freedom: -1
		},
		join: 0.441,
		wide: 0.883,
		strict: 0.979
	}
}
