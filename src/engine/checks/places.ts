import type { Bitext, Doc, Row, Run, Span, Token, WordLink } from '../bitext.ts'
import { gathered } from '../text/gathered.ts'
import type { Place, Places } from './check.ts'
import { compareNumbers } from './quantities.ts'
import { type Vocabulary, wordsOf } from './words.ts'

/**
 * The places of a longer text (in tokens) are made whenever they are asked for and not held: those of a book of 900,000
 * words, with what checks remember of them, take 300 MB.
 */
const mostHeld = 600_000
/** So many of the last made are still at hand: a check looks two beads back and on. */
const atHand = 8

/** Every bead of a bitext as the checks see it, in order; `held` is what a text may have of tokens to be held. */
export function placesOf(
	bitext: Bitext,
	rows: readonly Row[],
	vocabulary: Vocabulary,
	links: readonly (readonly WordLink[])[],
	shielded: readonly Span[],
	held = mostHeld
): Places {
	const { inSegments } = vocabulary
	const rowOf = new Int32Array(bitext.alignment.length)
	rows.forEach((row, at) => rowOf.fill(at, row.beads.from, row.beads.to))
	const make = (at: number): readonly Place[] => {
		const bead = bitext.alignment[at]
		if (!bead) return []
		const source = tokensOf(bitext.source, bead.source)
		const target = tokensOf(bitext.target, bead.target)
		const linked = links[at] ?? []
		const words = {
			source: wordsOf(bitext, 'source', source, linked, across(inSegments.source, bead.source)),
			target: wordsOf(bitext, 'target', target, linked, across(inSegments.target, bead.target))
		}
		const place = {
			at,
			bead,
			source,
			target,
			links: linked,
			words,
			numbers: compareNumbers(bitext, source, target, linked, shielded, words),
			row: rowOf[at] ?? 0
		}
		return [place]
	}
	const tokens = [inSegments.source, inSegments.target].flat().reduce((sum, forms) => sum + forms.length, 0)
	return tokens > held
		? madeWhenAsked(bitext.alignment.length, make)
		: bitext.alignment.flatMap((_, at) => make(at))
}

function madeWhenAsked(count: number, make: (at: number) => readonly Place[]): Places {
	const last = new Map<number, readonly Place[]>()
	const placeAt = (at: number): readonly Place[] => {
		const known = last.get(at)
		if (known) return known
		const made = make(at)
		last.set(at, made)
		for (const old of [...last.keys()].slice(0, Math.max(0, last.size - atHand))) last.delete(old)
		return made
	}
	return {
		*[Symbol.iterator]() {
			for (let at = 0; at < count; at++) yield* placeAt(at)
		},
		slice(from, to) {
			const first = Math.max(0, from)
			return Array.from({ length: Math.max(0, Math.min(count, to) - first) }, (_, n) => first + n).flatMap(
				placeAt
			)
		}
	}
}

/** The tokens of a run of segments. */
export function tokensOf(doc: Doc, run: Run): readonly Token[] {
	if (run.to - run.from === 1) return doc.segments[run.from]?.tokens ?? []
	return gathered(doc.segments.slice(run.from, run.to), (segment) => segment.tokens)
}

/** What the segments of a run hold, one after the other. */
export function across<Item>(lists: readonly (readonly Item[])[], run: Run): readonly Item[] {
	if (run.to - run.from === 1) return lists[run.from] ?? []
	return gathered(lists.slice(run.from, run.to), (list) => list)
}
