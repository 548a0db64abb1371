import { align, alignStretches, type Watch } from './align/align.ts'
import { correspondence } from './align/correspondence.ts'
import { movesOf } from './align/moves.ts'
import { vocabulariesOf } from './align/vocabularies.ts'
import { alignAround } from './align/edit.ts'
import type { Bead, Bitext, Doc, Lang, Move, Run } from './bitext.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { makeDoc } from './text/doc.ts'
import { type Normalized, normalize } from './text/normalize.ts'
import type { Reading } from './text/raw-block.ts'

/** Moved stretches are sought in texts that correspond at least this far. */
const leastCorrespondence = 0.15

/** The share of the time that has passed when the sentences are cut, and when the words are looked up (Quixote: .07, .43). */
const beforeWords = 0.1
const beforeSearch = 0.4

/** How two texts are opened. */
export interface OpenOptions extends Watch {
	/** The beads a person drew in the two texts: they stay, and what lies between them is aligned. In order and apart. */
	readonly walls?: (source: Doc, target: Doc) => readonly Bead[]
}

/**
 * Two texts opened side by side: each made a Doc, then aligned. The walk's first three lines; everything
 * else works on the Bitext it returns. What moved is sought when it is first asked for; a copy has it.
 */
export function openBitext(
	original: Reading,
	translation: Reading,
	lexicon: Lexicon,
	{ walls, ...watch }: OpenOptions = {}
): Bitext {
	const progress = (share: number) => watch.progress?.(share)
	const source = makeDoc(original)
	progress(beforeWords / 2)
	const target = makeDoc(translation)
	progress(beforeWords)
	const drawn = walls?.(source, target) ?? []
	const words = vocabulariesOf(source, target, lexicon, (share) =>
		progress(beforeWords + share * (beforeSearch - beforeWords))
	)
	const options = { words, progress: (share: number) => progress(beforeSearch + share * (1 - beforeSearch)) }
	const alignment =
		drawn.length > 0
			? alignAround(source, target, drawn, lexicon, options)
			: align(source, target, lexicon, options)
	const corresponding = correspondence(source, target, alignment)
	let moves: readonly Move[] | undefined
	return {
		source,
		target,
		alignment,
		get moves() {
			// In two texts that do not correspond nothing has moved.
			return (moves ??= corresponding < leastCorrespondence ? [] : movesOf(words, alignment))
		},
		correspondence: corresponding
	}
}

/** A line of more characters is a text of its own: its sentences are aligned, for one bead would be past all work. */
const longLine = 4000

/**
 * Lines that belong together opened as a bitext: line n of one side with line n of the other, each pair a row of its
 * own and never aligned with its neighbours. A pair is one bead; the sentences of one that is longer than
 * {@link longLine} on both sides are aligned among themselves. Offsets of the texts lead back to places *in the line*.
 * An empty line leaves its partner one-sided.
 *
 * @returns the bitext, and for every bead the number of its pair
 */
export function openPairs(
	original: readonly string[],
	translation: readonly string[],
	lexicon: Lexicon
): { readonly bitext: Bitext; readonly pairOf: readonly number[] } {
	const [here, there] = [original.map((line) => normalize(line)), translation.map((line) => normalize(line))]
	const source = makeDoc(readingOfLines(here, 'es'))
	const target = makeDoc(readingOfLines(there, 'en'))
	const pairs: { readonly here: Run; readonly there: Run; readonly long: boolean }[] = []
	let i = 0
	let j = 0
	for (let pair = 0; pair < Math.max(original.length, translation.length); pair++) {
		const own = segmentsOf(source, here[pair], i)
		const other = segmentsOf(target, there[pair], j)
		pairs.push({ here: own, there: other, long: isLong(source, own) && isLong(target, other) })
		if (own.to > own.from) i++
		if (other.to > other.from) j++
	}
	const stretches = pairs
		.filter(({ long }) => long)
		.map(({ here, there }) => ({
			from: { source: here.from, target: there.from },
			to: { source: here.to, target: there.to }
		}))
	const aligned = stretches.length > 0 ? [...alignStretches(source, target, lexicon, stretches)] : []
	const beads = pairs.map(({ here, there, long }) => (long ? (aligned.shift() ?? []) : beadsOf(here, there)))
	return {
		bitext: { source, target, alignment: beads.flat(), moves: [], correspondence: 1 },
		pairOf: beads.flatMap((own, pair) => own.map(() => pair))
	}
}

function isLong(doc: Doc, { from, to }: Run): boolean {
	return to > from && (doc.segments[to - 1]?.to ?? 0) - (doc.segments[from]?.from ?? 0) > longLine
}

function readingOfLines(lines: readonly Normalized[], lang: Lang): Reading {
	return {
		lang,
		title: '',
		blocks: lines
			.filter(holdsText)
			.map(({ text, origin }) => ({ kind: 'paragraph', text: text.replace(/\n/g, ' '), origin })),
		aside: [],
		problems: []
	}
}

function holdsText(line: Normalized | undefined): boolean {
	return line !== undefined && /\S/.test(line.text)
}

/** The segments of a line, given how many lines with text stand before it. */
function segmentsOf(doc: Doc, line: Normalized | undefined, block: number): Run {
	const end = doc.blocks[block]?.segments ?? { from: doc.segments.length, to: doc.segments.length }
	return holdsText(line) ? end : { from: end.from, to: end.from }
}

function beadsOf(source: Run, target: Run): readonly Bead[] {
	const bead = (s: Run, t: Run): Bead => ({ source: s, target: t, cost: 0, confidence: 1, drawnBy: 'person' })
	const none = source.to === source.from || target.to === target.from
	if (!none) return [bead(source, target)]
	const singles = (run: Run) =>
		Array.from({ length: run.to - run.from }, (_, k) => ({ from: run.from + k, to: run.from + k + 1 }))
	return [
		...singles(source).map((run) => bead(run, { from: target.from, to: target.from })),
		...singles(target).map((run) => bead({ from: source.to, to: source.to }, run))
	]
}
