import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { onceAForm, type Word } from './words.ts'

/** As sure as a person is where the words beside are linked. */
const sureness = 0.8
/** A link from here on joins the words that both persons stand by; a weaker one where one word means the other. */
const [joins, mayJoin, means] = [0.5, 0.2, 0.3]
/** How far from its verb a pronoun may stand. */
const reach = 4

type Person = 'he' | 'she' | 'mine' | 'yours' | 'we' | 'they'

const persons = {
	source: [
		['he', /^él$/],
		['she', /^ella$/],
		['mine', /^(?:mis?|nuestr[oa]s?)$/],
		['yours', /^(?:tus?|vuestr[oa]s?)$/],
		['we', /^nosotr[oa]s$/],
		['they', /^ell[oa]s$/]
	],
	target: [
		['he', /^(?:he|him|himself)$/],
		['she', /^(?:she|her|herself)$/],
		['mine', /^(?:my|our)$/],
		['yours', /^your$/],
		['we', /^(?:we|us)$/],
		['they', /^they$/]
	]
} as const

/** Whom a person must not be taken for, and all the English that speaks of them as the original does. */
const others: Readonly<Partial<Record<Person, { readonly other: Person; readonly same: RegExp }>>> = {
	he: { other: 'she', same: /^(?:he|him|his|himself)$/ },
	she: { other: 'he', same: /^(?:she|her|hers|herself)$/ },
	mine: { other: 'yours', same: /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/ },
	yours: { other: 'mine', same: /^(?:you|your|yours|yourself|thou|thee|thy|thine)$/ },
	they: { other: 'we', same: /^(?:they|them|their|theirs|themselves|these|those|you)$/ },
	we: { other: 'they', same: /^(?:we|us|our|ours|ourselves|i|me|my|you)$/ }
}

/** Spanish that addresses somebody; *mi señor* is *your lordship*. */
const addressing =
	/^(?:tus?|tuy[oa]s?|te|ti|tú|usted(?:es)?|os|vuestr[oa]s?|vos|señor[a]?|excelencia|majestad|alteza|merced)$/
/** *su* is *your* as well, but where the English says whose it is. */
const theirs = { source: /^(?:sus?|suy[oa]s?)$/, target: /^(?:his|hers?|its|their|theirs|one['’]s)$/ }
/** What stands between a pronoun and its verb. */
const between =
	/^(?:no|nunca|ya|también|siempre|le|les|lo|la|los|las|se|me|te|nos|ha|había|habrá|did|does|do|has|had|have|was|were|is|are|will|would|could|can|not|never|also|always|just|then|\p{L}+n['’]t|misma|mismo|mismos|mismas)$/u

const mayExchange = anyForm('es', ({ form }) => persons.source.some(([, pattern]) => pattern.test(form)))
const mayExchangeThere = anyForm('en', ({ form }) => persons.target.some(([, pattern]) => pattern.test(form)))

interface Standing {
	readonly word: Word
	readonly person: Person
	/** The person opposite, where the words beside are linked. */
	readonly opposite: { readonly word: Word; readonly person: Person } | undefined
}

/**
 * *él lavaba y ella leía* as *she washed and he read*, *mi madre* as *your mother*, *le dio la carta a ella* as *gave him
 * the letter*: another person by a word that is linked, where the English speaks of the right one nowhere, or where two
 * have changed places.
 */
export function exchangedPersons(
	place: Place,
	{ bitext, lexicon, vocabulary }: Context
): readonly Evidence[] {
	const { source, target } = place.words
	if (!mayExchange(source, lexicon) || !mayExchangeThere(target, lexicon)) return none
	const standings = source.flatMap((word) => standingOf(word, place, vocabulary) ?? [])
	const found: Evidence[] = []
	for (const { word, person, opposite } of standings) {
		const rule = others[person]
		if (!rule || opposite?.person !== rule.other) continue
		const isExchanged = standings.some((two) => two.person === rule.other && two.opposite?.person === person)
		if (!isExchanged && target.some(({ form }) => rule.same.test(form.form))) continue
		if (!isExchanged && (person === 'mine' || person === 'yours') && addresses(word, place)) continue
		if (!isExchanged && person === 'yours') continue
		found.push({
			...bothSides(word.token, opposite.word.token, bitext),
			message: 'another',
			confidence: sureness
		})
	}
	return found
}

const none: readonly Evidence[] = []

/** Whether the original speaks to somebody beside a word. */
function addresses(word: Word, { words: { source, target } }: Place): boolean {
	const mayBeTheirs = target.some(({ form }) => theirs.target.test(form.form))
	return source.some(
		(one) =>
			one !== word && (addressing.test(one.form.form) || (!mayBeTheirs && theirs.source.test(one.form.form)))
	)
}

const personOf = ({ form }: Word, side: 'source' | 'target'): Person | undefined =>
	personIn(form, side) || undefined

/** The person a form names, once a form; empty where it names none. */
const personIn = onceAForm(
	({ form }, side: 'source' | 'target'): Person | '' =>
		persons[side].find(([, pattern]) => pattern.test(form))?.[0] ?? ''
)

function standingOf(word: Word, place: Place, vocabulary: Context['vocabulary']): Standing | undefined {
	const person = personOf(word, 'source')
	if (person === undefined) return undefined
	const { source, target } = place.words
	const before = source[word.at - 1]?.form.form ?? ''
	if (person === 'mine' || person === 'yours') {
		const noun = source[word.at + 1]
		const there = noun?.kind === 'content' ? linkedWith(noun, place, vocabulary) : undefined
		return { word, person, opposite: there && at(target, there.at - 1) }
	}
	// *en él, tras ella*: things as often as persons.
	if (/^(?:en|tras|sobre|bajo|dentro|encima|de|por|con|para|sin|hacia)$/.test(before)) return undefined
	const verb = ahead(source, word.at + 1)
	const there = verb && linkedWith(verb, place, vocabulary)
	if (there) {
		const subject = behindOf(target, there.at - 1)
		return { word, person, opposite: subject && at(target, subject.at) }
	}
	// *le entregó la carta a ella*: the pronoun before the verb says that a person is meant.
	if (before !== 'a') return { word, person, opposite: undefined }
	const given = source
		.slice(Math.max(0, word.at - 6), word.at - 1)
		.find((one) => one.kind === 'content' && /^(?:le|les)$/.test(source[one.at - 1]?.form.form ?? ''))
	const rendering = given && linkedWith(given, place, vocabulary)
	return { word, person, opposite: rendering && at(target, rendering.at + 1) }
}

function at(side: readonly Word[], spot: number): Standing['opposite'] {
	const word = side[spot]
	const person = word && personOf(word, 'target')
	return word && person ? { word, person } : undefined
}

function linkedWith(
	{ form, partners }: Word,
	{ words }: Place,
	{ support }: Context['vocabulary']
): Word | undefined {
	const [best] = partners
	const opposite = words.target[best?.at ?? -1]
	if (!best || !opposite) return undefined
	const isJoined =
		best.confidence >= joins || (best.confidence >= mayJoin && support(form, opposite.form) >= means)
	return isJoined ? opposite : undefined
}

/** The word of content right behind a pronoun. */
function ahead(side: readonly Word[], from: number): Word | undefined {
	const word = side.slice(from, from + reach).find(({ form }) => !between.test(form.form))
	return word?.kind === 'content' ? word : undefined
}

/** The word right before a verb, whatever helps the verb between. */
function behindOf(side: readonly Word[], from: number): Word | undefined {
	for (let spot = from; spot > from - reach; spot--) {
		const word = side[spot]
		if (!word || !between.test(word.form.form)) return word
	}
	return undefined
}
