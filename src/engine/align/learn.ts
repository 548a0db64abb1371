import { type FormPair, isCommon, usualCoverage } from './pairing.ts'
import type { Step } from './path.ts'
import type { Pairing } from './pairing.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Words learned from a first alignment of this very text: forms that keep standing in the same beads although no
 * dictionary joins them, and how often each form's partners were really found. Gated by size, because a short
 * text teaches coincidences (it helps from some 500 sentences on and harms below 150).
 */
export interface Learned {
	readonly pairs: readonly FormPair[]
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
	const seenHere = new Uint32Array(source.forms.length)
	const seenThere = new Uint32Array(target.forms.length)
	const foundHere = new Float64Array(source.forms.length)
	const foundThere = new Float64Array(target.forms.length)
	const joint = new Map<number, number>()
	const width = target.forms.length
	for (const bead of beads) {
		const here = formsIn(source, bead.i0, bead.i1)
		const there = formsIn(target, bead.j0, bead.j1)
		const setHere = new Set(here)
		const setThere = new Set(there)
		// Words that a known partner explains are left out: what remains on both sides may explain each other.
		const looseThere: number[] = []
		for (const t of there) {
			seenThere[t] = (seenThere[t] ?? 0) + 1
			if (meets(pairing.target.partners[t], setHere)) foundThere[t] = (foundThere[t] ?? 0) + 1
			else if ((target.spread[t] ?? 0) >= together && !isCommon(target, t)) looseThere.push(t)
		}
		for (const s of here) {
			seenHere[s] = (seenHere[s] ?? 0) + 1
			if (meets(pairing.source.partners[s], setThere)) {
				foundHere[s] = (foundHere[s] ?? 0) + 1
				continue
			}
			if ((source.spread[s] ?? 0) < together || isCommon(source, s)) continue
			for (const t of looseThere) {
				const key = s * width + t
				joint.set(key, (joint.get(key) ?? 0) + 1)
			}
		}
	}
	const pairs: FormPair[] = []
	for (const [key, count] of joint) {
		if (count < together) continue
		const s = Math.floor(key / width)
		const t = key % width
		if ((2 * count) / ((seenHere[s] ?? 0) + (seenThere[t] ?? 0)) >= leastDice) pairs.push([s, t])
	}
	return {
		pairs,
		coverage: { source: coverageOf(seenHere, foundHere), target: coverageOf(seenThere, foundThere) }
	}
}

function meets(partners: Int32Array | undefined, forms: ReadonlySet<number>): boolean {
	if (partners) for (const partner of partners) if (forms.has(partner)) return true
	return false
}

function formsIn(vocabulary: Vocabulary, from: number, to: number): readonly number[] {
	if (to === from + 1) return Array.from(vocabulary.segments[from] ?? [])
	const forms = new Set<number>()
	for (let at = from; at < to; at++) for (const form of vocabulary.segments[at] ?? []) forms.add(form)
	return [...forms]
}

/** The usual coverage counts as this many sightings. */
const weightOfUsual = 4

function coverageOf(seen: Uint32Array, found: Float64Array): Float64Array {
	return Float64Array.from(seen, (count, form) =>
		Math.min(0.95, ((found[form] ?? 0) + weightOfUsual * usualCoverage) / (count + weightOfUsual))
	)
}
