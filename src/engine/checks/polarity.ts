import { gathered } from '../text/gathered.ts'
import { bothSides } from './both-sides.ts'
import type { BeadCheck, Context, Place } from './check.ts'
import { numberWords } from '../text/number-words.ts'
import { turnedAspects } from './aspects.ts'
import { isBereaved } from './bereaved.ts'
import { areConverse } from './converses.ts'
import { areContrary, mayBeContrary, mayBeContraryThere } from './contraries.ts'
import { exchangedContraries } from './exchanged-contraries.ts'
import { exchangedDoers } from './exchanged-doers.ts'
import { exchangedClitics } from './exchanged-clitics.ts'
import { exchangedPersons } from './exchanged-persons.ts'
import { isDenied } from './denials.ts'
import { kinCompoundAt } from './kin-compounds.ts'
import { areOfOneKind, isMember, otherRelatives } from './kinds.ts'
import { otherSpeakers } from './other-speakers.ts'
import { otherPersons } from './persons.ts'
import { phraseCover } from './phrase-cover.ts'
import { lengthPenalty, type StrayPair, strayPairs } from './stray.ts'
import { areOverlapping, isInside } from './spans.ts'
import { isTurned } from './turned-totals.ts'
import { turnedPhrases } from './turned-phrases.ts'
import { turnedPercents } from './turned-percents.ts'
import { turnedRoutes } from './turned-routes.ts'
import { formAndLemmas, onceAForm, type Word } from './words.ts'

/**
 * A word rendered by its contrary, *antes* as *after*, or by another of its kind, *hija* as *sister*. Both words must answer nothing else in
 * the sentence and stand where each other's counterpart would; a denial beside one of them turns it round again.
 *
 * Measured (strict/wide): finds 62.5/64.6 % of 48 pairs with an antonym, and raises 0.05/0.3 flags per 100
 * sentences of good translations.
 */
export const polarity: BeadCheck = {
	id: 'polarity',
	category: 'Accuracy/Mistranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['contrary', 'another'],
	reasons: ['negated'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const { source, target } = context.bitext
		// Who speaks is told by `attribution`.
		const speakers = otherSpeakers(place, context)
		const { lexicon } = context
		const mayRelate = ({ form }: Word) => mayBeContrary(form, lexicon) || isMember(form, lexicon)
		const mayRelateThere = ({ form }: Word) => mayBeContraryThere(form, lexicon)
		const strays = strayPairs(place, context, mayRelate, mayRelateThere)
		const contrary = [...strays, ...falseFriends(place, context)]
			.flatMap((pair) => {
				const message = mayTurn(pair.source, pair.target, place) ? relationOf(pair, context) : undefined
				return message === undefined ? [] : [{ ...pair, message }]
			})
			.filter(
				({ source: a, target: b }, n, all) =>
					!isTurned(a, b, place) &&
					// *sister-in-law* is no sister, *his wife's mother* neither a wife nor a mother.
					!kinCompoundAt(b, place.words.target) &&
					!areConverse(a, b, place) &&
					!isBereaved(a, b, place) &&
					// *El tiempo es oro* as *time is money*: a saying is answered as a whole.
					!isInside(a.token, phraseCover(place, context).sayings.source) &&
					!speakers.some((other) => other.source === a) &&
					all.findIndex((other) => other.source === a && other.target === b) === n
			)
			.flatMap(({ source: a, target: b, closeness, message }) => {
				const both = bothSides(a.token, b.token, context.bitext)
				// Two words linked with each other are left over by no chance, however long the sentence.
				const confidence = 0.35 + 0.45 * closeness - (closeness === 1 ? 0 : lengthPenalty(place))
				const isDeniedOnOneSide =
					isDenied(source.text, place.words.source, a, 'es') !==
					(isDenied(target.text, place.words.target, b, 'en') || deniesBehind(b, place.words.target))
				if (message === 'contrary' && isDeniedOnOneSide) {
					context.silence('negated', both.source, both.target, both.values)
					return []
				}
				return [{ ...both, message, confidence }]
			})
		const relatives = otherRelatives(place.words, lexicon).filter(
			({ source: a, target: b }) =>
				!contrary.some((one) => areOverlapping(one.source, [a.token])) &&
				!(bothSexes.test(a.form.form) && feminine.test(b.form.form)) &&
				!isBereaved(a, b, place) &&
				!isHousehold(a, place.words.source)
		)
		const persons = [...otherPersons(place), ...relatives]
			.filter(({ source: a }) => !speakers.some((other) => other.source === a))
			.map(({ source: a, target: b }) => ({
				...bothSides(a.token, b.token, context.bitext),
				message: 'another',
				confidence: 0.75
			}))
		const phrases = turnedPhrases(place, context, 'polarity')
			.filter(({ target }) => !contrary.some((one) => areOverlapping(one.target, target)))
			.map((evidence) => ({ ...evidence, message: 'contrary' }))
		return [
			...contrary,
			...phrases,
			...persons,
			...turnedAspects(place, context),
			...turnedPercents(place, context),
			...turnedRoutes(place, context),
			...exchangedDoers(place, context),
			...exchangedClitics(place, context),
			...exchangedContraries(place, context),
			...exchangedPersons(place, context).filter(
				({ source: [a] }) => a && ![...contrary, ...persons].some((one) => areOverlapping(one.source, [a]))
			)
		]
	}
}

/** Whether the English word of a pair names another thing of the Spanish one's kind, or says its contrary. */
function relationOf({ source, target }: StrayPair, { lexicon }: Context): 'another' | 'contrary' | undefined {
	const isPair = bothSexes.test(source.form.form)
	if (areOfOneKind(source, target, lexicon) && !(isPair && feminine.test(target.form.form))) return 'another'
	return !isPair && areContrary(source, target, lexicon) ? 'contrary' : undefined
}

/**
 * Words linked for sure that look alike and are contraries by the lexicon (*blanco, black*): their likeness answers
 * them, so they are no strays.
 */
function falseFriends(place: Place, { vocabulary }: Context): readonly StrayPair[] {
	return gathered(place.words.source, (source) => {
		const best = source.partners[0]
		const target = place.words.target[best?.at ?? -1]
		if (source.kind !== 'content' || !best || !target || best.confidence < 0.8) return []
		const support = vocabulary.support(source.form, target.form)
		return support > 0 && support < 0.7 ? [{ source, target, closeness: 1 }] : []
	})
}

/** Words of the closed classes that have a contrary of their own. */
const polar: ReadonlySet<string> = new Set(
	`antes después más menos dentro fuera arriba abajo encima debajo delante detrás sobre bajo nunca siempre nadie todos ninguno
	before after more less inside outside above below up down over under never always nobody everybody without within
	tras detrás atrás adelante lejos cerca mayor menor mejor peor superior inferior behind ahead beneath beyond far near higher lower greater smaller better worse least`.split(
		/\s+/
	)
)

/** Verbs of every work, which turn into their contrary with a change of view: *dio, took*; *llega, goes*. */
const light: ReadonlySet<string> = new Set(
	`dar poner hacer llegar volver ir venir tomar llevar traer recibir obtener dejar salir haber tener ser estar deber poder decir quedar pasar
	mucho muy cosa echar responder preguntar contestar replicar ask answer reply respond mismo otro else other another same give take put get go come have be do make bring leave let say keep work play point mind host`.split(
		/\s+/
	)
)

/** Whether a word has a contrary of its own, as far as it is seen by itself. */
function mayBeTurned({ kind, form }: Word): boolean {
	return kind !== 'name' && !isLight(form) && (kind !== 'function' || isPolar(form))
}

const isPolar = onceAForm((form) => formAndLemmas(form).some((lemma) => polar.has(lemma)))
const isLight = onceAForm(({ lemmas }) => light.has(lemmas[0] ?? ''))

/** Whether a pair of words can say the contrary at all; *18 years old* is no opposite of *joven*. */
function mayTurn(spanish: Word, english: Word, place: Place): boolean {
	if (!mayBeTurned(spanish) || !mayBeTurned(english)) return false
	// *doce meses* as *a year*: what stands behind a number is measured, and the check of numbers measures it.
	if (isMeasure(spanish, place.words.source) || isMeasure(english, place.words.target)) return false
	// *cuánto más* is *much less* after a denial; *rapaza* is the girl of *rapaz*.
	if (spanish.form.form === 'más' && /^cu[aá]nto$/.test(place.words.source[spanish.at - 1]?.form.form ?? ''))
		return false
	if (
		feminine.test(english.form.form) &&
		/as?$/.test(spanish.form.form) &&
		!/a$/.test(spanish.form.lemmas[0] ?? 'a')
	)
		return false
	if (/^(?:antes|después|tras)$/.test(spanish.form.form) && isTurnedAbout(spanish, english, place))
		return false
	// *Now when he heard it*: at the beginning it goes on telling, as *entonces* does.
	if (spanish.form.form === 'entonces' && english.form.form === 'now' && opens(english, place.words.target))
		return false
	// *he was one who had many*: it counts nothing.
	if (
		english.form.form === 'one' &&
		/^(?:who|that|of)$/.test(place.words.target[english.at + 1]?.form.form ?? '')
	)
		return false
	// *Éramos nueve hermanos*: so many children of one house.
	if (isHousehold(spanish, place.words.source)) return false
	if (isSetAside(spanish, place.words.source) || isBeforehand(english, place)) return false
	if (isMissing(spanish, place.words.source) || isMissing(english, place.words.target)) return false
	// *No les falta razón*: what is not lacking is there, as *not wrong* is right.
	if (isNotLacking(spanish, place.words.source)) return false
	// *frente a un espejo* faces it.
	if (spanish.form.form === 'frente' && /^al?$/.test(place.words.source[spanish.at + 1]?.form.form ?? ''))
		return false
	// *perdieron la vida* is “deaths”, *le quitó la vida* “killed”.
	if (isTakenLife(spanish, place.words.source)) return false
	// *ill-fortune* is no fortune.
	const isHyphened = (at: number) => place.words.target[at]?.form.form === '-'
	const before = place.words.target[english.at - (isHyphened(english.at - 1) ? 2 : 1)]?.form.form ?? ''
	// At all, once more, after all, at last, bad luck: the words before make another sense of it.
	if (
		before === 'at' &&
		/^(?:all|last|least|most|first|best|worst|once|large|little|rest)$/.test(english.form.form)
	)
		return false
	if (/^(?:once|after|any|bad|ill|hard|sad|evil|cruel|adverse)$/.test(before)) return false
	if (/^any/.test(english.form.form)) return false
	return !(english.form.form === 'old' && /^(?:years?|months?|days?)$/.test(before || 'years'))
}

/** *Eran cinco hermanos, ellos son seis hermanos*: being counted, brothers and sisters are the children of their parents. */
function isHousehold({ at, form }: Word, side: readonly Word[]): boolean {
	if (form.form !== 'hermanos') return false
	const [verb, number] = [side[at - 2], side[at - 1]]
	const isCount = number?.kind === 'number' || numberWords.es.has(number?.form.form ?? '')
	return isCount && verb?.form.lemmas[0] === 'ser'
}

/** *su falta de aprobación* as *their disapproval*: the lack of a thing is its contrary. */
function isMissing({ at }: Word, side: readonly Word[]): boolean {
	return (
		/^(?:de|of)$/.test(side[at - 1]?.form.form ?? '') &&
		/^(?:falta|ausencia|carencia|escasez|pérdida|lack|absence|want|dearth|loss)$/.test(
			side[at - 2]?.form.form ?? ''
		)
	)
}

/** How far before a word *más* or *before* may stand. */
const turnedWithin = 4

/** *más risueña que dañosa* as *amusing but harmless*: what is said less than another thing is half denied. */
function isSetAside({ at }: Word, side: readonly Word[]): boolean {
	return (
		side[at - 1]?.form.form === 'que' &&
		side.slice(Math.max(0, at - turnedWithin), at - 1).some(({ form }) => /^(?:más|antes)$/.test(form.form))
	)
}

/** *a sangre caliente* as *before his blood cooled*: what is told as still to come is not so yet. */
function isBeforehand({ at }: Word, { words: { source, target } }: Place): boolean {
	return (
		target.slice(Math.max(0, at - turnedWithin), at).some(({ form }) => form.form === 'before') &&
		!source.some(({ form }) => /^(?:antes|ante|anterior\p{L}*|delante)$/u.test(form.form))
	)
}

/** Whether *falta* stands right before a word, and a denial before that. */
function isNotLacking({ at }: Word, side: readonly Word[]): boolean {
	return (
		/^(?:falt|care[cz])/.test(side[at - 1]?.form.form ?? '') &&
		side.slice(Math.max(0, at - 4), at - 1).some(({ form }) => /^(?:no|nunca|tampoco)$/.test(form.form))
	)
}

/** Whether a word is the first of its sentence. */
function opens({ at }: Word, side: readonly Word[]): boolean {
	const before = side[at - 1]
	return before === undefined || (before.kind === 'mark' && /^[.!?“"«—:]/.test(before.form.form))
}

/** *Desconocer el caso* as *know nothing about the case*: English may deny right behind the verb. */
function deniesBehind({ at }: Word, side: readonly Word[]): boolean {
	return /^(?:no|nothing|nobody|none|neither|little)$/.test(side[at + 1]?.form.form ?? '')
}

/** Verbs that make a death of a life; *la* or *su* may stand between, and whose it is. */
const takesLife = /^(?:perder|quitar|costar|arrebatar|segar|cobrar|terminar|acabar)$/

function isTakenLife({ at, form }: Word, side: readonly Word[]): boolean {
	return (
		form.lemmas[0] === 'vida' &&
		side
			.slice(Math.max(0, at - 4), at)
			.some((word) => word.form.lemmas.some((lemma) => takesLife.test(lemma)))
	)
}

/** *Comió después de hablar* as *he spoke before he ate*: what stands before and behind has changed places as well. */
function isTurnedAbout(spanish: Word, english: Word, { words }: Place): boolean {
	const isContent = ({ kind }: Word) => kind === 'content' || kind === 'name'
	const behind = words.source.slice(spanish.at + 1, spanish.at + 6).find(isContent)
	const opposite = behind?.partners[0]
	return opposite !== undefined && opposite.confidence >= 0.5 && opposite.at < english.at
}

/** *Padres* are mother and father. */
const bothSexes = /^(?:padres|hijos|hermanos|abuelos|tíos|reyes|niños|esposos|suegros|primos)$/

const feminine = /^(?:girl|daughter|woman|sister|aunt|queen|mother|wife|grandmother|niece|lady|maid|bride)s?$/

/** Whether a word is a span of time beside a number: *doce meses, minuto 15, quarter-hour*. */
function isMeasure({ at, form }: Word, side: readonly Word[]): boolean {
	if (!spans.has(form.lemmas[0] ?? '')) return false
	const before = side[at - 1]?.form.form === '-' ? side[at - 2] : side[at - 1]
	return [before, side[at + 1]].some((word) => {
		const number = numberWords.es.get(word?.form.form ?? '') ?? numberWords.en.get(word?.form.form ?? '')
		return word?.kind === 'number' || (number !== undefined && !number.article)
	})
}

const spans: ReadonlySet<string> = new Set(
	'minuto hora semana mes año década siglo minute hour week month year decade century'.split(' ')
)
