import type { Alignment, Bead, Doc } from '../bitext.ts'
import type { Ground } from '../lexicon/correspond.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anchorsOf } from './anchors.ts'
import { type Anchor, type Breadth, type Corridor, corridorAround, wholeCorridor } from './corridor.ts'
import { wordModel } from './evidence.ts'
import { learnWords } from './learn.ts'
import { lengthModel } from './length.ts'
import { joined, type Pairing, pairing, pairsOf } from './pairing.ts'
import { bestPath, type Search, type Step } from './path.ts'
import { likelyOnly, type RowScore, SumOfScores } from './row-score.ts'
import { type Habits, habitsOf, seenIn, shapes, usualHabits } from './shapes.ts'
import { traitModel, traitsOf } from './traits.ts'
import { type Vocabularies, vocabulariesOf } from './vocabularies.ts'
import type { Vocabulary } from './vocabulary.ts'
import { waypoints } from './waypoints.ts'
import { searchInWindows } from './windows.ts'

/** What may be said while a long text is aligned, and how its work is stopped. */
export interface Watch {
	/** Called with the share done, 0..1. Throwing from it stops the work. */
	readonly progress?: (share: number) => void
}

/** What an alignment is made from, to be left out one at a time where the worth of each is measured. */
export const ingredients = [
	'lexicon',
	'cognates',
	'numbers',
	'length',
	'traits',
	'absence',
	'anchors',
	'second-pass',
	'learning',
	'wide-beads'
] as const

/** One of the {@link ingredients}. */
export type Ingredient = (typeof ingredients)[number]

/** How two texts are aligned. */
export interface AlignOptions extends Watch {
	/** Ingredients left out. */
	readonly without?: readonly Ingredient[]
	/** The vocabularies of the two texts, where they have been read already. */
	readonly words?: Vocabularies
}

/** A stretch of both texts that is aligned by itself. */
export interface Stretch {
	readonly from: Anchor
	readonly to: Anchor
}

/** The first search: around the anchors, in the commoner shapes, without posteriors. */
const draftBreadth: Breadth = { margin: 7, largest: 30_000 }
const draftSearch: Search = { kinds: 7, heat: 0 }
/** The second: around the first path, in all shapes. Heat is set where confidence equals accuracy on the gold. */
const finalBreadth: Breadth = { margin: 4, largest: 30_000 }
const finalSearch: Search = { kinds: shapes.length, heat: 2 }
/** Matrices up to this many nodes are searched whole the first time. */
const smallMatrix = 60_000
/** Weight of the words' evidence beside length and traits: the words of a sentence are no independent witnesses. */
const weightOfWords = 0.8

/**
 * The alignment of two texts: beads that tile both sides.
 *
 * One dynamic programme weighs together the length of the stretches (Gale and Church 1993), the words that
 * correspond by dictionary and likeness, weighed by their rarity (Moore 2002), and traits such as paragraph
 * breaks, headings and questions. A first pass inside a corridor of verified anchors learns from this very text
 * how its translator works (shapes, breaks, words); a second pass around the first path uses it.
 *
 * Worth of the second pass in strict F1: .04 on quijote-1-01, .015 on marianela-01, .01 on udhr, .006 on bible-gospels,
 * .005 on pud-hard.
 *
 * Deterministic; time linear in the length of the texts, and so is memory where they have anchors.
 */
export function align(source: Doc, target: Doc, lexicon: Lexicon, options: AlignOptions = {}): Alignment {
	const to = { source: source.segments.length, target: target.segments.length }
	return alignStretches(source, target, lexicon, [{ from: { source: 0, target: 0 }, to }], options).flat()
}

/** The beads of each of several stretches of two texts, in order and apart, each aligned by itself with what all of them teach. */
export function alignStretches(
	source: Doc,
	target: Doc,
	lexicon: Lexicon,
	stretches: readonly Stretch[],
	{ progress, without = [], words }: AlignOptions = {}
): readonly Alignment[] {
	const twoSided = stretches.filter(({ from, to }) => to.source > from.source && to.target > from.target)
	if (twoSided.length === 0) return stretches.map(oneSided)
	const left = (ingredient: Ingredient) => without.includes(ingredient)
	const vocabularies = words ?? vocabulariesOf(source, target, lexicon)
	const { source: here, target: there } = vocabularies
	const pairs = pairsOf(vocabularies, allowed(without))
	progress?.(0.15)
	const known = pairing(here, there, pairs)
	const still = scorer(source, target, without)
	const kinds = left('wide-beads') ? 3 : shapes.length
	const small = twoSided.every(({ from, to }) => nodesBetween(from, to) <= smallMatrix)
	const anchors = small || left('anchors') ? [] : anchorsOf(here, there, known)

	const draft = passOver(twoSided, anchors, draftBreadth, {
		score: still(here, there, known, []),
		habits: usualHabits,
		search: { ...draftSearch, kinds: Math.min(kinds, draftSearch.kinds) },
		progress: (share) => progress?.(0.15 + 0.35 * share)
	})
	const seen = draft.flat()
	if (left('second-pass')) return stretched(stretches, draft)

	const learned = left('learning') ? undefined : learnWords(here, there, known, seen)
	const wider = learned
		? pairing(here, there, joined(pairs, known.source, learned.pairs), learned.coverage)
		: known
	const steps = passOver(twoSided, waypoints(seen), finalBreadth, {
		score: still(here, there, wider, seen.filter(isTwoSided)),
		habits: habitsOf(seenIn(seen), draftSearch.kinds),
		search: { ...finalSearch, kinds },
		progress: (share) => progress?.(0.5 + 0.5 * share)
	})
	return stretched(stretches, steps)
}

function allowed(without: readonly Ingredient[]): (ground: Ground) => boolean {
	return (ground) => {
		if (ground === 'entry') return !without.includes('lexicon')
		if (ground === 'number') return !without.includes('numbers')
		return !without.includes('cognates')
	}
}

/** Everything one search of a text needs. */
interface Pass {
	/** The score of beads in a corridor. */
	readonly score: (corridor: Corridor) => RowScore
	readonly habits: Habits
	readonly search: Search
	readonly progress: (share: number) => void
}

function passOver(
	stretches: readonly Stretch[],
	chain: readonly Anchor[],
	breadth: Breadth,
	{ score, habits, search, progress }: Pass
): readonly (readonly Step[])[] {
	const whole = stretches[stretches.length - 1]?.to.source ?? 1
	return stretches.map(({ from, to }) =>
		searchInWindows(
			from,
			to,
			within(chain, from, to),
			(start, end, inside) => {
				const corridor =
					search.heat === 0 && nodesBetween(start, end) <= smallMatrix
						? wholeCorridor(start, end)
						: corridorAround(start, end, inside, breadth)
				return bestPath(corridor, habits, score(corridor), search)
			},
			(place) => progress(place.source / whole)
		)
	)
}

function nodesBetween(start: Anchor, end: Anchor): number {
	return (end.source - start.source + 1) * (end.target - start.target + 1)
}

function within(chain: readonly Anchor[], from: Anchor, to: Anchor): readonly Anchor[] {
	return chain.filter(
		({ source, target }) =>
			source > from.source && target > from.target && source < to.source && target < to.target
	)
}

/** Scores of beads in a corridor, made from length, words and traits. */
function scorer(source: Doc, target: Doc, without: readonly Ingredient[]) {
	const lengths = without.includes('length') ? undefined : lengthModel(cumulative(source), cumulative(target))
	const traits = { source: traitsOf(source), target: traitsOf(target) }
	return (here: Vocabulary, there: Vocabulary, known: Pairing, seen: readonly Step[]) => {
		const words = wordModel(here, there, known, !without.includes('absence'))
		const model = without.includes('traits') ? undefined : traitModel(traits.source, traits.target, seen)
		return (corridor: Corridor): RowScore =>
			new SumOfScores([
				...(lengths ? [lengths.over(corridor)] : []),
				...(model ? [model.over(corridor)] : []),
				likelyOnly,
				words.over(corridor, weightOfWords)
			])
	}
}

/** Characters before each segment, and in all. */
function cumulative({ segments }: Doc): Float64Array {
	const sums = new Float64Array(segments.length + 1)
	segments.forEach((segment, at) => (sums[at + 1] = (sums[at] ?? 0) + segment.to - segment.from))
	return sums
}

function isTwoSided(step: Step): boolean {
	return step.i1 > step.i0 && step.j1 > step.j0
}

/** The paths of the two-sided stretches as beads, with the one-sided stretches between them. */
function stretched(stretches: readonly Stretch[], paths: readonly (readonly Step[])[]): readonly Alignment[] {
	let next = 0
	return stretches.map((stretch) => {
		const { from, to } = stretch
		if (to.source === from.source || to.target === from.target) return oneSided(stretch)
		return (paths[next++] ?? []).map(beadOf)
	})
}

function beadOf(step: Step): Bead {
	return {
		source: { from: step.i0, to: step.i1 },
		target: { from: step.j0, to: step.j1 },
		cost: -step.score,
		confidence: step.confidence,
		drawnBy: 'aligner'
	}
}

function oneSided({ from, to }: Stretch): Alignment {
	const bead = (i0: number, i1: number, j0: number, j1: number) =>
		beadOf({ i0, i1, j0, j1, score: 0, confidence: 1 })
	return [
		...Array.from({ length: to.source - from.source }, (_, at) =>
			bead(from.source + at, from.source + at + 1, from.target, from.target)
		),
		...Array.from({ length: to.target - from.target }, (_, at) =>
			bead(to.source, to.source, from.target + at, from.target + at + 1)
		)
	]
}
