import type { Place } from './check.ts'
import { onceAForm, type Word } from './words.ts'

/** Spanish verbs and the English ones that tell the same deed of the other party. */
const converses: readonly (readonly [spanish: RegExp, english: RegExp])[] = [
	[/^(?:comprar|adquirir)$/, /^sell$/],
	[/^vender$/, /^buy$/],
	[/^(?:perder|caer)$/, /^(?:win|beat|defeat)$/],
	[/^(?:ganar|vencer|derrotar)$/, /^lose$/],
	[/^enseñar$/, /^learn$/],
	[/^aprender$/, /^teach$/],
	[/^prestar$/, /^borrow$/],
	[/^(?:alquilar|arrendar)$/, /^rent$/],
	[/^heredar$/, /^(?:leave|bequeath)$/]
]

/** What brings in the other party of a deed. */
const party = {
	source: /^(?:al?|ante|frente|contra|con|por|del?)$/,
	target: /^(?:from|against|to|by|of)$/
} as const
/** Tokens from the verb within which its parties stand, and from a party within which stands what brings it in. */
const [reach, ahead] = [12, 3]
/** A link from here on says that two words are the same party. */
const same = 0.4

const englishOf = onceAForm(({ lemmas }) =>
	converses.flatMap(([own, other]) => (lemmas.slice(0, 2).some((lemma) => own.test(lemma)) ? [other] : []))
)

/**
 * Whether two verbs of contrary sense tell one deed from its two ends: *le compré la casa a mi tío* as *my uncle sold me the
 * house*, *Perú perdió ante Chile* as *Chile beat Peru*. One party at least must have changed its side of the verb.
 */
export function areConverse(spanish: Word, english: Word, { words: { source, target } }: Place): boolean {
	const others = englishOf(spanish.form)
	if (!others.some((other) => english.form.lemmas.some((lemma) => other.test(lemma)))) return false
	// *Ella le enseñó quechua* as *he learned Quechua from her*: pronouns are linked with nothing.
	const behind = target.slice(english.at + 1, english.at + reach)
	if (behind.some(({ form, at }) => form.form === 'from' && pronoun.test(target[at + 1]?.form.form ?? '')))
		return true
	return source.some((word) => {
		const best = word.partners[0]
		const opposite = target[best?.at ?? -1]
		if (!best || !opposite || best.confidence < same || word.kind === 'mark' || opposite.kind === 'mark')
			return false
		if (word === spanish || opposite === english || Math.abs(word.at - spanish.at) > reach) return false
		const [after, afterThere] = [word.at > spanish.at, opposite.at > english.at]
		// *me vendió la casa un primo* as *I bought the house from a cousin*: who does it stands last.
		if (after && afterThere && !isBroughtIn(word, source, spanish.at, party.source))
			return isBroughtIn(opposite, target, english.at, /^from$/)
		if (after === afterThere) return false
		return after
			? isBroughtIn(word, source, spanish.at, party.source)
			: isBroughtIn(opposite, target, english.at, party.target)
	})
}

const pronoun = /^(?:me|you|him|her|us|them)$/

function isBroughtIn({ at }: Word, side: readonly Word[], verb: number, by: RegExp): boolean {
	return side.slice(Math.max(verb + 1, at - ahead), at).some(({ form }) => by.test(form.form))
}
