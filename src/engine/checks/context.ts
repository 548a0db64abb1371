import type { Bitext, Span, WordLink } from '../bitext.ts'
import { rowsOf } from '../align/rows.ts'
import type { Glossary } from '../glossary/entry.ts'
import { usesOf } from '../glossary/occurrences.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context } from './check.ts'
import { freedomLearner } from './freedom.ts'
import { habitsOf } from './habits.ts'
import { acronymsLearner } from './acronyms.ts'
import { namesLearner, togetherLearner } from './learned-names.ts'
import { placesOf } from './places.ts'
import { vocabularyOf } from './words.ts'

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
	const vocabulary = vocabularyOf(bitext, lexicon)
	const shielded = bracketsIn(bitext.target.text)
	const places = placesOf(bitext, rows, vocabulary, links, shielded)
	const isUsed = (form: string) => vocabulary.target.has(form) || vocabulary.target.has(`${form}s`)
	const names = namesLearner()
	const together = togetherLearner()
	const acronyms = acronymsLearner(bitext.source.text, bitext.target.text, isUsed, lexicon)
	const freedom = freedomLearner(vocabulary)
	// One walk for all: the places of a book are made anew for each.
	for (const place of places) for (const learner of [names, together, acronyms, freedom]) learner.see(place)
	return {
		bitext,
		lexicon,
		glossary,
		rows,
		vocabulary,
		names: names.learned(),
		together: together.learned(),
		acronyms: acronyms.learned(),
		habits: habitsOf(bitext, vocabulary, links),
		places,
		freedom: freedom.learned(),
		uses: usesOf(bitext, rows, glossary, lexicon),
		shielded
	}
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
