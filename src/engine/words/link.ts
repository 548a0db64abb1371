import type { Bitext, WordLink } from '../bitext.ts'
import { correspondences } from '../lexicon/correspond.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { attachLeaning } from './attach.ts'
import { linkPhrases } from './phrase-links.ts'
import { posteriors, type Prior, type WordPair } from './model.ts'
import { pairTable } from './table.ts'

/** Words of one pair of stretches, lower case or not; punctuation may be among them. */
export interface WordsOfPair {
	readonly source: readonly string[]
	readonly target: readonly string[]
}

/** Links below this joint posterior are not made. */
const leastConfidence = 0.33
/** What a full-weight correspondence counts as, in sightings. */
const priorWeight = 12
/** Passes of EM a text of any size bears; a short one learns little and harms nothing. */
const passes = { plain: 1, hmm: 1 }

/**
 * The word links of every bead: positions of tokens within the bead, with a confidence. Beads with one side empty
 * have none. Deterministic. About 0.5 ms a pair of sentences.
 */
export function linkWords(bitext: Bitext, lexicon: Lexicon): readonly (readonly WordLink[])[] {
	const { source, target, alignment } = bitext
	const wordsIn = (doc: Bitext['source'], from: number, to: number) =>
		doc.segments
			.slice(from, to)
			.flatMap((segment) => segment.tokens.map((token) => doc.text.slice(token.from, token.to)))
	return linkPairs(
		alignment.map((bead) => ({
			source: wordsIn(source, bead.source.from, bead.source.to),
			target: wordsIn(target, bead.target.from, bead.target.to)
		})),
		lexicon
	)
}

/** The word links of pairs of tokenised stretches, learned on these pairs and the lexicon. */
export function linkPairs(
	pairs: readonly WordsOfPair[],
	lexicon: Lexicon,
	style: { readonly attach?: boolean } = {}
): readonly (readonly WordLink[])[] {
	const source = vocabulary(pairs.map((pair) => pair.source))
	const target = vocabulary(pairs.map((pair) => pair.target))
	const found = correspondences(source.forms, target.forms, lexicon)
	const weights = new Map<number, number>()
	found.forEach((list, s) =>
		list.forEach(({ target: t, weight }) => weights.set(s * target.forms.length + t, weight))
	)
	addPunctuation(source.forms, target.forms, weights)
	// Forward posteriors are kept only where a link could come of them; the joint one is never above their root.
	const kept = pairs.map((): Kept => ({ cells: [], values: [] }))
	const least = leastConfidence * leastConfidence
	const slots = slotsOf(source, target, (s, t) => weights.get(s * target.forms.length + t) ?? 0)
	withPosteriors(source, target, slots, false, (at, there) => {
		const pair = pairs[at]
		const own = kept[at]
		if (!pair || !own) return
		const [n, m] = [pair.source.length, pair.target.length]
		for (let j = 0; j < m; j++)
			for (let i = 0; i < n; i++) {
				const value = there[j * n + i] ?? 0
				if (value < least) continue
				own.cells.push(i * m + j)
				own.values.push(value)
			}
	})
	const links: (readonly WordLink[])[] = pairs.map(() => [])
	withPosteriors(target, source, slots, true, (at, back) => {
		const pair = pairs[at]
		const own = kept[at]
		if (!pair || !own) return
		const m = pair.target.length
		const found: WordLink[] = []
		own.cells.forEach((cell, k) => {
			const joint = Math.sqrt((own.values[k] ?? 0) * (back[cell] ?? 0))
			if (joint >= leastConfidence)
				found.push({ source: Math.floor(cell / m), target: cell % m, confidence: Math.min(1, joint) })
		})
		found.sort((a, b) => a.source - b.source || a.target - b.target)
		const linked = linkPhrases(pair, found, lexicon)
		links[at] = style.attach ? attachLeaning(pair, linked) : linked
	})
	return links
}

/** Cells of a pair (source × |target| + target) with a forward posterior worth keeping. */
interface Kept {
	readonly cells: number[]
	readonly values: number[]
}

interface Side {
	readonly forms: readonly string[]
	readonly sentences: readonly Int32Array[]
}

function vocabulary(sentences: readonly (readonly string[])[]): Side {
	const ids = new Map<string, number>()
	const forms: string[] = []
	return {
		forms,
		sentences: sentences.map((words) =>
			Int32Array.from(words, (word) => {
				const form = word.toLowerCase()
				let id = ids.get(form)
				if (id === undefined) {
					id = forms.length
					ids.set(form, id)
					forms.push(form)
				}
				return id
			})
		)
	}
}

/** Marks of punctuation answer their like. */
const likeMarks: readonly string[] = [
	'.',
	',',
	';',
	':',
	'?',
	'!',
	'…...',
	'«“"‘\'',
	'»”"’\'',
	'—–-',
	'()[]',
	'%'
]

function addPunctuation(
	source: readonly string[],
	target: readonly string[],
	weights: Map<number, number>
): void {
	source.forEach((mark, s) => {
		if (/[\p{L}\p{N}]/u.test(mark)) return
		target.forEach((other, t) => {
			if (/[\p{L}\p{N}]/u.test(other)) return
			if (mark === other || likeMarks.some((group) => group.includes(mark) && group.includes(other)))
				weights.set(s * target.length + t, mark === other ? 1 : 0.7)
		})
	})
}

/** Every pair of forms that stands opposite somewhere, as a slot with what is believed of it before reading. */
interface Slots {
	/** For a pair the slots of its cells, at `target × |source| + source`. */
	readonly cells: readonly Int32Array[]
	/** The forms of each slot and the weight of their correspondence. */
	readonly source: Int32Array
	readonly target: Int32Array
	readonly weights: Float64Array
}

/** The slots both directions of the model share. */
function slotsOf(source: Side, target: Side, weight: (source: number, target: number) => number): Slots {
	const total = source.sentences.reduce(
		(sum, sentence, at) => sum + sentence.length * (target.sentences[at]?.length ?? 0),
		0
	)
	const table = pairTable(target.forms.length, Math.min(total, 4_000_000))
	const sources: number[] = []
	const targets: number[] = []
	const weights: number[] = []
	const cells = source.sentences.map((own, at) => {
		const other = target.sentences[at] ?? new Int32Array(0)
		const [n, m] = [own.length, other.length]
		const list = new Int32Array(n * m)
		for (let j = 0; j < m; j++) {
			const t = other[j] ?? 0
			for (let i = 0; i < n; i++) {
				const s = own[i] ?? 0
				const slot = table.slot(s, t)
				if (slot === sources.length) {
					sources.push(s)
					targets.push(t)
					weights.push(weight(s, t))
				}
				list[j * n + i] = slot
			}
		}
		return list
	})
	return {
		cells,
		source: Int32Array.from(sources),
		target: Int32Array.from(targets),
		weights: Float64Array.from(weights)
	}
}

/** One direction of the model over shared slots; the other reads every pair's cells the other way round. */
function withPosteriors(
	from: Side,
	to: Side,
	slots: Slots,
	backwards: boolean,
	visit: (pair: number, posteriors: Float32Array) => void
): void {
	const owner = backwards ? slots.target : slots.source
	const totals = new Float64Array(from.forms.length)
	slots.weights.forEach((weight, slot) => {
		const form = owner[slot] ?? 0
		totals[form] = (totals[form] ?? 0) + weight
	})
	const prior: Prior = {
		slots: backwards
			? slots.cells.map((list, at) => transposed(list, to.sentences[at]?.length ?? 0))
			: slots.cells,
		counts: slots.weights.map((weight, slot) =>
			weight === 0 ? 0 : (priorWeight * weight) / Math.max(1, totals[owner[slot] ?? 0] ?? 1)
		),
		owner,
		fromForms: from.forms.length,
		toForms: to.forms.length
	}
	const pairs: readonly WordPair[] = from.sentences.map((sentence, at) => ({
		from: sentence,
		to: to.sentences[at] ?? new Int32Array(0)
	}))
	posteriors(pairs, prior, passes, visit)
}

/** A matrix of `width` columns with rows and columns exchanged. */
function transposed(cells: Int32Array, width: number): Int32Array {
	const height = width === 0 ? 0 : cells.length / width
	const list = new Int32Array(cells.length)
	for (let row = 0; row < height; row++)
		for (let column = 0; column < width; column++)
			list[column * height + row] = cells[row * width + column] ?? 0
	return list
}

/** Whether a word is one of the closed classes; links of content and of function words are judged apart. */
export function isFunctionWord(form: string, lang: 'es' | 'en'): boolean {
	return functionWords[lang].has(form.toLowerCase())
}
