import { endsAsInfinitive, type Lexicon } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { besides, countJoined, haveBound } from './beside.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { turning } from './exchanged-doers.ts'
import { tracesOf } from './traces.ts'
import { onceAForm, type Word } from './words.ts'

/** A link from here on, with so much support, says what a noun became. */
const [joins, meaning] = [0.33, 0.45]
/** The same of the words between. */
const [surely, meant] = [0.45, 0.3]
/** Tokens of a side, at most. */
const longest = 45
/** As sure as what stands beside both can make it. */
const sureness = 0.8

/** A noun or a name with what it became. */
interface Rendered {
	readonly word: Word
	readonly target: Word
}

/** Hardly any sentence has two nouns and their places exchanged. */
const none: readonly Evidence[] = []

/**
 * Two nouns or names that have changed places where all else has not: *el alcalde firma el contrato y el tesorero paga* as
 * *the treasurer signs the contract and the mayor pays*; *la viuda miró al canónigo* as *the canon looked at the
 * widow*; *el cuadro que el museo dio a la familia* as *given to the museum by the family*.
 */
export function exchangedThings(place: Place, context: Context): readonly Evidence[] {
	const { source, target } = place.words
	// In long periods clauses change their places, and pronouns stand for what is named elsewhere.
	if (Math.max(source.length, target.length) > longest) return none
	if (!mayHaveMoved(source, context)) return none
	const things = thingsIn(place, context)
	for (const [n, one] of things.entries())
		for (const two of things.slice(n + 1)) {
			const isExchanged =
				two.target.at < one.target.at
					? standInEachOthersClause(one, two, place) || areMirrored(one, two, place, context)
					: haveEachOthersPreposition(one, two, source, target)
			if (
				!isExchanged ||
				![one, two].every((thing) => isOnce(thing.word, source) && isOnce(thing.target, target))
			)
				continue
			return [
				{
					...bothSides(one.word.token, two.target.token, context.bitext),
					message: 'another',
					confidence: sureness
				}
			]
		}
	return none
}

const bringsIn = anyForm('es', ({ form }) => /^(?:por|sin)$/.test(form))

/** Whether any two nouns or names may have changed their order, or what brings them in: most sentences are passed over here. */
function mayHaveMoved(source: readonly Word[], { lexicon }: Context): boolean {
	if (bringsIn(source, lexicon)) return true
	let last = -1
	for (const word of source) {
		if (!isThing(word, lexicon)) continue
		const [best] = word.partners
		if (!best || best.at < last) return true
		last = best.at
	}
	return false
}

/** The nouns and names of a sentence that became one word each, in order. */
function thingsIn(
	{ words: { source, target } }: Place,
	{ lexicon, vocabulary }: Context
): readonly Rendered[] {
	const found: Rendered[] = []
	for (const word of source) {
		if (!isThing(word, lexicon)) continue
		const speaker = pronouns.get(word.form.form)
		const there = speaker
			? target.find(({ form }) => form.form === speaker)
			: word.kind === 'name'
				? named(word, target)
				: renderingOf(word, target, vocabulary)
		if (there) found.push({ word, target: there })
	}
	return found
}

/** Persons that Spanish names only where it sets them against others. */
const pronouns: ReadonlyMap<string, string> = new Map([
	['yo', 'i'],
	['nosotros', 'we'],
	['nosotras', 'we'],
	['ella', 'she'],
	['él', 'he'],
	['ellos', 'they'],
	['ellas', 'they']
])

/** The same name, wherever it stands. */
function named({ form }: Word, target: readonly Word[]): Word | undefined {
	return target.find((other) => other.kind !== 'mark' && other.form.folded === form.folded)
}

/** What a noun surely became. */
function renderingOf(
	word: Word,
	target: readonly Word[],
	{ support }: Context['vocabulary']
): Word | undefined {
	const [best] = word.partners
	const there = target[best?.at ?? -1]
	const isLinked = best !== undefined && best.confidence >= joins && there?.partners[0]?.at === word.at
	const means = (other: Word) =>
		(other.kind === 'content' || other.kind === 'name') &&
		(word.form.folded === other.form.folded || support(word.form, other.form) >= meaning)
	if (isLinked && means(there)) return there
	// Links are led astray where two words change places: the only one that may mean it is it.
	const all = target.filter(means)
	return all.length === 1 ? all[0] : undefined
}

/** A name, a person set against others, or a noun that is no adjective: adjectives stand on the other side of their nouns. */
function isThing(word: Word, lexicon: Lexicon): boolean {
	if (word.kind !== 'content') return word.kind === 'name' || pronouns.has(word.form.form)
	const { parts } = tracesOf(word, 'source', lexicon)
	return (parts & noun) > 0 && (parts & adjective) === 0
}

/** The bits of nouns and adjectives among the parts of speech. */
const [noun, adjective] = [1, 2]

function isOnce(word: Word, side: readonly Word[]): boolean {
	const [lemma] = word.form.lemmas
	return side.every(
		(one) => one === word || (one.form.folded !== word.form.folded && one.form.lemmas[0] !== lemma)
	)
}

/** Whether each stands in the rendering of the other's clause, with all that is said there. */
function standInEachOthersClause(
	one: Rendered,
	two: Rendered,
	{ words: { source, target } }: Place
): boolean {
	if (!haveBound(one.word, two.word, source) || !haveBound(two.target, one.target, target)) return false
	// *la carrera y la vida de Ana*: what is joined in one clause may stand in any order.
	const verbs = source.slice(one.word.at + 1, two.word.at).filter(isFinite)
	const isParted = verbs.some(
		({ partners: [best] }) =>
			best !== undefined && best.confidence >= surely && best.at > two.target.at && best.at < one.target.at
	)
	if (!isParted) return false
	const own = (thing: Rendered, side: 'word' | 'target', other: Rendered) =>
		besides(thing[side], other[side], side === 'word' ? source : target)
	const [here, behind] = [own(one, 'word', two), own(two, 'word', one)]
	const [there, beyond] = [own(two, 'target', one), own(one, 'target', two)]
	// What goes with a noun wherever it goes tells nothing of its place: *las monjas de Santa Clara*.
	const first = countJoined(here, there)
	const second = countJoined(behind, beyond)
	const crossed = countJoined(without(here, one), beyond) + countJoined(without(behind, two), there)
	const isTold = first > 0 && second > 0
	const isElliptic = Math.max(first, second) >= told && (behind.length === 0 || beyond.length === 0)
	return (isTold || isElliptic) && crossed * tolerance <= first + second
}

/** Words that a clause must share with its rendering where the other one is left unsaid. */
const told = 2
/** So many words must be in the right clause for each that is in the other's. */
const tolerance = 4
/** Tokens from a noun within which its adjectives and names stand. */
const near = 3

/** The words beside a thing without those that stand right by it on both sides. */
function without(words: readonly Word[], { word, target }: Rendered): readonly Word[] {
	return words.filter(
		({ at, partners: [best] }) =>
			Math.abs(at - word.at) > near || best === undefined || Math.abs(best.at - target.at) > near
	)
}

/** What makes a passive, or brings in a subject behind its verb, or joins a clause that has its own. */
const turns = {
	source:
		/^(?:se|fue|fueron|ser|es|era|eran|son|sido|siendo|que|quien(?:es)?|cual(?:es)?|donde|como|por|y|e|o|u|l[aeo]s?|les?|me|te|nos|os|ni|no|estar|está|están|estaba|estaban)$/,
	target:
		/^(?:is|are|was|were|be|been|being|am|got|gets|by|whom|that|who|which|where|of|with|and|or|as|than|not|nor|from)$/
} as const

/** Words between two things that are mirrored around their verb, at most. */
const farthest = 8

/** Whether they stand on either side of a verb and its rendering, with nothing that could make a passive of it. */
function areMirrored(
	one: Rendered,
	two: Rendered,
	{ words: { source, target } }: Place,
	{ vocabulary }: Context
): boolean {
	const between = source.slice(one.word.at + 1, two.word.at)
	const there = target.slice(two.target.at + 1, one.target.at)
	if (between.length > farthest || there.length > farthest) return false
	// *la madre del alcalde miró*: the verb is hers.
	if (prepositionOf(one.word, source) || prepositionOf(two.target, target)) return false
	if (!/^(?:al?|)$/.test(prepositionOf(two.word, source) ?? '')) return false
	if ([...between, ...there].some(({ kind }) => kind === 'mark')) return false
	const says = ({ kind }: Word) => kind === 'content' || kind === 'name'
	const saying = between.filter(says)
	const [verb] = saying
	if (
		!verb ||
		!isVerb(verb) ||
		turning.test(verb.form.lemmas[0] ?? '') ||
		mutual.test(verb.form.lemmas[0] ?? '')
	)
		return false
	const articles = /^(?:el|la|los|las)$/
	if (
		between.some(
			({ at, form }) => turns.source.test(form.form) && !(articles.test(form.form) && at > verb.at)
		)
	)
		return false
	if (there.some(({ form }) => turns.target.test(form.form))) return false
	let last = -1
	for (const word of saying) {
		const [best] = word.partners
		const rendering = target[best?.at ?? -1]
		if (!best || !rendering || best.confidence < surely || !there.includes(rendering) || best.at <= last)
			return false
		if (word === verb && vocabulary.support(word.form, rendering.form) < meant) return false
		last = best.at
	}
	return there.filter(says).length <= saying.length + 1
}

/** A form of a verb that tells of a deed, no participle. */
const isFinite = (word: Word) => isVerb(word) && !/(?:[ai]d|t|ch)[oa]s?$|ndo$|r$/.test(word.form.form)

const isVerb = ({ form: { lemmas } }: Word) => endsAsInfinitive(lemmas[0] ?? '')

/** What two do to each other, and what one is or becomes. */
const mutual =
	/^(?:encontrar|cruzar|casar|unir|separar|reunir|parecer|llamar|ser|estar|resultar|constituir|formar|representar|significar|seguir|suceder|acompañar|preceder|limitar|equivaler|coincidir|tener|haber|existir|llegar|venir|salir|entrar|aparecer|surgir|nacer|morir|vivir|quedar|pasar|ocurrir|caer|ir|volver|empezar|comenzar|acabar|terminar|durar|faltar|bastar|crecer|brillar|sonar|abundar)$/

/** Prepositions of both languages that say the same of what they bring in, in pairs that exclude each other. */
const roles: readonly (readonly [spanish: RegExp, english: RegExp, pair: number])[] = [
	[/^por$/, /^by$/, 0],
	[/^al?$/, /^to$/, 0],
	[/^sin$/, /^without$/, 1],
	[/^con$/, /^with$/, 1]
]

/** Whether the English brings in each of them by what the Spanish brings in the other with. */
function haveEachOthersPreposition(
	one: Rendered,
	two: Rendered,
	source: readonly Word[],
	target: readonly Word[]
): boolean {
	const roleOf = (word: Word, side: readonly Word[], at: 0 | 1) => {
		const before = prepositionOf(word, side)
		return before === undefined ? -1 : roles.findIndex((role) => role[at].test(before))
	}
	const [first, second] = [roleOf(one.word, source, 0), roleOf(two.word, source, 0)]
	return (
		first >= 0 &&
		second >= 0 &&
		first !== second &&
		roles[first]?.[2] === roles[second]?.[2] &&
		roleOf(one.target, target, 1) === second &&
		roleOf(two.target, target, 1) === first
	)
}

const isArticle = onceAForm(({ form }) =>
	/^(?:el|la|los|las|un|una|unos|unas|su|sus|mi|mis|tu|tus|este|esta|ese|esa|the|an?|his|her|its|their|my|your|our|this|that|these|those)$/.test(
		form
	)
)
const isPreposition = onceAForm(({ form }) =>
	/^(?:al?|de|del|con|en|por|para|sin|sobre|contra|entre|desde|hasta|hacia|tras|bajo|ante|según|durante|of|to|from|by|with|in|on|at|for|against|without|between|among|into|onto|under|over|after|before|about|towards?|through|like|as)$/.test(
		form
	)
)

/** The preposition right before a word, or before its article and an adjective. */
function prepositionOf(word: Word, side: readonly Word[]): string | undefined {
	for (let at = word.at - 1; at >= Math.max(0, word.at - 3); at--) {
		const one = side[at]
		if (!one || one.kind === 'mark') return undefined
		if (isPreposition(one.form)) return one.form.form
		if (!isArticle(one.form) && one.kind === 'function') return undefined
	}
	return undefined
}
