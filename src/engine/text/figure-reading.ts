import { figureAt } from './figures.ts'
import { type Found, plain, type Stretch, textBefore, tokenAfter } from './number-stretch.ts'
import { around, scaleMarks } from './number-surroundings.ts'
import { numberWords } from './number-words.ts'
import { units } from './units.ts'

/** The numbers a token that begins with a digit stands for: a figure, a date, a clock, a pair. */
export function readFigure(stretch: Stretch, at: number): readonly Found[] {
	const { text, tokens, lang } = stretch
	const token = tokens[at]
	if (!token) return []
	const rest = text.slice(token.from, token.from + 60)
	// *el 11-S*, *9/11*: a day that has become a name.
	if (lang === 'es' ? /^\d{1,2}-\p{Lu}(?![\p{L}\d])/u.test(rest) : /^9\/11(?![\d/])/.test(rest))
		return [plain(stretch, at, at + 1, [Number(/^\d+/.exec(rest)?.[0])], { weak: true })]
	const special =
		readDate(stretch, at, rest) ??
		readClock(stretch, at, rest) ??
		readPair(stretch, at, rest) ??
		readClause(stretch, at, rest)
	if (special) return special
	const figure = figureAt(rest)
	const digits = Number(/^\d+/.exec(rest)?.[0] ?? 0)
	if (!figure) return [plain(stretch, at, at + 1, [digits], { weak: true })]
	const mixed = mixedFraction(rest)
	if (mixed) {
		const to = token.from + mixed.length
		return [around(stretch, at, tokenAfter(tokens, at, to), [mixed.value], {}, 1, to)]
	}
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
	if (low === '' && length === 2 && lang === 'en' && /(?:^|[\s(])['’]$/.test(before))
		// in '36
		return [plain(stretch, at, next, values, { role: 'year' })]
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

/** *1 ½ litros, 2 1/2 cups*: a whole and a part of a measure in figures, as cooks and joiners write it: the whole is small. */
function mixedFraction(rest: string): { readonly length: number; readonly value: number } | undefined {
	const match = /^(\d{1,2})(?:\s?([½¼¾⅓⅔⅛])|[\s\u00a0]([1-7])\/([2-8])(?![\d/]))/u.exec(rest)
	if (!match) return undefined
	const [whole, count = '', sign, over = '0', under = '1'] = match
	const part = sign ? (fractionSigns.get(sign) ?? 0) : Number(over) / Number(under)
	return part < 1 ? { length: whole.length, value: Number(count) + part } : undefined
}

const fractionSigns: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['⅛', 1 / 8]
])

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

/** Article 14(2), which Spanish writes *artículo 14.2*. */
function readClause(stretch: Stretch, at: number, rest: string): readonly Found[] | undefined {
	const match = stretch.lang === 'en' ? /^(\d+)\((\d{1,2})\)/.exec(rest) : null
	if (!match) return undefined
	const [whole, a = '', b = ''] = match
	const to = (stretch.tokens[at]?.from ?? 0) + whole.length
	return [plain(stretch, at, tokenAfter(stretch.tokens, at, to), [Number(`${a}.${b}`), Number(a)], { to })]
}

/** 15:00, 3 p.m., 7.55am, 19 h. A clock's value is minutes after midnight. */
function readClock(stretch: Stretch, at: number, rest: string): readonly Found[] | undefined {
	const { tokens, lang } = stretch
	const match =
		/^(\d{1,2})(?:([:.])(\d{2}))?[\s\u00a0\u202f]?([ap]\.\s?m\.?(?!\p{L})|[ap]\s?m(?!\p{L}))/iu.exec(rest) ??
		/^(\d{1,2})(:)(\d{2})(?![\d:])(\s?(?:h|hs|hrs|horas)\b\.?)?/i.exec(rest) ??
		(lang === 'es'
			? (/^(\d{1,2})(\.)(\d{2})(\s?(?:h|hs|hrs|horas)\b\.?)/i.exec(rest) ??
				// a las 19.40
				(/(?<!\p{L})(?:a|hasta|desde|hacia|sobre|eran) las\s+$/iu.test(textBefore(stretch, at))
					? /^(\d{1,2})(\.)(\d{2})()(?!\d|[.,]\d|\s?%)/.exec(rest)
					: null))
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
