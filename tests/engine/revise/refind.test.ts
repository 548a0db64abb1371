import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Bitext, align, makeDoc, quoteSpan, refind } from '#engine'
import { carriedIn } from '../../../src/cli/bench/revise.ts'
import { beadsCarriedIn } from '../../../src/cli/bench/revise-pairs.ts'
import { readingOfFile } from '../../../src/lib/server/reading.ts'
import { shippedLexicon } from '../../shipped-lexicon.ts'

const docOf = (text: string) => makeDoc(readingOfFile('es.md', text, 'es'))
/** Quotes what stands between ⟦ and ⟧ and says where it stands in the new text, marked the same way. */
const carried = (old: string, fresh: string) => {
	const from = old.indexOf('⟦')
	const quote = quoteSpan(docOf(old.replace(/[⟦⟧]/g, '')), { from, to: old.indexOf('⟧') - 1 })
	const doc = docOf(fresh)
	const found = refind(doc, quote)
	return found && { ...found, words: doc.text.slice(found.from, found.to) }
}
const texts =
	'Llovía en la plaza desde el lunes.\n\nNadie vino a la ⟦feria⟧ aquel día. El alcalde cerró temprano.\n\nLa feria se hizo el jueves siguiente.'

describe('What was quoted', () => {
	test('is found in its paragraph when only others changed', () => {
		const found = carried(texts, `Prólogo.\n\n${texts.replace(/[⟦⟧]/g, '')}`)
		expect([found?.how, found?.words, found?.from]).toEqual(['block', 'feria', texts.indexOf('⟦') + 10])
	})

	test('is found by its words and those around it when its own paragraph was corrected', () => {
		const found = carried(
			texts,
			'Nadie vino a la feria aquel miércoles. El alcalde cerró pronto.\n\nLa feria se hizo el jueves.'
		)
		expect([found?.how, found?.words, found?.from]).toEqual(['words', 'feria', 16])
	})

	test('is found by its sentence when its own words are others', () => {
		const found = carried(
			texts,
			'Nadie vino a la plaza aquel día. El alcalde cerró temprano.\n\nLa feria se hizo el jueves.'
		)
		expect([found?.how, found?.words, found?.kept]).toEqual(['around', 'plaza', 0])
	})

	test('is said to be gone when its sentence is, and not moved to a like word elsewhere', () => {
		const found = carried(
			texts,
			'Llovía en la plaza desde el lunes.\n\nEl alcalde cerró temprano.\n\nLa feria se hizo el jueves siguiente.'
		)
		expect([found?.how, found?.words]).toEqual(['gap', ''])
	})

	test('is not found in a text that has nothing of it', () => {
		expect(carried(texts, 'Otra cosa muy distinta se cuenta en este libro de viajes.')).toBeUndefined()
	})

	test('is told from its likes by what is around it', () => {
		const old = 'Dijo que sí.\n\nUno habló del río.\n\nDijo que ⟦sí⟧.\n\nOtro calló del todo.'
		const found = carried(old, `Nuevo.\n\n${old.replace(/[⟦⟧]/g, '')}`)
		expect(found?.from).toBe(old.indexOf('⟦') + 'Nuevo.\n\n'.length)
	})

	test('is found at the very same place in a text that did not change', () => {
		const doc = docOf(texts.replace(/[⟦⟧]/g, ''))
		fc.assert(
			fc.property(fc.nat(doc.text.length), fc.nat(30), (from, length) => {
				const span = { from, to: Math.min(doc.text.length, from + length) }
				const found = refind(doc, quoteSpan(doc, span))
				return (
					found !== undefined &&
					(found.from === span.from || !/\p{L}/u.test(doc.text.slice(span.from, span.to)))
				)
			}),
			{ seed: 5, numRuns: 300 }
		)
	})

	test('is found from its first words to its last when it is a long passage with a change in its middle', () => {
		const sentences = Array.from({ length: 60 }, (_, n) => `El vecino ${n} trajo ${n + 3} piedras al muro.`)
		const passage = sentences.slice(10, 50).join(' ')
		const old = `${sentences.slice(0, 10).join(' ')} ⟦${passage}⟧ ${sentences.slice(50).join(' ')}`
		const mended = passage.replace('El vecino 30 trajo 33 piedras al muro.', 'Nadie más vino.')
		const found = carried(old, `Prólogo. ${old.replace(`⟦${passage}⟧`, mended)}`)
		expect(found?.words).toBe(mended)
	})

	test('must lie in the text', () => {
		expect(() => quoteSpan(docOf('Uno.'), { from: 2, to: 9 })).toThrow(RangeError)
	})
})

describe('In corrected editions of the project’s texts', () => {
	const bitexts = ['cuento', 'estatuto', 'el-alto-2019'].map((work): Bitext => {
		const doc = (lang: 'es' | 'en') =>
			makeDoc(readingOfFile(`${lang}.md`, readFileSync(`texts/${work}/${lang}.md`, 'utf8'), lang))
		return { source: doc('es'), target: doc('en'), alignment: [], moves: [], correspondence: 1 }
	})

	// The floors are those asked; measured over ten editions a text: 100, 99.99 and 99.95 % or better.
	test.each([
		[0.01, 1],
		[0.05, 0.995],
		[0.1, 0.99]
	])('with %f of the sentences edited, what people did is at the right place: %f', (share, floor) => {
		for (const deed of ['positions', 'notes'] as const) {
			const { all, right, gone } = carriedIn(bitexts, deed, share, 1)
			expect(all).toBeGreaterThan(900)
			expect(right / (all - gone)).toBeGreaterThanOrEqual(floor)
		}
	})

	test('every pair of sentences that was drawn stands where its sentences do, split, joined or rewritten', () => {
		const drawn = bitexts.map((bitext) => ({
			...bitext,
			alignment: align(bitext.source, bitext.target, shippedLexicon)
		}))
		const { all, right, gone, wrong } = beadsCarriedIn(drawn, 0.05, 1)
		expect(all).toBeGreaterThan(900)
		expect(right / (all - gone)).toBeGreaterThanOrEqual(0.995)
		expect(wrong).toBeLessThanOrEqual(2)
	})
})
