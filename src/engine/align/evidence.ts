import type { Corridor } from './corridor.ts'
import type { Direction, Pairing } from './pairing.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What the words say about every pair of segments in a corridor, ready for beads of any shape.
 *
 * The measure is a log-likelihood ratio in nats. A form that has partners in the other text finds one of
 * them in the true counterpart with probability `coverage`, and in `n` foreign words by chance with
 * probability 1 − exp(−chance · n). Rare words therefore weigh much, common ones little (the idea of IDF), a
 * word missing opposite weighs against the bead, and a longer counterpart makes every find cheaper.
 */
export interface Evidence {
	/** Evidence, in nats, that segments [i0, i1) and [j0, j1) correspond; 0 when nothing is known. */
	readonly of: (i0: number, i1: number, j0: number, j1: number) => number
}

/** Only the most telling forms of a long segment are kept: two 32-bit words of marks a pair. */
const mostForms = 64
/** No single word may decide alone: names that return on every page, copied figures. */
const mostGain = 6

interface Telling {
	/** Telling forms of each segment, most telling first. */
	readonly forms: readonly Int32Array[]
	/** ln(coverage / chance) of each form. */
	readonly gain: Float64Array
	/** ln(1 − coverage) of each form. */
	readonly loss: Float64Array
	readonly chance: Float64Array
	/** Sums of loss and of chance over the telling forms of each segment. */
	readonly lossOf: Float64Array
	readonly chanceOf: Float64Array
	readonly sizes: Float64Array
}

/**
 * The evidence of a pairing over a corridor. Time and memory are linear in the corridor's area plus the
 * number of words found in it.
 */
export function gatherEvidence(
	source: Vocabulary,
	target: Vocabulary,
	pairing: Pairing,
	corridor: Corridor
): Evidence {
	const here = telling(source, pairing.source)
	const there = telling(target, pairing.target)
	const { offsets, low, high } = corridor
	const marks = new Int32Array(4 * (offsets[source.segments.length] ?? 0))
	const postings = postingsOf(there.forms, target.forms.length)
	here.forms.forEach((forms, i) => {
		const from = low[i] ?? 0
		const to = high[i + 1] ?? 0
		const base = (offsets[i] ?? 0) - from
		for (let slot = 0; slot < forms.length; slot++) {
			const form = forms[slot] ?? 0
			for (const partner of pairing.source.partners[form] ?? []) {
				const list = postings.segments[partner]
				const places = postings.slots[partner]
				if (!list || !places) continue
				for (let k = lowerBound(list, from); k < list.length; k++) {
					const j = list[k] ?? 0
					if (j >= to) break
					const at = 4 * (base + j)
					const place = places[k] ?? 0
					marks[at + (slot >> 5)] = (marks[at + (slot >> 5)] ?? 0) | (1 << (slot & 31))
					marks[at + 2 + (place >> 5)] = (marks[at + 2 + (place >> 5)] ?? 0) | (1 << (place & 31))
				}
			}
		}
	})

	function sideOf(
		side: Telling,
		segment: number,
		first: number,
		second: number,
		size: number,
		log: number
	): number {
		let sum = (side.lossOf[segment] ?? 0) + size * (side.chanceOf[segment] ?? 0)
		const forms = side.forms[segment]
		if (!forms) return sum
		for (let word = 0; word < 2; word++) {
			let bits = word === 0 ? first : second
			while (bits !== 0) {
				const bit = 31 - Math.clz32(bits & -bits)
				bits &= bits - 1
				const form = forms[word * 32 + bit] ?? 0
				const chance = side.chance[form] ?? 0
				let gain = (side.gain[form] ?? 0) - log + (chance * size) / 2
				if (gain > mostGain) gain = mostGain
				else if (gain < 0) gain = 0
				sum += gain - (side.loss[form] ?? 0) - chance * size
			}
		}
		return sum
	}

	return {
		of(i0, i1, j0, j1) {
			let sizeHere = 0
			let sizeThere = 0
			for (let i = i0; i < i1; i++) sizeHere += here.sizes[i] ?? 0
			for (let j = j0; j < j1; j++) sizeThere += there.sizes[j] ?? 0
			if (sizeHere === 0 || sizeThere === 0) return 0
			const logHere = logOf(sizeHere)
			const logThere = logOf(sizeThere)
			let sum = 0
			for (let i = i0; i < i1; i++) {
				let first = 0
				let second = 0
				const base = (offsets[i] ?? 0) - (low[i] ?? 0)
				for (let j = j0; j < j1; j++) {
					const at = 4 * (base + j)
					first |= marks[at] ?? 0
					second |= marks[at + 1] ?? 0
				}
				sum += sideOf(here, i, first, second, sizeThere, logThere)
			}
			for (let j = j0; j < j1; j++) {
				let first = 0
				let second = 0
				for (let i = i0; i < i1; i++) {
					const at = 4 * ((offsets[i] ?? 0) - (low[i] ?? 0) + j)
					first |= marks[at + 2] ?? 0
					second |= marks[at + 3] ?? 0
				}
				sum += sideOf(there, j, first, second, sizeHere, logHere)
			}
			return sum / 2
		}
	}
}

/** Logarithms of small whole numbers, asked for millions of times. */
const logs = Float64Array.from({ length: 4096 }, (_, n) => Math.log(n))

function logOf(n: number): number {
	return n < logs.length ? (logs[n] ?? 0) : Math.log(n)
}

function telling(vocabulary: Vocabulary, direction: Direction): Telling {
	const { coverage, chance } = direction
	const gain = new Float64Array(coverage.length)
	const loss = new Float64Array(coverage.length)
	for (let form = 0; form < coverage.length; form++) {
		const sure = coverage[form] ?? 0
		if (sure === 0) continue
		gain[form] = Math.log(sure / Math.max(chance[form] ?? 0, 1e-7))
		loss[form] = Math.log(1 - sure)
	}
	const lossOf = new Float64Array(vocabulary.segments.length)
	const chanceOf = new Float64Array(vocabulary.segments.length)
	const forms = vocabulary.segments.map((all, at) => {
		let kept = all.filter((form) => (coverage[form] ?? 0) > 0)
		if (kept.length > mostForms)
			kept = kept.sort((a, b) => (gain[b] ?? 0) - (gain[a] ?? 0) || a - b).slice(0, mostForms)
		for (const form of kept) {
			lossOf[at] = (lossOf[at] ?? 0) + (loss[form] ?? 0)
			chanceOf[at] = (chanceOf[at] ?? 0) + (chance[form] ?? 0)
		}
		return kept
	})
	return { forms, gain, loss, chance, lossOf, chanceOf, sizes: vocabulary.sizes }
}

/** Where each form stands: segments in order, and its slot among the telling forms of each. */
function postingsOf(
	segments: readonly Int32Array[],
	forms: number
): { readonly segments: readonly number[][]; readonly slots: readonly number[][] } {
	const places: number[][] = Array.from({ length: forms }, () => [])
	const slots: number[][] = Array.from({ length: forms }, () => [])
	segments.forEach((list, at) =>
		list.forEach((form, slot) => {
			places[form]?.push(at)
			slots[form]?.push(slot)
		})
	)
	return { segments: places, slots }
}

/** First position in an ascending list whose value is at least `value`. */
function lowerBound(list: readonly number[], value: number): number {
	let from = 0
	let to = list.length
	while (from < to) {
		const middle = (from + to) >> 1
		if ((list[middle] ?? 0) < value) from = middle + 1
		else to = middle
	}
	return from
}
