import type { Lang, Token } from '../bitext.ts'
import { type Facts, type Found, plain, type Quantity, type Stretch, textBefore } from './number-stretch.ts'
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
						  (unit === undefined && isShortYear(stretch, at, values, facts))
						? 'year'
						: undefined
	if (role === 'clock') values = values.map((hour) => (hour % 24) * 60)
	const to = scale === scaled ? until : undefined
	return plain(
		stretch,
		at,
		next,
		shortYear(stretch, at, values),
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

/** Where the digits before the scale word end. */
function figureEnd({ tokens }: Stretch, end: number, until: number | undefined): number {
	return until ?? tokens[end - 1]?.to ?? 0
}

/** *en el año cuarenta y siete, el año de 52*: a year without its century, which its noun tells. */
function isShortYear(stretch: Stretch, at: number, values: readonly number[], { ordinal }: Facts): boolean {
	const [value = 0] = values
	return (
		stretch.lang === 'es' &&
		values.length === 1 &&
		!ordinal &&
		Number.isInteger(value) &&
		value >= 10 &&
		value < 100 &&
		/(?<!\p{L})(?:el|del|al|este|aquel)\s+año\s+(?:de\s+|del\s+)?$/iu.test(textBefore(stretch, at))
	)
}

function isYear(
	values: readonly number[],
	facts: Facts,
	scale: number,
	unit: Quantity['unit'] | undefined
): boolean {
	const [value = 0] = values
	return (
		values.length === 1 &&
		scale === 1 &&
		!facts.ordinal &&
		facts.style === undefined &&
		(unit === undefined || unit.dimension === 'time') &&
		Number.isInteger(value) &&
		value >= 1000 &&
		value <= 2100 &&
		value % 1000 !== 0
	)
}

/** *Hay 1300 puestos, there are 1300 stalls*: what stands before no year, and a plural behind, are the marks of a count. */
function countsThings(stretch: Stretch, at: number, next: number): boolean {
	const end = stretch.tokens[next - 1]?.to ?? 0
	return (
		/^\s\p{Ll}{3,}s(?!\p{L})/u.test(stretch.text.slice(end, end + 24)) &&
		counting[stretch.lang].test(textBefore(stretch, at))
	)
}

/** Words that a count follows and a year does not. */
const counting: Readonly<Record<Lang, RegExp>> = {
	es: /(?<!\p{L})(?:hay|había|hubo|habrá|tiene|tienen|tenía|tenían|unos|unas|casi|los|las|con|sus|otros|otras|estos|estas|esos|esas|cerca de|más de|menos de|alrededor de)\s+$/iu,
	en: /\b(?:are|were|has|have|had|some|nearly|almost|over|only|with|more than|fewer than|less than|these|those|another)\s+$/i
}

const percentAfter = /^\s?(?:%|por ciento\b|percent\b|per cent\b|pct\b)/i

const pointsAfter = /^\s?(?:puntos porcentuales|percentage points?)\b/i

const percent: Unit = { name: 'percent', dimension: 'percent', size: 1 }

const points: Unit = { name: 'points', dimension: 'percent', size: 1 }

const square = /^[\s-]+(?:square|sq\.?)(?=\s)/i

/** Between a number and what it counts: *ten working days, dos largos meses*. */
export const measuring =
	/^\s(?:square|working|business|calendar|consecutive|straight|full|whole|long|solid|short|more|further|additional|larg[oa]s)\s/i

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
	const written = /^[\s-]*(?:de\s)?([\p{L}$€£°º]+)(²|2(?!\d))?/u.exec(measured)
	const unit = written ? units[lang].get((written[1] ?? '').toLowerCase()) : undefined
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
			(/q/i.test(stretch.text.charAt(from)) &&
				/^quincenas?(?!\p{L}|\s+de\s)/iu.test(stretch.text.slice(from, from + 14))))
	return areDays ? units.es.get('día') : undefined
}

const heat: Readonly<Record<Lang, RegExp>> = {
	es: /(?<!\p{L})(?:fiebre|temperatura)(?:\s+\p{L}+){0,3}?(?:\s+(?:a|de|hasta))?\s+$/iu,
	en: /(?<!\p{L})(?:fever|temperature)(?:\s+\p{L}+){0,3}?\s+(?:to|of|at|was|hit|reached|above|over)\s+$/iu
}

function centuryAround(stretch: Stretch, at: number, next: number): boolean {
	const end = stretch.tokens[next - 1]?.to ?? 0
	return stretch.lang === 'es'
		? /\bsiglos?\s+$/i.test(textBefore(stretch, at))
		: /^(?:[\s-]+|-? (?:and|or|to) (?:early |late |mid-)?[\p{L}\d]+[\s-]+)(?:century|centuries)\b/iu.test(
				stretch.text.slice(end, end + 45)
			)
}

function isDay({ text, tokens, lang }: Stretch, at: number, next: number): boolean {
	const word = (n: number) => {
		const token = tokens[n]
		return token ? text.slice(token.from, token.to).toLowerCase() : ''
	}
	const month = (n: number) => months[lang].has(word(n)) && isMonthName(text, tokens[n], lang)
	// *el jueves 14*, *Thursday the 14th*
	if (weekday[lang].test(textBefore({ text, tokens, lang }, at))) return true
	if (lang === 'es') return word(next) === 'de' && month(next + 1)
	return (
		month(at - 1) ||
		(word(at - 1) === '.' && month(at - 2)) ||
		month(next) ||
		(word(next) === 'of' && month(next + 1))
	)
}

/** A weekday that a day of the month follows. */
const weekday: Readonly<Record<Lang, RegExp>> = {
	es: /\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+(?:día\s+)?$/i,
	en: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+the\s+$/
}

/** English months are capitalised, which tells *May* from *may*. */
function isMonthName(text: string, token: Token | undefined, lang: Lang): boolean {
	return token !== undefined && (lang === 'es' || /^\p{Lu}/u.test(text.charAt(token.from)))
}

function isDecade(stretch: Stretch, at: number, values: readonly number[]): boolean {
	if (!values.every((value) => value % 10 === 0 && (value < 100 || (value >= 1000 && value <= 2100))))
		return false
	return /(?:\baños|\bd[ée]cadas? de(?: los)?(?: años)?|\bdel)\s+$/i.test(textBefore(stretch, at))
}

function isHour(stretch: Stretch, at: number, next: number, values: readonly number[]): boolean {
	if (!values.every((value) => Number.isInteger(value) && value >= 1 && value <= 24)) return false
	const end = stretch.tokens[next - 1]?.to ?? 0
	const after = stretch.text.slice(end, end + 24)
	return (
		/\b(?:las|la)\s+$/i.test(textBefore(stretch, at)) &&
		// *las 24 horas del día* last, and begin at none.
		!/^\s+horas\s+del\s+día/i.test(after) &&
		!(
			values[0] === 24 && !/(?<!\p{L})(?:a|hasta|desde|sobre|hacia) las\s+$/iu.test(textBefore(stretch, at))
		) &&
		(/^\s+(?:de la (?:mañana|tarde|noche|madrugada)|en punto|horas|y media|y cuarto|menos)\b/i.test(after) ||
			(/\b(?:a|sobre|hasta|desde|hacia) las\s+$/i.test(textBefore(stretch, at)) &&
				!/^\s+\p{L}{4,}/u.test(after)))
	)
}

/** *at eight in the morning, 6 o'clock sharp*: the time of day right after it, and a word of time before. */
function isEnglishHour(stretch: Stretch, at: number, next: number, values: readonly number[]): boolean {
	if (!values.every((value) => Number.isInteger(value) && value >= 1 && value <= 12)) return false
	const end = stretch.tokens[next - 1]?.to ?? 0
	const after = stretch.text.slice(end, end + 24)
	const before = textBefore(stretch, at)
	return (
		/^\s+o['’]clock\b/i.test(after) ||
		(/\b(?:at|by|until|till|around|about|before|after|since|from|past|to|it was|almost|nearly)\s+$/i.test(
			before
		) &&
			/^\s+(?:in the (?:morning|afternoon|evening)|at night|sharp|that (?:morning|afternoon|evening|night))\b/i.test(
				after
			)) ||
		(/\bat\s+$/i.test(before) && /^(?:\s*[.,;:]|\s+(?:and (?!a\b|\d)|when\b|but\b|until\b)|$)/i.test(after))
	)
}

/** 1957–58: the second year of a range is written short. */
function shortYear(stretch: Stretch, at: number, values: readonly number[]): readonly number[] {
	const [value = 0] = values
	const century = /(\d\d)\d\d\s?[-–—/]\s?$/.exec(textBefore(stretch, at))?.[1]
	return century && values.length === 1 && value < 100 && Number.isInteger(value)
		? [...values, Number(century) * 100 + value]
		: values
}
