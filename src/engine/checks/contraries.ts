import type { Entry } from '../lexicon/entry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { seemsTurned } from './false-prefixes.ts'
import { oppositesOf } from './opposites.ts'
import { formAndLemmas, onceAForm, type Word } from './words.ts'

/** How many of a word's translations are its own meaning; later ones are turns of it. */
const foremost = 3

/** Whether two words are opposites: the English one of a translation of the Spanish one, in either language's table. */
export function areContrary(spanish: Word, english: Word, lexicon: Lexicon): boolean {
	const { translations, meant, contraries, turned } = senseOf(spanish.form, lexicon)
	const forms = formAndLemmas(english.form)
	if (forms.some((lemma) => translations.has(lemma))) return false
	if (turned.some((other) => forms.some((form) => other.test(form)))) return true
	return forms.some((lemma) => {
		if (contraries.has(lemma)) return true
		const contrary = oppositesOf(lemma, 'en', lexicon)
		return meant.some((translation) => contrary.has(translation) || isPrefixed(lemma, translation))
	})
}

/** All translations of a Spanish form, the foremost of them, the foremost of its opposites, and how learned ones begin. */
const senseOf = onceAForm(({ lemmas }, lexicon: Lexicon) => {
	const own = lemmas.slice(0, 2)
	const entriesOf = (list: readonly string[]) => list.flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
	const foremostOf = (entries: readonly Entry[]) =>
		// *be wrong, be unaware of* is *wrong, unaware* wherever the verb is another.
		entries.flatMap((entry) =>
			entry.translations
				.slice(0, foremost)
				.map((one) => one.replace(/^be (?=\p{L}+(?: of| to)?$)/u, '').replace(/(?<=^\p{L}+) (?:of|to)$/u, ''))
		)
	const entries = entriesOf(own)
	const [first = ''] = lemmas
	return {
		turned: counterparts.flatMap(([own, other]) => (own.test(first) ? [other] : [])),
		translations: new Set(entries.flatMap((entry) => entry.translations)),
		meant: foremostOf(entries),
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

const prefixes: ReadonlySet<string> = new Set(['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-'])
