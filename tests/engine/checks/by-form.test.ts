import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byForm } from '../../../src/engine/checks/by-form.ts'

const stretch = fc.array(fc.nat(9).map((id) => ({ form: { id } })))

test('finds the words of the stretch it was given last, form after form, each in the order of the text', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(stretch, fc.array(fc.nat(12)))), (stretches) => {
			const words = byForm()
			for (const [given, ids] of stretches) {
				words.fill(given)
				const found = words.having(ids)
				const sought = ids.flatMap((id) => given.filter(({ form }) => form.id === id))
				expect(found.length).toBe(sought.length)
				found.forEach((one, at) => expect(one).toBe(sought[at]))
			}
		})
	)
})
