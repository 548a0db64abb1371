import type { Span } from '../bitext.ts'
import { foldWord } from '../text/fold.ts'
import { numberWords } from '../text/number-words.ts'
import { bothSides } from './both-sides.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { isWithin } from './context.ts'
import { areKnownApart, areRelated, isAnswered, type Name, withoutClitic } from './name-answers.ts'
import { noNames } from './no-names.ts'
import { peopleChanged } from './peoples.ts'
import type { Word } from './words.ts'

export { acronymOf, isAnswered } from './name-answers.ts'
export { noNames } from './no-names.ts'

/**
 * Proper names that were lost, added or changed. A name is found again as itself, in another spelling, as its exonym
 * or demonym by the lexicon, as an acronym, or by a sure word link; a name of several words is one name, and a part of
 * it is enough.
 *
 * Measured (strict/wide): finds 70.3/94.6 % of 37 pairs with a name replaced, and raises 0.15/2.1 flags per 100
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
		const exchanged = [
			...acronymsChanged(here, gained, context),
			...(lost.length === 0 ? peopleChanged(gained, place, context) : []),
			...(lost.length === 0 && gained.length === 0 ? placesChanged(here, there, place, context) : [])
		]
		if (exchanged.length > 0) return exchanged
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

const joints: ReadonlySet<string> = new Set('de del la las los el of the for von van da di'.split(' '))

function namesIn(words: readonly Word[], context: Context, side: 'source' | 'target'): readonly Name[] {
	const names: Word[][] = []
	let last = -9
	for (const word of words) {
		if (word.form.form.length < 2 || noNames.has(word.form.form)) continue
		if (word.kind === 'name' ? isShouted(word, context, side) : !isNameOnly(word, context, side)) continue
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
		names.flat().filter((word) => {
			const entries = (side === 'source' ? lexicon.entries : lexicon.english).get(word.form.form) ?? []
			// *Bolivia* also renders *boliviano*.
			return (
				word.kind === 'name' &&
				entries.some(
					({ lemma, pos, tags }) => pos === 'name' && tags.includes('place') && !/ /.test(lemma)
				) &&
				!isAnswered([word], place, context, side)
			)
		})
	const [own, other] = [open(here, 'source'), open(there, 'target')]
	const [a, b] = [own[0], other[0]]
	if (!a || !b || own.length > 1 || other.length > 1) return []
	return [{ ...bothSides(spanOf([a]), spanOf([b]), bitext), message: 'changed', confidence: 0.8 }]
}

/** *(OEA)* as *(UN)*: the body's full name answers, its letters are another body's by the lexicon. */
function acronymsChanged(
	here: readonly Name[],
	gained: readonly Name[],
	context: Context
): readonly Evidence[] {
	const { source, target } = context.bitext
	return gained.flatMap((name): Evidence[] => {
		const to = spanOf(name)
		const letters = target.text.slice(to.from, to.to)
		if (!isAcronym(name, target.text) || target.text.charAt(to.from - 1) !== '(') return []
		const other = here.find((own) => {
			const { from, to: end } = spanOf(own)
			return (
				isAcronym(own, source.text) &&
				source.text.charAt(from - 1) === '(' &&
				areKnownApart(source.text.slice(from, end), letters, context.lexicon)
			)
		})
		if (!other) return []
		return [{ ...bothSides(spanOf(other), to, context.bitext), message: 'changed', confidence: 0.85 }]
	})
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
		const both = bothSides(spanOf(a), spanOf(b), context.bitext)
		const letters = isAcronym(a, source.text) && isAcronym(b, target.text)
		const related = areRelated(a, b, source.text, target.text, context.lexicon)
		if (letters && context.acronyms.get(both.values.source) !== undefined) continue
		found.push({
			...both,
			message: 'changed',
			// Two acronyms with letters in common are most often one body in two languages.
			confidence: Math.min(
				related ? 0.6 : 1,
				Math.max(0.5, surety(a, place, 'source', context) - 0.1 * (pairs - 1)) +
					0.1 * (rate < 0.6 || letters ? 1 : 0)
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
			confidence: surety(name, place, 'source', context) - 0.05
		})
	}
	for (const name of gained.slice(pairs)) {
		const span = spanOf(name)
		found.push({
			source: [],
			target: [span],
			message: 'added',
			values: { target: target.text.slice(span.from, span.to) },
			confidence: Math.min(
				0.65,
				surety(name, place, 'target', context) - (isAcronym(name, target.text) ? 0.3 : 0.12)
			)
		})
	}
	return found
}

/** English shortens more than Spanish does: an acronym without an answer is mostly a name spelled out there. */
function isAcronym(name: Name, text: string): boolean {
	return name.every((word) => /^\p{Lu}{2,5}s?$/u.test(text.slice(word.token.from, word.token.to)))
}

/** How sure it is that a name is a name and has no answer: words no lexicon knows and whole names are surer. */
function surety(name: Name, place: Place, side: 'source' | 'target', { lexicon }: Context): number {
	const first = name[0]
	if (!first) return 0
	const linked = Math.max(0, ...name.map((word) => word.partners[0]?.confidence ?? 0))
	// *Palestina* is a name and nothing else, *Senado* and *Hacienda* are words too.
	const isPlain = ({ form }: Word) =>
		form.known && !(side === 'source' && lexicon.entries.get(form.form)?.every(({ pos }) => pos === 'name'))
	const plain = name.every(isPlain)
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
