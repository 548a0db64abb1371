import { type Card, type Grade, Rating, createEmptyCard, fsrs } from 'ts-fsrs'

/** What a learner says of a word after trying to recall it, from forgotten to effortless. */
export const grades = ['again', 'hard', 'good', 'easy'] as const
export type WordGrade = (typeof grades)[number]

/** When a word comes again, and what the algorithm remembers of it. Plain numbers: it is kept as JSON. */
export interface Schedule {
	/** When it is due, in milliseconds since 1970. */
	readonly due: number
	/** When it was last recalled, in milliseconds since 1970; 0 before the first time. */
	readonly last: number
	/** Days until the chance of recalling it falls to 90 %. */
	readonly stability: number
	/** 1 (easy) to 10. */
	readonly difficulty: number
	readonly days: number
	readonly steps: number
	readonly reps: number
	readonly lapses: number
	/** 0 new, 1 learning, 2 review, 3 relearning. */
	readonly state: number
}

/** No chance in it: the same answers give the same dates. */
const scheduler = fsrs({ enable_fuzz: false })

const ratings: Readonly<Record<WordGrade, Grade>> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy
}

/** The schedule of a word just kept: due at once. */
export function freshSchedule(now: number): Schedule {
	return scheduleOf(createEmptyCard(new Date(now)))
}

/**
 * The schedule after an answer, by FSRS-6 (Ye, Su and Cao, KDD 2022; its parameters are the package's own, learned
 * from many learners' reviews).
 */
export function regraded(schedule: Schedule, grade: WordGrade, now: number): Schedule {
	return scheduleOf(scheduler.next(cardOf(schedule), new Date(now), ratings[grade]).card)
}

/** When the word would come again after each answer, in milliseconds since 1970. */
export function outlook(schedule: Schedule, now: number): Readonly<Record<WordGrade, number>> {
	const due = (grade: WordGrade) => regraded(schedule, grade, now).due
	return { again: due('again'), hard: due('hard'), good: due('good'), easy: due('easy') }
}

/** A word forgotten a moment ago comes again in the same sitting, not in a quarter of an hour. */
const sitting = 20 * 60_000

/** Whether a word is to be recalled now. */
export function isDue(schedule: Schedule, now: number): boolean {
	return schedule.due <= now + sitting
}

function scheduleOf(card: Card): Schedule {
	return {
		due: card.due.getTime(),
		last: card.last_review?.getTime() ?? 0,
		stability: card.stability,
		difficulty: card.difficulty,
		days: card.scheduled_days,
		steps: card.learning_steps,
		reps: card.reps,
		lapses: card.lapses,
		state: card.state
	}
}

function cardOf(schedule: Schedule): Card {
	return {
		due: new Date(schedule.due),
		last_review: schedule.last > 0 ? new Date(schedule.last) : undefined,
		stability: schedule.stability,
		difficulty: schedule.difficulty,
		elapsed_days: 0,
		scheduled_days: schedule.days,
		learning_steps: schedule.steps,
		reps: schedule.reps,
		lapses: schedule.lapses,
		state: schedule.state
	}
}
