import { describe, expect, test } from 'vitest'
import { lately } from '../../../src/engine/checks/lately.ts'

describe('an answer that was given lately', () => {
	const counting = () => {
		const asked: string[] = []
		const answer = lately(({ name }: { readonly name: string }) => {
			asked.push(name)
			return name.length
		})
		return { asked, answer }
	}
	const [one, two, three] = [{ name: 'uno' }, { name: 'two' }, { name: 'three' }]

	test('is worked out once while two things are asked about in turn', () => {
		const { asked, answer } = counting()
		expect([one, two, one, two].map((thing) => answer(thing))).toEqual([3, 3, 3, 3])
		expect(asked).toEqual(['uno', 'two'])
	})
	test('is let go when two others have been asked about', () => {
		const { asked, answer } = counting()
		expect([one, two, three, one].map((thing) => answer(thing))).toEqual([3, 3, 5, 3])
		expect(asked).toEqual(['uno', 'two', 'three', 'uno'])
	})
	test('is not that of another thing of the same kind', () => {
		const { asked, answer } = counting()
		answer({ name: 'uno' })
		answer({ name: 'uno' })
		expect(asked).toEqual(['uno', 'uno'])
	})
})
