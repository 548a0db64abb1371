import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'
import { englishFutures, spanishFutures } from './tenses.ts'
import { turnedTenses } from './turned-tenses.ts'

/** Spanish that looks ahead without a future tense: the present with a date, the subjunctive, plans and promises. */
const ahead =
	/(?<!\p{L})(?:mañana|próxim\p{L}*|pronto|futur\p{L}*|esper\p{L}*|planea\p{L}*|previst\p{L}+|prevén?|promet\p{L}+|cuando|hasta que|antes de que|después de que|para que|tarde o temprano|hac(?:e|en|ía|ían) falta|descart\p{L}+|quier\p{L}+|teme\p{L}*|(?:im)?probable\p{L}*|(?:im)?posible|posibilidad(?:es)?|voluntad|a punto|más tarde|dispuest\p{L}+)(?!\p{L})/u

/** *Cuanto mayor sea, mayor será*: English says it without verbs or without a future, *the higher, the better*. */
const gradual =
	/(?<!\p{L})the (?:more|less|fewer|\p{L}{2,}er)(?!\p{L})[^.;]*[\s,]the (?:more|less|fewer|\p{L}{2,}er)(?!\p{L})/u

/** *relanzará* as *is relaunching*: what is arranged stands in the present. */
const arranged =
	/(?<!\p{L})(?:am|is|are)\s(?:\p{L}+\s){0,2}\p{L}{2,}ing(?!\p{L})|['’](?:m|s|re)\s\p{L}{2,}ing(?!\p{L})/u

/** *No se permitirá* as *is not allowed*: rules are set in either tense; *descartó que vaya a comprar* foretells nothing. */
const ruling =
	/(?<!\p{L})se\s(?:permit|admit|autoriz|prohib|exig|requer|entend|consider|aplic|sancion|tolera|acept)\p{L}+$|(?<!\p{L})vayan?$/u
/** Letters before the end of such a verb. */
const ruleReach = 4

/** A future that only one side has: *vino* as *he will come*, *vendrá* as *he came*; both languages set some in the present. */
export function futures(place: Place, context: Context): readonly Evidence[] {
	const turned = turnedTenses(place, context)
	if (turned.length > 0) return turned
	const { bitext, lexicon } = context
	const there = englishFutures(place.words.target, bitext.target.text, lexicon)
	const here = spanishFutures(place.words.source, lexicon)
	const [first] = there
	if (!first || here.length > 0) {
		const [lost] = here
		if (!lost || first || bitext.target.text === '') return []
		const would = place.words.target.some((word) =>
			/^(?:would|could|should|may|might|can|must|to|about|set|due|shall|shan['’]t|until|when|if|once|ahead|upcoming|next|expected|\p{L}+'d)$/u.test(
				word.form.form
			)
		)
		const english = smallTextOf(bitext.target, place.target)
		if (would || gradual.test(english) || arranged.test(english)) return []
		const spanish = bitext.source.text.slice(Math.max(0, lost.from - ruleReach), lost.to).toLowerCase()
		if (ruling.test(spanish)) return []
		return [
			{
				source: [lost],
				target: [],
				message: 'future',
				values: { words: bitext.source.text.slice(lost.from, lost.to) },
				confidence: 0.55
			}
		]
	}
	if (ahead.test(smallTextOf(bitext.source, place.source))) return []
	return [
		{
			source: [],
			target: [first],
			message: 'future',
			values: { words: bitext.target.text.slice(first.from, first.to) },
			confidence: 0.6
		}
	]
}
