import type { Side } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import type { Feature, FeaturePart, featuresBy } from './features.ts'
import { licence } from './freedom.ts'
import { generalWords, lightWords, openingWords } from './general-words.ts'
import { gainAt, type StepTable } from './fluency.ts'
import { stepTable } from './step-table.ts'
import { likeness, likenessAtMost } from '../lexicon/cognates.ts'
import { areDerived, areKin } from './likely-answers.ts'
import { known, linked, type Scene, sceneOf } from './scene.ts'
import { seamFeatures, type SeamTable } from './seam-features.ts'
import { seamTable } from './seam-table.ts'
import { type Spot, spotOf } from './spot.ts'
import { anyPart, type Traces, tracesOf } from './traces.ts'
import { type Form, onceAForm, type Word } from './words.ts'

/** What is counted of good English: how strange its neighbours are, and how usual three kinds in a row. */
export interface EnglishTables {
	readonly seams: SeamTable
	readonly steps: StepTable
}

const shipped: EnglishTables = { seams: seamTable, steps: stepTable }

/** What some features of a word are. */
type Values<Name extends Feature = Feature> = Readonly<Record<Name, number>>

/** A word of content that no link with a word of its meaning answers. */
export interface Standing {
	readonly word: Word
	/** Its surest links. */
	readonly links: Links
	/** Its features, in their order. */
	readonly features: () => Values
	/** Those of each part, in their order: worked out when first asked for. */
	readonly parts: { readonly [Part in FeaturePart]: () => Values<(typeof featuresBy)[Part][number]> }
}

/**
 * The words of content of one side of a bead that are not surely answered, with what speaks for and against a
 * counterpart. Work: such words, which are few, times the bead's length.
 */
export function standingsOf(
	place: Place,
	context: Context,
	side: Side,
	english: EnglishTables = shipped
): readonly Standing[] {
	const scene = sceneOf(place, context, side)
	if (scene.loose.length === 0) return []
	const freedom = licence(context.freedom)
	return scene.loose.map((word) => standingOf(word, scene, freedom, english))
}

function standingOf(word: Word, scene: Scene, freedom: number, english: EnglishTables): Standing {
	const { side, lexicon, here, there } = scene
	const links = linksOf(word, scene)
	const traces = tracesOf(word, side, lexicon)
	const spot = spotOf(word, here, there)
	let standing: ReturnType<typeof placeFeatures> | undefined
	let reading: ReturnType<typeof readingFeatures> | undefined
	let answers: ReturnType<typeof answerFeatures> | undefined
	const parts = {
		standing: () => (standing ??= placeFeatures(word, scene, links, traces, spot, freedom)),
		reading: () => (reading ??= readingFeatures(word, scene, traces, spot, english)),
		answers: () => (answers ??= answerFeatures(word, scene))
	}
	return {
		word,
		links,
		parts,
		features: () => ({ ...parts.standing(), ...parts.reading(), ...parts.answers() })
	}
}

/** The surest links of a word. */
interface Links {
	/** With a word of its meaning. */
	readonly supported: number
	/** With another word of content. */
	readonly unsupported: number
	/** Of these, with one that answers no other word. */
	readonly unclaimed: number
	/** With a function word. */
	readonly bound: number
}

function linksOf(word: Word, { there, free, support }: Scene): Links {
	let supported = 0
	let unsupported = 0
	let unclaimed = 0
	let bound = 0
	for (const partner of word.partners) {
		const opposite = there[partner.at]
		if (!opposite || opposite.kind === 'mark') continue
		if (support(word, opposite) > known) supported = Math.max(supported, partner.confidence)
		else if (opposite.kind === 'function') bound = Math.max(bound, partner.confidence)
		else {
			unsupported = Math.max(unsupported, partner.confidence)
			if (free.includes(opposite)) unclaimed = Math.max(unclaimed, partner.confidence)
		}
	}
	return { supported, unsupported, unclaimed, bound }
}

function answerFeatures(word: Word, { side, lexicon, here, there, free, support }: Scene) {
	let answered = 0
	let claimed = 0
	for (const opposite of there) {
		if (opposite.kind === 'mark') continue
		const means = areSame(word.form, opposite.form) ? 1 : support(word, opposite)
		if (means === 0) continue
		let rival = 0
		for (const { at, confidence } of opposite.partners) {
			const one = here[at]
			if (one && one !== word) rival = Math.max(rival, confidence * (0.3 + 0.7 * support(one, opposite)))
		}
		answered = Math.max(answered, means * (1 - rival))
		claimed = Math.max(claimed, means * rival)
	}
	const isRelated = there.some(
		(one) =>
			(one.kind === 'content' || one.kind === 'name') &&
			areDerived(word, one, side, lexicon) &&
			!free.includes(one)
	)
	let alike = 0
	let kin = 0
	let stem = 0
	for (const one of free) {
		if (
			word.form.bones.length > 3 &&
			one.form.bones.length > 3 &&
			likenessAtMost(word.form.bones, one.form.bones, word.form.letters, one.form.letters) > alike
		)
			alike = Math.max(alike, likeness(word.form.bones, one.form.bones))
		if (kin === 0 && areKin(word, one, side, lexicon)) kin = 1
		if (stem === 0 && areDerived(word, one, side, lexicon)) stem = 1
	}
	return { answered, claimed, derived: isRelated ? 1 : 0, free: stem, kin, alike }
}

function readingFeatures(
	word: Word,
	scene: Scene,
	traces: Traces,
	spot: Spot,
	{ seams, steps }: EnglishTables
) {
	const { side, there, lexicon } = scene
	const isPut = side === 'source'
	const gain = isPut ? gainAt(word, traces, isVerbal(word, traces), there, spot, lexicon, steps) : 0
	return { gain, ...seamFeatures(word, scene, spot, seams) }
}

function placeFeatures(
	word: Word,
	scene: Scene,
	{ supported, unsupported, bound }: Links,
	traces: Traces,
	spot: Spot,
	freedom: number
) {
	const { side, lexicon, here, own, loose, free } = scene
	const other: Side = side === 'source' ? 'target' : 'source'
	let prox = 0
	let proxSame = 0
	let slotFree = 0
	for (const one of free) {
		const near = Math.exp(-Math.abs(one.at - spot.at) / 4)
		prox += near
		if ((traces.parts & tracesOf(one, other, lexicon).parts) !== 0) proxSame += near
		if (one.at > spot.from && one.at < spot.to) slotFree++
	}
	const index = own.indexOf(word)
	const beside = (step: number) => {
		const one = own[index + step]
		return one && Math.abs(one.at - word.at) <= 3 && loose.includes(one) ? 1 : 0
	}
	const before = [here[word.at - 1], here[word.at - 2]].find(
		(one) => one?.kind === 'function' && openingWords[side].has(one.form.form)
	)
	const lemma = word.form.lemmas[0]
	const { form } = word.form
	return {
		supported,
		unsupported,
		linked: Math.max(supported, unsupported, bound) > linked ? 1 : 0,
		bound,
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
		isGerund: isGerund(word.form),
		isParticiple: isParticiple(word.form),
		isName: word.kind === 'name' ? 1 : 0,
		isLight: isLight[side](word.form),
		isGeneral: isGeneral[side](word.form),
		isUnknown: word.form.isEntry || word.kind === 'name' ? 0 : 1,
		isRepeated: own.some((one) => one !== word && one.form.lemmas[0] === lemma) ? 1 : 0,
		isApposed: isApposed(word, here) ? 1 : 0,
		length: Math.min(12, form.length) / 12,
		isVerbal: side === 'source' && isVerbal(word, traces) ? 1 : 0,
		freedom
	}
}

const isGerund = onceAForm(({ form }) => (/(?:ando|iendo|yendo|ing)$/.test(form) ? 1 : 0))
const isParticiple = onceAForm(({ form }) => (/(?:[ai]d[oa]s?|ed)$/.test(form) ? 1 : 0))
const lightIn = (side: Side) =>
	onceAForm(({ form, lemmas }) =>
		lightWords[side].has(form) || lemmas.some((one) => lightWords[side].has(one)) ? 1 : 0
	)
const generalIn = (side: Side) =>
	onceAForm(({ lemmas }) => (lemmas.some((one) => generalWords[side].has(one)) ? 1 : 0))
const isLight = { source: lightIn('source'), target: lightIn('target') }
const isGeneral = { source: generalIn('source'), target: generalIn('target') }

/** Whether two forms are one but for accents. */
function areSame(one: Form, other: Form): boolean {
	return one.head === other.head && one.folded === other.folded
}

/** Whether a Spanish word is a form of a verb, whatever else it may be: *fundado, limita*, but not *el casino*. */
function isVerbal({ form: { form, lemmas } }: Word, { isVerb, parts }: Traces): boolean {
	const inflected = form !== lemmas[0] || /[aeií]r(?:se|l[aeo]s?)?$/.test(form)
	return isVerb === 1 || (parts !== anyPart && (parts & 8) > 0 && inflected)
}

/** A common noun before a name that says what it is: *la ciudad de Tucson*, *el río Nilo*, *the city of Tucson*. */
function isApposed(word: Word, here: readonly Word[]): boolean {
	if (word.kind !== 'content') return false
	const next = here[word.at + 1]
	if (next?.kind === 'name') return true
	return (next?.form.form === 'de' || next?.form.form === 'of') && here[word.at + 2]?.kind === 'name'
}
