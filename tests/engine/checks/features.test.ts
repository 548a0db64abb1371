import { expect, test } from 'vitest'
import { linkWords, openPairs } from '#engine'
import { contextOf } from '../../../src/engine/checks/context.ts'
import { standingsOf } from '../../../src/engine/checks/coverage.ts'
import { featureBounds, features } from '../../../src/engine/checks/features.ts'
import { shippedLexicon } from '../../shipped-lexicon.ts'

test('What speaks for and against a word is told in the order of its names, in which it is weighed', () => {
	const { bitext } = openPairs(
		['Los vecinos cantaron una canción muy antigua delante de la iglesia.'],
		['The neighbours sang a song merrily in front of the church.'],
		shippedLexicon
	)
	const links = linkWords(bitext, shippedLexicon)
	const context = { ...contextOf(bitext, shippedLexicon, [], links), silence: () => undefined }
	const standings = [...context.places].flatMap((place) =>
		(['source', 'target'] as const).flatMap((side) => standingsOf(place, context, side))
	)
	expect(standings.map(({ word }) => word.form.form)).toEqual(['antigua', 'merrily'])
	for (const standing of standings) expect(Object.keys(standing.features())).toEqual([...features])
})

test('What is not asked of a word lies within its bounds, whatever the sentence', () => {
	const { bitext } = openPairs(
		[
			'Los vecinos cantaron una canción muy antigua delante de la iglesia.',
			'El perro viejo ladra.',
			'Nadie supo jamás cómo se llamaba aquel río, ni quién vivía en la otra orilla.'
		],
		[
			'The neighbours sang merrily.',
			'Perro dogs barking, barks, and of the a with ladrando.',
			'Who lived there, what the river was called: it was never known by the of to and.'
		],
		shippedLexicon
	)
	const links = linkWords(bitext, shippedLexicon)
	const context = { ...contextOf(bitext, shippedLexicon, [], links), silence: () => undefined }
	const standings = [...context.places].flatMap((place) =>
		(['source', 'target'] as const).flatMap((side) => standingsOf(place, context, side))
	)
	expect(standings.length).toBeGreaterThan(5)
	for (const { parts } of standings)
		for (const [name, value] of Object.entries({ ...parts.reading(), ...parts.answers() })) {
			const bounds = Object.entries(featureBounds).find(([bounded]) => bounded === name)?.[1]
			expect(value).toBeGreaterThanOrEqual(bounds?.least ?? Infinity)
			expect(value).toBeLessThanOrEqual(bounds?.most ?? -Infinity)
		}
})
