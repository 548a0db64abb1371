import { describe, expect, test } from 'vitest'
import { disturbances, type Pair } from '../../src/cli/bench/disturbed.ts'

/** Twelve beads of one, two or no segment a side, in paragraphs of three lines. */
function pairOf(name: string): Pair {
	const shapes = [1, 1, 2, 1, 0, 1, 1, 1, 1, 2, 1, 1].map((here, n) => [here, n % 5 === 3 ? 2 : 1] as const)
	let [a, b] = [0, 0]
	const gold = shapes.map(([here, there]) => ({
		source: { from: a, to: (a += here) },
		target: { from: b, to: (b += there) }
	}))
	const lines = (count: number, lang: string) =>
		Array.from({ length: count }, (_, n) => `${name} ${lang} ${n}`).flatMap((line, n) =>
			n % 3 === 0 && n > 0 ? ['', line] : [line]
		)
	return { es: lines(a, 'es'), en: lines(b, 'en'), gold }
}

describe.each(Object.entries(disturbances))('%s', (_name, disturb) => {
	const pair = disturb(pairOf('a'), pairOf('b'))
	const segments = (lines: readonly string[]) => lines.filter((line) => line !== '')

	test.each(['source', 'target'] as const)(
		'the gold holds every segment of its %s once, in order',
		(side) => {
			const held = pair.gold.flatMap(({ [side]: { from, to } }) =>
				Array.from({ length: to - from }, (_, n) => from + n)
			)
			expect(held).toEqual(segments(side === 'source' ? pair.es : pair.en).map((_, at) => at))
		}
	)

	test('what still stands together are segments that stood together', () => {
		const before = pairOf('a')
		const text = ({ es, en }: Pair, { source, target }: Pair['gold'][number]) =>
			`${segments(es).slice(source.from, source.to).join()} | ${segments(en).slice(target.from, target.to).join()}`
		const beads = before.gold.map((bead) => text(before, bead))
		const isPart = (small: string) =>
			beads.some((bead) => small.split(' | ').every((side, n) => (bead.split(' | ')[n] ?? '').includes(side)))
		const kept = pair.gold.filter(({ source, target }) => source.to > source.from && target.to > target.from)
		expect(kept.map((bead) => text(pair, bead)).filter((bead) => !isPart(bead))).toEqual([])
		expect(kept.length).toBeGreaterThan(5)
	})
})
