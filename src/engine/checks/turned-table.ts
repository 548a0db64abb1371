import { turnedDeeds } from './turned-deeds.ts'
import { turnedDegrees } from './turned-degrees.ts'
import { turnedJoins } from './turned-joins.ts'
import { turnedPlaces } from './turned-places.ts'
import { turnedShares } from './turned-shares.ts'
import { turnedStrengths } from './turned-strengths.ts'
import { turnedTimes } from './turned-times.ts'

/** What a Spanish phrase says, what English says it with, and what would say the contrary. Words are joined by ` | `; `*` stands for any letters. */
export interface Turning {
	/** Which check tells of it. */
	readonly check: 'polarity' | 'quantifier-modality' | 'date-time' | 'intensity' | 'negation'
	/** Phrases of Spanish, as they stand in a text; `{subir}` is any form of a verb, `^` the beginning of a clause. */
	readonly spanish: string
	/** English with one of these says it, somewhere in the sentence. */
	readonly own: string
	/** English that says the contrary. */
	readonly contrary: string
	/** Spanish that gives the contrary a reason of its own. */
	readonly licence?: string
	/** Whether the contrary has many other uses, so that it must be linked with the phrase, or what follows it with what follows the phrase. */
	readonly bound?: true
	/** Whether the contrary may stand anywhere in the sentence: *at the most* comes last. */
	readonly anywhere?: true
	/** Of strengths: whether the contrary is the stronger one. */
	readonly harder?: true
}

/**
 * Places, directions, times, degrees and reasons that turn into their contrary. The words of such phrases have many
 * meanings each (*up, on, last*), so neither a table of words nor links find them; a phrase stands here with all that
 * may render it, and is silent where any of that is in the sentence.
 */
export const turnings: readonly Turning[] = [
	...turnedPlaces,
	...turnedTimes,
	...turnedDegrees,
	...turnedDeeds,
	...turnedShares,
	...turnedStrengths,
	...turnedJoins
]
