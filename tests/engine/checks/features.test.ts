import { expect, test } from 'vitest'
import { linkWords, openPairs } from '#engine'
import { contextOf } from '../../../src/engine/checks/context.ts'
import { features, standingsOf } from '../../../src/engine/checks/coverage.ts'
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
	for (const standing of standings) expect(Object.keys(standing.features)).toEqual([...features])
})
