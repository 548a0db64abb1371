import type { Side } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import { contentOf } from './content-words.ts'
import type { Standing } from './coverage.ts'
import { generalWords, lightWords, openingWords } from './general-words.ts'
import { linked } from './scene.ts'
import type { Word } from './words.ts'

/** A stretch of a sentence between two marks, or a whole sentence of a bead of several, that nothing answers. */
export interface LostClause {
	/** Its words of content and numbers, in order. */
	readonly words: readonly Word[]
	/** Whether it is all the words of a sentence. */
	readonly isSentence: boolean
	/** Whether the other side has hardly a word left that could be its translation. */
	readonly isSure: boolean
}

/** Marks that end a clause; a figure's own comma is part of its token. */
const ends = /^[,;:.!?…—–()[\]«»"“”¡¿]/
/** A link under this is no answer to a word of a clause. */
const faint = 0.35
/** A link under this with a word that does not mean it is no answer to a word of a whole sentence: some find one by chance. */
const chance = 0.6
/** What speaks for an answer elsewhere in the sentence, at most. */
const unheard = 0.1
/**
 * Words a lost clause has at least. English puts two together where Spanish has a phrase elsewhere (*south-east Delhi*,
 * *top guys*), never three, nor two with a preposition before them (*with music and flags*).
 */
const fewest = 2
const fewestBare: Readonly<Record<Side, number>> = { source: 2, target: 3 }
/**
 * Of them, those that say something of their own: *on the other hand*, *en muchas ocasiones* have one. A sentence needs
 * no more, nor does a relative clause where nothing opposite is free to answer it (*los cántaros, que pesaban mucho, y*).
 */
const tellingAmong = 2
/** Tokens around the place of its translation that a free word may stand in and still be it. */
const around = 3

/**
 * The clauses of one side of a bead whose every word of content and number is without an answer, link or
 * dictionary, given those of its words that stand loose. In 2,000 professional translations there are five.
 */
export function lostClauses(
	place: Place,
	context: Context,
	side: Side,
	loose: readonly Standing[]
): readonly LostClause[] {
	if (loose.length === 0) return []
	const standings = new Map(loose.map((one) => [one.word, one]))
	const own = new Set(contentOf(place, context, side))
	const isUnmatched = unmatchedIn(place, side)
	const found: LostClause[] = []
	for (const stretch of clausesOf(place, context, side)) {
		const words = stretch.words.filter((word) =>
			stretch.isSentence ? word.kind !== 'function' : own.has(word) || isUnmatched(word)
		)
		const isWithoutAnswer = stretch.isSentence ? isLostWithAll : isLost
		// A number without its like is told nowhere, whatever it is linked with.
		const isGone: typeof isLost = (word, all) => isUnmatched(word) || isWithoutAnswer(word, all)
		const least = isOpened(stretch.words, words, side) ? fewest : fewestBare[side]
		if (words.length < least) continue
		// Nearly all have a word that is answered for sure, for which nothing need be asked.
		if (words.some((word) => !standings.has(word) && !isUnlinked(word) && !isGone(word, standings))) continue
		const present = words.filter((word) => !isGone(word, standings))
		if (present.length > words.length / chanceMeeting || !present.every((word) => isUnlinked(word))) continue
		// A figure that is answered stands in no lost clause, nor does a name that is silently.
		if (stretch.words.some((word) => word.kind === 'number' && !isUnmatched(word))) continue
		if (stretch.words.some((word) => word.kind === 'name' && !words.includes(word))) continue
		const telling = words.filter((word) => isUnmatched(word) || isTelling(word, side))
		if (telling.length === 0) continue
		const free = freeWhere(stretch.words, place, context, side)
		if (!stretch.isSentence && telling.length < tellingAmong && (free > 0 || !isRelative(stretch))) continue
		found.push({ words, isSentence: stretch.isSentence, isSure: free < words.length })
	}
	return found
}

/** Of so many words one may have its meaning elsewhere in the sentence by chance; linked with it, it may not be. */
const chanceMeeting = 4

/** A clause between marks that tells something more of a word. */
function isRelative({ words: [first], isEnclosed }: Stretch): boolean {
	return (
		isEnclosed &&
		/^(?:que|quien(?:es)?|cuy[oa]s?|donde|who|whom|whose|which|where)$/.test(first?.form.form ?? '')
	)
}

function isUnlinked({ partners }: Word): boolean {
	return (partners[0]?.confidence ?? 0) < faint
}

function isLost(word: Word, standings: ReadonlyMap<Word, Standing>): boolean {
	const standing = standings.get(word)
	if (!standing) return isUnlinked(word)
	const { supported, bound, unclaimed } = standing.links
	return Math.max(supported, unclaimed) < faint && bound < chance && isUnheard(standing)
}

/** The same of a word of a whole sentence: what is light may be said by anything, what is linked to a function word is not said. */
function isLostWithAll(word: Word, standings: ReadonlyMap<Word, Standing>): boolean {
	const standing = standings.get(word)
	if (!standing) return (word.partners[0]?.confidence ?? 0) < chance
	const { supported, unsupported } = standing.links
	return (
		Math.max(supported, unsupported) < chance &&
		(standing.parts.standing().isLight === 1 || isUnheard(standing))
	)
}

/** Tells of a word of a side whether it is of a number that the other side has not. */
export function unmatchedIn({ numbers }: Place, side: Side): (word: Word) => boolean {
	const alone = side === 'source' ? numbers.lost : numbers.gained
	return ({ token }) => alone.some(({ from, to }) => from <= token.from && token.to <= to)
}

/** Whether nothing elsewhere in the sentence may be a word's answer. */
export function isUnheard({ parts }: Standing): boolean {
	const { answered, kin, free } = parts.answers()
	return answered < unheard && kin + free === 0
}

/** Whether a preposition without an answer opens a stretch. */
function isOpened(stretch: readonly Word[], words: readonly Word[], side: Side): boolean {
	const [first] = stretch
	return (
		first !== undefined &&
		first !== words[0] &&
		openingWords[side].has(first.form.form) &&
		(first.partners[0]?.confidence ?? 0) < faint
	)
}

/** Whether a word says something of its own, and is no number, which stands in other words opposite. */
function isTelling({ kind, form }: Word, side: Side): boolean {
	const isOneOf = (words: ReadonlySet<string>) =>
		words.has(form.form) || form.lemmas.some((lemma) => words.has(lemma))
	return kind !== 'number' && !isOneOf(lightWords[side]) && !isOneOf(generalWords[side])
}

/**
 * How many words of content stand where the translation of a stretch would, between the counterparts of its linked
 * neighbours, without being any word's answer: what a free translation of it would be made of.
 */
function freeWhere(words: readonly Word[], place: Place, context: Context, side: Side): number {
	const here = place.words[side]
	const other: Side = side === 'source' ? 'target' : 'source'
	const isAnswer = ({ partners }: Word) => (partners[0]?.confidence ?? 0) >= linked
	const before = here.slice(0, words[0]?.at).filter(isAnswer)
	const after = here.slice((words[words.length - 1]?.at ?? 0) + 1).find(isAnswer)
	const from = before[before.length - 1]?.partners[0]?.at ?? -1
	const to = after?.partners[0]?.at ?? place.words[other].length
	return contentOf(place, context, other).filter(
		(word) =>
			!isAnswer(word) && word.at > Math.min(from, to) - around && word.at < Math.max(from, to) + around
	).length
}

interface Stretch {
	readonly words: readonly Word[]
	readonly isSentence: boolean
	/** Whether it has a mark on either hand, inside its sentence. */
	readonly isEnclosed: boolean
}

/** The words of a side between marks; a sentence without one inside is a clause as well. */
function clausesOf(place: Place, { bitext }: Context, side: Side): readonly Stretch[] {
	const segments = bitext[side].segments.slice(place.bead[side].from, place.bead[side].to)
	const isAlone = segments.length === 1
	const all = place.words[side]
	const stretches: Stretch[] = []
	for (const segment of segments) {
		const words = isAlone
			? all
			: all.filter(({ token }) => token.from >= segment.from && token.to <= segment.to)
		const clauses: Word[][] = [[]]
		for (const word of words)
			if (word.kind === 'mark' && ends.test(word.form.form)) clauses.push([])
			else clauses[clauses.length - 1]?.push(word)
		const full = clauses.filter((clause) => clause.length > 0)
		if (!isAlone)
			stretches.push({
				words: words.filter(({ kind }) => kind !== 'mark'),
				isSentence: true,
				isEnclosed: false
			})
		if (isAlone || full.length > 1)
			stretches.push(
				...full.map((clause, at) => ({
					words: clause,
					isSentence: false,
					isEnclosed: at > 0 && at + 1 < full.length
				}))
			)
	}
	return stretches
}
