import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyOf } from '../text/any-of.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { smallTextOf } from './spans.ts'
import { tracesOf } from './traces.ts'
import type { Word } from './words.ts'

/** English that stops short of what it tells, or leaves it open. */
const short = anyOf(
	String.raw`
	almost nearly near practically virtually close just barely hardly scarcely narrowly all\sbut as\sgood\sas about\sto going\sto
	point verge brink edge threaten\p{L}* ready set\sto poised would could might may not never \p{L}+n['’]t
	half yet till until before risk\p{L}* danger\p{L}* came\sto within imminent\p{L}* soon any\p{L}* little few`
)

/** Words between *casi* and its verb. */
const pronoun = /^(?:se|me|te|le|lo|la|nos|os|les|los|las|no)$/
/** A link from here on says which word renders the verb; support from here on, that it means it. */
const [joins, means] = [0.6, 0.45]
/** As sure as a *nearly* that is lost can be: what else is said is said word by word. */
const sureness = 0.72

/** Whether a Spanish side may say that a thing nearly is so. */
export const mayStopShort = anyForm(
	'es',
	({ form }) => form === 'casi' || form === 'punto' || form === 'poco'
)
/** Hardly anything nearly happens. */
const none: readonly Evidence[] = []

/** *casi se cae, por poco se ahoga, estuvo a punto de ganar* as *she fell, he drowned, they won*: what did not happen is told as happened. */
export function nearlyHappened(place: Place, { bitext, lexicon, vocabulary }: Context): readonly Evidence[] {
	if (!mayStopShort(place.words.source, lexicon)) return none
	const { source, target } = place.words
	for (const { at } of source) {
		const opening = openingAt(source, at)
		const verb = opening === undefined ? undefined : verbAfter(source, at, opening)
		const best = verb?.partners[0]
		const there = target[best?.at ?? -1]
		if (!verb || !best || !there || best.confidence < joins || there.kind !== 'content') continue
		const isVerb = tracesOf(verb, 'source', lexicon).isVerb === 1 || source[verb.at - 1]?.form.form !== 'casi'
		if (!isVerb || vocabulary.support(verb.form, there.form) < means) continue
		if (short.test(smallTextOf(bitext.target, place.target))) return none
		const from = source[at]?.token.from ?? 0
		const to = source[at + (opening ?? 1) - 1]?.token.to ?? from
		const both = bothSides({ from, to }, there.token, bitext)
		return [{ ...both, message: 'dropped', values: { source: both.values.source }, confidence: sureness }]
	}
	return none
}

/** How many words *casi, por poco, a punto de* take at a place; nothing where none of them stands there. */
function openingAt(source: readonly Word[], at: number): number | undefined {
	const says = (words: readonly string[]) => words.every((form, n) => source[at + n]?.form.form === form)
	return [['casi'], ['por', 'poco'], ['a', 'punto', 'de']].find(says)?.length
}

/** The verb that follows, with nothing but pronouns between. */
function verbAfter(source: readonly Word[], at: number, opening: number): Word | undefined {
	let next = at + opening
	while (pronoun.test(source[next]?.form.form ?? '')) next++
	const word = source[next]
	const isFinite = word?.kind === 'content' && !/(?:[ai]d[oa]s?|ando|iendo|yendo)$/.test(word.form.form)
	return isFinite && endsAsInfinitive(word.form.lemmas[0] ?? '') ? word : undefined
}
