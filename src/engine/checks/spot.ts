import type { Word } from './words.ts'

/** Where on the other side a word's counterpart would stand: between the counterparts of the nearest linked tokens. */
export interface Spot {
	readonly at: number
	readonly from: number
	readonly to: number
	/** Whether linked tokens stand on both sides, and in the same order opposite. */
	readonly sure: boolean
}

/** Tokens on either side within which a linked neighbour is sought. */
const vicinity = 4

/** The spot of a word, by its nearest linked neighbours; in proportion where there are none. */
export function spotOf(word: Word, here: readonly Word[], there: readonly Word[]): Spot {
	const near = (step: number): number | undefined => {
		for (let k = 1; k <= vicinity; k++) {
			const one = here[word.at + step * k]
			if (!one) return step < 0 ? -1 : there.length
			const best = one.partners[0]
			if (best && best.confidence >= 0.4) return best.at
		}
		return undefined
	}
	const [before, after] = [near(-1), near(1)]
	if (before !== undefined && after !== undefined) {
		const [from, to] = before <= after ? [before, after] : [after, before]
		return { at: (from + to) / 2, from, to, sure: before < after }
	}
	const at = before ?? after ?? (word.at / Math.max(1, here.length)) * there.length
	return { at, from: at - vicinity, to: at + vicinity, sure: false }
}
