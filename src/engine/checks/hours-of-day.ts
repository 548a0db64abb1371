import type { Lang, Span } from '../bitext.ts'
import { numberWords } from '../text/number-words.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** An hour of the clock's face, 0 to 11, with the part of the day that was told with it. */
interface Hour extends Span {
	readonly hour: number
	readonly isAfternoon: boolean
}

const told: Readonly<Record<Lang, RegExp>> = {
	es: /(?<![\p{L}\d:.,])(\d{1,2}|\p{L}+)(?:[:.]\d\d)?(?:\s+(?:y|menos)\s+\p{L}+|\s+en punto)?\s+de\s+la\s+(madrugada|mañana|tarde|noche)(?!\p{L})/gu,
	en: /(?<![\p{L}\d:.,])(\d{1,2}|\p{L}+)(?:[:.]\d\d)?(?:\s+o['’]clock)?(?:\s+(in\s+the\s+morning|in\s+the\s+afternoon|in\s+the\s+evening|at\s+night)|\s?([ap])\.?m(?!\p{L}))/gu
}

const tells = anyForm('es', ({ form }) => /^(?:madrugada|mañana|tarde|noche)$/.test(form))

/**
 * *las cuatro de la tarde* as *four in the morning*: one hour on both sides, in the other half of the day. The small hours
 * are night or morning, as one likes.
 */
export function turnedHours(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	if (!tells(place.words.source, lexicon)) return []
	const here = hoursIn(smallTextOf(bitext.source, place.source), 'es', place.source[0]?.from ?? 0)
	if (here.length === 0) return []
	const there = hoursIn(smallTextOf(bitext.target, place.target), 'en', place.target[0]?.from ?? 0)
	return here.flatMap((own): readonly Evidence[] => {
		const alike = there.filter(({ hour }) => hour === own.hour)
		const [other] = alike
		if (!other || alike.some(({ isAfternoon }) => isAfternoon === own.isAfternoon)) return []
		return [{ ...bothSides(own, other, bitext), message: 'changed', confidence: 0.85 }]
	})
}

/** From midnight to four it is *noche* and *madrugada*, *night* and *morning*. */
const smallHours = 4

function hoursIn(text: string, lang: Lang, start: number): readonly Hour[] {
	return [...text.matchAll(told[lang])].flatMap((match): readonly Hour[] => {
		const [whole, number = '', phrase = '', letter = ''] = match
		const value = /^\d+$/.test(number) ? Number(number) : numberWords[lang].get(number)?.value
		// *Las doce de la mañana* are noon.
		if (value === undefined || value < 1 || value > 12 || (value === 12 && phrase === 'mañana')) return []
		const isNight = /noche|night/.test(phrase)
		const isAfternoon = isNight
			? value > smallHours && value < 12
			: letter === 'p' || /tarde|afternoon|evening/.test(phrase)
		const from = start + match.index
		return [{ from, to: from + whole.length, hour: value % 12, isAfternoon }]
	})
}
