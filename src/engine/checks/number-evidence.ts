import type { Doc, Run, Span, Token } from '../bitext.ts'
import { type Quantity, readNumbers } from '../text/numbers.ts'
import { isConverted } from '../text/units.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { tokensOf } from './context.ts'
import { agree } from './quantities.ts'

/**
 * What a comparison of numbers says to the check that asks, given which numbers are its business.
 */
export function numberEvidence(
	place: Place,
	context: Context,
	mine: (quantity: Quantity, other?: Quantity) => boolean,
	reasons: ReadonlySet<string>
): readonly Evidence[] {
	if (place.source.length === 0 || place.target.length === 0) return []
	const { source, target } = context.bitext
	const { agreeing, changed, lost, gained } = place.numbers
	const here = (quantity: Quantity) => source.text.slice(quantity.from, quantity.to)
	const there = (quantity: Quantity) => target.text.slice(quantity.from, quantity.to)
	for (const { relation, source: a, target: b } of agreeing)
		if (reasons.has(relation) && mine(a, b))
			context.silence(relation, [span(a)], [span(b)], { source: here(a), target: there(b) })
	const explained = (quantity: Quantity, all: readonly Quantity[]) =>
		all.some((other) => converts(other, quantity))
	const repeats = (quantity: Quantity) => agreeing.some((pair) => agree(pair.source, quantity))
	const found: Evidence[] = []
	for (const { source: a, target: b, confidence } of changed) {
		if (!mine(a, b)) continue
		const [gone, come] = [elsewhere(a, place, context, 'target'), elsewhere(b, place, context, 'source')]
		// Two of a kind that stand for each other are hardly explained by one like them in another sentence.
		const moved = confidence >= 0.9 ? gone && come : gone || come
		if (moved) continue
		// The same figure with another measure: the measure is the evidence.
		const same = a.values.some((value) => b.values.includes(value))
		const [from, to] = same ? [measured(source.text, a), measured(target.text, b)] : [span(a), span(b)]
		found.push({
			...bothSides(from, to, context.bitext),
			message: 'changed',
			confidence
		})
	}
	for (const quantity of lost) {
		if (!mine(quantity) || elsewhere(quantity, place, context, 'target')) continue
		if (
			repeats(quantity) ||
			explained(
				quantity,
				agreeing.map((pair) => pair.source)
			)
		)
			context.silence('repeated', [span(quantity)], [], { source: here(quantity) })
		else
			found.push({
				source: [span(quantity)],
				target: [],
				message: 'missing',
				values: { source: here(quantity) },
				confidence: aloneConfidence(quantity)
			})
	}
	for (const quantity of gained) {
		if (!mine(quantity) || elsewhere(quantity, place, context, 'source')) continue
		if (
			repeats(quantity) ||
			explained(
				quantity,
				agreeing.map((pair) => pair.target)
			)
		)
			context.silence('repeated', [], [span(quantity)], { target: there(quantity) })
		else
			found.push({
				source: [],
				target: [span(quantity)],
				message: 'extra',
				values: { target: there(quantity) },
				confidence: aloneConfidence(quantity)
			})
	}
	return found
}

/** A number that nothing answers: translators drop and spell out more often than they invent. */
function aloneConfidence(quantity: Quantity): number {
	if (quantity.vague || quantity.ordinal) return 0.3
	// *100 percent certain* is emphasis.
	if (quantity.unit?.dimension === 'percent' && quantity.values[0] === 100) return 0.3
	if (quantity.spelled) return quantity.values.every((value) => value <= 12) ? 0.3 : 0.45
	return quantity.values.every((value) => value >= 10) || quantity.unit ? 0.6 : 0.45
}

/** *72 km / 45 miles (72 kilometers)*: the second is the first once more, in another unit. */
function converts(a: Quantity, b: Quantity): boolean {
	const [from, to] = [a.unit, b.unit]
	return (
		from !== undefined &&
		to !== undefined &&
		a.values.some((x) => b.values.some((y) => isConverted(x, from, y, to)))
	)
}

function elsewhere(quantity: Quantity, place: Place, context: Context, side: 'source' | 'target'): boolean {
	const row = context.rows[place.row]
	const doc = context.bitext[side]
	if (!row) return false
	const found = blockTokens(doc, row[side]).some((tokens) =>
		readNumbers(doc.text, tokens, doc.lang).some(
			(other) => agree(quantity, other) && !isInside(other, side === 'target' ? place.target : place.source)
		)
	)
	if (found)
		context.silence(
			'elsewhere-in-row',
			side === 'target' ? [span(quantity)] : [],
			side === 'source' ? [span(quantity)] : [],
			{
				words: context.bitext[side === 'target' ? 'source' : 'target'].text.slice(quantity.from, quantity.to)
			}
		)
	return found
}

function isInside(quantity: Quantity, tokens: readonly Token[]): boolean {
	const first = tokens[0]
	const last = tokens[tokens.length - 1]
	return first !== undefined && last !== undefined && first.from <= quantity.from && quantity.to <= last.to
}

function blockTokens(doc: Doc, run: Run): readonly (readonly Token[])[] {
	return doc.blocks.slice(run.from, run.to).map((block) => tokensOf(doc, block.segments))
}

/** A number with its measure behind or before it: *75 millones de dólares, £2,300*. */
function measured(text: string, { from, to, unit }: Quantity): Span {
	if (!unit) return { from, to }
	const before = /(?:us\$|[$€£])\s?$/i.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? ''
	const after = before ? '' : (/^[\s-]*(?:de\s)?[\p{L}$€£°º]+/u.exec(text.slice(to, to + 24))?.[0] ?? '')
	return { from: from - before.length, to: to + after.length }
}

function span({ from, to }: Quantity) {
	return { from, to }
}
