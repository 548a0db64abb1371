import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshSchedule, grades, isDue, outlook, regraded } from '../../../../src/lib/server/study/schedule.ts'

const minute = 60_000
const day = 86_400_000
const now = Date.UTC(2026, 4, 1, 9)

describe('A kept word', () => {
	test('is due at once, and after “knew it” twice comes back in days, not minutes', () => {
		const fresh = freshSchedule(now)
		expect(isDue(fresh, now)).toBe(true)
		const once = regraded(fresh, 'good', now)
		const twice = regraded(once, 'good', once.due)
		expect(isDue(twice, once.due)).toBe(false)
		expect(twice.due - once.due).toBeGreaterThan(day)
	})

	test('that was forgotten comes again in the same sitting, however long it had been known', () => {
		let schedule = freshSchedule(now)
		for (let n = 0; n < 5; n++) schedule = regraded(schedule, 'good', schedule.due)
		const later = schedule.due
		const forgotten = regraded(schedule, 'again', later)
		expect(forgotten.due - later).toBeLessThanOrEqual(20 * minute)
		expect(isDue(forgotten, later)).toBe(true)
		expect(forgotten.lapses).toBe(1)
	})

	test('waits the longer the better it was known, whatever came before', () =>
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...grades), { maxLength: 12 }), (answers) => {
				let schedule = freshSchedule(now)
				for (const answer of answers) schedule = regraded(schedule, answer, schedule.due)
				const ahead = outlook(schedule, schedule.due)
				expect(ahead.again).toBeLessThanOrEqual(ahead.hard)
				expect(ahead.hard).toBeLessThanOrEqual(ahead.good)
				expect(ahead.good).toBeLessThanOrEqual(ahead.easy)
				expect(ahead.again).toBeGreaterThan(schedule.due)
			}),
			{ numRuns: 60, seed: 7 }
		))

	test('keeps its schedule through JSON', () => {
		const schedule = regraded(freshSchedule(now), 'hard', now)
		expect(JSON.parse(JSON.stringify(schedule))).toEqual(schedule)
		expect(regraded(JSON.parse(JSON.stringify(schedule)), 'good', now + day)).toEqual(
			regraded(schedule, 'good', now + day)
		)
	})
})
