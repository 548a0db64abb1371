import type { Side } from '../bitext.ts'
import { anyForm } from './any-form.ts'
import type { Context, Place } from './check.ts'
import { closenessOf } from './closeness.ts'
import { areOfOneKind, isOffice, isOfficeOf } from './kinds.ts'
import { lately } from './lately.ts'
import { isAnswered } from './name-answers.ts'
import { cannotBeOnePerson, mayBeOnePerson } from './persons-alike.ts'
import { otherPersons } from './persons.ts'
import { across } from './places.ts'
import { isSaying, reportingVerbs } from './reporting.ts'
import { type Speaker, speakersOf } from './speakers.ts'
import type { Form, Word } from './words.ts'

/** A speaker of the original and whom the translation lets speak in their place. */
export interface OtherSpeaker {
	readonly source: Word
	readonly target: Word
	readonly confidence: number
}

/** Links from here on join two words of saying. */
const joins = 0.4
/** Support from here on says that two words may name one person. */
const means = 0.1
/** Words around a speaker that may name them as well: *the commander, Colonel Zeballos*. */
const around = 8

/** Somebody else is known to be meant: both are persons of the work, or two of one kind. */
const known = 0.8
/** Nothing joins the two, but they may be two words for one person. */
const strange = 0.6
/** The same where the rest of the clause is said word by word. */
const foreign = 0.72
/** Least closeness of such a clause. */
const close = 0.5

/**
 * *dijo Juan* as *said Pedro*, *según el ministro* as *according to the mayor*: words of saying that stand for each
 * other, whose speakers are not the same.
 */
export function otherSpeakers(place: Place, context: Context): readonly OtherSpeaker[] {
	return speakersApart(place, context)
}

/** Three checks ask for the same bead. */
const speakersApart = lately((place: Place, context: Context): readonly OtherSpeaker[] => {
	if (!tellsHere(place.words.source, context.lexicon) || !tellsThere(place.words.target, context.lexicon))
		return []
	const verbs = reportingVerbs(context.lexicon)
	const here = speakersOf(place.words.source, 'source', verbs)
	if (here.length === 0) return []
	const there = speakersOf(place.words.target, 'target', verbs)
	return here.flatMap((one): readonly OtherSpeaker[] => {
		const other = there.find((two) => areOneSaying(one, two, here.length === 1 && there.length === 1))
		return other ? apart(one, other, place, context) : []
	})
})

/** Whether a Spanish side may name a speaker. */
export const tellsHere = anyForm(
	'es',
	(form, lexicon) => form.form === 'según' || isSaying(form, 'es', reportingVerbs(lexicon))
)
const tellsThere = anyForm(
	'en',
	(form, lexicon) => form.form === 'according' || isSaying(form, 'en', reportingVerbs(lexicon))
)

function areOneSaying(one: Speaker, other: Speaker, isOnly: boolean): boolean {
	return isOnly || one.by.partners.some(({ at, confidence }) => at === other.by.at && confidence >= joins)
}

function apart(one: Speaker, other: Speaker, place: Place, context: Context): readonly OtherSpeaker[] {
	const { vocabulary, lexicon } = context
	// *The Senate said*: a capital makes no name of a word for persons.
	const isName = (word: Word, side: Side) =>
		(word.kind === 'name' && !(word.form.isEntry && nounsOfPersons[side].test(word.form.form))) ||
		(!word.form.isEntry && /^\p{Lu}/u.test(context.bitext[side].text.charAt(word.token.from)))
	const names = one.words.filter((word) => isName(word, 'source'))
	const [ours, theirs] = [names[0], other.words.find((word) => isName(word, 'target'))]
	const [first, last] = [one.words[0], other.words[other.words.length - 1]]
	if (!first || !last) return []
	if (isPronoun(first) || isPronoun(last))
		return otherPersons(place)
			.filter((pair) => one.words.includes(pair.source) && other.words.includes(pair.target))
			.map((pair) => ({ ...pair, confidence: known }))
	if (ours && theirs) {
		const isOther =
			Math.min(ours.form.form.length, theirs.form.form.length) >= shortest &&
			!isAnswered(names, withOnly(place, other.words), context, 'source') &&
			(areExchanged(ours, theirs, other, place) || isAnother(ours, theirs, place, context))
		return isOther ? [{ source: ours, target: theirs, confidence: known }] : []
	}
	if (ours && !theirs && isSomebodyElse(ours, last, place, context))
		return [{ source: ours, target: last, confidence: known }]
	if (ours || theirs || isNamedAround(one, last, place, context)) return []
	for (const source of one.words) {
		const target = other.words.find((word) => areOfOneKind(source, word, lexicon))
		if (target && isOffice(source.form, lexicon) && isCalledSo(source, target, place, context)) return []
		if (target) return [{ source, target, confidence: known }]
	}
	const { support } = vocabulary
	const isLost = !place.words.target.some((b) => b.kind !== 'mark' && support(first.form, b.form) >= means)
	const isNew = !place.words.source.some((a) => a.kind !== 'mark' && support(a.form, last.form) >= means)
	const arePersons = nounsOfPersons.source.test(first.form.form) && nounsOfPersons.target.test(last.form.form)
	if (mayBeOnePerson(first, last)) return []
	if (isLost && isNew && cannotBeOnePerson(first, last))
		return [{ source: first, target: last, confidence: known }]
	if (!isLost || !isNew || !arePersons || !first.form.isEntry || !last.form.isEntry) return []
	const isClose = closenessOf({ source: first.at, target: last.at }, place, vocabulary) >= close
	return [{ source: first, target: last, confidence: isClose ? foreign : strange }]
}

/** Nouns of persons by their endings, and the commonest of those that have none; bodies that speak as persons do. */
export const nounsOfPersons: Readonly<Record<Side, RegExp>> = {
	source:
		/(?:[dt]or(?:a|es|as)?|istas?|[ae]ntes?|[ae]nta|eros?|eras?|arios?|arias?|icos?|icas?)$|^(?:hombre|mujer|niñ[oa]|chic[oa]|muchach[oa]|ancian[oa]|viej[oa]|joven|jefe|jefa|juez|jueza|alcalde|alcaldesa|rey|reina|cura|obispo|portavoz|ministr[oa]|maestr[oa]|abogad[oa]|testigo|vecin[oa]|padre|madre|general|amig[oa]|viud[oa]|criad[oa]|moz[oa]|dueñ[oa]|señor[oa]?|herman[oa]|hij[oa]|tí[oa]|prim[oa]|abuel[oa]|suegr[oa]|novi[oa]|marido|espos[oa]|huésped|monj[ea]|soldado|guardia|médic[oa]|alumn[oa]|gobierno|congreso|senado|ayuntamiento|ministerio|fiscalía|tribunal|policía|ejército|embajada|alcaldía)s?$/,
	target:
		/(?:er|or|ist|ian|m[ae]n|[ae]nt|ee|ess)s?$|^(?:girl|boy|child|children|chief|boss|head|judge|king|queen|priest|bishop|general|nurse|clerk|captain|guest|thief|mother|father|friend|spokesperson|wife|witness|witnesses|lady|maid|widow|groom|bride|uncle|aunt|cousin|son|nun|monk|guard|guest|landlord|neighbou?r|government|congress|senate|ministry|court|police|army|embassy|council)s?$/
}

/** *La secretaria de hacienda* as *the Treasurer* in another sentence: the work calls her so, and has its reasons. */
function isCalledSo(
	{ form }: Word,
	{ form: other }: Word,
	place: Place,
	{ bitext, vocabulary: { inSegments, support } }: Context
): boolean {
	return bitext.alignment.some((bead, at) => {
		if (at === place.at || !across(inSegments.source, bead.source).includes(form)) return false
		const there = across(inSegments.target, bead.target)
		return there.includes(other) && there.every((one) => support(form, one) < means)
	})
}

/**
 * *dijo Puma* as *said the mayor*, of a work that speaks of Puma and of a mayor, never near each other: who holds the
 * office is somebody else.
 */
function isSomebodyElse(
	{ form: name }: Word,
	{ form: noun }: Word,
	{ words }: Place,
	context: Context
): boolean {
	const { bitext, lexicon, vocabulary } = context
	const isNamed = (form: Form) => form.folded === name.folded
	if (words.target.some(({ form }) => isNamed(form))) return false
	if (words.source.some(({ form }) => isOfficeOf(form, noun, lexicon))) return false
	const offices = [...vocabulary.source.values()].filter((form) => isOfficeOf(form, noun, lexicon))
	if (offices.length === 0) return false
	const isHeld = (form: Form) => offices.includes(form)
	const { inSegments } = vocabulary
	const beads = bitext.alignment.map(({ source, target }) => [
		...across(inSegments.source, source),
		...across(inSegments.target, target)
	])
	const named = beads.flatMap((forms, at) => (forms.some(isNamed) ? [at] : []))
	const held = beads.flatMap((forms, at) => (forms.some(isHeld) ? [at] : []))
	return held.length > 0 && named.every((at) => held.every((other) => Math.abs(at - other) >= near))
}

/** Beads this near each other may speak of one person by name and by office. */
const near = 2

/** Shorter names are initials. */
const shortest = 3

/** *le dijo Juan a Pedro* as *Pedro told Juan*: who speaks and who is spoken to changed places. */
function areExchanged(ours: Word, theirs: Word, { by }: Speaker, { words }: Place): boolean {
	const told = words.source.find(({ form }) => form.folded === theirs.form.folded)
	const telling = words.target.find(({ form }) => form.folded === ours.form.folded)
	if (!told || !telling || words.source[told.at - 1]?.form.form !== 'a') return false
	return telling.at === by.at + 1 || words.target[telling.at - 1]?.form.form === 'to'
}

/** *dijo Juan* as *said Pedro*, of whom the work speaks too: each is named on one side of the bead only. */
function isAnother(ours: Word, theirs: Word, { words }: Place, context: Context): boolean {
	// *Panza, Sancho*: a person whom the text calls by both.
	if (context.together.has(`${ours.form.folded} ${theirs.form.folded}`)) return false
	const stands = (side: readonly Word[], word: Word) =>
		side.some(({ form }) => form.folded === word.form.folded)
	return isNamedIn(theirs, context, 'source') && !stands(words.source, theirs) && !stands(words.target, ours)
}

/** Whether any word of a speaker has its like near the one opposite: *the commander, Colonel Zeballos*. */
function isNamedAround({ words }: Speaker, target: Word, place: Place, { vocabulary }: Context): boolean {
	return words.some((a) =>
		place.words.target.some(
			(b) =>
				b.kind !== 'mark' &&
				Math.abs(b.at - target.at) <= around &&
				(vocabulary.support(a.form, b.form) >= means || a.form.folded === b.form.folded)
		)
	)
}

const isPronoun = ({ form }: Word) => /^(?:él|ella|he|she)$/.test(form.form)

/** Whether the text of a side has a name just so. */
function isNamedIn({ form }: Word, { vocabulary }: Context, side: Side): boolean {
	return vocabulary[side].get(form.form.replace(/['’]s?$/, '')) !== undefined
}

/** A place whose translation holds nothing but some words. */
function withOnly(place: Place, words: readonly Word[]): Place {
	return { ...place, words: { ...place.words, target: words } }
}
