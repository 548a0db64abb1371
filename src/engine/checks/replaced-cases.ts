import { gathered } from '../text/gathered.ts'
import type { Context, Place } from './check.ts'
import { areDerived, areKin } from './likely-answers.ts'
import { known, type Scene, sceneOf } from './scene.ts'
import { type Spot, spotOf } from './spot.ts'
import { tracesOf } from './traces.ts'
import type { Word } from './words.ts'

/** What tells a word rendered by one of another meaning from a free rendering. */
export const replacedFeatures = [
	'habit',
	'recurs',
	'slot',
	'crowd',
	'part',
	'isNoun',
	'isAdjective',
	'rare',
	'rareThere',
	'exact',
	'isVerb',
	'kin',
	'said'
] as const

/** One of {@link replacedFeatures}. */
export type ReplacedFeature = (typeof replacedFeatures)[number]

/** A word of the original linked with one that it is not known to mean. */
export interface ReplacedCase {
	readonly source: Word
	readonly target: Word
	/** What the translation usually renders it by; empty where it has no habit that the dictionary knows. */
	readonly usual: string
	/** In the order of {@link replacedFeatures}, but for the last two. */
	readonly values: readonly number[]
	/** Whether the two are kin, which costs as much to find out as all of those. */
	readonly kin: () => number
	/** Whether another word of the translation says what the word of the original is known to mean. */
	readonly said: () => number
}

/** A link weaker than this joins what is left over, not what stands for each other. */
const leastLink = 0.35
/** More sightings of a habit prove no more. */
const enough = 8

/**
 * The words of content of a bead that are linked with a word which neither the dictionary nor common origin knows them
 * to mean. Work: the words of the English without a sure answer, which are few, times the length of the bead.
 */
export function replacedCases(place: Place, context: Context): readonly ReplacedCase[] {
	const scene = sceneOf(place, context, 'target')
	if (scene.loose.length === 0) return []
	const { source, target } = place.words
	return gathered(scene.loose, (word): readonly ReplacedCase[] => {
		const best = word.kind === 'content' ? word.partners.find(({ at }) => isOfContent(source[at])) : undefined
		const own = source[best?.at ?? -1]
		if (!best || !own || best.confidence < leastLink || own.kind !== 'content') return none
		if (scene.support(word, own) >= known || areDerived(word, own, 'target', context.lexicon)) return none
		const [spot, back] = [spotOf(word, target, source), spotOf(own, source, target)]
		const [here, there] = [
			tracesOf(own, 'source', context.lexicon),
			tracesOf(word, 'target', context.lexicon)
		]
		const { meant, so, usual } = context.habits(own.form, word.form)
		// This link is one of them.
		const elsewhere = Math.max(0, so - 1)
		return [
			{
				source: own,
				target: word,
				usual,
				values: [
					Math.log(1 + Math.min(enough, meant)),
					Math.log((1 + elsewhere) / (1 + meant)),
					spot.sure ? Math.min(6, spot.to - spot.from - 1) : 3,
					Math.min(5, scene.loose.length - 1),
					(here.parts & there.parts) === 0 ? 0 : 1,
					here.isNoun,
					here.isAdjective,
					here.rare,
					there.rare,
					isOneWide(spot) && isOneWide(back) ? 1 : 0,
					here.isVerb
				],
				kin: () => (areKin(word, own, 'target', context.lexicon) ? 1 : 0),
				said: () => (target.some((other) => other !== word && says(other, own, scene)) ? 1 : 0)
			}
		]
	})
}

const none: readonly ReplacedCase[] = []

/** Whether the neighbours on both sides stand opposite each other, with nothing else between them. */
function isOneWide({ sure, from, to }: Spot): boolean {
	return sure && to - from === 2
}

function says(word: Word, own: Word, scene: Scene): boolean {
	return (word.kind === 'content' || word.kind === 'name') && scene.support(word, own) >= known
}

function isOfContent(word: Word | undefined): boolean {
	return word?.kind === 'content' || word?.kind === 'name'
}
