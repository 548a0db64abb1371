import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import type { Word } from './words.ts'

/** Who does it stands at most so many words before the verb, whom it is done to so many behind. */
const reach = 4
/** A link from here on joins the two verbs; support from here on says that one means the other. */
const [joins, means] = [0.4, 0.3]

/** Verbs whose English makes the object of the Spanish its subject: *Ana gustó a Luis* is *Luis liked Ana*. */
const turning =
	/^(?:gustar|encantar|agradar|disgustar|interesar|importar|faltar|sobrar|doler|parecer|ocurrir|pertenecer|suceder|tocar|constar|costar|quedar|convenir|fascinar|preocupar|sorprender|extrañar|asustar|molestar|bastar|corresponder|alquilar|arrendar)$/
/** What makes a passive, or a subject that stands behind its verb. */
const passive = {
	source: /^(?:se|fue|fueron|ser|es|era|eran|sido|siendo|que|quien|a)$/,
	target: /^(?:is|are|was|were|be|been|being|got|gets|by|whom|that|who|had)$/
} as const

interface Doing {
	readonly doer: Word
	readonly verb: Word
	readonly other: Word
}

/**
 * *Juan saludó a Pedro* as *Pedro greeted Juan*: who did it and to whom it was done have changed places. Only names,
 * on both sides of a verb and its rendering.
 */
export function exchangedDoers(place: Place, { bitext, vocabulary }: Context): readonly Evidence[] {
	const { source, target } = place.words
	if (source.filter(isName).length < 2 || target.filter(isName).length < 2) return []
	return source.flatMap((verb): readonly Evidence[] => {
		const best = verb.kind === 'content' ? verb.partners[0] : undefined
		const rendering = target[best?.at ?? -1]
		if (!best || !rendering || rendering.kind !== 'content' || best.confidence < joins) return []
		const here = spanishDoing(verb, source)
		if (!here || vocabulary.support(verb.form, rendering.form) < means) return []
		const there = englishDoing(rendering, target)
		if (!there || !areSame(here.doer, there.other) || !areSame(here.other, there.doer)) return []
		return [{ ...bothSides(here.doer.token, there.doer.token, bitext), message: 'another', confidence: 0.82 }]
	})
}

const isName = ({ kind }: Word) => kind === 'name'

const areSame = (a: Word, b: Word) => a.form.folded === b.form.folded

/** *Juan … saludó a Pedro*: the doer before the verb, and right behind it *a* with the other. */
function spanishDoing(verb: Word, words: readonly Word[]): Doing | undefined {
	if (turning.test(verb.form.lemmas[0] ?? '')) return undefined
	const doer = nearest(words, verb.at, -1, passive.source)
	const to = [1, 2].map((step) => words[verb.at + step]).find((word) => word?.form.form === 'a')
	const other = to && nearest(words, to.at, 1, passive.source)
	return doer && other ? { doer, verb, other } : undefined
}

/** *Pedro … greeted Juan*. */
function englishDoing(verb: Word, words: readonly Word[]): Doing | undefined {
	const doer = nearest(words, verb.at, -1, passive.target)
	const other = nearest(words, verb.at, 1, passive.target)
	return doer && other ? { doer, verb, other } : undefined
}

/** The next name in a direction, with neither a mark nor what makes a passive between. */
function nearest(words: readonly Word[], at: number, step: 1 | -1, stop: RegExp): Word | undefined {
	for (let n = 1; n <= reach; n++) {
		const word = words[at + n * step]
		if (!word || word.kind === 'mark' || stop.test(word.form.form)) return undefined
		// *La madre de Juan saludó*: she is no Juan.
		if (word.kind === 'name')
			return /^(?:de|del|of|and|y|e)$/.test(words[word.at - 1]?.form.form ?? '') ? undefined : word
	}
	return undefined
}
