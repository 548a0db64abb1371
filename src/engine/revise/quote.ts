import type { Doc, Span } from '../bitext.ts'
import { foldWord } from '../text/fold.ts'

/** A stretch of a text named by what stands there, so that it is found again in a corrected edition. */
export interface Quote {
	/** Id of its block; empty where unknown. */
	readonly block: string
	/** Where it begins within the block, in UTF-16 code units. */
	readonly offset: number
	/** The words themselves. */
	readonly words: string
	/** The words on either side, across paragraphs. */
	readonly before: string
	readonly after: string
	/** How many words of the text stand before it: decides among equals. */
	readonly at: number
}

/** A text's words, folded, with where each stands: what quotations are made from and looked for in. */
export interface WordIndex {
	readonly doc: Doc
	readonly words: readonly string[]
	readonly spans: readonly Span[]
	/** Positions of each word, ascending. */
	readonly places: ReadonlyMap<string, readonly number[]>
	/** Position of each block, by its id. */
	readonly blocks: ReadonlyMap<string, number>
}

/** So many words on either side are quoted at least: a sentence or so, enough to tell most passages of a book apart. */
const around = 12
/**
 * The sentence it stands in is quoted whole, to this many words on either side: by it one sees whether it is there
 * still; and so many of the sentences beside it, by which one sees where it was.
 */
const [ofSentence, beyond] = [40, 8]

const indexes = new WeakMap<Doc, WordIndex>()

/** The words of a text, indexed once for every text. Linear: about a quarter of a second for a long novel. */
export function wordIndex(doc: Doc): WordIndex {
	const known = indexes.get(doc)
	if (known) return known
	const words: string[] = []
	const spans: Span[] = []
	const places = new Map<string, number[]>()
	for (const match of doc.text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
		const word = foldWord(match[0])
		const there = places.get(word)
		if (there) there.push(words.length)
		else places.set(word, [words.length])
		words.push(word)
		spans.push({ from: match.index, to: match.index + match[0].length })
	}
	const blocks = new Map(doc.blocks.map((block, at) => [block.id, at]))
	const index = { doc, words, spans, places, blocks }
	indexes.set(doc, index)
	return index
}

/** The words of a piece of text, folded as {@link wordIndex} folds them. */
export function wordsIn(text: string): readonly string[] {
	return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldWord)
}

/** A stretch of a text as a quotation. Throws RangeError where it lies outside the text. */
export function quoteSpan(doc: Doc, span: Span): Quote {
	if (span.from < 0 || span.to < span.from || span.to > doc.text.length)
		throw new RangeError(`no stretch ${span.from}:${span.to} in a text of ${doc.text.length}`)
	const { spans } = wordIndex(doc)
	const first = firstFrom(spans, span.from)
	const next = firstFrom(spans, Math.max(span.to, span.from))
	const sentence = { from: sentenceAt(doc, span.from)?.from ?? 0, to: sentenceAt(doc, span.to)?.to ?? 0 }
	const [opens, ends] = [firstFrom(spans, sentence.from), firstFrom(spans, sentence.to)]
	const start = spans[Math.max(0, Math.min(first - around, Math.max(opens, first - ofSentence) - beyond))]
	const end =
		spans[Math.min(spans.length, Math.max(next + around, Math.min(ends, next + ofSentence) + beyond)) - 1]
	const block = doc.blocks.findLast((one) => one.from <= span.from)
	return {
		block: block?.id ?? '',
		offset: span.from - (block?.from ?? 0),
		words: doc.text.slice(span.from, span.to),
		before: start && start.from < span.from ? doc.text.slice(start.from, span.from) : '',
		after: end && end.to > span.to ? doc.text.slice(span.to, end.to) : '',
		at: first
	}
}

/** The sentence an offset stands in, or the one before it where it stands between two. */
function sentenceAt({ segments }: Doc, offset: number): Span | undefined {
	let [low, high] = [0, segments.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if ((segments[middle]?.from ?? 0) <= offset) low = middle + 1
		else high = middle
	}
	return segments[low - 1]
}

/** Position of the first of some stretches that ends after an offset; as many as there are where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
	let [low, high] = [0, spans.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if ((spans[middle]?.to ?? 0) <= offset) low = middle + 1
		else high = middle
	}
	return low
}
