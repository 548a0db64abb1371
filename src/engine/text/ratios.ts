import type { Lang } from '../bitext.ts'
import type { Found, Quantity, Stretch } from './number-stretch.ts'
import { numberWords } from './number-words.ts'

/** *tres veces al día, twice daily*: every so many hours, as *cada ocho horas* says; 0 where the day is not shared out. */
function hoursApart({ to, values }: Quantity, text: string, lang: Lang): number {
	const [times = 0] = values
	const isShared = [2, 3, 4, 6].includes(times) && values.length === 1
	return isShared && timesADay[lang].test(text.slice(to, to + 24)) ? 24 / times : 0
}

const timesADay: Readonly<Record<Lang, RegExp>> = {
	es: /^\s+veces\s+(?:al|por)\s+día(?!\p{L})/iu,
	en: /^(?:\s+times)?\s+(?:a|per|each|every)\s+day\b|^(?:\s+times)?\s+daily\b/i
}

/** *uno de cada cinco, 2 de cada 3*; *one in five, two out of three*: the share, besides the number it is out of. */
export function ratios(found: readonly Found[], { text, lang }: Stretch): readonly Found[] {
	return found.map((item) => {
		const hours = hoursApart(item.quantity, text, lang)
		if (hours > 0)
			return { ...item, quantity: { ...item.quantity, values: [...item.quantity.values, hours] } }
		const left = lang === 'es' ? partsTaken(item.quantity, text) : undefined
		if (left !== undefined)
			return { ...item, quantity: { ...item.quantity, values: [...item.quantity.values, left] } }
		const before = text.slice(Math.max(0, item.quantity.from - 30), item.quantity.from)
		if (!mayBeOutOf[lang].test(before)) return item
		const written = outOf[lang].exec(before.toLowerCase())?.[1] ?? ''
		const part = /^\d/.test(written) ? Number(written) : numberWords[lang].get(written)?.value
		const [whole = 0] = item.quantity.values
		if (part === undefined || part >= whole || whole > 100 || item.quantity.unit) return item
		return { ...item, quantity: { ...item.quantity, values: [...item.quantity.values, part / whole] } }
	})
}

/** *las dos partes* is two thirds as well as two parts, *las tres partes* three quarters: the share all but one part make. */
function partsTaken({ from, to, values, spelled }: Quantity, text: string): number | undefined {
	const [count = 0] = values
	const isShare =
		spelled &&
		count >= 2 &&
		count <= 4 &&
		/^\s+partes\s+de(?:l|\s)/i.test(text.slice(to, to + 16)) &&
		/(?<!\p{L})las\s+$/iu.test(text.slice(Math.max(0, from - 6), from))
	return isShare ? count / (count + 1) : undefined
}

/** How the text before such a whole ends; most numbers need not be looked at further. */
const mayBeOutOf: Readonly<Record<Lang, RegExp>> = { es: /cada\s+$/i, en: /(?:in|of|every)\s+$/i }

/** What stands between a part and the whole it is out of; the part is a figure or one word. */
const outOf: Readonly<Record<Lang, RegExp>> = {
	es: /(\p{L}+|\d+)\s+de\s+cada\s+$/u,
	en: /(\p{L}+|\d+)\s+(?:in|of|out\s+of)\s+(?:every\s+)?$/u
}

/** *a dozen or two, a hundred or two*: so many or twice as many, as *una o dos docenas*; one number. */
export function orTwo(found: readonly Found[], { text, lang }: Stretch): readonly Found[] {
	if (lang !== 'en') return found
	return found.flatMap((item, n): readonly Found[] => {
		const { quantity } = item
		if (isDoubled(found[n - 1]?.quantity, text) && /^two$/i.test(text.slice(quantity.from, quantity.to)))
			return []
		if (!isDoubled(quantity, text)) return [item]
		const to = found[n + 1]?.quantity.to ?? quantity.to
		return [
			{
				...item,
				quantity: { ...quantity, to, values: quantity.values.flatMap((value) => [value, 2 * value]) }
			}
		]
	})
}

function isDoubled(quantity: Quantity | undefined, text: string): boolean {
	return (
		quantity !== undefined &&
		quantity.spelled &&
		/(?:dozen|score|hundred|thousand)$/i.test(text.slice(quantity.from, quantity.to)) &&
		/^\s+or\s+two(?![\p{L}-])/iu.test(text.slice(quantity.to, quantity.to + 8))
	)
}
