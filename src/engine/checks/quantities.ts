import type { Bitext, Doc, Lang, Token, WordLink } from '../bitext.ts'
import { mayBeginNumber, type Quantity, readNumbers } from '../text/numbers.ts'
import type { Unit } from '../text/units.ts'
import type { Place } from './check.ts'
import { isWithin } from './context.ts'
import { withDatesJoined } from './dates-joined.ts'
import { readApart } from './figures-apart.ts'
import { dialledAlike, outside } from './dialled.ts'
import {
	areFarApart,
	areMeasuredApart,
	areSharesApart,
	isMeasured,
	passes,
	relates,
	type Relation
} from './number-relations.ts'
import { swappedNumbers } from './swapped-numbers.ts'
import { onceAForm, type Word } from './words.ts'

/** Two numbers that say the same, and why they do. */
export interface Agreement {
	readonly source: Quantity
	readonly target: Quantity
	readonly relation: Relation
}

/** The numbers of a bead: those that agree one to one, those changed into another, and those that stand alone. */
export interface Comparison {
	readonly agreeing: readonly Agreement[]
	readonly changed: readonly (Omit<Agreement, 'relation'> & { readonly confidence: number })[]
	readonly lost: readonly Quantity[]
	readonly gained: readonly Quantity[]
	/** All numbers of the translation, in order. */
	readonly there: readonly Quantity[]
}

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
	// Strong numbers look for strong ones first, so that a weak one never takes a place that is needed, and four grams for
	// grams before they look for four hours.
	for (const { relation, weak, measured } of rounds)
		for (const a of here) {
			if (!freeHere.has(a) || (measured && !a.unit)) continue
			for (const b of there) {
				if (!freeThere.has(b) || (!weak && (a.weak || b.weak))) continue
				if (measured && b.unit?.name !== a.unit?.name) continue
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

/** In which order numbers look for each other: in which way, whether weak ones too, and whether of one unit only. */
const rounds: readonly { readonly relation: Relation; readonly weak: boolean; readonly measured: boolean }[] =
	[
		{ relation: 'equal', weak: false, measured: true },
		...passes.flatMap((relation) => [false, true].map((weak) => ({ relation, weak, measured: false })))
	]

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
	const before = all.filter((one) => one.to <= quantity.from && isMeasured(one)).at(-1)
	return before?.unit ? { ...quantity, unit: before.unit } : quantity
}

/** Whether a number without its like is worth a word: a spelled *one* or *primero* is as often a pronoun. */
function asks(quantity: Quantity): boolean {
	return !quantity.weak && !(quantity.spelled && quantity.values.every((value) => value === 0 || value === 1))
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
	if (areSharesApart(a, b)) return 0.98
	if (a.unit && b.unit) {
		if (a.unit.name === b.unit.name || isPound(a.unit, b.unit) || isOfSign(a.unit, b.unit)) return 0.95
		// 20 minutos as 20 seconds: the figure stands and the measure does not.
		return areMeasuredApart(a, b) ? 0.85 : areFarApart(a, b) ? 0.8 : 0.6
	}
	const side = neighboursLink(a, b, source, target, links) ? 0.15 : 0
	// *veintiséis años* as *her twenty-ninth birthday*: beyond a dozen an ordinal is hardly anything but a count.
	if (a.ordinal !== b.ordinal)
		return ([...a.values, ...b.values].every((value) => value > 12) ? 0.65 : 0.4) + side
	return Math.min(0.95, (a.spelled === b.spelled ? 0.85 : 0.72) - (a.unit || b.unit ? 0.1 : 0) + side)
}

/** *1.800 dólares* as *$18,000*: the sign is that of dollars and of pesos. */
function isOfSign(a: Unit, b: Unit): boolean {
	return (
		[a.name, b.name].includes('$') && [a.name, b.name].some((name) => name === 'dollar' || name === 'peso')
	)
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
