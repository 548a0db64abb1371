import type { Entry } from './entry.ts'
import { type Lexicon, verbsIn } from './lexicon.ts'
import { spanishClosed } from './spanish-closed.ts'
import { type Singular, singularsOf } from './spanish-nouns.ts'
import {
	guessedInfinitives,
	infinitivesBeforePronouns,
	infinitivesOf,
	type Verbs,
	verbsFrom
} from './spanish-verbs.ts'

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
	const ranked: Ranked[] = []
	// A plural with an entry of its own (*voces*, *nuevas*) is first of all the plural of its singular, if it has one.
	const singulars = singularsOf(form)
	const bands = singulars.map(({ lemma }) => nominalBand(lemma, lexicon))
	const own = nominalBand(form, lexicon)
	if (own !== undefined) {
		const isPlural = bands.some((band) => band !== undefined) && isPluralOnly(form, lexicon)
		add(ranked, form, (isPlural ? 1.2 : 0) + own * rankOfBand)
	}
	for (let at = 0; at < singulars.length; at++) {
		const [singular, band] = [singulars[at], bands[at]]
		if (singular && band !== undefined)
			add(ranked, singular.lemma, (singular.sure ? 0.6 : 1.6) + band * rankOfBand)
	}
	const plainlyVerbal = isPlainlyVerbal(form)
	const first = plainlyVerbal ? 0.1 : 0.9
	const infinitives = infinitivesOf(form, verbs)
	for (let at = 0; at < infinitives.length; at++) {
		const lemma = infinitives[at] ?? ''
		add(ranked, lemma, first + at * 0.25 + (verbalBand(lemma, lexicon) ?? unknownBand) * rankOfBand)
	}
	if (ranked.length === 0) addBeforePronouns(form, lexicon, verbs, ranked)
	const isAdverb = form.length >= 8 && form.endsWith('mente')
	if (ranked.length === 0 || !form.endsWith('mente')) addGuesses(form, plainlyVerbal, singulars, ranked)
	if (isAdverb) add(ranked, form, -1)
	return inOrder(ranked)
}

function addBeforePronouns(form: string, lexicon: Lexicon, verbs: Verbs, ranked: Ranked[]): void {
	infinitivesBeforePronouns(form, verbs).forEach((lemma, at) => {
		add(ranked, lemma, at * 0.25 + (verbalBand(lemma, lexicon) ?? unknownBand) * rankOfBand)
	})
}

/** A dictionary form a word may come from; the lower its rank, the likelier. */
interface Ranked {
	readonly lemma: string
	rank: number
}

/** Adds a lemma, or the better rank of one that is there. There are never many. */
function add(ranked: Ranked[], lemma: string, rank: number): void {
	for (let at = 0; at < ranked.length; at++) {
		const one = ranked[at]
		if (one?.lemma !== lemma) continue
		if (rank < one.rank) one.rank = rank
		return
	}
	ranked.push({ lemma, rank })
}

/** The lemmas, the likeliest first, of equals the first added. By insertion: there are never many. */
function inOrder(ranked: Ranked[]): readonly string[] {
	for (let at = 1; at < ranked.length; at++) {
		const one = ranked[at]
		let place = at
		for (; one && place > 0; place--) {
			const before = ranked[place - 1]
			if (!before || before.rank <= one.rank) break
			ranked[place] = before
		}
		if (one) ranked[place] = one
	}
	return ranked.map(({ lemma }) => lemma)
}

const noEntries: readonly Entry[] = []

/** Common words come before rare ones: the rank of a frequency band. */
const rankOfBand = 0.25
/** The band of a verb that has no entry as one. */
const unknownBand = 4

/** The commonest band of a lemma's entries as a noun, an adjective or anything but a verb; nothing where it has none. */
function nominalBand(lemma: string, { entries }: Lexicon): number | undefined {
	return commonest(entries.get(lemma) ?? noEntries, false)
}

/** The same of its entries as a verb, reflexive where it is no other. */
function verbalBand(lemma: string, { entries }: Lexicon): number | undefined {
	return commonest(entries.get(lemma) ?? entries.get(`${lemma}se`) ?? noEntries, true)
}

function commonest(list: readonly Entry[], verb: boolean): number | undefined {
	let band: number | undefined
	for (let at = 0; at < list.length; at++) {
		const entry = list[at]
		if (entry && (entry.pos === 'v') === verb && (band === undefined || entry.band < band)) band = entry.band
	}
	return band
}

function isPluralOnly(form: string, { entries }: Lexicon): boolean {
	return (entries.get(form) ?? noEntries).every(({ pos }) => pos === 'nmp' || pos === 'nfp' || pos === 'v')
}

/** Endings no noun or adjective has: the verb comes first. */
function isPlainlyVerbal(form: string): boolean {
	return /(?:aban|aba|ábamos|aron|ieron|iendo|ando|ió|ían|ía|aría|ería|iría|arán|erán|irán|ará|erá|irá|ó|[aeií]r|[aeiá]rse|asen|iesen|ieran|aran)$/.test(
		form
	)
}

/** Rank of guesses: behind everything a headword bears out. */
const guessRank = 10

function addGuesses(
	form: string,
	plainlyVerbal: boolean,
	nouns: readonly Singular[],
	ranked: Ranked[]
): void {
	const explained = ranked.length > 0
	const verbs = guessedInfinitives(form)
	const ofVerbs =
		verbs.length > 0 &&
		(plainlyVerbal || /[ai]d[oa]s?$/.test(form) || /(?:ándo|iéndo|[aei]r)(?:se|l[oae]s?)$/.test(form))
			? guessRank
			: guessRank + 3
	verbs.forEach((lemma, at) => add(ranked, lemma, ofVerbs + at * 0.5))
	nouns.forEach(({ lemma, sure }, at) => add(ranked, lemma, guessRank + (sure ? 1 : 2.5) + at * 0.1))
	if (!explained || nouns.length === 0)
		add(ranked, form, guessRank + (nouns.some((one) => one.sure) ? 2 : 1.5))
}
