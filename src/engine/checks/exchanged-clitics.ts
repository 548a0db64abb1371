import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { turning } from './exchanged-doers.ts'
import { onceAForm, type Word } from './words.ts'

/** A link from here on joins the two verbs; support from here on says that one means the other. */
const [joins, means] = [0.4, 0.3]
/** Tokens before the English verb in which its subject stands. */
const reach = 4

/** *yo, nosotros* and everybody else, as a verb's ending, a pronoun before it, and English pronouns tell them. */
const others = {
	object: /^(?:l[aeo]s?|les?)$/,
	subjectThere: /^(?:he|she|they)$/,
	objectThere: /^(?:him|her|them)$/
} as const
const speakers = {
	object: /^(?:me|nos)$/,
	subjectThere: /^(?:i|we)$/,
	objectThere: /^(?:me|us)$/
} as const

/** Past forms of the first and of the third person that end as the other's present does. */
const irregular = {
	first: /^(?:tuve|hice|dije|puse|pude|supe|quise|vine|traje|estuve|anduve|conduje|di|vi|fui|he)$/,
	third: /^(?:tuvo|hizo|dijo|puso|pudo|supo|quiso|vino|trajo|estuvo|anduvo|condujo|dio|vio|fue|ha|han)$/
} as const

/** Verbs whose English makes the object of the Spanish its subject, besides those of {@link turning}, or that two do to each other. */
const mutual = /^(?:recordar|encontrar|cruzar|despedir|caer|dar|hacer|dejar|apetecer|tropezar|separar|casar)$/

/** The person a form of a verb surely has. */
const personOf = onceAForm(({ form, lemmas }): 'speaker' | 'other' | '' => {
	if (irregular.first.test(form)) return 'speaker'
	if (irregular.third.test(form)) return 'other'
	if (!lemmas.slice(0, 2).some(endsAsInfinitive)) return ''
	if (/(?:[éí]|mos|[^aeiouó]o|[aei]o)$/.test(form) && !/[aei]ndo$|[aií]do$/.test(form)) return 'speaker'
	return /(?:ó|[aeá]n|ron)$/.test(form) ? 'other' : ''
})

const hasPerson = anyForm('es', (form) => personOf(form) !== '')
const tellsPersons = anyForm('en', ({ form }) => /^(?:me|us|him|her|them)$/.test(form))

/**
 * *la vi* as *she saw me*, *me mintió* as *I lied to her*: who did it to whom is told by an ending and a pronoun, and by two
 * pronouns in English, that have changed places around the verb. No pronoun that would be right may be in the sentence.
 */
export function exchangedClitics(place: Place, context: Context): readonly Evidence[] {
	const { source, target } = place.words
	if (!hasPerson(source, context.lexicon) || !tellsPersons(target, context.lexicon)) return none
	return source.flatMap((clitic): readonly Evidence[] => {
		const ending = source[clitic.at + 1]
		const person = ending && (namedBehind(ending, source) ?? personOf(ending.form))
		if (!ending || !person) return none
		const [own, other] = person === 'speaker' ? [speakers, others] : [others, speakers]
		// *me lo dijo*: the speaker's pronoun stands before the thing's.
		const isPerson = (word: Word | undefined) => other.object.test(word?.form.form ?? '')
		const object = isPerson(clitic)
			? clitic
			: clitics.test(clitic.form.form)
				? source[clitic.at - 1]
				: undefined
		if (!object || !isPerson(object)) return none
		// *me lo comí* is done by the speaker, with no other person in it.
		if (person === 'speaker' && /^(?:me|te|nos|se)$/.test(source[clitic.at - 1]?.form.form ?? '')) return none
		const verb = /^(?:he|ha|han|hemos)$/.test(ending.form.form) ? source[ending.at + 1] : ending
		const best = verb?.partners[0]
		const there = target[best?.at ?? -1]
		if (!verb || !best || there?.kind !== 'content' || best.confidence < joins) return none
		const [lemma = ''] = verb.form.lemmas
		if (turning.test(lemma) || mutual.test(lemma)) return none
		if (context.vocabulary.support(verb.form, there.form) < means) return none
		const subject = subjectOf(there, target)
		const whom = objectOf(there, target)
		if (!subject || !whom) return none
		const isRight = ({ form }: Word) =>
			own.subjectThere.test(form.form) || (other.objectThere.test(form.form) && form.form !== 'her')
		if (!other.subjectThere.test(subject.form.form) || !own.objectThere.test(whom.form.form)) return none
		if (target.some(isRight)) return none
		return [
			{
				...bothSides(
					{ from: object.token.from, to: verb.token.to },
					{ from: subject.token.from, to: whom.token.to },
					context.bitext
				),
				message: 'another',
				confidence: 0.8
			}
		]
	})
}

/** Most sentences have nothing of the kind. */
const none: readonly Evidence[] = []

/** *me decía ella*: the pronoun behind a verb tells what its ending leaves open. */
function namedBehind({ at, form }: Word, source: readonly Word[]): 'speaker' | 'other' | undefined {
	if (!form.lemmas.slice(0, 2).some(endsAsInfinitive)) return undefined
	const next = source[at + 1]?.form.form ?? ''
	return /^(?:él|ell[ao]s?|usted(?:es)?)$/.test(next)
		? 'other'
		: /^(?:yo|nosotr[oa]s)$/.test(next)
			? 'speaker'
			: undefined
}

/** What may stand between the pronoun of a person and the verb. */
const clitics = /^(?:l[ao]s?)$/

/** The pronoun that does what an English verb says: in one clause with it, and no passive. */
function subjectOf({ at }: Word, side: readonly Word[]): Word | undefined {
	for (let n = at - 1; n >= Math.max(0, at - reach); n--) {
		const word = side[n]
		if (!word || word.kind !== 'function') return undefined
		if (/^(?:be|been|being|is|am|are|was|were|got|and|or|but|to|that|who|whom)$/.test(word.form.form))
			return undefined
		if (/^(?:i|we|he|she|they|you|it)$/.test(word.form.form)) return word
	}
	return undefined
}

/** The pronoun right behind an English verb, or behind its preposition. */
function objectOf({ at }: Word, side: readonly Word[]): Word | undefined {
	const [next, second] = [side[at + 1], side[at + 2]]
	const isObject = (word: Word | undefined) => /^(?:me|us|him|her|them)$/.test(word?.form.form ?? '')
	// *her mother*: the pronoun only says whose.
	const isWhose = (word: Word | undefined) =>
		word?.form.form === 'her' && /^(?:content|name)$/.test(side[word.at + 1]?.kind ?? '')
	const found = isObject(next)
		? next
		: /^(?:to|at|for)$/.test(next?.form.form ?? '') && isObject(second)
			? second
			: undefined
	return isWhose(found) ? undefined : found
}
