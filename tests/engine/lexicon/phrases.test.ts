import { describe, expect, test } from 'vitest'
import { buildLexicon, spanishLemmas } from '#engine'
import { phrasesIn, phraseWord, translationsIn } from '../../../src/engine/lexicon/phrases.ts'

const { lexicon } = buildLexicon([
	{
		name: 'phrases.tsv',
		text: [
			'lemma\tpos\ttranslations\tband\ttags',
			'dar\tv\tgive\t1\t',
			'cuenta\tnf\taccount\t1\t',
			'darse cuenta\tv\trealize\t1\t',
			'caber\tv\tfit\t2\t',
			'llevar\tv\tcarry\t1\t',
			'llevar a cabo\tv\tcarry out\t2\t',
			"por su parte\tadv\tfor one's part\t2\t"
		].join('\n')
	}
])

const found = (text: string) =>
	phrasesIn(text.split(' ').map((word) => phraseWord([word, ...spanishLemmas(word, lexicon)], lexicon))).map(
		(hit) => hit.entry.lemma
	)

describe('multiword entries in Spanish', () => {
	test.each([
		['llevaron a cabo el plan', 'llevar a cabo'],
		['no se había dado cuenta', 'darse cuenta'],
		['nos damos cuenta', 'darse cuenta'],
		['dándose cuenta', 'darse cuenta'],
		['nosotros por nuestra parte', 'por su parte'],
		['yo por mi parte', 'por su parte']
	])('%s holds %s', (text, lemma) => expect(found(text)).toEqual([lemma]))

	test.each(['damos cuenta', 'diese cuenta', 'se llevó el plan', 'por la parte'])('%s holds none', (text) =>
		expect(found(text)).toEqual([])
	)
})

describe('translations in English', () => {
	const at = (text: string, translation: string) =>
		translationsIn(text.split(' ').map((word) => [word]))({ translations: [translation] })[0]

	test('“one’s” is any possessive, “oneself” any reflexive', () => {
		expect(at('she for her part agreed', "for one's part")).toEqual({ from: 1, to: 4 })
		expect(at('they saw themselves', 'see oneself')).toBeUndefined()
		expect(at('they see themselves', 'see oneself')).toEqual({ from: 1, to: 3 })
	})

	test('a possessive that is not there is not found', () =>
		expect(at('for the part of Hamlet', "for one's part")).toBeUndefined())
})
