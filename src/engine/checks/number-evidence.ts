import type { Doc, Span } from '../bitext.ts'
import { measuring } from '../text/number-surroundings.ts'
import { type Quantity, readNumbers } from '../text/numbers.ts'
import { shareFrom, shareIn } from '../text/ratios.ts'
import { isConverted, units } from '../text/units.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { isToldByMultiple } from './multiples.ts'
import { phraseCover } from './phrase-cover.ts'
import { agree } from './number-relations.ts'
import { isInside } from './spans.ts'

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
	// *Ciento volando* as *two in the bush*: a saying that is answered as a whole needs no number of its own.
	const { sayings } = phraseCover(place, context)
	const isSaid = (quantity: Quantity) => isInside(quantity, sayings.source)
	const found: Evidence[] = []
	for (const { source: a, target: b, confidence } of changed) {
		if (!mine(a, b) || isSaid(a)) continue
		const [gone, come] = [
			elsewhere(a, place, context, 'target', true),
			elsewhere(b, place, context, 'source', true)
		]
		// Two of a kind that stand for each other are hardly explained by one like them in another sentence.
		const moved = confidence >= 0.9 ? gone && come : gone || come
		if (moved) continue
		// The same figure with another measure: the measure is the evidence.
		const same = a.values.some((value) => b.values.includes(value))
		const [from, to] = same
			? [measured(source.text, withPart(a, source)), measured(target.text, withPart(b, target))]
			: [span(a), span(b)]
		found.push({
			...bothSides(from, to, context.bitext),
			message: 'changed',
			confidence
		})
	}
	for (const quantity of lost) {
		if (!mine(quantity) || isSaid(quantity) || elsewhere(quantity, place, context, 'target')) continue
		if (isToldByMultiple(quantity, 'source', place, context)) continue
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
				confidence: Math.max(aloneConfidence(quantity), isMeasureGone(quantity, place) ? measureGone : 0)
			})
	}
	for (const quantity of gained) {
		if (!mine(quantity) || isInside(quantity, sayings.target)) continue
		if (elsewhere(quantity, place, context, 'source')) continue
		if (isToldByMultiple(quantity, 'target', place, context)) continue
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
	// *Tres de cada diez* as *seven in ten*: the share is told, and its part need not be.
	return found.filter(
		(one) =>
			!found.some(
				(other) =>
					other !== one && other.source.some((span) => one.source.some((part) => isWithin(part, span)))
			)
	)
}

/** Whether a span is a part of a longer one. */
const isWithin = (part: Span, whole: Span) =>
	whole.from <= part.from && part.to <= whole.to && whole.to - whole.from > part.to - part.from

/** A number that nothing answers: translators drop and spell out more often than they invent. */
function aloneConfidence(quantity: Quantity): number {
	if (quantity.vague || quantity.ordinal) return 0.3
	// *100 percent certain* is emphasis.
	if (quantity.unit?.dimension === 'percent' && quantity.values[0] === 100) return 0.3
	if (quantity.spelled) return quantity.values.every((value) => value <= 12) ? 0.3 : 0.45
	return quantity.values.every((value) => value >= 10) || quantity.unit ? 0.6 : 0.45
}

/** *conservarán su validez durante diez años* as *shall remain valid*: a length of time that nothing answers. */
const measureGone = 0.62

/** Whether neither a number nor the measure behind it has anything opposite: no number is left there, and no such measure. */
function isMeasureGone(
	{ to, unit, spelled, vague, role, values }: Quantity,
	{ words, numbers }: Place
): boolean {
	if (!unit || !spelled || vague || role !== undefined || (values[0] ?? 0) < 2) return false
	if (numbers.gained.length > 0 || numbers.changed.length > 0) return false
	const behind = words.source.find(({ token, kind }) => token.from >= to && kind === 'content')
	if (!behind || behind.token.from - to > 2 || (behind.partners[0]?.confidence ?? 0) >= 0.3) return false
	return !words.target.some(({ form }) =>
		form.lemmas.some((lemma) => units.en.get(lemma)?.dimension === unit.dimension)
	)
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

/** A number that moved stands at most this many beads away: translators move a clause to the next sentence, not a page on. */
const neighbourhood = 2

/**
 * Whether a number without its like stands in a neighbouring sentence of the row. One that is to explain a changed
 * number must be `spare` there: a number that answers its own sentence explains no other.
 */
function elsewhere(
	quantity: Quantity,
	place: Place,
	context: Context,
	side: 'source' | 'target',
	spare = false
): boolean {
	const doc = context.bitext[side]
	const share = shareIn(quantity)
	const found = context.places
		.slice(Math.max(0, place.at - neighbourhood), place.at + neighbourhood + 1)
		.filter((other) => other.at !== place.at && other.row === place.row)
		.some(({ [side]: tokens, numbers }) =>
			readNumbers(doc.text, tokens, doc.lang).some(
				(other) =>
					agree(quantity, other) &&
					(share === 0 || other.values.some((value) => Math.abs(value - share) < 0.006)) &&
					!(spare && numbers.agreeing.some((pair) => pair[side].from === other.from))
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

/** *three in four*, where the whole is the number that is read. */
function withPart(quantity: Quantity, { text, lang }: Doc): Quantity {
	return { ...quantity, from: shareFrom(quantity, text, lang) }
}

/** A number with its measure behind or before it: *75 millones de dólares, £2,300*. */
function measured(text: string, { from, to, unit }: Quantity): Span {
	if (!unit) return { from, to }
	const before = /(?:us\$|[$€£])\s?$/i.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? ''
	const skipped = (measuring.exec(text.slice(to, to + 24))?.[0].length ?? 1) - 1
	const start = to + skipped
	const written = /^[\s-]*(?:(?:de|of)\s)?[\p{L}$€£°º]+²?/u.exec(text.slice(start, start + 24))?.[0]
	const after = before || !written ? 0 : skipped + written.length
	return { from: from - before.length, to: to + after }
}

function span({ from, to }: Quantity) {
	return { from, to }
}
