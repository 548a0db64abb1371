import type { Bead, Bitext, Doc, Run, Side, Span } from '../bitext.ts'
import { type Quote, firstFrom, quoteSpan, wordIndex } from './quote.ts'
import { refind } from './refind.ts'

/**
 * A sentence named by its content and where it stood. Its block, its words and its position are always there; what is
 * around it is not in those drawn before Cotejo kept that.
 */
export interface QuotedSentence extends Partial<Omit<Quote, 'block' | 'words'>> {
	readonly block: string
	readonly words: string
	readonly index: number
}

/** One side of a drawn bead: its sentences, or, where it has none, the sentence it stood behind (null at the start). */
export interface QuotedSide {
	readonly sentences: readonly QuotedSentence[]
	readonly after: QuotedSentence | null
}

/** A bead a person drew, named by its content, so that it outlives new alignments and corrected editions. */
export interface QuotedBead {
	readonly source: QuotedSide
	readonly target: QuotedSide
}

/** Drawn beads found again in two texts, in order and apart, each with its quotation; and those that were not. */
export interface CarriedBeads {
	readonly carried: readonly { readonly bead: Bead; readonly quoted: QuotedBead }[]
	readonly lost: readonly QuotedBead[]
}

/** So much of a sentence, or of what was found, must lie within the other. */
const mostOfIt = 0.5

/** A bead as a quotation of its sentences. */
export function quoteBead({ source, target }: Pick<Bitext, 'source' | 'target'>, bead: Bead): QuotedBead {
	return { source: quoteSide(source, bead.source), target: quoteSide(target, bead.target) }
}

/**
 * Quoted beads found again in two texts, each sentence as {@link refind} finds it: where it was split the bead holds its
 * parts, where it was joined with another that one too, where one of several was taken out the others. A bead whose
 * sentences are gone or no longer follow one another, or that crosses one drawn later, is lost: listed, not forced.
 * Two beads whose sentences were joined are one bead now, which stands under both.
 *
 * @param beads in the order they were drawn; a later one counts for more
 */
export function carryBeads(beads: readonly QuotedBead[], source: Doc, target: Doc): CarriedBeads {
	const find = { source: finderOf(source), target: finderOf(target) }
	const carried: Carrying[] = []
	const lost: QuotedBead[] = []
	for (const quoted of [...beads].reverse()) {
		const s = find.source(quoted.source)
		const t = find.target(quoted.target)
		const bead = s && t && drawnBead(s, t)
		const crossed = carried.filter((other) => bead && cross(other.bead, bead))
		const together = bead && joined(bead, quoted, crossed)
		if (!together) lost.unshift(quoted)
		else {
			for (const one of crossed) one.bead = together
			carried.push({ bead: together, quoted })
		}
	}
	carried.sort((a, b) => order(a.bead, b.bead))
	return { carried, lost }
}

type Carrying = { bead: Bead; readonly quoted: QuotedBead }

/**
 * A bead, together with those it meets where a sentence of one was joined with a sentence of the other; undefined where
 * they cross otherwise.
 */
function joined(bead: Bead, quoted: QuotedBead, crossed: readonly Carrying[]): Bead | undefined {
	const [first] = crossed
	if (!first) return bead
	const named = ({ source, target }: QuotedBead) =>
		[...source.sentences, ...target.sentences].map(({ block, words, at }) => `${block} ${at} ${words}`)
	const own = new Set(named(quoted))
	const meets = ({ bead: other, quoted: theirs }: Carrying) =>
		other === first.bead && touch(bead, other) && !named(theirs).some((name) => own.has(name))
	return crossed.every(meets) ? union(bead, first.bead) : undefined
}

/** Whether two beads that have both sides lie against each other, or overlap, in the same order on both. */
function touch(a: Bead, b: Bead): boolean {
	const follows = (x: Bead, y: Bead, side: Side) =>
		x[side].from <= y[side].from && x[side].to <= y[side].to && y[side].from <= x[side].to
	const both = ({ source, target }: Bead) => source.to > source.from && target.to > target.from
	const behind = (x: Bead, y: Bead) => follows(x, y, 'source') && follows(x, y, 'target')
	return both(a) && both(b) && (behind(a, b) || behind(b, a))
}

function union(a: Bead, b: Bead): Bead {
	const run = (side: Side) => ({
		from: Math.min(a[side].from, b[side].from),
		to: Math.max(a[side].to, b[side].to)
	})
	return { ...a, source: run('source'), target: run('target') }
}

/**
 * The walls of two texts: the beads drawn sentence by sentence, and, of those drawn paragraph by paragraph before,
 * the ones none of them touches.
 */
export function wallsOf(drawn: readonly Bead[], before: readonly Bead[]): readonly Bead[] {
	return [...new Set(drawn), ...before.filter((one) => !drawn.some((other) => cross(one, other)))].sort(order)
}

/** Whether two beads cannot stand in one alignment: they share a sentence or run against each other's order. */
export function cross(a: Bead, b: Bead): boolean {
	const before = (x: Bead, y: Bead) => x.source.to <= y.source.from && x.target.to <= y.target.from
	return !before(a, b) && !before(b, a)
}

function quoteSide(doc: Doc, { from, to }: Run): QuotedSide {
	const sentences = doc.segments.slice(from, to).map(({ index }) => quoteSentence(doc, index))
	return { sentences, after: sentences.length > 0 || from === 0 ? null : quoteSentence(doc, from - 1) }
}

function quoteSentence(doc: Doc, index: number): QuotedSentence {
	const { from, to } = doc.segments[index] ?? { from: 0, to: 0 }
	return { ...quoteSpan(doc, { from, to }), index }
}

/** Finds the sentences of a side in a text: the run they are now. */
function finderOf(doc: Doc): (side: QuotedSide) => Run | undefined {
	const find = (quoted: QuotedSentence): Run | undefined => {
		const found = refind(doc, { ...bareQuote(doc, quoted), ...quoted })
		// What stands where a sentence was is not that sentence.
		return found && found.how !== 'gap' ? runOf(doc, found) : undefined
	}
	return ({ sentences, after }) => {
		if (sentences.length === 0) {
			const place = after ? find(after)?.to : 0
			return place === undefined ? undefined : { from: place, to: place }
		}
		const runs = sentences.flatMap((one) => find(one) ?? [])
		const [first, last] = [runs[0], runs[runs.length - 1]]
		const follows = runs.every((run, n) => n === 0 || isNext(runs[n - 1] ?? run, run))
		return first && last && follows ? { from: first.from, to: last.to } : undefined
	}
}

/** What a sentence that was quoted by its words alone is looked for with: about where it stood. */
function bareQuote(doc: Doc, { index }: QuotedSentence): Omit<Quote, 'block' | 'words'> {
	const there = doc.segments[index]
	const block = doc.blocks[there?.block ?? -1]
	return {
		offset: there && block ? there.from - block.from : 0,
		before: '',
		after: '',
		at: firstFrom(wordIndex(doc).spans, there?.from ?? 0)
	}
}

/** Whether one sentence stands behind another, or both were joined in one. */
function isNext(before: Run, run: Run): boolean {
	return run.from >= before.from && run.from <= before.to && run.to >= before.to
}

/** The sentences a stretch of a text lies in; one it only touches, or has little of, is not among them. */
function runOf({ segments }: Doc, span: Span): Run | undefined {
	let first: number | undefined
	let last = 0
	for (let at = firstFrom(segments, span.from); (segments[at]?.from ?? Infinity) < span.to; at++) {
		const { from, to } = segments[at] ?? span
		const common = Math.min(to, span.to) - Math.max(from, span.from)
		if (common <= 0 || common < Math.min(to - from, span.to - span.from) * mostOfIt) continue
		first ??= at
		last = at
	}
	return first === undefined ? undefined : { from: first, to: last + 1 }
}

function drawnBead(source: Run, target: Run): Bead | undefined {
	const empty = source.to === source.from && target.to === target.from
	return empty ? undefined : { source, target, cost: 0, confidence: 1, drawnBy: 'person' }
}

function order(a: Bead, b: Bead): number {
	const by = (side: Side) => a[side].from - b[side].from || a[side].to - b[side].to
	return by('source') || by('target')
}
