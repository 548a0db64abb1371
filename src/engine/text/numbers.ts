import type { Lang, Token } from '../bitext.ts'
import { spokenHourAt } from './clock-words.ts'
import { readFigure } from './figure-reading.ts'
import { joinedNumbers } from './joined-numbers.ts'
import { type Found, plain, type Quantity, type Stretch, textBefore, tokenAfter } from './number-stretch.ts'
import { around } from './number-surroundings.ts'
import { withSmallerUnit } from './smaller-unit.ts'
import { emphaticTimes } from './emphatic-times.ts'
import { decadeNames, looseNumbers, numberWords } from './number-words.ts'
import { ratios } from './ratios.ts'
import { readRoman } from './roman.ts'
import { shared } from './shared-scale.ts'
import { spelledAt } from './spelled.ts'
import { type Unit, units } from './units.ts'

export type { NumberRole, Quantity } from './number-stretch.ts'

/**
 * The numbers among a run of tokens, figures and number words, left to right. Linear. Digits inside names of things
 * (*COVID-19, SS19, 3D*) are weak: they may answer for a number.
 *
 * @param mayStart says of a token whether a number may begin with it, where the caller knows what {@link mayBeginNumber}
 *   says of its form
 */
export function readNumbers(
	text: string,
	tokens: readonly Token[],
	lang: Lang,
	mayStart: (at: number) => boolean = () => true
): readonly Quantity[] {
	const stretch = { text, tokens, lang }
	const found: Found[] = []
	let at = 0
	while (at < tokens.length) {
		const read = mayStart(at) ? readAt(stretch, at) : undefined
		if (read) found.push(...read)
		at = read?.at(-1)?.next ?? at + 1
	}
	if (found.length === 0) return none
	return shared(
		ratios(withHalves(withSmallerUnit(joinedNumbers(found, stretch), stretch), stretch), stretch),
		stretch
	).map((item) => item.quantity)
}

/** Most sentences have no numbers. */
const none: readonly Quantity[] = []

/** Whether a number can begin with a token whose form in lower case is given; it may, where it is not sure. */
export function mayBeginNumber(form: string, lang: Lang): boolean {
	return /\d|^[ivxlc]+$/.test(form) || openers[lang].has(form)
}

/** Whether a number can begin with a token as it is written: nearly all words are passed over here. */
function mayBegin(written: string, lang: Lang): boolean {
	return /\d|^[IVXLC]+$/.test(written) || openers[lang].has(written.toLowerCase())
}

/** Words that a number can begin with. */
const openers: Readonly<Record<Lang, ReadonlySet<string>>> = {
	es: new Set([...numberWords.es.keys(), ...looseNumbers.es.keys(), 'una']),
	en: new Set([
		...numberWords.en.keys(),
		...looseNumbers.en.keys(),
		...decadeNames.keys(),
		'couple',
		'quarter',
		'half'
	])
}

function readAt(stretch: Stretch, at: number): readonly Found[] | undefined {
	const { text, tokens, lang } = stretch
	const token = tokens[at]
	if (!token || token.kind === 'punctuation') return undefined
	const written = text.slice(token.from, token.to)
	if (!mayBegin(written, lang)) return undefined
	const hour = spokenHourAt(text, tokens, at, lang)
	if (hour) return [plain(stretch, at, at + hour.length, [hour.minutes], { spelled: true, role: 'clock' })]
	if (/^\d/.test(written)) return readFigure(stretch, at)
	if (token.kind !== 'word') return undefined
	const lower = written.toLowerCase()
	if (lower === 'ciento' && isPercent(stretch, at)) return undefined
	if (/\d/.test(written)) return readNamed(stretch, at, written)
	if (lower === 'una' && isOneOClock(stretch, at))
		return [plain(stretch, at, at + 1, [60], { spelled: true, role: 'clock' })]
	const decade = lang === 'en' ? decadeNames.get(lower) : undefined
	if (decade !== undefined) return [plain(stretch, at, at + 1, [decade], { spelled: true, role: 'decade' })]
	if (/^[IVXLC]+$/.test(written)) return readRoman(stretch, at, written)
	const oneAndHalf =
		(numberWords[lang].get(lower)?.article ? readOneAndHalf(stretch, at) : undefined) ??
		(/^medi[oa]$/.test(lower) ? readBareHalf(stretch, at) : undefined)
	if (oneAndHalf) return oneAndHalf
	const several = lang === 'en' && lower === 'couple' ? readCouple(stretch, at) : undefined
	if (several) return several
	if (numberWords[lang].has(lower)) {
		const spelled = spelledAt(text, tokens, at, lang)
		if (spelled) {
			const { length, values, ordinal, vague } = spelled
			const weak = spelled.weak || emphaticTimes[lang].test(text.slice(token.from, token.from + 40))
			return [around(stretch, at, at + length, values, { spelled: true, ordinal, vague, weak }, 1)]
		}
	}
	const loose = looseNumbers[lang].get(lower)
	return loose === undefined
		? undefined
		: [
				plain(stretch, at, at + 1, [loose], {
					spelled: true,
					weak: true,
					unit: unitOfPair(stretch, at, lower)
				})
			]
}

/** *cincuenta por ciento*: the hundred of a percentage is its unit, and no number; *por ciento veinte euros* is one. */
function isPercent(stretch: Stretch, at: number): boolean {
	const { text, tokens, lang } = stretch
	const next = tokens[at + 1]
	return (
		lang === 'es' &&
		/[\p{L}\d]\s+por\s+$/iu.test(textBefore(stretch, at)) &&
		!(next && numberWords.es.has(text.slice(next.from, next.to).toLowerCase()))
	)
}

/** *un par de semanas, a couple of months*: what there are two of. */
function unitOfPair({ text, tokens, lang }: Stretch, at: number, lower: string): Unit | undefined {
	if (lower !== 'par' && lower !== 'couple') return undefined
	const written = (n: number) => text.slice(tokens[n]?.from, tokens[n]?.to).toLowerCase()
	return /^(?:de|of)$/.test(written(at + 1)) ? units[lang].get(written(at + 2)) : undefined
}

/** *a couple of dozen, a couple hundred*: about twice as many. */
function readCouple(stretch: Stretch, at: number): readonly Found[] | undefined {
	const { text, tokens } = stretch
	const written = (n: number) => text.slice(tokens[n]?.from, tokens[n]?.to).toLowerCase()
	const next = written(at + 1) === 'of' ? at + 2 : at + 1
	const word = next < tokens.length ? numberWords.en.get(written(next)) : undefined
	if (!word || (word.role !== 'scale' && word.role !== 'group')) return undefined
	return [plain(stretch, at, next + 1, [2 * word.value], { spelled: true, vague: true })]
}

/** *4 horas y media, cuatro veces y media, two hours and a half*: the half comes behind the measure. */
function withHalves(found: readonly Found[], { text, lang }: Stretch): readonly Found[] {
	return found.flatMap((item, n): readonly Found[] => {
		const before = found[n - 1]?.quantity
		const { quantity } = item
		if (before && halfBehind(text, before, lang) > quantity.from) return []
		const to = halfBehind(text, quantity, lang)
		if (to === 0) return [item]
		return [{ ...item, quantity: { ...quantity, to, values: quantity.values.map((value) => value + 0.5) } }]
	})
}

/** Where *horas y media* behind a number ends; 0 where no half follows its measure. */
function halfBehind(text: string, { to, unit, role }: Quantity, lang: Lang): number {
	if (role) return 0
	const half = measureAndHalf[lang].exec(text.slice(to, to + 40))
	const measure = (half?.[1] ?? '').toLowerCase()
	const isMeasure = measure === 'veces' || (unit !== undefined && units[lang].has(measure))
	if (half && !isMeasure && !endsThere[lang].test(text.slice(to + half[0].length))) return 0
	return half ? to + half[0].length : 0
}

/**
 * *dos raciones y media cada uno*, *two teeth and a half, at most*: of what is counted, where the half is no half of
 * another thing (*dos cafés y media tostada*, *two coffees and a half bottle*).
 */
const endsThere: Readonly<Record<Lang, RegExp>> = {
	es: /^\s*(?:$|[.,;:!?)»”]|(?:de|del|al?|en|por|para|con|cada|y|que|más|antes|después|desde|hasta)(?!\p{L}))/iu,
	en: /^\s*(?:$|[.,;:!?)”"—–]|(?:in|at|to|from|for|with|and|or|each|apiece|that|than|more|before|after|since|until|is|are|was|were|had|has)(?!\p{L}))/iu
}

const measureAndHalf: Readonly<Record<Lang, RegExp>> = {
	es: /^\s+(\p{L}+)\s+y\s+medi[oa](?!\p{L}|\s+(?:millón|docena|centenar))/iu,
	en: /^\s+(\p{L}+)\s+and\s+a\s+half(?!\p{L})/iu
}

/** *hora y media, al metro y medio*: one measure and a half, told without a number. */
function readBareHalf(stretch: Stretch, at: number): readonly Found[] | undefined {
	const { tokens } = stretch
	const before = /(\p{L}+)\s+y\s+$/u.exec(textBefore(stretch, at))
	const unit = before ? units.es.get((before[1] ?? '').toLowerCase()) : undefined
	if (
		!before ||
		!unit ||
		!/^(?:hora|día|semana|mes|año|siglo|metro|kilómetro|kilo|litro|tonelada|legua)$/i.test(before[1] ?? '')
	)
		return undefined
	const from = (tokens[at]?.from ?? 0) - before[0].length
	return [plain(stretch, at, at + 1, [1.5], { spelled: true, unit, from })]
}

/** *un año y medio, an hour and a half*: the article counts one where a half follows its measure. */
function readOneAndHalf(stretch: Stretch, at: number): readonly Found[] | undefined {
	const { text, tokens, lang } = stretch
	const end = tokens[at]?.to ?? 0
	const half = measureAndHalf[lang].exec(text.slice(end, end + 40))
	const unit = half ? units[lang].get((half[1] ?? '').toLowerCase()) : undefined
	if (!half || !unit) return undefined
	const to = end + half[0].length
	return [plain(stretch, at, tokenAfter(tokens, at, to), [1.5], { spelled: true, unit, to })]
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
