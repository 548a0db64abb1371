import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { turning } from './exchanged-doers.ts'
import { linkOf } from './linked-words.ts'
import type { Word } from './words.ts'

/** A link from here on joins the two verbs; support from here on says that one means the other. */
const [joins, means] = [0.4, 0.3]
/** The same of who does it. */
const [surely, meant] = [0.6, 0.45]
/** Tokens between a verb and whom it is done to. */
const reach = 4

/** What may stand between a pronoun and its verb. */
const between =
	/^(?:still|also|had|has|have|did|do|does|would|will|could|never|always|even|then|just|already|once)$/

/** Verbs that English tells from the other end, or that two do to each other. */
const mutual =
	/^(?:encontrar|cruzar|despedir|dar|hacer|dejar|apetecer|separar|casar|recibir|recordar|parecer|esperar|unir)$/

/** Who the pronouns are that whom it is done to is told by. */
const persons: ReadonlyMap<string, RegExp> = new Map([
	['me', /^i$/],
	['nos', /^we$/],
	...['le', 'lo', 'la'].map((one) => [one, /^(?:he|she)$/] as const),
	...['les', 'los', 'las'].map((one) => [one, /^they$/] as const)
])

const hasObject = anyForm('es', ({ form }) => persons.has(form))
const hasSubject = anyForm('en', ({ form }) => /^(?:i|we|he|she|they)$/.test(form))

/** Most sentences have nothing of the kind. */
const none: readonly Evidence[] = []

/**
 * *El perro me mordió* as *I bit the dog*: a noun does it to the speaker in the original, the speaker to the noun in the
 * translation, by a verb and its rendering. The noun stands right before the pronoun and right behind the English verb.
 */
export function exchangedSubjects(
	{ words: { source, target } }: Place,
	context: Context
): readonly Evidence[] {
	const { bitext, lexicon, vocabulary } = context
	if (!hasObject(source, lexicon) || !hasSubject(target, lexicon)) return none
	return source.flatMap((pronoun): readonly Evidence[] => {
		const person = persons.get(pronoun.form.form)
		if (!person) return none
		const [doer, verb] = [source[pronoun.at - 1], source[pronoun.at + 1]]
		const best = verb?.partners[0]
		const there = target[best?.at ?? -1]
		if (doer?.kind !== 'content' || verb?.kind !== 'content' || there?.kind !== 'content') return none
		const [lemma = ''] = verb.form.lemmas
		// *se rieron los dos, el pan la mujer*: the same words are articles.
		if (!endsAsInfinitive(lemma) || endsAsInfinitive(doer.form.lemmas[0] ?? '')) return none
		if (!best || best.confidence < joins || turning.test(lemma) || mutual.test(lemma)) return none
		if (vocabulary.support(verb.form, there.form) < means) return none
		const subject = target
			.slice(Math.max(0, there.at - reach), there.at)
			.findLast(({ form }) => !between.test(form.form))
		const object = target.slice(there.at + 1, there.at + 1 + reach).find(({ kind }) => kind !== 'function')
		if (!subject || !person.test(subject.form.form) || object?.kind !== 'content') return none
		if (target.slice(there.at + 1, object.at).some(turnsRound)) return none
		if (linkOf(doer, object) < surely || vocabulary.support(doer.form, object.form) < meant) return none
		return [
			{
				...bothSides(
					{ from: doer.token.from, to: verb.token.to },
					{ from: subject.token.from, to: object.token.to },
					bitext
				),
				message: 'another',
				confidence: 0.8
			}
		]
	})
}

/** *I learned from my aunt*, *I was taught by her*: the preposition brings in who does it. */
function turnsRound({ form }: Word): boolean {
	return /^(?:from|by|of|with|at|through)$/.test(form.form)
}
