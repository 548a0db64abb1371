import type { Lang } from '../bitext.ts'
import { months } from '../text/number-words.ts'
import type { Quantity } from '../text/numbers.ts'

/** What stands between a day, its month and its year. */
const between: Readonly<Record<Lang, RegExp>> = {
	// el 5 de marzo de 2021, 5 marzo 2021
	es: /^\s+(?:de\s+)?(\p{L}+)\s+(?:del?\s+)?(?:año\s+)?$/u,
	// 5 March 2021, the 5th of March, 2021
	en: /^\s+(?:of\s+)?(\p{L}+)\.?,?\s+(?:of\s+)?$/u
}
/** March 5, 2021: the month stands before the day. */
const ahead = /(?<!\p{L})(\p{L}+)\.?\s+(?:the\s+)?$/u
/** The letters before a day in which its month begins. */
const monthReach = 16

/**
 * The numbers of one side, with a day and a year around or behind the name of a month read as one date where the other
 * side writes dates in figures: *el 5/3/2021* as *on 5 March 2021*.
 */
export function withDatesJoined(
	numbers: readonly Quantity[],
	opposite: readonly Quantity[],
	text: string,
	lang: Lang
): readonly Quantity[] {
	if (!opposite.some(({ role }) => role === 'date')) return numbers
	const joined: Quantity[] = []
	for (let at = 0; at < numbers.length; at++) {
		const [day, year] = [numbers[at], numbers[at + 1]]
		const date = day && year ? dateOf(day, year, text, lang) : undefined
		if (date) joined.push(date)
		else if (day) joined.push(day)
		if (date) at++
	}
	return joined
}

function dateOf(day: Quantity, year: Quantity, text: string, lang: Lang): Quantity | undefined {
	const [d = 0, y = 0] = [day.values[0], year.values[0]]
	if (day.role !== 'day' || year.role !== 'year') return undefined
	const gap = text.slice(day.to, year.from)
	const inside = between[lang].exec(gap)?.[1]
	const before =
		lang === 'en' && /^,?\s+$/.test(gap)
			? ahead.exec(text.slice(Math.max(0, day.from - monthReach), day.from))
			: null
	const month = months[lang].get((inside ?? before?.[1] ?? '').toLowerCase())
	if (month === undefined) return undefined
	const from = before?.[1] === undefined ? day.from : day.from - before[0].length
	return { ...day, from, to: year.to, role: 'date', values: [y * 10_000 + month * 100 + d] }
}
