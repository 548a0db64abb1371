import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	alignmentTsv,
	emptyLexicon,
	openBitext,
	openPairs,
	parseBeads,
	readPlain,
	readSegmented,
	rowsOf,
	scoreAlignment
} from '#engine'
import { expectTiling } from './tiling.ts'

const opened = (es: string, en: string) =>
	openBitext(readSegmented(es, 'es'), readSegmented(en, 'en'), emptyLexicon)
const beads = (es: string, en: string) =>
	alignmentTsv(opened(es, en))
		.trim()
		.split('\n')
		.map((line) => line.split('\t').slice(0, 2).join(' '))

describe('a paragraph that announces a speech', () => {
	test('goes with the speech where the translation runs the two together', () => {
		const es = `El alcalde miró desde el balcón la plaza vacía y no vio venir a nadie.

Al rato se oyó que decía él para sí:

—Que toquen las campanas, porque esta noche no dormirá ninguno de nosotros en su casa.

Nadie le contestó, y el sereno bajó despacio los escalones de piedra.
`
		const en = `The mayor stood on the balcony, looked out for a long while over the empty square, and saw nobody at all coming his way.

He said, “Let them ring the bells, for none of us sleeps at home tonight.”

Nobody answered him, and the watchman went slowly down the stone steps.
`
		expect(beads(es, en)).toEqual(['0:1 0:1', '1:3 1:2', '3:4 2:3'])
	})
})

describe('an alignment', () => {
	const line = fc.string({ unit: fc.constantFrom(...'aeiouñrst .,¿?1\n'), maxLength: 300 })
	test('tiles both sides, whatever the two texts', () => {
		fc.assert(
			fc.property(line, line, (es, en) => {
				const bitext = opened(es, en)
				expectTiling(bitext.alignment, bitext.source.segments.length, bitext.target.segments.length)
				const rows = rowsOf(bitext)
				expect(rows.reduce((sum, row) => sum + row.source.to - row.source.from, 0)).toBe(
					bitext.source.blocks.length
				)
				expect(rows.reduce((sum, row) => sum + row.target.to - row.target.from, 0)).toBe(
					bitext.target.blocks.length
				)
			}),
			{ seed: 11, numRuns: 150 }
		)
	})
	test('is the same every time', () => {
		const [es, en] = [
			'Llovía en Oruro.\nNadie salió.\n\nEran las 7.',
			'It rained in Oruro.\nNobody went out.\n\nIt was 7.'
		]
		expect(beads(es, en)).toEqual(beads(es, en))
	})
	test('joins two sentences that the translator made one', () => {
		expect(
			beads(
				'La reunión comenzó en Potosí a las 9.\nEl presidente Quiroga habló de 1825.\nDespués habló la delegación de Tarija.',
				'The meeting began in Potosí at 9, and president Quiroga spoke of 1825.\nThen the delegation of Tarija spoke.'
			)
		).toEqual(['0:2 0:1', '2:3 1:2'])
	})
	test('leaves a translator’s note of several sentences alone instead of dragging the text along', () => {
		const es = Array.from(
			{ length: 12 },
			(_, n) => `En ${1900 + n * 7} la ciudad número ${n * 13} tenía hospital, universidad y tranvía propio.`
		)
		const en = Array.from(
			{ length: 12 },
			(_, n) => `In ${1900 + n * 7} city number ${n * 13} had a hospital, a university and its own tram.`
		)
		const note = [
			'This text first appeared in a small magazine.',
			'We thank its editors for their leave.',
			'Spelling follows the original.',
			'All mistakes remain ours.'
		]
		const found = beads(es.join('\n'), [...note, '', ...en].join('\n'))
		expect(found.slice(0, 4)).toEqual(['0:0 0:1', '0:0 1:2', '0:0 2:3', '0:0 3:4'])
		expect(found.slice(4)).toEqual(es.map((_, n) => `${n}:${n + 1} ${n + 4}:${n + 5}`))
	})
	test('of a text with nothing is all one-sided', () => {
		expect(beads('Hola.\nAdiós.', '')).toEqual(['0:1 0:0', '1:2 0:0'])
	})
	test('says that two unrelated texts do not correspond, and that a text and its copy do', () => {
		const nouns =
			'lluvia viento piedra camino ladera tambor harina escuela puente espejo candado herrero zapato molino vela trigo lámpara hermana'.split(
				' '
			)
		const parts =
			'engine carburetor piston valve filter gasket bolt bearing pump hose clutch throttle spark lever gauge washer nozzle shaft'.split(
				' '
			)
		const told = (words: readonly string[], begin: string) =>
			Array.from(
				{ length: 30 },
				(_, n) =>
					`${begin} ${words[n % 18]} ${words[(n * 5 + 3) % 18]} ${words[(n * 7 + 1) % 18]}${' ya'.repeat(n % 4)}.`
			).join('\n')
		expect(opened(told(nouns, 'Vimos'), told(parts, 'Buy')).correspondence).toBeLessThan(0.25)
		expect(opened(told(nouns, 'Vimos'), told(nouns, 'Vimos')).correspondence).toBeGreaterThan(0.75)
	})
	test('finds its way where one line stands opposite ten thousand, and where all lines are alike', () => {
		const one = opened('agua', 'water\n'.repeat(10_000))
		expectTiling(one.alignment, 1, 10_000)
		const alike = opened('agua\n'.repeat(3000), 'water\n'.repeat(3000))
		expectTiling(alike.alignment, 3000, 3000)
	})
	test.each([
		['agua', 'water', 3000, 3000],
		['—Sí.', '“Yes.”', 2000, 1990],
		['El agua está fría.', 'The water is cold.', 800, 803]
	])('pairs lines one to one where all are alike: “%s”, “%s”', (es, en, here, there) => {
		const { alignment } = opened(`${es}\n`.repeat(here), `${en}\n`.repeat(there))
		const pairs = alignment.filter(
			({ source, target }) => source.to - source.from === 1 && target.to - target.from === 1
		)
		expect(pairs.length).toBe(Math.min(here, there))
	})
	test('bears a paragraph of many words without a stop, and many lines of one word', () => {
		const words = (count: number) => Array.from({ length: count }, (_, n) => `w${(n * 7919) % 1009}`)
		const one = openBitext(
			readPlain(words(10_000).join(' '), 'es'),
			readPlain(words(10_000).join(' '), 'en'),
			emptyLexicon
		)
		expectTiling(one.alignment, one.source.segments.length, one.target.segments.length)
		const lines = opened(words(4000).join('\n'), words(4000).join('\n'))
		expectTiling(lines.alignment, 4000, 4000)
		expect(lines.alignment.filter((bead) => bead.source.from === bead.target.from).length).toBeGreaterThan(
			3900
		)
	})
	test('bears one side ten times longer and text without any paragraph break', () => {
		const es = 'Una casa. Un perro. Un río.'
		const bitext = openBitext(
			readPlain(es, 'es'),
			readPlain('A house. A dog. A river. '.repeat(10), 'en'),
			emptyLexicon
		)
		expectTiling(bitext.alignment, 3, 30)
	})
})

describe('rows', () => {
	test('hold a note that has nothing opposite in a row of its own', () => {
		const bitext = opened(
			'Oruro 1825.\n\nPotosí 1545 mina.',
			'A note by the translator about nothing here whatever.\n\nOruro 1825.\n\nPotosí 1545 mine.'
		)
		expect(
			rowsOf(bitext).map((row) => [row.source.to - row.source.from, row.target.to - row.target.from])
		).toEqual([
			[0, 1],
			[1, 1],
			[1, 1]
		])
	})
	test('group the paragraphs a bead crosses', () => {
		const bitext = opened('Uno.\n\nDos.', 'One.\nTwo.')
		expect(rowsOf({ ...bitext, alignment: opened('Uno.\nDos.', 'One.\nTwo.').alignment })).toHaveLength(1)
	})
})

describe('pairs of lines', () => {
	test('are never aligned across, and an empty line leaves its partner alone', () => {
		const { bitext, pairOf } = openPairs(['Uno. Dos.', 'Tres.', ''], ['One.', '', 'Four.'], emptyLexicon)
		expect(pairOf).toEqual([0, 1, 2])
		expectTiling(
			bitext.alignment.map((bead) => bead),
			3,
			2
		)
	})
})

describe('the score against gold', () => {
	test('counts a bead once for strict and for sharing a pair of segments for lax', () => {
		const gold = parseBeads('0:1\t0:1\n1:2\t1:3\n2:3\t3:3\n')
		const produced = parseBeads('0:1\t0:1\n1:2\t1:2\n2:2\t2:3\n2:3\t3:3\n')
		const score = scoreAlignment(produced, gold)
		expect(score.strict.precision).toBe(0.5)
		expect(score.strict.recall).toBe(0.5)
		expect(score.lax.recall).toBe(1)
		expect(score.nulls).toEqual({ precision: 0.5, recall: 1, gold: 1 })
	})
})
