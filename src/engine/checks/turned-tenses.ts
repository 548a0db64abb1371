import { endsAsInfinitive, type Lexicon } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { isRendered } from './closeness.ts'
import { isFuture } from './tenses.ts'
import { onceAForm, type Word } from './words.ts'

/** As sure as it is where the verb itself is rendered in the other tense. */
const sureness = 0.74
/** Support from here on means that a word may render the verb. */
const meant = 0.45
/** Words before an English verb among which its auxiliary stands. */
const reach = 4

type Time = 'past' | 'before' | 'ahead'

/** *ha, han* make a past of a participle, *había* a time before that. */
const perfect = /^(?:he|has|ha|hemos|habéis|han)$/
const pluperfect = /^(?:había|habías|habíamos|habíais|habían)$/
/** Forms of the Spanish preterite and imperfect that are no other tense. */
const past =
	/(?:[óéí]|[ai]ban?|ábamos|ían?|íamos|aron|ieron|jeron|yeron|aste|iste)$|^(?:fue|fueron|hizo|dijo|tuvo|estuvo|pudo|puso|vino|quiso|supo|trajo|dio|vio|di|hice|dije|tuve|puse|vine|traje)$/

/** *trabajaba, llegó*, by a verb that the lexicon has: *compañía* only ends so. */
const isPast = onceAForm(
	({ form, lemmas: [lemma = ''] }, { entries }: Lexicon): boolean =>
		past.test(form) &&
		!/^(?:dé|esté|sé|iban?|ib[aá]\p{L}*)$|ría/u.test(form) &&
		endsAsInfinitive(lemma) &&
		(entries.get(lemma) ?? []).some(({ pos }) => pos === 'v')
)

const mayTurnThere = anyForm('en', ({ form }) =>
	/^(?:will|shall|won['’]t|would|ha[ds]|have)$|['’]ll$/.test(form)
)

const none: readonly Evidence[] = []

/**
 * *ha recurrido* as *will appeal*, *comprará* as *had bought*, *había vivido* as *would one day live*: a verb and its own
 * rendering, one of which tells of what has been, the other of what is to come.
 */
export function turnedTenses(place: Place, { bitext, lexicon, vocabulary }: Context): readonly Evidence[] {
	const { source, target } = place.words
	if (!mayTurnThere(target, lexicon)) return none
	if (target.some(({ form }) => form.form === '?') || source.some(({ form }) => open.test(form.form)))
		return none
	return source.flatMap((verb): readonly Evidence[] => {
		// *se entenderá admitida* as *shall be deemed*: what is held to be so is not heard or judged.
		if (
			source[verb.at - 1]?.form.form === 'se' &&
			/^(?:entender|considerar|estimar|reputar)$/.test(verb.form.lemmas[0] ?? '')
		)
			return none
		const time = timeOf(verb, source, lexicon)
		const rendering = target[verb.partners[0]?.at ?? -1]
		if (!time || rendering?.kind !== 'content' || !isRendered(verb, 'source', place, vocabulary)) return none
		const before = target.slice(Math.max(0, rendering.at - reach), rendering.at)
		const from = before.findLastIndex(({ kind }) => kind === 'mark') + 1
		// *Traeré quien te saque* as *I will bring someone to take thee out of where they have brought thee*: the other one renders it.
		if (target.some((word) => word !== rendering && vocabulary.support(verb.form, word.form) >= meant))
			return none
		// *Will Wade said*.
		const helping = before
			.slice(from)
			.filter(({ token }) => !/\p{Lu}/u.test(bitext.target.text.charAt(token.from)))
		if (!isTurned(time, helping.map(straight), rendering)) return none
		const [opens, opensThere] = [
			isComposed(verb, source) ? source[verb.at - 1] : verb,
			helping.find((word) => auxiliary.test(straight(word))) ?? rendering
		]
		return [
			{
				...bothSides(
					{ from: (opens ?? verb).token.from, to: verb.token.to },
					{ from: opensThere.token.from, to: rendering.token.to },
					bitext
				),
				message: 'changed',
				confidence: sureness
			}
		]
	})
}

const straight = ({ form }: Word) => form.form.replace(/’/g, "'")
const auxiliary = /^(?:will|shall|won't|shan't|would|had|has|have)$|'ll$/

function isComposed({ at, form }: Word, source: readonly Word[]): boolean {
	const earlier = source[at - 1]?.form.form ?? ''
	return (
		/(?:[aií]d|[rs]t|ch|ert|iert)o$/.test(form.form) && (perfect.test(earlier) || pluperfect.test(earlier))
	)
}

/** What makes a tense a condition, a wish or a time to come. */
const open = /^(?:si|ojalá|cuando|hubiera|hubieran|hubiese|hubiesen|habría|habrían|como|aunque|mientras)$/

function timeOf(verb: Word, source: readonly Word[], lexicon: Lexicon): Time | undefined {
	if (verb.kind !== 'content') return undefined
	if (isFuture(verb.form)) return 'ahead'
	if (isComposed(verb, source)) return perfect.test(source[verb.at - 1]?.form.form ?? '') ? 'past' : 'before'
	return isPast(verb.form, lexicon) ? 'past' : undefined
}

function isTurned(time: Time, helping: readonly string[], { form }: Word): boolean {
	const has = (pattern: RegExp) => helping.some((word) => pattern.test(word))
	// *has to travel, to have seen, is about to leave*.
	if (has(/^(?:to|about|going|may|might|can|could|should|must|'d)$|'d$/)) return false
	const looksAhead = has(/^(?:will|shall|won't|shan't)$|'ll$/)
	if (time === 'ahead') return !looksAhead && !has(/^would$/) && has(/^(?:had|has|have)$/)
	if (has(/^have$/)) return false
	return looksAhead || (time === 'before' && has(/^would$/) && form.lemmas[0] === form.form)
}
