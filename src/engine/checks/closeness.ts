import type { Side } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import type { Word } from './words.ts'

/** A link from here on joins two words. */
const joins = 0.5
/** Support from here on means that the lexicon or common origin knows the pair. */
const known = 0.3
/** A clause is looked at this many tokens to either side of its word. */
const reach = 12

/** Whether a word is linked for sure with a word of its own meaning, or with itself. */
export function isRendered(
	word: Word | undefined,
	side: Side,
	{ words }: Place,
	{ support }: Context['vocabulary']
): boolean {
	const best = word?.partners[0]
	const opposite = words[side === 'source' ? 'target' : 'source'][best?.at ?? -1]
	if (!word || !best || !opposite || best.confidence < joins) return false
	if (word.form.folded === opposite.form.folded) return true
	const [spanish, english] = side === 'source' ? [word, opposite] : [opposite, word]
	return support(spanish.form, english.form) >= known
}

/**
 * How closely the clauses around two words are translated, 0..1: the share of their words of content and names, of
 * both sides, that are {@link isRendered}. Where all else is said word by word, what differs was hardly said in
 * another way. 0 where either side has no such word.
 */
export function closenessOf(
	spots: Readonly<Record<Side, number | undefined>>,
	place: Place,
	vocabulary: Context['vocabulary']
): number {
	const sides = (['source', 'target'] as const).map((side) => {
		const clause = clauseAround(spots[side], place.words[side])
		return {
			all: clause.length,
			said: clause.filter((word) => isRendered(word, side, place, vocabulary)).length
		}
	})
	if (sides.some(({ all }) => all === 0)) return 0
	const sum = (of: 'all' | 'said') => sides.reduce((total, side) => total + side[of], 0)
	return sum('said') / sum('all')
}

/** The words of content and names between the marks around a word. */
function clauseAround(spot: number | undefined, side: readonly Word[]): readonly Word[] {
	if (spot === undefined) return []
	const isEdge = (word: Word | undefined) => !word || /^(?:[.;:?!—]+|--)$/.test(word.form.form)
	let [from, to] = [spot, spot]
	while (spot - from < reach && !isEdge(side[from - 1])) from--
	while (to - spot < reach && !isEdge(side[to + 1])) to++
	return side.slice(from, to + 1).filter(({ kind }) => kind === 'content' || kind === 'name')
}
