import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Form, onceAForm } from './words.ts'

/**
 * *Cerro* beside *shut*, *Paso* beside *happened*: only as a form of a verb does a Spanish word mean the English one, and
 * verbs name nobody; participles do (*Unidas*).
 */
export function isVerbOf({ form, lemmas }: Form, english: Form, { entries }: Lexicon): boolean {
	if (/(?:ad|id)[oa]s?$/.test(form)) return false
	const own = lemmas.flatMap((lemma) => entries.get(lemma) ?? [])
	const meaning = own.filter(({ translations }) =>
		translations.some((one) =>
			one.split(/[ -]/).some((word) => word === english.form || english.lemmas.includes(word))
		)
	)
	return meaning.length > 0 && meaning.every(({ pos, lemma }) => pos === 'v' && lemma !== form)
}

/** The lemmas of a form that are not a verb it only is a form of: nobody is named by what somebody does. */
export const nominal = onceAForm(({ form, lemmas }, { entries }: Lexicon): readonly string[] =>
	/(?:ad|id)[oa]s?$/.test(form)
		? lemmas
		: lemmas.filter((lemma) => lemma === form || !entries.get(lemma)?.every(({ pos }) => pos === 'v'))
)
