import type { Bitext, WordLink } from '../bitext.ts'
import { correspondences } from '../lexicon/correspond.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { attachLeaning } from './attach.ts'
import { withoutStrays } from './leaning.ts'
import { posteriors } from './model.ts'
import { linkPhrases } from './phrase-links.ts'
import { sideOf, slotsOf } from './slots.ts'
import { stretchesOf } from './stretches.ts'

/** Words of one pair of stretches, lower case or not; punctuation may be among them. */
export interface WordsOfPair {
	readonly source: readonly string[]
	readonly target: readonly string[]
}

/** Links below this joint posterior are not made. */
const leastConfidence = 0.33
/** Products below this have a root below {@link leastConfidence}, however it is rounded. */
const leastProduct = 0.999 * leastConfidence ** 2

/**
 * The word links of every bead: positions of tokens within the bead, with a confidence. Beads with one side empty
 * have none. Deterministic. About 0.5 ms a pair of sentences.
 */
export function linkWords(bitext: Bitext, lexicon: Lexicon): readonly (readonly WordLink[])[] {
	const { source, target, alignment } = bitext
	// Each word once, however often it stands in the text: of a book's million words there are fifty thousand.
	const known = new Map<string, string>()
	const once = (word: string) => {
		const before = known.get(word)
		if (before === undefined) known.set(word, word)
		return before ?? word
	}
	const wordsIn = (doc: Bitext['source'], from: number, to: number) =>
		doc.segments
			.slice(from, to)
			.flatMap((segment) => segment.tokens.map((token) => once(doc.text.slice(token.from, token.to))))
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
	const stretches = stretchesOf(pairs)
	const links: WordLink[][] = pairs.map(() => [])
	linkStretches(stretches, lexicon, style).forEach((made, at) => {
		const stretch = stretches[at]
		if (!stretch) return
		const { pair, from } = stretch
		for (const { source, target, confidence } of made)
			links[pair]?.push({ source: source + from.source, target: target + from.target, confidence })
	})
	return links
}

function linkStretches(
	pairs: readonly WordsOfPair[],
	lexicon: Lexicon,
	style: { readonly attach?: boolean }
): readonly (readonly WordLink[])[] {
	const source = sideOf(pairs.map((pair) => pair.source))
	const target = sideOf(pairs.map((pair) => pair.target))
	const { starts, targets, weights } = correspondences(source.forms, target.forms, lexicon)
	const marks = markPartners(target.forms)
	const slots = slotsOf(
		source,
		target,
		(form, take) => {
			for (let at = starts[form] ?? 0; at < (starts[form + 1] ?? 0); at++)
				take(targets[at] ?? 0, weights[at] ?? 0)
			for (const { target: mark, weight } of marks(source.forms[form] ?? '')) take(mark, weight)
		},
		lexicon
	)
	const links: (readonly WordLink[])[] = pairs.map(() => [])
	posteriors(source, target, slots, (at, forward, backward) => {
		const pair = pairs[at]
		if (!pair) return
		const [n, m] = [pair.source.length, pair.target.length]
		const made: WordLink[] = []
		for (let source = 0; source < n; source++)
			for (let target = 0; target < m; target++) {
				const product = (forward[target * n + source] ?? 0) * (backward[source * m + target] ?? 0)
				// Nearly every product is far below: their roots need not be drawn.
				if (product < leastProduct) continue
				const joint = Math.sqrt(product)
				if (joint >= leastConfidence) made.push({ source, target, confidence: Math.min(1, joint) })
			}
		const linked = withoutStrays(pair, linkPhrases(pair, made, lexicon))
		links[at] = style.attach ? attachLeaning(pair, linked) : linked
	})
	return links
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

/** For a mark of the source the marks among the target forms that answer it. */
function markPartners(
	forms: readonly string[]
): (mark: string) => readonly { target: number; weight: number }[] {
	const marks = forms.flatMap((form, target) => (isMark(form) ? [{ form, target }] : []))
	return (mark) => {
		if (!isMark(mark)) return []
		return marks.flatMap(({ form, target }) => {
			if (form === mark) return [{ target, weight: 1 }]
			const alike = likeMarks.some((group) => group.includes(mark) && group.includes(form))
			return alike ? [{ target, weight: 0.7 }] : []
		})
	}
}

function isMark(form: string): boolean {
	return !/[\p{L}\p{N}]/u.test(form)
}

/** Whether a word is one of the closed classes; links of content and of function words are judged apart. */
export function isFunctionWord(form: string, lang: 'es' | 'en'): boolean {
	return functionWords[lang].has(form.toLowerCase())
}
