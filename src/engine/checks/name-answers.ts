import { likeness, likenessAtMost } from '../lexicon/cognates.ts'
import type { Side, Span } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { gathered } from '../text/gathered.ts'
import { acronymOf, areKnownApart } from './acronym-answers.ts'
import type { Context, Place } from './check.ts'
import { lately } from './lately.ts'
import { isVerbOf, nominal } from './nominal.ts'
import { type Form, onceAForm, type Word } from './words.ts'

/** Words that form one name: *Jimmy Carter*, *Universidad de San Andrés*. */
export type Name = readonly Word[]

/** From the first letter of a name to its last. */
export function spanOf(name: Name): Span {
	return { from: name[0]?.token.from ?? 0, to: name[name.length - 1]?.token.to ?? 0 }
}

/** Whether any word of a name has its like on the other side. */
export function isAnswered(name: Name, place: Place, context: Context, side: Side): boolean {
	const [word, ...more] = name
	if (!word || more.length > 0) return isNameAnswered(name, place, context, side)
	const known = answersIn(place)[side]
	let answered = known[word.at]
	if (answered === undefined) known[word.at] = answered = isNameAnswered(name, place, context, side)
	return answered
}

/**
 * Which words of a bead are answered as names, as far as that was asked: several checks ask for the same ones. Of a bead
 * with other words opposite it is asked anew.
 */
const answersIn = lately(({ words }: Place) => ({
	source: new Array<boolean | undefined>(words.source.length),
	target: new Array<boolean | undefined>(words.target.length)
}))

function isNameAnswered(name: Name, place: Place, context: Context, side: Side): boolean {
	const others = place.words[side === 'source' ? 'target' : 'source']
	// Most names stand opposite as they are.
	if (name.some((word) => others.some((other) => isWrittenAlike(word, other)))) return true
	if (name.some((word) => others.some((other) => isSameName(word, other, context, side)))) return true
	if (isTranslated(name, others, context, side) || isJoined(name, others)) return true
	return acronymOf(name, others, context, side)
}

/** Spellings this alike are one name in two languages: *Chernóbil, Chernobyl*. */
const alike = 0.72

function isWrittenAlike({ form }: Word, { kind, form: other }: Word): boolean {
	return form.head === other.head && form.folded === other.folded && kind !== 'mark' && kind !== 'function'
}

function isSameName(word: Word, other: Word, context: Context, side: 'source' | 'target'): boolean {
	if (other.kind === 'mark' || other.kind === 'function') return false
	const spanish = side === 'source' ? word : other
	const english = side === 'source' ? other : word
	const [own, b] = [word.form.folded, other.form.folded]
	if (Math.min(own.length, b.length) >= 4) {
		if (word.form.head === other.form.head && beginAlike(own, b))
			return !areTwoNames(spanish.form, english.form, context.lexicon)
		if (
			areAlike(word.form, other.form) &&
			!areBothKept(word, other, context, side) &&
			!areTwoNames(spanish.form, english.form, context.lexicon)
		)
			return true
	}
	if (context.vocabulary.support(spanish.form, english.form) >= 0.35)
		return spanish.kind !== 'name' || !isVerbOf(spanish.form, english.form, context.lexicon)
	if (hasPeople(spanish, english, context)) return true
	if (other.kind !== 'name' || context.names.size === 0) return false
	return context.names.has(`${spanish.form.folded} ${english.form.folded}`)
}

/** Names of fewer letters may come together by chance. */
const joinedFrom = 6

/** *Sanlúcar* beside *San Lucar*, *Mal Agüero* beside *Malaguero*: one name, in one word here and in two there. */
function isJoined(name: Name, others: readonly Word[]): boolean {
	return hasJoined(name, others) || hasJoined(others, name)
}

/** Whether two neighbours among some words, each a name, are together written like one of the others. */
function hasJoined(pairs: readonly Word[], singles: readonly Word[]): boolean {
	return pairs.some((first, n) => {
		const second = pairs[n + 1]
		if (first.kind !== 'name' || second?.kind !== 'name') return false
		const joined = first.form.folded + withoutClitic(second.form.folded)
		return (
			joined.length >= joinedFrom &&
			singles.some(({ kind, form }) => kind === 'name' && withoutClitic(form.folded) === joined)
		)
	})
}

/** A name that stands so often in a translation just as in the original is kept there. */
const keptOften = 2

/** *Matías* beside *Martín*: names alike that the work has each as it is on both sides are two. */
function areBothKept(
	word: Word,
	other: Word,
	{ vocabulary: { source, target } }: Context,
	side: 'source' | 'target'
): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	const kept = target.get(spanish.form.form)
	return (
		spanish.kind === 'name' &&
		english.kind === 'name' &&
		kept !== undefined &&
		// At the beginning of its sentences only, a word that English has for nothing else is a name all the same.
		(kept.isNamed || !kept.known) &&
		kept.count >= keptOften &&
		consonantsOf(spanish.form) !== consonantsOf(english.form) &&
		!/['’]/.test(english.form.form) &&
		(source.get(english.form.form)?.isNamed ?? true)
	)
}

/** *Austria* beside *Australia*, *Bolívar* beside *Bolivia*: the lexicon knows both as names, and neither as the other's. */
function areTwoNames(spanish: Form, english: Form, { entries, english: reverse }: Lexicon): boolean {
	const own = (entries.get(spanish.form) ?? []).filter(({ pos }) => pos === 'name')
	const form = withoutClitic(english.form)
	const other = reverse.get(form) ?? []
	return (
		own.length > 0 &&
		other.length > 0 &&
		other.every(({ pos, lemma }) => pos === 'name' && lemma.toLowerCase() !== spanish.form) &&
		!own.some(({ translations }) => translations.some((one) => one.toLowerCase() === form))
	)
}

/** How many letters names in two inflections have in common at least, or all of the shorter one. */
const stem = 5

function beginAlike(a: string, b: string): boolean {
	const length = Math.min(stem, a.length, b.length)
	for (let at = 0; at < length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return false
	return true
}

/** Whether two spellings may be one name's: lengths and letters tell most apart at once. */
function areAlike(one: Form, other: Form): boolean {
	const [a, b] = [one.bones, other.bones]
	return likenessAtMost(a, b, one.letters, other.letters) >= alike && likeness(a, b) >= alike
}

/** A form without an English possessive. */
export function withoutClitic(form: string): string {
	return form.replace(/['’]s?$/, '')
}

/** By the lexicon: exonyms, demonyms and names that are words (*Estados Unidos*, *Iglesia*), whole or by their parts. */
function isTranslated(
	name: Name,
	others: readonly Word[],
	context: Context,
	side: 'source' | 'target'
): boolean {
	const { lexicon, bitext } = context
	const text = bitext[side].text
	const end = name[name.length - 1]?.token.to ?? 0
	const whole = text.slice(name[0]?.token.from, end).toLowerCase()
	const own = new Set([
		withoutClitic(whole),
		// *FF. AA.*: the last point belongs to the name.
		...(whole.includes('.') && text.charAt(end) === '.' ? [`${whole}.`] : []),
		...name.flatMap((word) => [
			word.form.form,
			withoutClitic(word.form.form),
			...(side === 'source' ? nominal(word.form, lexicon) : word.form.lemmas)
		])
	])
	const forms = formsAmong(others)
	const stands = (words: string) =>
		words
			.toLowerCase()
			.split(/[ -]/)
			.every((part) => forms.has(part))
	return [...own].some((lemma) =>
		side === 'source'
			? (lexicon.entries.get(lemma) ?? []).some((entry) =>
					entry.translations.some(
						(one) =>
							stands(one) ||
							hasDemonym(one, name, others, context) ||
							isWritten(one, others, bitext.target.text)
					)
				)
			: (lexicon.english.get(lemma) ?? []).some((entry) => stands(entry.lemma))
	)
}

const bareForms = onceAForm(({ form, lemmas }): readonly string[] => [withoutClitic(form), ...lemmas])

/** The forms and dictionary forms of one side of a bead: all its names ask for them. */
const formsAmong = lately(
	(side: readonly Word[]): ReadonlySet<string> => new Set(gathered(side, ({ form }) => bareForms(form)))
)

/** *U.S.*, *D.C.*: letters with points are no words, so they are looked for as they are written. */
function isWritten(translation: string, others: readonly Word[], text: string): boolean {
	const [first, last] = [others[0]?.token, others[others.length - 1]?.token]
	return translation.includes('.') && text.slice(first?.from ?? 0, last?.to ?? 0).includes(translation)
}

/** *Tailandia* answered by *Thai*, *Escocia* by *Scottish*: an English name and its people begin alike. */
function hasDemonym(
	translation: string,
	name: Name,
	others: readonly Word[],
	{ bitext, lexicon }: Context
): boolean {
	if (!/^\p{Lu}\p{Ll}{3}/u.test(translation)) return false
	const stem = translation.slice(0, 4)
	return others.some(
		(other) =>
			bitext.target.text.startsWith(stem, other.token.from) &&
			!name.some(({ form }) => areTwoNames(form, other.form, lexicon))
	)
}

/** *Nápoles* answered by *Neapolitan*, *Troya* by *Trojan*: what the English word means begins like the Spanish name. */
function hasPeople(spanish: Word, english: Word, { lexicon }: Context): boolean {
	const stem = spanish.form.folded.slice(0, 4)
	if (english.kind !== 'name' || stem.length < 4) return false
	return stemsMeant(english.form, lexicon).has(stem)
}

/** How the Spanish words an English form may render begin: their first four letters, folded. */
const stemsMeant = onceAForm(
	({ form, lemmas }, lexicon: Lexicon): ReadonlySet<string> =>
		new Set(
			[form, ...lemmas]
				.flatMap((lemma) => lexicon.english.get(withoutClitic(lemma)) ?? [])
				.filter((entry) => entry.pos !== 'name')
				.map((entry) => foldWord(entry.lemma).slice(0, 4))
		)
)

/**
 * Whether two names that do not answer each other may all the same be one: an acronym and a name it may abbreviate
 * (*Arizona, AZ*), two acronyms that share a letter, or one name in two transcriptions (*Qadesh, Kadesh*).
 */
export function areRelated(a: Name, b: Name, source: string, target: string, lexicon: Lexicon): boolean {
	const [here, there] = [writtenOf(a, source), writtenOf(b, target)]
	if (isAcronymOf(there, here) || isAcronymOf(here, there)) return true
	if (isShort(here) && isShort(there))
		return [...there].some((letter) => here.includes(letter)) && !areKnownApart(here, there, lexicon)
	return a.length === b.length && consonants(here) === consonants(there) && consonants(here).length >= 3
}

const isShort = (written: string) => /^\p{Lu}{2,6}s?$/u.test(written)

function writtenOf(name: Name, text: string): string {
	return text.slice(name[0]?.token.from ?? 0, name[name.length - 1]?.token.to ?? 0)
}

/** Whether one is short for the other: its letters stand in the other in order, or it has the other's initial. */
function isAcronymOf(short: string, long: string): boolean {
	if (!isShort(short) || isShort(long)) return false
	const initials = long.split(/[^\p{L}]+/u).map((word) => word.charAt(0).toUpperCase())
	if (initials.some((initial) => initial !== '' && short.includes(initial))) return true
	let at = 0
	for (const letter of foldWord(long)) if (letter === short.charAt(at).toLowerCase()) at++
	return at === short.length
}

const consonantsOf = onceAForm(({ form }) => consonants(form))

/** What the transcriptions of a name leave alike: its consonants, voiced or not. */
function consonants(name: string): string {
	return foldWord(name)
		.replace(/ph/g, 'f')
		.replace(/c(?=[eiy])|z|x/g, 's')
		.replace(/[cqg]/g, 'k')
		.replace(/d/g, 't')
		.replace(/[bvw]/g, 'p')
		.replace(/[^a-z]|[aeiouyhj]/g, '')
		.replace(/(.)\1+/g, '$1')
}
