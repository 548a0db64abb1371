import type { Quantity } from '../text/numbers.ts'

/** A figure whose groups of thousands only blanks part: it may as well be several. */
const parted = /^\d{1,3}(?: \d{3})+$/

/**
 * The numbers of one side, with a figure such as *5 244* read as two where the other side has each of them and not the
 * whole: *El día 5 bajaron 244 vecinos* as *On day 5 244 neighbours came down*.
 */
export function readApart(
	numbers: readonly Quantity[],
	opposite: readonly Quantity[],
	text: string
): readonly Quantity[] {
	if (opposite.length < 2) return numbers
	return numbers.flatMap((quantity) => {
		if (quantity.style !== 'spaces' || hasValue(opposite, quantity.values[0])) return [quantity]
		const written = text.slice(quantity.from, quantity.to)
		if (!parted.test(written)) return [quantity]
		const parts = partsOf(quantity, written)
		return parts.every(({ values }) => hasValue(opposite, values[0])) ? parts : [quantity]
	})
}

function hasValue(numbers: readonly Quantity[], value: number | undefined): boolean {
	return numbers.some(({ values }) => values.some((one) => one === value))
}

/** The groups as figures of their own; the measure behind belongs to the last. */
function partsOf(quantity: Quantity, written: string): readonly Quantity[] {
	let from = quantity.from
	return written.split(' ').map((digits, at, all) => {
		const part = {
			...quantity,
			from,
			to: from + digits.length,
			values: [Number(digits)],
			style: undefined,
			...(at < all.length - 1 && { unit: undefined })
		}
		from = part.to + 1
		return part
	})
}
