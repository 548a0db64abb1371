import type { Span } from '../bitext.ts'
import type { BeadCheck, Evidence } from './check.ts'
import { isWithin } from './context.ts'

/**
 * Spanish separators left in an English figure (*6,7 %*, *1.234.567*), or a scale that means another number in the
 * other language (*billón* is no *billion*: the values differ and `number` says so). Only figures with one possible
 * reading count; *1.500* opposite *1.500* is said to be ambiguous and left alone.
 *
 * Measured: no gold set of its own; 0/0 flags (strict/wide) per 100 sentences of good translations.
 */
export const numberFormat: BeadCheck = {
	id: 'number-format',
	category: 'Locale conventions/Number format',
	severity: 'minor',
	scope: 'bead',
	messages: ['spanish'],
	reasons: ['ambiguous'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		const { target } = context.bitext
		return place.numbers.there.flatMap((quantity): Evidence[] => {
			const span = { from: quantity.from, to: quantity.to }
			const words = target.text.slice(span.from, span.to)
			if (quantity.spelled || quantity.weak || isWithin(span, context.shielded)) return []
			if (isIdentifier(target.text, span)) return []
			const twin = place.numbers.agreeing.find((pair) => pair.target.from === span.from)?.source
			const source = twin ? [{ from: twin.from, to: twin.to }] : []
			if (quantity.style === 'comma')
				return [{ source, target: [span], message: 'spanish', values: { words }, confidence: 0.85 }]
			if (quantity.style === 'spaces')
				return [{ source, target: [span], message: 'spanish', values: { words }, confidence: 0.5 }]
			// *40.000*: three noughts are no decimals.
			if (/^\d{1,3}(?:\.\d{3})+$/.test(words) && quantity.values.every((value) => value >= 1000))
				return [{ source, target: [span], message: 'spanish', values: { words }, confidence: 0.85 }]
			// *1200 metros* as *1.200 metres*: the original's figure has one reading, and it is the larger.
			if (/^\d{1,3}\.\d{3}$/.test(words) && twin?.values.length === 1 && (twin.values[0] ?? 0) >= 1000)
				return [{ source, target: [span], message: 'spanish', values: { words }, confidence: 0.8 }]
			if (/^\d{1,3}\.\d{3}$/.test(words) && quantity.values.length === 2 && twin?.values.length === 2) {
				// *40.000 años* as *40.000 years*: what is counted has no thousandths.
				if (countsThings(target.text, span) && isSameFigure(context.bitext.source.text, twin, words))
					return [{ source, target: [span], message: 'spanish', values: { words }, confidence: 0.8 }]
				if (!quantity.unit) context.silence('ambiguous', [], [span], { words })
			}
			return []
		})
	}
}

/** Whether a plural noun stands behind a figure, and no measure that is told in thousandths. */
function countsThings(text: string, { to }: Span): boolean {
	const noun = /^\s(\p{Ll}{3,}s|people|children|men|women)(?!\p{L})/u.exec(text.slice(to, to + 24))?.[1]
	return (
		noun !== undefined &&
		!/(?:met(?:er|re)s|gram(?:me)?s|lit(?:er|re)s|tons|tonnes|hertz|seconds|degrees|volts|kilos)$/.test(noun)
	)
}

function isSameFigure(text: string, { from, to }: Span, words: string): boolean {
	return text.slice(from, to) === words
}

/** Telephones, cards and registers (*91 562 04 20, 22.518.904-K*) are written as they are issued. */
function isIdentifier(text: string, { from, to }: Span): boolean {
	return (
		/^(?:-?\p{Lu}(?!\p{L})|[ -]\d)/u.test(text.slice(to, to + 3)) ||
		/(?:\d[ -]|\+)$/.test(text.slice(Math.max(0, from - 2), from))
	)
}
