import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { turning } from './exchanged-doers.ts'
import { linkOf } from './linked-words.ts'
import type { Word } from './words.ts'

/** A link from here on joins the two verbs; support from here on says that one means the other. */
const [joins, means] = [0.45, 0.3]
/** The same of whom it is told. */
const [surely, meant] = [0.5, 0.45]
/** Tokens around a verb in which its parties and its auxiliaries stand. */
const reach = 5
/** As sure as a party on the wrong side of its verb is. */
const sureness = 0.8

const none: readonly Evidence[] = []

const bringsIn = anyForm('es', ({ form }) => /^(?:al?|por|l[ao]s?)$/.test(form))

/**
 * Who does a deed told as whom it is done to, or the reverse, by the voice of the verb: *acusaron a sus vecinos* as *were
 * accused by its neighbours*, *fue detenido por el guardia* as *arrested the guard*, *lo denunció el boticario* as *he
 * denounced the chemist*.
 */
export function exchangedRoles(
	{ words: { source, target } }: Place,
	{ bitext, lexicon, vocabulary }: Context
): readonly Evidence[] {
	if (!bringsIn(source, lexicon)) return none
	for (const verb of source) {
		if (!isVerb(verb)) continue
		const there = renderingOf(verb, target, vocabulary)
		if (!there) continue
		const party = partyBehind(verb, source)
		if (!party) continue
		const opposite = target.find(
			(word) =>
				(word.kind === 'content' || word.kind === 'name') &&
				(word.form.folded === party.word.form.folded ||
					(linkOf(party.word, word) >= surely && vocabulary.support(party.word.form, word.form) >= meant))
		)
		if (!opposite || !isTurned(party.role, opposite, there, target)) continue
		return [
			{
				...bothSides(
					{ from: verb.token.from, to: party.word.token.to },
					{ from: there.token.from, to: opposite.token.to },
					bitext
				),
				message: 'another',
				confidence: sureness
			}
		]
	}
	return none
}

/** What a party is to the verb before it: whom it is done to, who did it in a passive, who did it behind a pronoun. */
type Role = 'object' | 'agent' | 'subject'

/** The party that stands right behind a verb. */
function partyBehind(
	verb: Word,
	source: readonly Word[]
): { readonly word: Word; readonly role: Role } | undefined {
	const next = source[verb.at + 1]
	if (!next) return undefined
	const form = next.form.form
	const behind = nounBehind(next, source)
	if (/^al?$/.test(form)) {
		// *le gusta a Ana*; *va a Lima*; *se acercó al pozo*; *empezó a llover*
		const noun = behind && !isVerb(behind) && !placing.test(behind.form.form) ? behind : undefined
		const before = source[verb.at - 1]?.form.form ?? ''
		return noun && !participle.test(verb.form.form) && !/^(?:se|fue|fueron|era|eran|ser)$/.test(before)
			? { word: noun, role: 'object' }
			: undefined
	}
	if (form === 'por')
		return behind && participle.test(verb.form.form) && isPassive(verb, source)
			? { word: behind, role: 'agent' }
			: undefined
	const clitic = source[verb.at - 1]?.form.form ?? ''
	const isArticle = /^(?:el|la|los|las|un|una|su|sus)$/.test(form)
	const noun = isArticle ? nounBehind(next, source) : undefined
	return noun &&
		!naming.test(verb.form.lemmas[0] ?? '') &&
		/^l[ao]s?$/.test(clitic) &&
		!timely.test(noun.form.lemmas[0] ?? '')
		? { word: noun, role: 'subject' }
		: undefined
}

const participle =
	/(?:[ai]d|puest|hech|dich|escrit|muert|abiert|rot|vist|vuelt|cubiert|suelt|impres|elect)[oa]s?$/
/** *la llaman la Reina*: what stands behind is what somebody is called. */
const naming =
	/^(?:llamar|apodar|nombrar|elegir|considerar|creer|declarar|hacer|coronar|proclamar|designar|bautizar|titular|denominar)$/

/** *al lado, al fin*: where and when, and nobody. */
const placing =
	/^(?:lado|fin|final|principio|comienzo|pie|borde|fondo|cabo|sol|aire|norte|sur|este|oeste|alba|amanecer|anochecer|mediodía|medianoche|tiempo|momento|instante|menos|año|mes|día|mar|calor|frío|mundo|suelo|azar|revés|contrario|cielo|agua)$/

const timely =
	/^(?:día|noche|mañana|tarde|año|mes|semana|vez|hora|lunes|martes|miércoles|jueves|viernes|sábado|domingo|verano|invierno|primavera|otoño|momento|tiempo)$/

function isPassive({ at }: Word, source: readonly Word[]): boolean {
	return source
		.slice(Math.max(0, at - 3), at)
		.some(({ form }) =>
			/^(?:fue|fueron|ser|sido|es|son|era|eran|será|serán|sea|sean|siendo)$/.test(form.form)
		)
}

/** The noun or name that a preposition or an article brings in, with nothing but what belongs to it between. */
function nounBehind({ at }: Word, source: readonly Word[]): Word | undefined {
	const next = source.slice(at + 1, at + 4).find(({ kind }) => kind !== 'function')
	return next?.kind === 'content' || next?.kind === 'name' ? next : undefined
}

/** Verbs of moving and telling, whose *a* brings in where to and to whom. */
const leading =
	/^(?:ir|venir|llegar|volver|subir|bajar|entrar|salir|acercar|viajar|regresar|pertenecer|referir|dar|decir|contar|pedir|enviar|mandar|escribir|entregar|ofrecer|regalar|vender|comprar|llevar|traer|devolver|pagar|hacer|poner|dejar|obligar|ayudar|enseñar|invitar|asistir|jugar|saber|oler|equivaler|temer|faltar|suceder|acudir|dirigir|unir|sumar|conducir|mirar|parecer|recordar|preguntar|responder|contestar|quitar|robar|deber|prestar|anunciar|explicar|mostrar|prometer|negar|comunicar|informar)$/

function isVerb({ kind, form: { form, lemmas } }: Word): boolean {
	const infinitives = participle.test(form) ? lemmas.filter(endsAsInfinitive) : lemmas.slice(0, 1)
	const [lemma = ''] = infinitives
	return kind === 'content' && endsAsInfinitive(lemma) && !turning.test(lemma)
}

function renderingOf(
	{ form, partners: [best] }: Word,
	target: readonly Word[],
	{ support }: Context['vocabulary']
): Word | undefined {
	const there = target[best?.at ?? -1]
	if (!best || best.confidence < joins || there?.kind !== 'content') return undefined
	const isLeading = leading.test(form.lemmas[0] ?? '')
	return !isLeading && support(form, there.form) >= means ? there : undefined
}

/** Whether the English has a party right behind its verb, in another role than the Spanish. */
function isTurned(role: Role, party: Word, verb: Word, target: readonly Word[]): boolean {
	const between = target.slice(verb.at + 1, party.at)
	if (party.at <= verb.at || between.length >= reach || between.some(({ kind }) => kind !== 'function'))
		return false
	const isPassiveThere = target
		.slice(Math.max(0, verb.at - 3), verb.at)
		.some(({ form }) => /^(?:is|are|was|were|be|been|being|got|get)$/.test(form.form))
	if (role === 'object') return isPassiveThere && between[0]?.form.form === 'by'
	if (isPassiveThere || !between.every(({ form }) => articles.test(form.form))) return false
	// *detenido por el guardia* as *arrested the guard*
	return role === 'agent' ? isPast(verb) : hasPronoun(verb, target)
}

const articles = /^(?:the|an?|his|her|its|their|my|our|your|this|that|these|those)$/

const isPast = ({ form: { form, lemmas } }: Word) => form !== lemmas[0] && !form.endsWith('ing')

/** *he denounced*: a pronoun does it. */
function hasPronoun({ at }: Word, target: readonly Word[]): boolean {
	const before = target.slice(Math.max(0, at - 3), at).findLast(({ form }) => !auxiliary.test(form.form))
	return /^(?:he|she|they|i|we)$/.test(before?.form.form ?? '')
}

const auxiliary = /^(?:had|has|have|did|would|will|could|then|also|once|even|always|never|later|soon|still)$/
