import type { Context, Evidence, Place } from './check.ts'
import { closenessOf } from './closeness.ts'
import { type Hedge, positionsOf } from './hedges.ts'
import { smallTextOf } from './spans.ts'
import { only } from './unsaid.ts'

/** Classes whose loss alone is worth a word, with how sure it is. */
const losable: readonly (readonly [string, number])[] = [
	['restriction', 0.5],
	['approximation', 0.5]
]

/** A restriction or an approximation of the original that the translation drops: *unos cincuenta* as *fifty*, *solo pan* as *bread*. */
export function droppedHedges(
	here: readonly Hedge[],
	there: readonly Hedge[],
	place: Place,
	{ bitext, vocabulary }: Context
): readonly Evidence[] {
	if (here.length === 0) return []
	return losable.flatMap(([kind, confidence]): Evidence[] => {
		const lost = here.find(
			(one) =>
				one.kind === kind &&
				// *No solo … sino* says both; *sino solamente* is *but*.
				!/^(?:no|sino)$/.test(place.words.source[one.at - 1]?.form.form ?? '') &&
				!isInName(one, place) &&
				!isSaidOtherwise(one, smallTextOf(bitext.target, place.target), bitext)
		)
		if (!lost || there.some((one) => one.kind === kind) || here.filter((one) => one.kind === kind).length > 1)
			return []
		// Rendered by another word all the same.
		const linked = positionsOf(lost).some((at) => {
			const word = place.words.source[at]
			const best = word?.partners[0]
			const opposite = place.words.target[best?.at ?? -1]
			return (
				word &&
				opposite &&
				// *unos cincuenta* beside *a woman*: an article approximates nothing.
				!(kind === 'approximation' && /^(?:an?|the)$/.test(opposite.form.form)) &&
				(best?.confidence ?? 0) >= 0.4 &&
				vocabulary.support(word.form, opposite.form) > 0.3
			)
		})
		if (linked) return []
		// *solo el 6 %*: the article of a number is no word of its own.
		const after = place.words.source
			.slice(lost.last + 1, lost.last + 3)
			.find(({ form }) => !/^(?:el|la|los|las)$/.test(form.form))
		const number = place.numbers.agreeing.find(
			(pair) =>
				pair.relation === 'equal' &&
				after &&
				pair.source.from <= after.token.from &&
				after.token.to <= pair.source.to
		)
		if (
			(kind === 'approximation' && !number) ||
			(number &&
				(limitedBehind.test(bitext.target.text.slice(number.target.to, number.target.to + limitReach)) ||
					limited.test(
						bitext.target.text.slice(Math.max(0, number.target.from - limitReach), number.target.from)
					)))
		)
			return []
		return [
			{
				source: [{ from: lost.from, to: lost.to }],
				target: number ? [{ from: number.target.from, to: number.target.to }] : [],
				message: 'dropped',
				values: { source: bitext.source.text.slice(lost.from, lost.to) },
				confidence: number ? 0.75 : isLimitGone(lost, place, bitext, vocabulary) ? 0.72 : confidence
			}
		]
	})
}

/** Least closeness of a clause in which nothing but *solo* can be missing. */
const closest = 0.8

/** Whether *solo* or its like is gone from a clause that is otherwise rendered word by word, with nothing that may say it. */
function isLimitGone(
	{ at, last }: Hedge,
	place: Place,
	{ target }: Context['bitext'],
	vocabulary: Context['vocabulary']
): boolean {
	const { source } = place.words
	if (at !== last || !only.spanish.includes(source[at]?.form.form ?? '')) return false
	const [limited] = source.slice(last + 1, last + 4).filter(({ kind }) => kind !== 'function')
	const opposite = limited?.partners[0]?.at
	return (
		opposite !== undefined &&
		!only.english.test(smallTextOf(target, place.target)) &&
		closenessOf({ source: at, target: opposite }, place, vocabulary) >= closest
	)
}

/** Turns of *solo* and *único* that English says without a word of the kind. */
const otherwise: readonly (readonly [spanish: RegExp, english: RegExp])[] = [
	[/(?<!\p{L})un[ao]?\ssol[oa]$/u, /(?<!\p{L})(?:one|single)(?!\p{L})/u],
	[/(?<!\p{L})lo\súnico$/u, /(?<!\p{L})all(?!\p{L})/u],
	// *Solo le pido*, *all I ask*.
	[/(?<!\p{L})solo$/u, /(?<!\p{L})all\s(?:i|you|he|she|it|we|they|that)(?!\p{L})/u],
	[/(?<!\p{L})sol[oa]s?$/u, /(?<!\p{L})by (?:my|your|him|her|it|our|them)sel(?:f|ves)(?!\p{L})/u],
	[/(?<!\p{L})ni siquiera$/u, /(?<!\p{L})(?:so much as|as much as a|a single|not one)(?!\p{L})/u],
	[/(?<!\p{L})sano y salvo$/u, /(?<!\p{L})(?:safe|sound|unharmed|unhurt)/u]
]

/** The letters before a word in which such a turn begins. */
const turnReach = 12

function isSaidOtherwise({ from, to }: Hedge, english: string, { source }: Context['bitext']): boolean {
	const spanish = source.text.slice(Math.max(0, from - turnReach), to).toLowerCase()
	return otherwise.some(([own, answer]) => own.test(spanish) && answer.test(english))
}

/** *Sistema Único de Salud*: a word of a name limits nothing. */
function isInName({ at }: Hedge, { words }: Place): boolean {
	return words.source[at]?.kind === 'name'
}

/** English that limits the number it stands before. */
const limited =
	/(?:over|above|under|below|within|inside|beyond|towards?|up to|some|about|around|nearly|almost|roughly|approximately|than|but|bare|scant|full|at least|as many as|just|mere|estimated|~|close to|or so|past|gone|upwards? of|(?:minimum|maximum) of|(?:best|better|greater) part of|thick end of|early|mid|late|(?:shy|short|excess) of|not far (?:off|from|short of)|approaching|nearing|verging on|getting on for|going on|pushing|[io]n the (?:region|order|neighbou?rhood|vicinity) of|something like|more or less|odd)[\s-]*$/i

/** The same behind it, a word or two of what it counts between. */
const limitedBehind =
	/^(?:[\s-]+\p{L}+){0,3}?,?\s+(?:or (?:so|more|less|fewer|over|under|thereabouts)|if not (?:more|less|fewer)|at (?:the )?(?:very )?(?:least|most)|and (?:more|over|under|up|counting)|minimum|maximum|tops|plus)(?!\p{L})|^(?:\+|[\s-](?:plus|odd|ish)\b)/iu

/** How far before a number what limits it may begin: the longest such words and the spaces after them. */
const limitReach = 40
