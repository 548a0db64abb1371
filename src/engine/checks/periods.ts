import type { Lang, Span } from '../bitext.ts'
import type { Quantity } from '../text/numbers.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** What so much of something is told for: a second, a day, a year. */
const periods: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
	es: new Map([
		['segundo', 'second'],
		['minuto', 'minute'],
		['hora', 'hour'],
		['día', 'day'],
		['jornada', 'day'],
		['semana', 'week'],
		['mes', 'month'],
		['año', 'year']
	]),
	en: new Map(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].map((name) => [name, name]))
}

const names = (lang: Lang) => [...periods[lang].keys()].join('|')

/** *dos veces al día, cuarenta litros de agua por segundo*: right behind a number and what it counts; *al día siguiente* is a date. */
const behind: Readonly<Record<Lang, RegExp>> = {
	es: new RegExp(
		`^(?:\\s+\\p{L}+){0,4}?\\s+(?:por|al|a\\s+la|cada)\\s+(${names('es')})(?!\\p{L}|\\s+(?:siguiente|anterior|de|del|que|en)(?!\\p{L}))`,
		'u'
	),
	en: new RegExp(
		`^(?:[\\s-]+\\p{L}+){0,4}?[\\s-]+(?:(?:an?|per|each|every)[\\s-]+(${names('en')})(?!\\p{L}|\\s+(?:later|earlier|before|after|ago|of)(?!\\p{L}))|(dai|week|month|year|hour)ly(?!\\p{L}))`,
		'u'
	)
}

/** *una vez al mes, once a month*: the one that no number is read of. */
const once: Readonly<Record<Lang, RegExp>> = {
	es: /(?<!\p{L})una\s+(?:sola\s+)?vez(?!\p{L})/gu,
	en: /(?<!\p{L})(?:just\s+|only\s+)?once(?!\p{L})/gu
}

/** As sure as other measures that changed. */
const sureness = 0.85

/** *dos veces al día* as *twice a week*, *dos litros por segundo* as *two litres a minute*: as much in another time. */
export function changedPeriods(place: Place, { bitext }: Context): readonly Evidence[] {
	const { source, target, numbers } = place
	const here = smallTextOf(bitext.source, source)
	if (!/(?:por|al|a\s+la|cada)\s+(?:segundo|minuto|hora|día|jornada|semana|mes|año)/u.test(here)) return none
	const there = smallTextOf(bitext.target, target)
	const [start, begin] = [source[0]?.from ?? 0, target[0]?.from ?? 0]
	const pairs = numbers.agreeing.flatMap((pair): readonly (readonly [Span, Span])[] =>
		pair.relation === 'equal' && !isMoment(pair.source) && !isMoment(pair.target)
			? [[pair.source, pair.target]]
			: []
	)
	const [own, other] = [onlyOne(here, once.es, start), onlyOne(there, once.en, begin)]
	const found: Evidence[] = []
	for (const [a, b] of own && other ? [...pairs, [own, other] as const] : pairs) {
		const [one, two] = [periodBehind(a, here, start, 'es'), periodBehind(b, there, begin, 'en')]
		if (!one || !two || one.period === two.period) continue
		found.push({
			...bothSides({ from: a.from, to: one.to }, { from: b.from, to: two.to }, bitext),
			message: 'changed',
			confidence: sureness
		})
	}
	return found
}

/** Most sentences tell nothing by the hour or the day. */
const none: readonly Evidence[] = []

function periodBehind({ to }: Span, text: string, start: number, lang: Lang) {
	const match = behind[lang].exec(text.slice(to - start, to - start + 60))
	const period = match?.[2] === undefined ? periods[lang].get(match?.[1] ?? '') : adverbs.get(match[2])
	return match && period !== undefined ? { to: to + match[0].length, period } : undefined
}

/** *daily, hourly*, by what stands before their ending. */
const adverbs: ReadonlyMap<string, string> = new Map([
	['dai', 'day'],
	...['week', 'month', 'year', 'hour'].map((name): [string, string] => [name, name])
])

function onlyOne(text: string, pattern: RegExp, start: number): Span | undefined {
	const [match, ...more] = [...text.matchAll(pattern)]
	return match && more.length === 0
		? { from: start + match.index, to: start + match.index + match[0].length }
		: undefined
}

const isMoment = ({ role }: Quantity) => role !== undefined
