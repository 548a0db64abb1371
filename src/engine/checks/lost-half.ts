import { anyForm } from './any-form.ts'
import type { Context, Place } from './check.ts'
import type { Standing } from './coverage.ts'
import { isUnheard } from './lost-clause.ts'
import { linked, sceneOf } from './scene.ts'
import { tracesOf } from './traces.ts'
import { onceAForm, type Word } from './words.ts'

/** The bits of nouns and adjectives among the parts of speech of a word. */
const things = 3
/** A link under this is no answer. */
const faint = 0.35

const joins = /^(?:y|e|o|u|ni)$/
const isJoint = onceAForm(({ form }) => joins.test(form))
const isJointThere = onceAForm(({ form }) => /^(?:and|or|nor)$/.test(form))
/** *both the mother and the child*, *as well as*: two are told in other ways too. */
const tellsTwo = onceAForm(({ form }) => /^(?:and|or|nor|as|both|either|neither|alike|with)$/.test(form))
const isDeterminer = onceAForm(({ form }) =>
	/^(?:el|la|los|las|un|una|unos|unas|su|sus|al|del|de)$/.test(form)
)
const mayJoin = anyForm('es', ({ form }) => joins.test(form))

/**
 * The second of two things joined by a conjunction that the translation leaves out with it: *un soltero o un viudo* as *a
 * bachelor*, *médica y psicológica* as *medical*. The first is answered, and where the second would stand the English goes on
 * with what is answered. Verbs are left alone: two of them are often told by one.
 */
export function lostHalves(
	place: Place,
	context: Context,
	loose: readonly Standing[]
): readonly (readonly Word[])[] {
	const { source, target } = place.words
	if (loose.length === 0 || !mayJoin(source, context.lexicon)) return nothing
	const joints = source.filter(({ form }) => isJoint(form))
	// Of so many conjunctions one at least has gone.
	if (target.filter(({ form }) => isJointThere(form)).length >= joints.length) return nothing
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
		const before = target[answer.at - 1]
		if (before && tellsTwo(before.form)) return []
		return goesOn(answer.at, second, target, free) ? [[second]] : []
	})
}

const nothing: readonly (readonly Word[])[] = []

/** Whether a thing has no answer, or one by chance: a word that binds, or that answers another rather. */
function isGone(word: Word, there: readonly Word[]): boolean {
	const [best] = word.partners
	const opposite = there[best?.at ?? -1]
	if (!best || best.confidence < faint || opposite?.kind === 'function') return true
	const rival = opposite?.partners[0]
	return rival !== undefined && rival.at !== word.at && rival.confidence > best.confidence
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
