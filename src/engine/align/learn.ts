import { type Direction, type FormPairs, isCommon, startsOf, usualCoverage } from './pairing.ts'
import type { Step } from './path.ts'
import type { Pairing } from './pairing.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Words learned from a first alignment of this very text: forms that keep standing in the same beads although no
 * dictionary joins them, and how often each form's partners were really found. Gated by size, because a short
 * text teaches coincidences (it helps from some 500 sentences on and harms below 150).
 */
export interface Learned {
	readonly pairs: FormPairs
	readonly coverage: { readonly source: Float64Array; readonly target: Float64Array }
}

/** Fewer confident beads than this teach nothing. */
export const fewestBeads = 250
/** Only beads with this much evidence, in nats, are learned from. */
const sure = 4
/** A pair must have stood together this often… */
const together = 3
/** …in at least this share of the beads with either form (the Dice coefficient). */
const leastDice = 0.4
/** Beads this long teach too little about single words. */
const longest = 4

/** What a first alignment teaches, or nothing where it is too small. Linear in the pairs of words inside beads. */
export function learnWords(
	source: Vocabulary,
	target: Vocabulary,
	pairing: Pairing,
	steps: readonly Step[]
): Learned | undefined {
	const beads = steps.filter(
		(step) =>
			step.score >= sure &&
			step.i1 > step.i0 &&
			step.j1 > step.j0 &&
			step.i1 - step.i0 + step.j1 - step.j0 <= longest
	)
	if (beads.length < fewestBeads) return undefined
	const here = beadForms(
		source,
		beads.map(({ i0, i1 }) => [i0, i1])
	)
	const there = beadForms(
		target,
		beads.map(({ j0, j1 }) => [j0, j1])
	)
	const seenHere = sightings(source, here, there, pairing.source, target.forms.length)
	const seenThere = sightings(target, there, here, pairing.target, source.forms.length)
	return {
		pairs: pairsStanding(seenHere, seenThere),
		coverage: { source: seenHere.coverage, target: seenThere.coverage }
	}
}

/** Lists set out one after the other: where each begins (one more than there are lists), and all values. */
interface Lists {
	readonly starts: Int32Array
	readonly values: Int32Array
}

/** The distinct forms of each bead. */
function beadForms(vocabulary: Vocabulary, runs: readonly (readonly [number, number])[]): Lists {
	const stamp = new Int32Array(vocabulary.forms.length).fill(-1)
	const starts = new Int32Array(runs.length + 1)
	const values = new Int32Array(vocabulary.members.length)
	let filled = 0
	runs.forEach(([from, to], bead) => {
		for (let at = vocabulary.starts[from] ?? 0; at < (vocabulary.starts[to] ?? 0); at++) {
			const form = vocabulary.members[at] ?? 0
			if (stamp[form] === bead) continue
			stamp[form] = bead
			values[filled++] = form
		}
		starts[bead + 1] = filled
	})
	return { starts, values: values.slice(0, filled) }
}

interface Sightings {
	/** Number of beads with each form. */
	readonly seen: Uint32Array
	readonly coverage: Float64Array
	/** Forms of each bead that no known partner opposite explains: what remains on both sides may explain each other. */
	readonly loose: Lists
}

function sightings(
	vocabulary: Vocabulary,
	here: Lists,
	there: Lists,
	direction: Direction,
	width: number
): Sightings {
	const stamp = new Int32Array(width).fill(-1)
	const seen = new Uint32Array(vocabulary.forms.length)
	const found = new Float64Array(vocabulary.forms.length)
	const starts = new Int32Array(here.starts.length)
	const values = new Int32Array(here.values.length)
	let filled = 0
	for (let bead = 0; bead + 1 < here.starts.length; bead++) {
		for (let at = there.starts[bead] ?? 0; at < (there.starts[bead + 1] ?? 0); at++)
			stamp[there.values[at] ?? 0] = bead
		for (let at = here.starts[bead] ?? 0; at < (here.starts[bead + 1] ?? 0); at++) {
			const form = here.values[at] ?? 0
			seen[form] = (seen[form] ?? 0) + 1
			let met = false
			for (let k = direction.starts[form] ?? 0; k < (direction.starts[form + 1] ?? 0) && !met; k++)
				met = stamp[direction.partners[k] ?? 0] === bead
			if (met) found[form] = (found[form] ?? 0) + 1
			else if ((vocabulary.spread[form] ?? 0) >= together && !isCommon(vocabulary, form))
				values[filled++] = form
		}
		starts[bead + 1] = filled
	}
	return { seen, coverage: coverageOf(seen, found), loose: { starts, values: values.slice(0, filled) } }
}

/** Pairs of loose forms that stand in the same beads often enough; counted form by form. */
function pairsStanding(here: Sightings, there: Sightings): FormPairs {
	const beadsOf = invert(here.loose, here.seen.length)
	const counts = new Int32Array(there.seen.length)
	const source: number[] = []
	const target: number[] = []
	for (let s = 0; s < here.seen.length; s++) {
		const from = beadsOf.starts[s] ?? 0
		const to = beadsOf.starts[s + 1] ?? 0
		if (to - from < together) continue
		const touched: number[] = []
		for (let k = from; k < to; k++) {
			const bead = beadsOf.values[k] ?? 0
			for (let at = there.loose.starts[bead] ?? 0; at < (there.loose.starts[bead + 1] ?? 0); at++) {
				const t = there.loose.values[at] ?? 0
				if (counts[t] === 0) touched.push(t)
				counts[t] = (counts[t] ?? 0) + 1
			}
		}
		for (const t of touched) {
			const count = counts[t] ?? 0
			counts[t] = 0
			if (count < together) continue
			if ((2 * count) / ((here.seen[s] ?? 0) + (there.seen[t] ?? 0)) < leastDice) continue
			source.push(s)
			target.push(t)
		}
	}
	return { source: Int32Array.from(source), target: Int32Array.from(target) }
}

/** For every value the lists that hold it. */
function invert({ starts, values }: Lists, count: number): Lists {
	const begins = startsOf(values, count)
	const next = begins.slice()
	const lists = new Int32Array(values.length)
	for (let list = 0; list + 1 < starts.length; list++)
		for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at++) {
			const value = values[at] ?? 0
			lists[next[value] ?? 0] = list
			next[value] = (next[value] ?? 0) + 1
		}
	return { starts: begins, values: lists }
}

/** The usual coverage counts as this many sightings. */
const weightOfUsual = 4

function coverageOf(seen: Uint32Array, found: Float64Array): Float64Array {
	return Float64Array.from(seen, (count, form) =>
		Math.min(0.95, ((found[form] ?? 0) + weightOfUsual * usualCoverage) / (count + weightOfUsual))
	)
}
