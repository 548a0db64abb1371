import { expect } from 'vitest'
import type { Alignment } from '#engine'

/** Every segment of both sides in exactly one bead, in order; one-sided beads hold one segment. */
export function expectTiling(alignment: Alignment, n: number, m: number): void {
	let [i, j] = [0, 0]
	for (const bead of alignment) {
		expect([bead.source.from, bead.target.from]).toEqual([i, j])
		const [a, b] = [bead.source.to - i, bead.target.to - j]
		expect(a >= 0 && b >= 0 && a + b > 0).toBe(true)
		if (a === 0 || b === 0) expect(a + b).toBe(1)
		expect(Number.isFinite(bead.cost)).toBe(true)
		expect(bead.confidence >= 0 && bead.confidence <= 1).toBe(true)
		i = bead.source.to
		j = bead.target.to
	}
	expect([i, j]).toEqual([n, m])
}
