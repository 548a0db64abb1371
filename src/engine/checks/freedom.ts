import type { Place } from './check.ts'
import type { Learner } from './learner.ts'
import type { Vocabulary, Word } from './words.ts'

/** How freely a work is translated, and a sentence of it. */
export interface Freedom {
	/** The work's median share of loose words, 0..1. */
	readonly work: number
	/** The same of one bead, by its position in the alignment, drawn towards the work's. */
	readonly of: (bead: number) => number
}

/** A link from here on joins two words. */
const joins = 0.5
/** Two words the dictionary joins this strongly may answer each other. */
const means = 0.1
/** Beads with fewer words of content than this have no share worth counting. */
const fewest = 6
/** Works of fewer such beads tell nothing of their translator's way. */
const fewestBeads = 50
/** Words of the whole work that a bead's own share is drawn towards it with. */
const pull = 10

/**
 * Learns the usual share of words of content with nothing opposite, neither a link nor a word the dictionary would accept.
 * It is a median over the beads, so that a few flawed sentences do not make a work free. Faithful translations stand
 * between 0 and 0.10, newspapers at 0.10, Ormsby's *Quixote* at 0.17, the first *Marianela* at 0.21.
 */
export function freedomLearner(vocabulary: Vocabulary): Learner<Freedom, Place> {
	const counts = new Map<number, LooseWords>()
	const see = (place: Place) => {
		if (place.source.length > 0 && place.target.length > 0) counts.set(place.at, looseIn(place, vocabulary))
	}
	return { see, learned: () => freedomIn(counts) }
}

interface LooseWords {
	readonly loose: number
	readonly all: number
}

function freedomIn(counts: ReadonlyMap<number, LooseWords>): Freedom {
	const shares = [...counts.values()]
		.filter(({ all }) => all >= fewest)
		.map(({ loose, all }) => loose / all)
		.sort((a, b) => a - b)
	const work = shares.length < fewestBeads ? 0 : (shares[Math.floor(shares.length / 2)] ?? 0)
	return {
		work,
		of: (bead) => {
			const { loose, all } = counts.get(bead) ?? { loose: 0, all: 0 }
			return (loose + pull * work) / (all + pull)
		}
	}
}

function looseIn({ words }: Place, { support }: Vocabulary): LooseWords {
	const counted = (side: readonly Word[]) => side.filter(({ kind }) => kind === 'content' || kind === 'name')
	const isLoose = (word: Word, others: readonly Word[], meaning: (other: Word) => number) =>
		(word.partners[0]?.confidence ?? 0) < joins &&
		!others.some((other) => other.kind !== 'mark' && meaning(other) > means)
	const here = counted(words.source)
	const there = counted(words.target)
	const loose =
		here.filter((word) => isLoose(word, words.target, (other) => support(word.form, other.form))).length +
		there.filter((word) => isLoose(word, words.source, (other) => support(other.form, word.form))).length
	return { loose, all: here.length + there.length }
}

/** Work shares that {@link licence} begins at and grows against; half of it is what faithful translations have. */
const licensed = 0.1

/**
 * What one word without an answer says less than usual, in log odds: nothing in close translations, 0.3 in newspapers,
 * 0.9 in the freest books. There are so many more such words that prove nothing.
 */
export function licence({ work }: Freedom): number {
	return Math.max(0, Math.log((work + licensed / 2) / licensed))
}

/** Where free translation begins: above it, what differs is more and more often the translator's way of saying it. */
const faithful = 0.12

/** How fast certainty falls with freedom: at twice the {@link faithful} share the odds of an error are an eighth. */
const steepness = 3

/**
 * A confidence seen in the light of a translation's freedom: unchanged in faithful works; in free ones the odds fall,
 * less where the sentence itself is translated closely. A confidence of 0.95 stays above every bar, one that was just
 * enough does not.
 */
export function tempered(confidence: number, { work, of }: Freedom, bead: number): number {
	const freedom = Math.min(work, of(bead))
	if (freedom <= faithful || confidence <= 0 || confidence >= 1) return confidence
	const odds = (confidence / (1 - confidence)) * (faithful / freedom) ** steepness
	return odds / (1 + odds)
}
