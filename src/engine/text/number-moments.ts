import type { Lang, Token } from '../bitext.ts'
import { type Facts, type Quantity, type Stretch, textBefore } from './number-stretch.ts'
import { months, numberWords } from './number-words.ts'

/**
 * *en el año cuarenta y siete, octubre del ochenta y dos, la huelga del setenta y uno, desde el 52*: a year without its
 * century, which its noun, its month or its article tells: what is counted stands in the plural.
 */
export function isShortYear(
	stretch: Stretch,
	at: number,
	next: number,
	values: readonly number[],
	{ ordinal }: Facts
): boolean {
	const [value = 0] = values
	const end = stretch.tokens[next - 1]?.to ?? 0
	return (
		stretch.lang === 'es' &&
		values.length === 1 &&
		!ordinal &&
		Number.isInteger(value) &&
		value >= 10 &&
		value < 100 &&
		yearAhead.test(textBefore(stretch, at)) &&
		// *del doce al quince por ciento*
		!/^\s+(?:y|al)\s[^,;.]{0,24}(?:%|por\s+ciento)/iu.test(stretch.text.slice(end, end + 44))
	)
}

const yearAhead = new RegExp(
	`(?<!\\p{L})(?:(?:(?:el|del|al|este|aquel)\\s+año|${[...months.es.keys()].filter((name) => name.length >= 4).join('|')})\\s+(?:del?\\s+)?|(?:en|desde|hasta|hacia|para|por|del?|entre)\\s+el\\s+|del\\s+)$`,
	'iu'
)

/** A figure or number word by itself that is in the range of years people write of. */
export function isYear(
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
export function countsThings(stretch: Stretch, at: number, next: number): boolean {
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

/** *siglo XIX, the 19th century*: the word for it is right beside the number. */
export function centuryAround(stretch: Stretch, at: number, next: number): boolean {
	const end = stretch.tokens[next - 1]?.to ?? 0
	return stretch.lang === 'es'
		? /\bsiglos?\s+$/i.test(textBefore(stretch, at))
		: /^(?:[\s-]+|-? (?:and|or|to) (?:early |late |mid-)?[\p{L}\d]+[\s-]+)(?:century|centuries)\b/iu.test(
				stretch.text.slice(end, end + 45)
			)
}

/** *el 3 de mayo, May 3, Thursday the 14th*: a weekday before or a month beside the number. */
export function isDay({ text, tokens, lang }: Stretch, at: number, next: number): boolean {
	const word = (n: number) => {
		const token = tokens[n]
		return token ? text.slice(token.from, token.to).toLowerCase() : ''
	}
	const month = (n: number) => months[lang].has(word(n)) && isMonthName(text, tokens[n], lang)
	// *el jueves 14*, *Thursday the 14th*
	if (weekday[lang].test(textBefore({ text, tokens, lang }, at))) return true
	// *la primera quincena de abril* is half of it, *una decena de mayo* nothing.
	if (lang === 'es')
		return word(next) === 'de' && month(next + 1) && numberWords.es.get(word(at))?.role !== 'group'
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

/** *los años 80, la década de los cuarenta*. */
export function isDecade(stretch: Stretch, at: number, values: readonly number[]): boolean {
	if (!values.every((value) => value % 10 === 0 && (value < 100 || (value >= 1000 && value <= 2100))))
		return false
	return /(?:\baños|\bd[ée]cadas? de(?: los)?(?: años)?|\bdel)\s+$/i.test(textBefore(stretch, at))
}

/** *a las ocho, las 6 de la mañana*: the article of the hours before, a time of day or nothing counted behind. */
export function isHour(stretch: Stretch, at: number, next: number, values: readonly number[]): boolean {
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
export function isEnglishHour(
	stretch: Stretch,
	at: number,
	next: number,
	values: readonly number[]
): boolean {
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
export function shortYear(stretch: Stretch, at: number, values: readonly number[]): readonly number[] {
	const [value = 0] = values
	const century = /(\d\d)\d\d\s?[-–—/]\s?$/.exec(textBefore(stretch, at))?.[1]
	return century && values.length === 1 && value < 100 && Number.isInteger(value)
		? [...values, Number(century) * 100 + value]
		: values
}
