import type { Span } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { onceAForm, type Word } from './words.ts'

/** Endings of the Spanish future; every verb has them, so the ending and a known infinitive are enough. */
const future = /(?:ar|er|ir|dr|br|rr|ír)(?:é|ás|á|emos|éis|án)$/
/** Stems that stand for the infinitive in the future: *tendré, habrá, querrán*. */
const irregular = /^(?:\p{L}*(?:tendr|vendr|pondr|saldr|valdr|dir|har)|podr|habr|sabr|querr|cabr)$/u
const going = /^(?:voy|vas|va|vamos|vais|van|iba|ibas|íbamos|ibais|iban|vaya|vayan|ir|irá|irán)$/

/** Verbs of a Spanish side in the future, by its endings or by *ir a*. */
export function spanishFutures(words: readonly Word[], lexicon: Lexicon): readonly Span[] {
	if (!mayLookAhead(words, lexicon)) return []
	return words
		.filter(
			(word) =>
				(word.kind === 'content' || word.form.isFunction) &&
				(isFuture(word.form) || (going.test(word.form.form) && words[word.at + 1]?.form.form === 'a'))
		)
		.map(({ token }) => ({ from: token.from, to: token.to }))
}

/** The infinitive with an ending: *tendremos, hablarán*, not *queremos*. */
export const isFuture = onceAForm(({ form, lemmas }): boolean => {
	if (!future.test(form)) return false
	const stem = form.replace(/(?:é|ás|á|emos|éis|án)$/, '')
	return irregular.test(stem) || lemmas.some((lemma) => lemma.replace('í', 'i') === stem)
})

const mayLookAhead = anyForm('es', (form) => isFuture(form) || going.test(form.form))

/** Whether a form says what is to come where its neighbours let it. */
const mayForetell = onceAForm(({ form }) =>
	/^(?:won['’]t|(?:i|you|he|she|it|we|they|that|there|who)['’]ll|will|going)$/.test(form)
)

const anyForetells = anyForm('en', (form) => mayForetell(form))

/** *will, ’ll, won't, going to* of an English side, where they are verbs; the *shall* of statutes commands, it does not foretell. */
export function englishFutures(words: readonly Word[], text: string, lexicon: Lexicon): readonly Span[] {
	if (!anyForetells(words, lexicon)) return []
	return words
		.filter((word) => {
			if (!mayForetell(word.form)) return false
			const form = word.form.form.replace(/’/g, "'")
			if (form !== 'will' && form !== 'going') return true
			if (form === 'will')
				return (
					(text.charAt(word.token.from) === 'w' || asks(word, words)) &&
					// *a key will do*: it is enough now.
					words[word.at + 1]?.form.form !== 'do' &&
					!/^(?:the|a|his|her|their|free|good|ill|own|political|of|to)$/.test(
						words[word.at - 1]?.form.form ?? ''
					)
				)
			return form === 'going' && words[word.at + 1]?.form.form === 'to' && !isJourney(word, words, text)
		})
		.map(({ token }) => ({ from: token.from, to: token.to }))
}

/** *before going to bed, going to the market*: somebody goes somewhere, and nothing is foretold. */
function isJourney({ at }: Word, words: readonly Word[], text: string): boolean {
	const [before, place] = [words[at - 1]?.form.form ?? '', words[at + 2]]
	return (
		/^(?:before|after|of|without|from|by|for|on|about|like|when|while|instead|than)$/.test(before) ||
		place === undefined ||
		places.test(place.form.form) ||
		/^\p{Lu}/u.test(text.charAt(place.token.from))
	)
}

/** What stands behind *going to* where it is a way and not a future: what begins a noun, and places without an article. */
const places =
	/^(?:the|an?|my|your|his|her|its|our|their|this|that|these|those|bed|sleep|school|church|work|town|sea|war|jail|prison|court|mass|market|hospital|university|college|class|waste|pieces|seed)$/

/** *Will it rain?*: the capital is the question's, no name's. */
function asks({ at }: Word, words: readonly Word[]): boolean {
	return words[words.length - 1]?.form.form === '?' && words.slice(0, at).every(({ kind }) => kind === 'mark')
}
