import { bitsIn, lettersOf, likeness, skeleton } from './cognates.ts'
import type { Lexicon } from './lexicon.ts'
import { renderingsIn, type RenderingsOf } from './renderings.ts'
import { spanishLemmas } from './spanish.ts'

/** Why two forms are thought to say the same: by an entry, as figures, as one spelling, as words of common origin. */
export const grounds = ['entry', 'number', 'same', 'cognate'] as const

/** One of the {@link grounds}. */
export type Ground = (typeof grounds)[number]

const byEntry = grounds.indexOf('entry')
const byNumber = grounds.indexOf('number')
const bySpelling = grounds.indexOf('same')
const byOrigin = grounds.indexOf('cognate')

/** The English forms that each of a list of Spanish forms may correspond to, in columns. */
export interface Correspondences {
	/** Where those of each Spanish form begin; one more than there are forms. Those of one form are the strongest first, each once. */
	readonly starts: Int32Array
	/** Position among the English forms. */
	readonly targets: Int32Array
	/** How strongly, 0..1: the first translations and exact copies near 1, a loose cognate near 0.5. */
	readonly weights: Float64Array
	/** Position among the {@link grounds}. */
	readonly grounds: Uint8Array
}

/**
 * For every Spanish form the English forms it may correspond to, by dictionary, number, identity and common origin.
 * Forms are lower case and distinct.
 *
 * Works on the two vocabularies of a bitext, not on its tokens: about 20 µs a form.
 *
 * @param asked whether a Spanish form is asked about; of the others nothing is found
 */
export function correspondences(
	spanish: readonly string[],
	english: readonly string[],
	lexicon: Lexicon,
	asked: (at: number) => boolean = () => true
): Correspondences {
	const opposite = oppositeOf(english, lexicon)
	const found = findings(english.length)
	const starts = new Int32Array(spanish.length + 1)
	spanish.forEach((form, at) => {
		if (asked(at)) {
			if (/\d/.test(form)) addNumbers(form, opposite, found.add)
			else addCognates(form, addEntries(form, lexicon, opposite, found.add), opposite, found.add)
		}
		starts[at + 1] = found.close()
	})
	return { starts, ...found.columns() }
}

/** The English forms, made ready to be found. */
interface Opposite {
	readonly at: ReadonlyMap<string, number>
	readonly renderings: RenderingsOf
	readonly skeletons: readonly string[]
	/** The length of each skeleton, and its letters as bits. */
	readonly lengths: Int32Array
	readonly letters: Int32Array
	/** Forms whose skeletons agree in their first three letters; enough for likeness over {@link looseCognate}. */
	readonly alike: ReadonlyMap<string, readonly number[]>
}

function oppositeOf(english: readonly string[], lexicon: Lexicon): Opposite {
	const skeletons = english.map(skeleton)
	const alike = new Map<string, number[]>()
	skeletons.forEach((bones, at) => {
		if (bones.length < 3) return
		const list = alike.get(bones.slice(0, 3))
		if (list) list.push(at)
		else alike.set(bones.slice(0, 3), [at])
	})
	return {
		at: new Map(english.map((form, at) => [form, at])),
		renderings: renderingsIn(english, lexicon),
		skeletons,
		lengths: Int32Array.from(skeletons, ({ length }) => length),
		letters: Int32Array.from(skeletons, lettersOf),
		alike
	}
}

/** Adds a target, given its weight and the position of its ground among the {@link grounds}. */
type Add = (target: number, weight: number, ground: number) => void

/** Digits alone decide here: 1.500 and 1,500 are one number; what they mean is the business of the checks. */
function addNumbers(form: string, { at }: Opposite, add: Add): void {
	const digits = form.replace(/[^\d]/g, '')
	for (const spelled of [
		form,
		digits,
		form.replace(/\./g, ','),
		form.replace(/,/g, '.'),
		groupThousands(digits)
	]) {
		const target = at.get(spelled)
		if (target !== undefined) add(target, 1, byNumber)
	}
}

function groupThousands(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

function addEntries(form: string, lexicon: Lexicon, { renderings }: Opposite, add: Add): boolean {
	let known = false
	const lemmas = spanishLemmas(form, lexicon)
	for (let rank = 0; rank < lemmas.length; rank++) {
		const found = renderings(lemmas[rank] ?? '')
		if (!found) continue
		known = true
		const weights = rank === 0 ? found.weights : found.later
		for (let k = 0; k < weights.length; k++) add(found.targets[k] ?? 0, weights[k] ?? 0, byEntry)
	}
	return known
}

const none: readonly number[] = []

/** Skeletons at least this alike count as cognates; below it chance likeness prevails. */
const looseCognate = 0.8
/** Shorter words are alike by chance too often. */
const shortestCognate = 4

function addCognates(
	form: string,
	known: boolean,
	{ at, skeletons, lengths, letters, alike }: Opposite,
	add: Add
): void {
	const same = at.get(form)
	if (
		same !== undefined &&
		(form.length >= shortestCognate || /^[ivxlc]{2,}$/.test(form)) &&
		!(known && form.length < 6)
	)
		add(same, 0.95, bySpelling)
	if (form.length < shortestCognate) return
	const bones = skeleton(form)
	if (bones.length < 3) return
	const own = lettersOf(bones)
	const targets = alike.get(bones.slice(0, 3)) ?? none
	for (let k = 0; k < targets.length; k++) {
		const target = targets[k] ?? 0
		const length = lengths[target] ?? 0
		if (Math.abs(length - bones.length) > 2) continue
		// A letter that the other lacks is common to both nowhere: most words part here.
		const fewest = (looseCognate * (bones.length + length)) / 2 - 1e-9
		const theirs = letters[target] ?? 0
		if (bones.length - bitsIn(own & ~theirs) < fewest || length - bitsIn(theirs & ~own) < fewest) continue
		const other = skeletons[target] ?? ''
		if (other === bones && bones.length >= 4) add(target, 0.9, byOrigin)
		else if (bones.length >= 5 && length >= 4) {
			const share = likeness(bones, other)
			if (share >= looseCognate) add(target, share * (known ? 0.6 : 0.75), byOrigin)
		}
	}
}

/** Gathers what is found for one form after another: of several reasons for one target the strongest stays, of equals the first. */
function findings(width: number) {
	const weight = new Float64Array(width)
	const ground = new Uint8Array(width)
	const met = new Int32Array(width)
	let count = 0
	let filled = 0
	let targets = new Int32Array(1024)
	let weights = new Float64Array(1024)
	let reasons = new Uint8Array(1024)
	return {
		add(target: number, strength: number, reason: number) {
			const before = weight[target] ?? 0
			if (before >= strength) return
			if (before === 0) met[count++] = target
			weight[target] = strength
			ground[target] = reason
		},
		/** Sets out what was found for the form and says where it ends. */
		close(): number {
			if (filled + count > targets.length) {
				const room = Math.max(filled + count, 2 * targets.length)
				targets = longer(targets, new Int32Array(room))
				weights = longer(weights, new Float64Array(room))
				reasons = longer(reasons, new Uint8Array(room))
			}
			order(met, count, weight)
			for (let at = 0; at < count; at++) {
				const target = met[at] ?? 0
				targets[filled] = target
				weights[filled] = weight[target] ?? 0
				reasons[filled++] = ground[target] ?? 0
				weight[target] = 0
			}
			count = 0
			return filled
		},
		columns: () => ({
			targets: targets.slice(0, filled),
			weights: weights.slice(0, filled),
			grounds: reasons.slice(0, filled)
		})
	}
}

/** Lists up to this long are ordered by insertion, which makes nothing; nearly all are shorter. */
const shortList = 48

/** Puts the first `count` targets in order, the heaviest first, of equals the first in the text. */
function order(targets: Int32Array, count: number, weight: Float64Array): void {
	if (count > shortList) {
		targets.subarray(0, count).sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b)
		return
	}
	for (let at = 1; at < count; at++) {
		const target = targets[at] ?? 0
		const heavy = weight[target] ?? 0
		let place = at
		for (; place > 0; place--) {
			const before = targets[place - 1] ?? 0
			const other = weight[before] ?? 0
			if (other > heavy || (other === heavy && before < target)) break
			targets[place] = before
		}
		targets[place] = target
	}
}

function longer<List extends { set: (from: List) => void }>(from: List, to: List): List {
	to.set(from)
	return to
}
