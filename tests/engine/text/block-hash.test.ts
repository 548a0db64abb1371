import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockHash } from '../../../src/engine/text/block-hash.ts'
import { foldWord } from '../../../src/engine/text/fold.ts'
import { hashOf } from '../../../src/engine/text/hash.ts'

/** What a block's name is by definition: the hash of its folded words with single spaces between them. */
const byDefinition = (text: string) => hashOf(foldWord(text).replace(/\s+/g, ' ').trim())

test('names a block by its words, however they are spaced, accented and capitalised', () => {
	expect(blockHash('  El camión\n\tROJO ')).toBe(blockHash('el camion rojo'))
	expect(blockHash('don’t')).toBe(blockHash("Don't"))
	expect(blockHash('año')).not.toBe(blockHash('ano'))
})

test('gives the same name character by character as by folding the whole text (law)', () => {
	const western = fc.string({
		unit: fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code))
	})
	const any = fc.string({ unit: 'binary' })
	const typographic = fc
		.array(fc.constantFrom(' ', '\n', '\u00a0', '\u2028', '’', '‐', '“', 'Á', 'ñ', 'Ñ', 'x', '…'))
		.map((parts) => parts.join(''))
	fc.assert(
		fc.property(fc.oneof(western, any, typographic), (text) => {
			expect(blockHash(text)).toBe(byDefinition(text))
		}),
		{ seed: 1, numRuns: 400 }
	)
})
