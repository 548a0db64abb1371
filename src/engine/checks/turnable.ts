import { numberWords } from '../text/number-words.ts'
import type { Place } from './check.ts'
import { feminine } from './kinds.ts'
import { formAndLemmas, onceAForm, type Word } from './words.ts'

/** Words of the closed classes that have a contrary of their own. */
const polar: ReadonlySet<string> = new Set(
	`par impar odd even
	antes después más menos dentro fuera arriba abajo encima debajo delante detrás sobre bajo nunca siempre nadie todos ninguno
	longer shorter before after more less inside outside above below up down over under never always nobody everybody without within
	tras detrás atrás adelante lejos cerca mayor menor mejor peor superior inferior behind ahead beneath beyond far near higher lower greater smaller better worse least`.split(
		/\s+/
	)
)

/** Verbs of every work, which turn into their contrary with a change of view: *dio, took*; *llega, goes*. */
const light: ReadonlySet<string> = new Set(
	`dar poner puesto hacer llegar volver ir venir tomar llevar traer recibir obtener dejar salir haber tener ser estar deber poder decir quedar pasar
	mucho muy cosa echar responder preguntar contestar replicar ask answer reply respond mismo otro else other another same give take put get go come have be do make bring leave let say keep work play point mind host meet`.split(
		/\s+/
	)
)

/** Whether a word has a contrary of its own, as far as it is seen by itself. */
function mayBeTurned({ kind, form }: Word): boolean {
	return kind !== 'name' && !isLight(form) && (kind !== 'function' || isPolar(form))
}

const isPolar = onceAForm((form) => formAndLemmas(form).some((lemma) => polar.has(lemma)))
const isLight = onceAForm(({ lemmas }) => light.has(lemmas[0] ?? ''))

/** *Comprendo entonces que*, where what is told is told as it happens, is *I now see*. */
function isOfToday({ at }: Word, side: readonly Word[]): boolean {
	const verb = side[at - 1]
	return (
		verb?.kind === 'content' &&
		/[aeií]r(?:se)?$/.test(verb.form.lemmas[0] ?? '') &&
		/(?:[oae]|[ae]s|[aei]mos|[ae]n)$/.test(verb.form.form) &&
		!/(?:ab|í)a[ns]?$|aron$|ieron$/.test(verb.form.form)
	)
}

/** Whether a pair of words can say the contrary at all; *18 years old* is no opposite of *joven*. */
export function mayTurn(spanish: Word, english: Word, place: Place): boolean {
	if (!mayBeTurned(spanish) || !mayBeTurned(english)) return false
	// *doce meses* as *a year*: what stands behind a number is measured, and the check of numbers measures it.
	if (isMeasure(spanish, place.words.source) || isMeasure(english, place.words.target)) return false
	// *cuánto más* is *much less* after a denial; *rapaza* is the girl of *rapaz*.
	if (spanish.form.form === 'más' && /^cu[aá]nto$/.test(place.words.source[spanish.at - 1]?.form.form ?? ''))
		return false
	// *por lo menos ocho* as *eight or more*: at least so many is no less.
	if (
		spanish.form.form === 'menos' &&
		/^(?:al|lo|cuando)$/.test(place.words.source[spanish.at - 1]?.form.form ?? '')
	)
		return false
	if (
		feminine.test(english.form.form) &&
		/as?$/.test(spanish.form.form) &&
		!/a$/.test(spanish.form.lemmas[0] ?? 'a')
	)
		return false
	if (/^(?:antes|después|tras)$/.test(spanish.form.form) && isTurnedAbout(spanish, english, place))
		return false
	if (/^(?:más|menos)$/.test(spanish.form.form) && isComparedAbout(spanish, english, place)) return false
	// *Now when he heard it*: at the beginning it goes on telling, as *entonces* does.
	if (
		spanish.form.form === 'entonces' &&
		english.form.form === 'now' &&
		(opens(english, place.words.target) || isOfToday(spanish, place.words.source))
	)
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
	if (isTakenLife(spanish, place.words.source) || isTakenLife(english, place.words.target)) return false
	// *ill-fortune* is no fortune.
	const isHyphened = (at: number) => place.words.target[at]?.form.form === '-'
	const before = place.words.target[english.at - (isHyphened(english.at - 1) ? 2 : 1)]?.form.form ?? ''
	// At all, once more, after all, at last, bad luck: the words before make another sense of it.
	if (
		before === 'at' &&
		/^(?:all|last|least|most|first|best|worst|once|large|little|rest)$/.test(english.form.form)
	)
		return false
	// *cinco días seguidos* as *five days on end*
	if (before === 'on' && english.form.form === 'end') return false
	if (/^(?:once|after|any|whatever|bad|ill|hard|sad|evil|cruel|adverse)$/.test(before)) return false
	if (isTurnedByParticle(english, place.words.target)) return false
	if (isStaff(spanish, place.words.source)) return false
	if (/^any/.test(english.form.form)) return false
	return !(english.form.form === 'old' && /^(?:years?|months?|days?)$/.test(before || 'years'))
}

/** *se bajó* as *climbed down*, *iniciar la subida* as *set off*: the particle makes another verb of it. */
function isTurnedByParticle({ at, form }: Word, side: readonly Word[]): boolean {
	const particle = side[at + 1]?.form.form ?? ''
	const [verb = ''] = form.lemmas
	return (
		(/^(?:climb|clamber|scramble|jump|step)$/.test(verb) && /^(?:down|off|out)$/.test(particle)) ||
		(verb === 'set' && /^(?:off|out|about|up|aside|forth)$/.test(particle))
	)
}

/** *personal sanitario, el personal de tierra*: those who work somewhere, and nothing private. */
function isStaff({ at, form }: Word, side: readonly Word[]): boolean {
	return (
		form.form === 'personal' &&
		!/^(?:content|name)$/.test(side[at - 1]?.kind ?? '') &&
		side[at - 1]?.form.form !== 'más'
	)
}

/** *Eran cinco hermanos, ellos son seis hermanos*: being counted, brothers and sisters are the children of their parents. */
export function isHousehold({ at, form }: Word, side: readonly Word[]): boolean {
	if (form.form !== 'hermanos') return false
	const [verb, number] = [side[at - 2], side[at - 1]]
	const isCount = number?.kind === 'number' || numberWords.es.has(number?.form.form ?? '')
	// *la cuarta de siete hermanos*
	return isCount && (verb?.form.lemmas[0] === 'ser' || verb?.form.form === 'de')
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

/** Verbs that make a death of a life; *la* or *su* may stand between, and whose it is. */
const takesLife =
	/^(?:perder|quitar|costar|arrebatar|segar|cobrar|terminar|acabar|lose|take|cost|claim|give|end|risk|lay)$/

function isTakenLife({ at, form }: Word, side: readonly Word[]): boolean {
	return (
		/^(?:vida|life|live)$/.test(form.lemmas[0] ?? '') &&
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

/** *Con más resignación que cariño* as *with less affection than resignation*: what is compared has changed places. */
function isComparedAbout(spanish: Word, english: Word, { words: { source, target } }: Place): boolean {
	const than = target.slice(english.at + 1, english.at + 8).find(({ form }) => form.form === 'than')
	const que = source.slice(spanish.at + 1, spanish.at + 8).find(({ form }) => form.form === 'que')
	const isContent = ({ kind }: Word) => kind === 'content' || kind === 'name'
	const first = source.slice(spanish.at + 1, que?.at).find(isContent)
	const opposite = first?.partners[0]
	return (
		than !== undefined &&
		que !== undefined &&
		opposite !== undefined &&
		opposite.confidence >= 0.5 &&
		opposite.at > than.at
	)
}

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

/** A link from here on says what a noun was rendered by. */
const surely = 0.6

/**
 * *en el corral, delante de un plato* as *in the yard behind her house, over a plate*: two that say where a thing is are
 * contraries of the same thing only.
 */
export function areOfOtherThings(
	spanish: Word,
	english: Word,
	{ words: { source, target } }: Place
): boolean {
	if (!/^(?:delante|detrás|encima|debajo|dentro|fuera|antes|después)$/.test(spanish.form.form)) return false
	if (!/^del?$/.test(source[spanish.at + 1]?.form.form ?? '')) return false
	const [own, other] = [contentBehind(source, spanish.at + 1), contentBehind(target, english.at)]
	const best = own?.partners[0]
	return (
		own !== undefined &&
		other !== undefined &&
		best !== undefined &&
		best.confidence >= surely &&
		!own.partners.some(({ at }) => at === other.at)
	)
}

/** The first word of content within three tokens, before any mark. */
function contentBehind(side: readonly Word[], at: number): Word | undefined {
	for (const word of side.slice(at + 1, at + 4)) {
		if (word.kind === 'mark') return undefined
		if (word.kind === 'content' || word.kind === 'name') return word
	}
	return undefined
}
