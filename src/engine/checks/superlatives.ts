import { anyOf } from '../text/any-of.ts'
import { anyForm } from './any-form.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'

/** *la mayor movilización, el río más largo de*: more than all others; *la mayor parte* and *los mayores lloraban* apart. */
const superlative =
	/(?<!\p{L})(?:el|la|los|las|su|sus|del|al)\s+(?:(?:\p{L}+\s+){0,2}más\s+(?!(?:que|de|tarde|o|bien|allá|cerca)(?!\p{L}))\p{L}+(?=\s+(?:de|del|en|entre|que|jamás)(?!\p{L}))|(?:mayor|menor|mejor|peor)(?:es(?=\s+\p{L}+s(?!\p{L})))?\s+(?!(?:parte|que|de|edad|o|del|y|se|les?|me|te|nos|no|ya|l[oa]s?|han?|es|son|eran?|fue|fueron|tienen?)(?!\p{L}))\p{L}+)/u

/** Whether a side has a form that all superlatives have. */
const compares = anyForm('es', ({ form }) => /^(?:más|(?:mayor|menor|mejor|peor)(?:es)?)$/.test(form))

/** English that compares, ranks or stresses in any way. */
const ranking = anyOf(String.raw`
	\p{L}+est most\p{L}* \p{L}*most best worst least more less larger bigger greater better worse higher lower
	elder older younger \p{L}+[^aeiou]ier \p{L}+er\sthan smaller fewer major minor main\p{L}* chief\p{L}*
	leading top\p{L}* first last prime primary max\p{L}* minim\p{L}* supreme ultimate extrem\p{L}* utmost
	unprecedented record peak favou?rite unsurpass\p{L}* super\p{L}* paramount principal premier senior junior
	ever as too so such than prefer\p{L}* only sole key finer longer further farther sheer very foremost crown
	priority no\sone nobody none head cheaper stronger upper outer inner nothing number\sone majority minority`)

/** Sure enough to be shown: only a free translation says less without an error. */
const confidence = 0.72

/**
 * *la mayor mina del país* as *a large mine*: what is told of the original as more than all others, and of which the
 * translation ranks nothing. In 13,000 good pairs it says nothing.
 */
export function lostSuperlatives(place: Place, { bitext, lexicon }: Context): readonly Evidence[] {
	if (!compares(place.words.source, lexicon)) return []
	const found = superlative.exec(smallTextOf(bitext.source, place.source))
	if (!found || place.target.length === 0 || ranking.test(smallTextOf(bitext.target, place.target))) return []
	const from = place.source[0]?.from ?? 0
	const span = { from: from + found.index, to: from + found.index + found[0].length }
	return [
		{
			source: [span],
			target: [],
			message: 'superlative',
			values: { source: bitext.source.text.slice(span.from, span.to) },
			confidence
		}
	]
}
