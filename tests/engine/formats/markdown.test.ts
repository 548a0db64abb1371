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
	fc.record({
		kind: fc.constant('verse'),
		text: fc.array(words, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n'))
	})
)

describe('A text written as Markdown', () => {
	test('is read back with the same words in the same blocks', () => {
		fc.assert(
			fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
				const back = readMarkdown(markdownOf(blocks), 'es').blocks.map(({ kind, text }) => ({ kind, text }))
				expect(back).toEqual(blocks.map(({ kind, text }) => ({ kind, text })))
			}),
			{ seed: 7, numRuns: 400 }
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
