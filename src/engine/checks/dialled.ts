import type { Side, Span, Token } from '../bitext.ts'
import type { Quantity } from '../text/numbers.ts'
import { isInside } from './spans.ts'

/** Digits in groups, as telephones and cards have them: at least two groups or one long one. */
const dialled = /(?<![\p{L}\d.,])\+?\(?\d[\d\s().-]{5,}\d(?![\p{L}\d]|[.,]\d)/gu

/** Fewer digits may as well be two counts or a year: *2 784*, *1998 2002*. */
const fewest = 7

const none: Readonly<Record<Side, readonly Span[]>> = { source: [], target: [] }

/**
 * Numbers that are dialled and count nothing: *591 2 2784567* as *+591 2 278 4567*. Each is given where both sides have
 * the same digits in the same order, however they are grouped.
 */
export function dialledAlike(
	source: string,
	here: readonly Token[],
	target: string,
	there: readonly Token[]
): Readonly<Record<Side, readonly Span[]>> {
	const own = runsIn(source, here)
	if (own.length === 0) return none
	const other = runsIn(target, there)
	const alike = (runs: readonly Run[], opposite: readonly Run[]) =>
		runs.filter(({ digits }) => opposite.some((one) => one.digits === digits))
	return { source: alike(own, other), target: alike(other, own) }
}

/** The numbers that lie in none of some spans. */
export function outside(numbers: readonly Quantity[], spans: readonly Span[]): readonly Quantity[] {
	if (spans.length === 0) return numbers
	return numbers.filter((number) => !isInside(number, spans))
}

interface Run extends Span {
	readonly digits: string
}

function runsIn(text: string, tokens: readonly Token[]): readonly Run[] {
	const start = tokens[0]?.from ?? 0
	const stretch = text.slice(start, tokens.at(-1)?.to ?? start)
	return [...stretch.matchAll(dialled)].flatMap(({ 0: written, index }): readonly Run[] => {
		const digits = written.replace(/\D/g, '')
		const from = start + index
		return digits.length < fewest ? [] : [{ from, to: from + written.length, digits }]
	})
}
