import { likeness, skeleton } from './cognates.ts'
import { englishLemmas } from './english.ts'
import type { Lexicon } from './lexicon.ts'
import { spanishLemmas } from './spanish.ts'

/** Why two forms are thought to say the same. */
export type Ground = 'entry' | 'number' | 'same' | 'cognate'

/** An English form that a Spanish form may correspond to. */
export interface Correspondence {
	/** Position among the English forms. */
	readonly target: number
	/** How strongly, 0..1: the first translations and exact copies near 1, a loose cognate near 0.5. */
	readonly weight: number
	readonly ground: Ground
}

/**
 * For every Spanish form the English forms it may correspond to, by dictionary, number, identity and
 * common origin; the strongest first, each target once. Forms are lower case and distinct.
 *
 * Works on the two vocabularies of a bitext, not on its tokens: about 20 µs a form.
 */
export function correspondences(
	spanish: readonly string[],
	english: readonly string[],
	lexicon: Lexicon
): readonly (readonly Correspondence[])[] {
	return spanish.map(correspondent(english, lexicon))
}

/** The same for one Spanish form at a time: nothing is kept of those that were asked before. */
export function correspondent(
	english: readonly string[],
	lexicon: Lexicon
): (form: string) => readonly Correspondence[] {
	const byLemma = formsByLemma(english)
	const bones = english.map(skeleton)
	const bySkeleton = formsBySkeleton(bones)
	const englishAt = new Map(english.map((form, at) => [form, at]))
	return (form) => {
		const found = new Map<number, Correspondence>()
		const add = (target: number, weight: number, ground: Ground) => {
			const before = found.get(target)
			if (!before || before.weight < weight) found.set(target, { target, weight, ground })
		}
		if (/\d/.test(form)) {
			addNumbers(form, englishAt, add)
			return [...found.values()]
		}
		const known = addEntries(form, lexicon, byLemma, add)
		addCognates(form, known, bones, englishAt, bySkeleton, add)
		return [...found.values()].sort((a, b) => b.weight - a.weight || a.target - b.target)
	}
}

type Add = (target: number, weight: number, ground: Ground) => void

function formsByLemma(english: readonly string[]): Map<string, number[]> {
	const byLemma = new Map<string, number[]>()
	english.forEach((form, at) => {
		for (const lemma of new Set([form, ...englishLemmas(form)])) push(byLemma, lemma, at)
	})
	return byLemma
}

/** Forms whose skeletons agree in their first three letters; enough for likeness over {@link looseCognate}. */
function formsBySkeleton(skeletons: readonly string[]): Map<string, number[]> {
	const bySkeleton = new Map<string, number[]>()
	skeletons.forEach((bones, at) => {
		if (bones.length >= 3) push(bySkeleton, bones.slice(0, 3), at)
	})
	return bySkeleton
}

function push(map: Map<string, number[]>, key: string, at: number): void {
	const list = map.get(key)
	if (list) list.push(at)
	else map.set(key, [at])
}

/** Digits alone decide here: 1.500 and 1,500 are one number; what they mean is the business of the checks. */
function addNumbers(form: string, englishAt: ReadonlyMap<string, number>, add: Add): void {
	const digits = form.replace(/[^\d]/g, '')
	for (const spelled of [
		form,
		digits,
		form.replace(/\./g, ','),
		form.replace(/,/g, '.'),
		groupThousands(digits)
	]) {
		const at = englishAt.get(spelled)
		if (at !== undefined) add(at, 1, 'number')
	}
}

function groupThousands(digits: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A translation's place in its entry lowers its weight this much a place, down to {@link leastEntryWeight}. */
const weightPerPlace = 0.06
const leastEntryWeight = 0.5
/** A word inside a translation of several words (*carry* in *carry out*) says much less. */
const weightInPhrase = 0.4

function addEntries(
	form: string,
	lexicon: Lexicon,
	byLemma: ReadonlyMap<string, readonly number[]>,
	add: Add
): boolean {
	let known = false
	spanishLemmas(form, lexicon).forEach((lemma, rank) => {
		for (const entry of lexicon.entries.get(lemma) ?? []) {
			known = true
			entry.translations.forEach((translation, place) => {
				const weight = Math.max(leastEntryWeight, 1 - place * weightPerPlace) * (rank === 0 ? 1 : 0.9)
				const lower = translation.toLowerCase()
				if (!/[ -]/.test(lower)) for (const at of byLemma.get(lower) ?? []) add(at, weight, 'entry')
				else
					for (const word of lower.split(/[ -]/))
						if (!lightWords.has(word))
							for (const at of byLemma.get(word) ?? []) add(at, weight * weightInPhrase, 'entry')
			})
		}
	})
	return known
}

/** Words inside a translation that prove nothing by themselves. */
const lightWords: ReadonlySet<string> = new Set(
	(
		'a an the of to in on at by for from with out up down off over into about away back be have do make take get ' +
		'go come give put set let as it one and or not no one’s'
	).split(' ')
)

/** Skeletons at least this alike count as cognates; below it chance likeness prevails. */
const looseCognate = 0.8
/** Shorter words are alike by chance too often. */
const shortestCognate = 4

function addCognates(
	form: string,
	known: boolean,
	skeletons: readonly string[],
	englishAt: ReadonlyMap<string, number>,
	bySkeleton: ReadonlyMap<string, readonly number[]>,
	add: Add
): void {
	const same = englishAt.get(form)
	if (
		same !== undefined &&
		(form.length >= shortestCognate || /^[ivxlc]{2,}$/.test(form)) &&
		!(known && form.length < 6)
	)
		add(same, 0.95, 'same')
	if (form.length < shortestCognate) return
	const bones = skeleton(form)
	if (bones.length < 3) return
	for (const at of bySkeleton.get(bones.slice(0, 3)) ?? []) {
		const other = skeletons[at] ?? ''
		if (Math.abs(other.length - bones.length) > 2 || other.length < 3) continue
		if (other === bones && bones.length >= 4) add(at, 0.9, 'cognate')
		else if (bones.length >= 5 && other.length >= 4) {
			const alike = likeness(bones, other)
			if (alike >= looseCognate) add(at, alike * (known ? 0.6 : 0.75), 'cognate')
		}
	}
}
