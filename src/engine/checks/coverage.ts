import type { Side } from '../bitext.ts'
import { likeness } from '../lexicon/cognates.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Place } from './check.ts'
import { contentOf } from './content-words.ts'
import { areDerived, areKin } from './likely-answers.ts'
import type { Form, Word } from './words.ts'

/** What speaks for a counterpart of a word of content, and what against one. */
export const features = [
	'supported',
	'unsupported',
	'linked',
	'bound',
	'answered',
	'claimed',
	'free',
	'kin',
	'alike',
	'prox',
	'proxSame',
	'slot',
	'slotFree',
	'tight',
	'gap',
	'spare',
	'crowd',
	'loose',
	'longer',
	'balance',
	'short',
	'prevLoose',
	'nextLoose',
	'prepLoose',
	'first',
	'last',
	'rare',
	'breadth',
	'isNoun',
	'isAdjective',
	'isAdverb',
	'isVerb',
	'isGerund',
	'isParticiple',
	'isName',
	'isLight',
	'isGeneral',
	'isUnknown',
	'isRepeated',
	'isApposed',
	'length',
	'freedom'
] as const

/** One of {@link features}. */
export type Feature = (typeof features)[number]

/** A word of content that no link with a word of its meaning answers. */
export interface Standing {
	readonly word: Word
	readonly features: Readonly<Record<Feature, number>>
}

/** A link from here on joins two words that say the same. */
const linked = 0.45
/** Support from here on means that the lexicon or common origin knows the pair. */
const known = 0.3

const light: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`hacer tener poder deber ir venir dar haber cosa vez mismo otro todo cada alguno algún mucho poco bien sólo solo luego entonces ahora
		aquí ahí allí allá quedar poner llevar seguir volver parecer llegar pasar dejar querer saber tratar encontrar soler estar ser ambos
		varios gran grande parte forma manera modo tipo hecho además incluso mayoría algo posible solamente únicamente año millón mil lugar través actualmente sin través cuanto tal propio mayor menor nuevo primero siempre
		nunca casi después antes mientras acabar empezar comenzar lograr realizar llamar deberse hallar contar producir motivo caso lado punto`.split(
			/\s+/
		)
	),
	target: new Set(
		`get make take go come thing one way other all each some any many much well back up down out off away put set keep let give become
		seem turn use lot kind sort part place both another every several few around along together quite rather even ever always never
		again later first new own able like look want need try begin start end call find say tell including such however therefore etc
		per via upon old cent year really once yet else instead while whether either neither though`.split(/\s+/)
	)
}

/** Nouns and verbs so general that translators add and drop them: *la población civil*, *en el número 5*, *dos comunidades provenientes de*. */
const general: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`persona gente población número cantidad nivel proceso capacidad edad sexo actividad índice zona área región sector situación
		conjunto resultado término aspecto carácter tema cuestión asunto problema fenómeno efecto función sistema grupo serie medida
		condición sentido tiempo momento período periodo época fecha día hora etapa fase ámbito campo medio base servicio labor tarea
		trabajo acción presencia existencia falta uso empleo consumo realización desarrollo celebración elemento factor componente
		miembro ciudadano habitante ciudad municipio localidad posibilidad tipo clase total
		presentar mostrar generar provenir proveniente procedente proceder surgir celebrar reportar ubicar situar consistir
		corresponder correspondiente referir referente relativo incluir contener constituir representar existir existente permitir
		ofrecer utilizar usar emplear efectuar desarrollar considerar denominar conocer pertenecer perteneciente ocurrir suceder
		lograr conseguir obtener recibir decidir disponer contener participar significar ocupar`.split(/\s+/)
	),
	target: new Set(
		`people person man woman number amount level process ability age aged total basis term area region situation set result aspect
		issue matter problem effect function system group series measure condition sense time moment period stage field service task
		work action fact presence existence use development element factor member citizen city town status nature type form order
		show present provide include contain represent exist allow offer use develop consider locate base relate involve concern
		know name occur happen receive decide consist regard follow accord serve cause mean result`.split(/\s+/)
	)
}

const prepositions: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras`.split(
			' '
		)
	),
	target: new Set(
		`about above across after against along among around as at before behind below between beyond by despite during for
		from in inside into like near of off on onto out over per since than through throughout to toward towards under until
		up upon via with within without`.split(/\s+/)
	)
}

/**
 * The words of content of one side of a bead that are not surely answered, with what speaks for and against a
 * counterpart. Work: such words, which are few, times the bead's length.
 */
export function standingsOf(place: Place, context: Context, side: Side): readonly Standing[] {
	const scene = sceneOf(place, context, side)
	if (scene.loose.length === 0) return []
	const freedom = freedomOf(context, side)
	return scene.loose.map((word) => ({ word, features: featuresOf(word, scene, freedom) }))
}

/** Share of words of content that close translations leave unanswered, and how many words that is believed for. */
const usual = { share: 0.2, words: 200 }

/**
 * How freely the whole work is translated: the share of its words of content that nothing answers, as a log ratio to
 * what is usual; 0 where it is close. What one loose word proves depends on how many there are that prove nothing.
 */
function freedomOf(context: Context, side: Side): number {
	const before = freedoms[side].get(context.places)
	if (before !== undefined) return before
	let [words, loose] = [usual.words, usual.words * usual.share]
	for (const place of context.places) {
		if (place.links.length === 0) continue
		const scene = sceneOf(place, context, side)
		words += scene.own.length
		loose += scene.loose.length
	}
	const freedom = Math.max(0, Math.log(loose / words / usual.share))
	freedoms[side].set(context.places, freedom)
	return freedom
}

const freedoms: Readonly<Record<Side, WeakMap<readonly Place[], number>>> = {
	source: new WeakMap(),
	target: new WeakMap()
}

interface Scene {
	readonly side: Side
	readonly lexicon: Lexicon
	readonly here: readonly Word[]
	readonly there: readonly Word[]
	readonly own: readonly Word[]
	/** Words of content of this side without a sure answer. */
	readonly loose: readonly Word[]
	/** Words of content of the other side that answer nothing for sure. */
	readonly free: readonly Word[]
	readonly support: (word: Word, other: Word) => number
	readonly longer: number
	readonly balance: number
}

function sceneOf(place: Place, context: Context, side: Side): Scene {
	const before = scenes[side].get(place)
	if (before) return before
	const scene = sceneAt(place, context, side)
	scenes[side].set(place, scene)
	return scene
}

/** Every bead is read for the freedom of the whole before it is judged. */
const scenes: Readonly<Record<Side, WeakMap<Place, Scene>>> = { source: new WeakMap(), target: new WeakMap() }

function sceneAt(place: Place, context: Context, side: Side): Scene {
	const other: Side = side === 'source' ? 'target' : 'source'
	const [here, there] = [place.words[side], place.words[other]]
	const { vocabulary, lexicon } = context
	const support = (a: Word, b: Word) =>
		side === 'source' ? vocabulary.support(a.form, b.form) : vocabulary.support(b.form, a.form)
	const own = contentOf(place, context, side)
	const others = contentOf(place, context, other)
	const isLoose = (word: Word, words: readonly Word[], means: (one: Word, two: Word) => number) =>
		!word.partners.some(({ at, confidence }) => {
			const opposite = words[at]
			return (
				opposite !== undefined &&
				confidence >= linked &&
				opposite.kind !== 'mark' &&
				(means(word, opposite) > known || word.form.folded === opposite.form.folded)
			)
		})
	return {
		side,
		lexicon,
		here,
		there,
		own,
		loose: own.filter((word) => isLoose(word, there, support)),
		free: others.filter((word) => isLoose(word, here, (a, b) => support(b, a))),
		support,
		longer: longerBy(place, side),
		balance: Math.log((own.length + 2) / (others.length + 2))
	}
}

function featuresOf(word: Word, scene: Scene, freedom: number): Readonly<Record<Feature, number>> {
	const { side, lexicon, here, there, own, loose, free, support } = scene
	let supported = 0
	let unsupported = 0
	let bound = 0
	for (const partner of word.partners) {
		const opposite = there[partner.at]
		if (!opposite || opposite.kind === 'mark') continue
		if (support(word, opposite) > known) supported = Math.max(supported, partner.confidence)
		else if (opposite.kind === 'function') bound = Math.max(bound, partner.confidence)
		else unsupported = Math.max(unsupported, partner.confidence)
	}
	let answered = 0
	let claimed = 0
	for (const opposite of there) {
		if (opposite.kind === 'mark') continue
		const means = word.form.folded === opposite.form.folded ? 1 : support(word, opposite)
		if (means === 0) continue
		let rival = 0
		for (const { at, confidence } of opposite.partners) {
			const one = here[at]
			if (one && one !== word) rival = Math.max(rival, confidence * (0.3 + 0.7 * support(one, opposite)))
		}
		answered = Math.max(answered, means * (1 - rival))
		claimed = Math.max(claimed, means * rival)
	}
	const spot = spotOf(word, here, there)
	const traces = tracesOf(word, side, lexicon)
	let prox = 0
	let proxSame = 0
	let slotFree = 0
	let alike = 0
	let kin = 0
	let derived = 0
	for (const one of free) {
		const near = Math.exp(-Math.abs(one.at - spot.at) / 4)
		prox += near
		if (sharePart(traces.parts, tracesOf(one, side === 'source' ? 'target' : 'source', lexicon).parts))
			proxSame += near
		if (one.at > spot.from && one.at < spot.to) slotFree++
		if (word.form.bones.length > 3 && one.form.bones.length > 3)
			alike = Math.max(alike, likeness(word.form.bones, one.form.bones))
		if (areKin(word, one, side, lexicon)) kin = 1
		if (areDerived(word, one, side, lexicon)) derived = 1
	}
	const index = own.indexOf(word)
	const beside = (step: number) => {
		const one = own[index + step]
		return one && Math.abs(one.at - word.at) <= 3 && loose.includes(one) ? 1 : 0
	}
	const before = [here[word.at - 1], here[word.at - 2]].find(
		(one) => one?.kind === 'function' && prepositions[side].has(one.form.form)
	)
	const lemma = word.form.lemmas[0]
	const { form } = word.form
	return {
		supported,
		unsupported,
		linked: Math.max(supported, unsupported, bound) > linked ? 1 : 0,
		bound,
		answered,
		claimed,
		free: derived,
		kin,
		alike,
		prox: Math.min(3, prox),
		proxSame: Math.min(2, proxSame),
		slot: spot.sure ? Math.min(6, spot.to - spot.from - 1) : 3,
		slotFree: Math.min(3, slotFree),
		tight: spot.sure && spot.to - spot.from <= 2 ? 1 : 0,
		gap: spot.sure && slotFree === 0 ? 1 : 0,
		spare: Math.min(2, free.length / Math.max(1, loose.length)),
		crowd: Math.min(5, loose.length - 1),
		loose: own.length <= 1 ? 0 : (loose.length - 1) / (own.length - 1),
		longer: scene.longer,
		balance: scene.balance,
		short: 6 / (own.length + 3),
		prevLoose: beside(-1),
		nextLoose: beside(1),
		prepLoose: before ? ((before.partners[0]?.confidence ?? 0) < 0.4 ? 1 : 0) : 0,
		first: index === 0 ? 1 : 0,
		last: index === own.length - 1 ? 1 : 0,
		rare: traces.rare,
		breadth: traces.breadth,
		isNoun: traces.isNoun,
		isAdjective: traces.isAdjective,
		isAdverb: traces.isAdverb,
		isVerb: traces.isVerb,
		isGerund: /(?:ando|iendo|yendo|ing)$/.test(form) ? 1 : 0,
		isParticiple: /(?:[ai]d[oa]s?|ed)$/.test(form) ? 1 : 0,
		isName: word.kind === 'name' ? 1 : 0,
		isLight: word.form.lemmas.some((one) => light[side].has(one)) || light[side].has(form) ? 1 : 0,
		isGeneral: word.form.lemmas.some((one) => general[side].has(one)) ? 1 : 0,
		isUnknown: word.form.isEntry || word.kind === 'name' ? 0 : 1,
		isRepeated: own.some((one) => one !== word && one.form.lemmas[0] === lemma) ? 1 : 0,
		isApposed: isApposed(word, here) ? 1 : 0,
		length: Math.min(12, form.length) / 12,
		freedom
	}
}

/** Where on the other side a word's counterpart would stand: between the counterparts of the nearest linked tokens. */
interface Spot {
	readonly at: number
	readonly from: number
	readonly to: number
	/** Whether linked tokens stand on both sides, and in the same order opposite. */
	readonly sure: boolean
}

/** Tokens on either side within which a linked neighbour is sought. */
const vicinity = 4

function spotOf(word: Word, here: readonly Word[], there: readonly Word[]): Spot {
	const near = (step: number): number | undefined => {
		for (let k = 1; k <= vicinity; k++) {
			const one = here[word.at + step * k]
			if (!one) return step < 0 ? -1 : there.length
			const best = one.partners[0]
			if (best && best.confidence >= 0.4) return best.at
		}
		return undefined
	}
	const [before, after] = [near(-1), near(1)]
	if (before !== undefined && after !== undefined) {
		const [from, to] = before <= after ? [before, after] : [after, before]
		return { at: (from + to) / 2, from, to, sure: before < after }
	}
	const at = before ?? after ?? (word.at / Math.max(1, here.length)) * there.length
	return { at, from: at - vicinity, to: at + vicinity, sure: false }
}

/** A common noun before a name that says what it is: *la ciudad de Tucson*, *el río Nilo*, *the city of Tucson*. */
function isApposed(word: Word, here: readonly Word[]): boolean {
	if (word.kind !== 'content') return false
	const next = here[word.at + 1]
	if (next?.kind === 'name') return true
	return (next?.form.form === 'de' || next?.form.form === 'of') && here[word.at + 2]?.kind === 'name'
}

/** Spanish is this much longer than English in characters, in good translations of prose. */
const usualRatio = 1.09

function longerBy(place: Place, side: Side): number {
	const length = (tokens: Place['source']) =>
		(tokens[tokens.length - 1]?.to ?? 0) - (tokens[0]?.from ?? 0) + 10
	const ratio = Math.log(length(place.source) / length(place.target) / usualRatio)
	return Math.max(-0.7, Math.min(0.7, side === 'source' ? ratio : -ratio))
}

/** A word with this many renderings can be rendered by nearly anything. */
const many = 10

/** What the lexicon tells of a form; the same wherever it stands. */
interface Traces {
	readonly isNoun: number
	readonly isAdjective: number
	readonly isAdverb: number
	readonly isVerb: number
	readonly breadth: number
	readonly rare: number
	/** Parts of speech as bits: noun 1, adjective 2, adverb 4, verb 8; all where nothing is known. */
	readonly parts: number
}

function tracesOf(word: Word, side: Side, lexicon: Lexicon): Traces {
	const before = remembered.get(word.form)
	if (before) return before
	const table = side === 'source' ? lexicon.entries : lexicon.english
	const all = word.form.lemmas.flatMap((lemma) => table.get(lemma) ?? [])
	const entries =
		word.form.lemmas.map((lemma) => table.get(lemma) ?? []).find((list) => list.length > 0) ?? []
	const is = (test: RegExp) => (entries.length > 0 && entries.every((entry) => test.test(entry.pos)) ? 1 : 0)
	const renderings =
		side === 'source' ? entries.reduce((sum, entry) => sum + entry.translations.length, 0) : entries.length
	const parts = all.reduce(
		(bits, { pos }) =>
			bits | (/^n(?!ame|um)/.test(pos) ? 1 : pos === 'adj' ? 2 : pos === 'adv' ? 4 : pos === 'v' ? 8 : 0),
		0
	)
	const traces = {
		isNoun: word.kind === 'name' ? 0 : is(/^n(?!ame|um)/),
		isAdjective: is(/^adj/),
		isAdverb: is(/^adv/),
		isVerb: is(/^v/),
		breadth: Math.min(1, renderings / many),
		rare: all.length === 0 ? 1 : (Math.min(...all.map((entry) => entry.band)) - 1) / 3,
		parts: parts === 0 ? 15 : parts
	}
	remembered.set(word.form, traces)
	return traces
}

const remembered = new WeakMap<Form, Traces>()

function sharePart(a: number, b: number): boolean {
	return (a & b) !== 0
}
