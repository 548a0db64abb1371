import { byForm } from './by-form.ts'
import type { Context, Place } from './check.ts'
import { lately } from './lately.ts'
import { linkOf } from './linked-words.ts'
import type { Word } from './words.ts'

/** A Spanish and an English word that answer nothing else and stand where each other's counterpart would. */
export interface StrayPair {
	readonly source: Word
	readonly target: Word
	/** 0..1: linked with each other, in the gap between linked neighbours, or merely both left over. */
	readonly closeness: number
}

/** Support from here on answers a word. */
const answers = 0.45
/** A link from here on tells which of a word's meanings was used. */
const rendering = 0.4
/** A link from here on leaves no doubt whose a word is. */
const surely = 0.7
/** Tokens off the place between linked neighbours that a counterpart may stand. */
const slack = 3

/**
 * Pairs of words of a bead that no translation explains, each with nothing else on the other side that would answer
 * it: where a word was replaced by another. Linear in the product of the left-over words, which are few.
 *
 * @param matters whether the asker may have anything to say of a word, whatever stands opposite; hardly ever
 * @param mattersThere the same of a word of the other side
 */
export function strayPairs(
	place: Place,
	context: Context,
	matters: (source: Word) => boolean,
	mattersThere: (target: Word) => boolean = () => false
): readonly StrayPair[] {
	const { sources, targets } = straysIn(place, context)
	const there = targets.filter(mattersThere)
	const pairs: StrayPair[] = []
	for (const source of sources) {
		const opposite = matters(source) ? targets : there
		if (opposite.length === 0) continue
		const spot = spotOf(source, place)
		for (const target of opposite)
			pairs.push({ source, target, closeness: closenessOf(source, target, spot) })
	}
	return pairs
}

function closenessOf(source: Word, target: Word, spot: number | undefined): number {
	if (linkOf(source, target) >= 0.4) return 1
	const off = spot === undefined ? Infinity : Math.abs(spot - target.at)
	return off <= slack ? 0.8 : spot === undefined || off <= 8 ? 0.5 : 0.3
}

interface Strays {
	readonly sources: readonly Word[]
	readonly targets: readonly Word[]
}

/** The words of both sides that nothing explains: several checks ask for the same bead. */
const straysIn = lately((place: Place, context: Context): Strays => {
	const { meanings } = context.vocabulary
	const isWord = ({ token }: Word) => token.kind === 'word'
	const here = place.words.source.filter(isWord)
	const there = place.words.target.filter(isWord)
	// A word the other side answers may still be the one that was replaced, where its answer belongs to another word.
	const claimed = new Uint8Array(place.source.length)
	const answered = new Uint8Array(place.target.length)
	opposite.fill(there)
	const meant = (one: Word) => meanings(one.form, answers)
	for (const word of here) {
		const found = opposite.having(meant(word))
		// *bajo* may mean *fell*, but *bajó* is what was rendered so.
		if (found.every((other) => belongsElsewhere(other, word, place, meant))) continue
		claimed[word.at] = 1
		// What it may mean besides what it was rendered by it leaves free: *otros* is *other* here, not *more*.
		const rendered = found.find((other) => linkOf(word, other) >= rendering)
		for (const other of found)
			if ((!rendered || other.form === rendered.form) && !isOfNext(word, other, place)) answered[other.at] = 1
	}
	return {
		sources: here.filter(({ at }) => claimed[at] !== 1),
		targets: there.filter(({ at }) => answered[at] !== 1)
	}
})

/** *más corto* as *longer*: the ending says *más*, and the word itself is what the adjective behind it became. */
function isOfNext({ at, form }: Word, other: Word, { words: { source } }: Place): boolean {
	return form.form === 'más' && /\p{L}{3}er$/u.test(other.form.form) && source[at + 1]?.kind === 'content'
}

/** The words of the other side of the bead in question. */
const opposite = byForm<Word>()

/** Whether a word opposite is linked for sure with another word that may mean it, and not with this one. */
function belongsElsewhere(
	other: Word,
	word: Word,
	place: Place,
	meanings: (one: Word) => readonly number[]
): boolean {
	const best = other.partners[0]
	const rival = place.words.source[best?.at ?? -1]
	if (!best || !rival || rival === word || best.confidence < surely || rival.form === word.form) return false
	return linkOf(word, other) < best.confidence - 0.2 && meanings(rival).includes(other.form.id)
}

/** Where on the other side a word's counterpart would stand, by its linked neighbours. */
function spotOf(word: Word, place: Place): number | undefined {
	const sureAt = (at: number): number | undefined => {
		const best = place.words.source[at]?.partners[0]
		return best && best.confidence >= 0.5 ? best.at : undefined
	}
	for (let step = 1; step <= 4; step++) {
		const [before, after] = [sureAt(word.at - step), sureAt(word.at + step)]
		if (before !== undefined && after !== undefined) return (before + after) / 2
		if (before !== undefined || after !== undefined) return before ?? after
	}
	return undefined
}

/** In long sentences words are left over by chance: how much surer a pair has to be, 0 up to forty tokens. */
export function lengthPenalty(place: Place): number {
	const tokens = Math.max(place.source.length, place.target.length)
	return Math.min(0.25, Math.max(0, (tokens - 40) / 160))
}
