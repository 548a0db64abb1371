import type { Side } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import { isConjunction, isWithinNumber } from './conjunctions.ts'
import type { Standing } from './coverage.ts'
import { generalWords, lightWords } from './general-words.ts'
import { hasRival } from './linked-words.ts'
import { isUnheard, unmatchedIn } from './lost-clause.ts'
import { linked, sceneOf } from './scene.ts'
import { onceAForm, type Word } from './words.ts'

/**
 * A link under this is no answer, nor one with a word that does not mean it or of a function word, which are hardly surer:
 * each finds something.
 */
const faint = { content: 0.35, unsupported: 0.45, function: 0.6 }
/** Marks that end a clause: a bracket that opens may tell it again. */
const isEnding = onceAForm(({ form }) => /^[,;:.!?…—–)\]»”]/.test(form))

/** The end of a clause that nothing answers. */
export interface CutOff {
	/** Its words of content and numbers, in order. */
	readonly words: readonly Word[]
	/** Whether it says something of its own that no free word opposite could be. */
	readonly isSure: boolean
}

/** So many tokens are no flourish of one word: with one word of their own, or with two that no conjunction joins. */
const long = { single: 4, unjoined: 5 }

/**
 * The ends of clauses that one side has and the other cuts off: *hizo el camino en camilla y se aliviaba los dolores con
 * láudano* as *made the journey on a litter*. From the conjunction to the mark nothing is linked, and what stands before
 * it is answered right where the other side goes on. In 2,000 professional translations there is one.
 */
export function cutOffs(
	place: Place,
	context: Context,
	side: Side,
	loose: readonly Standing[]
): readonly CutOff[] {
	if (loose.length === 0) return []
	const here = place.words[side]
	const there = place.words[side === 'source' ? 'target' : 'source']
	const standings = new Map(loose.map((one) => [one.word, one]))
	const isUnmatched = unmatchedIn(place, side)
	const isJoint = isConjunction[side]
	const found: CutOff[] = []
	for (let end = 1; end <= here.length; end++) {
		const mark = here[end]
		if (mark && !(mark.kind === 'mark' && isEnding(mark.form))) continue
		let from = end
		while (from > 0 && isGone(here[from - 1], there, standings)) from--
		const [first, before] = [here[from], here[from - 1]]
		if (from === end || !first || !before || before.kind === 'mark') continue
		// *sesenta y un años*
		if ([first, before].some(({ at }) => isWithinNumber(at, here, side))) continue
		const isJoined = isJoint(first.form) || isJoint(before.form)
		const anchor = (isJoint(before.form) ? here[from - 2] : before)?.partners[0]
		if (!anchor || anchor.confidence < linked || !(isJoined || first.kind === 'function')) continue
		const words = here.slice(from, end).filter((word) => standings.has(word) || isUnmatched(word))
		const telling = words.filter((word) => isUnmatched(word) || isTelling(word, side)).length
		// *de veinte en veinte* may be said without a number.
		if (!words.some((word) => standings.has(word))) continue
		if (telling === 0 || end - from < (isJoined ? 2 : long.unjoined)) continue
		if (words.some((word) => !isAlone(standings.get(word)))) continue
		const { free } = sceneOf(place, context, side)
		// English spells out what somebody does or feels, by a clause that no conjunction opens.
		if (!isJoined && (side === 'target' || free.length >= words.length)) continue
		if (free.length > words.length + 1 || !isClosed(anchor.at, there, free)) continue
		if (telling > 1 || (side === 'source' && isJoined && end - from >= long.single))
			found.push({ words, isSure: side === 'source' || end - from >= long.unjoined })
	}
	return found
}

/** Whether a word that is not a mark has no answer, or one that is rather another's. */
function isGone(
	word: Word | undefined,
	there: readonly Word[],
	standings: ReadonlyMap<Word, Standing>
): boolean {
	if (!word || word.kind === 'mark') return false
	const [best] = word.partners
	const kind =
		word.kind === 'function'
			? 'function'
			: standings.get(word)?.links.supported === 0
				? 'unsupported'
				: 'content'
	if (!best || best.confidence < faint[kind]) return true
	return hasRival(word, there)
}

/** Whether nothing opposite may be the answer of a word; of a number that is known already. */
const isAlone = (standing: Standing | undefined) => standing === undefined || isUnheard(standing)

function isTelling({ form }: Word, side: Side): boolean {
	return ![form.form, ...form.lemmas].some((one) => lightWords[side].has(one) || generalWords[side].has(one))
}

/** Whether no word without an answer stands between a word and the next that is one. */
function isClosed(at: number, words: readonly Word[], free: readonly Word[]): boolean {
	for (let next = at + 1; next < words.length; next++) {
		const word = words[next]
		if (!word || (word.partners[0]?.confidence ?? 0) >= linked) return true
		if (free.includes(word)) return false
	}
	return true
}
