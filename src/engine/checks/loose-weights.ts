import type { Side } from '../bitext.ts'
import type { Feature } from './features.ts'

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
		bias: 1.38,
		weights: {
			supported: 1.72,
			unsupported: -2.44,
			linked: 0.01,
			bound: -0.91,
			answered: -0.66,
			claimed: -0.46,
			free: -1.79,
			derived: -0.45,
			kin: -0.78,
			alike: -1.24,
			prox: -0.78,
			proxSame: -0.73,
			slot: -0.27,
			slotFree: 0.1,
			tight: 0.72,
			gap: -0.48,
			spare: -0.76,
			crowd: -0.35,
			loose: 1.57,
			longer: 2.96,
			balance: 1.03,
			short: -0.36,
			prevLoose: 0.24,
			nextLoose: 0.38,
			prepLoose: 0.32,
			first: -0.07,
			last: 0.12,
			rare: 0.31,
			breadth: -1.07,
			isNoun: 0.12,
			isAdjective: 0.34,
			isAdverb: 0.78,
			isVerb: -0.42,
			isGerund: -0.38,
			isParticiple: -0.27,
			isName: 1.59,
			isLight: -1.62,
			isGeneral: -0.87,
			isUnknown: -1.79,
			isRepeated: -0.84,
			isApposed: -0.5,
			length: 0.84,
			isVerbal: 0.63,
			gain: 0.24,
			seam: 0.69,
			seamRough: -0.59,
			seamTorn: 0.05,
			seamFar: -0.36,
			seamClosed: 0,
			freedom: -1
		},
		join: 0.407,
		wide: 0.815,
		strict: 0.969
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
			gain: 0,
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
