import type { Context, Evidence, Place } from './check.ts'
import type { Hedge } from './hedges.ts'
import { mayStopShort } from './nearly-happened.ts'
import type { Word } from './words.ts'

const none: readonly Evidence[] = []

/** English that says nearly, in any way. */
const nearly =
	/\b(?:almost|nearly|near|practically|virtually|close|most|mostly|about|hardly|barely|scarcely|few|little|just|all but|as good as|more or less|pretty much|not quite|next to|best part|better part|shy of|short of|roughly|approach\p{L}*|verg\p{L}+|rare(?:ly)?|seldom)\b/iu

/** *casi todo* as *everything*: all, nothing or a half is left where the original stops short of it. */
export function lostNearly(
	there: readonly Hedge[],
	place: Place,
	{ bitext, lexicon }: Context
): readonly Evidence[] {
	if (!mayStopShort(place.words.source, lexicon)) return none
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
