import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gathered } from '../../../src/engine/text/gathered.ts'

test('what is gathered is what flatMap makes', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.integer())), (lists) => {
			const make = (list: readonly number[], at: number) => list.map((one) => one + at)
			expect(gathered(lists, make)).toEqual(lists.flatMap(make))
		})
	)
})
