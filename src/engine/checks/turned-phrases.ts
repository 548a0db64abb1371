import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { closenessOf } from './closeness.ts'
import { lately } from './lately.ts'
import { smallTextOf } from './spans.ts'
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
type Turned = Omit<Evidence, 'message'> & { readonly check: Turning['check'] }

/** *por suerte* as *sadly*, *a veces* as *always*, *subió* as *went down*: phrases told by their contrary, for one check. */
export function turnedPhrases(
	place: Place,
	context: Context,
	check: Turning['check']
): readonly Omit<Evidence, 'message'>[] {
	return turnedIn(place, context)
		.filter((one) => one.check === check)
		.map(({ source, target, values, confidence }) => ({ source, target, values, confidence }))
}

/** Three checks ask for the same bead. */
const turnedIn = lately((place: Place, { bitext, vocabulary }: Context): readonly Turned[] => {
	const { source, target } = place.words
	if (source.length === 0 || target.length === 0) return none
	let english: string | undefined
	let found: Turned[] | undefined
	for (let at = 0; at < source.length; at++) {
		const reading = readingAt(source, at)
		if (!reading) continue
		const [first, last] = [at, at + reading.words.length - 1]
		at = last
		if (isDenying(source[first - 1])) continue
		english ??= smallTextOf(bitext.target, place.target).replace(/’/g, "'")
		const match = reading.contrary().exec(english)
		const isNear = reading.isVerb || reading.turning.bound === true
		if (!match || (!isNear && reading.own().test(english))) continue
		if (reading.licence()?.test(smallTextOf(bitext.source, place.source))) continue
		const from = (place.target[0]?.from ?? 0) + match.index
		const to = from + match[0].length
		const there = target.filter(({ token }) => token.from >= from && token.to <= to)
		const here = source.slice(first, last + 1)
		const [begin, end] = [here[0], here[here.length - 1]]
		const [one, other] = [there[0], there[there.length - 1]]
		if (!one || !other || !begin || !end || isDenying(target[one.at - 1]) || isDenying(target[one.at - 2]))
			continue
		const within = reading.isVerb ? around : closeBy
		if (
			isNear &&
			reading
				.own()
				.test(smallTextOf(bitext.target, place.target.slice(Math.max(0, one.at - within), other.at + within)))
		)
			continue
		if (Math.abs(first / source.length - one.at / target.length) > apart) continue
		const isLinked = here.some((word) => there.some((opposite) => linkOf(word, opposite) >= joins))
		const isFollowed = linkOf(contentAfter(source, last), contentAfter(target, other.at)) >= surely
		if (reading.turning.bound && !isFollowed) continue
		const closeness = closenessOf({ source: first, target: one.at }, place, vocabulary)
		const confidence = isLinked
			? confidences.linked
			: closeness >= close
				? confidences.close
				: confidences.loose
		found ??= []
		found.push({
			...bothSides(
				{ from: begin.token.from, to: end.token.to },
				{ from: one.token.from, to: other.token.to },
				bitext
			),
			check: reading.turning.check,
			confidence
		})
	}
	return found ?? none
})

const none: readonly Turned[] = []

function linkOf(word: Word | undefined, opposite: Word | undefined): number {
	return word?.partners.find(({ at }) => at === opposite?.at)?.confidence ?? 0
}

/** The first word of content or name within a few tokens behind a place. */
function contentAfter(words: readonly Word[], at: number): Word | undefined {
	return words.slice(at + 1, at + 4).find(({ kind }) => kind === 'content' || kind === 'name')
}

const isDenying = (word: Word | undefined) =>
	/^(?:no|ni|not|never|nor|nunca|n['’]t|cannot)$|n['’]t$/.test(word?.form.form ?? '')

/** The longest phrase that begins with a word. */
function readingAt(words: readonly Word[], at: number): Reading | undefined {
	const word = words[at]
	if (!word || word.kind === 'mark' || word.kind === 'name') return undefined
	const { plain, verb, own } = readingsOf(word.form)
	const list = plain ?? (word.kind !== 'content' ? undefined : own && isReflexive(words, at) ? own : verb)
	const atEdge = at === 0 || words[at - 1]?.kind === 'mark'
	return list?.find(
		(one) =>
			(atEdge || !one.opens) && one.words.every((form, n) => n === 0 || words[at + n]?.form.form === form)
	)
}

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
