import type { Entry } from '../lexicon/entry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { seemsTurned } from './false-prefixes.ts'
import { oppositesOf } from './opposites.ts'
import { formAndLemmas, onceAForm, type Word } from './words.ts'

/** How many of a word's translations are its own meaning; later ones are turns of it. */
const foremost = 3

/** Whether two words are opposites: the English one of a translation of the Spanish one, in either language's table. */
export function areContrary(spanish: Word, english: Word, lexicon: Lexicon): boolean {
	const { translations, meant, meantPrefixed, contraries, turned } = senseOf(spanish.form, lexicon)
	const forms = formAndLemmas(english.form)
	if (forms.some((lemma) => translations.has(lemma))) return false
	if (turned.some((other) => forms.some((form) => other.test(form)))) return true
	if (contraries.size > 0 && forms.some((lemma) => contraries.has(lemma))) return true
	const { opposites, prefixed } = turnsOf(english.form, lexicon)
	return (
		opposites.some((contrary) => meant.some((translation) => contrary.has(translation))) ||
		prefixed.some((lemma) => meant.some((translation) => isPrefixed(lemma, translation))) ||
		meantPrefixed.some((translation) => forms.some((lemma) => isPrefixed(lemma, translation)))
	)
}

/** Whether a Spanish form has anything by which an English one may be its contrary; most have not. */
export const mayBeContrary = onceAForm((form, lexicon: Lexicon): boolean => {
	const { turned, contraries, meantPrefixed } = senseOf(form, lexicon)
	return turned.length > 0 || contraries.size > 0 || meantPrefixed.length > 0
})

/** The same of an English form. */
export const mayBeContraryThere = onceAForm((form, lexicon: Lexicon): boolean => {
	const { opposites, prefixed } = turnsOf(form, lexicon)
	return opposites.length > 0 || prefixed.length > 0
})

/** What the table says the dictionary forms of an English form are contrary to, and those that may be contraries by a prefix. */
const turnsOf = onceAForm((form, lexicon: Lexicon) => ({
	opposites: formAndLemmas(form)
		.map((lemma) => oppositesOf(lemma, 'en', lexicon))
		.filter(({ size }) => size > 0),
	prefixed: formAndLemmas(form).filter(mayBePrefixed)
}))

/** All translations of a Spanish form, the foremost of them, the foremost of its opposites, and how learned ones begin. */
const senseOf = onceAForm(({ lemmas }, lexicon: Lexicon) => {
	const own = lemmas.slice(0, 2)
	const entriesOf = (list: readonly string[]) => gathered(list, (lemma) => lexicon.entries.get(lemma) ?? [])
	const foremostOf = (entries: readonly Entry[]) =>
		// *be wrong, be unaware of* is *wrong, unaware* wherever the verb is another.
		entries.flatMap((entry) =>
			entry.translations
				.slice(0, foremost)
				.map((one) => one.replace(/^be (?=\p{L}+(?: of| to)?$)/u, '').replace(/(?<=^\p{L}+) (?:of|to)$/u, ''))
		)
	const entries = entriesOf(own)
	const meant = foremostOf(entries)
	const [first = ''] = lemmas
	return {
		turned: counterparts.flatMap(([own, other]) => (own.test(first) ? [other] : [])),
		translations: new Set(gathered(entries, (entry) => entry.translations)),
		meant,
		meantPrefixed: meant.filter(mayBePrefixed),
		contraries: new Set(foremostOf(entriesOf(own.flatMap((lemma) => [...oppositesOf(lemma, 'es', lexicon)]))))
	}
})

/** Learned prefixes that are contraries in both languages: *hipertensión, hypotension*. */
const counterparts = [
	[/^hiper/, /^hypo/],
	[/^hipo/, /^hyper/],
	[/^macro/, /^micro/],
	[/^micro/, /^macro/],
	[/^máxim|^maxim/, /^minim/],
	[/^mínim|^minim/, /^maxim/],
	[/^pre(?=operat|natal|escolar|coloni)/, /^post/],
	[/^pos(?:t)?(?=operat|natal|coloni)/, /^pre/],
	[/^intra/, /^(?:inter|extra)/],
	[/^sobre(?=estim|valor|aliment|pobla)/, /^under/],
	[/^sub(?=estim|valor|aliment|pobla)/, /^over/]
] as const

/** *unhappy* against *happy*, in either direction. */
function isPrefixed(a: string, b: string): boolean {
	const [long, short] = a.length > b.length ? [a, b] : [b, a]
	return (
		short.length >= 4 &&
		long.endsWith(short) &&
		prefixes.has(long.slice(0, long.length - short.length)) &&
		!seemsTurned(a) &&
		!seemsTurned(b)
	)
}

const mayBePrefixed = (word: string) => /^(?:un|i[nmrl]|dis|non)/.test(word)

const prefixes: ReadonlySet<string> = new Set(['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-'])
