import type { Span, Token } from '../bitext.ts'
import { type BeadCheck, type Evidence, type Place } from './check.ts'
import { bracketsIn } from './context.ts'
import { isNoteSign } from './note-signs.ts'

/**
 * The translator's own square brackets, said for what they are: an ellipsis `[…]`, a capital adjusted to the
 * sentence `[T]he`, a gloss of the word before it `ayllus [peasant communities]`, a clarification `[in La Paz]`.
 * Information, never an error; brackets the original has too are the author's and left alone.
 *
 * Measured: no gold set of its own; 0/0 flags (strict/wide) per 100 sentences of good translations.
 */
export const editorialBracket: BeadCheck = {
	id: 'editorial-bracket',
	category: 'Information',
	severity: 'neutral',
	scope: 'bead',
	messages: ['ellipsis', 'capital', 'gloss', 'clarification'],
	reasons: ['in-original'],
	from: { strict: 0, wide: 0 },
	find(place, context) {
		const { source, target } = context.bitext
		const span = spanOf(place.target)
		if (!span) return []
		const passage = target.text.slice(span.from, span.to)
		if (!passage.includes('[')) return []
		const own = spanOf(place.source)
		const original = own ? source.text.slice(own.from, own.to) : ''
		return bracketsIn(passage).flatMap((bracket): Evidence[] => {
			const here = { from: bracket.from + span.from, to: bracket.to + span.from }
			const words = target.text.slice(here.from + 1, here.to - 1)
			if (isNoteSign(words)) return []
			if (original.includes('[') && !/^(?:\.{3}|…)$/.test(words)) {
				context.silence('in-original', [], [here], { words })
				return []
			}
			const message = kindOf(words, here, place, target.text)
			const glossed = message === 'gloss' ? wordBefore(place, here) : undefined
			return [
				{
					source: [],
					target: glossed ? [{ from: glossed.from, to: here.to }] : [here],
					message,
					values: { words, term: glossed ? target.text.slice(glossed.from, glossed.to) : '' },
					confidence: 1
				}
			]
		})
	}
}

function spanOf(tokens: readonly Token[]): Span | undefined {
	const first = tokens[0]
	const last = tokens[tokens.length - 1]
	return first && last ? { from: first.from, to: last.to } : undefined
}

function kindOf(words: string, here: Span, place: Place, text: string): string {
	if (/^\s*(?:\.{3}|…)\s*$/.test(words)) return 'ellipsis'
	if (/^\p{L}$/u.test(words) && /^\p{Ll}/u.test(text.slice(here.to, here.to + 1))) return 'capital'
	const before = wordBefore(place, here)
	// A gloss explains the noun it follows; a bracket that opens with a preposition goes on with the sentence.
	if (
		before &&
		!/^(?:in|on|at|of|from|to|for|by|with|the then|then|now|who|which|that|is|was|were|are|and)\b/i.test(
			words
		)
	)
		return 'gloss'
	return 'clarification'
}

function wordBefore(place: Place, here: Span): Token | undefined {
	const before = place.target.filter((token) => token.to <= here.from)
	const last = before[before.length - 1]
	return last && last.kind === 'word' && here.from - last.to <= 1 ? last : undefined
}
