import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlinesOf, rowsOf } from '#engine'
import { bitextOf, findingOf, rowsWith } from './sample.ts'

test('The outline of a row says of it what the row shows, of long ones and one-sided ones too (law)', () => {
	const paragraph = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
	const text = fc.array(paragraph, { minLength: 1, maxLength: 8 })
	fc.assert(
		fc.property(text, fc.boolean(), (paragraphs, apart) => {
			const said = (word: string) =>
				paragraphs
					.map((sizes) => sizes.map((size) => `${word} ${'abc '.repeat(size)}fin.`).join(' '))
					.join('\n\n')
			const sentences = paragraphs.flat().length
			const beads = Array.from({ length: sentences }, () => [1, 1] as const)
			const bitext = apart
				? bitextOf(`${said('Frase')}\n\nSolo.`, `Alone.\n\n${said('Words')}`, [[0, 1], ...beads, [1, 0]])
				: bitextOf(said('Frase'), said('Words'), beads)
			const last = bitext.alignment.length - 1 - (apart ? 1 : 0)
			const findings = [findingOf(bitext, { es: 'Frase', bead: last })]
			const rows = rowsWith(bitext, findings)
			expect(outlinesOf(bitext, rowsOf(bitext), findings)).toEqual(
				rows.map(({ heading, gap, lines }) => ({
					heading,
					title: { source: '', target: '' },
					...(gap && { gap }),
					characters: lines
						.flatMap(({ source, target }) => [...source, ...target])
						.flatMap(({ pieces }) => pieces)
						.reduce((sum, piece) => sum + piece.text.length, 0),
					flags: lines.flatMap(({ flags }) => flags)
				}))
			)
		}),
		{ seed: 7, numRuns: 60 }
	)
})
