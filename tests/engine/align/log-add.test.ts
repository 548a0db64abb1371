import { expect, test } from 'vitest'
import { logAdd } from '../../../src/engine/align/log-add.ts'

test('logarithms of sums are right to a hundred-thousandth, whichever is larger, and where one is nothing', () => {
	for (let d = 0; d < 40; d += 0.0137) {
		const exact = -3 + Math.log1p(Math.exp(-d))
		expect(Math.abs(logAdd(-3, -3 - d) - exact)).toBeLessThan(1e-5)
		expect(logAdd(-3 - d, -3)).toBe(logAdd(-3, -3 - d))
	}
	expect(logAdd(-Infinity, 2)).toBe(2)
	expect(logAdd(2, -Infinity)).toBe(2)
	expect(logAdd(-Infinity, -Infinity)).toBe(-Infinity)
})
