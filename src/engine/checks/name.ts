import type { Side } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { numberWords } from '../text/number-words.ts'
import { bothSides } from './both-sides.ts'
import { acronymsAstray, acronymsChanged, acronymsMistaken, identifiersChanged } from './changed-acronyms.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { isWithin } from './context.ts'
import { isAnswered, type Name, spanOf, withoutClitic } from './name-answers.ts'
import { evidenceOf } from './name-evidence.ts'
import { noNames } from './no-names.ts'
import { officesChanged } from './offices.ts'
import { otherSpeakers } from './other-speakers.ts'
import { peopleChanged } from './peoples.ts'
import { phraseCover } from './phrase-cover.ts'
import { isInside, textOf } from './spans.ts'
import { onceAForm, type Word } from './words.ts'

export { isAnswered } from './name-answers.ts'
export { noNames } from './no-names.ts'

/**
 * Proper names that were lost, added or changed. A name is found again as itself, in another spelling, as its exonym
 * or demonym by the lexicon, as an acronym, or by a sure word link; a name of several words is one name, and a part of
 * it is enough.
 *
 * Measured (strict/wide): finds 70.3/94.6 % of 37 pairs with a name replaced, and raises 0.15/2.05 flags per 100
 * sentences of good translations.
 */
export const name: BeadCheck = {
	id: 'name',
	category: 'Accuracy/Mistranslation',
	severity: 'critical',
	scope: 'bead',
	messages: ['changed', 'lost', 'added'],
	reasons: ['elsewhere-in-row'],
	from: { strict: 0.75, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const here = namesIn(place.words.source, context, 'source')
		const there = namesIn(place.words.target, context, 'target')
		if (here.length === 0 && there.length === 0) return []
		const offices = officesChanged(here, there, place, context)
		if (offices.length > 0) return offices
		// Who speaks is told by `attribution`.
		const speakers = otherSpeakers(place, context)
		const missing = (side: 'source' | 'target') => (name: Name) =>
			!speakers.some((other) => name.includes(other[side])) &&
			!isAnswered(name, place, context, side) &&
			!isOtherName(name, side === 'source' ? there : here, context) &&
			!isElsewhere(name, place, context, side)
		const partly = partsChanged(here, there, place, context)
		if (partly.length > 0) return partly
		// *Hablando del rey de Roma* as *speak of the devil*: the saying is answered, whom it names or not.
		const { sayings } = phraseCover(place, context)
		const open = (names: readonly Name[], side: Side) =>
			names.filter((name) => missing(side)(name) && !isInside(spanOf(name), sayings[side]))
		const lost = open(here, 'source')
		const gained = open(there, 'target')
		const exchanged = [
			...acronymsMistaken(place, context),
			...identifiersChanged(place, context),
			...acronymsChanged(here, gained, context),
			...(lost.length === 0 && gained.length === 0 ? placesChanged(here, there, place, context) : [])
		]
		if (exchanged.length > 0) return exchanged
		const peoples = peopleChanged(gained, place, context)
		const other = gained.filter(
			(name) => !peoples.some(({ target }) => target[0]?.from === spanOf(name).from)
		)
		return [
			...peoples,
			...evidenceOf(lost, other, here, there, place, context),
			...acronymsAstray(place, context)
		]
	}
}

/** *Villa Dolores* opposite *Villa Tunari*: names that share a word and differ in another, on both sides. */
function partsChanged(
	here: readonly Name[],
	there: readonly Name[],
	place: Place,
	context: Context
): readonly Evidence[] {
	return here.flatMap((name) => {
		if (name.length < 2) return []
		const rest = name.filter((word) => !isAnswered([word], place, context, 'source'))
		if (rest.length === 0 || rest.length === name.length) return []
		return there.flatMap((other): Evidence[] => {
			if (other.length < 2) return []
			const shared = name.some(
				(word) => !rest.includes(word) && other.some((one) => one.form.folded === word.form.folded)
			)
			const restThere = other.filter((word) => !isAnswered([word], place, context, 'target'))
			// Words English knows are a rendering of the rest, not another name.
			const strange = restThere.length > 0 && restThere.every((word) => !word.form.isEntry)
			if (!shared || !strange || rest.some((word) => word.form.isFunction)) return []
			return [
				{ ...bothSides(spanOf(name), spanOf(other), context.bitext), message: 'changed', confidence: 0.78 }
			]
		})
	})
}

/** *Teodoro* as *Golfin*: the other name of a person whom the text calls by both. */
function isOtherName(name: Name, others: readonly Name[], { together }: Context): boolean {
	const [word] = name
	if (!word || name.length > 1 || together.size === 0) return false
	return others.some(
		([other, ...more]) =>
			other !== undefined && more.length === 0 && together.has(`${word.form.folded} ${other.form.folded}`)
	)
}

/** A name taken up from a neighbouring sentence stands at most this many beads away. */
const neighbourhood = 2

/** A name that a neighbouring sentence of the row holds; the runner hears why it is no issue. */
function isElsewhere(name: Name, place: Place, context: Context, side: 'source' | 'target'): boolean {
	const other = side === 'source' ? 'target' : 'source'
	const found = context.places
		.slice(Math.max(0, place.at - neighbourhood), place.at + neighbourhood + 1)
		.filter((one) => one.row === place.row && one.at !== place.at)
		.some(({ [other]: tokens }) => {
			const around = foldWord(textOf(context.bitext[other], tokens))
			return name.some((word) => {
				const form = foldWord(withoutClitic(word.form.form))
				return form.length >= 4 && around.includes(form)
			})
		})
	if (found) {
		const span = spanOf(name)
		const words = context.bitext[side].text.slice(span.from, span.to)
		context.silence('elsewhere-in-row', side === 'source' ? [span] : [], side === 'target' ? [span] : [], {
			words
		})
	}
	return found
}

const joints: ReadonlySet<string> = new Set('de del la las los el of the for von van da di'.split(' '))

function namesIn(words: readonly Word[], context: Context, side: 'source' | 'target'): readonly Name[] {
	const names: Word[][] = []
	let last = -9
	for (const word of words) {
		if (word.kind === 'name' ? isShouted(word, context, side) : !isNameOnly(word, context, side)) continue
		if (word.form.form.length < 2 || noNames.has(word.form.form)) continue
		if (isInterjection(word, words, side)) continue
		if (side === 'target' && isWithin(word.token, context.shielded)) continue
		if (word.form.form.charAt(1) === '-' && isLettered(word, context, side)) continue
		const between = words.slice(last + 1, word.at)
		const name = names[names.length - 1]
		const joined =
			between.length <= 2 && between.every((one) => joints.has(one.form.form) || isPoint(one, context, side))
		if (name && joined) name.push(word)
		else names.push([word])
		last = word.at
	}
	return names
}

/** *¡Jesús!*, *¡Virgen Santa!*: whoever is frightened calls on heaven, and English on mercy. */
function isInterjection({ at, form }: Word, words: readonly Word[], side: Side): boolean {
	return (
		side === 'source' &&
		/^(?:jesús|jesucristo|maría|virgen|santísima)$/.test(form.form) &&
		(words[at - 1]?.form.form === '¡' || words[at - 2]?.form.form === '¡')
	)
}

/** Shorter words in capitals are acronyms too (*STEM*). */
const fewestShouted = 6

/** *PRIMERA*, *ATENCIÓN*: an everyday word in capitals is a heading, not an acronym. */
function isShouted({ form, token }: Word, { bitext }: Context, side: 'source' | 'target'): boolean {
	if (!/^\p{Lu}+$/u.test(bitext[side].text.slice(token.from, token.to))) return false
	return numberWords[bitext[side].lang].has(form.form) || (form.isEntry && form.form.length >= fewestShouted)
}

/** *Ecuador lo hizo*: a word that opens its sentence is a name where the lexicon knows it as nothing else. */
function isNameOnly(
	{ kind, form, token }: Word,
	{ bitext, lexicon }: Context,
	side: 'source' | 'target'
): boolean {
	if (kind !== 'content' || form.isEntry || !/^\p{Lu}/u.test(bitext[side].text.charAt(token.from)))
		return false
	const entries = (side === 'source' ? lexicon.entries : lexicon.english).get(form.form)
	return entries !== undefined && entries.every(({ pos }) => pos === 'name')
}

/** *B-cell, T-shirt*: a letter before a common noun names no one. */
function isLettered({ token }: Word, { bitext }: Context, side: Side): boolean {
	return /^\p{Lu}-\p{Ll}/u.test(bitext[side].text.slice(token.from, token.to))
}

/** A point after an initial or a hyphen keeps a name together. */
function isPoint(word: Word, { bitext }: Context, side: 'source' | 'target'): boolean {
	return /^[.\-–'’]$/.test(bitext[side].text.slice(word.token.from, word.token.to))
}

/** *República del Paraguay* as *Republic of Bolivia*: inside names that answer each other, one place for another. */
function placesChanged(
	here: readonly Name[],
	there: readonly Name[],
	place: Place,
	context: Context
): readonly Evidence[] {
	const { lexicon, bitext } = context
	const open = (names: readonly Name[], side: 'source' | 'target') =>
		names
			.flat()
			.filter(
				(word) =>
					word.kind === 'name' &&
					isPlace(word.form, side, lexicon) &&
					!isAnswered([word], place, context, side)
			)
	const [own, other] = [open(here, 'source'), open(there, 'target')]
	const [a, b] = [own[0], other[0]]
	if (!a || !b || own.length > 1 || other.length > 1) return []
	return [{ ...bothSides(spanOf([a]), spanOf([b]), bitext), message: 'changed', confidence: 0.8 }]
}

/** Whether the lexicon has a form as the name of a place; *Bolivia* also renders *boliviano*. */
const isPlace = onceAForm(({ form }, side: Side, { entries, english }: Lexicon): boolean =>
	((side === 'source' ? entries : english).get(form) ?? []).some(
		({ lemma, pos, tags }) => pos === 'name' && tags.includes('place') && !/ /.test(lemma)
	)
)
