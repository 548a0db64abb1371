import type { Alignment, Bead, Doc } from '../bitext.ts'
import { correspondences } from '../lexicon/correspond.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anchorsOf } from './anchors.ts'
import { type Corridor, corridorAround, wholeCorridor } from './corridor.ts'
import { gatherEvidence } from './evidence.ts'
import { learnWords } from './learn.ts'
import { type LengthModel, lengthModel } from './length.ts'
import { type FormPair, pairing, pairsOf } from './pairing.ts'
import { type BeadScore, bestPath, type Step } from './path.ts'
import { type Habits, habitsOf, shapes, usualHabits } from './shapes.ts'
import { traitModel, traitsOf } from './traits.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What may be said while a long text is aligned, and how its work is stopped. */
export interface Watch {
	/** Called with the share done, 0..1. Throwing from it stops the work. */
	readonly progress?: (share: number) => void
}

/** Matrices up to this many nodes are searched whole. */
const smallMatrix = 60_000
/** Rectangles between two anchors up to this many nodes are searched whole. */
const smallRectangle = 30_000
/** Segments searched around an anchor chain, and around a first path. */
const firstMargin = 12
const secondMargin = 6
/** Weight of the words' evidence beside length and traits: the words of a sentence are no independent witnesses. */
const weightOfWords = 0.8
/** Divides scores before posteriors are taken, for the same reason; set where confidence equals accuracy on the gold. */
const heatOfPosteriors = 2

/**
 * The alignment of two texts: beads that tile both sides.
 *
 * One dynamic programme weighs together the length of the stretches (Gale and Church 1993), the words that
 * correspond by dictionary and likeness, weighed by their rarity (Moore 2002), and traits such as paragraph
 * breaks, headings and questions. A first pass inside a corridor of verified anchors learns from this very text
 * how its translator works (shapes, breaks, words); a second pass around the first path uses it.
 *
 * Deterministic; time and memory linear in the length of the texts.
 */
export function align(source: Doc, target: Doc, lexicon: Lexicon, watch: Watch = {}): Alignment {
	const n = source.segments.length
	const m = target.segments.length
	if (n === 0 || m === 0) return oneSided(n, m)
	const here = vocabularyOf(source)
	const there = vocabularyOf(target)
	const pairs = pairsOf(here, there, correspondences(here.forms, there.forms, lexicon))
	watch.progress?.(0.15)
	const lengths = lengthModel(lengthsOf(source), lengthsOf(target))
	const sums = { source: cumulative(lengthsOf(source)), target: cumulative(lengthsOf(target)) }
	const traits = { source: traitsOf(source), target: traitsOf(target) }

	const pass = (
		corridor: Corridor,
		known: readonly FormPair[],
		habits: Habits,
		seen: readonly Step[],
		heat: number,
		coverage?: { readonly source: Float64Array; readonly target: Float64Array }
	) => {
		const evidence = gatherEvidence(here, there, pairing(here, there, known, coverage), corridor)
		const model = traitModel(traits.source, traits.target, seen)
		return bestPath(n, m, corridor, habits, scoreWith(lengths, sums, evidence.of, model.of), heat)
	}

	const first =
		(n + 1) * (m + 1) <= smallMatrix
			? wholeCorridor(n, m)
			: corridorAround(n, m, anchorsOf(here, there, pairing(here, there, pairs)), firstMargin, smallRectangle)
	const draft = pass(first, pairs, usualHabits, [], 0)
	watch.progress?.(0.55)

	const learned = learnWords(here, there, pairing(here, there, pairs), draft)
	const matched = draft.filter((step) => step.i1 > step.i0 && step.j1 > step.j0)
	const second =
		(n + 1) * (m + 1) <= smallMatrix
			? first
			: corridorAround(n, m, waypoints(draft), secondMargin, smallRectangle)
	const steps = pass(
		second,
		learned ? [...pairs, ...newPairs(pairs, learned.pairs, there.forms.length)] : pairs,
		habitsOf(seenIn(draft)),
		matched,
		heatOfPosteriors,
		learned?.coverage
	)
	watch.progress?.(1)
	return steps.map(beadOf)
}

function scoreWith(
	lengths: LengthModel,
	sums: { readonly source: Float64Array; readonly target: Float64Array },
	words: BeadScore,
	traits: BeadScore
): BeadScore {
	return (i0, i1, j0, j1) =>
		lengths.of(
			(sums.source[i1] ?? 0) - (sums.source[i0] ?? 0),
			(sums.target[j1] ?? 0) - (sums.target[j0] ?? 0),
			j1 - j0
		) +
		weightOfWords * words(i0, i1, j0, j1) +
		traits(i0, i1, j0, j1)
}

function lengthsOf(doc: Doc): Float64Array {
	return Float64Array.from(doc.segments, (segment) => segment.to - segment.from)
}

function cumulative(lengths: Float64Array): Float64Array {
	const sums = new Float64Array(lengths.length + 1)
	lengths.forEach((length, at) => (sums[at + 1] = (sums[at] ?? 0) + length))
	return sums
}

/** Nodes of a path, spaced so that the corridor around them is theirs alone. */
function waypoints(steps: readonly Step[]): readonly { readonly source: number; readonly target: number }[] {
	const points: { source: number; target: number }[] = []
	let last = { source: 0, target: 0 }
	for (const step of steps) {
		const point = { source: step.i1, target: step.j1 }
		if (point.source - last.source < 3 || point.target - last.target < 1) continue
		points.push(point)
		last = point
	}
	points.pop()
	return points
}

function newPairs(
	known: readonly FormPair[],
	learned: readonly FormPair[],
	width: number
): readonly FormPair[] {
	const seen = new Set(known.map(([s, t]) => s * width + t))
	return learned.filter(([s, t]) => !seen.has(s * width + t))
}

function seenIn(steps: readonly Step[]): { shapes: Float64Array; runs: number; oneSided: number } {
	const counts = new Float64Array(shapes.length)
	let runs = 0
	let oneSided = 0
	let inRun = false
	for (const step of steps) {
		const a = step.i1 - step.i0
		const b = step.j1 - step.j0
		if (a > 0 && b > 0) {
			const kind = shapes.findIndex(([x, y]) => x === a && y === b)
			counts[kind] = (counts[kind] ?? 0) + 1
			inRun = false
			continue
		}
		oneSided++
		if (!inRun) runs++
		inRun = true
	}
	return { shapes: counts, runs, oneSided }
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

function oneSided(n: number, m: number): Alignment {
	const bead = (i0: number, i1: number, j0: number, j1: number): Bead => ({
		source: { from: i0, to: i1 },
		target: { from: j0, to: j1 },
		cost: 0,
		confidence: 1,
		drawnBy: 'aligner'
	})
	return [
		...Array.from({ length: n }, (_, i) => bead(i, i + 1, 0, 0)),
		...Array.from({ length: m }, (_, j) => bead(n, n, j, j + 1))
	]
}
