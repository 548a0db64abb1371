import { endsAsInfinitive, type Lexicon } from './lexicon.ts'
import { spanishLemmas } from './spanish.ts'
import { spanishClosed } from './spanish-closed.ts'
import { costAfter, costBefore, type Neighbour, neighbourOf, type OpenKind } from './spanish-order.ts'

/** What a word may be where it stands: a dictionary form as one kind of word. */
export interface SpanishReading {
	readonly lemma: string
	readonly kind: OpenKind
	/** How unlikely it is without context, in nats. */
	readonly cost: number
}

/** What each lemma before it, and each kind of the same lemma before it, costs a reading: context must outweigh it. */
const costOfLemma = 0.7
const costOfKind = 0.1
/** *Tapas, copas, nombres*: texts speak of things far more often than to a *tú*. */
const costOfAddress = 1
/** No context makes a guess by the ending better than a headword. */
const costOfGuess = 10

/**
 * The readings of every word of a run of running text, likeliest first, by the words around it: after a determiner a
 * noun (*la casa*), after a pronoun or *no* a verb (*se casa*), after *haber* a participle (*ha puesto*). Greedy, left to
 * right; a word that can be but one thing costs a look-up.
 *
 * @param words as they stand, in any case; punctuation may be among them
 */
export function readingsInContext(
	words: readonly string[],
	lexicon: Lexicon
): readonly (readonly SpanishReading[])[] {
	const forms = words.map((word) => word.toLowerCase())
	const known = forms.map((form) => readingsOf(form, lexicon))
	let before: Neighbour = 'mark'
	return known.map((readings, at) => {
		const form = forms[at]
		const next = forms[at + 1]
		const after = neighbourOf(next, form, known[at + 1]?.[0]?.kind ?? 'other')
		const placed = readings.length < 2 ? readings : inContext(readings, before, after)
		before = neighbourOf(form, forms[at - 1], placed[0]?.kind ?? 'other')
		return placed
	})
}

/** Dictionary forms of every word of a run, likeliest first where it stands; those no context prefers as they were. */
export function lemmasInContext(words: readonly string[], lexicon: Lexicon): readonly (readonly string[])[] {
	return readingsInContext(words, lexicon).map((readings, at) =>
		readings.length < 2
			? spanishLemmas(words[at]?.toLowerCase() ?? '', lexicon)
			: [...new Set(readings.map((reading) => reading.lemma))]
	)
}

function inContext(
	readings: readonly SpanishReading[],
	before: Neighbour,
	after: Neighbour
): readonly SpanishReading[] {
	const [first, last] = [costAfter[before], costBefore[after]]
	return readings
		.map((reading) => ({ reading, cost: reading.cost + first[reading.kind] + last[reading.kind] }))
		.sort((a, b) => a.cost - b.cost)
		.map(({ reading }) => reading)
}

const memory = new WeakMap<Lexicon, Map<string, readonly SpanishReading[]>>()
/** The table is emptied when it grows beyond any one text's vocabulary. */
const mostRemembered = 100_000

/** Every lemma of a form as every kind of word it can be there, in the order without context. */
function readingsOf(form: string, lexicon: Lexicon): readonly SpanishReading[] {
	let known = memory.get(lexicon)
	if (!known) memory.set(lexicon, (known = new Map()))
	let readings = known.get(form)
	if (!readings) {
		if (known.size > mostRemembered) known.clear()
		known.set(form, (readings = analysed(form, lexicon)))
	}
	return readings
}

function analysed(form: string, lexicon: Lexicon): readonly SpanishReading[] {
	if (!/\p{L}/u.test(form)) return []
	const lemmas = spanishLemmas(form, lexicon)
	if (spanishClosed.has(form)) return lemmas.slice(0, 1).map((lemma) => ({ lemma, kind: 'other', cost: 0 }))
	return lemmas.flatMap((lemma, place) => {
		const kinds = kindsOf(form, lemma, lexicon)
		if (kinds.length === 0)
			return [{ lemma, kind: guessedKind(form, lemma), cost: place * costOfLemma + costOfGuess }]
		return kinds.map((kind, n) => ({
			lemma,
			kind,
			cost:
				place * costOfLemma + n * costOfKind + (kind === 'verb' && /[ae]s$/.test(form) ? costOfAddress : 0)
		}))
	})
}

/** Participles, regular and irregular, and gerunds: they stand in much the same places. */
const nonFinite =
	/(?:[aií]d|puest|hech|dich|vist|biert|muert|crit|vuelt|suelt|rot|impres|frit|provist)[oa]s?$|[aiy]e?ndo$/

function kindsOf(form: string, lemma: string, lexicon: Lexicon): readonly OpenKind[] {
	const isInfinitive = endsAsInfinitive(lemma)
	const kinds = new Set<OpenKind>()
	for (const { pos } of lexicon.entries.get(lemma) ?? lexicon.entries.get(`${lemma}se`) ?? []) {
		if (pos === 'v') kinds.add(verbalKind(form, lemma))
		// A conjugated form is no form of a noun that sounds like its infinitive: *puede* is never *el poder*.
		else if (isInfinitive && !form.startsWith(lemma)) continue
		else if (pos === 'adj') kinds.add('adjective')
		else kinds.add(/^n(?!um)/.test(pos) ? 'noun' : 'other')
	}
	return [...kinds]
}

function verbalKind(form: string, lemma: string): OpenKind {
	if (form === lemma) return 'infinitive'
	return nonFinite.test(form) ? 'participle' : 'verb'
}

function guessedKind(form: string, lemma: string): OpenKind {
	return endsAsInfinitive(lemma) ? verbalKind(form, lemma) : 'noun'
}
