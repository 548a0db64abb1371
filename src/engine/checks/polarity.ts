import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { bothSides } from './both-sides.ts'
import type { BeadCheck, Context, Place } from './check.ts'
import { turnedAspects } from './aspects.ts'
import { isBereaved } from './bereaved.ts'
import { areConverse } from './converses.ts'
import { areContrary, mayBeContrary, mayBeContraryThere } from './contraries.ts'
import { exchangedContrasts } from './exchanged-contrasts.ts'
import { exchangedContraries } from './exchanged-contraries.ts'
import { exchangedDoers } from './exchanged-doers.ts'
import { exchangedClitics } from './exchanged-clitics.ts'
import { exchangedPersons } from './exchanged-persons.ts'
import { exchangedNames } from './exchanged-names.ts'
import { exchangedRoles } from './exchanged-roles.ts'
import { exchangedSubjects } from './exchanged-subjects.ts'
import { exchangedThings } from './exchanged-things.ts'
import { isDenied } from './denials.ts'
import type { Habit } from './habits.ts'
import { kinCompoundAt } from './kin-compounds.ts'
import { areOfOneKind, feminine, isMember, otherRelatives } from './kinds.ts'
import { otherSpeakers } from './other-speakers.ts'
import { otherPersons } from './persons.ts'
import { phraseCover } from './phrase-cover.ts'
import { lengthPenalty, type StrayPair, strayPairs } from './stray.ts'
import { areOverlapping, isInside } from './spans.ts'
import { isTurned } from './turned-totals.ts'
import { turnedPhrases } from './turned-phrases.ts'
import { turnedPercents } from './turned-percents.ts'
import { turnedRoutes } from './turned-routes.ts'
import { areOfOtherThings, isHousehold, mayTurn } from './turnable.ts'
import type { Word } from './words.ts'

/**
 * A word rendered by its contrary, *antes* as *after*, or by another of its kind, *hija* as *sister*. Both words must answer nothing else in
 * the sentence and stand where each other's counterpart would; a denial beside one of them turns it round again.
 *
 * Measured (strict/wide): finds 62.5/64.6 % of 48 pairs with an antonym, and raises 0.05/0.35 flags per 100
 * sentences of good translations.
 */
export const polarity: BeadCheck = {
	id: 'polarity',
	category: 'Accuracy/Mistranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['contrary', 'another'],
	reasons: ['negated'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const { source, target } = context.bitext
		// Who speaks is told by `attribution`.
		const speakers = otherSpeakers(place, context)
		const { lexicon } = context
		const mayRelate = ({ form }: Word) => mayBeContrary(form, lexicon) || isMember(form, lexicon)
		const mayRelateThere = ({ form }: Word) => mayBeContraryThere(form, lexicon)
		const strays = strayPairs(place, context, mayRelate, mayRelateThere)
		const contrary = [...strays, ...falseFriends(place, context)]
			.flatMap((pair) => {
				const message = mayTurn(pair.source, pair.target, place) ? relationOf(pair, context) : undefined
				return message === undefined ? [] : [{ ...pair, message }]
			})
			.filter(
				({ source: a, target: b }, n, all) =>
					!isTurned(a, b, place) &&
					// *sister-in-law* is no sister, *his wife's mother* neither a wife nor a mother.
					!kinCompoundAt(b, place.words.target) &&
					!areConverse(a, b, place) &&
					!isOfContrary(a, b, place, lexicon) &&
					!isBereaved(a, b, place) &&
					!areOfOtherThings(a, b, place) &&
					!isOfRendering(a, b, place.words.target, lexicon) &&
					// *El tiempo es oro* as *time is money*: a saying is answered as a whole.
					!isInside(a.token, phraseCover(place, context).sayings.source) &&
					!speakers.some((other) => other.source === a) &&
					all.findIndex((other) => other.source === a && other.target === b) === n
			)
			.flatMap(({ source: a, target: b, closeness, message }) => {
				const both = bothSides(a.token, b.token, context.bitext)
				// Two words linked with each other are left over by no chance, however long the sentence.
				const confidence = 0.35 + 0.45 * closeness - (closeness === 1 ? 0 : lengthPenalty(place))
				const isDeniedOnOneSide =
					(isDenied(source.text, place.words.source, a, 'es') || deniesBehind(a, place.words.source)) !==
					(isDenied(target.text, place.words.target, b, 'en') || deniesBehind(b, place.words.target))
				if (message === 'contrary' && isDeniedOnOneSide) {
					context.silence('negated', both.source, both.target, both.values)
					return []
				}
				return [{ ...both, message, confidence }]
			})
		const relatives = otherRelatives(place.words, lexicon).filter(
			({ source: a, target: b }) =>
				!contrary.some((one) => areOverlapping(one.source, [a.token])) &&
				!(bothSexes.test(a.form.form) && feminine.test(b.form.form)) &&
				!isBereaved(a, b, place) &&
				!isHousehold(a, place.words.source)
		)
		const persons = [...otherPersons(place), ...relatives]
			.filter(({ source: a }) => !speakers.some((other) => other.source === a))
			.map(({ source: a, target: b }) => ({
				...bothSides(a.token, b.token, context.bitext),
				message: 'another',
				confidence: 0.75
			}))
		const phrases = turnedPhrases(place, context, 'polarity')
			.filter(({ target }) => !contrary.some((one) => areOverlapping(one.target, target)))
			.map((evidence) => ({ ...evidence, message: 'contrary' }))
		const changed = exchangedPersons(place, context).filter(
			({ source: [a] }) => a && ![...contrary, ...persons].some((one) => areOverlapping(one.source, [a]))
		)
		const exchanged = [
			...exchangedDoers(place, context),
			...exchangedNames(place, context),
			...exchangedSubjects(place, context),
			...exchangedRoles(place, context)
		]
		return [
			...contrary,
			...phrases,
			...persons,
			...turnedAspects(place, context),
			...turnedPercents(place, context),
			...turnedRoutes(place, context),
			...exchanged,
			...exchangedClitics(place, context),
			...exchangedContraries(place, context),
			...exchangedContrasts(place, context),
			...exchangedThings(place, context).filter(
				(one) => ![...exchanged, ...changed].some(({ source }) => areOverlapping(one.source, source))
			),
			...changed
		]
	}
}

/** Whether the English word of a pair names another thing of the Spanish one's kind, or says its contrary. */
function relationOf(
	{ source, target }: StrayPair,
	{ bitext, lexicon, habits }: Context
): 'another' | 'contrary' | undefined {
	const isPair = bothSexes.test(source.form.form)
	if (isKept(habits(source.form, target.form))) return undefined
	// *south-eastern*: half of a word names nothing.
	const isHalf = bitext.target.text.charAt(target.token.from - 1) === '-'
	if (!isHalf && areOfOneKind(source, target, lexicon) && !(isPair && feminine.test(target.form.form)))
		return 'another'
	return !isPair && areContrary(source, target, lexicon) ? 'contrary' : undefined
}

/** *más incómoda* as *less comfortable*: what is said more of is its contrary. */
function isOfContrary(a: Word, b: Word, { words }: Place, lexicon: Lexicon): boolean {
	if (!/^(?:más|menos)$/.test(a.form.form)) return false
	const [next, nextThere] = [words.source[a.at + 1], words.target[b.at + 1]]
	return next !== undefined && nextThere !== undefined && areContrary(next, nextThere, lexicon)
}

/** *el presidente del tribunal* as *the presiding judge*: the last word of a rendering of several. */
function isOfRendering(spanish: Word, english: Word, side: readonly Word[], { entries }: Lexicon): boolean {
	return spanish.form.lemmas.some((lemma) =>
		(entries.get(lemma) ?? []).some(({ translations }) =>
			translations.some((one) => {
				const words = one.split(' ')
				const start = english.at - words.length + 1
				return (
					words.length > 1 &&
					english.form.lemmas.includes(words[words.length - 1] ?? '') &&
					words.slice(0, -1).every((form, n) => side[start + n]?.form.form === form)
				)
			})
		)
	)
}

/** *presidente* as *mayor* throughout: what the text holds to is how it calls the thing. */
function isKept({ so, all }: Habit): boolean {
	return so >= fewestKept && so * 2 > all
}

/** So many sentences show what a word is called in a text. */
const fewestKept = 3

/**
 * Words linked for sure that look alike and are contraries by the lexicon (*blanco, black*): their likeness answers
 * them, so they are no strays.
 */
function falseFriends(place: Place, { vocabulary }: Context): readonly StrayPair[] {
	return gathered(place.words.source, (source) => {
		const best = source.partners[0]
		const target = place.words.target[best?.at ?? -1]
		if (source.kind !== 'content' || !best || !target || best.confidence < 0.8) return []
		const support = vocabulary.support(source.form, target.form)
		return support > 0 && support < 0.7 ? [{ source, target, closeness: 1 }] : []
	})
}

/** *Desconocer el caso* as *know nothing about the case*, *pesan menos* as *are lighter*: some deny right behind the verb. */
function deniesBehind({ at }: Word, side: readonly Word[]): boolean {
	return /^(?:no|nothing|nobody|none|neither|little|less|menos|poco|nada)$/.test(
		side[at + 1]?.form.form ?? ''
	)
}

/** *Padres* are mother and father. */
const bothSexes = /^(?:padres|hijos|hermanos|abuelos|tíos|reyes|niños|esposos|suegros|primos)$/
