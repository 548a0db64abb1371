import type { Lang } from '../bitext.ts'
import { bothSides } from './both-sides.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { couldAsWill } from './could-as-will.ts'
import { droppedHedges } from './dropped-hedges.ts'
import { futures } from './futures.ts'
import { type Hedge, hedgesOf, positionsOf } from './hedges.ts'
import { deniesAlone, isDenied } from './denials.ts'
import { lostNearly } from './limits.ts'
import { nearlyHappened } from './nearly-happened.ts'
import { turnedLimits } from './number-limits.ts'
import { addedPerhaps, lostPerhaps } from './openness.ts'
import { areOverlapping } from './spans.ts'
import { turnedPhrases } from './turned-phrases.ts'
import { lostReserve } from './told-as-fact.ts'
import type { Word } from './words.ts'

/** Classes that exclude each other: one turned into the other changes what is said. */
const conflicts: readonly (readonly [string, string])[] = [
	['universal', 'majority'],
	['universal', 'minority'],
	['majority', 'minority'],
	['many', 'universal'],
	['many', 'minority'],
	['obligation', 'permission-possibility'],
	['advice', 'permission-possibility']
]

/**
 * *All* for *some*, *must* for *may*, a hedge (*unos, casi, según*) dropped or added, a future where the original has
 * none. A quantifier or modal is changed where one that excludes it is linked with it, or with the words it
 * counts, and neither stands under a denial.
 *
 * Measured (strict/wide): finds 14/40 % of 50 pairs with another tense, and raises 0/0.65 flags per 100 sentences
 * of good translations.
 */
export const quantifierModality: BeadCheck = {
	id: 'quantifier-modality',
	category: 'Accuracy/Under- or Overtranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['changed', 'dropped', 'added', 'future'],
	reasons: [],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const here = hedgesOf(place.words.source, 'es', context.lexicon)
		const there = hedgesOf(place.words.target, 'en', context.lexicon)
		const changed = changes(here, there, place, context)
		const turned = turnedPhrases(place, context, 'quantifier-modality')
		// What turned was not dropped as well.
		const isAlone = ({ source }: Evidence) => !turned.some((one) => areOverlapping(one.source, source))
		const others = [
			...changed,
			...[...droppedHedges(here, there, place, context), ...lostNearly(there, place, context)].filter(
				isAlone
			),
			...nearlyHappened(place, context),
			...(changed.length > 0
				? []
				: [
						...lostPerhaps(place, context).filter(isAlone),
						...addedPerhaps(place, context),
						...couldAsWill(place, context)
					]),
			...lostReserve(place, context).filter(isAlone),
			...turnedLimits(place, context),
			...futures(place, context)
		]
		const isNews = ({ source }: Pick<Evidence, 'source'>) =>
			!others.some((one) => one.confidence >= enough && areOverlapping(one.source, source))
		return [...others, ...turned.filter(isNews).map((one) => ({ ...one, message: 'changed' }))]
	}
}

/** What is told so surely need not be told again. */
const enough = 0.7

const countOf = (list: readonly Hedge[], kind: string) => list.filter((one) => one.kind === kind).length

/** A quantifier or modal opposite one that excludes it, neither of them under a denial: *no todos* is *some*. */
function changes(
	here: readonly Hedge[],
	there: readonly Hedge[],
	place: Place,
	{ bitext }: Context
): readonly Evidence[] {
	if (here.length === 0 || there.length === 0) return []
	const denied = (hedge: Hedge, side: 'source' | 'target') => {
		const word = place.words[side][hedge.at]
		const after = place.words[side][hedge.last + 1]?.form.form ?? ''
		const { text, lang } = bitext[side]
		return (
			/^not$|n['’]t$/.test(after) ||
			(word !== undefined &&
				isDenied(text, place.words[side], word, lang) &&
				!isParted(hedge, place.words[side], lang))
		)
	}
	return conflicts.flatMap(([a, b]) =>
		[
			[a, b],
			[b, a]
		].flatMap(([from = '', to = '']): Evidence[] => {
			if (countOf(here, from) === 0 || countOf(there, to) === 0) return []
			const spare = countOf(here, from) > countOf(there, from) && countOf(there, to) > countOf(here, to)
			for (const source of here) {
				if (source.kind !== from || denied(source, 'source')) continue
				if (to === 'advice' && isCounsel(source, place)) continue
				// *debemos cumplir* as *we have to be able to meet*: the duty is said before it.
				const isLed = (one: Hedge) => there.some((other) => other.kind === from && other.last === one.at - 1)
				const own = modal.test(to)
					? there.find(
							(one) =>
								one.kind === to && !isLed(one) && areOfOneDeed(source, one, place) && !denied(one, 'target')
						)
					: undefined
				if (!own && isAnswered(source, there, place)) continue
				const target =
					own ??
					there.find(
						(one) =>
							one.kind === to &&
							!isCompared(one, place) &&
							!isLed(one) &&
							!isSeveral(source, one, bitext) &&
							!here.some((other) => other.kind === to && areLinked(other, one, place)) &&
							(nextLinked(source, one, place) ||
								(spare && (areLinked(source, one, place) || headsLinked(source, one, place)))) &&
							!denied(one, 'target')
					)
				if (target)
					return [
						{
							...bothSides(source, target, bitext),
							message: 'changed',
							// *¿Cómo había de responder?*: *haber de* is as often a future as a duty.
							confidence: /\bde$/.test(bitext.source.text.slice(source.from, source.to)) ? 0.6 : 0.8
						}
					]
			}
			return []
		})
	)
}

/** *bien puede dormir, bien se pueden vestir* as *you may as well sleep*: what one may well do is advised. */
function isCounsel({ at }: Hedge, { words: { source } }: Place): boolean {
	const before = source[at - 1]?.form.form
	return (/^(?:se|te|me|os|nos)$/.test(before ?? '') ? source[at - 2]?.form.form : before) === 'bien'
}

/** Hedges that are verbs. */
const modal = /^(?:obligation|advice|permission-possibility)$/
/** How far before a hedge what parts it from a denial may stand. */
const partedWithin = 6

/** *no tiene efectos y debería ofrecerse*: what is denied before an *y* is not what the verb behind it says. */
function isParted({ kind, at }: Hedge, side: readonly Word[], lang: Lang): boolean {
	if (!modal.test(kind)) return false
	for (let before = at - 1; before >= at - partedWithin; before--) {
		const word = side[before]
		if (!word || deniesAlone(word, lang)) return false
		if (/^(?:y|e|pero|and|but)$/.test(word.form.form)) return true
	}
	return false
}

/** *muchos* and *several* are not far apart; *muchos* and *few* are. */
function isSeveral(
	source: Hedge,
	target: Hedge,
	{ source: here, target: there }: Context['bitext']
): boolean {
	if (source.kind !== 'many' && target.kind !== 'many') return false
	const other =
		source.kind === 'many'
			? there.text.slice(target.from, target.to)
			: here.text.slice(source.from, source.to)
	return (
		[source.kind, target.kind].includes('minority') &&
		!/poc|puñado|gotas|few|handful|little|bit of/i.test(other)
	)
}

/** *más alto* as *most high*: the word compares and counts nothing. */
function isCompared({ at }: Hedge, { words }: Place): boolean {
	const word = words.target[at]
	if (word?.form.form !== 'most') return false
	return word.partners.some((partner) =>
		/^(?:más|muy|mayor|mejor|sumamente)$/.test(words.source[partner.at]?.form.form ?? '')
	)
}

/** Whether the words of content right behind two quantifiers are surely linked: *todos los días, some days*. */
function nextLinked(a: Hedge, b: Hedge, { words }: Place): boolean {
	const next = (side: readonly Word[], { last }: Hedge) =>
		side.slice(last + 1, last + 3).find((word) => word.kind !== 'function')
	const [own, other] = [next(words.source, a), next(words.target, b)]
	if (!own || own.kind !== 'content' || !other) return false
	return own.partners.some((partner) => partner.at === other.at && partner.confidence >= 0.7)
}

function isAnswered(hedge: Hedge, there: readonly Hedge[], place: Place): boolean {
	return there.some((other) => other.kind === hedge.kind && areLinked(hedge, other, place))
}

/** *puede adelantar* as *must bring forward*: two modals right before a verb and its rendering, whatever else either side has. */
function areOfOneDeed({ last }: Hedge, { last: end }: Hedge, { words }: Place): boolean {
	const [deed, opposite] = [words.source[last + 1], words.target[end + 1]]
	const best = deed?.partners[0]
	return (
		deed?.kind === 'content' &&
		opposite?.kind === 'content' &&
		best?.at === opposite.at &&
		best.confidence >= surely
	)
}

/** A link from here on leaves no doubt of it. */
const surely = 0.7

/** Whether the words that follow two modals or quantifiers are linked: *debía convocar, could call*. */
function headsLinked(a: Hedge, b: Hedge, place: Place): boolean {
	return [1, 2].some((ahead) =>
		place.words.source[a.last + ahead]?.partners.some(
			(partner) => partner.at > b.last && partner.at <= b.last + 2 && partner.confidence >= 0.5
		)
	)
}

function areLinked(a: Hedge, b: Hedge, place: Place): boolean {
	return positionsOf(a).some((at) =>
		place.words.source[at]?.partners.some(
			(partner) => partner.at >= b.at && partner.at <= b.last && partner.confidence >= 0.3
		)
	)
}
