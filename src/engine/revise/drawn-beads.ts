import type { Bead, Bitext, Doc, Run, Side } from '../bitext.ts'
import { foldWord } from '../text/fold.ts'

/** A sentence named by its content: its block, its words, and where it stood, which decides among equals. */
export interface QuotedSentence {
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

/** So many of the quoted words, and of the words that stand there now, must agree for it to be the same sentence. */
const mostOfThem = 0.6

/** A bead as a quotation of its sentences. */
export function quoteBead({ source, target }: Pick<Bitext, 'source' | 'target'>, bead: Bead): QuotedBead {
	return { source: quoteSide(source, bead.source), target: quoteSide(target, bead.target) }
}

/**
 * Quoted beads found again in two texts: each sentence by its block and words, else by its words alone, else by most
 * of them; the nearest to its old place among equals. A bead whose sentences no longer follow one another, or that
 * crosses one drawn later, is lost: listed, not forced. Costs one look at the texts, and one more for every sentence
 * that was rewritten.
 *
 * @param beads in the order they were drawn; a later one counts for more
 */
export function carryBeads(beads: readonly QuotedBead[], source: Doc, target: Doc): CarriedBeads {
	const find = { source: finderOf(source), target: finderOf(target) }
	const carried: { bead: Bead; quoted: QuotedBead }[] = []
	const lost: QuotedBead[] = []
	for (const quoted of [...beads].reverse()) {
		const s = find.source(quoted.source)
		const t = find.target(quoted.target)
		const bead = s && t && drawnBead(s, t)
		if (!bead || carried.some((other) => cross(other.bead, bead))) lost.unshift(quoted)
		else carried.push({ bead, quoted })
	}
	carried.sort((a, b) => order(a.bead, b.bead))
	return { carried, lost }
}

/**
 * The walls of two texts: the beads drawn sentence by sentence, and, of those drawn paragraph by paragraph before,
 * the ones none of them touches.
 */
export function wallsOf(drawn: readonly Bead[], before: readonly Bead[]): readonly Bead[] {
	return [...drawn, ...before.filter((one) => !drawn.some((other) => cross(one, other)))].sort(order)
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
	return { block: doc.blocks[doc.segments[index]?.block ?? -1]?.id ?? '', words: textOf(doc, index), index }
}

function textOf(doc: Doc, index: number): string {
	const segment = doc.segments[index]
	return segment ? doc.text.slice(segment.from, segment.to).replace(/\s+/g, ' ') : ''
}

function finderOf(doc: Doc): (side: QuotedSide) => Run | undefined {
	const places = new Map<string, number[]>()
	for (const { index } of doc.segments) {
		const words = textOf(doc, index)
		const known = places.get(words)
		if (known) known.push(index)
		else places.set(words, [index])
	}
	let words: readonly ReadonlySet<string>[] | undefined
	const allWords = () => (words ??= doc.segments.map(({ index }) => wordsOf(textOf(doc, index))))
	const find = (quoted: QuotedSentence): number | undefined => {
		const same = places.get(quoted.words.replace(/\s+/g, ' ')) ?? []
		const inBlock = same.filter((at) => doc.blocks[doc.segments[at]?.block ?? -1]?.id === quoted.block)
		return nearest(inBlock, quoted) ?? nearest(same, quoted) ?? alike(allWords(), quoted)
	}
	return ({ sentences, after }) => {
		const [first] = sentences
		if (!first) {
			const place = after ? find(after) : -1
			return place === undefined ? undefined : { from: place + 1, to: place + 1 }
		}
		const found = sentences.map(find)
		const from = found[0]
		if (from === undefined || found.some((at, n) => at !== from + n)) return undefined
		return { from, to: from + found.length }
	}
}

function nearest(places: readonly number[], { index }: QuotedSentence): number | undefined {
	let best: number | undefined
	for (const at of places) if (best === undefined || Math.abs(at - index) < Math.abs(best - index)) best = at
	return best
}

/** The sentence that shares most words with a quotation, if it shares enough; the nearest among equals. */
function alike(sentences: readonly ReadonlySet<string>[], quoted: QuotedSentence): number | undefined {
	const wanted = wordsOf(quoted.words)
	let best: { at: number; share: number } | undefined
	for (const [index, there] of sentences.entries()) {
		const most = Math.max(wanted.size, there.size)
		if (most === 0 || Math.min(wanted.size, there.size) < most * mostOfThem) continue
		const share = [...wanted].filter((word) => there.has(word)).length / most
		if (share < mostOfThem) continue
		const nearer = best?.share === share && Math.abs(index - quoted.index) < Math.abs(best.at - quoted.index)
		if (!best || share > best.share || nearer) best = { at: index, share }
	}
	return best?.at
}

function wordsOf(text: string): ReadonlySet<string> {
	return new Set(
		text
			.split(/[^\p{L}\p{N}\p{M}]+/u)
			.filter((word) => word !== '')
			.map(foldWord)
	)
}

function drawnBead(source: Run, target: Run): Bead | undefined {
	const empty = source.to === source.from && target.to === target.from
	return empty ? undefined : { source, target, cost: 0, confidence: 1, drawnBy: 'person' }
}

function order(a: Bead, b: Bead): number {
	const by = (side: Side) => a[side].from - b[side].from || a[side].to - b[side].to
	return by('source') || by('target')
}
