import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyLexicon, linkPairs } from '#engine'
import { shippedLexicon } from '../../shipped-lexicon.ts'

const pairOf = (es: string, en: string) => ({ source: es.split(' '), target: en.split(' ') })
const written = (es: string, en: string, attach = false) => {
	const pair = pairOf(es, en)
	return (linkPairs([pair], shippedLexicon, { attach })[0] ?? []).map(
		({ source, target }) => `${pair.source[source] ?? ''}–${pair.target[target] ?? ''}`
	)
}

describe('word links', () => {
	test('join words by the lexicon, whatever their order', () => {
		expect(written('la casa blanca', 'the white house')).toEqual(
			expect.arrayContaining(['casa–house', 'blanca–white'])
		)
	})
	test('join names and figures with themselves', () => {
		expect(written('Morales firmó 94 decretos', 'Morales signed 94 decrees')).toEqual(
			expect.arrayContaining(['Morales–Morales', '94–94'])
		)
	})
	test('leave a word without a partner alone', () => {
		expect(written('la casa', 'the house yesterday').some((link) => link.endsWith('yesterday'))).toBe(false)
	})
	test('hang an article on its head where that is asked', () => {
		const plain = written('los vecinos de Oruro bajaron', 'neighbours from Oruro came down')
		const attached = written('los vecinos de Oruro bajaron', 'neighbours from Oruro came down', true)
		expect(plain).not.toContain('los–neighbours')
		expect(attached).toContain('los–neighbours')
	})
	test('hang de on its complement where English makes a compound', () => {
		const attached = written('un análisis de sangre reciente', 'a recent blood test', true)
		expect(attached).toContain('de–blood')
		expect(attached).toContain('sangre–blood')
	})
	test('leave an English article alone that nothing in the Spanish says', () => {
		expect(written('era padre de cinco hijos', 'he was the father of five children', true)).not.toContain(
			'padre–the'
		)
	})
	test('join se and its verb with both words of an English passive', () => {
		const attached = written('la carta se envió a Madrid', 'the letter was sent to Madrid', true)
		for (const link of ['se–was', 'se–sent', 'envió–was', 'envió–sent']) expect(attached).toContain(link)
	})
	test('join del with both words of of the', () => {
		const attached = written('el objetivo del portal', 'the goal of the portal', true)
		expect(attached).toContain('del–of')
		expect(attached).toContain('del–the')
	})
	test('do not take de for an of that stands elsewhere', () => {
		const links = written(
			'las autoridades de la ciudad cerraron el puerto',
			'the City authorities closed the harbour of'
		)
		expect(links).not.toContain('de–of')
	})
	test('learn from all forms of a word for each of them', () => {
		const pairs = ['el zorrapo duerme', 'los zorrapos duermen', 'un zorrapo come', 'zorrapos negros'].map(
			(es, at) =>
				pairOf(es, ['the gloomp sleeps', 'the gloomps sleep', 'a gloomp eats', 'black gloomps'][at] ?? '')
		)
		const links = linkPairs(pairs, shippedLexicon)
		expect(links.at(-1)).toContainEqual(expect.objectContaining({ source: 0, target: 1 }))
	})
	test('carry a confidence between nothing and all, and stay inside their pair', () => {
		const word = fc.constantFrom('casa', 'house', 'la', 'the', '7', '.', 'río', 'river', 'ñ')
		const sentence = fc.array(word, { maxLength: 12 })
		fc.assert(
			fc.property(fc.array(fc.record({ source: sentence, target: sentence }), { maxLength: 5 }), (pairs) => {
				const links = linkPairs(pairs, emptyLexicon)
				expect(links).toHaveLength(pairs.length)
				links.forEach((list, at) => {
					for (const { source, target, confidence } of list) {
						expect(source).toBeLessThan(pairs[at]?.source.length ?? 0)
						expect(target).toBeLessThan(pairs[at]?.target.length ?? 0)
						expect(confidence).toBeGreaterThan(0)
						expect(confidence).toBeLessThanOrEqual(1)
					}
				})
				expect(linkPairs(pairs, emptyLexicon)).toEqual(links)
			}),
			{ seed: 7, numRuns: 60 }
		)
	})
})

test('A pair of thousands of words is linked in stretches, each word with its own counterpart', () => {
	const words = (sentence: (n: number) => string) =>
		Array.from({ length: 300 }, (_, n) => sentence(1000 + n).split(' ')).flat()
	const source = words((n) => `en ${n} llegó tarde el agua .`)
	const target = words((n) => `in ${n} the water came late .`)
	const [links = []] = linkPairs([{ source, target }], shippedLexicon)
	const years = links.filter((link) => /^\d/.test(source[link.source] ?? ''))
	expect(years).toHaveLength(300)
	expect(years.every((link) => source[link.source] === target[link.target])).toBe(true)
})
