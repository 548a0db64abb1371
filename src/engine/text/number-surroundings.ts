import type { Lang } from '../bitext.ts'
import {
	centuryAround,
	countsThings,
	isDay,
	isDecade,
	isEnglishHour,
	isHour,
	isShortYear,
	isYear,
	shortYear
} from './number-moments.ts'
import { type Facts, type Found, plain, type Stretch, textBefore } from './number-stretch.ts'
import { months, numberWords } from './number-words.ts'
import { type Unit, units } from './units.ts'

/** Scales only written after a figure, by language; *m* is metres as well, so both readings stay, and *mm* are millions in capitals only. */
export const scaleMarks: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
	es: new Map([
		['mdd', 1e6],
		['mdp', 1e6],
		['mm', 1e6],
		['m', 1e6],
		['k', 1000]
	]),
	en: new Map([
		['bn', 1e9],
		['tn', 1e12],
		['mn', 1e6],
		['m', 1e6],
		['k', 1000]
	])
}

/** A number with what stands around it: scale words behind, units on either side, the role its neighbours give it. */
export function around(
	stretch: Stretch,
	at: number,
	end: number,
	read: readonly number[],
	facts: Facts,
	scaled: number,
	until?: number
): Found {
	const { text, tokens, lang } = stretch
	const low = (n: number) => {
		const token = tokens[n]
		return token ? text.slice(token.from, token.to).toLowerCase() : ''
	}
	const isMillimetres = (n: number) => low(n) === 'mm' && text.charAt(tokens[n]?.from ?? 0) === 'm'
	let next = end
	let values = read
	let scale = scaled
	let vague = facts.vague ?? false
	if (!facts.spelled) {
		for (let n = 0; n < 2; n++) {
			const word = numberWords[lang].get(low(next))
			const mark = n === 0 && !isMillimetres(next) ? scaleMarks[lang].get(low(next)) : undefined
			const by =
				word && (word.role === 'scale' || word.role === 'group') && word.value >= 100
					? word.value
					: mark !== undefined && low(next) !== 'm'
						? mark
						: 0
			if (by <= scale) break
			// A decimal fraction of millions is not written to a last nought: *44.500 millones* are 44,500 million.
			if (values.length === 2 && text.charAt(figureEnd(stretch, end, until) - 1) === '0')
				values = values.slice(0, 1)
			values = values.map((value) => value * by)
			scale *= by
			vague = false
			next++
		}
	}
	const unit =
		gluedUnit(stretch, next, scale === scaled ? until : undefined) ??
		unitAfter(stretch, next) ??
		unitBefore(stretch, at) ??
		heatBefore(stretch, at, values) ??
		daysAhead(stretch, at)
	const century = centuryAround(stretch, at, next)
	const dated = !facts.spelled || facts.ordinal || values.every((value) => value <= 31)
	const role = century
		? 'century'
		: dated && values.every((v) => v >= 1 && v <= 31) && isDay(stretch, at, next)
			? 'day'
			: lang === 'es' && unit === undefined && isDecade(stretch, at, values)
				? 'decade'
				: (lang === 'es' ? isHour : isEnglishHour)(stretch, at, next, values)
					? 'clock'
					: (isYear(values, facts, scale, unit) && !countsThings(stretch, at, next)) ||
						  (unit === undefined && isShortYear(stretch, at, next, values, facts))
						? 'year'
						: undefined
	if (role === 'clock') values = values.map((hour) => (hour % 24) * 60)
	const to = scale === scaled ? until : undefined
	return plain(
		stretch,
		at,
		next,
		inMinutes(shortYear(stretch, at, values), unit),
		{
			...facts,
			vague,
			...(role !== undefined && { role }),
			...(unit !== undefined && { unit }),
			...(to !== undefined && { to })
		},
		scale
	)
}

/** *tres cuartos de hora*: forty-five, where the talk is of minutes. */
function inMinutes(values: readonly number[], unit: Unit | undefined): readonly number[] {
	const [hours = 0] = values
	return unit?.name === 'h' && hours > 0 && hours < 1 && values.length === 1 ? [hours, 60 * hours] : values
}

/** Where the digits before the scale word end. */
function figureEnd({ tokens }: Stretch, end: number, until: number | undefined): number {
	return until ?? tokens[end - 1]?.to ?? 0
}

const percentAfter = /^\s?(?:%|por ciento\b|percent\b|per cent\b|pct\b)/i

const pointsAfter = /^\s?(?:puntos porcentuales|percentage points?)\b/i

const percent: Unit = { name: 'percent', dimension: 'percent', size: 1 }

const points: Unit = { name: 'points', dimension: 'percent', size: 1 }

/** *cuatro grados bajo cero, 4 °C below zero*: what is counted from zero down. */
const below = /^[\s-]*\S+\s(?:\S+\s)?(?:bajo\scero|below(?:\szero)?)(?!\p{L}|\s(?:freezing|average|normal))/iu

const square = /^[\s-]+(?:square|sq\.?)(?=\s)/i

/** Between a number and what it counts: *ten working days, dos largos meses*. */
export const measuring =
	/^\s(?:square|working|business|calendar|consecutive|straight|full|whole|long|solid|short|more|further|additional|larg[oa]s)\s/i

/** *37mph, 5,480ft, 60km/h*: a unit written as one word with its figure; *m* is as often millions. */
function gluedUnit({ text, tokens, lang }: Stretch, next: number, until?: number): Unit | undefined {
	const token = tokens[next - 1]
	if (!token || until === undefined) return undefined
	const written = /^\d[\d.,]*(\p{L}+)$/u.exec(text.slice(token.from, until))?.[1]?.toLowerCase()
	if (written === undefined || written === 'm') return undefined
	return written === 'km' && /^\/h(?!\p{L})/iu.test(text.slice(until, until + 3))
		? units[lang].get('km/h')
		: units[lang].get(written)
}

function unitAfter({ text, tokens, lang }: Stretch, next: number): Unit | undefined {
	const end = tokens[next - 1]?.to ?? 0
	const ahead = text.slice(end, end + 36)
	if (percentAfter.test(ahead)) return percent
	if (pointsAfter.test(ahead)) return points
	const speed =
		/^[\s-]?(km\/h|kph|mph|(?:kilómetros|kilometers|kilometres) (?:por hora|per hour|an hour))/i.exec(ahead)
	if (speed) return units[lang].get(speed[1]?.startsWith('m') ? 'mph' : 'km/h')
	if (/^[\s-]?(?:miles an hour|miles per hour|millas por hora)/i.test(ahead)) return units[lang].get('mph')
	const measured = ahead.replace(measuring, ' ')
	const written = /^[\s-]*(?:de\s|of\san?\s)?([\p{L}$€£°º]+)(²|2(?!\d))?/u.exec(measured)
	const unit = written ? units[lang].get((written[1] ?? '').toLowerCase()) : undefined
	if (unit?.dimension === 'temperature') return below.test(ahead) ? { ...unit, size: -1 } : unit
	if (unit?.dimension !== 'length') return unit
	const squared =
		written?.[2] !== undefined || /^[\s-]*\p{L}+ cuadrad[oa]s?\b/u.test(ahead) || square.test(ahead)
	return squared ? { name: `${unit.name}²`, dimension: 'area', size: unit.size ** 2 } : unit
}

function unitBefore({ text, tokens, lang }: Stretch, at: number): Unit | undefined {
	const from = tokens[at]?.from ?? 0
	const written = /(us\$|[$€£]|bs\.?|usd|eur)\s?$/i.exec(text.slice(Math.max(0, from - 5), from))?.[1]
	return written ? units[lang].get(written.toLowerCase()) : undefined
}

/** *la fiebre le subió a 39,5*, *her temperature rose to 103*: degrees, though nobody says so. */
function heatBefore(stretch: Stretch, at: number, values: readonly number[]): Unit | undefined {
	const isHeat =
		values.every((value) => value >= 30 && value <= 115) && heat[stretch.lang].test(textBefore(stretch, at))
	return isHeat ? units[stretch.lang].get(stretch.lang === 'es' ? 'grado' : 'degree') : undefined
}

/** *de hoy en quince, cada quincena*: days, though nobody says so; *una quincena de vecinos* counts them. */
function daysAhead(stretch: Stretch, at: number): Unit | undefined {
	const from = stretch.tokens[at]?.from ?? 0
	const areDays =
		stretch.lang === 'es' &&
		(/(?<!\p{L})(?:hoy|mañana)\s+en\s+$/iu.test(textBefore(stretch, at)) ||
			(/q/i.test(stretch.text.charAt(from)) && half.test(stretch.text.slice(from, from + 26))))
	return areDays ? units.es.get('día') : undefined
}

/** *la quincena, la primera quincena de abril*. */
const half = new RegExp(`^quincenas?(?!\\p{L}|\\s+de\\s(?!${[...months.es.keys()].join('|')}))`, 'iu')

const heat: Readonly<Record<Lang, RegExp>> = {
	es: /(?<!\p{L})(?:fiebre|temperatura)(?:\s+\p{L}+){0,3}?(?:\s+(?:a|de|hasta))?\s+$/iu,
	en: /(?<!\p{L})(?:fever|temperature)(?:\s+\p{L}+){0,3}?\s+(?:to|of|at|was|hit|reached|above|over)\s+$/iu
}
