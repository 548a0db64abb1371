import { expect, test } from 'vitest'
import { linkWords, openPairs, runChecks } from '#engine'
import { shippedLexicon } from '../../shipped-lexicon.ts'

/** What `attribution` finds in pairs of one work. */
function found(es: readonly string[], en: readonly string[]): readonly string[] {
	const { bitext } = openPairs(es, en, shippedLexicon)
	const links = linkWords(bitext, shippedLexicon)
	const { findings } = runChecks(bitext, {
		lexicon: shippedLexicon,
		glossary: [],
		links,
		profile: 'strict',
		only: ['attribution']
	})
	return findings.flatMap(({ source }) => source.map(({ from, to }) => bitext.source.text.slice(from, to)))
}

const [es, en] = [
	'La secretaria contestó que la cuota estaba pagada.',
	'The treasurer answered that the fee had been paid.'
]

test('a speaker may be called by an office that the work gives them elsewhere', () => {
	expect(
		found(['Habló la secretaria de finanzas, Rosa Mamani.', es], ['The treasurer, Rosa Mamani, spoke.', en])
	).toEqual([])
})

test('a speaker of another office is another, whoever else speaks in the work', () => {
	expect(found([es], [en])).toEqual(['secretaria'])
	expect(
		found(['Habló la secretaria, Rosa Mamani.', es], ['The secretary, Rosa Mamani, spoke.', en])
	).toEqual(['secretaria'])
})

const story = [
	['El alcalde abrió la sesión.', 'The mayor opened the session.'],
	['Llovía sobre los tejados.', 'It rained on the roofs.'],
	['En la plaza esperaba Quispe.', 'Quispe was waiting in the square.'],
	['—No me voy —dijo Quispe.', '“I am not leaving,” said the mayor.']
] as const

test('who is named is not the mayor of a work that speaks of both', () => {
	expect(
		found(
			story.map(([spanish]) => spanish),
			story.map(([, english]) => english)
		)
	).toEqual(['Quispe'])
})

test('who is named may be the mayor where the work speaks of both in one breath', () => {
	const told = [
		['El alcalde, Elías Quispe, abrió la sesión.', 'The mayor, Elías Quispe, opened the session.'],
		...story.slice(1)
	]
	expect(
		found(
			told.map(([spanish = '']) => spanish),
			told.map(([, english = '']) => english)
		)
	).toEqual([])
})
