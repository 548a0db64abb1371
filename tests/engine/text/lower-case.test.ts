import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerCase } from '../../../src/engine/text/lower-case.ts'

test('a text in lower case has every character in its place, even those whose small letter is longer', () => {
	expect(lowerCase('La Ñ de İstanbul')).toBe('la ñ de İstanbul')
	fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => lowerCase(text).length === text.length))
})
