import type { Span } from '../bitext.ts'
import { likeness } from '../lexicon/cognates.ts'
import { foldWord } from '../text/fold.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { isWithin } from './context.ts'
import type { Word } from './words.ts'

/**
 * Proper names that were lost, added or changed. A name is found again as itself, in another spelling, as its exonym
 * or demonym by the lexicon, as an acronym, or by a sure word link; a name of several words is one name, and a part of
 * it is enough.
 *
 * Measured (strict/wide): finds 67.6/97.3 % of 37 pairs with a name replaced, and raises 0.55/2.2 flags per 100
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
		const missing = (side: 'source' | 'target') => (name: Name) =>
			!isAnswered(name, place, context, side) && !isElsewhere(name, place, context, side)
		const partly = partsChanged(here, there, place, context)
		if (partly.length > 0) return partly
		const lost = here.filter(missing('source'))
		const gained = there.filter(missing('target'))
		return evidenceOf(lost, gained, here, there, place, context)
	}
}

/** *Villa Dolores* opposite *Villa Tunari*: names that share a word and differ in another, on both sides. */
function partsChanged(
	here: readonly Name[],
	there: readonly Name[],
	place: Place,
	context: Context
): readonly Evidence[] {
	const { source, target } = context.bitext
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
			const [from, to] = [spanOf(name), spanOf(other)]
			return [
				{
					source: [from],
					target: [to],
					message: 'changed',
					values: {
						source: source.text.slice(from.from, from.to),
						target: target.text.slice(to.from, to.to)
					},
					confidence: 0.78
				}
			]
		})
	})
}

function spanOf(name: Name): Span {
	return { from: name[0]?.token.from ?? 0, to: name[name.length - 1]?.token.to ?? 0 }
}

/** A name that the row holds in another sentence; the runner hears why it is no issue. */
function isElsewhere(name: Name, place: Place, context: Context, side: 'source' | 'target'): boolean {
	const other = side === 'source' ? 'target' : 'source'
	const row = context.rows[place.row]
	const { text, blocks } = context.bitext[other]
	const [first, last] = [blocks[row?.[other].from ?? 0], blocks[(row?.[other].to ?? 1) - 1]]
	if (!first || !last) return false
	const around = foldWord(text.slice(first.from, last.to))
	const found = name.some((word) => {
		const form = foldWord(withoutClitic(word.form.form))
		return form.length >= 4 && around.includes(form)
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

/** Words that form one name: *Jimmy Carter*, *Universidad de San Andrés*. */
type Name = readonly Word[]

/** Capitals that name nothing by themselves: titles, eras, hours. */
export const noNames: ReadonlySet<string> = new Set(
	'usd eur gbp mr mrs ms dr sr sra srta st jr ee uu us bc bce ad ce am pm tv dvd cd ok sir lord señor señora don doña dios god internet earth tierra'.split(
		' '
	)
)

const joints: ReadonlySet<string> = new Set('de del la las los el of the for von van da di'.split(' '))

function namesIn(words: readonly Word[], context: Context, side: 'source' | 'target'): readonly Name[] {
	const names: Word[][] = []
	let last = -9
	for (const word of words) {
		if (word.kind !== 'name' || word.form.form.length < 2 || noNames.has(word.form.form)) continue
		if (side === 'target' && isWithin(word.token, context.shielded)) continue
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

/** A point after an initial or a hyphen keeps a name together. */
function isPoint(word: Word, { bitext }: Context, side: 'source' | 'target'): boolean {
	return /^[.\-–'’]$/.test(bitext[side].text.slice(word.token.from, word.token.to))
}

/** Whether any word of a name has its like on the other side. */
export function isAnswered(name: Name, place: Place, context: Context, side: 'source' | 'target'): boolean {
	const others = place.words[side === 'source' ? 'target' : 'source']
	if (name.some((word) => others.some((other) => isSameName(word, other, context, side)))) return true
	if (isTranslated(name, others, context, side)) return true
	return acronymOf(name, others, context, side)
}

/** Spellings this alike are one name in two languages: *Chernóbil, Chernobyl*. */
const alike = 0.72

function isSameName(word: Word, other: Word, context: Context, side: 'source' | 'target'): boolean {
	if (other.kind === 'mark' || other.kind === 'function') return false
	const [own, b] = [word.form.folded, other.form.folded]
	if (own === b) return true
	if (Math.min(own.length, b.length) >= 4) {
		if (own.startsWith(b.slice(0, 5)) || b.startsWith(own.slice(0, 5))) return true
		if (likeness(word.form.bones, other.form.bones) >= alike) return true
	}
	const support =
		side === 'source'
			? context.vocabulary.support(word.form, other.form)
			: context.vocabulary.support(other.form, word.form)
	if (support >= 0.35) return true
	const [spanish, english] = side === 'source' ? [own, b] : [b, own]
	return other.kind === 'name' && context.names.has(`${spanish} ${english}`)
}

function withoutClitic(form: string): string {
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
	const whole = text.slice(name[0]?.token.from, name[name.length - 1]?.token.to).toLowerCase()
	const own = new Set([
		withoutClitic(whole),
		...name.flatMap((word) => [word.form.form, withoutClitic(word.form.form), ...word.form.lemmas])
	])
	const forms = new Set(others.flatMap((other) => [withoutClitic(other.form.form), ...other.form.lemmas]))
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
							stands(one) || hasDemonym(one, others, context) || isWritten(one, others, bitext.target.text)
					)
				)
			: (lexicon.english.get(lemma) ?? []).some((entry) => stands(entry.lemma))
	)
}

/** *U.S.*, *D.C.*: letters with points are no words, so they are looked for as they are written. */
function isWritten(translation: string, others: readonly Word[], text: string): boolean {
	const [first, last] = [others[0]?.token, others[others.length - 1]?.token]
	return translation.includes('.') && text.slice(first?.from ?? 0, last?.to ?? 0).includes(translation)
}

/** *Tailandia* answered by *Thai*, *Escocia* by *Scottish*: an English name and its people begin alike. */
function hasDemonym(translation: string, others: readonly Word[], { bitext }: Context): boolean {
	if (!/^\p{Lu}\p{Ll}{3}/u.test(translation)) return false
	const stem = translation.slice(0, 4)
	return others.some((other) => bitext.target.text.startsWith(stem, other.token.from))
}

/** *ONU* for *UN*, *OTAN* for *NATO*, *COB* for *Central Obrera Boliviana*: letters, not words. */
export function acronymOf(
	name: Name,
	others: readonly Word[],
	{ bitext }: Context,
	side: 'source' | 'target'
): boolean {
	const other = side === 'source' ? 'target' : 'source'
	const written = (word: Word, on: 'source' | 'target') =>
		bitext[on].text.slice(word.token.from, word.token.to).replace(/[^\p{L}]/gu, '')
	const isAcronym = (letters: string) => /^\p{Lu}{2,}s?$/u.test(letters)
	const own = name.map((word) => written(word, side))
	const acronyms = others.filter((word) => word.kind === 'name' && isAcronym(written(word, other)))
	const initials = own.map((part) => part.charAt(0)).join('')
	const sorted = (letters: string) => [...letters.replace(/s$/, '')].sort().join('')
	if (own.some(isAcronym)) {
		const letters = own.filter(isAcronym)
		if (acronyms.some((word) => letters.some((one) => shareLetters(one, written(word, other))))) return true
		const capitals = others
			.filter((word) => word.kind === 'name')
			.map((word) => written(word, other).charAt(0))
		return letters.some((one) => capitals.join('').includes(one.slice(0, 2)))
	}
	return acronyms.some((word) => {
		const letters = written(word, other)
		return (
			sorted(letters) === sorted(initials) ||
			(letters.length >= 2 && initials.startsWith(letters.slice(0, 2)))
		)
	})
}

/** Acronyms of one body in two languages share most of their letters: *ONU, UN*; *OTAN, NATO*. */
function shareLetters(a: string, b: string): boolean {
	const rest = [...b]
	let common = 0
	for (const letter of a) {
		const at = rest.indexOf(letter)
		if (at < 0) continue
		rest.splice(at, 1)
		common++
	}
	return common >= 2 && common >= 0.6 * Math.min(a.length, b.length)
}

function evidenceOf(
	lost: readonly Name[],
	gained: readonly Name[],
	here: readonly Name[],
	there: readonly Name[],
	place: Place,
	context: Context
): readonly Evidence[] {
	const { source, target } = context.bitext
	const pairs = Math.min(lost.length, gained.length)
	const rate = (lost.length + gained.length) / Math.max(1, here.length + there.length)
	const found: Evidence[] = []
	for (let n = 0; n < pairs; n++) {
		const [a, b] = [lost[n], gained[n]]
		if (!a || !b) continue
		const [from, to] = [spanOf(a), spanOf(b)]
		const letters = isAcronym(a, source.text) && isAcronym(b, target.text)
		if (letters && context.acronyms.get(source.text.slice(from.from, from.to)) !== undefined) continue
		found.push({
			source: [from],
			target: [to],
			message: 'changed',
			values: { source: source.text.slice(from.from, from.to), target: target.text.slice(to.from, to.to) },
			// Two acronyms are most often one body in two languages.
			confidence: Math.min(
				letters ? 0.6 : 1,
				Math.max(0.5, surety(a, place, 'source') - 0.1 * (pairs - 1)) + 0.1 * (rate < 0.6 ? 1 : 0)
			)
		})
	}
	for (const name of lost.slice(pairs)) {
		const span = spanOf(name)
		found.push({
			source: [span],
			target: [],
			message: 'lost',
			values: { source: source.text.slice(span.from, span.to) },
			confidence: surety(name, place, 'source') - 0.05
		})
	}
	for (const name of gained.slice(pairs)) {
		const span = spanOf(name)
		found.push({
			source: [],
			target: [span],
			message: 'added',
			values: { target: target.text.slice(span.from, span.to) },
			confidence: Math.min(0.65, surety(name, place, 'target') - (isAcronym(name, target.text) ? 0.3 : 0.12))
		})
	}
	return found
}

/** English shortens more than Spanish does: an acronym without an answer is mostly a name spelled out there. */
function isAcronym(name: Name, text: string): boolean {
	return name.every((word) => /^\p{Lu}{2,5}s?$/u.test(text.slice(word.token.from, word.token.to)))
}

/** How sure it is that a name is a name and has no answer: words no lexicon knows and whole names are surer. */
function surety(name: Name, place: Place, side: 'source' | 'target'): number {
	const first = name[0]
	if (!first) return 0
	const linked = Math.max(0, ...name.map((word) => word.partners[0]?.confidence ?? 0))
	const plain = name.length === 1 && first.form.known
	const short = name.length === 1 && first.token.to - first.token.from < 4
	const words = place.words[side].filter((word) => word.kind !== 'mark').length
	const common =
		name.length === 1 && /(?:[aei]ncia|ción|sión|dad|miento|ismo|ista|ía|ivo|iva|ción)$/.test(first.form.form)
	return (
		0.8 -
		(common ? 0.25 : 0) +
		(plain ? -0.32 : 0.1) -
		0.1 * linked -
		(short ? 0.15 : 0) -
		(words > 60 ? 0.1 : 0)
	)
}
