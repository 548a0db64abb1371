import type { Entry } from '../lexicon/entry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { oppositesOf } from './opposites.ts'
import { onceAForm, type Word } from './words.ts'

/** How many of a word's translations are its own meaning; later ones are turns of it. */
const foremost = 3

/** Whether two words are opposites: the English one of a translation of the Spanish one, in either language's table. */
export function areContrary(spanish: Word, english: Word, lexicon: Lexicon): boolean {
	const { translations, meant, contraries } = senseOf(spanish.form, lexicon)
	return english.form.lemmas.some((lemma) => {
		if (translations.has(lemma)) return false
		if (contraries.has(lemma)) return true
		const contrary = oppositesOf(lemma, 'en', lexicon)
		return meant.some((translation) => contrary.has(translation) || isPrefixed(lemma, translation))
	})
}

/** All translations of a Spanish form, the foremost of them, and the foremost of its opposites. */
const senseOf = onceAForm(({ lemmas }, lexicon: Lexicon) => {
	const own = lemmas.slice(0, 2)
	const entriesOf = (list: readonly string[]) => list.flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
	const foremostOf = (entries: readonly Entry[]) =>
		entries.flatMap((entry) => entry.translations.slice(0, foremost))
	const entries = entriesOf(own)
	return {
		translations: new Set(entries.flatMap((entry) => entry.translations)),
		meant: foremostOf(entries),
		contraries: new Set(foremostOf(entriesOf(own.flatMap((lemma) => [...oppositesOf(lemma, 'es', lexicon)]))))
	}
})

/** Words that only look turned round by a prefix. */
const chance: ReadonlySet<string> = new Set(
	`indeed unless imprison income inform dispatch discover disposition discourse distance display dispose dispute distress discharge
	disease impart impress import impose improve imply insight instance insure intent invest intend interest intact insist inland
	unite union universe until under inside infamous invaluable indifferent`.split(/\s+/)
)

/** *unhappy* against *happy*, in either direction. */
function isPrefixed(a: string, b: string): boolean {
	const [long, short] = a.length > b.length ? [a, b] : [b, a]
	return (
		short.length >= 4 &&
		long.endsWith(short) &&
		prefixes.has(long.slice(0, long.length - short.length)) &&
		!chance.has(a) &&
		!chance.has(b)
	)
}

const prefixes: ReadonlySet<string> = new Set(['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-'])
