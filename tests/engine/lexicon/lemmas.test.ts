import { describe, expect, test } from 'vitest'
import { englishLemmas, spanishLemmas } from '#engine'
import { shippedLexicon } from '../../shipped-lexicon.ts'

describe('Spanish lemmas, the best first', () => {
	test.each([
		['llevaron', 'llevar'],
		['duermen', 'dormir'],
		['pidió', 'pedir'],
		['supieron', 'saber'],
		['conduje', 'conducir'],
		['conozco', 'conocer'],
		['huyeron', 'huir'],
		['llegué', 'llegar'],
		['rotos', 'roto'],
		['escrito', 'escribir'],
		['dámelo', 'dar'],
		['haciéndose', 'hacer'],
		['decime', 'decir'],
		['decidme', 'decir'],
		['siguen', 'seguir'],
		['consiguió', 'conseguir'],
		['persiga', 'perseguir'],
		['tradujo', 'traducir'],
		['satisfizo', 'satisfacer'],
		['ésta', 'este'],
		['fué', 'ser'],
		['veis', 'ver'],
		['mirá', 'mirar'],
		['voces', 'voz'],
		['naciones', 'nación'],
		['grandes', 'grande'],
		['rápidamente', 'rápidamente']
	])('%s comes from %s', (form, lemma) => expect(spanishLemmas(form, shippedLexicon)).toContain(lemma))

	test.each([
		['voces', 'voz'],
		['llevaron', 'llevar'],
		['ciudades', 'ciudad'],
		['los', 'el'],
		['sigue', 'seguir'],
		['siga', 'seguir'],
		['sentose', 'sentar'],
		['á', 'a'],
		['é', 'y'],
		['ó', 'o'],
		['contestome', 'contestar'],
		['halleme', 'hallar'],
		['veranse', 'ver'],
		['diole', 'dar'],
		['ponme', 'poner'],
		['capote', 'capote']
	])('%s is first of all %s', (form, lemma) => expect(spanishLemmas(form, shippedLexicon)[0]).toBe(lemma))

	test('a word nobody knows still has a lemma', () => {
		expect(spanishLemmas('zxqwv', shippedLexicon).length).toBeGreaterThan(0)
	})
})

describe('English lemmas', () => {
	test.each([
		['went', 'go'],
		['children', 'child'],
		["didn't", 'do'],
		["Juan's", 'juan'],
		['taken', 'take'],
		['colour', 'color'],
		['was', 'be'],
		['bigger', 'big'],
		['knowest', 'know'],
		['ridest', 'ride'],
		['gavest', 'give'],
		['lovedst', 'love'],
		['cometh', 'come'],
		['sitteth', 'sit'],
		['crieth', 'cry']
	])('%s comes from %s', (form, lemma) => expect(englishLemmas(form)).toContain(lemma))

	test.each(['honest', 'forest', 'priest', 'digest'])('%s is no old form of a verb', (form) =>
		expect(englishLemmas(form)).toEqual([form])
	)
})
