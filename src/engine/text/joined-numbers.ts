import type { Found, Quantity, Stretch } from './number-stretch.ts'
import { units } from './units.ts'

/**
 * Numbers that are written in two and are one: *un cuarto de millón*, *a quarter of a million*; *quince con noventa*, which
 * is 15.90; *a dozen or two*; *fifty-fifty*. Each is told by the two it is made of and what stands between them.
 */
export function joinedNumbers(found: readonly Found[], stretch: Stretch): readonly Found[] {
	if (found.length < 2) return found
	const joined: Found[] = []
	for (const item of found) {
		const last = joined.at(-1)
		const one = last ? together(last, item, stretch) : undefined
		if (one) joined[joined.length - 1] = one
		else joined.push(item)
	}
	return joined
}

function together(a: Found, b: Found, stretch: Stretch): Found | undefined {
	return (
		doubled(a, b, stretch) ?? shareOfScale(a, b, stretch) ?? withCents(a, b, stretch) ?? evenly(a, b, stretch)
	)
}

/** One number of two: what the first is, with other values, to the end of the second. */
function one(a: Found, b: Found, values: readonly number[], facts: Partial<Quantity> = {}): Found {
	return { ...a, next: b.next, quantity: { ...a.quantity, ...facts, to: b.quantity.to, values } }
}

const between = (a: Found, b: Found, text: string) => text.slice(a.quantity.to, b.quantity.from)
const written = ({ quantity: { from, to } }: Found, text: string) => text.slice(from, to)

/** *a dozen or two, a hundred or two*: so many or twice as many, as *una o dos docenas*. */
function doubled(a: Found, b: Found, { text, lang }: Stretch): Found | undefined {
	const isOrTwo =
		lang === 'en' &&
		a.quantity.spelled &&
		/(?:dozen|score|hundred|thousand)$/i.test(written(a, text)) &&
		/^\s+or\s+$/i.test(between(a, b, text)) &&
		/^two$/i.test(written(b, text))
	return isOrTwo
		? one(
				a,
				b,
				a.quantity.values.flatMap((value) => [value, 2 * value])
			)
		: undefined
}

/** *un cuarto de millón, three-quarters of a million*: the part a scale is cut to. */
function shareOfScale(a: Found, b: Found, { text, lang }: Stretch): Found | undefined {
	const [part = 0] = a.quantity.values
	const share = part > 0 && part < 1 ? part : /^(?:cuarto|quarter)/i.test(written(a, text)) ? 1 / 4 : 0
	const isOfScale =
		share > 0 &&
		(lang === 'es'
			? /^\s+de\s+$/i.test(between(a, b, text)) &&
				/^(?:mill[óo]n|bill[óo]n|millar|centenar)$/i.test(written(b, text))
			: /^\s+(?:of\s+)?(?:an?\s+)?$/i.test(between(a, b, text)) &&
				/^(?:an?\s+)?(?:[mb]illion|thousand)$/i.test(written(b, text)))
	if (!isOfScale) return undefined
	const { unit } = b.quantity
	return one(
		a,
		b,
		b.quantity.values.map((value) => share * value),
		{ unit, weak: false, role: undefined, ordinal: false }
	)
}

/** *quince con noventa*: fifteen euros, or whatever is paid with, and ninety cents. */
function withCents(a: Found, b: Found, { text, lang }: Stretch): Found | undefined {
	const [[whole = 0], [part = 0]] = [a.quantity.values, b.quantity.values]
	const isPrice =
		lang === 'es' &&
		a.quantity.spelled &&
		b.quantity.spelled &&
		!a.quantity.unit &&
		(!b.quantity.unit || b.quantity.unit.dimension === 'money' || b.quantity.unit.dimension === 'percent') &&
		a.quantity.role === undefined &&
		/^\s+con\s+$/i.test(between(a, b, text)) &&
		Number.isInteger(whole) &&
		Number.isInteger(part) &&
		part >= 10 &&
		part < 100
	if (!isPrice) return undefined
	const unit = b.quantity.unit === units.es.get('céntimo') ? undefined : b.quantity.unit
	return one(a, b, [whole + part / 100], { unit })
}

/** *fifty-fifty*: fifty in the hundred, for either side. */
function evenly(a: Found, b: Found, { text, lang }: Stretch): Found | undefined {
	const isEven =
		lang === 'en' && written(a, text).toLowerCase() === 'fifty' && written(b, text).toLowerCase() === 'fifty'
	return isEven && /^\s*[-‐‑–]\s*$/.test(between(a, b, text)) ? one(a, b, [50, 0.5]) : undefined
}
