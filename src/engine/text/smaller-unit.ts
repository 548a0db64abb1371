import type { Found, Stretch } from './number-stretch.ts'
import { units } from './units.ts'

/**
 * *un metro ochenta, 1 metro 65*; *five foot eleven, 6 ft 2 in*: a person's height in two units, of which the smaller one
 * is often left unsaid. The two numbers become one measure of the larger unit.
 */
export function withSmallerUnit(found: readonly Found[], { text, lang }: Stretch): readonly Found[] {
	const larger = units[lang].get(lang === 'es' ? 'metro' : 'foot')
	if (!larger) return found
	const joined: Found[] = []
	for (const item of found) {
		const { quantity } = item
		const [small = 0] = quantity.values
		const before = text.slice(Math.max(0, quantity.from - 14), quantity.from)
		const between = joint[lang].exec(before)
		const last = joined.at(-1)
		const isSmall =
			between !== null && Number.isInteger(small) && small > 0 && small < smaller[lang] && isBare(item, lang)
		const isBehind =
			last !== undefined && between !== null && last.quantity.to === quantity.from - between[0].length
		const { from, values } = isBehind
			? last.quantity
			: { from: quantity.from - (between?.[0].length ?? 0), values: one }
		const isAlone = lang === 'es' && /^(?:\s*un)?\s+metro\s/i.test(before.slice(-(between?.[0].length ?? 0)))
		const whole = values[0] ?? 0
		if (!isSmall || !(isBehind || isAlone) || !Number.isInteger(whole) || whole > tallest) joined.push(item)
		else {
			if (isBehind) joined.pop()
			const value = whole + small / smaller[lang]
			joined.push({
				...item,
				quantity: { ...quantity, from, values: [value], unit: larger, role: undefined }
			})
		}
	}
	return joined
}

/** Nobody is told to be taller, in metres or in feet. */
const tallest = 9

/** *metro ochenta* without a number before. */
const one: readonly number[] = [1]

/** Centimetres of a metre, inches of a foot. */
const smaller = { es: 100, en: 12 } as const

const joint = { es: /\s+metros?\s+(?:con\s+)?$/i, en: /[\s-]*(?:foot|feet|ft)\.?[\s-]+$/i } as const

/** No unit of its own but the smaller one, no role, not an ordinal. */
function isBare({ quantity: { unit, ordinal, vague, role } }: Found, lang: 'es' | 'en'): boolean {
	if (ordinal || vague || role !== undefined) return false
	return unit === undefined || unit.name === (lang === 'es' ? 'cm' : 'in')
}
