import type { Doc } from '../bitext.ts'
import type { Corridor } from './corridor.ts'
import type { RowScore } from './row-score.ts'

/**
 * What a segment is besides its words: whether a paragraph begins with it, whether it is a heading, verse or
 * item, opens a dialogue turn, asks, exclaims, or ends with a colon or comma and so leans on the next. Traits attract their own kind.
 *
 * Worth in strict F1: .06 on quijote-1-01, .02 on marianela-01, .01 on udhr, nothing on bible-gospels, −.001 on pud-hard.
 */

/** Bits of a segment's traits. */
export const trait = {
	block: 1,
	heading: 2,
	verse: 4,
	item: 8,
	turn: 16,
	question: 32,
	exclamation: 64,
	open: 128
} as const

/** The traits of every segment of a text, in columns by segment. */
export interface Traits {
	/** Bits of {@link trait}. */
	readonly bits: Uint8Array
	/** 1 where the segment ends with a colon: the paragraph that follows is its speech or list. */
	readonly announces: Uint8Array
}

/** The traits of every segment of a text. Linear. */
export function traitsOf(doc: Doc): Traits {
	const traits = new Uint8Array(doc.segments.length)
	const announces = new Uint8Array(doc.segments.length)
	doc.segments.forEach((segment, at) => {
		const block = doc.blocks[segment.block]
		const text = doc.text.slice(segment.from, Math.min(segment.to, segment.from + 3))
		const end = doc.text.slice(Math.max(segment.from, segment.to - 4), segment.to)
		let bits = 0
		if (block?.segments.from === at) bits |= trait.block
		if (block?.kind === 'heading') bits |= trait.heading
		if (block?.kind === 'verse') bits |= trait.verse
		if (block?.kind === 'item') bits |= trait.item
		if (/^\s*[—–“«"'‘]/.test(text)) bits |= trait.turn
		if (/\?/.test(end)) bits |= trait.question
		if (/!/.test(end)) bits |= trait.exclamation
		if (/[:,;—-]$/.test(end.trimEnd())) bits |= trait.open
		if (/:['"’”»]?$/.test(end.trimEnd())) announces[at] = 1
		traits[at] = bits
	})
	return { bits: traits, announces }
}

/** Joint shares of one trait on the two sides of corresponding places: both, source only, target only, neither. */
export type Joint = readonly [both: number, source: number, target: number, neither: number]

/** How telling each trait is, as log-likelihood ratios in nats by trait and by case of {@link Joint}. */
export interface TraitModel {
	/** What it says of the beads of a corridor. */
	readonly over: (corridor: Corridor) => RowScore
}

interface Rule {
	readonly bit: number
	/** Whether the trait belongs to the first or to the last segment of a bead. */
	readonly where: 'first' | 'last'
	/** How often a place with the trait on the rarer side has it on the other too, before a text has been seen. */
	readonly agreement: number
}

const rules: readonly Rule[] = [
	{ bit: trait.block, where: 'first', agreement: 0.85 },
	{ bit: trait.heading, where: 'first', agreement: 0.95 },
	{ bit: trait.verse, where: 'first', agreement: 0.9 },
	{ bit: trait.item, where: 'first', agreement: 0.9 },
	{ bit: trait.turn, where: 'first', agreement: 0.75 },
	{ bit: trait.question, where: 'last', agreement: 0.85 },
	{ bit: trait.exclamation, where: 'last', agreement: 0.6 },
	{ bit: trait.open, where: 'last', agreement: 0.8 }
]

/** A text must have been seen in this many beads before its own agreement counts as much as the usual one. */
const weightOfUsual = 30

/** Beads seen in a first alignment, as segment bounds. */
export interface SeenBead {
	readonly i0: number
	readonly i1: number
	readonly j0: number
	readonly j1: number
}

/**
 * The model of two texts' traits. A paragraph break inside a bead weighs against it, save behind a colon: where one
 * language sets a speech on a line of its own, the other runs it on (*Y el alcalde dijo: / —Pasen*, “And the mayor said,
 * ‘Come in’”). For the same reason a bead does not end between the two where the other side is finished.
 *
 * Made from how usual each trait is and, where given, from a first alignment.
 */
export function traitModel(here: Traits, there: Traits, seen: readonly SeenBead[] = []): TraitModel {
	const { bits: source } = here
	const { bits: target } = there
	const ratiosOf = rules.map((rule) => ratios(jointOf(rule, source, target, seen)))
	const present = { source: new Set(source), target: new Set(target) }
	const first = tableOf('first', ratiosOf, present)
	const last = tableOf('last', ratiosOf, present)
	const [sourceBreak, sourceNone, targetBreak, targetNone] = innerBreaks(source, target, seen)
	// What stands inside a bead behind its first segment, by segment, and whether a paragraph that announces ends before one.
	const inner = {
		source: innerOf(here, sourceBreak, sourceNone),
		target: innerOf(there, targetBreak, targetNone)
	}
	const leans = { source: leansOf(here), target: leansOf(there) }
	const known = { source, target, first, last, inner, leans }
	return { over: ({ origin }) => new TraitScore(known, origin) }
}

/** All that the model of two texts' traits knows, by segment and by pairs of trait sets. */
interface KnownTraits {
	readonly source: Uint8Array
	readonly target: Uint8Array
	/** The evidence of trait sets of the source (times 256) and target for the first segments of a bead, and for the last. */
	readonly first: Float32Array
	readonly last: Float32Array
	readonly inner: { readonly source: Float64Array; readonly target: Float64Array }
	readonly leans: { readonly source: Uint8Array; readonly target: Uint8Array }
}

/** What the traits say of the beads of one corridor. */
class TraitScore implements RowScore {
	readonly #known: KnownTraits
	readonly #origin: Corridor['origin']
	#i1 = 0

	constructor(known: KnownTraits, origin: Corridor['origin']) {
		this.#known = known
		this.#origin = origin
	}

	row(i: number): void {
		this.#i1 = this.#origin.source + i
	}

	add(a: number, b: number, ends: Int32Array, count: number, sums: Float64Array): number {
		const { source, target, first, last, inner, leans } = this.#known
		const i1 = this.#i1
		const firstOf = (source[i1 - a] ?? 0) << 8
		const lastOf = (source[i1 - 1] ?? 0) << 8
		const leaning = leans.source[i1] ?? 0
		let within = 0
		for (let i = i1 - a + 1; i < i1; i++) within += inner.source[i] ?? 0
		for (let k = 0; k < count; k++) {
			const j1 = this.#origin.target + (ends[k] ?? 0)
			let sum =
				within + (first[firstOf | (target[j1 - b] ?? 0)] ?? 0) + (last[lastOf | (target[j1 - 1] ?? 0)] ?? 0)
			if (leaning !== leans.target[j1]) {
				const answered = leaning ? target[j1 - 1] : source[i1 - 1]
				if (((answered ?? 0) & trait.open) === 0) sum += leftHanging
			}
			for (let j = j1 - b + 1; j < j1; j++) sum += inner.target[j] ?? 0
			sums[k] = (sums[k] ?? 0) + sum
		}
		return count
	}
}

/**
 * A bead that ends with a paragraph announcing the next, where the other side is finished, has cut a speech or a list
 * from the words that announce it: e² times rarer than either apart would be.
 */
const leftHanging = -2

/** By segment, and one more: 1 where the paragraph that ends before it announces the one that begins with it. */
function leansOf({ bits, announces }: Traits): Uint8Array {
	const leans = new Uint8Array(bits.length + 1)
	for (let at = 1; at < bits.length; at++)
		if (announces[at - 1] === 1 && ((bits[at] ?? 0) & trait.block) !== 0) leans[at] = 1
	return leans
}

/** By segment: the evidence of its standing inside a bead, behind another. */
function innerOf({ bits, announces }: Traits, ofBreak: number, ofNone: number): Float64Array {
	const inner = new Float64Array(bits.length)
	for (let at = 0; at < bits.length; at++) {
		if (((bits[at] ?? 0) & trait.block) === 0) inner[at] = ofNone
		else if (announces[at - 1] !== 1) inner[at] = ofBreak
	}
	return inner
}

/** The evidence of every pair of trait sets that are present, for the first or the last segments of a bead. */
function tableOf(
	where: Rule['where'],
	ratiosOf: readonly (readonly number[])[],
	present: { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> }
): Float32Array {
	const table = new Float32Array(1 << 16)
	for (const s of present.source)
		for (const t of present.target)
			rules.forEach((rule, at) => {
				if (rule.where !== where) return
				const ratio = ratiosOf[at]?.[(s & rule.bit ? 0 : 2) + (t & rule.bit ? 0 : 1)] ?? 0
				table[(s << 8) | t] = (table[(s << 8) | t] ?? 0) + ratio
			})
	return table
}

function share(traits: Uint8Array, bit: number): number {
	let count = 0
	for (let at = 0; at < traits.length; at++) if ((traits[at] ?? 0) & bit) count++
	return (count + 0.5) / (traits.length + 1)
}

function jointOf(rule: Rule, source: Uint8Array, target: Uint8Array, seen: readonly SeenBead[]): Joint {
	const s = share(source, rule.bit)
	const t = share(target, rule.bit)
	const together = rule.agreement * Math.min(s, t) + (1 - rule.agreement) * s * t
	let [both, left, right, neither] = [together, s - together, t - together, 1 - s - t + together].map(
		(p) => Math.max(p, 0.002) * weightOfUsual
	)
	both ??= 0
	left ??= 0
	right ??= 0
	neither ??= 0
	for (const { i0, i1, j0, j1 } of seen) {
		const a = (source[rule.where === 'first' ? i0 : i1 - 1] ?? 0) & rule.bit
		const b = (target[rule.where === 'first' ? j0 : j1 - 1] ?? 0) & rule.bit
		if (a && b) both++
		else if (a) left++
		else if (b) right++
		else neither++
	}
	const total = both + left + right + neither
	return [both / total, left / total, right / total, neither / total]
}

/** ln P(s, t) / P(s) P(t) for: both, source only, target only, neither; bounded, so that no trait decides alone. */
function ratios([both, left, right, neither]: Joint): readonly number[] {
	const s = both + left
	const t = both + right
	const bound = (x: number) => Math.max(-4, Math.min(4, x))
	return [
		bound(Math.log(both / (s * t))),
		bound(Math.log(left / (s * (1 - t)))),
		bound(Math.log(right / ((1 - s) * t))),
		bound(Math.log(neither / ((1 - s) * (1 - t))))
	]
}

/** How much rarer a paragraph break is inside a bead than anywhere, before a text has been seen. */
const usualInnerBreak = 0.12

/** Evidence of a break and of no break inside a bead: source break, source none, target break, target none. */
function innerBreaks(
	source: Uint8Array,
	target: Uint8Array,
	seen: readonly SeenBead[]
): readonly [number, number, number, number] {
	const side = (traits: Uint8Array, bounds: (bead: SeenBead) => readonly [number, number]) => {
		const usual = share(traits, trait.block)
		let inside = 0
		let breaks = 0
		for (const bead of seen) {
			const [from, to] = bounds(bead)
			for (let at = from + 1; at < to; at++) {
				inside++
				if ((traits[at] ?? 0) & trait.block) breaks++
			}
		}
		const p = (breaks + 20 * usual * usualInnerBreak) / (inside + 20)
		return [Math.max(-4, Math.log(p / usual)), Math.log((1 - p) / Math.max(0.05, 1 - usual))] as const
	}
	const [a, b] = side(source, (bead) => [bead.i0, bead.i1])
	const [c, d] = side(target, (bead) => [bead.j0, bead.j1])
	return [a, Math.min(0.3, b), c, Math.min(0.3, d)]
}
