import type { Lang, Span, Token } from '../bitext.ts'
import { type Figure, figureAt } from './figures.ts'
import { spokenHourAt } from './clock-words.ts'
import { decadeNames, looseNumbers, months, numberWords } from './number-words.ts'
import { spelledAt } from './spelled.ts'
import { type Unit, units } from './units.ts'

/** What a number is, where its surroundings say so. */
export type NumberRole = 'year' | 'day' | 'decade' | 'century' | 'clock' | 'date'

/** A number as it stands in a text. */
export interface Quantity extends Span {
	/** What it may mean: 1.500 is 1500 and 1.5; one value where it is plain. A clock's is minutes. Never empty. */
	readonly values: readonly number[]
	readonly spelled: boolean
	readonly ordinal: boolean
	/** Means something else too (*segundo*), or only hints at a number (*both*): may answer, never asks. */
	readonly weak: boolean
	/** An order of magnitude: *decenas*, *thousands*. */
	readonly vague: boolean
	readonly role?: NumberRole
	readonly unit?: Unit
	/** How a figure writes its separators, where that is plain. */
	readonly style?: Figure['style']
}

interface Stretch {
	readonly text: string
	readonly tokens: readonly Token[]
	readonly lang: Lang
}

/**
 * The numbers among a run of tokens, figures and number words, left to right. Linear. Digits inside names of things
 * (*COVID-19, SS19, 3D*) are weak: they may answer for a number.
 */
export function readNumbers(text: string, tokens: readonly Token[], lang: Lang): readonly Quantity[] {
	const stretch = { text, tokens, lang }
	const found: Found[] = []
	let at = 0
	while (at < tokens.length) {
		const read = readAt(stretch, at)
		if (read) found.push(...read)
		at = read?.at(-1)?.next ?? at + 1
	}
	return shared(found, stretch).map((item) => item.quantity)
}

interface Found {
	readonly quantity: Quantity
	/** First token and the one after the last. */
	readonly at: number
	readonly next: number
	/** The scale word it carries, 1 without. */
	readonly scale: number
}

function readAt(stretch: Stretch, at: number): readonly Found[] | undefined {
	const { text, tokens, lang } = stretch
	const token = tokens[at]
	if (!token || token.kind === 'punctuation') return undefined
	const hour = spokenHourAt(text, tokens, at, lang)
	if (hour) return [plain(stretch, at, at + hour.length, [hour.minutes], { spelled: true, role: 'clock' })]
	const written = text.slice(token.from, token.to)
	if (/^\d/.test(written)) return readFigure(stretch, at)
	if (token.kind !== 'word') return undefined
	const lower = written.toLowerCase()
	if (/\d/.test(written)) return readNamed(stretch, at, written)
	if (lower === 'una' && isOneOClock(stretch, at))
		return [plain(stretch, at, at + 1, [60], { spelled: true, role: 'clock' })]
	const decade = lang === 'en' ? decadeNames.get(lower) : undefined
	if (decade !== undefined) return [plain(stretch, at, at + 1, [decade], { spelled: true, role: 'decade' })]
	if (/^[IVXLC]+$/.test(written)) return readRoman(stretch, at, written)
	if (numberWords[lang].has(lower)) {
		const spelled = spelledAt(text, tokens, at, lang)
		if (spelled) {
			const { length, values, ordinal, vague, weak } = spelled
			return [around(stretch, at, at + length, values, { spelled: true, ordinal, vague, weak }, 1)]
		}
	}
	const loose = looseNumbers[lang].get(lower)
	return loose === undefined
		? undefined
		: [plain(stretch, at, at + 1, [loose], { spelled: true, weak: true })]
}

/** Digits in a word: *mid-1970s* is a number with a prefix, *COVID-19* a name. */
function readNamed(stretch: Stretch, at: number, written: string): readonly Found[] {
	const dated = /^(?:mid|pre|post|early|late)[-‐‑](\d{4}|\d{2})(s?)$/i.exec(written)
	const digits = dated?.[1] ?? written.match(/\d+/)?.[0] ?? ''
	const follow = stretch.text.slice(stretch.tokens[at]?.to ?? 0).startsWith('s')
	const found = plain(stretch, at, at + 1, [Number(digits)], {
		weak: !dated,
		...(dated && { role: dated[2] === 's' || follow ? 'decade' : 'year' })
	})
	const from = (stretch.tokens[at]?.from ?? 0) + written.indexOf(digits)
	return [{ ...found, quantity: { ...found.quantity, from } }]
}

function isOneOClock(stretch: Stretch, at: number): boolean {
	const end = stretch.tokens[at]?.to ?? 0
	return (
		/\b(?:a|de|sobre|hasta|desde|hacia|era|es) la\s+$/i.test(textBefore(stretch, at)) &&
		/^\s+(?:de la (?:mañana|tarde|madrugada)|en punto|y (?:media|cuarto)|menos)\b/i.test(
			stretch.text.slice(end, end + 24)
		)
	)
}

interface Facts {
	readonly spelled?: boolean
	readonly ordinal?: boolean
	readonly vague?: boolean
	readonly weak?: boolean
	readonly role?: NumberRole
	readonly unit?: Unit
	readonly style?: Figure['style']
	readonly from?: number
	readonly to?: number
}

function plain(
	{ tokens }: Stretch,
	at: number,
	next: number,
	values: readonly number[],
	facts: Facts,
	scale = 1
): Found {
	const { spelled = false, ordinal = false, weak = false, vague = false, role, unit, style, from, to } = facts
	const quantity: Quantity = {
		from: from ?? tokens[at]?.from ?? 0,
		to: to ?? tokens[next - 1]?.to ?? 0,
		values,
		spelled,
		ordinal,
		weak,
		vague,
		...(role !== undefined && { role }),
		...(unit !== undefined && { unit }),
		...(style !== undefined && { style })
	}
	return { quantity, at, next, scale }
}

/** Scales only written after a figure, by language; *m* is metres as well, so both readings stay. */
const scaleMarks: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
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

function readFigure(stretch: Stretch, at: number): readonly Found[] {
	const { text, tokens, lang } = stretch
	const token = tokens[at]
	if (!token) return []
	const rest = text.slice(token.from, token.from + 60)
	const special = readDate(stretch, at, rest) ?? readClock(stretch, at, rest) ?? readPair(stretch, at, rest)
	if (special) return special
	const figure = figureAt(rest)
	const digits = Number(/^\d+/.exec(rest)?.[0] ?? 0)
	if (!figure) return [plain(stretch, at, at + 1, [digits], { weak: true })]
	let length = figure.length
	// .05 written without its nought
	const before = text.slice(Math.max(0, token.from - 2), token.from)
	const headless = /^(?:[\s<>=(]|^)[.,]$/.test(before) && !/[.,]/.test(rest.slice(0, length))
	let values = headless ? figure.values.map((value) => value / 10 ** length) : figure.values
	const after = rest.slice(length)
	const feet = /^[-\s]foot[-\s](\d{1,2})(?!\d)/.exec(after)
	if (lang === 'en' && feet) {
		const next = tokenAfter(tokens, at, token.from + length + feet[0].length)
		const to = token.from + length + feet[0].length
		const unit = units.en.get('feet')
		return [
			plain(stretch, at, next, [digits + Number(feet[1]) / 12], { to, ...(unit !== undefined && { unit }) })
		]
	}
	const suffix = /^\p{L}{1,8}(?![\p{L}\d])|^\.?[ºª°](?!\p{L})|^['’]?s(?!\p{L})/u.exec(after)?.[0] ?? ''
	const next = tokenAfter(tokens, at, token.from + length + suffix.length)
	if (suffix !== '' && next > at && (tokens[next - 1]?.to ?? 0) > token.from + length + suffix.length)
		// An identifier: 3D-printed, 2B.
		return [plain(stretch, at, next, [digits], { weak: true })]
	length += suffix.length
	const low = suffix.toLowerCase()
	const style = figure.style
	if (/^['’]?s$/.test(low))
		return [plain(stretch, at, next, values, { role: lang === 'en' ? 'decade' : 'year' })]
	if (/^(?:st|nd|rd|th)$|[ºª°]$/.test(low))
		return [around(stretch, at, next, values, { ordinal: true }, 1, token.from + length)]
	const word = numberWords[lang].get(low)
	const mark = scaleMarks[lang].get(low) ?? (word?.role === 'scale' ? word.value : undefined)
	if (mark !== undefined && word) values = values.map((value) => value * mark)
	else if (mark !== undefined) values = [...values.map((value) => value * mark), ...values]
	else if (low !== '' && !units[lang].has(low)) return [plain(stretch, at, next, [digits], { weak: true })]
	const divided = dividedBy(stretch, token.from + length)
	if (divided)
		return [
			plain(stretch, at, next, values, { to: token.from + length }),
			plain(stretch, at, divided.next, divided.values, { from: divided.from, to: divided.to })
		]
	return [
		around(
			stretch,
			at,
			next,
			values,
			{ ...(style !== undefined && { style }), ...(isListMark(stretch, at) && { weak: true }) },
			1,
			token.from + length
		)
	]
}

/** 25.638.922/28.404.603: the tokenizer keeps a slash between digits, here it divides two numbers. */
function dividedBy({ text, tokens }: Stretch, end: number) {
	if (text.charAt(end) !== '/') return undefined
	const from = end + 1
	const figure = figureAt(text.slice(from, from + 60))
	if (!figure) return undefined
	const to = from + figure.length
	const next = tokens.findIndex((token) => token.from >= to)
	return { from, to, values: figure.values, next: next < 0 ? tokens.length : next }
}

/** *[3]* and a number that opens a line before a point or bracket count items, not things. */
function isListMark({ text, tokens }: Stretch, at: number): boolean {
	const token = tokens[at]
	if (!token) return false
	const after = text.charAt(token.to)
	const before = text.charAt(token.from - 1)
	if (before === '[' && after === ']') return true
	return at === 0 && (after === ')' || (after === '.' && /^\s/.test(text.charAt(token.to + 1))))
}

function tokenAfter(tokens: readonly Token[], at: number, offset: number): number {
	let next = at + 1
	while (next < tokens.length && (tokens[next]?.from ?? 0) < offset) next++
	return next
}

/** 3/4/2019, 12-05-2019, 2019-05-12: one value for each order of day and month. */
function readDate(stretch: Stretch, at: number, rest: string): readonly Found[] | undefined {
	const match =
		/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(rest) ??
		/^(\d{4})([-])(\d{2})\2(\d{2})(?!\d)/.exec(rest)
	if (!match) return undefined
	const [whole, a = '', mark, b = '', c = ''] = match
	if (mark === '.' && c.length !== 4) return undefined
	const iso = a.length === 4
	const year = iso ? Number(a) : Number(c) + (c.length === 2 ? 2000 : 0)
	const [x, y] = iso ? [Number(c), Number(b)] : [Number(a), Number(b)]
	if (Math.max(x, y) > 31 || Math.min(x, y) > 12) return undefined
	const day = (d: number, m: number) => year * 10_000 + m * 100 + d
	const values = [...(y <= 12 ? [day(x, y)] : []), ...(x <= 12 && !iso ? [day(y, x)] : [])]
	const next = tokenAfter(stretch.tokens, at, (stretch.tokens[at]?.from ?? 0) + whole.length)
	return [plain(stretch, at, next, values, { role: 'date' })]
}

/** 15:00, 3 p.m., 7.55am, 19 h. A clock's value is minutes after midnight. */
function readClock(stretch: Stretch, at: number, rest: string): readonly Found[] | undefined {
	const { tokens, lang } = stretch
	const match =
		/^(\d{1,2})(?:([:.])(\d{2}))?[\s\u00a0\u202f]?(a\.?\s?m\b\.?|p\.?\s?m\b\.?)/i.exec(rest) ??
		/^(\d{1,2})(:)(\d{2})(?![\d:])(\s?(?:h|hs|hrs|horas)\b\.?)?/i.exec(rest) ??
		(lang === 'es'
			? /^(\d{1,2})(\.)(\d{2})(\s?(?:h|hs|hrs|horas)\b\.?)/i.exec(rest)
			: /^(\d{1,2})()()(\s?o['’]clock)/i.exec(rest))
	if (!match) return undefined
	const hour = Number(match[1])
	const minute = Number(match[3] || '0')
	if (hour > 24 || minute > 59) return undefined
	const half = /^\s?p/i.test(match[4] ?? '') ? 'p' : /^\s?a/i.test(match[4] ?? '') ? 'a' : ''
	const hours = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
	const next = tokenAfter(tokens, at, (tokens[at]?.from ?? 0) + match[0].length)
	const to = (tokens[at]?.from ?? 0) + match[0].length
	return [plain(stretch, at, next, [hours * 60 + minute], { role: 'clock', to })]
}

/** 2019/2020 is two numbers, 3/4 a fraction. */
function readPair(stretch: Stretch, at: number, rest: string): readonly Found[] | undefined {
	const match = /^(\d+)\/(\d+)(?![\d/])/.exec(rest)
	const token = stretch.tokens[at]
	if (!match || !token) return undefined
	const [whole, a = '', b = ''] = match
	const next = tokenAfter(stretch.tokens, at, token.from + whole.length)
	if (Number(b) > 0 && Number(a) <= 31 && Number(b) <= 31)
		return [plain(stretch, at, next, [Number(a) / Number(b)], { to: token.from + whole.length })]
	const cut = token.from + a.length
	const years = a.length === 4 && b.length === 2 ? [Number(b), Number(a.slice(0, 2) + b)] : [Number(b)]
	const first = plain(stretch, at, next, [Number(a)], { to: cut, ...(a.length === 4 && { role: 'year' }) })
	const second = plain(stretch, at, next, years, {
		to: token.from + whole.length,
		...(b.length === 4 && { role: 'year' })
	})
	return [first, { ...second, quantity: { ...second.quantity, from: cut + 1 } }]
}

/** Words before which roman figures count something. */
const numbered =
	/^(?:siglos?|capítulos?|títulos?|artículos?|tomos?|actos?|libros?|partes?|secci[óo]n(?:es)?|guerra|congreso|cumbre|fase|clase|century|chapters?|titles?|articles?|books?|acts?|parts?|sections?|volumes?|war|phase|class|vol|cap|part)$/i

function readRoman(stretch: Stretch, at: number, written: string): readonly Found[] | undefined {
	const { text, tokens } = stretch
	const word = (n: number) => {
		const token = tokens[n]
		return token?.kind === 'word' ? text.slice(token.from, token.to) : ''
	}
	const before = word(at - 1)
	const century = /^(?:siglos?|s|y|al|a)$/i.test(before) && /siglos?\b.{0,14}$/i.test(textBefore(stretch, at))
	const licensed = century || numbered.test(before)
	const named = /^\p{Lu}\p{Ll}/u.test(before) && written.length > 1
	const ordinal = /^\p{Lu}\p{Ll}/u.test(word(at + 1)) && written.length > 1
	if (!licensed && !named && !ordinal) return undefined
	const value = romanValue(written)
	if (value === 0) return undefined
	return [
		plain(stretch, at, at + 1, [value], {
			ordinal: true,
			weak: !century,
			...(century && { role: 'century' })
		})
	]
}

function textBefore({ text, tokens }: Stretch, at: number): string {
	const to = tokens[at]?.from ?? 0
	return text.slice(Math.max(0, to - 30), to)
}

/** The value of a roman figure, 0 where it is none. */
export function romanValue(written: string): number {
	if (!/^(?=.)(?:X{0,3}|X[LC]|LX{0,3}|C{1,3}(?:X[LC]|L?X{0,3}))(?:I[XV]|V?I{0,3})$/.test(written)) return 0
	const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
	let value = 0
	for (let n = 0; n < written.length; n++) {
		const here = worth[written.charAt(n)] ?? 0
		value += here < (worth[written.charAt(n + 1)] ?? 0) ? -here : here
	}
	return value
}

/** A number with what stands around it: scale words behind, units on either side, the role its neighbours give it. */
function around(
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
	let next = end
	let values = read
	let scale = scaled
	let vague = facts.vague ?? false
	if (!facts.spelled) {
		for (let n = 0; n < 2; n++) {
			const word = numberWords[lang].get(low(next))
			const mark = n === 0 ? scaleMarks[lang].get(low(next)) : undefined
			const by =
				word && (word.role === 'scale' || word.role === 'group') && word.value >= 100
					? word.value
					: mark !== undefined && low(next) !== 'm'
						? mark
						: 0
			if (by <= scale) break
			values = values.map((value) => value * by)
			scale *= by
			vague = false
			next++
		}
	}
	const unit = unitAfter(stretch, next) ?? unitBefore(stretch, at)
	const century = centuryAround(stretch, at, next)
	const dated = !facts.spelled || facts.ordinal || values.every((value) => value <= 31)
	const role = century
		? 'century'
		: dated && values.every((v) => v >= 1 && v <= 31) && isDay(stretch, at, next)
			? 'day'
			: lang === 'es' && isDecade(stretch, at, values)
				? 'decade'
				: lang === 'es' && isHour(stretch, at, next, values)
					? 'clock'
					: isYear(values, facts, scale, unit)
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

const percentAfter = /^\s?(?:%|por ciento\b|percent\b|per cent\b|pct\b)/i
const pointsAfter = /^\s?(?:puntos porcentuales|percentage points?)\b/i
const percent: Unit = { name: 'percent', dimension: 'percent', size: 1 }
const points: Unit = { name: 'points', dimension: 'percent', size: 1 }

function unitAfter({ text, tokens, lang }: Stretch, next: number): Unit | undefined {
	const end = tokens[next - 1]?.to ?? 0
	const ahead = text.slice(end, end + 24)
	if (percentAfter.test(ahead)) return percent
	if (pointsAfter.test(ahead)) return points
	const speed =
		/^[\s-]?(km\/h|kph|mph|(?:kilómetros|kilometers|kilometres) (?:por hora|per hour|an hour))/i.exec(ahead)
	if (speed) return units[lang].get(speed[1]?.startsWith('m') ? 'mph' : 'km/h')
	if (/^[\s-]?(?:miles an hour|miles per hour|millas por hora)/i.test(ahead)) return units[lang].get('mph')
	const written = /^[\s-]*(?:de\s)?([\p{L}$€£°º]+)(²|2(?!\d))?/u.exec(ahead)
	const unit = written ? units[lang].get((written[1] ?? '').toLowerCase()) : undefined
	if (unit?.dimension !== 'length') return unit
	const squared =
		written?.[2] !== undefined ||
		/^[\s-]*\p{L}+ cuadrad[oa]s?\b/u.test(ahead) ||
		/^[\s-]*square\b/.test(ahead)
	return squared ? { name: `${unit.name}²`, dimension: 'area', size: unit.size ** 2 } : unit
}

function unitBefore({ text, tokens, lang }: Stretch, at: number): Unit | undefined {
	const from = tokens[at]?.from ?? 0
	const written = /(us\$|[$€£]|bs\.?|usd|eur)\s?$/i.exec(text.slice(Math.max(0, from - 5), from))?.[1]
	return written ? units[lang].get(written.toLowerCase()) : undefined
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
	if (lang === 'es') return word(next) === 'de' && month(next + 1)
	return (
		month(at - 1) ||
		(word(at - 1) === '.' && month(at - 2)) ||
		month(next) ||
		(word(next) === 'of' && month(next + 1))
	)
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
		(/^\s+(?:de la (?:mañana|tarde|noche|madrugada)|en punto|horas|y media|y cuarto|menos)\b/i.test(after) ||
			(/\b(?:a|sobre|hasta|desde|hacia) las\s+$/i.test(textBefore(stretch, at)) &&
				!/^\s+\p{L}{4,}/u.test(after)))
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

/** *entre 3 y 10 millones*, *5 to 10 inches*: scale and unit of the last number of a range are the first one's too. */
function shared(found: readonly Found[], { text }: Stretch): readonly Found[] {
	return found.map((item, n) => {
		const after = found[n + 1]
		if (!after || item.quantity.spelled !== after.quantity.spelled || after.at - item.next > 3) return item
		const between = text.slice(item.quantity.to, after.quantity.from)
		if (!/^\s*(?:(?:y|e|a|o|u|and|to|or)\b|[-–—])/i.test(between)) return item
		const { values, unit = after.quantity.unit } = item.quantity
		const scaled = item.scale === 1 && after.scale >= 1000 ? values.map((value) => value * after.scale) : []
		return {
			...item,
			quantity: { ...item.quantity, values: [...values, ...scaled], ...(unit !== undefined && { unit }) }
		}
	})
}
