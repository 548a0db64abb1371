import type { Span } from '../bitext.ts'
import { endsAsInfinitive, type Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { anyForm } from './any-form.ts'
import type { Context, Place } from './check.ts'
import type { Word } from './words.ts'

/** A doer whom the translation does not name, and the passive that hides him. */
export interface LostAgent {
	readonly agent: Span
	readonly passive: Span
	/** 0..1: less where the translation has words left that may name the doer otherwise. */
	readonly confidence: number
}

const beForms = new Set('is are was were been being be'.split(' '))
const hasBe = anyForm('en', ({ form }) => beForms.has(form))
const haberForms =
	/^(?:ha|has|han|he|hemos|había|habían|hubo|habrá|habrán|habría|habrían|haya|hayan|hubiera|hubieran)$/
/** Between a Spanish verb and the noun before or after it. */
const light = new Set('no ya también nunca le les lo la los las me te nos'.split(' '))
/** What opens an adjunct: the noun behind it does nothing. */
const adjunct = new Set(
	'a al en con por para desde hacia hasta sobre entre sin tras ante bajo según contra'.split(' ')
)
/** A link this sure joins two words for certain enough to build on. */
const joins = 0.4
/** From here on a link speaks for itself, whatever the lexicon says. */
const linksSurely = 0.8
/** An entry this strong joins a verb and a participle that no link joins. */
const means = 0.5

/**
 * Doers of an action that a passive without *by* leaves out: *Soldados y policías dispararon* as "Shots were fired".
 * The Spanish verb is active and linked with the participle; none of the doer's words is answered anywhere in the bead.
 */
export function lostAgents(place: Place, context: Context): readonly LostAgent[] {
	const { source, target } = place.words
	if (!hasBe(target, context.lexicon)) return []
	return gathered(target, (participle) => {
		if (!isPassive(target, participle)) return []
		if (target.slice(participle.at + 1, participle.at + 12).some((word) => word.form.form === 'by')) return []
		const verb =
			source.find((word) =>
				word.partners.some(({ at, confidence }) => at === participle.at && confidence >= joins)
			) ??
			source.find(
				(word) => isUnlinked(word) && context.vocabulary.support(word.form, participle.form) >= means
			)
		if (!verb || !isActive(source, verb, context.lexicon)) return []
		if (isStateOf(participle, verb, source, context)) return []
		const doers = [before(source, verb), after(source, verb)]
			.map((words) => ({ words, named: words.filter(({ kind }) => kind === 'content' || kind === 'name') }))
			.find(({ words, named }) => isNominal(named[0], context.lexicon) && agrees(words, named, verb, source))
		if (!doers?.named.every((word) => isUnanswered(word, place.words, context))) return []
		const [first, last] = [doers.words[0], doers.words[doers.words.length - 1]]
		if (!first || !last) return []
		const free = target.filter(
			(word) =>
				(word.kind === 'content' || word.kind === 'name') &&
				word.partners.length === 0 &&
				!source.some((other) => context.vocabulary.support(other.form, word.form) > 0)
		)
		return [
			{
				agent: { from: first.token.from, to: last.token.to },
				passive: { from: (passiveOf(target, participle) ?? participle).token.from, to: participle.token.to },
				confidence: free.length <= 1 ? 0.75 : 0.55
			}
		]
	})
}

/** *Viven dispersos* as *they are scattered*: the participle tells a state, which another word of the original names. */
function isStateOf(participle: Word, verb: Word, source: readonly Word[], { vocabulary }: Context): boolean {
	const own = vocabulary.support(verb.form, participle.form)
	return source.some(
		(word) =>
			word.at > verb.at &&
			word.at - verb.at <= 3 &&
			word.kind === 'content' &&
			vocabulary.support(word.form, participle.form) > own
	)
}

/** Whether a verb has the number of a noun phrase: *la costura recibe*, not *esa noche dispararon*. */
function agrees(words: readonly Word[], named: readonly Word[], verb: Word, side: readonly Word[]): boolean {
	const [first] = named
	if (!first || first.kind === 'name') return true
	const earlier = side[verb.at - 1]?.form.form ?? ''
	const isMany = /(?:n|mos|is)$/.test(haberForms.test(earlier) ? earlier : verb.form.form)
	const { form, lemmas } = first.form
	return (
		isMany ===
		((form.endsWith('s') && lemmas[0] !== form) ||
			words.some((word) => word.at > first.at && /^(?:y|e|,)$/.test(word.form.form)))
	)
}

function isUnlinked(word: Word): boolean {
	return word.partners.every(({ confidence }) => confidence < joins)
}

/** The form of *be* a participle hangs on, at most two words before it. */
function passiveOf(side: readonly Word[], word: Word): Word | undefined {
	return side.slice(Math.max(0, word.at - 3), word.at).find((one) => beForms.has(one.form.form))
}

function isPassive(side: readonly Word[], word: Word): boolean {
	const { form, lemmas } = word.form
	return (
		word.kind === 'content' &&
		!/(?:ing|s|ly)$/.test(form) &&
		lemmas[0] !== form &&
		form !== 'born' &&
		passiveOf(side, word) !== undefined
	)
}

/** Verbs whose subject does nothing, and which English puts as a passive: *murió* is *he was killed*, *recibió* is *was given*. */
const undergone =
	/^(?:morir|fallecer|perecer|nacer|caer|quedar|desaparecer|naufragar|sufrir|recibir|resultar|permanecer|arder|llegar|crecer|subir|bajar|aumentar|existir|ocurrir|padecer|soportar|obtener|heredar|merecer|costar|constar|pertenecer)$/
/** Verbs of naming, whose subject is anybody: *la gente la conoce como* is *she is known as*. */
const naming = /^(?:conocer|llamar|apodar|denominar|considerar)$/

/** A finite verb, or a participle after *haber*; not a passive with *ser* nor one with *se*. */
function isActive(side: readonly Word[], verb: Word, lexicon: Lexicon): boolean {
	const { form, lemmas } = verb.form
	const lemma = lemmas[0] ?? ''
	if (undergone.test(lemma) || naming.test(lemma)) return false
	if (verb.kind !== 'content' || !endsAsInfinitive(lemma) || endsAsInfinitive(form) || form.includes('ndo'))
		return false
	if (!lexicon.entries.get(lemma)?.some((entry) => entry.pos === 'v')) return false
	if (isPredicate(side, verb, lexicon)) return false
	const earlier = side.slice(Math.max(0, verb.at - 2), verb.at).map((word) => word.form.form)
	if (
		earlier.some(
			(one) =>
				one === 'se' || /^(?:fu(?:e|eron)|es|son|era|eran|sido|ser|está|están|estaba|estaban)$/.test(one)
		)
	)
		return false
	return !/(?:[ai]d|t|ch|st)[oa]s?$/.test(form) || earlier.some((one) => haberForms.test(one))
}

/** *La gente vive dispersa*: a form that may be an adjective tells, right behind another verb, what somebody is like. */
function isPredicate(side: readonly Word[], { at, form }: Word, { entries }: Lexicon): boolean {
	const before = side[at - 1]
	return (
		before?.kind === 'content' &&
		endsAsInfinitive(before.form.lemmas[0] ?? '') &&
		form.lemmas.some((lemma) => entries.get(lemma)?.some(({ pos }) => pos.startsWith('adj')))
	)
}

/** The words of the noun phrase that ends before a verb; none where it is an adjunct. */
function before(side: readonly Word[], verb: Word): readonly Word[] {
	let at = verb.at - 1
	while (at >= 0 && (light.has(side[at]?.form.form ?? '') || haberForms.test(side[at]?.form.form ?? ''))) at--
	const end = at + 1
	for (; at >= 0 && end - at <= 6; at--) {
		const word = side[at]
		if (!word || (word.kind === 'mark' && word.form.form !== ',') || adjunct.has(word.form.form)) break
		if (
			word.kind === 'function' &&
			/^(?:que|quien|cuando|como|si|donde|pero|porque|se)$/.test(word.form.form)
		)
			return []
	}
	return adjunct.has(side[at]?.form.form ?? '') ? [] : trimmed(side.slice(at + 1, end))
}

/** The noun phrase with an article that begins right after a verb. */
function after(side: readonly Word[], verb: Word): readonly Word[] {
	const article = side[verb.at + 1]
	if (!article || !/^(?:el|la|los|las|unos|unas|un|una)$/.test(article.form.form)) return []
	const noun = side[verb.at + 2]
	return noun ? [article, noun] : []
}

function trimmed(words: readonly Word[]): readonly Word[] {
	const first = words.findIndex(({ kind }) => kind === 'content' || kind === 'name')
	return first < 0 ? [] : words.slice(Math.max(0, first - 1)).filter(({ kind }) => kind !== 'mark')
}

/** A noun, or an adjective that may stand for one (*los uniformados*). */
function isNominal(word: Word | undefined, lexicon: Lexicon): boolean {
	if (word?.kind === 'name') return true
	if (/^(?:tod|algun|otr|much|poc|ningun|ambos|ambas|cada|un|nad|algui)/.test(word?.form.form ?? ''))
		return false
	return (
		word?.form.lemmas
			.slice(0, 2)
			.some((lemma) => lexicon.entries.get(lemma)?.some(({ pos }) => /^n|^adj/.test(pos))) ?? false
	)
}

/** No word opposite means it, and none that is not spoken for is surely linked with it. A link with *were* answers nothing. */
function isUnanswered(word: Word, { source, target }: Place['words'], { vocabulary }: Context): boolean {
	const { support } = vocabulary
	if (target.some((other) => other.kind !== 'mark' && support(word.form, other.form) > 0)) return false
	return word.partners.every(({ at, confidence }) => {
		const other = target[at]
		if (!other || other.kind === 'function' || confidence < linksSurely) return true
		return source.some((rival) => rival !== word && support(rival.form, other.form) > 0)
	})
}
