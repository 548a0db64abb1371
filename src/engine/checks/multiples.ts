import type { Lang, Side, Span } from '../bitext.ts'
import { emphaticTimes } from '../text/emphatic-times.ts'
import { numberWords } from '../text/number-words.ts'
import type { Quantity } from '../text/numbers.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { matchesIn, smallTextOf } from './spans.ts'

/** How many times as much a passage says something is, and where. */
interface Multiple extends Span {
	readonly value: number
}

type Row = readonly [shape: RegExp, value: number]

const shape = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu')

/** *one third, a third of it*; where a first and a second are told of, *a third* comes after them. */
const share = (ordinal: string) =>
	`one[ -]${ordinal}|(?<!(?<!\\p{L})(?:first|second)(?!\\p{L}).{0,120})an?[ -]${ordinal}`

/** *se ha duplicado*: only behind *haber* is it no copy. */
const having = '(?<=(?:h[ae]|han|había|habían|haya|hayan|hubo|habrá|habría|haber)\\s)'

/** Words for a multiple or a share; *un duplicado* is a copy, and *medio* too often half of nothing. */
const words: Readonly<Record<Lang, readonly Row[]>> = {
	es: [
		[
			shape(`duplic(?!ad[oa]s?(?!\\p{L}))\\p{L}+|${having}duplicado|(?:el|al|del|casi|lo) doble|doblemente`),
			2
		],
		[shape('triplic\\p{L}+|(?:el|al|del) triple'), 3],
		[shape('cuadruplic\\p{L}+|(?:el|al|del) cuádruple'), 4],
		[shape('quintuplic\\p{L}+'), 5],
		[shape('(?:la|una) mitad'), 1 / 2],
		[shape('(?:la|una) tercera parte|un tercio'), 1 / 3],
		[shape('dos terceras partes|dos tercios'), 2 / 3],
		[shape('(?:la|una) cuarta parte'), 1 / 4],
		[shape('tres cuartas partes|tres cuartos'), 3 / 4],
		[shape('(?:la|una) quinta parte'), 1 / 5],
		[shape('(?:la|una) sexta parte'), 1 / 6],
		[shape('(?:la|una) octava parte'), 1 / 8],
		[shape('(?:la|una) décima parte'), 1 / 10]
	],
	en: [
		[shape('doubl(?:e|ed|es|ing|y)|twice|two-?fold'), 2],
		[shape('tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|thrice|three-?fold'), 3],
		[shape('quadrupl\\p{L}+|four-?fold'), 4],
		[shape('quintupl\\p{L}+|five-?fold'), 5],
		[shape('(?<!and (?:a|one)[ -])half|halves|halv(?:e|ed|ing)'), 1 / 2],
		[shape(share('third')), 1 / 3],
		[shape('two[ -]thirds'), 2 / 3],
		[shape(`(?:a|one)[ -]quarter|${share('fourth')}`), 1 / 4],
		[shape('three[ -](?:quarters|fourths)'), 3 / 4],
		[shape(share('fifth')), 1 / 5],
		[shape(share('sixth')), 1 / 6],
		[shape(share('eighth')), 1 / 8],
		[shape(share('tenth')), 1 / 10]
	]
}
/** *tres veces, 20 times, four and a half times; se multiplicó por nueve, ninefold*. */
const times: Readonly<Record<Lang, RegExp>> = {
	es: /(?<![\p{L}\d.,])(\d+|\p{L}+)\s+veces(\s+y\s+media)?(?!\p{L})|(?<!\p{L})multiplic\p{L}+\s(?:casi\s|más\sde\s)?por\s(\d+(?![.,]?\d)|\p{L}+)/gu,
	en: /(?<![\p{L}\d.,])(\d+|\p{L}+)([\s-]and[\s-](?:a|one)[\s-]half)?[\s-](?:times|fold)(?!\p{L})|(?<!\p{L})((?:six|seven|eight|nine|ten|hundred)(?=fold(?!\p{L})))fold/gu
}

/** What all Spanish of {@link words} and {@link times} has: nearly all sentences are passed over here. */
const telling = /plic|doble|triple|mitad|parte|tercio|cuarto|veces|cuádr/

/** How sure a multiple opposite another is a changed one, and how sure a *twice* that nothing answers is lost. */
const sureness = { changed: 0.85, lost: 0.72 }

/**
 * *se triplicó* as *doubled*, *la tercera parte* as *half*: the one multiple or share of each side, of different
 * values; and *dos veces* where the translation counts nothing. In 13,000 good pairs it says nothing.
 */
export function changedMultiples(place: Place, { bitext }: Context): readonly Evidence[] {
	const spanish = smallTextOf(bitext.source, place.source)
	if (!telling.test(spanish)) return []
	const here = multiplesIn(spanish, 'es')
	if (here.length !== 1) return []
	const english = smallTextOf(bitext.target, place.target)
	const there = multiplesIn(english, 'en')
	const [a, b] = [here[0], there[0]]
	if (!a || there.length > 1) return []
	const move = (side: 'source' | 'target', { from, to }: Multiple): Span => {
		const start = place[side][0]?.from ?? 0
		return { from: start + from, to: start + to }
	}
	const span = move('source', a)
	if (b) {
		if (Math.abs(a.value - b.value) < 0.01 || Number.isNaN(a.value + b.value)) return []
		return [
			{ ...bothSides(span, move('target', b), bitext), message: 'changed', confidence: sureness.changed }
		]
	}
	if (!(a.value > 1) || counting.test(english) || naming.test(english)) return []
	return [
		{
			source: [span],
			target: [],
			message: 'missing',
			values: { source: bitext.source.text.slice(span.from, span.to) },
			confidence: sureness.lost
		}
	]
}

/**
 * Whether a number of one side is what the other side has told by how many times as much it is: *150 la primera vez, el
 * doble la segunda* as *150 for the first and 300 for the second*.
 */
export function isToldByMultiple(
	{ values }: Quantity,
	side: Side,
	{ source, target, numbers }: Place,
	{ bitext }: Context
): boolean {
	const other: Side = side === 'source' ? 'target' : 'source'
	const text = smallTextOf(bitext[other], other === 'source' ? source : target)
	if (other === 'source' && !telling.test(text)) return false
	const { lang } = bitext[other]
	const bases = numbers.agreeing.flatMap((pair) => pair[other].values)
	return multiplesIn(text, lang).some(({ value }) =>
		bases.some((base) => values.some((one) => Math.abs(one - base * value) <= 1e-6 * one))
	)
}

/** English that counts in any way, or says again what was said once. */
const counting =
	/\d|(?<!\p{L})(?:both|again|repeat\p{L}*|second|third|couple|pair|times?|more|often|another|re-?\p{L}+|\p{L}*fold|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)(?!\p{L})/u

const dayNames = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?'
const monthNames = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const dayParts = '(?:mornings?|noon|midday|afternoons?|evenings?|nights?|dawn|dusk)'

/** *every Tuesday and Friday, in May and October, morning and night*: times that are named need no count. */
const naming = new RegExp(
	`(?<!\\p{L})(?:${[dayNames, monthNames, dayParts]
		.map((names) => `${names}(?:,? (?:and|or) )(?:(?:every|each|on|in|at|the) ){0,2}${names}`)
		.join('|')}|every other|alternate)(?!\\p{L})`,
	'u'
)

/** *Double-breasted, half-hearted*: part of another word counts nothing. */
const compounds = /^-\p{L}/u

/** *diez veces menor, ten times smaller*: the tenth part. */
const smaller: Readonly<Record<Lang, RegExp>> = {
	es: /^\s(?:menor(?:es)?|menos|inferior(?:es)?|más\s(?:pequeñ|barat|lent|corto|corta|bajo|baja|débil|liger)\p{L}*)(?!\p{L})/u,
	en: /^\s(?:less|fewer|smaller|cheaper|slower|shorter|lower|weaker|lighter)(?!\p{L})/u
}

/** The multiples of a text in lower case, in order; NaN is the value of one that is not told exactly (*muchas veces*). */
function multiplesIn(text: string, lang: Lang): readonly Multiple[] {
	const found: Multiple[] = []
	for (const [pattern, value] of words[lang])
		for (const span of matchesIn(text, pattern))
			if (!compounds.test(text.slice(span.to, span.to + 2))) found.push({ ...span, value })
	for (const match of text.matchAll(times[lang])) {
		const count = match[1] ?? match[3] ?? ''
		if (emphaticTimes[lang].test(text.slice(match.index, match.index + 40))) {
			found.push({ from: match.index, to: match.index + match[0].length, value: Number.NaN })
			continue
		}
		const less = smaller[lang].test(text.slice(match.index + match[0].length))
		const whole = /^\d+$/.test(count) ? Number(count) : (numberWords[lang].get(count)?.value ?? Number.NaN)
		const value = match[2] === undefined ? whole : whole + 1 / 2
		if (Number.isNaN(value) || value >= 2)
			found.push({
				from: match.index,
				to: match.index + match[0].length,
				value: less ? 1 / value : value
			})
	}
	return found.sort((a, b) => a.from - b.from)
}
