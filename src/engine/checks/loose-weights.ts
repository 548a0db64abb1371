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
		bias: 1.88,
		weights: {
			supported: 0.18,
			unsupported: -2.37,
			linked: 0.19,
			bound: -0.83,
			answered: -0.6,
			claimed: -0.78,
			free: -1.49,
			kin: -0.71,
			alike: -1.28,
			prox: -1.03,
			proxSame: -0.68,
			slot: -0.25,
			slotFree: 0.27,
			tight: 0.38,
			gap: -0.28,
			spare: -0.84,
			crowd: -0.34,
			loose: 1.91,
			longer: 3.03,
			balance: 0.38,
			short: -0.4,
			prevLoose: 0.3,
			nextLoose: 0.29,
			prepLoose: 0.2,
			first: 0.05,
			last: 0.1,
			rare: 0.35,
			breadth: -0.68,
			isNoun: 0.2,
			isAdjective: -0.69,
			isAdverb: -0.44,
			isVerb: -0.2,
			isGerund: -0.2,
			isParticiple: -0.11,
			isName: 1.66,
			isLight: -1.12,
			isGeneral: -0.76,
			isUnknown: -1.57,
			isRepeated: -0.58,
			isApposed: -0.63,
			length: 0.94,
			freedom: -1
		},
		join: 0.395,
		wide: 0.79,
		strict: 0.966
	},
	target: {
		bias: 3.36,
		weights: {
			supported: -4.82,
			unsupported: -3.52,
			linked: 1.49,
			bound: -1.02,
			answered: -2.09,
			claimed: -2.61,
			free: -3.45,
			kin: -1.56,
			alike: -0.71,
			prox: -0.31,
			proxSame: -0.69,
			slot: -0.33,
			slotFree: -0.6,
			tight: -0.37,
			gap: -0.1,
			spare: -1.06,
			crowd: -0.32,
			loose: 1.03,
			longer: 1.06,
			balance: -0.56,
			short: -0.29,
			prevLoose: 0.37,
			nextLoose: 0.13,
			prepLoose: -0.4,
			first: -0.01,
			last: -1.55,
			rare: 0.18,
			breadth: -0.85,
			isNoun: -0.27,
			isAdjective: 0.3,
			isAdverb: -2.21,
			isVerb: -0.93,
			isGerund: 0.14,
			isParticiple: -0.06,
			isName: -2.34,
			isLight: -1.46,
			isGeneral: -0.43,
			isUnknown: -1.38,
			isRepeated: -1.06,
			isApposed: 0.16,
			length: 2.02,
			freedom: -1
		},
		join: 0.439,
		wide: 0.879,
		strict: 0.978
	}
}
