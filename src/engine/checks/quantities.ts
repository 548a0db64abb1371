import type { Bitext, Doc, Lang, Token, WordLink } from '../bitext.ts'
import { mayBeginNumber, type Quantity, readNumbers } from '../text/numbers.ts'
import { isConverted, type Unit } from '../text/units.ts'
import type { Place } from './check.ts'
import { isWithin } from './context.ts'
import { withDatesJoined } from './dates-joined.ts'
import { readApart } from './figures-apart.ts'
import { dialledAlike, outside } from './dialled.ts'
import { swappedNumbers } from './swapped-numbers.ts'
import { onceAForm, type Word } from './words.ts'

/** Two numbers that say the same, and why they do. */
export interface Agreement {
	readonly source: Quantity
	readonly target: Quantity
	readonly relation: Relation
}

/** How two different-looking numbers agree. */
export type Relation =
	'equal' | 'converted' | 'share' | 'clock' | 'decade' | 'century' | 'vague' | 'short-year'

/** The numbers of a bead: those that agree one to one, those changed into another, and those that stand alone. */
export interface Comparison {
	readonly agreeing: readonly Agreement[]
	readonly changed: readonly (Omit<Agreement, 'relation'> & { readonly confidence: number })[]
	readonly lost: readonly Quantity[]
	readonly gained: readonly Quantity[]
	/** All numbers of the translation, in order. */
	readonly there: readonly Quantity[]
}

/** Relations in the order they are tried: a number first looks for its equal. */
const passes: readonly Relation[] = [
	'equal',
	'clock',
	'decade',
	'century',
	'short-year',
	'share',
	'vague',
	'converted'
]

/** Most sentences have none. */
const noNumbers: Comparison = { agreeing: [], changed: [], lost: [], gained: [], there: [] }

/**
 * The numbers of two stretches compared as multisets of values, one to one. Weak ones (*segundo*, *both*) answer but
 * never ask; numbers inside the translator's brackets are the translator's own.
 */
export function compareNumbers(
	bitext: Bitext,
	source: readonly Token[],
	target: readonly Token[],
	links: readonly WordLink[],
	shielded: readonly { readonly from: number; readonly to: number }[],
	words: Place['words']
): Comparison {
	const [fromSource, fromTarget] = [
		numbersIn(bitext.source, source, words.source),
		numbersIn(bitext.target, target, words.target)
	]
	if (fromSource.length === 0 && fromTarget.length === 0) return noNumbers
	const [fromHere, fromThere] = [
		withDatesJoined(fromSource, fromTarget, bitext.source.text, 'es'),
		withDatesJoined(fromTarget, fromSource, bitext.target.text, 'en')
	]
	const dialled = dialledAlike(bitext.source.text, source, bitext.target.text, target)
	const here = readApart(outside(fromHere, dialled.source), fromThere, bitext.source.text)
	const there = readApart(outside(fromThere, dialled.target), fromHere, bitext.target.text)
	const agreeing: Agreement[] = []
	const [freeHere, freeThere] = [new Set(here), new Set(there)]
	// Strong numbers look for strong ones first, so that a weak one never takes a place that is needed.
	for (const relation of passes)
		for (const weak of [false, true])
			for (const a of here) {
				if (!freeHere.has(a)) continue
				for (const b of there) {
					if (!freeThere.has(b) || (!weak && (a.weak || b.weak))) continue
					// *entre 2 y 5 centímetros, y hasta 10*: a unit said once is meant again.
					const alike =
						relation === 'converted'
							? relates(withUnit(a, here), withUnit(b, there), relation)
							: relates(a, b, relation)
					if (!alike) continue
					agreeing.push({ source: a, target: b, relation })
					freeHere.delete(a)
					freeThere.delete(b)
					break
				}
			}
	const lost = [...freeHere].filter(asks)
	const gained = [...freeThere].filter(
		(quantity) =>
			(asks(quantity) || lost.some((other) => areMeasuredApart(other, quantity))) &&
			!isWithin(quantity, shielded)
	)
	const { changed, ...alone } = paired(lost, gained, source, target, links)
	const ordinals = changedOrdinals(
		[...freeHere].filter((quantity) => !changed.some((pair) => pair.source === quantity)),
		[...freeThere].filter((quantity) => !changed.some((pair) => pair.target === quantity)),
		bitext,
		source,
		target,
		links
	)
	const swaps = swappedNumbers(
		agreeing,
		{ text: bitext.source.text, tokens: source },
		{ text: bitext.target.text, tokens: target },
		links
	)
	return {
		agreeing: agreeing.filter((pair) => !swaps.some((swap) => swap.includes(pair))),
		changed: [...changed, ...ordinals, ...swaps.flatMap(exchanged)],
		lost: alone.lost.filter((quantity) => !ordinals.some((pair) => pair.source === quantity)),
		gained: alone.gained.filter((quantity) => !ordinals.some((pair) => pair.target === quantity)),
		there
	}
}

/** *dos semanas* as *a couple of months*: as many of another measure, which alone makes a loose number ask. */
function areMeasuredApart(a: Quantity, b: Quantity): boolean {
	return measureApart(a, b) && a.values.some((x) => b.values.some((y) => near(x, y)))
}

/** The numbers of one side: only words whose form can begin one are looked at. */
function numbersIn(
	{ text, lang }: Doc,
	tokens: readonly Token[],
	words: readonly Word[]
): readonly Quantity[] {
	return readNumbers(text, tokens, lang, (at) => {
		const form = words[at]?.form
		return form === undefined || mayBegin(form, lang)
	})
}

const mayBegin = onceAForm(({ form }, lang: Lang) => mayBeginNumber(form, lang))

/** As sure as two numbers can be that both sides have. */
const exchangedConfidence = 0.85

function exchanged([one, two]: readonly [Agreement, Agreement]): Comparison['changed'] {
	return [
		{ source: one.source, target: two.target, confidence: exchangedConfidence },
		{ source: two.source, target: one.target, confidence: exchangedConfidence }
	]
}

/** The floors of a house are counted from the street or from above it. */
const storeys = /^\s+(?:pisos?|plantas?|floors?|stor(?:ey|y|ies)|levels?)\b/i

/**
 * *el tercer trimestre* as *the second trimester*: ordinals that would not ask by themselves (*first, second*), where
 * the words they count are linked with each other.
 */
function changedOrdinals(
	here: readonly Quantity[],
	there: readonly Quantity[],
	bitext: Bitext,
	source: readonly Token[],
	target: readonly Token[],
	links: readonly WordLink[]
): Comparison['changed'] {
	const counts = (quantity: Quantity, tokens: readonly Token[], text: string) =>
		quantity.ordinal &&
		quantity.role === undefined &&
		!storeys.test(text.slice(quantity.to, quantity.to + 12))
			? tokens.findIndex(
					(token) => token.from >= quantity.to && token.from - quantity.to <= 2 && token.kind === 'word'
				)
			: -1
	return here.flatMap((a) => {
		const at = counts(a, source, bitext.source.text)
		if (at < 0) return []
		const b = there.find((quantity) => {
			const spot = counts(quantity, target, bitext.target.text)
			return (
				spot >= 0 &&
				links.some((link) => link.source === at && link.target === spot && link.confidence >= 0.5)
			)
		})
		return b ? [{ source: a, target: b, confidence: 0.8 }] : []
	})
}

/** A bare number with the measure of the last one before it, where only the unit was left unsaid. */
function withUnit(quantity: Quantity, all: readonly Quantity[]): Quantity {
	if (quantity.unit || quantity.role || quantity.spelled) return quantity
	const before = all
		.filter((one) => one.to <= quantity.from && one.unit && measures.has(one.unit.dimension))
		.at(-1)
	return before?.unit ? { ...quantity, unit: before.unit } : quantity
}

/** Whether a number without its like is worth a word: a spelled *one* or *primero* is as often a pronoun. */
function asks(quantity: Quantity): boolean {
	return !quantity.weak && !(quantity.spelled && quantity.values.every((value) => value === 0 || value === 1))
}

/** Whether two numbers may say the same in any way. */
export function agree(a: Quantity, b: Quantity): boolean {
	return passes.some((relation) => relates(a, b, relation))
}

function relates(a: Quantity, b: Quantity, relation: Relation): boolean {
	return a.values.some((x) => b.values.some((y) => tests[relation](x, y, a, b)))
}

type Test = (x: number, y: number, a: Quantity, b: Quantity) => boolean

const measures: ReadonlySet<string> = new Set(['length', 'mass', 'speed', 'area', 'volume', 'time'])
const measureApart = (a: Quantity, b: Quantity) =>
	a.unit !== undefined &&
	b.unit !== undefined &&
	a.unit.name !== b.unit.name &&
	((a.unit.dimension === b.unit.dimension && measures.has(a.unit.dimension) && !areAbout(a, b)) ||
		areApart(a.unit, b.unit))
/** *a cien metros* as *a hundred yards*: the one is the other, as nearly as round numbers tell. */
const areAbout = (a: Quantity, b: Quantity) => {
	const sizes = [a.unit?.size ?? 0, b.unit?.size ?? 0]
	return a.spelled && b.spelled && Math.min(...sizes) > 0.9 * Math.max(...sizes)
}
/** Currencies and scales of heat that no translator takes for each other; a bare sign or *degree* may be any. */
const exclusive: readonly ReadonlySet<string>[] = [
	new Set(['dollar', 'euro', 'sterling', 'peso', 'boliviano', 'sol', 'peseta']),
	new Set(['$', 'euro', 'sterling', 'peseta']),
	new Set(['°c', '°f'])
]
const areApart = (a: Unit, b: Unit) =>
	exclusive.some((names) => names.has(a.name) && names.has(b.name)) || isPoundFor(a, b) || isPoundFor(b, a)

/** *mil libras* as *a thousand dollars*: pounds beside another money are money too. */
const isPoundFor = (pound: Unit, other: Unit) =>
	pound.name === 'lb' && (exclusive[0]?.has(other.name) ?? false) && other.name !== 'sterling'
const near = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))
const whole = (x: number) => Number.isInteger(x) && x >= 0

const tests: Readonly<Record<Relation, Test>> = {
	// 2 centímetros are not 2 inches.
	equal: (x, y, a, b) => near(x, y) && (a.role === 'clock') === (b.role === 'clock') && !measureApart(a, b),
	clock: (x, y, a, b) => {
		if (a.role !== 'clock' && b.role !== 'clock') return false
		const minutes = (value: number, quantity: Quantity) =>
			quantity.role === 'clock' ? value : isDotted(quantity) ? dotted(value) : value * 60
		return near(minutes(x, a) % 720, minutes(y, b) % 720)
	},
	decade: (x, y, a, b) =>
		(a.role === 'decade' || b.role === 'decade') &&
		whole(x) &&
		whole(y) &&
		x % 100 === y % 100 &&
		(x < 100 || y < 100),
	// siglo XX ↔ the 1900s
	century: (x, y, a, b) =>
		(a.role === 'century' && b.role === 'decade' && (x - 1) * 100 === y) ||
		(b.role === 'century' && a.role === 'decade' && (y - 1) * 100 === x),
	'short-year': (x, y, a, b) =>
		((a.role === 'year' && y >= 10 && y < 100 && !b.spelled && !b.unit) ||
			(b.role === 'year' && x >= 10 && x < 100 && !a.spelled && !a.unit)) &&
		whole(x) &&
		whole(y) &&
		x % 100 === y % 100,
	// 50 % ↔ half, one in five ↔ 20 %
	share: (x, y, a, b) =>
		(a.unit?.dimension === 'percent' && y > 0 && y < 1 && Math.abs(x / 100 - y) < 0.006) ||
		(b.unit?.dimension === 'percent' && x > 0 && x < 1 && Math.abs(y / 100 - x) < 0.006),
	vague: (x, y, a, b) =>
		a.vague && b.vague
			? Math.max(x, y) <= 3 * Math.min(x, y)
			: (a.vague && y >= x && y < 10 * x) || (b.vague && x >= y && x < 10 * y),
	converted: (x, y, a, b) =>
		(a.unit !== undefined && b.unit !== undefined && isConverted(x, a.unit, y, b.unit)) ||
		(a.unit !== undefined && isRoundWeek(x, a.unit, y, b.unit)) ||
		(a.unit?.dimension === 'temperature' && b.role === 'decade' && isInDecade(x, y))
}

/** *de 14.30 a 18.30*: a bare figure with a point may be an hour with its minutes, where the other side has a clock's. */
const isDotted = ({ style, unit }: Quantity) => style === 'point' && unit === undefined

function dotted(value: number): number {
	const hours = Math.floor(value)
	return hours * 60 + Math.round((value - hours) * 100)
}

/** *ocho días* is a week in Spanish, counted from today to the same day. */
function isRoundWeek(days: number, unit: Unit, weeks: number, other: Unit | undefined): boolean {
	return unit.name === 'day' && other?.name === 'week' && days === 7 * weeks + 1
}

/** 27 grados ↔ temperatures in the 80s, which are Fahrenheit. */
function isInDecade(celsius: number, decade: number): boolean {
	const fahrenheit = celsius * 1.8 + 32
	return decade >= 10 && decade <= 110 && fahrenheit >= decade - 2 && fahrenheit < decade + 10
}

/** How likely two unmatched numbers are one number changed, 0..1: by their roles, units, forms and linked neighbours. */
function kinship(
	a: Quantity,
	b: Quantity,
	source: readonly Token[],
	target: readonly Token[],
	links: readonly WordLink[]
): number {
	if (a.vague !== b.vague || (a.role === 'clock') !== (b.role === 'clock')) return 0.3
	if (a.role === b.role && a.role !== undefined) return 0.95
	if (a.unit && b.unit) {
		if (a.unit.name === b.unit.name || isPound(a.unit, b.unit)) return 0.95
		// 20 minutos as 20 seconds: the figure stands and the measure does not.
		return measureApart(a, b) && a.values.some((x) => b.values.some((y) => near(x, y))) ? 0.85 : 0.6
	}
	const side = neighboursLink(a, b, source, target, links) ? 0.15 : 0
	// *veintiséis años* as *her twenty-ninth birthday*: beyond a dozen an ordinal is hardly anything but a count.
	if (a.ordinal !== b.ordinal)
		return ([...a.values, ...b.values].every((value) => value > 12) ? 0.65 : 0.4) + side
	return Math.min(0.95, (a.spelled === b.spelled ? 0.85 : 0.72) - (a.unit || b.unit ? 0.1 : 0) + side)
}

/** *Libras* are pounds of either kind. */
function isPound(a: Unit, b: Unit): boolean {
	return a.name === 'lb' && b.name === 'sterling'
}

/** Whether a word just beside one number is linked with a word just beside the other. */
function neighboursLink(
	a: Quantity,
	b: Quantity,
	source: readonly Token[],
	target: readonly Token[],
	links: readonly WordLink[]
): boolean {
	const beside = (tokens: readonly Token[], { from, to }: Quantity, at: number) => {
		const token = tokens[at]
		if (!token || token.kind !== 'word') return false
		return (token.from >= to && token.from - to <= 12) || (token.to <= from && from - token.to <= 8)
	}
	return links.some((link) => beside(source, a, link.source) && beside(target, b, link.target))
}

function paired(
	lost: readonly Quantity[],
	gained: readonly Quantity[],
	source: readonly Token[],
	target: readonly Token[],
	links: readonly WordLink[]
): Pick<Comparison, 'changed' | 'lost' | 'gained'> {
	const candidates = lost.flatMap((a, i) =>
		gained.map((b, j) => ({
			a,
			b,
			score: kinship(a, b, source, target, links) - 0.01 * Math.abs(i - j)
		}))
	)
	candidates.sort((x, y) => y.score - x.score)
	const taken = new Set<Quantity>()
	const changed: { source: Quantity; target: Quantity; confidence: number }[] = []
	for (const { a, b, score } of candidates) {
		if (taken.has(a) || taken.has(b)) continue
		taken.add(a)
		taken.add(b)
		changed.push({ source: a, target: b, confidence: Math.max(0, score) })
	}
	changed.sort((x, y) => x.source.from - y.source.from)
	const alone = (quantity: Quantity) => !taken.has(quantity)
	return { changed, lost: lost.filter(alone), gained: gained.filter(alone) }
}
