import type { Alignment, Move, Run } from '../bitext.ts'
import { wholeCorridor } from './corridor.ts'
import { wordModel } from './evidence.ts'
import { type Direction, type FormPairs, isCommon, type Pairing, pairing } from './pairing.ts'
import { bestPath, type Step } from './path.ts'
import { shapes, usualHabits } from './shapes.ts'
import type { Vocabularies } from './vocabularies.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word is rare here up to this many segments… */
const rarest = 12
/** …and a stretch must share this many with its counterpart: two or three stand together by chance in any long text. */
const fewestRare = 4
/** Correspondences weaker than this prove nothing of a stretch taken out of its order. */
const leastWeight = 0.5
/** Evidence in nats a stretch must have, all in all: stretches of a whole book that do not belong together reach 16. */
const leastEvidence = 18
/** Share of its telling words that a stretch finds opposite: two sentences on one matter, not the same, find fewer. */
const leastShare = 0.33
/** The shorter of two stretches has half the words of the longer: a sentence without end finds partners for anything. */
const leastLength = 0.5
/** A step inside a stretch has at least this much. */
const leastStep = 2
/** A stretch is told apart from its best rival by this share of its evidence at least. */
const leastMargin = 0.4
/** Pairs of runs are compared, those that share most first, up to this many nodes in all; beyond, the texts went apart. */
const mostNodes = 1_000_000

/**
 * One-sided stretches that belong together although they stand in different places: the translator moved them, or
 * one of the texts is an earlier version. Only runs of one-sided beads that have an aligned bead between them are
 * compared, by their words alone; several rare words and a clear margin over every rival are asked for.
 *
 * Linear in the texts, plus the matrices of the few pairs of runs that share rare words.
 */
export function movesOf(vocabularies: Vocabularies, alignment: Alignment): readonly Move[] {
	const { source: sourceWords, target: targetWords } = vocabularies
	const here = oneSidedRuns(alignment, 'source')
	const there = oneSidedRuns(alignment, 'target')
	if (here.length === 0 || there.length === 0) return []
	const known = pairingWithin(vocabularies, here, there)
	const words = wordModel(sourceWords, targetWords, known, true)
	let nodes = 0
	const found = sharing(sourceWords, targetWords, known, here, there).flatMap(([s, t]) => {
		const from = { source: s.run.from, target: t.run.from }
		const to = { source: s.run.to, target: t.run.to }
		nodes += (to.source - from.source + 1) * (to.target - from.target + 1)
		if (nodes > mostNodes) return []
		const corridor = wholeCorridor(from, to)
		const path = bestPath(corridor, usualHabits, words.over(corridor, 1), { kinds: shapes.length, heat: 0 })
		return stretchesOf(path).filter(
			(stretch) =>
				stretch.evidence >= leastEvidence &&
				areAboutAsLong(sourceWords, stretch.source, targetWords, stretch.target) &&
				rareShared(sourceWords, targetWords, known, stretch) >= fewestRare &&
				shareFound(sourceWords, stretch.source, targetWords, stretch.target, known.source) >= leastShare &&
				shareFound(targetWords, stretch.target, sourceWords, stretch.source, known.target) >= leastShare
		)
	})
	return withoutRivals(found)
}

/** A run of one-sided segments. Two runs with no aligned bead between them have the same place. */
interface OneSidedRun {
	readonly run: Run
	readonly place: number
}

function oneSidedRuns(alignment: Alignment, side: 'source' | 'target'): readonly OneSidedRun[] {
	const other = side === 'source' ? 'target' : 'source'
	const runs: { run: { from: number; to: number }; place: number }[] = []
	let place = 0
	for (const bead of alignment) {
		const empty = bead[other].to === bead[other].from
		if (!empty && bead[side].to > bead[side].from) place++
		if (!empty) continue
		const last = runs[runs.length - 1]
		if (last?.place === place) last.run.to = bead[side].to
		else runs.push({ run: { from: bead[side].from, to: bead[side].to }, place })
	}
	return runs
}

/** The pairing of the words of the one-sided runs alone: their rarity is that of the whole texts. */
function pairingWithin(
	{ source, target, meanings: { starts, targets, weights } }: Vocabularies,
	here: readonly OneSidedRun[],
	there: readonly OneSidedRun[]
): Pairing {
	const among = formsIn(target, there)
	const s: number[] = []
	const t: number[] = []
	formsIn(source, here).forEach((stands, form) => {
		if (stands === 0) return
		for (let at = starts[form] ?? 0; at < (starts[form + 1] ?? 0); at++) {
			const other = targets[at] ?? 0
			if ((weights[at] ?? 0) < leastWeight || among[other] === 0) continue
			s.push(form)
			t.push(other)
		}
	})
	const pairs: FormPairs = { source: Int32Array.from(s), target: Int32Array.from(t) }
	return pairing(source, target, pairs)
}

/** By form: 1 where it stands in one of the runs and is not common. */
function formsIn(vocabulary: Vocabulary, runs: readonly OneSidedRun[]): Uint8Array {
	const stands = new Uint8Array(vocabulary.forms.length)
	for (const { run } of runs)
		for (let at = vocabulary.starts[run.from] ?? 0; at < (vocabulary.starts[run.to] ?? 0); at++) {
			const form = vocabulary.members[at] ?? 0
			if (!isCommon(vocabulary, form)) stands[form] = 1
		}
	return stands
}

/** Pairs of runs in different places that share enough rare words to be looked at; those that share most first. */
function sharing(
	source: Vocabulary,
	target: Vocabulary,
	known: Pairing,
	here: readonly OneSidedRun[],
	there: readonly OneSidedRun[]
): readonly (readonly [OneSidedRun, OneSidedRun])[] {
	const holders = new Map<number, Set<OneSidedRun>>()
	for (const run of there)
		for (const form of rareIn(target, run.run)) holders.set(form, (holders.get(form) ?? new Set()).add(run))
	const pairs: { readonly pair: readonly [OneSidedRun, OneSidedRun]; readonly count: number }[] = []
	for (const run of here) {
		const shared = new Map<OneSidedRun, number>()
		for (const form of rareIn(source, run.run)) {
			const met = new Set<OneSidedRun>()
			for (const partner of partnersOf(known, form))
				for (const other of holders.get(partner) ?? []) met.add(other)
			for (const other of met) shared.set(other, (shared.get(other) ?? 0) + 1)
		}
		for (const [other, count] of shared)
			if (count >= fewestRare && run.place !== other.place) pairs.push({ pair: [run, other], count })
	}
	return pairs.sort((a, b) => b.count - a.count).map(({ pair }) => pair)
}

function rareIn({ starts, members, spread }: Vocabulary, run: Run): ReadonlySet<number> {
	const words = members.subarray(starts[run.from] ?? 0, starts[run.to] ?? 0)
	return new Set(words.filter((form) => (spread[form] ?? 0) <= rarest))
}

function partnersOf({ source: { starts, partners } }: Pairing, form: number): Int32Array {
	return partners.subarray(starts[form] ?? 0, starts[form + 1] ?? 0)
}

interface Found {
	readonly source: Run
	readonly target: Run
	/** Sum of the steps' evidence, in nats. */
	readonly evidence: number
}

/** The unbroken stretches of evident steps in a path; one step between two of them may say nothing. */
function stretchesOf(path: readonly Step[]): readonly Found[] {
	const stretches: Found[] = []
	let gap = 2
	for (const step of path) {
		if (step.i1 === step.i0 || step.j1 === step.j0 || step.score < leastStep) {
			gap++
			continue
		}
		const last = stretches[stretches.length - 1]
		const grown = {
			source: { from: last && gap < 2 ? last.source.from : step.i0, to: step.i1 },
			target: { from: last && gap < 2 ? last.target.from : step.j0, to: step.j1 },
			evidence: (last && gap < 2 ? last.evidence : 0) + step.score
		}
		if (gap < 2) stretches.pop()
		stretches.push(grown)
		gap = 0
	}
	return stretches
}

function rareShared(source: Vocabulary, target: Vocabulary, known: Pairing, found: Found): number {
	const opposite = rareIn(target, found.target)
	const explained = new Set<number>()
	for (const form of rareIn(source, found.source)) {
		const partner = partnersOf(known, form).find((other) => opposite.has(other) && !explained.has(other))
		if (partner !== undefined) explained.add(partner)
	}
	return explained.size
}

function areAboutAsLong(source: Vocabulary, run: Run, target: Vocabulary, opposite: Run): boolean {
	const words = ({ sizes }: Vocabulary, { from, to }: Run) =>
		sizes.subarray(from, to).reduce((sum, size) => sum + size, 0)
	const lengths = [words(source, run), words(target, opposite)]
	return Math.min(...lengths) >= leastLength * Math.max(...lengths)
}

/** The share of a stretch's words, the common ones left out, that have a partner in the stretch opposite. */
function shareFound(
	here: Vocabulary,
	run: Run,
	there: Vocabulary,
	opposite: Run,
	{ starts, partners }: Direction
): number {
	const around = new Set(
		there.members.subarray(there.starts[opposite.from] ?? 0, there.starts[opposite.to] ?? 0)
	)
	const telling = new Set(
		here.members
			.subarray(here.starts[run.from] ?? 0, here.starts[run.to] ?? 0)
			.filter((form) => !isCommon(here, form))
	)
	let found = 0
	for (const form of telling)
		if (partners.subarray(starts[form] ?? 0, starts[form + 1] ?? 0).some((other) => around.has(other)))
			found++
	return found / Math.max(1, telling.size)
}

/** The best stretches that do not overlap on either side and have no near rival, in the source's order. */
function withoutRivals(found: readonly Found[]): readonly Move[] {
	const overlap = (a: Run, b: Run) => a.from < b.to && b.from < a.to
	const moves = found.flatMap((one): readonly Move[] => {
		let rival = 0
		for (const other of found)
			if (other !== one && (overlap(one.source, other.source) || overlap(one.target, other.target)))
				rival = Math.max(rival, other.evidence)
		const margin = one.evidence - rival
		if (margin < leastMargin * one.evidence) return []
		return [{ source: one.source, target: one.target, confidence: 1 - Math.exp(-margin / 10) }]
	})
	return moves.sort((a, b) => a.source.from - b.source.from)
}
