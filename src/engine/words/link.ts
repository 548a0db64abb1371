import type { Bitext, Run, WordLink } from '../bitext.ts'
import { type Correspondences, correspondences } from '../lexicon/correspond.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PhraseHit } from '../lexicon/phrases.ts'
import { attachLeaning } from './attach.ts'
import { withoutStrays } from './leaning.ts'
import { posteriors } from './model.ts'
import { listedFor, meaningsOf, type Numbered, numberedOf } from './numbered.ts'
import { phraseLinker } from './phrase-links.ts'
import { phraseFinder, phrasesOf } from './phrases-found.ts'
import { type Side, sideOf, slotsOf, widthOf } from './slots.ts'
import { stretchesOf } from './stretches.ts'

/** Words of one pair of stretches; punctuation may be among them. */
export interface WordsOfPair {
	readonly source: readonly string[]
	readonly target: readonly string[]
}

/** Links below this joint posterior are not made. */
const leastConfidence = 0.33
/** Products below this have a root below {@link leastConfidence}, however it is rounded. */
const leastProduct = 0.999 * leastConfidence ** 2
/** No factor is above 1, but for rounding: with one below this the product is below {@link leastProduct}. */
const leastFactor = 0.999 * leastProduct

/**
 * The word links of every bead: positions of tokens within the bead, with a confidence. Beads with one side empty
 * have none. Deterministic. About 0.4 ms a pair of sentences.
 */
export function linkWords(bitext: Bitext, lexicon: Lexicon): readonly (readonly WordLink[])[] {
	const { source, target, alignment } = bitext
	const here = sideIn(
		numberedOf(source),
		alignment.map((bead) => bead.source)
	)
	const there = sideIn(
		numberedOf(target),
		alignment.map((bead) => bead.target)
	)
	return linkSides(here, there, meaningsOf(bitext, lexicon), lexicon, {}, phrasesOf(bitext, lexicon))
}

/** The side of the beads whose segments are given. */
function sideIn({ forms, ids, begins }: Numbered, runs: readonly Run[]): Side {
	const bounds = new Int32Array(runs.length + 1)
	const parts = runs.map(({ from, to }, at) => {
		const part = ids.subarray(begins[from], begins[to])
		bounds[at + 1] = (bounds[at] ?? 0) + part.length
		return part
	})
	const all = new Int32Array(bounds[runs.length] ?? 0)
	parts.forEach((part, at) => all.set(part, bounds[at]))
	return { forms, ids: all, begins: bounds }
}

/** The word links of pairs of tokenised stretches, learned on these pairs and the lexicon. */
export function linkPairs(
	pairs: readonly WordsOfPair[],
	lexicon: Lexicon,
	style: Style = {}
): readonly (readonly WordLink[])[] {
	const source = sideOf(pairs.map((pair) => pair.source))
	const target = sideOf(pairs.map((pair) => pair.target))
	return linkSides(source, target, correspondences(source.forms, target.forms, lexicon), lexicon, style)
}

/** How links are drawn: with the words that lean on others hung on their heads, or without them. */
interface Style {
	readonly attach?: boolean
}

/** The multiword entries in the Spanish of a pair. */
type PhrasesOf = (pair: number) => readonly PhraseHit[]

function phrasesAmong({ forms, ids, begins }: Side, lexicon: Lexicon): PhrasesOf {
	const find = phraseFinder(forms, ids, lexicon)
	return (pair) => find(begins[pair] ?? 0, begins[pair + 1] ?? 0)
}

/** Links of pairs whose long ones are cut: those of the parts, counted from the beginning of the pair. */
function linkSides(
	source: Side,
	target: Side,
	meanings: Correspondences,
	lexicon: Lexicon,
	style: Style,
	phrases?: PhrasesOf
): readonly (readonly WordLink[])[] {
	const stretches = stretchesOf(source, target)
	const isWhole = stretches.pairs.length === source.begins.length - 1
	const made = linkStretches(
		stretches.source,
		stretches.target,
		meanings,
		lexicon,
		style,
		(isWhole ? phrases : undefined) ?? phrasesAmong(stretches.source, lexicon)
	)
	if (isWhole) return made
	const links: WordLink[][] = Array.from({ length: source.begins.length - 1 }, () => [])
	stretches.pairs.forEach((pair, at) => {
		const here = (stretches.source.begins[at] ?? 0) - (source.begins[pair] ?? 0)
		const there = (stretches.target.begins[at] ?? 0) - (target.begins[pair] ?? 0)
		for (const link of made[at] ?? [])
			links[pair]?.push({ ...link, source: link.source + here, target: link.target + there })
	})
	return links
}

function linkStretches(
	source: Side,
	target: Side,
	{ starts, targets, weights }: Correspondences,
	lexicon: Lexicon,
	style: Style,
	phrases: PhrasesOf
): readonly (readonly WordLink[])[] {
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
	const links: (readonly WordLink[])[] = Array.from({ length: source.begins.length - 1 }, () => none)
	const withPhrases = phraseLinker(source, target, phrases)
	posteriors(source, target, slots, (at, forward, backward) => {
		const n = widthOf(source, at)
		const m = widthOf(target, at)
		const made: WordLink[] = []
		for (let i = 0, cell = 0; i < n; i++)
			for (let j = 0; j < m; j++, cell++) {
				// Nearly every product is far below: most need not be made, and their roots not be drawn.
				const behind = backward[cell] ?? 0
				if (behind < leastFactor) continue
				const product = (forward[j * n + i] ?? 0) * behind
				if (product < leastProduct) continue
				const joint = Math.sqrt(product)
				if (joint >= leastConfidence) made.push({ source: i, target: j, confidence: Math.min(1, joint) })
			}
		const pair = { source: wordsOf(source, at), target: wordsOf(target, at) }
		const linked = withoutStrays(pair, withPhrases(at, made))
		links[at] = style.attach ? attachLeaning(pair, linked) : linked
	})
	return links
}

const none: readonly WordLink[] = []

function wordsOf({ forms, ids, begins }: Side, pair: number): readonly string[] {
	return listedFor(ids, begins[pair] ?? 0, begins[pair + 1] ?? 0, forms)
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
