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
			if (/^\d{1,3}\.\d{3}$/.test(words) && quantity.values.length === 2) {
				const same = place.numbers.agreeing.find((pair) => pair.target.from === span.from)
				const whole = same?.source.values.length === 2 && !quantity.unit
				if (same && whole) context.silence('ambiguous', [], [span], { words })
			}
			return []
		})
	}
}

/** Telephones, cards and registers (*91 562 04 20, 22.518.904-K*) are written as they are issued. */
function isIdentifier(text: string, { from, to }: Span): boolean {
	return (
		/^(?:-?\p{Lu}(?!\p{L})|[ -]\d)/u.test(text.slice(to, to + 3)) ||
		/(?:\d[ -]|\+)$/.test(text.slice(Math.max(0, from - 2), from))
	)
}
