import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyLexicon, makeDoc, readSegmented } from '#engine'
import { anchorsOf } from '../../../src/engine/align/anchors.ts'
import { pairing, pairsOf } from '../../../src/engine/align/pairing.ts'
import { type Points, withSupport } from '../../../src/engine/align/points.ts'
import { vocabulariesOf } from '../../../src/engine/align/vocabularies.ts'

/** The anchors of two texts, a segment a line, by the words that both of them hold. */
function anchorsBetween(source: readonly string[], target: readonly string[]) {
	const [es, en] = [readSegmented(source.join('\n'), 'es'), readSegmented(target.join('\n'), 'en')]
	const words = vocabulariesOf(makeDoc(es), makeDoc(en), emptyLexicon)
	return anchorsOf(words.source, words.target, pairing(words.source, words.target, pairsOf(words)))
}

/** A word of seven letters for every number, none like another. */
const word = (n: number) =>
	Array.from({ length: 7 }, (_, at) =>
		'bdfglmnprt'.charAt(Math.floor(((n * 7919) % 10_000_019) / 10 ** at) % 10)
	).join('')

describe('anchors', () => {
	const pages = 8
	const length = 60
	// Every page has the same words in another order, and begins with two of its own.
	const text = Array.from({ length: pages * length }, (_, at) => {
		const page = Math.floor(at / length)
		const own = at % length < 2 ? `${word(10_000 + 2 * at)} ${word(10_001 + 2 * at)} ` : ''
		return `${own}${word(1 + ((at * (2 * page + 7)) % 61))} ${word(100 + ((at * (2 * page + 9)) % 61))}`
	})

	test('are found in words that return on every page and are rare on one', () => {
		const anchors = anchorsBetween(text, text)
		expect(anchors.length).toBeGreaterThan((pages * length) / 8)
		expect(anchors.filter(({ source, target }) => source !== target)).toEqual([])
	})

	test('are none where only one text has something to say', () => {
		const note = Array.from({ length: 200 }, (_, at) => word(500 + (at % 61)))
		const anchors = anchorsBetween(text, [...text.slice(0, 120), ...note, ...text.slice(120)])
		expect(anchors.filter(({ target }) => target >= 120 && target < 320)).toEqual([])
		expect(anchors.filter(({ source, target }) => target - source !== (source < 120 ? 0 : 200))).toEqual([])
	})

	test('rise on both sides, in texts of any words (law)', () => {
		const lines = fc.array(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 6 }), {
			minLength: 1,
			maxLength: 120
		})
		fc.assert(
			fc.property(lines, lines, (a, b) => {
				const spelled = (list: readonly (readonly number[])[]) => list.map((one) => one.map(word).join(' '))
				const anchors = anchorsBetween(spelled(a), spelled(b))
				let last = { source: 0, target: 0 }
				for (const anchor of anchors) {
					expect(anchor.source).toBeGreaterThan(last.source)
					expect(anchor.target).toBeGreaterThan(last.target)
					last = anchor
				}
				expect(last.source <= a.length && last.target <= b.length).toBe(true)
			}),
			{ numRuns: 60, seed: 7 }
		)
	})
})

describe('the points that others bear out', () => {
	/** The same, point against point. */
	function plainly({ i, j, weight }: Points, slope: number): readonly (readonly [number, number])[] {
		const at = (list: Int32Array | Float64Array, p: number) => list[p] ?? 0
		const diagonal = (p: number) => at(j, p) - at(i, p) * slope
		return Array.from(i, (_, p) => p).flatMap((p) => {
			let support = 0
			for (let q = 0; q < i.length; q++) {
				const di = at(i, q) - at(i, p)
				if (q === p || Math.abs(di) > 24 || Math.abs(diagonal(q) - diagonal(p)) > 6) continue
				if (di * (at(j, q) - at(j, p)) >= 0) support += at(weight, q)
			}
			return support >= 0.8 ? [[at(i, p), at(j, p)] as const] : []
		})
	}

	test('are those with neighbours enough on their diagonal, however they are looked for (law)', () => {
		const places = fc.array(fc.tuple(fc.nat(90), fc.nat(90), fc.constantFrom(0.25, 0.5, 1)), {
			maxLength: 80
		})
		fc.assert(
			fc.property(places, fc.constantFrom(0.5, 1, 1.25), (list, slope) => {
				const sorted = [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1])
				const points = {
					i: Int32Array.from(sorted, ([i]) => i),
					j: Int32Array.from(sorted, ([, j]) => j),
					weight: Float64Array.from(sorted, ([, , weight]) => weight)
				}
				const kept = withSupport(points, slope)
				expect(Array.from(kept.i, (i, p) => [i, kept.j[p] ?? 0])).toEqual(plainly(points, slope))
			}),
			{ numRuns: 200, seed: 11 }
		)
	})
})
