import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairTable } from '../../../src/engine/checks/pair-table.ts'

describe('a table of pairs', () => {
	test('finds a pair where a walk through the lists finds it, and no other (law)', () => {
		const lists = fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 8 }), { minLength: 1, maxLength: 30 })
		fc.assert(
			fc.property(lists, (meant) => {
				const targets = Int32Array.from(meant.flat())
				const starts = Int32Array.from([0, ...meant.map((_, at) => meant.slice(0, at + 1).flat().length)])
				const indexOf = pairTable(starts, targets)
				meant.forEach((list, source) => {
					for (let target = 0; target <= 40; target++) {
						const place = list.indexOf(target)
						expect(indexOf(source, target)).toBe(place < 0 ? -1 : (starts[source] ?? 0) + place)
					}
				})
			})
		)
	})
})
