import { expect, test } from 'vitest'
import { emptyLexicon, linkWords, openBitext, readPlain } from '#engine'
import { rowsOf } from '../../../src/engine/align/rows.ts'
import { placesOf } from '../../../src/engine/checks/places.ts'
import { vocabularyOf } from '../../../src/engine/checks/words.ts'

test('Places made when asked for are those that are held, however one goes through them', () => {
	const lines = (line: (n: number) => string) => Array.from({ length: 40 }, (_, n) => line(n)).join('\n\n')
	const bitext = openBitext(
		readPlain(
			lines((n) => `La vecina ${n} trajo pan. Nadie faltó aquel día ${n * 3}.`),
			'es'
		),
		readPlain(
			lines((n) => `Neighbour ${n} brought bread. Nobody was missing on day ${n * 3}.`),
			'en'
		),
		emptyLexicon
	)
	const links = linkWords(bitext, emptyLexicon)
	const placesWith = (held: number) =>
		placesOf(bitext, rowsOf(bitext), vocabularyOf(bitext, emptyLexicon), links, [], held)
	const [held, made] = [placesWith(Infinity), placesWith(0)]
	expect([...held].length).toBe(bitext.alignment.length)
	expect([...made]).toEqual([...held])
	for (const [from, to] of [
		[-2, 3],
		[10, 11],
		[5, 25],
		[78, 90]
	] as const)
		expect(made.slice(from, to)).toEqual([...held].filter(({ at }) => at >= from && at < to))
	// One place is one value while one stands at it: what is remembered of it is found again.
	for (const place of made) expect(made.slice(place.at - 1, place.at + 2)).toContain(place)
})
