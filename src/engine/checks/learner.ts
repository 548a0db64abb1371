import type { Place } from './check.ts'

/** Something that is learned from all places of a work before any of them is checked. */
export interface Learner<Lesson, Seen = Pick<Place, 'words'>> {
	/** Takes in one place; each is shown once, in order. */
	readonly see: (place: Seen) => void
	/** What they taught, asked for when all have been seen. */
	readonly learned: () => Lesson
}
