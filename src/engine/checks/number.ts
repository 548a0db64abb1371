import type { Lang, Run, Token } from '../bitext.ts'
import { type Quantity, readNumbers } from '../text/numbers.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { isWithin, tokensOf } from './context.ts'

/**
 * Values of figures and number words that stand on one side only. Numbers are matched one to one by value, in
 * any reading of an ambiguous separator; a number that moved to a neighbouring sentence is found in the row; weak
 * ones (*segundo*, *a*, *one*) may answer for a number but never raise an alarm.
 */
export const number: BeadCheck = {
	id: 'number',
	category: 'Accuracy/Mistranslation',
	severity: 'critical',
	scope: 'bead',
	messages: ['changed', 'missing', 'extra'],
	reasons: ['elsewhere-in-row', 'bracketed'],
	from: { strict: 0.7, wide: 0.4 },
	find(place, context) {
		if (isOneSided(place)) return []
		const { source, target } = context.bitext
		const here = readNumbers(source.text, place.source, source.lang)
		const there = readNumbers(target.text, place.target, target.lang)
		const left = unmatched(here, there)
		const lost = left.source.filter((q) => !q.weak && !isSmall(q) && !elsewhere(q, place, context, 'target'))
		const gained = left.target.filter(
			(q) =>
				!q.weak && !isSmall(q) && !isWithin(q, context.shielded) && !elsewhere(q, place, context, 'source')
		)
		return [
			...changed(lost, gained, context),
			...alone(lost.slice(gained.length), gained.slice(lost.length), context)
		]
	}
}

function isOneSided({ bead }: Place): boolean {
	return bead.source.to === bead.source.from || bead.target.to === bead.target.from
}

/** A spelled *one* or *primero* is as often a pronoun or an adverb. */
function isSmall(quantity: Quantity): boolean {
	return quantity.spelled && quantity.values.every((value) => value <= 1)
}

function same(a: Quantity, b: Quantity): boolean {
	return a.values.some((x) => b.values.some((y) => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))))
}

function unmatched(here: readonly Quantity[], there: readonly Quantity[]) {
	const free = [...there]
	const source = here.filter((quantity) => {
		const at = free.findIndex((other) => same(quantity, other))
		if (at >= 0) free.splice(at, 1)
		return at < 0
	})
	return { source, target: free }
}

function elsewhere(quantity: Quantity, place: Place, context: Context, side: 'source' | 'target'): boolean {
	const row = context.rows[place.row]
	const doc = context.bitext[side]
	if (!row) return false
	const found = blockTokens(doc, row[side]).some((tokens) =>
		readNumbers(doc.text, tokens, doc.lang).some((other) => same(quantity, other))
	)
	if (found)
		context.silence(
			'elsewhere-in-row',
			side === 'target' ? [quantity] : [],
			side === 'source' ? [quantity] : [],
			{
				words: context.bitext[side === 'target' ? 'source' : 'target'].text.slice(quantity.from, quantity.to)
			}
		)
	return found
}

function blockTokens(
	doc: { readonly blocks: readonly { readonly segments: Run }[]; readonly lang: Lang } & Parameters<
		typeof tokensOf
	>[0],
	run: Run
): readonly (readonly Token[])[] {
	return doc.blocks.slice(run.from, run.to).map((block) => tokensOf(doc, block.segments))
}

function changed(
	lost: readonly Quantity[],
	gained: readonly Quantity[],
	context: Context
): readonly Evidence[] {
	return lost.slice(0, gained.length).flatMap((from, at) => {
		const to = gained[at]
		if (!to) return []
		return [
			{
				source: [span(from)],
				target: [span(to)],
				message: 'changed',
				values: {
					source: context.bitext.source.text.slice(from.from, from.to),
					target: context.bitext.target.text.slice(to.from, to.to)
				},
				confidence: from.spelled || to.spelled ? 0.8 : 0.95
			}
		]
	})
}

function alone(
	lost: readonly Quantity[],
	gained: readonly Quantity[],
	context: Context
): readonly Evidence[] {
	const { source, target } = context.bitext
	return [
		...lost.map((quantity) => ({
			source: [span(quantity)],
			target: [],
			message: 'missing',
			values: { source: source.text.slice(quantity.from, quantity.to) },
			confidence: quantity.spelled ? 0.45 : 0.75
		})),
		...gained.map((quantity) => ({
			source: [],
			target: [span(quantity)],
			message: 'extra',
			values: { target: target.text.slice(quantity.from, quantity.to) },
			confidence: quantity.spelled ? 0.4 : 0.7
		}))
	]
}

function span({ from, to }: Quantity) {
	return { from, to }
}
