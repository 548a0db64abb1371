import { describe, expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked, type Pair } from './marked.ts'

/**
 * Numbers that one language tells shorter than the other, or in another measure. By way: what must pass in the profile
 * *strict*, and what must be found there.
 */
const ways: Readonly<Record<string, { quiet: readonly Pair[]; finds: readonly Pair[] }>> = {
	'years without their century': {
		quiet: [
			['Se fue en mayo del setenta y tres.', 'He left in May 1973.'],
			['En el ochenta y nueve cerraron la fábrica.', 'In 1989 they closed the factory.'],
			['La sequía del noventa y dos arruinó a todos.', 'The drought of 1992 ruined everyone.'],
			['Desde el cincuenta y seis vivía en Lima.', 'He had lived in Lima since 1956.'],
			['En julio de sesenta y cuatro nació mi hermano.', 'My brother was born in July 1964.']
		],
		finds: [
			['En el ⟦ochenta y nueve⟧ cerraron la fábrica.', 'In ⟦1998⟧ they closed the factory.'],
			['Se fue en mayo del ⟦setenta y tres⟧.', 'He left in May ⟦1978⟧.']
		]
	},
	'halves of a month': {
		quiet: [
			[
				'Pasó la segunda quincena de junio en la costa.',
				'She spent the last two weeks of June on the coast.'
			],
			['Pasó la primera quincena de mayo en cama.', 'She spent the first fortnight of May in bed.'],
			[
				'Llueve en marzo y la primera quincena de abril.',
				'It rains in March and the first two weeks of April.'
			]
		],
		finds: []
	},
	'as much of two things': {
		quiet: [
			[
				'La dosis es de 300 mg cada seis horas, sin superar los 6 g.',
				'The dose is 300 mg every six hours, and you must not exceed 6 g.'
			]
		],
		finds: [
			[
				'La dosis es de 300 mg cada ⟦ocho⟧ horas, sin superar los 6 g.',
				'The dose is 300 mg every ⟦six⟧ hours, and you must not exceed 6 g.'
			]
		]
	},
	'units in one word with their figures': {
		quiet: [
			['El límite es de 50 km/h en el pueblo.', 'The limit is 31mph in the village.'],
			['El paso está a 2.400 metros de altura.', 'The pass stands at 7,870ft.'],
			['Compró 30 kilos de harina.', 'He bought 66lb of flour.']
		],
		finds: [
			['El límite es de ⟦50⟧ km/h en el pueblo.', 'The limit is ⟦51mph⟧ in the village.'],
			['El paso está a ⟦2.400 metros⟧ de altura.', 'The pass stands at ⟦2,400ft⟧.']
		]
	},
	'hundredweights of several markets': {
		quiet: [
			['Rinde 60 quintales.', 'It yields 2.8 tonnes.'],
			['Rinde 60 quintales.', 'It yields six tonnes.']
		],
		finds: []
	},
	'minutes told by the hour': {
		quiet: [
			[
				'Antes llegaba en diez minutos; ahora tarda tres cuartos de hora.',
				'He used to get there in ten minutes; now it takes him forty-five.'
			],
			['Tardó cuarenta y cinco minutos.', 'It took three quarters of an hour.']
		],
		finds: [['Tardó ⟦tres cuartos⟧ de hora.', 'It took ⟦half⟧ an hour.']]
	},
	'a scale that is said once': {
		quiet: [
			[
				'El enemigo tenía más de ocho mil soldados; él contaba con menos de cinco mil.',
				'The enemy had more than eight thousand soldiers; he could count on fewer than five.'
			]
		],
		finds: [
			[
				'Perdieron dos mil jinetes y ⟦siete mil⟧ infantes.',
				'They lost two thousand horsemen and ⟦seven⟧ foot soldiers.'
			]
		]
	},
	'shares of a whole': {
		quiet: [
			['Tres de cada cuatro alumnos aprobaron.', 'Three quarters of the pupils passed.'],
			['Tres de cada cuatro alumnos aprobaron.', 'Three pupils out of every four passed.'],
			['Murieron dos terceras partes de las ovejas.', 'Two sheep in every three died.']
		],
		finds: [
			['⟦Tres de cada cuatro⟧ alumnos aprobaron.', '⟦One in four⟧ pupils passed.'],
			['⟦2 de cada 5⟧ votaron.', '⟦3 in 5⟧ voted.'],
			['Murieron ⟦dos terceras partes⟧ de las ovejas.', 'One sheep in every ⟦three⟧ died.']
		]
	},
	'multiples and what they come to': {
		quiet: [
			[
				'Quien falte pagará 50 pesos la primera vez, el triple la segunda, y a la tercera será expulsado.',
				'Anyone who is absent will pay 50 pesos for a first absence and 150 for a second; a third means expulsion.'
			],
			[
				'El camión pasa dos veces por semana, los lunes y los jueves, y deja agua.',
				'The truck comes by every Monday and Thursday and leaves water.'
			],
			['Va dos veces al año, en mayo y en octubre.', 'She goes every May and October.']
		],
		finds: [['El precio bajó a ⟦la mitad⟧.', 'The price fell by ⟦a third⟧.']]
	},
	'so much at a time': {
		quiet: [
			[
				'Trabaja ocho horas al día, cinco días a la semana.',
				'She works an eight-hour day, five days a week.'
			],
			['Fluye a dos litros por segundo.', 'It flows at two litres a second.'],
			['Gana mil soles al mes.', 'He earns a thousand soles monthly.'],
			['Tres murieron al día siguiente.', 'Three died within a day.']
		],
		finds: [
			['Se baña ⟦dos veces al día⟧.', 'She bathes ⟦twice a week⟧.'],
			['Reza ⟦una vez al mes⟧.', 'He prays ⟦once a week⟧.'],
			['Fluye a ⟦dos litros por segundo⟧.', 'It flows at ⟦two litres per minute⟧.'],
			['Trabaja ⟦ocho horas al día⟧.', 'She works ⟦eight hours a week⟧.']
		]
	}
}

describe.each(Object.entries(ways))('%s', (_way, { quiet, finds }) => {
	const unmarked = (pair: Pair) => pair.map((text) => text.replace(/[⟦⟧]/g, ''))
	const found = (pair: Pair) =>
		['number', 'date-time'].map((id) => marked(id, pair, { lexicon: shippedLexicon }))
	test.each(quiet)('are the same: %s | %s', (...pair) => {
		for (const one of found(pair)) expect(one).toEqual(pair)
	})
	if (finds.length > 0)
		test.each(finds)('are not the same: %s | %s', (...pair) => {
			const [numbers, times] = found(pair)
			const said = numbers?.join() === unmarked(pair).join() ? times : numbers
			expect(said).toEqual(pair)
		})
})
