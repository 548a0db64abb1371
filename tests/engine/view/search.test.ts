import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockAt, findAll, foldForSearch, makeDoc, readPlain, withTilde } from '#engine'

const found = (text: string, query: string) =>
	findAll(foldForSearch(text), query, 100).map((span) => text.slice(span.from, span.to))

describe('Search', () => {
	test('takes no notice of case or accents', () => {
		expect(found('El río, el RÍO y el rio.', 'Rio')).toEqual(['río', 'RÍO', 'rio'])
	})

	test('keeps ñ apart from n', () => {
		expect(found('Un año, un ano.', 'año')).toEqual(['año'])
		expect(found('Un año, un ano.', 'ano')).toEqual(['ano'])
	})

	test('takes typographic quotes and any white space for plain ones', () => {
		expect(found('the city’s\u00a0position', "city's position")).toEqual([
			'the city’s\u00a0position'.slice(4)
		])
	})

	test('finds nothing for an empty query', () => {
		expect(found('Algo.', '  ')).toEqual([])
	})

	test('folds to exactly the same length, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(foldForSearch(text)).toHaveLength(text.length)
			}),
			{ seed: 21 }
		)
	})
})

describe('A query without its ñ', () => {
	const instead = (query: string, ...texts: readonly string[]) =>
		withTilde(
			texts.map((text) => ({ text, folded: foldForSearch(text) })),
			query,
			100
		)

	test('is offered as the text writes it, in whichever language it stands', () => {
		expect(instead('senor', 'El señor llegó.', '')).toBe('señor')
		expect(instead('Senor', '', 'The Señor came, and the señor left.')).toBe('señor')
		expect(instead('espana', 'Se fue a España.')).toBe('España')
		expect(instead('corazon de nino', 'Tenía corazón de niño.')).toBe('corazón de niño')
	})

	test('is left alone where the text has its words as they are written, or has them oftener', () => {
		expect(instead('pena', 'La pena y otra pena. La peña.')).toBeUndefined()
		expect(instead('ano', 'El hermano y la mano, año tras año.')).toBe('año')
		expect(instead('señor', 'El señor llegó.')).toBeUndefined()
		expect(instead('', 'Ñandú.')).toBeUndefined()
		expect(instead('n', 'Nada.')).toBeUndefined()
	})
})

test('The block at an offset is the last that begins before it', () => {
	const doc = makeDoc(readPlain('Uno.\n\nDos.\n\nTres.', 'es'))
	expect(doc.blocks.map((block) => blockAt(doc, block.from))).toEqual([0, 1, 2])
	expect(doc.blocks.map((block) => blockAt(doc, block.to - 1))).toEqual([0, 1, 2])
})
