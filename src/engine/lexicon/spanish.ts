import { type Lexicon, verbsIn } from './lexicon.ts'
import { spanishClosed } from './spanish-closed.ts'
import { type Singular, singularsOf } from './spanish-nouns.ts'
import { guessedInfinitives, infinitivesOf, type Verbs, verbsFrom } from './spanish-verbs.ts'

/**
 * Dictionary forms a Spanish word may come from, likeliest first; never empty. Closed classes by table; nouns,
 * adjectives and verbs by rules whose results must be headwords of the lexicon; what no headword explains is guessed
 * by its ending and comes last.
 *
 * @param form one word, lower case, as it stands in a text
 */
export function spanishLemmas(form: string, lexicon: Lexicon): readonly string[] {
	const closed = spanishClosed.get(form)
	if (closed) return closed
	let memory = memories.get(lexicon)
	if (!memory) memories.set(lexicon, (memory = { known: new Map(), verbs: verbsFrom(verbsIn(lexicon)) }))
	const { known, verbs } = memory
	let lemmas = known.get(form)
	if (!lemmas) {
		if (known.size > mostRemembered) known.clear()
		known.set(form, (lemmas = analyse(form, lexicon, verbs)))
	}
	return lemmas
}

/** Forms met again cost a look-up; the table is emptied when it grows beyond any one text's vocabulary. */
const mostRemembered = 100_000
const memories = new WeakMap<
	Lexicon,
	{ readonly known: Map<string, readonly string[]>; readonly verbs: Verbs }
>()

function analyse(form: string, lexicon: Lexicon, verbs: Verbs): readonly string[] {
	const ranked = new Map<string, number>()
	const add = (lemma: string, rank: number) => {
		const before = ranked.get(lemma)
		if (before === undefined || before > rank) ranked.set(lemma, rank)
	}
	const isNominal = (lemma: string) => (lexicon.entries.get(lemma) ?? []).some((entry) => entry.pos !== 'v')

	// A plural with an entry of its own (*voces*, *nuevas*) is first of all the plural of its singular, if it has one.
	const isPluralOnly = (lexicon.entries.get(form) ?? []).every((entry) => /^n[mf]p$|^v$/.test(entry.pos))
	const singulars = singularsOf(form)
	const hasSingular = singulars.some(({ lemma }) => lemma !== form && isNominal(lemma))
	if (isNominal(form)) add(form, (isPluralOnly && hasSingular ? 1.2 : 0) + rarity(form, lexicon, false))
	for (const { lemma, sure } of singulars)
		if (isNominal(lemma)) add(lemma, (sure ? 0.6 : 1.6) + rarity(lemma, lexicon, false))
	const first = isPlainlyVerbal(form) ? 0.1 : 0.9
	infinitivesOf(form, verbs).forEach((lemma, at) =>
		add(lemma, first + at * 0.25 + rarity(lemma, lexicon, true))
	)
	if (ranked.size === 0 || !form.endsWith('mente')) addGuesses(form, singulars, add, ranked.size > 0)
	if (/.{3}mente$/.test(form)) add(form, -1)
	return [...ranked].sort((a, b) => a[1] - b[1]).map(([lemma]) => lemma)
}

/** Endings no noun or adjective has: the verb comes first. */
function isPlainlyVerbal(form: string): boolean {
	return /(?:aban|aba|ábamos|aron|ieron|iendo|ando|ió|ían|ía|aría|ería|iría|arán|erán|irán|ará|erá|irá|ó|[aeií]r|[aeiá]rse|asen|iesen|ieran|aran)$/.test(
		form
	)
}

/** Common words before rare ones: a quarter of a rank a band. */
function rarity(lemma: string, lexicon: Lexicon, verb: boolean): number {
	const bands = (lexicon.entries.get(lemma) ?? lexicon.entries.get(`${lemma}se`) ?? [])
		.filter((entry) => (entry.pos === 'v') === verb)
		.map((entry) => entry.band)
	return bands.length === 0 ? 1 : Math.min(...bands) * 0.25
}

/** Rank of guesses: behind everything a headword bears out. */
const guessRank = 10

function addGuesses(
	form: string,
	nouns: readonly Singular[],
	add: (lemma: string, rank: number) => void,
	explained: boolean
): void {
	const verbs = guessedInfinitives(form)
	const verbFirst =
		isPlainlyVerbal(form) || /[ai]d[oa]s?$/.test(form) || /(?:ándo|iéndo|[aei]r)(?:se|l[oae]s?)$/.test(form)
	verbs.forEach((lemma, at) => add(lemma, guessRank + (verbFirst ? 0 : 3) + at * 0.5))
	nouns.forEach(({ lemma, sure }, at) => add(lemma, guessRank + (sure ? 1 : 2.5) + at * 0.1))
	if (!explained || nouns.length === 0) add(form, guessRank + (nouns.some((one) => one.sure) ? 2 : 1.5))
}
