import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenShare } from '../../../src/engine/checks/broken-chain.ts'

describe('the chain of linked words', () => {
	test('is whole where the links only go ahead, however many words lie between them', () => {
		const ahead = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 30 })
		fc.assert(
			fc.property(ahead, (steps) => {
				let at = 0
				expect(brokenShare(steps.map((step) => (at += step)))).toBe(0)
			})
		)
	})
	test.each([
		['adjectives behind their nouns', [2, 1, 4, 3, 6, 5, 8, 7]],
		['a clause moved to the front', [20, 22, 24, 26, 1, 3, 5, 7, 9]],
		['few links, far from each other', [4, 1, 5, 7, 12, 21, 15, 18]]
	])('is broken in less than half of its places by %s', (_, targets) =>
		expect(brokenShare(targets)).toBeLessThan(0.5)
	)
	test('is broken nearly everywhere in a shuffled sentence', () =>
		expect(brokenShare([19, 2, 14, 7, 23, 1, 11, 27, 5])).toBeGreaterThan(0.8))
	test('says nothing where too few words are linked', () => expect(brokenShare([9, 1, 8, 2, 7])).toBe(0))
})
