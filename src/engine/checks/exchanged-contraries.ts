import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { areApart, areJoined, besides } from './beside.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { oppositesOf } from './opposites.ts'
import { onceAForm, type Word } from './words.ts'

/** Support from here on says that one of two contraries renders the other language's. */
const means = 0.45
/** As sure as what stands beside both can make it. */
const sureness = 0.82

/** Hardly any sentence has a word and its contrary. */
const none: readonly Evidence[] = []

/** The contraries of a form by its likeliest dictionary form. */
const contrariesOf = onceAForm(({ lemmas }, lexicon: Lexicon) => oppositesOf(lemmas[0] ?? '', 'es', lexicon))

const hasContrary = anyForm('es', (form, lexicon) => contrariesOf(form, lexicon).size > 0)

/**
 * *Abrió 27 bibliotecas y cerró dos* as *it closed 27 libraries and opened two*: a word and its contrary have changed
 * places, and what stands beside each of them has not.
 */
export function exchangedContraries(place: Place, context: Context): readonly Evidence[] {
	const { source } = place.words
	if (!hasContrary(source, context.lexicon)) return none
	for (const one of source) {
		if (one.kind !== 'content') continue
		const contraries = contrariesOf(one.form, context.lexicon)
		if (contraries.size === 0) continue
		const two = source.find(
			({ at, kind, form }) => at > one.at && kind === 'content' && contraries.has(form.lemmas[0] ?? '')
		)
		const there = two && exchangedFor(one, two, place, context)
		if (there)
			return [
				{ ...bothSides(one.token, there.token, context.bitext), message: 'contrary', confidence: sureness }
			]
	}
	return none
}

/** What renders the second of two contraries, where it stands in the place of the first, and the reverse. */
function exchangedFor(
	one: Word,
	two: Word,
	place: Place,
	{ vocabulary: { support } }: Context
): Word | undefined {
	const { source, target } = place.words
	const rendering = (word: Word) => {
		const found = target.filter(({ kind, form }) => kind === 'content' && support(word.form, form) >= means)
		return found.length === 1 ? found[0] : undefined
	}
	const [first, second] = [rendering(two), rendering(one)]
	if (!first || !second || first.at >= second.at) return undefined
	// *de noche y de día* as *day and night*: side by side they stand in either order.
	if (!areApart(one, two, source) || !areApart(first, second, target)) return undefined
	const [here, behind] = [besides(one, two, source), besides(two, one, source)]
	const [there, beyond] = [besides(first, second, target), besides(second, first, target)]
	const areStraight = areJoined(here, there) && areJoined(behind, beyond)
	return areStraight && !areJoined(here, beyond) && !areJoined(behind, there) ? first : undefined
}
