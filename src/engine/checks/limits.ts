import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { type Hedge, isCounted } from './hedges.ts'
import type { Word } from './words.ts'

const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** Phrases that set a floor to a number or a measure. */
const floors = phrases(
	'al menos|por lo menos|como mínimo|cuando menos|más de|algo más de|poco más de|at least|at the very least|more than|a little more than|slightly more than|just over|well over|upwards of|no less than|no fewer than'
)
/** Phrases that set a ceiling. */
const ceilings = phrases(
	'como máximo|a lo sumo|menos de|algo menos de|poco menos de|at most|at the most|fewer than|less than|no more than|not more than|just under|well under|slightly less than|a little less than|up to'
)

/** *por lo menos una hora* as *at most an hour*: a floor made a ceiling, or the reverse, with no other of its kind on the other side. */
export function turnedLimits(
	here: readonly Hedge[],
	there: readonly Hedge[],
	place: Place,
	{ bitext }: Context
): readonly Evidence[] {
	const kindOf = (text: string, { from, to }: Hedge) => {
		const words = text.slice(from, to).toLowerCase().replace(/\s+/g, ' ').replace(/ del$/, ' de')
		return floors.has(words) ? 'floor' : ceilings.has(words) ? 'ceiling' : undefined
	}
	// *a third more than in 2010* compares and limits nothing.
	const limits = (text: string, list: readonly Hedge[], side: readonly Word[]) =>
		list
			.filter(({ last }) => isCounted(side[last + 1]))
			.map((hedge) => ({ hedge, kind: kindOf(text, hedge) }))
			.filter(({ kind }) => kind !== undefined)
	const own = limits(bitext.source.text, here, place.words.source)
	const other = limits(bitext.target.text, there, place.words.target)
	const [a, b] = [own[0] ?? upTo(other[0], place), other[0]]
	if (!a || !b || own.length > 1 || other.length > 1 || a.kind === b.kind) return []
	// A denial before it turns a limit round: *no más de* is *at most*; one behind it says something else.
	const isDenied = (side: readonly Word[], { at }: Hedge) =>
		side
			.slice(0, at)
			.some(({ form }) => /^(?:no|not|nunca|never|ni|sin|nadie|nobody|nor|without)$|n['’]t$/.test(form.form))
	if (isDenied(place.words.source, a.hedge) || isDenied(place.words.target, b.hedge)) return []
	return [{ ...bothSides(a.hedge, b.hedge, bitext), message: 'changed', confidence: 0.8 }]
}

const none: readonly Evidence[] = []

/** *hasta doce emisoras* where the English sets a floor to the same number: elsewhere *hasta* says where something ends, or *even*. */
function upTo(
	floor: { readonly hedge: Hedge; readonly kind: string | undefined } | undefined,
	{ words }: Place
): { readonly hedge: Hedge; readonly kind: 'ceiling' } | undefined {
	const counted = words.target[(floor?.hedge.last ?? -2) + 1]
	const number = words.source[counted?.partners[0]?.at ?? -1]
	const before = words.source[(number?.at ?? 0) - 1]
	if (floor?.kind !== 'floor' || before?.form.form !== 'hasta') return undefined
	const { from, to } = before.token
	return { hedge: { ...floor.hedge, from, to, at: before.at, last: before.at }, kind: 'ceiling' }
}

const hasCasi = anyForm('es', ({ form }) => form === 'casi')

/** English that says nearly, in any way. */
const nearly =
	/\b(?:almost|nearly|near|practically|virtually|close|most|mostly|about|hardly|barely|scarcely|few|little|just|all but|as good as|more or less|pretty much|not quite|next to|best part|better part|shy of|short of|roughly|approach\p{L}*|verg\p{L}+|rare(?:ly)?|seldom)\b/iu

/** *casi todo* as *everything*: all, nothing or a half is left where the original stops short of it. */
export function lostNearly(
	there: readonly Hedge[],
	place: Place,
	{ bitext, lexicon }: Context
): readonly Evidence[] {
	if (!hasCasi(place.words.source, lexicon)) return none
	const [first, last] = [place.target[0], place.target[place.target.length - 1]]
	if (there.some(({ kind }) => kind === 'approximation') || !first || !last) return []
	return place.words.source.flatMap((word, at): readonly Evidence[] => {
		if (word.form.form !== 'casi') return none
		const total =
			place.words.source.slice(at + 1, at + 3).find((one) => totals.test(one.form.form)) ??
			spanAfter(at, place)
		const partner = total?.partners.find(({ at: opposite, confidence }) => {
			const there = place.words.target[opposite]?.form
			return (
				confidence >= 0.4 &&
				there !== undefined &&
				(totalsThere.test(there.form) || spansThere.test(there.form))
			)
		})
		const answer = place.words.target[partner?.at ?? -1]
		if (!answer || nearly.test(bitext.target.text.slice(first.from, last.to))) return []
		const span = { from: word.token.from, to: word.token.to }
		return [
			{
				source: [span],
				target: [{ from: answer.token.from, to: answer.token.to }],
				message: 'dropped',
				values: { source: bitext.source.text.slice(span.from, span.to) },
				confidence: 0.75
			}
		]
	})
}

/** *casi un año*: the span of time behind the article. */
function spanAfter(at: number, { words }: Place): Word | undefined {
	const [article, span] = words.source.slice(at + 1, at + 3)
	return span && /^una?$/.test(article?.form.form ?? '') && spans.test(span.form.form) ? span : undefined
}

const spans = /^(?:hora|día|semana|mes|año|década|siglo|milenio)$/
const spansThere = /^(?:hour|day|week|month|year|decade|century|millennium)$/
const totals = /^(?:tod[oa]s?|nada|nadie|nunca|jamás|siempre|ningún|ningun[oa]|mitad|total|totalidad)$/
const totalsThere = /^(?:all|every\p{L}*|each|nothing|nobody|none|no|never|always|half|entire|whole|both)$/u
