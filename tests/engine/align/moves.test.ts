import { describe, expect, test } from 'vitest'
import { emptyLexicon, openBitext, readSegmented } from '#engine'

const es = [
	'La ciudad de Potosí vivía de la plata desde 1545.',
	'Los arrieros llegaban cada semana con sus mulas.',
	'El virrey Francisco de Toledo visitó Potosí en 1572 y ordenó la mita.',
	'En las lagunas de Kari Kari trabajaban 6000 hombres.',
	'Nadie recordaba un invierno así.',
	'La Casa de la Moneda se terminó en 1773 y costó 1148452 pesos.',
	'El mercado quedaba lejos de la plaza.',
	'Simón Bolívar subió al cerro el 26 de octubre de 1825.',
	'Después vino el estaño, y después nada.',
	'Todavía hoy se oyen las campanas.'
]
const en = [
	'The city of Potosí lived on silver from 1545.',
	'The muleteers came every week with their mules.',
	'Viceroy Francisco de Toledo visited Potosí in 1572 and ordered the mita.',
	'At the Kari Kari lagoons 6000 men were at work.',
	'Nobody remembered such a winter.',
	'The Casa de la Moneda was finished in 1773 and cost 1148452 pesos.',
	'The market lay far from the square.',
	'Simón Bolívar climbed the hill on 26 October 1825.',
	'Then came tin, and then nothing.',
	'To this day the bells can be heard.'
]
const towns = 'Uyuni Tupiza Villazón Challapata Huanuni Llallagua Uncía Caracollo Patacamaya Viacha'.split(
	' '
)
const around = (line: (town: string, houses: number) => string) =>
	towns.map((town, n) => line(town, 210 + 37 * n))
const before = {
	es: around((town, houses) => `En ${town} había entonces ${houses} casas.`),
	en: around((town, houses) => `There were ${houses} houses in ${town} at the time.`)
}
const after = {
	es: around((town, houses) => `Un censo posterior contó ${houses * 3} habitantes en ${town}.`),
	en: around((town, houses) => `A later census counted ${houses * 3} people in ${town}.`)
}
const moves = (translation: readonly string[], original: readonly string[] = es) =>
	openBitext(
		readSegmented([...before.es, ...original, ...after.es].join('\n'), 'es'),
		readSegmented([...before.en, ...translation, ...after.en].join('\n'), 'en'),
		emptyLexicon
	).moves
const runs = (translation: readonly string[], original?: readonly string[]) =>
	moves(translation, original).map(
		({ source, target }) => `${source.from}:${source.to} ${target.from}:${target.to}`
	)

describe('moves', () => {
	test('are found where two sentences with names and years stand elsewhere', () => {
		const moved = [...en.slice(0, 2), ...en.slice(4, 9), ...en.slice(2, 4), ...en.slice(9)]
		expect(runs(moved)).toEqual(['12:14 17:19'])
		expect(moves(moved)[0]?.confidence).toBeGreaterThan(0.5)
	})
	test('are none where nothing was moved, left out or added', () => {
		expect(moves(en)).toEqual([])
	})
	test('are not made of a sentence left out and another one added', () => {
		const other = 'This translation was made for the readers of the Journal of 1998.'
		expect(moves([...en.slice(0, 2), ...en.slice(3, 8), other, ...en.slice(8)])).toEqual([])
	})
	test('are not claimed where one of the two is twice as long', () => {
		const endless = (line: string) => `${line.slice(0, -1)}${' y había entonces casas'.repeat(4)}.`
		const moved = [...en.slice(0, 2), ...en.slice(4, 9), ...en.slice(2, 4), ...en.slice(9)]
		const source = [...es.slice(0, 2), ...es.slice(2, 4).map(endless), ...es.slice(4)]
		expect(runs(moved)).toEqual(['12:14 17:19'])
		expect(runs(moved, source)).toEqual([])
	})
	test('are not claimed on one or two words that come back anywhere', () => {
		expect(
			moves([...en.slice(0, 4), ...en.slice(5, 9), 'Winters in Potosí are cold.', ...en.slice(9)])
		).toEqual([])
	})
	test('are not claimed where two places would do as well', () => {
		const moved = [
			...en.slice(0, 2),
			...en.slice(4, 7),
			en[2] ?? '',
			...en.slice(7, 9),
			en[2] ?? '',
			...en.slice(9)
		]
		expect(moves(moved)).toEqual([])
	})
})
