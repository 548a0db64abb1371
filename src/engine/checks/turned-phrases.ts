import type { Span } from '../bitext.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { closenessOf } from './closeness.ts'
import { lately } from './lately.ts'
import { linkOf } from './linked-words.ts'
import { matchesIn, smallTextOf } from './spans.ts'
import { type Turning, turnings } from './turned-table.ts'
import { onceAForm, type Word } from './words.ts'

/** As sure as a phrase and its contrary are where a link joins them, where the clause around is rendered word by word, and otherwise. */
const confidences = { linked: 0.82, close: 0.74, loose: 0.55 }
/** A link from here on joins them. */
const joins = 0.4
/** A link from here on joins what follows them. */
const surely = 0.6
/** Least closeness of the clause around. */
const close = 0.6
/** Tokens around the contrary of a verb in which its own rendering would answer it. */
const around = 7
/** The same of a phrase that must be bound to its contrary. */
const closeBy = 3
/** How far apart, in shares of their sentences, the two may stand. */
const apart = 0.3

interface Reading {
	readonly words: readonly string[]
	readonly isVerb: boolean
	/** Whether it counts only where it opens a clause. */
	readonly opens: boolean
	readonly turning: Turning
	readonly own: () => RegExp
	readonly contrary: () => RegExp
	readonly licence: () => RegExp | undefined
}

/** A phrase of the original and its contrary in the translation. */
type Turned = Omit<Evidence, 'message'> & Pick<Turning, 'check' | 'harder'>

/** *por suerte* as *sadly*, *a veces* as *always*, *subió* as *went down*: phrases told by their contrary, for one check. */
export function turnedPhrases(
	place: Place,
	context: Context,
	check: Turning['check']
): readonly Omit<Evidence, 'message'>[] {
	return turnedFor(place, context, check).map(bare)
}

const bare = ({ source, target, values, confidence }: Turned) => ({ source, target, values, confidence })

function turnedFor(place: Place, context: Context, check: Turning['check']): readonly Turned[] {
	return turnedIn(place, context).filter((one) => one.check === check)
}

/** *ligeramente* as *dramatically*: what turned from weak to strong, or from strong to weak. */
export function turnedStrength(place: Place, context: Context): readonly Evidence[] {
	return turnedFor(place, context, 'intensity').map((one) => ({
		...bare(one),
		message: one.harder ? 'hardened' : 'softened'
	}))
}

/** Several checks ask for the same bead. */
const turnedIn = lately((place: Place, context: Context): readonly Turned[] => {
	const { source, target } = place.words
	if (source.length === 0 || target.length === 0) return none
	let english: string | undefined
	let found: Turned[] | undefined
	for (let at = 0; at < source.length; at++) {
		const readings = readingsAt(source, at)
		const [longest] = readings
		if (!longest) continue
		const first = at
		at += longest.words.length - 1
		if (isDenying(source[first - 1])) continue
		english ??= smallTextOf(context.bitext.target, place.target).replace(/’/g, "'")
		for (const reading of readings) {
			const turned = turnedAt(reading, first, english, place, context)
			if (!turned) continue
			found ??= []
			found.push(turned)
			break
		}
	}
	return found ?? none
})

/** The contrary of a phrase that begins at a place, where the translation says that instead. */
function turnedAt(
	reading: Reading,
	first: number,
	english: string,
	place: Place,
	context: Context
): Turned | undefined {
	const isNear = reading.isVerb || reading.turning.bound === true
	if (!reading.contrary().test(english) || (!isNear && reading.own().test(english))) return undefined
	if (reading.licence()?.test(smallTextOf(context.bitext.source, place.source))) return undefined
	const start = place.target[0]?.from ?? 0
	const everywhere = new RegExp(reading.contrary(), 'gu')
	return matchesIn(english, everywhere)
		.flatMap(
			({ from, to }) =>
				turnedInto(reading, first, { from: start + from, to: start + to }, place, context) ?? []
		)
		.at(0)
}

function turnedInto(
	reading: Reading,
	first: number,
	{ from, to }: Span,
	place: Place,
	{ bitext, vocabulary }: Context
): Turned | undefined {
	const { source, target } = place.words
	const last = first + reading.words.length - 1
	const isNear = reading.isVerb || reading.turning.bound === true
	const there = target.filter(({ token }) => token.from >= from && token.to <= to)
	const here = source.slice(first, last + 1)
	const [begin, end] = [here[0], here[here.length - 1]]
	const [one, other] = [there[0], there[there.length - 1]]
	if (!one || !other || !begin || !end || isDenying(target[one.at - 1]) || isDenying(target[one.at - 2]))
		return undefined
	const within = reading.isVerb ? around : closeBy
	const beside = place.target.slice(Math.max(0, one.at - within), other.at + within)
	if (isNear && reading.own().test(smallTextOf(bitext.target, beside))) return undefined
	const farthest = reading.turning.anywhere ? 1 : apart
	if (Math.abs(first / source.length - one.at / target.length) > farthest) return undefined
	const isLinked = here.some((word) => there.some((opposite) => linkOf(word, opposite) >= joins))
	const isFollowed = leadOn(source, last, target, other.at)
	if (reading.turning.bound && !isFollowed) return undefined
	const closeness = closenessOf({ source: first, target: one.at }, place, vocabulary)
	const confidence = isLinked
		? confidences.linked
		: closeness >= close || isFollowed
			? confidences.close
			: confidences.loose
	return {
		...bothSides(
			{ from: begin.token.from, to: end.token.to },
			{ from: one.token.from, to: other.token.to },
			bitext
		),
		check: reading.turning.check,
		...(reading.turning.harder && { harder: true }),
		confidence
	}
}

const none: readonly Turned[] = []

/** Whether what follows a phrase is what follows its contrary, in any order: *del desembarco de las tropas, the troops landed*. */
function leadOn(source: readonly Word[], last: number, target: readonly Word[], end: number): boolean {
	const [here, there] = [nextContents(source, last), nextContents(target, end)]
	return here.some((word) => there.some((opposite) => linkOf(word, opposite) >= surely))
}

/** The two words of content that follow a place in its clause. */
function nextContents(words: readonly Word[], at: number): readonly Word[] {
	const mark = words.findIndex((word) => word.at > at && word.kind === 'mark')
	return words
		.slice(at + 1, mark < 0 ? at + 7 : Math.min(mark, at + 7))
		.filter(({ kind }) => kind === 'content' || kind === 'name')
		.slice(0, 2)
}

const isDenying = (word: Word | undefined) =>
	/^(?:no|ni|not|never|nor|nunca|n['’]t|cannot)$|n['’]t$/.test(word?.form.form ?? '')

/** The longest phrase that begins with a word, by all that is known of it. */
function readingsAt(words: readonly Word[], at: number): readonly Reading[] {
	const word = words[at]
	if (!word || word.kind === 'mark' || word.kind === 'name') return noReadings
	const { plain, verb, own } = readingsOf(word.form)
	const list = plain ?? (word.kind !== 'content' ? undefined : own && isReflexive(words, at) ? own : verb)
	if (list === undefined) return noReadings
	const atEdge = at === 0 || words[at - 1]?.kind === 'mark'
	const stand = list.filter(
		(one) =>
			(atEdge || !one.opens) && one.words.every((form, n) => n === 0 || words[at + n]?.form.form === form)
	)
	return stand.filter((one) => one.words.length === stand[0]?.words.length)
}

const noReadings: readonly Reading[] = []

/** The phrases that begin with a form, with its verb, and with its verb where a pronoun turns it on itself. */
const readingsOf = onceAForm(({ form, lemmas }) => {
	const [lemma = ''] = lemmas
	return {
		plain: readings.get(form),
		verb: readings.get(`{${lemma}}`),
		own: readings.get(`{${lemma.replace(/se$/, '')}se}`)
	}
})

/** *se levantó, levantarse*: a verb with its pronoun before it or behind. */
function isReflexive(words: readonly Word[], at: number): boolean {
	return (
		/^(?:se|me|te|nos|os)$/.test(words[at - 1]?.form.form ?? '') ||
		/(?:[aeií]r|ndo)(?:se|me|te|nos)$/.test(words[at]?.form.form ?? '')
	)
}

/** In lower case, of text in lower case: that is found faster. Made when it is first asked for, for most texts ask for few. */
function pattern(list: string): () => RegExp {
	let made: RegExp | undefined
	return () => (made ??= patternOf(list))
}

function patternOf(list: string): RegExp {
	const words = list.split(' | ').map((one) => one.replaceAll('*', '\\p{L}*'))
	return new RegExp(`(?<![\\p{L}'])(?:${words.join('|')})(?![\\p{L}])`, 'u')
}

/** All phrases by their first word, the longest first. */
const readings: ReadonlyMap<string, readonly Reading[]> = (() => {
	const found = new Map<string, Reading[]>()
	for (const turning of turnings) {
		const own = pattern(turning.own)
		const contrary = pattern(turning.contrary)
		const licence = turning.licence === undefined ? () => undefined : pattern(turning.licence)
		for (const phrase of turning.spanish.split(' | ')) {
			const opens = phrase.startsWith('^ ')
			const words = phrase.replace('^ ', '').split(' ')
			const list = found.get(words[0] ?? '') ?? []
			list.push({ words, isVerb: phrase.startsWith('{'), opens, turning, own, contrary, licence })
			found.set(words[0] ?? '', list)
		}
	}
	for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length)
	return found
})()
