import type { Context, Place } from './check.ts'
import type { Standing } from './coverage.ts'
import { isConjunction, isWithinNumber } from './conjunctions.ts'
import { hasRival } from './linked-words.ts'
import { isUnheard } from './lost-clause.ts'
import { linked, sceneOf } from './scene.ts'
import { tracesOf } from './traces.ts'
import { onceAForm, type Word } from './words.ts'

/** The bits of nouns and adjectives among the parts of speech of a word. */
const things = 3
/** A link under this is no answer. */
const faint = 0.35

/** *both the mother and the child*, *as well as*: two are told in other ways too. */
const tellsTwo = onceAForm(({ form }) => /^(?:and|or|nor|as|both|either|neither|alike|with)$/.test(form))
const isDeterminer = onceAForm(({ form }) =>
	/^(?:el|la|los|las|un|una|unos|unas|su|sus|al|del|de)$/.test(form)
)

/** Words before the answer of the first in which the second may stand. */
const reach = 3

/** One of two that nothing answers. */
export interface LostHalf {
	readonly words: readonly Word[]
	/** Whether it is another thing than the first for sure: *paz y sosiego, usos y costumbres* are one. */
	readonly isSure: boolean
}

/**
 * The second of two things joined by a conjunction that the translation leaves out with it: *un soltero o un viudo* as *a
 * bachelor*, *médica y psicológica* as *medical*. The first is answered, and where the second would stand the English goes on
 * with what is answered. Verbs are left alone: two of them are often told by one.
 */
export function lostHalves(place: Place, context: Context, loose: readonly Standing[]): readonly LostHalf[] {
	const { source, target } = place.words
	if (loose.length === 0) return nothing
	const joints = source.filter(
		({ at, form }) => isConjunction.source(form) && !isWithinNumber(at, source, 'source')
	)
	if (joints.length === 0) return nothing
	// Of so many conjunctions one at least has gone.
	if (target.filter(({ form }) => isConjunction.target(form)).length >= joints.length) return nothing
	const { free } = sceneOf(place, context, 'source')
	return joints.flatMap(({ at }) => {
		const first = source[at - 1]
		let next = at + 1
		for (let word = source[next]; word && isDeterminer(word.form); word = source[next]) next++
		const second = source[next]
		if (first?.kind !== 'content' || second?.kind !== 'content') return []
		const standing = loose.find(({ word }) => word === second)
		if (!standing || !isGone(second, target) || !isUnheard(standing)) return []
		const shared =
			tracesOf(first, 'source', context.lexicon).parts &
			tracesOf(second, 'source', context.lexicon).parts &
			things
		const [answer] = first.partners
		if (shared === 0 || !answer || answer.confidence < linked) return []
		const before = target.slice(Math.max(0, answer.at - reach), answer.at)
		const last = before[before.length - 1]
		if ((last && tellsTwo(last.form)) || before.some((word) => free.includes(word))) return []
		if (!goesOn(answer.at, second, target, free)) return []
		const isSure =
			next > at + 1 ||
			/^(?:o|u|ni)$/.test(source[at]?.form.form ?? '') ||
			(isOfKind(first.form) && isOfKind(second.form))
		return [{ words: [second], isSure }]
	})
}

const nothing: readonly LostHalf[] = []

/** *jurídica y económica*: adjectives that tell the kind of a thing; those that praise or blame it come in pairs for the sound. */
const isOfKind = onceAForm(({ form }) => /(?:[ií][cv][oa]|ari[oa]|al|ales|ar|ares)s?$/.test(form))

/** Whether a thing has no answer, or one by chance: a word that binds, or that answers another rather. */
function isGone(word: Word, there: readonly Word[]): boolean {
	const [best] = word.partners
	const opposite = there[best?.at ?? -1]
	if (!best || best.confidence < faint || opposite?.kind === 'function') return true
	return hasRival(word, there)
}

/** Whether up to the next answer behind a word nothing stands that has none or that tells two. */
function goesOn(at: number, gone: Word, words: readonly Word[], free: readonly Word[]): boolean {
	for (let next = at + 1; next < words.length; next++) {
		const word = words[next]
		if (!word) return true
		const [best] = word.partners
		const isAnswer = best !== undefined && best.confidence >= linked && best.at !== gone.at
		if (tellsTwo(word.form) || (free.includes(word) && !isAnswer)) return false
		if (isAnswer) return true
	}
	return true
}
