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
	const shielded = shieldedIn(bitext.target.text, bitext.source.text, lexicon)
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

/** The translator's own words, in brackets or behind what they explain: ascending, none inside another. */
function shieldedIn(english: string, spanish: string, lexicon: Lexicon): readonly Span[] {
	const brackets = bracketsIn(english)
	const glosses = glossesIn(english, spanish, lexicon).filter((one) => !isWithin(one, brackets))
	return [...brackets, ...glosses].sort((a, b) => a.from - b.from)
}

/** The spans from `[` to `]` of a text, brackets included, none longer than {@link longestBracket}. */
export function bracketsIn(text: string): readonly Span[] {
	return [...text.matchAll(/\[[^[\]\n]*\]/g)]
		.filter((match) => match[0].length <= longestBracket)
		.map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

/** A bracket in small letters behind a word in small letters. */
const gloss = /\((?<=(?<!\p{L})(\p{Ll}{4,})[”"’'*_]?\s\()\p{Ll}[\p{Ll}\s,'’-]{3,60}\)/gu

/** *joined in the minka (communal work)*: what is explained of a word that the translation keeps, where the original does not. */
function glossesIn(
	english: string,
	spanish: string,
	{ entries, english: reverse }: Lexicon
): readonly Span[] {
	return [...english.matchAll(gloss)].flatMap((match) => {
		const [, word = ''] = match
		const isAndean = entries.get(word)?.some(({ tags }) => tags.includes('andes')) ?? false
		const isEnglish = [word, word.replace(/s$/, '')].some((form) => reverse.has(form))
		if (isEnglish && !isAndean) return []
		const stands = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})(\\s*\\()?`, 'u').exec(spanish)
		if (!stands || stands[1] !== undefined) return []
		return [{ from: match.index, to: match.index + match[0].length }]
	})
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
