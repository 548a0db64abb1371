import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Aligned, type Bitext, type Finding, type Paragraph, rowsOf, setBeside } from '#engine'
import { bitextOf, findingOf } from './sample.ts'

const es = 'Uno dice. Dos dice.\n\nTres dice.\n\nCuatro dice. Cinco dice.'

function aligned(bitext: Bitext, findings: readonly Finding[] = []): Aligned {
	return { bitext, rows: rowsOf(bitext), findings, terms: { source: [], target: [] } }
}

const words = (paragraphs: readonly Paragraph[]) =>
	paragraphs.map((one) => one.pieces.map((piece) => piece.text).join('')).join(' ¶ ')

describe('two translations beside their original', () => {
	const close = bitextOf(es, 'One says. Two says.\n\nThree says.\n\nFour says. Five says.', [
		[1, 1],
		[1, 1],
		[1, 1],
		[1, 1],
		[1, 1]
	])
	const free = bitextOf(
		es,
		'A word to the reader.\n\nOne and two say.\n\nThree says. Four says. Five says.',
		[
			[0, 1],
			[2, 1],
			[1, 1],
			[1, 1],
			[1, 1]
		]
	)
	const beside = setBeside([aligned(close), aligned(free)], [])
	const rows = beside.groups.map((_, at) => beside.row(at))

	it('stand in rows of whole paragraphs of the original that neither crosses', () => {
		expect(
			rows.map((row) =>
				row.lines.map((line) => [line.source, ...line.cells.map((c) => c.paragraphs)].map(words))
			)
		).toEqual([
			[['', '', 'A word to the reader.']],
			[['Uno dice. Dos dice.', 'One says. Two says.', 'One and two say.']],
			[
				[
					'Tres dice. ¶ Cuatro dice. Cinco dice.',
					'Three says. ¶ Four says. Five says.',
					'Three says. Four says. Five says.'
				]
			]
		])
	})

	it('light together what belongs together in all three', () => {
		const [line] = rows[1]?.lines ?? []
		const beads = (list: readonly Paragraph[] | undefined) =>
			list?.flatMap((one) => one.sentences.map((sentence) => sentence.bead))
		expect(beads(line?.source)).toEqual([0, 0])
		expect(beads(line?.cells[0]?.paragraphs)).toEqual([0, 0])
		expect(beads(line?.cells[1]?.paragraphs)).toEqual([0])
	})

	it('know in which row a paragraph stands', () => {
		expect([...beside.rowOfBlock]).toEqual([2, 3, 3])
		expect(beside.rowsOfBlocks.map((one) => [...one])).toEqual([
			[2, 3, 3],
			[1, 2, 3]
		])
	})

	it('have their own flags, and the original is marked for both', () => {
		const one = findingOf(close, { es: 'Tres', en: 'Three', bead: 2 })
		const other = findingOf(free, { es: 'Cinco', en: 'Five', bead: 4, severity: 'minor' })
		const row = setBeside([aligned(close, [one]), aligned(free, [other])], []).row(2)
		const [line] = row.lines
		expect(line?.cells.map((cell) => cell.flags.map(({ first }) => first))).toEqual([[0], [0]])
		const marked = line?.source.flatMap((p) => p.pieces.filter((piece) => piece.findings))
		expect(marked?.map((piece) => [piece.text, piece.findings])).toEqual([
			['Tres', [0]],
			['Cinco', [1]]
		])
	})

	it('say where a translation has put elsewhere what it does not say here', () => {
		const moving = bitextOf(
			'Uno dice.\n\nDos dice.\n\nTres dice.',
			'Two says.\n\nThree says.\n\nOne says.',
			[
				[1, 0],
				[1, 1],
				[1, 1],
				[0, 1]
			],
			[{ source: { from: 0, to: 1 }, target: { from: 2, to: 3 }, confidence: 1 }]
		)
		const both = setBeside([aligned(moving), aligned(moving)], [])
		expect(both.row(0).lines[0]?.cells.map((cell) => cell.moved)).toEqual([4, 5])
	})

	it('lay a long row out by the sentences all of them share', () => {
		const sentence = (n: number) => `${'Palabra '.repeat(40)}número ${n}.`
		const text = Array.from({ length: 8 }, (_, n) => sentence(n)).join(' ')
		const pairs = Array.from({ length: 8 }, () => [1, 1] as const)
		const twos = Array.from({ length: 4 }, () => [2, 2] as const)
		const long = setBeside(
			[aligned(bitextOf(text, text, pairs)), aligned(bitextOf(text, text, twos))],
			[]
		).row(0)
		expect(long.lines.length).toBe(4)
		for (const line of long.lines) expect(words(line.source)).toBe(words(line.cells[1]?.paragraphs ?? []))
	})

	it('lose no paragraph of the original and no sentence of any translation (law)', () => {
		const bead = fc.constantFrom<readonly [number, number]>([1, 1], [1, 1], [2, 1], [1, 2], [0, 1], [1, 0])
		const shape = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
		const textOf = (sizes: readonly number[], word: string) => {
			let n = 0
			return sizes
				.map((size) => Array.from({ length: size }, () => `${word} ${(n += 1)} here.`).join(' '))
				.join('\n\n')
		}
		const fit = (beads: readonly (readonly [number, number])[], total: number) => {
			let left = total
			const fitted = beads.map(([m, n]) => {
				const taken = Math.min(m, left)
				left -= taken
				return [taken, taken === 0 && n === 0 ? 1 : n] as const
			})
			return [...fitted, ...Array.from({ length: left }, () => [1, 1] as const)]
		}
		const cut = (total: number, sizes: readonly number[]) => {
			const list: number[] = []
			for (let left = total, k = 0; left > 0; k++) {
				const size = Math.min(left, sizes[k % sizes.length] ?? 1)
				list.push(size)
				left -= size
			}
			return list
		}
		fc.assert(
			fc.property(
				shape,
				fc.array(fc.tuple(fc.array(bead, { maxLength: 20 }), shape), { minLength: 2, maxLength: 3 }),
				(sizes, given) => {
					const original = textOf(sizes, 'Original')
					const total = sizes.reduce((sum, size) => sum + size, 0)
					const all = given.map(([beads, paragraphs]) => {
						const fitted = fit(beads, total)
						const sentences = fitted.reduce((sum, [, n]) => sum + n, 0)
						return bitextOf(original, textOf(cut(sentences, paragraphs), 'Version'), fitted)
					})
					const set = setBeside(
						all.map((one) => aligned(one)),
						[]
					)
					const lines = set.groups.flatMap((_, at) => set.row(at).lines)
					const said = (lists: readonly (readonly Paragraph[])[]) =>
						lists.map(words).join(' ').replaceAll(' ¶ ', ' ').replace(/\s+/g, ' ').trim()
					expect(said(lines.map((line) => line.source))).toBe(original.replace(/\s+/g, ' '))
					all.forEach((one, which) =>
						expect(said(lines.map((line) => line.cells[which]?.paragraphs ?? []))).toBe(
							one.target.text.replace(/\s+/g, ' ')
						)
					)
					const blocks = set.groups.flatMap(({ source }) =>
						Array.from({ length: source.to - source.from }, (_, k) => source.from + k)
					)
					expect(blocks).toEqual(all[0]?.source.blocks.map((_, at) => at))
				}
			),
			{ seed: 11, numRuns: 200 }
		)
	})
})
