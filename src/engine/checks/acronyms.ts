import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import type { Place } from './check.ts'
import type { Learner } from './learner.ts'
import type { Word } from './words.ts'

/** An acronym a text explains: *masa grasa (MG)*, *fat mass (FM)*. */
export interface Definition {
	/** As written, capitals only. */
	readonly acronym: string
	/** The word that is the acronym. */
	readonly at: number
	/** Words of content it abbreviates, in order; their initials spell it, with letters from inside them at most. */
	readonly words: readonly Word[]
}

/** Words of a definition that give no letter: *masa libre de grasa*. */
const silent = (word: Word) => word.kind === 'function' || word.kind === 'mark'

/** Nearly every word explains nothing. */
const none: readonly Definition[] = []

/**
 * The acronyms one side of a bead explains, by initials: every word gives its first letter, and may give others
 * (*agua extracelular (AEC)*); nothing else is taken for an explanation.
 */
export function definitionsIn(text: string, side: readonly Word[]): readonly Definition[] {
	return gathered(side, (word): readonly Definition[] => {
		if (!opensBracket(word, side, text)) return none
		const acronym = acronymAt(text, word)
		if (!acronym) return []
		const run: Word[] = []
		for (let at = word.at - 2; at >= 0; at--) {
			const before = side[at]
			if (!before || /^[.;:()]$/.test(text.slice(before.token.from, before.token.to))) break
			run.unshift(before)
			const words = run.filter((one) => !silent(one))
			if (words.length > acronym.length) break
			if (words.length < 2 || silent(before) || !spells(run, acronym.toLowerCase())) continue
			return [{ acronym, at: word.at, words }]
		}
		return []
	})
}

/** Whether words spell an acronym: each of content by its initial and letters from inside it, a bound one by its initial if at all. */
function spells(words: readonly Word[], acronym: string): boolean {
	const [first, ...rest] = words
	if (!first) return acronym === ''
	const { folded } = first.form
	if (silent(first) && spells(rest, acronym)) return true
	if (acronym === '' || folded.charAt(0) !== acronym.charAt(0)) return false
	let inside = 1
	for (let taken = 1; taken <= acronym.length; taken++) {
		if (spells(rest, acronym.slice(taken))) return true
		if (silent(first)) return false
		inside = folded.indexOf(acronym.charAt(taken), inside) + 1
		if (inside === 0) return false
	}
	return false
}

/** Whether a letter may be a capital; of most words the second is none. */
function isCapital(text: string, at: number): boolean {
	const code = text.charCodeAt(at)
	return code < 97 || code > 122
}

/** The acronym a word is, without a plural's *s*; nothing where it is none. */
export function acronymAt(text: string, word: Word | undefined): string | undefined {
	if (!word || word.token.kind !== 'word' || !isCapital(text, word.token.from + 1)) return undefined
	return /^(\p{Lu}{2,6})s?$/u.exec(text.slice(word.token.from, word.token.to))?.[1]
}

/** What a translation teaches of acronyms. */
export interface Acronyms {
	/** What it calls the original's, by the original's. */
	readonly taught: ReadonlyMap<string, string>
	/** Those of its own that it explains. */
	readonly explained: ReadonlySet<string>
	/** The original's that it keeps though only the original explains them: *fat mass (MG)*, and *MG* anywhere else. */
	readonly left: ReadonlySet<string>
}

/**
 * Learns what the translation calls the original's acronyms, where both sides explain theirs (*masa grasa (MG)*, *fat
 * mass (FM)*). An acronym that both languages spell alike is not among those taught. `isUsed`: whether a form, in small
 * letters, stands anywhere in the translation.
 */
export function acronymsLearner(
	source: string,
	target: string,
	isUsed: (form: string) => boolean,
	lexicon: Lexicon
): Learner<Acronyms> {
	const found = new Map<string, string>()
	const explained = new Set<string>()
	const left = new Set<string>()
	const see = ({ words }: Pick<Place, 'words'>) => {
		const there = definitionsIn(target, words.target)
		for (const { acronym } of there) explained.add(acronym)
		for (const here of definitionsIn(source, words.source)) {
			if (isUsed(here.acronym.toLowerCase()) && spellsSpanish(here, lexicon)) left.add(here.acronym)
			const twin = there.find((one) =>
				one.words.some((word) =>
					here.words.some((own) => own.partners.some((partner) => partner.at === word.at))
				)
			)
			if (twin && twin.acronym !== here.acronym) found.set(here.acronym, twin.acronym)
		}
	}
	const isOpen = (acronym: string) => !explained.has(acronym) && !found.has(acronym)
	return { see, learned: () => ({ taught: found, explained, left: new Set([...left].filter(isOpen)) }) }
}

/** Whether a word is the first in a bracket of its side: *(MG)*. */
export function opensBracket({ at }: Word, side: readonly Word[], text: string): boolean {
	const open = side[at - 1]
	return open !== undefined && text.charAt(open.token.from) === '('
}

/**
 * Whether what is defined has other letters in English: the name of a body keeps its own (*Central Obrera Boliviana
 * (COB)*), and so does what the lexicon has as it is. Names further in are of those it is called after: *baipás gástrico
 * en Y de Roux (BPGYR)*.
 */
export function spellsSpanish({ acronym, words }: Definition, { entries }: Lexicon): boolean {
	return (
		words.slice(0, 2).every(({ kind }) => kind !== 'name') &&
		!entries.get(acronym.toLowerCase())?.some(({ translations }) => translations.includes(acronym))
	)
}
