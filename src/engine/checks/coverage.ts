import type { Side } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { phrasesIn, translationIn } from '../lexicon/phrases.ts'
import { numberWords } from '../text/number-words.ts'
import type { Context, Place } from './check.ts'
import { isWithin } from './context.ts'
import { isAnswered, noNames } from './name.ts'
import type { Form, Word } from './words.ts'

/** What is known of one word of content that may have no counterpart. All features in 0..1 or small counts. */
export interface Standing {
	readonly word: Word
	/** Surest link with a word the lexicon or common origin supports, 0..1. */
	readonly supported: number
	/** Surest link with any other word of content. */
	readonly unsupported: number
	/** Strongest support by a word that is linked with nothing better. */
	readonly free: number
	/** Whether a word free or linked with it shares translations with it (a synonym of its translations). */
	readonly kin: number
	/** Whether the words of content on either side are surely linked, and to neighbours: nothing fits between. */
	readonly closed: number
	/** Free words of content in the gap where its counterpart would stand. */
	readonly room: number
	/** Free words of content in the bead's other side, a word of this side. */
	readonly spare: number
	/** How much longer this side is than the other, in characters, against what is usual: log ratio, -0.7..0.7. */
	readonly longer: number
	/** Share of this side's other words of content that are free. */
	readonly loose: number
	/** How rare the word is by its band: 0 among the first 1,000, 1 beyond the first 5,000. */
	readonly rare: number
	/** Its part of speech by its likeliest entry; a verb or nothing known where all are 0. */
	readonly isNoun: number
	readonly isAdjective: number
	readonly isAdverb: number
	/** How many renderings the lexicon knows, 0..1: a word with few is missed more surely. */
	readonly breadth: number
	readonly isName: number
	readonly isLight: number
	readonly isUnknown: number
}

/** A link from here on joins two words that say the same. */
const linked = 0.45

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

/**
 * The words of content of one side of a bead with what speaks for a counterpart and against one. Words in the
 * translator's brackets are declared and left out.
 */
export function standingsOf(place: Place, context: Context, side: Side): readonly Standing[] {
	const other: Side = side === 'source' ? 'target' : 'source'
	const own = contentOf(place, context, side)
	const others = contentOf(place, context, other)
	const support = (a: Word, b: Word) =>
		side === 'source'
			? context.vocabulary.support(a.form, b.form)
			: context.vocabulary.support(b.form, a.form)
	const isFree = (word: Word, across: (one: Word, two: Word) => number, there: readonly Word[]) =>
		!word.partners.some((partner) => {
			const opposite = there[partner.at]
			return opposite && partner.confidence >= linked && across(word, opposite) > 0.3
		})
	const backwards = (a: Word, b: Word) => support(b, a)
	const freeOwn = own.filter((word) => isFree(word, support, place.words[other]))
	const freeOthers = others.filter((word) => isFree(word, backwards, place.words[side]))
	const longer = longerBy(place, side)
	const bound = place.words[other].filter((one) => one.kind === 'function')
	return own.map((word) => {
		let supported = 0
		let unsupported = 0
		for (const partner of word.partners) {
			const opposite = place.words[other][partner.at]
			if (!opposite || opposite.kind === 'mark') continue
			if (support(word, opposite) > 0.3 || isSame(word, opposite))
				supported = Math.max(supported, partner.confidence)
			else if (opposite.kind !== 'function') unsupported = Math.max(unsupported, partner.confidence)
		}
		// Words of the closed classes answer too: *mayoría* as *most*, *solamente* as *only*.
		const free = Math.max(
			0,
			...freeOthers.map((one) =>
				Math.max(support(word, one), areDerived(word, one, side, context.lexicon) ? derived : 0)
			),
			...bound.map((one) => (isSame(word, one) ? 1 : support(word, one)))
		)
		const gap = gapOf(word, own, place, side)
		return {
			word,
			supported,
			unsupported,
			free,
			kin: freeOthers.some((one) => areKin(word, one, side, context.lexicon)) ? 1 : 0,
			closed: gap && gap.to - gap.from <= 3 ? 1 : 0,
			room: gap ? freeOthers.filter((one) => one.at > gap.from && one.at < gap.to).length : 1,
			spare: Math.min(2, freeOthers.length / Math.max(1, freeOwn.length)),
			longer,
			loose: own.length <= 1 ? 0 : (freeOwn.length - (freeOwn.includes(word) ? 1 : 0)) / (own.length - 1),
			...tracesOf(word, side, context.lexicon),
			isName: word.kind === 'name' ? 1 : 0,
			isLight:
				word.form.lemmas.some((lemma) => light[side].has(lemma)) || light[side].has(word.form.form) ? 1 : 0,
			isUnknown: word.form.isEntry || word.kind === 'name' ? 0 : 1
		}
	})
}

/** Both sides of every bead are asked for twice: once for each direction. */
const contents: Readonly<Record<Side, WeakMap<Place, readonly Word[]>>> = {
	source: new WeakMap(),
	target: new WeakMap()
}

function contentOf(place: Place, context: Context, side: Side): readonly Word[] {
	const known = contents[side].get(place)
	if (known) return known
	const covered = phraseCover(place, context)[side]
	const found = place.words[side].filter(
		(word) =>
			(word.kind === 'content' || (word.kind === 'name' && !isSilentName(word, place, context, side))) &&
			word.token.kind === 'word' &&
			!numberWords[side === 'source' ? 'es' : 'en'].has(word.form.form) &&
			!(side === 'target' && isWithin(word.token, context.shielded)) &&
			!covered.has(word.at)
	)
	contents[side].set(place, found)
	return found
}

/** A name that the other side answers, or a capital that names nothing (*EE. UU.*, *d. C.*): the check `name` judges names. */
function isSilentName(word: Word, place: Place, context: Context, side: Side): boolean {
	return (
		word.token.to - word.token.from < 3 ||
		noNames.has(word.form.form) ||
		isAnswered([word], place, context, side)
	)
}

/** The same word on both sides, an English possessive aside: *FBI, FBI's*. */
function isSame(word: Word, other: Word): boolean {
	return word.form.folded === other.form.folded
}

/** Parts of speech whose phrases say little by themselves: *a través de*, *sin embargo*, *de repente*. */
const bindingParts: ReadonlySet<string> = new Set(['prep', 'conj', 'adv', 'det', 'pron'])

/** Words that a multiword entry answers as a whole, or that only bind. */
function phraseCover(place: Place, { lexicon }: Context): Readonly<Record<Side, ReadonlySet<number>>> {
	const known = covers.get(place)
	if (known) return known
	const covered = { source: new Set<number>(), target: new Set<number>() }
	covers.set(place, covered)
	if (lexicon.phrases.size === 0) return covered
	const lemmasOf = (words: readonly Word[]) => words.map((word) => [word.form.form, ...word.form.lemmas])
	const hits = phrasesIn(lemmasOf(place.words.source), lexicon)
	if (hits.length === 0) return covered
	const there = lemmasOf(place.words.target)
	for (const hit of hits) {
		const found = hit.entry.translations
			.map((translation) => translationIn(there, translation))
			.find((run) => run !== undefined)
		if (found || bindingParts.has(hit.entry.pos))
			for (let at = hit.from; at < hit.to; at++) covered.source.add(at)
		for (let at = found?.from ?? 0; at < (found?.to ?? 0); at++) covered.target.add(at)
	}
	return covered
}

const covers = new WeakMap<Place, Readonly<Record<Side, ReadonlySet<number>>>>()

/** Where on the other side a word's counterpart would stand: between the counterparts of its linked neighbours. */
function gapOf(word: Word, own: readonly Word[], place: Place, side: Side) {
	const at = own.indexOf(word)
	const anchor = (step: number): number | undefined => {
		for (let n = at + step; n >= 0 && n < own.length && Math.abs(n - at) <= 3; n += step) {
			const best = own[n]?.partners[0]
			if (best && best.confidence >= 0.6) return best.at
		}
		return undefined
	}
	const [before, after] = [anchor(-1), anchor(1)]
	const end = place.words[side === 'source' ? 'target' : 'source'].length
	if (before === undefined && after === undefined) return undefined
	if (before === undefined) return { from: -1, to: after ?? end }
	if (after === undefined) return { from: before, to: end }
	return before < after ? { from: before, to: after } : { from: after, to: before }
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

type Traces = Pick<Standing, 'isNoun' | 'isAdjective' | 'isAdverb' | 'breadth' | 'rare'>

/** What the lexicon tells of a form; the same wherever it stands. */
function tracesOf(word: Word, side: Side, lexicon: Lexicon): Traces {
	const known = remembered.get(word.form)
	if (known) return known
	const table = side === 'source' ? lexicon.entries : lexicon.english
	const entries =
		word.form.lemmas.map((lemma) => table.get(lemma) ?? []).find((list) => list.length > 0) ?? []
	const is = (test: RegExp) => (entries.length > 0 && entries.every((entry) => test.test(entry.pos)) ? 1 : 0)
	const renderings =
		side === 'source' ? entries.reduce((sum, entry) => sum + entry.translations.length, 0) : entries.length
	const bands = word.form.lemmas.flatMap((lemma) => table.get(lemma) ?? []).map((entry) => entry.band)
	const traces = {
		isNoun: word.kind === 'name' ? 0 : is(/^n(?!ame|um)/),
		isAdjective: is(/^adj/),
		isAdverb: is(/^adv/),
		breadth: Math.min(1, renderings / many),
		rare: bands.length === 0 ? 1 : (Math.min(...bands) - 1) / 3
	}
	remembered.set(word.form, traces)
	return traces
}

const remembered = new WeakMap<Form, Traces>()

const memory = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>()

/** Whether an English word stands in an entry beside a translation of the Spanish word: synonyms, roughly. */
function areKin(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	return spanish.form.lemmas.some((lemma) => {
		const kin = kinOf(lemma, lexicon)
		return english.form.lemmas.some((one) => kin.has(one))
	})
}

/** What a word of the same stem as a translation is worth as an answer: *de los padres* is *parental*. */
const derived = 0.6
/** Shorter beginnings are shared by chance. */
const shortestStem = 5

/** Whether an English word is of one stem with a translation of the Spanish word (*padre*, parent, *parental*). */
function areDerived(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	const form = english.form.folded
	if (form.length < shortestStem) return false
	return stemsOf(spanish.form, lexicon).some((stem) => form.startsWith(stem))
}

const stems = new WeakMap<Form, readonly string[]>()

/** The translations of a Spanish form of one word each, without a last vowel or y: what their derivatives begin with. */
function stemsOf(form: Form, lexicon: Lexicon): readonly string[] {
	const before = stems.get(form)
	if (before) return before
	const found = form.lemmas
		.slice(0, 2)
		.flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
		.flatMap(({ translations }) => translations)
		.filter((translation) => !/[ -]/.test(translation))
		.map((translation) => translation.toLowerCase().replace(/[aeiy]$/, ''))
		.filter((stem) => stem.length >= shortestStem)
	stems.set(form, found)
	return found
}

/** English words that share at least two entries with translations of a Spanish lemma. */
function kinOf(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
	let known = memory.get(lexicon)
	if (!known) memory.set(lexicon, (known = new Map()))
	const found = known.get(lemma)
	if (found) return found
	const counts = new Map<string, number>()
	for (const entry of lexicon.entries.get(lemma) ?? [])
		for (const translation of entry.translations.slice(0, 6))
			for (const beside of lexicon.english.get(translation.toLowerCase()) ?? [])
				for (const synonym of beside.translations) {
					const key = synonym.toLowerCase()
					counts.set(key, (counts.get(key) ?? 0) + 1)
				}
	const kin = new Set([...counts].filter(([, count]) => count >= 2).map(([word]) => word))
	known.set(lemma, kin)
	return kin
}
