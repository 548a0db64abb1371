import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { otherSpeakers, tellsHere } from './other-speakers.ts'
import { reportingVerbs, type ReportingVerbs } from './reporting.ts'
import { lostSpeakers } from './told-as-fact.ts'
import type { Word } from './words.ts'

/** Kinds of saying that change who stands behind the words when one takes the other's place. */
const conflicts: ReadonlySet<string> = new Set([
	'claim confirm',
	'confirm claim',
	'deny confirm',
	'confirm deny',
	'deny neutral',
	'neutral deny',
	'ask order',
	'order ask',
	'accuse praise',
	'praise accuse'
])

/** A link from here on joins the two verbs. */
const leastLink = 0.45

/**
 * Who says what, and how: a verb of saying rendered by one of another kind (*alegó* as *confirmed*), a speaker whose place
 * another takes (*dijo Juan* as *said Pedro*), and speech whose
 * speaker the translation leaves out.
 *
 * Measured: no gold set of its own; 0/0 flags (strict/wide) per 100 sentences of good translations.
 */
export const attribution: BeadCheck = {
	id: 'attribution',
	category: 'Accuracy/Mistranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['verb', 'lost', 'speaker'],
	reasons: [],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		const kinds = reportingVerbs(context.lexicon)
		return [
			...(anyReports(place.words.source, context.lexicon)
				? gathered(place.words.source, (word) => verdicts(word, place, context, kinds))
				: []),
			...lostSources(place, context, kinds),
			...lostSpeakers(place, context),
			...otherSpeakers(place, context).map(({ source, target, confidence }) => ({
				...bothSides(source.token, target.token, context.bitext),
				message: 'speaker',
				confidence
			}))
		]
	}
}

/** English that attributes in any way: with one of these in the sentence the source is not lost. */
const attributing =
	/\b(?:according|say|says|said|saying|told|tells?|reports?|reported|reportedly|allege[sd]?|allegedly|claim(?:s|ed)?|argue[sd]?|maintain(?:s|ed)?|insist(?:s|ed)?|stat(?:es|ed)|announce[sd]?|believe[sd]?|thinks?|thought|view|opinion|eyes|words|account|version|per|following|under|depending|estimate[sd]?|tradition\w*|legend\w*|reput\w+|suppos\w+|rumou?r\w*|heard|ha[sd] it|held|holds?)\b/i

/** Who may be behind *según* without a name. */
const persons = /^(?:él|ell[oa]s?|nosotr[oa]s|usted(?:es)?)$/

const anyReports = anyForm('es', ({ lemmas }, lexicon) => reportingVerbs(lexicon).es.has(lemmas[0] ?? ''))

/** *Según el gobierno, …* told in the translator's own voice: neither the source nor any word of saying is left. */
function lostSources(place: Place, context: Context, kinds: ReportingVerbs): readonly Evidence[] {
	const { bitext, vocabulary } = context
	if (!tellsHere(place.words.source, context.lexicon)) return []
	const [first, last] = [place.target[0], place.target[place.target.length - 1]]
	if (!first || !last || attributing.test(bitext.target.text.slice(first.from, last.to))) return []
	return gathered(place.words.source, (word) => {
		if (word.form.form !== 'según') return []
		const told = /^(?:tradición|leyenda)$/.test(place.words.source[word.at + 2]?.form.form ?? '')
		// *as the minister put it, as agreed* say it too; *as is well known* is no tradition.
		if (!told && (word.partners[0]?.confidence ?? 0) >= leastLink) return []
		if (isAsWhile(word, place, context, kinds)) return []
		const who = place.words.source
			.slice(word.at + 1, word.at + 5)
			.find((one) => one.kind === 'content' || one.kind === 'name')
		const named =
			who &&
			place.words.target.some(
				(other) => other.kind !== 'mark' && vocabulary.support(who.form, other.form) > 0.3
			)
		// *Según ella, …*
		const next = place.words.source[word.at + 1]
		const end = next && persons.test(next.form.form) ? next : who
		if (!end || (end === who && (named || /^siglas?$/.test(who.form.form)))) return []
		const span = { from: word.token.from, to: end.token.to }
		return [
			{
				source: [span],
				target: [],
				message: 'lost',
				values: { words: bitext.source.text.slice(span.from, span.to) },
				confidence: 0.75
			}
		]
	})
}

/** *Según avanzaba la tarde, según se acerca la fecha*: before a verb that says nothing it means *as*. */
function isAsWhile(word: Word, { words }: Place, { lexicon }: Context, kinds: ReportingVerbs): boolean {
	const next = words.source
		.slice(word.at + 1, word.at + 4)
		.find((one) => !/^(?:se|me|te|le|lo|la|nos|no|ya)$/.test(one.form.form))
	const [lemma = ''] = next?.form.lemmas ?? []
	if (!next || next.kind !== 'content' || kinds.es.has(lemma) || next.form.form === lemma) return false
	return endsAsInfinitive(lemma) && (lexicon.entries.get(lemma) ?? []).some(({ pos }) => pos === 'v')
}

/** *Exigió garantías* as *asked for security*: what is wanted is a thing, and nobody's words. */
function asksFor({ at }: Word, side: readonly Word[]): boolean {
	return side[at + 1]?.form.form === 'for'
}

function verdicts(
	word: Word,
	place: Place,
	{ bitext, vocabulary }: Context,
	kinds: ReportingVerbs
): readonly Evidence[] {
	const own = word.kind === 'content' ? kinds.es.get(word.form.lemmas[0] ?? '') : undefined
	// *Se informó del labrador* is to ask.
	const itself = place.words.source[word.at - 1]?.form.form === 'se'
	if (!own || (itself && word.form.lemmas[0] === 'informar')) return []
	// *No descartó* as *he said it was possible*: what is not denied may be said.
	if (/^(?:no|ni|nunca|tampoco)$/.test(place.words.source[word.at - (itself ? 2 : 1)]?.form.form ?? ''))
		return []
	const best = word.partners[0]
	const opposite = place.words.target[best?.at ?? -1]
	if (!best || !opposite || best.confidence < leastLink) return []
	// *Evitó responder*, *he dodged the question*: what an article stands before says nothing.
	if (/^(?:an?|the|this|that|no|any)$/.test(place.words.target[opposite.at - 1]?.form.form ?? '')) return []
	if (vocabulary.support(word.form, opposite.form) > 0.3) return []
	const other = opposite.form.lemmas.map((lemma) => kinds.en.get(lemma)).find((kind) => kind !== undefined)
	if (!other || !conflicts.has(`${own} ${other}`)) return []
	if (own === 'order' && other === 'ask' && asksFor(opposite, place.words.target)) return []
	return [
		{
			...bothSides(word.token, opposite.token, bitext),
			message: 'verb',
			confidence: 0.4 + 0.4 * best.confidence
		}
	]
}
