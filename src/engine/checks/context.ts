import type { Bitext, Doc, Run, Span, Token, WordLink } from '../bitext.ts'
import { rowsOf } from '../align/rows.ts'
import type { Glossary } from '../glossary/entry.ts'
import { usesOf } from '../glossary/occurrences.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Place } from './check.ts'
import { freedomOf } from './freedom.ts'
import { learnedAcronyms } from './acronyms.ts'
import { learnedNames, namesTogether } from './learned-names.ts'
import { vocabularyOf, wordsOf } from './words.ts'
import { compareNumbers } from './quantities.ts'

/** Square brackets further apart than this are no gloss but a passage. */
const longestBracket = 200

/** What all checks of one run share. Linear in the text. */
export function contextOf(
	bitext: Bitext,
	lexicon: Lexicon,
	glossary: Glossary,
	links: readonly (readonly WordLink[])[]
): Omit<Context, 'silence'> {
	const rows = rowsOf(bitext)
	const places: Place[] = []
	const vocabulary = vocabularyOf(bitext, lexicon)
	const { inSegments } = vocabulary
	const shielded = bracketsIn(bitext.target.text)
	rows.forEach((row, at) => {
		for (let k = row.beads.from; k < row.beads.to; k++) {
			const bead = bitext.alignment[k]
			if (!bead) continue
			const source = tokensOf(bitext.source, bead.source)
			const target = tokensOf(bitext.target, bead.target)
			const linked = links[k] ?? []
			places.push({
				at: k,
				bead,
				source,
				target,
				links: linked,
				words: {
					source: wordsOf(bitext, 'source', source, linked, across(inSegments.source, bead.source)),
					target: wordsOf(bitext, 'target', target, linked, across(inSegments.target, bead.target))
				},
				numbers: compareNumbers(bitext, source, target, linked, shielded),
				row: at
			})
		}
	})
	return {
		bitext,
		lexicon,
		glossary,
		rows,
		vocabulary,
		names: learnedNames(places),
		together: namesTogether(places),
		acronyms: learnedAcronyms(places, bitext.source.text, bitext.target.text),
		places,
		freedom: freedomOf(places, vocabulary),
		uses: usesOf(bitext, rows, glossary, lexicon),
		shielded
	}
}

/** The tokens of a run of segments. */
export function tokensOf(doc: Doc, run: Run): readonly Token[] {
	if (run.to - run.from === 1) return doc.segments[run.from]?.tokens ?? []
	return doc.segments.slice(run.from, run.to).flatMap((segment) => segment.tokens)
}

/** What the segments of a run hold, one after the other. */
function across<Item>(lists: readonly (readonly Item[])[], run: Run): readonly Item[] {
	if (run.to - run.from === 1) return lists[run.from] ?? []
	return lists.slice(run.from, run.to).flat()
}

/** The spans from `[` to `]` of a text, brackets included, none longer than {@link longestBracket}. */
export function bracketsIn(text: string): readonly Span[] {
	return [...text.matchAll(/\[[^[\]\n]*\]/g)]
		.filter((match) => match[0].length <= longestBracket)
		.map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

/** Whether a span lies inside one of the spans of an ascending list. */
export function isWithin(span: Span, list: readonly Span[]): boolean {
	let from = 0
	let to = list.length
	while (from < to) {
		const middle = (from + to) >> 1
		if ((list[middle]?.to ?? 0) < span.to) from = middle + 1
		else to = middle
	}
	const found = list[from]
	return found !== undefined && found.from <= span.from && span.to <= found.to
}
