import type { Direction } from './pairing.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Only the most telling forms of a long segment are kept: two 32-bit words of marks a pair. */
const mostForms = 64

/** The telling forms of a text's segments, each in a slot. */
export interface Telling {
	/** Where each segment's slots begin; one more than there are segments. */
	readonly starts: Int32Array
	readonly forms: Int32Array
	/**
	 * At three times the slot, one beside the other because they are asked for together: ln(coverage / chance),
	 * ln(1 − coverage), and the chance of meeting a partner, a word. Single precision, for there are many slots.
	 */
	readonly measures: Float32Array
	/** Sums of loss and of chance over the slots of each segment. */
	readonly lossOf: Float64Array
	readonly chanceOf: Float64Array
	/** Words before each segment, and in all. */
	readonly words: Int32Array
}

/** The telling forms of a vocabulary. Linear. */
export function telling(vocabulary: Vocabulary, { coverage, chance }: Direction, absence: boolean): Telling {
	const gain = new Float64Array(coverage.length)
	const loss = new Float64Array(coverage.length)
	for (let form = 0; form < coverage.length; form++) {
		const sure = coverage[form] ?? 0
		if (sure === 0) continue
		gain[form] = Math.log(sure / Math.max(chance[form] ?? 0, 1e-7))
		if (absence) loss[form] = Math.log(1 - sure)
	}
	const segments = vocabulary.sizes.length
	const starts = new Int32Array(segments + 1)
	const forms = new Int32Array(vocabulary.members.length)
	const measures = new Float32Array(3 * forms.length)
	const lossOf = new Float64Array(segments)
	const chanceOf = new Float64Array(segments)
	const words = new Int32Array(segments + 1)
	let filled = 0
	for (let at = 0; at < segments; at++) {
		const first = filled
		for (let k = vocabulary.starts[at] ?? 0; k < (vocabulary.starts[at + 1] ?? 0); k++) {
			const form = vocabulary.members[k] ?? 0
			if ((coverage[form] ?? 0) > 0) forms[filled++] = form
		}
		if (filled - first > mostForms) {
			forms.subarray(first, filled).sort((a, b) => (gain[b] ?? 0) - (gain[a] ?? 0) || a - b)
			filled = first + mostForms
		}
		let lost = 0
		let met = 0
		for (let slot = first; slot < filled; slot++) {
			const form = forms[slot] ?? 0
			lost += loss[form] ?? 0
			met += chance[form] ?? 0
			measures[3 * slot] = gain[form] ?? 0
			measures[3 * slot + 1] = loss[form] ?? 0
			measures[3 * slot + 2] = chance[form] ?? 0
		}
		starts[at + 1] = filled
		lossOf[at] = lost
		chanceOf[at] = met
		words[at + 1] = (words[at] ?? 0) + (vocabulary.sizes[at] ?? 0)
	}
	return { starts, forms: forms.subarray(0, filled), measures, lossOf, chanceOf, words }
}
