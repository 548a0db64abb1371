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
		const [whole = 0] = item.quantity.values
		if (lang === 'es' && isCentury(item.quantity, text)) {
			const century = item.quantity.values.map((hundreds) => hundreds / 100 + 11)
			return {
				...item,
				quantity: { ...item.quantity, role: 'century', values: [...item.quantity.values, ...century] }
			}
		}
		// Nothing is shared out among more, nor among fewer than two.
		if (whole < 2 || whole > 100) return item
		const hours = hoursApart(item.quantity, text, lang)
		if (hours > 0)
			return { ...item, quantity: { ...item.quantity, values: [...item.quantity.values, hours] } }
		const left = lang === 'es' ? partsTaken(item.quantity, text) : undefined
		if (left !== undefined)
			return { ...item, quantity: { ...item.quantity, values: [...item.quantity.values, left] } }
		// *tres de cada cuatro euros*: the measure is of the whole; *one in 20 minutes* shares nothing out.
		if (lang === 'en' && item.quantity.unit) return item
		const part = partBefore(item.quantity, text, lang)
		if (!part || part.value >= whole) return item
		return {
			...item,
			quantity: { ...item.quantity, values: [...item.quantity.values, part.value / whole] }
		}
	})
}

/** The part that a whole behind it is out of, and where it begins. */
function partBefore({ from }: Quantity, text: string, lang: Lang) {
	const start = Math.max(0, from - 30)
	const before = text.slice(start, from)
	if (!mayBeOutOf[lang].test(before)) return undefined
	for (const pattern of outOf[lang]) {
		const match = pattern.exec(before.toLowerCase())
		const written = match?.[1] ?? ''
		const value = /^\d/.test(written) ? Number(written) : numberWords[lang].get(written)?.value
		if (match && value !== undefined) return { from: start + match.index, value }
	}
	return undefined
}

/** The share that a whole read with its part tells (*tres de cada cuatro*), 0..1; 0 of other numbers. */
export function shareIn({ values: [whole = 0, share = 0], values }: Quantity): number {
	return values.length === 2 && Number.isInteger(whole) && share > 0 && share < 1 ? share : 0
}

/** Where the part begins that a whole is out of; where the number does, of others. */
export function shareFrom(quantity: Quantity, text: string, lang: Lang): number {
	return (shareIn(quantity) > 0 ? partBefore(quantity, text, lang)?.from : undefined) ?? quantity.from
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

/** What stands between a part and the whole it is out of, by itself and with what is counted; the part is a figure or one word. */
const outOf: Readonly<Record<Lang, readonly RegExp[]>> = {
	es: [/(\p{L}+|\d+)\s+de\s+cada\s+$/u, /(\p{L}+|\d+)\s+\p{L}+\s+de\s+cada\s+$/u],
	en: [
		/(\p{L}+|\d+)\s+(?:in|of|out\s+of)\s+(?:every\s+)?$/u,
		/(\p{L}+|\d+)\s+\p{L}+\s+(?:in|out\s+of)\s+(?:every\s+)?$/u
	]
}

/** *la novela del ochocientos*: the nineteenth century, by its hundreds; *el ochocientos por ciento* is none. */
function isCentury({ from, to, spelled, values: [hundreds = 0] }: Quantity, text: string): boolean {
	return (
		spelled &&
		hundreds >= 500 &&
		hundreds <= 900 &&
		/^(?:quinientos|seiscientos|setecientos|ochocientos|novecientos)$/i.test(text.slice(from, to)) &&
		/(?<!\p{L})(?:del|el|al)\s+$/iu.test(text.slice(Math.max(0, from - 5), from)) &&
		!/^\s+(?:por|mil|millones|y|\p{L}{3,}s)(?!\p{L})/iu.test(text.slice(to, to + 24))
	)
}
