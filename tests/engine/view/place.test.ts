import { describe, expect, test } from 'vitest'
import { findPlace, linkOf, makeDoc, placeOf, quoteAt, readPlain } from '#engine'

describe('A deep link', () => {
	test('names the number, the block and the offset, and is read back as it was written', () => {
		const place = { row: 12, block: 'k3f9-1', offset: 40 }
		expect(linkOf(place)).toBe('12~k3f9-1.40')
		expect(placeOf(`#${linkOf(place)}`)).toEqual({ ...place, quote: '' })
	})

	test('quotes the first words, folded, when there is a quote', () => {
		const place = {
			row: 3,
			block: 'k3f9',
			offset: 0,
			quote: '—¿Qué año? —dijo Hilarión, el más viejo de todos.'
		}
		expect(linkOf(place)).toBe('3~k3f9.0~que-año-dijo-hilarion-el-mas')
		expect(placeOf(linkOf(place))).toEqual({ ...place, quote: 'que año dijo hilarion el mas' })
	})

	test('may be a number alone', () => {
		expect(placeOf('#12')).toEqual({ row: 12, block: '', offset: 0, quote: '' })
		expect(linkOf({ row: 12, block: '', offset: 0 })).toBe('12')
	})

	test('is nothing when it is something else', () => {
		for (const fragment of ['', '#', '#texto', '#12~', '#-3', '#12~a b.0', '#1e9'])
			expect(placeOf(fragment)).toBeUndefined()
	})
})

describe('A place', () => {
	const doc = makeDoc(
		readPlain('Primera frase del texto.\n\nSegunda frase, algo más larga que la primera.', 'es')
	)
	const rowOf = (block: string) => {
		const at = doc.blocks.findIndex((one) => one.id === block)
		return at < 0 ? undefined : at + 1
	}
	const place = { row: 7, block: doc.blocks[1]?.id ?? '', offset: 0, quote: '' }

	test('is found by its block, whatever its number was', () => {
		expect(findPlace(place, rowOf, [doc], 2)).toEqual({ row: 2, found: 'block' })
	})

	test('is found by its words when the block is gone', () => {
		const quote = quoteAt('Segunda frase, algo más larga que la primera.', 0)
		expect(findPlace({ ...place, block: 'gone', quote }, rowOf, [doc], 2)).toEqual({ row: 2, found: 'words' })
	})

	test('is found by most of its words when the passage was edited, and not by words that stand anywhere', () => {
		const quote = 'segunda frase algo más corta que la anterior'
		expect(findPlace({ ...place, block: 'gone', quote }, rowOf, [doc], 2)).toEqual({ row: 2, found: 'words' })
		const other = 'otra cosa que la del texto'
		expect(findPlace({ ...place, row: 1, block: 'gone', quote: other }, rowOf, [doc], 2).found).toBe('number')
	})

	test('falls back to its number, and says so', () => {
		expect(findPlace({ ...place, row: 1, block: 'gone' }, rowOf, [doc], 2)).toEqual({
			row: 1,
			found: 'number'
		})
	})

	test('beyond the last row is nowhere', () => {
		expect(findPlace({ ...place, block: 'gone' }, rowOf, [doc], 2)).toEqual({ row: 2, found: 'nowhere' })
	})
})
