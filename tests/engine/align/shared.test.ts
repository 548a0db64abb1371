import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedGroups } from '../../../src/engine/align/shared.ts'

/** Sizes of stretches of the original, `0` for what a translation added: `1 2 0` is [0,1) [1,3) [3,3). */
function listOf(sizes: readonly number[]) {
	let at = 0
	return sizes.map((size) => ({ source: { from: at, to: (at += size) } }))
}

/** The groups in short: `3: 0-2 | 0-1` is a group of three of the original with two of one and one of the other. */
function groupsOf(...translations: readonly string[]) {
	return sharedGroups(translations.map((sizes) => listOf(sizes.split(' ').filter(Boolean).map(Number)))).map(
		({ source, of }) =>
			`${source.to - source.from}: ${of.map(({ from, to }) => (to > from ? `${from}-${to}` : '–')).join(' | ')}`
	)
}

describe('what several translations of one original share', () => {
	it('is what each has alone where they agree', () => {
		expect(groupsOf('1 2 1', '1 2 1')).toEqual(['1: 0-1 | 0-1', '2: 1-2 | 1-2', '1: 2-3 | 2-3'])
	})

	it('is the smallest group that neither crosses', () => {
		expect(groupsOf('2 1 1', '1 2 1')).toEqual(['3: 0-2 | 0-2', '1: 2-3 | 2-3'])
		expect(groupsOf('1 1 1 1', '4')).toEqual(['4: 0-4 | 0-1'])
		expect(groupsOf('2 2 2', '1 2 2 1')).toEqual(['6: 0-3 | 0-4'])
	})

	it('gives what a translation added a group of its own', () => {
		expect(groupsOf('0 1 1', '1 0 1')).toEqual(['0: 0-1 | –', '1: 1-2 | 0-1', '0: – | 1-2', '1: 2-3 | 2-3'])
		expect(groupsOf('1 0', '1 0 0')).toEqual(['1: 0-1 | 0-1', '0: 1-2 | –', '0: – | 1-2', '0: – | 2-3'])
	})

	it('leaves what was added in the middle of a group where it stands', () => {
		expect(groupsOf('1 0 1', '2')).toEqual(['2: 0-3 | 0-1'])
	})

	it('is nothing where there is nothing, and says so where the originals differ', () => {
		expect(groupsOf('', '')).toEqual([])
		expect(() => groupsOf('1 1', '1')).toThrow(RangeError)
		expect(() => groupsOf('2 2', '1 2')).toThrow(RangeError)
	})

	it('holds everything of all of them once and in order, and no group could be cut (law)', () => {
		const cuts = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 })
		const fitted = (sizes: readonly number[], total: number) => {
			let left = total
			const fit = sizes.map((size) => {
				const taken = Math.min(size, left)
				left -= taken
				return taken
			})
			return listOf(left > 0 ? [...fit, left] : fit)
		}
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 24 }),
				fc.array(cuts, { minLength: 1, maxLength: 4 }),
				(total, all) => {
					const lists = all.map((sizes) => fitted(sizes, total))
					const groups = sharedGroups(lists)
					const laidOut = (runs: readonly { readonly from: number; readonly to: number }[]) =>
						runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k))
					const upTo = (n: number) => Array.from({ length: n }, (_, k) => k)
					expect(laidOut(groups.map((group) => group.source))).toEqual(upTo(total))
					lists.forEach((list, which) =>
						expect(laidOut(groups.flatMap((group) => group.of[which] ?? []))).toEqual(upTo(list.length))
					)
					for (const { source, of } of groups)
						for (let edge = source.from + 1; edge < source.to; edge++)
							expect(
								lists.some((list, which) =>
									list
										.slice(of[which]?.from, of[which]?.to)
										.some((item) => item.source.from < edge && edge < item.source.to)
								)
							).toBe(true)
				}
			),
			{ seed: 7, numRuns: 400 }
		)
	})
})
