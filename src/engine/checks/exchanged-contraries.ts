import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { oppositesOf } from './opposites.ts'
import { onceAForm, type Word } from './words.ts'

/** Support from here on says that one of two contraries renders the other language's. */
const means = 0.45
/** A link from here on joins what is said of the one with what is said of the other. */
const joins = 0.5
/** As sure as what stands beside both can make it. */
const sureness = 0.82
/** Marks and words that part what is said of the one from what is said of the other. */
const bounds = /^(?:[.;:,()¿?¡!—–]|y|e|o|u|and|or|but|pero|mientras|while|sino)$/

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

function areApart(one: Word, two: Word, side: readonly Word[]): boolean {
	return side.slice(one.at + 1, two.at).some(({ kind }) => kind !== 'function' && kind !== 'mark')
}

/** Tokens on either side that are beside a word where its contrary stands in the same phrase: *una pregunta buena a una respuesta mala*. */
const beside = 2

/** The words of content, names and numbers beside a word, up to the next bound on either side. */
function besides({ at }: Word, contrary: Word, side: readonly Word[]): readonly Word[] {
	const isBound = (word: Word | undefined) => !word || bounds.test(word.form.form)
	const between = side.slice(Math.min(at, contrary.at) + 1, Math.max(at, contrary.at))
	const reach = between.some(isBound) ? Infinity : beside
	let [from, to] = [at, at]
	while (at - from < reach && !isBound(side[from - 1])) from--
	while (to - at < reach && !isBound(side[to + 1])) to++
	return side
		.slice(from, to + 1)
		.filter((word) => word.at !== at && word.kind !== 'function' && word.kind !== 'mark')
}

function areJoined(here: readonly Word[], there: readonly Word[]): boolean {
	return here.some(({ partners }) =>
		partners.some(({ at, confidence }) => confidence >= joins && there.some((word) => word.at === at))
	)
}
