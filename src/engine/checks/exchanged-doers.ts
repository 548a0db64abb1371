import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { linkOf } from './linked-words.ts'
import type { Word } from './words.ts'

/** Who does it stands at most so many words before the verb, whom it is done to so many behind. */
const reach = 4
/** A link from here on joins the two verbs; support from here on says that one means the other. */
const [joins, means] = [0.4, 0.3]

/** Verbs whose English makes the object of the Spanish its subject: *Ana gustó a Luis* is *Luis liked Ana*. */
export const turning =
	/^(?:gustar|encantar|agradar|disgustar|interesar|importar|faltar|sobrar|doler|parecer|ocurrir|pertenecer|suceder|tocar|constar|costar|quedar|convenir|fascinar|preocupar|sorprender|extrañar|asustar|molestar|bastar|corresponder|alquilar|arrendar)$/
/** What makes a passive, or a subject that stands behind its verb. */
const passive = {
	source: /^(?:se|fue|fueron|ser|es|era|eran|sido|siendo|que|quien|a)$/,
	target: /^(?:is|are|was|were|be|been|being|got|gets|by|whom|that|who|had)$/
} as const

/**
 * *Juan saludó a Pedro* as *Pedro greeted Juan*, *el testigo reconoció al acusado* as *the accused recognised the
 * witness*: who did it and to whom it was done have changed places, on both sides of a verb and its rendering. Names, or
 * nouns that stand for each other for sure.
 */
export function exchangedDoers(place: Place, context: Context): readonly Evidence[] {
	const found: Evidence[] = []
	const { source } = place.words
	for (const to of source) {
		// Nearly no word is *a* with a person behind it.
		if (!/^al?$/.test(to.form.form)) continue
		const other = nearest(source, to.at, 1, passive.source)
		const verb = other && [source[to.at - 1], source[to.at - 2]].find(isVerb)
		const doer = verb && nearest(source, verb.at, -1, passive.source)
		const there = doer && exchangedFor(verb, doer, other, place, context)
		if (there)
			found.push({
				...bothSides(doer.token, there.token, context.bitext),
				message: 'another',
				confidence: 0.82
			})
	}
	return found
}

/** Who does it in the translation, where that is whom it is done to in the original, and the reverse. */
function exchangedFor(
	verb: Word,
	doer: Word,
	other: Word,
	place: Place,
	{ vocabulary }: Context
): Word | undefined {
	const { target } = place.words
	const best = verb.partners[0]
	const rendering = target[best?.at ?? -1]
	if (!best || rendering?.kind !== 'content' || best.confidence < joins) return undefined
	if (turning.test(verb.form.lemmas[0] ?? '') || vocabulary.support(verb.form, rendering.form) < means)
		return undefined
	const subject = nearest(target, rendering.at, -1, passive.target)
	const object = nearest(target, rendering.at, 1, passive.target)
	if (!subject || !object) return undefined
	const areSame = (a: Word, b: Word) =>
		a.kind === 'name' || b.kind === 'name'
			? a.form.folded === b.form.folded
			: linkOf(a, b) >= surely && vocabulary.support(a.form, b.form) >= meant
	return areSame(doer, object) && areSame(other, subject) ? subject : undefined
}

function isVerb(word: Word | undefined): boolean {
	return word?.kind === 'content' && endsAsInfinitive(word.form.lemmas[0] ?? '')
}

/** The same of two nouns. */
const [surely, meant] = [0.6, 0.45]

/** What stands before a name and is no name. */
const titles = /^(?:don|doña|fray|sor|señor|señora|señorita|mr|mrs|ms|miss|mister|sir|lady|doctor|dr|dra)$/

/** The next name or word of content in a direction, with neither a mark nor what makes a passive between. */
function nearest(words: readonly Word[], at: number, step: 1 | -1, stop: RegExp): Word | undefined {
	for (let n = 1; n <= reach; n++) {
		const word = words[at + n * step]
		if (!word || word.kind === 'mark' || stop.test(word.form.form)) return undefined
		if (titles.test(word.form.form)) continue
		// *La madre de Juan saludó*: she is no Juan.
		if (word.kind === 'name' || word.kind === 'content')
			return /^(?:de|del|of|and|y|e)$/.test(words[word.at - 1]?.form.form ?? '') ? undefined : word
	}
	return undefined
}
