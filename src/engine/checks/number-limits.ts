import type { Span } from '../bitext.ts'
import type { Quantity } from '../text/numbers.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** What a number is the end of: the least or the most there may be, or the time from or to which a thing holds. */
type End = 'floor' | 'ceiling' | 'after' | 'before'

interface Limit extends Span {
	readonly end: End
}

/** How sure a limit that turned is. */
const sureness = 0.8
/** Letters before and behind a number in which what limits it stands. */
const reach = { before: 44, behind: 30 }

const words = (list: string) =>
	list
		.trim()
		.split(/\s*\|\s*/)
		.join('|')
		.replace(/ /g, '\\s+')
/** What stands before a number; articles and signs of money may come between. */
const ahead = (list: string) =>
	new RegExp(
		`(?<![\\p{L}'])(${words(list)})(?:l|(?:\\s+(?:con|en|por|durante|a|de|for|in|by|with|to|on))?(?:\\s+(?:el|la|los|las|un|una|unos|unas|lo|the|an?|some|age))?)\\s*(?:us)?[$€£]?\\s*$`,
		'u'
	)
/** What stands behind it, a word or two of what is counted between. */
const behind = (list: string) => new RegExp(`^(?:[\\s-]+\\p{L}+){0,2}?,?\\s+(${words(list)})(?!\\p{L})`, 'u')

const exceeds =
	'supera(?:n|ba|ban|ron|rá|rán|r|do|da)?|superó|superen?|rebas(?:a|an|ó|aba|aban|aron)|exced(?:e|en|ió|ía|ían|ieron)|sobrepas(?:a|an|ó|aba|aban|aron)'
const longer = '(?:more|greater|larger|higher|longer|older|bigger|later) than'
const shorter = '(?:less|fewer|lower|smaller|shorter|younger) than'

/** How each language sets a number its limits, tried in this order: what denies a limit is the other one. */
const ends = {
	source: [
		[
			'ceiling',
			ahead(
				`no (?:\\p{L}+ )?(?:(?:${exceeds})(?: a| en)?|más (?:de|que)|mayor(?:es)? (?:de|a|que)|superior(?:es)? a)|no (?:se )?(?:lleg|alcanz)\\p{L}+(?: ni)?(?: a)?`
			)
		],
		[
			'floor',
			ahead(
				`no (?:\\p{L}+ )?(?:menos de|menor(?:es)? (?:de|a|que)|inferior(?:es)? a|baj\\p{L}+ de)|(?:${exceeds})(?: a| en)?`
			)
		],
		[
			'floor',
			ahead(
				'al menos|por lo menos|como mínimo|cuando menos|mínim[oa]s? de|más de|mayor(?:es)? (?:de|a|que)|superior(?:es)? a|por encima de'
			)
		],
		[
			'ceiling',
			ahead(
				'como máximo|a lo sumo|cuando más|como mucho|todo lo más|máxim[oa]s? de|menos de|menor(?:es)? (?:de|a|que)|inferior(?:es)? a|por debajo de|hasta'
			)
		],
		['floor', behind('como mínimo|por lo menos|al menos|o más|en adelante')],
		['ceiling', behind('como máximo|a lo sumo|como mucho|cuando más|o menos')]
	],
	target: [
		[
			'ceiling',
			ahead(
				`(?:no|not|never|cannot|\\p{L}+n't) (?:(?:be|last|run|cost|take|reach|have|pay) (?:for )?)?(?:${longer}|over|above|exceed\\p{L}*|top|pass|reach|surpass)|(?:falls?|fell|falling|stops?|stopped|just|well) short of`
			)
		],
		['floor', ahead(`(?:no|not|never) (?:${shorter}|under|below)`)],
		[
			'floor',
			ahead(
				`at (?:the )?(?:very )?least|minimum(?: of)?|${longer}|over|above|upwards? of|in excess of|exceed\\p{L}*|beyond|surpass\\p{L}*|topp?(?:s|ed|ing)|starting (?:at|from)`
			)
		],
		['ceiling', ahead(`at (?:the )?(?:very )?most|maximum(?: of)?|${shorter}|under|below|up to`)],
		[
			'floor',
			behind(
				'or (?:more|over|older|above|longer|higher)|and (?:over|above|up|older)|at (?:the very )?least|minimum'
			)
		],
		[
			'ceiling',
			behind(
				'or (?:less|fewer|under|younger|below|lower)|and (?:under|younger|below)|at (?:the )?most|maximum'
			)
		]
	]
} as const

/** The same of a year, a day or an hour. */
const times = {
	source: [
		['before', ahead('antes de|hasta|previ[oa]s? a|anterior(?:es)? a')],
		['after', ahead('después de|a partir de|desde|tras|posterior(?:es)? a')]
	],
	target: [
		['before', ahead('before|until|till|prior to|up to|up until')],
		['after', ahead('after|since|following|starting in|starting on|beginning in|beginning on')]
	]
} as const

/** Words of which every limit has one: most sentences with a number have none. */
const mayLimitHere = anyForm('es', ({ form }) =>
	/^(?:menos|m[áa]s|hasta|mayor(?:es)?|menor(?:es)?|(?:super|infer|anter|poster)ior(?:es)?|m[áí][xn]im[oa]s?|encima|debajo|sumo|mucho|adelante|antes|después|partir|desde|tras|previ[oa]s?|(?:super|rebas|exced|sobrepas|lleg|alcan[zc]|baj)\p{L}+)$/u.test(
		form
	)
)
const mayLimitThere = anyForm('en', ({ form }) =>
	/^(?:least|most|more|less|than|over|under|above|below|up|upwards?|excess|exceed\p{L}*|beyond|surpass\p{L}*|topp?(?:s|ed|ing)?|pass|reach|starting|beginning|maximum|minimum|short|from|older|younger|longer|higher|lower|fewer|before|after|since|until|till|prior|following)$/u.test(
		form
	)
)

/** Words that turn what a limit says: *los menores no pueden* is *only adults may*. */
const turning = {
	source:
		/(?<!\p{L})(?:no|ni|sin|nunca|jamás|nadie|nada|ningún|ningun[oa]|tampoco|sol[oa]|sólo|solamente|únicamente|excepto|salvo|apenas|todavía|aún|primer[oa]?|(?:proh[ií]b|imp[ei]d|falt|evit|rechaz|care[cz]|perd|fracas)\p{L}+|n(?:e|ie)g\p{L}+)(?!\p{L})/u,
	target:
		/(?<!\p{L})(?:not|no|never|nobody|nothing|none|nor|neither|cannot|without|only|unless|except|until|still|yet|first|hardly|barely|\p{L}+n't|(?:fail|lack|prevent|avoid|forb|prohibit|ban|refus|reject|miss|exempt|exclu|bar|los|lost|den[iy])\p{L}*)(?!\p{L})/u
} as const

/**
 * *por lo menos una hora* as *at most an hour*, *menores de 21* as *over 21*, *antes de 1990* as *after 1990*: one number on both
 * sides, the least on one and the most on the other.
 */
export function turnedLimits(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	const { words, numbers } = place
	if (numbers.agreeing.length === 0) return none
	if (!mayLimitHere(words.source, lexicon) || !mayLimitThere(words.target, lexicon)) return none
	let found: Evidence[] | undefined
	const here = { text: smallTextOf(bitext.source, place.source), start: place.source[0]?.from ?? 0 }
	let there: typeof here | undefined
	for (const { source, target, relation } of numbers.agreeing) {
		if (relation === 'vague') continue
		const own = limitOf(source, here, 'source')
		if (!own) continue
		there ??= {
			text: smallTextOf(bitext.target, place.target).replace(/’/g, "'"),
			start: place.target[0]?.from ?? 0
		}
		const other = limitOf(target, there, 'target') ?? fromOn(own, target, here, there)
		if (!other || own.end === other.end || isTurnedAround(own, other, here, there)) continue
		found ??= []
		found.push({ ...bothSides(own, other, bitext), message: 'changed', confidence: sureness })
	}
	return found ?? none
}

const none: readonly Evidence[] = []

/** The text of one side of a bead in lower case, and where it begins. */
interface Stretch {
	readonly text: string
	readonly start: number
}

/** What limits a number, where one thing does. */
function limitOf(quantity: Quantity, { text, start }: Stretch, side: 'source' | 'target'): Limit | undefined {
	const [at, end] = [quantity.from - start, quantity.to - start]
	const [left, right] = [text.slice(Math.max(0, at - reach.before), at), text.slice(end, end + reach.behind)]
	const found: Limit[] = []
	for (const [kind, pattern] of quantity.role === undefined ? ends[side] : times[side]) {
		const isBefore = pattern.source.endsWith('$')
		const match = pattern.exec(isBefore ? left : right)
		if (!match || found.some(({ from }) => from < quantity.from === isBefore)) continue
		const [whole, phrase = ''] = match
		const from = isBefore ? start + at - whole.length : start + end + whole.length - phrase.length
		if (side === 'target' && isLasting(phrase, left, quantity)) continue
		found.push({ end: kind, from, to: from + phrase.length })
	}
	return found.every((one) => one.end === found[0]?.end) ? found[0] : undefined
}

/** *over five years* lasts five years, unless those are an age or what a thing takes. */
function isLasting(phrase: string, left: string, { unit }: Quantity): boolean {
	return (
		unit?.dimension === 'time' &&
		/^over\b/.test(phrase) &&
		!/(?:well|just|far|little|aged|anyone|those|people|persons|men|women|children|for|took|takes|take|lasted|lasts|last|not|by) over\s*$/.test(
			left
		)
	)
}

/** *hasta seis libros* as *from six books*, not *from six to ten*. */
function fromOn(
	{ end, from, to }: Limit,
	{ from: at, to: last }: Quantity,
	here: Stretch,
	there: Stretch
): Limit | undefined {
	if (end !== 'ceiling' || !/^hasta|máximo/.test(here.text.slice(from - here.start, to - here.start)))
		return undefined
	const [left, right] = [there.text.slice(0, at - there.start), there.text.slice(last - there.start)]
	if (
		!/(?<!\p{L})from\s+$/u.test(left) ||
		/(?<!\p{L})(?:to|until|till|through|up|into)(?!\p{L})|^\s?[-–]/u.test(right)
	)
		return undefined
	const begin = there.start + left.trimEnd().length
	return { end: 'floor', from: begin - 'from'.length, to: begin }
}

/**
 * Whether what else is said turns the limit on one side only: in the whole sentence, or in the words of the clause before it
 * (*no tiene Ana más de dos* is *no more than two*).
 */
function isTurnedAround(own: Limit, other: Limit, here: Stretch, there: Stretch): boolean {
	const before = ({ text, start }: Stretch, { from }: Limit) => text.slice(0, from - start)
	const clause = (stretch: Stretch, limit: Limit) =>
		before(stretch, limit)
			.split(/[.,;:()—¿¡!?]/)
			.at(-1) ?? ''
	const others = (stretch: Stretch, limit: Limit) =>
		`${before(stretch, limit)} ${stretch.text.slice(limit.to - stretch.start)}`
	return [clause, others].some(
		(part) => turning.source.test(part(here, own)) !== turning.target.test(part(there, other))
	)
}
