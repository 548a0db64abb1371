import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyLexicon, lemmasInContext, readingsInContext, spanishLemmas } from '#engine'
import { shippedLexicon } from '../../shipped-lexicon.ts'

/** The best lemma of the word in brackets where it stands. */
function best(sentence: string): string | undefined {
	const words = sentence.split(' ')
	const at = words.findIndex((word) => word.startsWith('['))
	return lemmasInContext(
		words.map((word) => word.replace(/[[\]]/g, '')),
		shippedLexicon
	)[at]?.[0]
}

describe('the lemma of a word where it stands', () => {
	test.each([
		['la [casa] de mi abuela', 'casa'],
		['mi prima se [casa] mañana', 'casar'],
		['no [cuenta] con nadie', 'contar'],
		['pagaron la [cuenta] ayer', 'cuenta'],
		['ha [puesto] la mesa', 'poner'],
		['el [puesto] del mercado', 'puesto'],
		['una [nueva] escuela', 'nuevo'],
		['las [calles] del pueblo', 'calle'],
		['lo [sé] muy bien', 'saber'],
		['a lo [largo] de la costa', 'largo'],
		['el agua [corre] por la acequia', 'correr']
	])('%s: %s', (sentence, lemma) => expect(best(sentence)).toBe(lemma))

	test('is of the kind its neighbours ask for, where one lemma is two kinds of words', () => {
		const kindIn = (sentence: string, at: number) =>
			readingsInContext(sentence.split(' '), shippedLexicon)[at]?.[0]?.kind
		expect(kindIn('el poder popular', 1)).toBe('noun')
		expect(kindIn('sin poder salir', 1)).toBe('infinitive')
	})

	test('is one of those the word has by itself, whatever stands around it', () => {
		const word = fc.constantFrom(
			'la',
			'se',
			'casa',
			'no',
			'puesto',
			'ha',
			'que',
			'x',
			'7',
			'.',
			'Como',
			'esta'
		)
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), (words) => {
				for (const lexicon of [shippedLexicon, emptyLexicon])
					lemmasInContext(words, lexicon).forEach((lemmas, at) => {
						const alone = spanishLemmas(words[at]?.toLowerCase() ?? '', lexicon)
						expect([...lemmas].sort()).toEqual([...new Set(alone)].sort())
					})
			}),
			{ seed: 11, numRuns: 80 }
		)
	})
})
