import type { Doc, Span } from '../bitext.ts'
import { type Fit, type Sought, fitAt } from './fit.ts'
import { type Quote, type WordIndex, wordIndex, wordsIn } from './quote.ts'

/** Where a quotation stands now. */
export interface Refound extends Span {
	/**
	 * By its block, which is as it was; by its words; by the rest of its sentence, its own words being others now; or
	 * only by the sentences around it, its own being gone.
	 */
	readonly how: 'block' | 'words' | 'around' | 'gap'
	/** Share of its own words that stand there still, 0..1; 1 for a quotation without words. */
	readonly kept: number
}

/** So many of the quoted words, those around it included, must stand in one place for it to be the passage. */
const mostOfThem = 0.45
/** So many of the words of its own sentence must be among them for that sentence to be there still. */
const leastOfSentence = 1 / 3
/** Of a sentence that was cut short so many words are left at least, and so much of what stands there now is its own. */
const [leastOfCut, mostOfCut] = [2, 2 / 3]
/** A quotation of which so many words stand there in their order needs no sentence around it. */
const telling = 4
/** So many places of a rare word are looked at; a word that stands oftener says little about where one is. */
const rare = 60
/** As many of a quotation's rarest words lead to places where it may stand. */
const leads = 12
/** A quotation of more words is found by its first and its last: as many as are compared in a wink. */
const [longest, ofLong] = [160, 40]
/** As many of those places are compared word by word. */
const mostPlaces = 12

/**
 * A quotation found again in another edition of its text: in its block if that is unchanged, else where most of its
 * words and of those around them stand in their order, the nearest to its old place among equals; undefined where
 * too few do. Work: the text's words once, then about a thousand comparisons a quotation.
 */
export function refind(doc: Doc, quote: Quote): Refound | undefined {
	const index = wordIndex(doc)
	const block = doc.blocks[index.blocks.get(quote.block) ?? -1]
	// A paragraph that stands there several times is told from its likes by what is around it.
	if (block && !block.id.includes('-') && !index.blocks.has(`${block.id}-1`)) {
		const from = block.from + quote.offset
		const to = from + quote.words.length
		const there = doc.text.slice(from, to)
		const same = wordsIn(there).join(' ') === wordsIn(quote.words).join(' ')
		if (there === quote.words || (to <= block.to && same)) return { from, to, how: 'block', kept: 1 }
	}
	const own = [...quote.words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
	if (own.length > longest) return refindLong(doc, quote, own)
	const sought = soughtIn(quote)
	let best: Fit | undefined
	for (const start of startsOf(index, sought, quote)) {
		const fit = fitAt(index, sought, start)
		if (fit.share < mostOfThem) continue
		const nearer = (one: Fit) => Math.abs(one.start - quote.at)
		if (!best || fit.share > best.share || (fit.share === best.share && nearer(fit) < nearer(best)))
			best = fit
	}
	return best && placeOf(index, sought, best)
}

/** A long quotation reaches from where its first words are found to where its last are. */
function refindLong(doc: Doc, quote: Quote, own: readonly RegExpExecArray[]): Refound | undefined {
	const ends = (own[ofLong - 1]?.index ?? 0) + (own[ofLong - 1]?.[0].length ?? 0)
	const begins = own[own.length - ofLong]?.index ?? 0
	const head = refind(doc, {
		...quote,
		block: '',
		words: quote.words.slice(0, ends),
		after: quote.words.slice(ends, own[2 * ofLong]?.index)
	})
	const tail = refind(doc, {
		...quote,
		block: '',
		words: quote.words.slice(begins),
		before: quote.words.slice(own[own.length - 2 * ofLong]?.index, begins),
		at: quote.at + own.length - ofLong
	})
	if (!head || !tail || tail.to <= head.from) return head?.how === 'gap' ? tail : head
	return {
		from: head.from,
		to: tail.to,
		how: head.how === 'gap' ? tail.how : head.how,
		kept: (head.kept + tail.kept) / 2
	}
}

function soughtIn({ before, words, after }: Quote): Sought {
	const [b, own, a] = [wordsIn(before), wordsIn(words), wordsIn(after)]
	return {
		words: [...b, ...own, ...a],
		from: b.length,
		to: b.length + own.length,
		lead: /^[^\p{L}\p{N}\p{M}]*/u.exec(words)?.[0].length ?? 0,
		tail: own.length === 0 ? 0 : (/[^\p{L}\p{N}\p{M}]*$/u.exec(words)?.[0].length ?? 0),
		opens: before === '' || /[.?!…\n][^\p{L}\p{N}\p{M}]*$/u.test(before),
		begins: b.length - wordsIn(before.split(/[.?!…\n]/).at(-1) ?? '').length,
		ends: b.length + own.length + wordsIn(after.split(/[.?!…\n]/)[0] ?? '').length
	}
}

/** Where the quotation may begin in the text, as positions of words: the places most of its rare words lead to. */
function startsOf(index: WordIndex, sought: Sought, quote: Quote): readonly number[] {
	const seeds = sought.words
		.map((word, at) => ({ at, places: index.places.get(word) ?? [] }))
		.filter(({ places }) => places.length > 0)
		.sort((a, b) => a.places.length - b.places.length)
		.slice(0, leads)
	const votes = new Map<number, number>()
	for (const { at, places } of seeds) {
		const looked = places.length <= rare ? places : nearest(places, quote.at + at - sought.from)
		// Two neighbouring bins share a vote, so that no border parts what belongs together.
		for (const place of looked)
			for (const bin of [Math.floor((place - at) / 8), Math.floor((place - at) / 8 + 0.5) + 0.5])
				votes.set(bin, (votes.get(bin) ?? 0) + 1)
	}
	const far = ([bin]: readonly [number, number]) => Math.abs(bin * 8 + sought.from - quote.at)
	return [...votes]
		.sort((a, b) => b[1] - a[1] || far(a) - far(b))
		.slice(0, mostPlaces)
		.map(([bin]) => Math.floor(bin * 8) + sought.from)
}

function nearest(places: readonly number[], to: number): readonly number[] {
	return [...places].sort((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, rare)
}

/**
 * Whether the quotation's sentence is there still: enough of its words are, or, of one cut short, hardly any others stand
 * between the sentences beside it. A common word or two that stand there too do not make it the sentence.
 */
function isAlive({ begins, ends }: Sought, places: readonly number[]): boolean {
	const length = ends - begins
	const there = places.slice(begins, ends).filter((place) => place >= 0).length
	if (there >= length * leastOfSentence) return true
	const left = places.slice(0, begins).findLast((place) => place >= 0)
	const right = places.slice(ends).find((place) => place >= 0)
	const cut = left !== undefined && right !== undefined && there >= (right - left - 1) * mostOfCut
	return cut && there >= leastOfCut
}

function placeOf({ doc, spans }: WordIndex, sought: Sought, { places }: Fit): Refound | undefined {
	const own = places.slice(sought.from, sought.to).filter((place) => place >= 0)
	const first = spans[own[0] ?? -1]
	const last = spans[own[own.length - 1] ?? -1]
	const size = sought.to - sought.from
	const alive = isAlive(sought, places)
	if (first && last && (alive || own.length >= telling)) {
		const whole = places[sought.from] === own[0]
		const ended = places[sought.to - 1] === own[own.length - 1]
		return {
			from: Math.max(0, first.from - (whole ? sought.lead : 0)),
			to: Math.min(doc.text.length, last.to + (ended ? sought.tail : 0)),
			how: 'words',
			kept: own.length / size
		}
	}
	// Its own words are gone: what stands now between those before and those behind, or the gap between them.
	const left = places.slice(0, sought.from).findLast((place) => place >= 0)
	const right = places.slice(sought.to).find((place) => place >= 0)
	if (left === undefined && right === undefined) return undefined
	const now = { from: (left ?? (right ?? 0) - 1) + 1, to: right ?? (left ?? 0) + 1 }
	const [begins, ends] = [spans[now.from], spans[now.to - 1]]
	// A sentence rewritten from end to end is about as long as it was; between neighbours that stand farther apart others came.
	const instead = left !== undefined && right !== undefined && now.to > now.from
	const [length, was] = [now.to - now.from, sought.ends - sought.begins]
	const rewritten = instead && length <= 2 * was + 2 && length >= was / 2
	const how = alive || size === 0 || rewritten ? 'around' : 'gap'
	const kept = size === 0 ? 1 : 0
	if (how === 'around' && begins && ends && now.to > now.from)
		return { from: begins.from, to: ends.to, how, kept }
	const behind = spans[now.to]?.from ?? doc.text.length
	const at = sought.opens || how === 'gap' ? behind : (spans[now.from - 1]?.to ?? 0)
	return { from: at, to: at, how, kept }
}
