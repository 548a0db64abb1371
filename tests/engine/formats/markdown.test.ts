import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RawBlock, markdownOf } from '#engine'
import { readMarkdown } from '../../../src/lib/server/import/markdown.ts'

const words = fc
	.array(
		fc.constantFrom(
			'El',
			'ayllu',
			'*',
			'_x_',
			'#',
			'1.',
			'-',
			'>',
			'[cabildo]',
			'[^1]',
			'<b>',
			'&amp;',
			'\\',
			'`a`',
			'~no~',
			'a|b',
			'[x](y)',
			'=',
			'+',
			'ñandú',
			'«sí»',
			'2)',
			'[a]:',
			'---',
			'===',
			'!',
			'<!--',
			'http'
		),
		{ minLength: 1, maxLength: 6 }
	)
	.map((list) => list.join(' '))
const block: fc.Arbitrary<RawBlock> = fc.oneof(
	fc.record({ kind: fc.constantFrom('paragraph', 'item', 'quote', 'note', 'caption'), text: words }),
	fc.record({ kind: fc.constant('heading'), text: words, level: fc.integer({ min: 1, max: 6 }) }),
	fc.record({ kind: fc.constant('cell'), text: words, level: fc.integer({ min: 1, max: 4 }) }),
	fc.record({
		kind: fc.constant('verse'),
		text: fc.array(words, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n'))
	})
)

describe('A text written as Markdown', () => {
	test('is read back with the same words in the same blocks', () => {
		fc.assert(
			fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
				const plain = ({ kind, text, level }: RawBlock) =>
					kind === 'cell' ? { kind, text, level } : { kind, text }
				const back = readMarkdown(markdownOf(blocks), 'es').blocks.map(plain)
				expect(back).toEqual(blocks.map(plain))
			}),
			{ seed: 7, numRuns: 400 }
		)
	})

	test('loses no word to its marks, wherever they lie', () => {
		const marked = fc.tuple(words, fc.nat(40), fc.nat(12), fc.constantFrom('emphasis', 'strong', 'link'))
		const kinds = fc.constantFrom('paragraph', 'heading', 'item', 'cell', 'note')
		fc.assert(
			fc.property(marked, kinds, ([text, at, length, mark], kind) => {
				const from = Math.min(at, text.length - 1)
				const marks = [
					{ from, to: Math.min(text.length, from + 1 + length), kind: mark, href: 'https://example.org/a' }
				] as const
				const [back] = readMarkdown(markdownOf([{ kind, text, level: 1, marks }]), 'es').blocks
				expect(back?.text).toBe(text)
			}),
			{ seed: 11, numRuns: 600 }
		)
	})

	test('keeps a table with its rows, columns and empty cells', () => {
		const cell = (text: string, level: number): RawBlock => ({ kind: 'cell', text, level })
		const cells = [cell('Barrio', 1), cell('Familias', 2), cell('Senkata', 1), cell('40', 2), cell('a|b', 2)]
		const text = markdownOf([
			{ kind: 'paragraph', text: 'Antes.' },
			...cells,
			{ kind: 'paragraph', text: 'Después.' }
		])
		expect(text).toContain('| Barrio | Familias |\n| --- | --- |\n| Senkata | 40 |\n|  | a\\|b |\n')
		const back = readMarkdown(text, 'es').blocks
		expect(back.slice(1, -1).map(({ text, level }) => [text, level])).toEqual(
			cells.map(({ text, level }) => [text, level])
		)
	})

	test('keeps emphasis in headings and verse, and where it holds a question', () => {
		const blocks: readonly RawBlock[] = [
			{ kind: 'heading', level: 2, text: 'La Razón, ayer', marks: [{ from: 0, to: 8, kind: 'emphasis' }] },
			{ kind: 'verse', text: 'Uno\ndos', marks: [{ from: 4, to: 7, kind: 'strong' }] },
			{ kind: 'paragraph', text: 'Dijo: ¿dónde? y calló.', marks: [{ from: 6, to: 13, kind: 'emphasis' }] }
		]
		const back = readMarkdown(markdownOf(blocks), 'es').blocks
		expect(back.map(({ text, marks }) => ({ text, marks }))).toEqual(
			blocks.map(({ text, marks }) => ({ text, marks }))
		)
	})

	test('keeps emphasis and links', () => {
		const text = 'La wiphala ondea aquí.'
		const marks = [
			{ from: 3, to: 10, kind: 'emphasis' },
			{ from: 17, to: 21, kind: 'link', href: 'https://example.org/a_b' }
		] as const
		const [back] = readMarkdown(markdownOf([{ kind: 'paragraph', text, marks }]), 'es').blocks
		expect(back?.text).toBe(text)
		expect(back?.marks).toEqual(marks)
	})
})
