import { gathered } from '../text/gathered.ts'
import type { Place } from './check.ts'
import type { Word } from './words.ts'

/** Pronouns that name one sex, with those of the other language that name the other one, and its own. */
const sexes = [
	{ spanish: /^ella$/, other: /^(?:he|him|himself)$/, same: /^(?:she|her|hers|herself)$/ },
	{ spanish: /^él$/, other: /^(?:she|her|herself)$/, same: /^(?:he|him|his|himself)$/ }
] as const
/** A link this sure says that one pronoun stands for the other. */
const sure = 0.6

const none: ReturnType<typeof otherPersons> = []

/**
 * *ella escribió* as *he wrote*: a pronoun of one sex linked with one of the other, of which the sentence has no other
 * of the first. In 13,000 good pairs it says nothing.
 */
export function otherPersons({
	words: { source, target }
}: Place): readonly { readonly source: Word; readonly target: Word }[] {
	return gathered(source, (word): ReturnType<typeof otherPersons> => {
		if (word.form.form !== 'ella' && word.form.form !== 'él') return none
		const sex = sexes.find(({ spanish }) => spanish.test(word.form.form))
		// *irme en él* of a ship, *tras ella* of Death: behind such prepositions stand things as often as persons.
		if (/^(?:en|tras|sobre|bajo|dentro|encima)$/.test(source[word.at - 1]?.form.form ?? '')) return []
		const best = word.partners[0]
		const opposite = target[best?.at ?? -1]
		if (!sex || !best || !opposite || best.confidence < sure || !sex.other.test(opposite.form.form)) return []
		return target.some(({ form }) => sex.same.test(form.form)) ? [] : [{ source: word, target: opposite }]
	})
}
