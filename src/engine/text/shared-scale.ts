import type { Lang } from '../bitext.ts'
import type { Found, Quantity, Stretch } from './number-stretch.ts'
import { numberWords } from './number-words.ts'

/**
 * *entre 3 y 10 millones*, *5 to 10 inches*, *1 to 3 pm*: scale, unit and clock of the last number of a range are the first
 * one's too; the second measure of *six feet by five* has the unit of the first.
 */
export function shared(found: readonly Found[], { text, lang }: Stretch): readonly Found[] {
	return found.map((read, n) => {
		const item = withUnitBefore(withScaleBefore(read, found.slice(0, n), text, lang), found[n - 1], text)
		const after = found[n + 1]
		if (!after || item.quantity.spelled !== after.quantity.spelled || after.at - item.next > 3) return item
		const between = text.slice(item.quantity.to, after.quantity.from)
		if (
			lang === 'en' &&
			item.scale === 1 &&
			ofThose.test(between) &&
			!/thousand|million/i.test(text.slice(item.quantity.from, item.quantity.to))
		) {
			const scale = /(?<!\p{L})(?:thousand|million)$/iu.exec(
				text.slice(after.quantity.from, after.quantity.to)
			)
			const by = numberWords.en.get(scale?.[0].toLowerCase() ?? '')?.value ?? after.scale
			const { values } = item.quantity
			if (by >= 1000)
				return {
					...item,
					quantity: { ...item.quantity, values: [...values, ...values.map((value) => value * by)] }
				}
		}
		if (!/^\s*(?:(?:y|e|a|o|u|and|to|or)\b|[-–—])/i.test(between)) return item
		const { values, unit = after.quantity.unit } = item.quantity
		if (lang === 'en' && after.quantity.role === 'clock' && isBareHour(item.quantity))
			return {
				...item,
				quantity: { ...item.quantity, role: 'clock', values: values.map((hour) => hour * 60) }
			}
		// *three or four hundred* counts hundreds twice.
		const spelledScale = /(?<!\p{L})(?:hundred|thousand|million)$/iu.exec(
			text.slice(after.quantity.from, after.quantity.to)
		)?.[0]
		const spelled = spelledScale ? (numberWords.en.get(spelledScale.toLowerCase())?.value ?? 1) : 1
		const by =
			after.scale >= 1000
				? after.scale
				: after.quantity.spelled && values.every((value) => value < 100)
					? spelled
					: 1
		const scaled = item.scale === 1 && by > 1 ? values.map((value) => value * by) : []
		return {
			...item,
			quantity: { ...item.quantity, values: [...values, ...scaled], unit }
		}
	})
}

/** *six and a half feet by five, dos metros por tres*. */
function withUnitBefore(item: Found, before: Found | undefined, text: string): Found {
	const { unit } = before?.quantity ?? {}
	if (!before || !unit || item.quantity.unit || item.quantity.role) return item
	const between = text.slice(before.quantity.to, item.quantity.from)
	// *una cosecha cada cuatro años y una hambruna cada veinte*
	const isRate =
		unit.dimension === 'time' &&
		/(?<!\p{L})(?:cada|every)\s+$/iu.test(between) &&
		/(?<!\p{L})(?:cada|every)\s+$/iu.test(
			text.slice(Math.max(0, before.quantity.from - 8), before.quantity.from)
		) &&
		/^\s*(?:$|[.,;:)])/.test(text.slice(item.quantity.to, item.quantity.to + 3))
	if (isRate) return { ...item, quantity: { ...item.quantity, unit } }
	if (unit.dimension !== 'length') return item
	return /^\s*(?:\p{L}{1,12}\.?\s+){0,2}(?:by|por|x|×)\s+$/iu.test(between)
		? { ...item, quantity: { ...item.quantity, unit } }
		: item
}

/** *more than nine thousand men; he had fewer than six*: what ends its clause may be counted by the scale said last. */
function withScaleBefore(item: Found, before: readonly Found[], text: string, lang: Lang): Found {
	const { to, values, unit, role, ordinal, weak } = item.quantity
	if (before.length === 0 || item.scale > 1 || unit || role || ordinal || weak) return item
	if (!values.every((value) => value > 1 && value < 1000) || !bareEnd[lang].test(text.slice(to, to + 16)))
		return item
	const said = before
		.map(({ quantity }) => scaleAtEnd.exec(text.slice(quantity.from, quantity.to))?.[0] ?? '')
		.reverse()
		.find((word) => word !== '')
	const by = numberWords[lang].get(said?.toLowerCase() ?? '')?.value
	if (by === undefined) return item
	return {
		...item,
		quantity: { ...item.quantity, values: [...values, ...values.map((value) => value * by)] }
	}
}

const scaleAtEnd = /(?<!\p{L})(?:thousand|million|billion|mil|mill[óo]n(?:es)?)$/iu

/** What follows a number that counts nothing named behind it. */
const bareEnd: Readonly<Record<Lang, RegExp>> = {
	es: /^\s*(?:$|[.,;:!?)»”"—–]|(?:y|e|o|u|pero|a|al|en|por|para|con|hacia|desde|hasta|cuando|mientras)(?!\p{L}))/iu,
	en: /^\s*(?:$|[.,;:!?)”"—–]|(?:and|or|but|to|in|at|on|by|for|with|from|when|while|of\s+(?:whom|which|them))(?!\p{L}))/iu
}

/** *two of my three thousand*: two thousand, as like as not. */
const ofThose = /^\s+(?:(?:out\s+)?of|from)\s+(?:my|your|his|her|its|our|their|the|these|those)\s+$/i

/** A figure that may be an hour of the clock's face and is nothing else. */
function isBareHour({ values, unit, role, ordinal }: Quantity): boolean {
	return (
		unit === undefined &&
		role === undefined &&
		!ordinal &&
		values.every((hour) => Number.isInteger(hour) && hour >= 1 && hour <= 12)
	)
}
