import { expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked } from './marked.ts'

/** What is said weakly and told strongly, and the reverse; the evidence is marked. */
const turned: readonly (readonly [check: string, es: string, en: string])[] = [
	['intensity', 'Se sentó y lloró ⟦un poco⟧.', 'She sat down and cried ⟦a lot⟧.'],
	['intensity', 'La cosecha fue ⟦mucho mejor⟧.', 'The harvest was ⟦slightly⟧ better.'],
	['intensity', 'La sopa estaba ⟦ligeramente⟧ salada.', 'The soup was ⟦dreadfully⟧ salty.'],
	['intensity', 'El barco era ⟦mucho más⟧ lento.', 'The boat was ⟦a trifle⟧ slower.'],
	['intensity', 'La alcaldesa se negó ⟦con firmeza⟧.', 'The mayor refused ⟦half-heartedly⟧.'],
	['intensity', 'El tráfico se ⟦duplicó⟧ en un año.', 'Traffic ⟦inched⟧ up in a year.'],
	['quantifier-modality', 'Tardará ⟦por lo menos⟧ un mes.', 'It will take a month ⟦at the most⟧.'],
	[
		'quantifier-modality',
		'La visita dura ⟦como mucho⟧ media hora.',
		'The visit lasts half an hour ⟦at least⟧.'
	],
	[
		'quantifier-modality',
		'⟦Al parecer⟧, la venta de la casa fue legal.',
		'⟦Undoubtedly⟧, the sale of the house was legal.'
	],
	['polarity', 'Lo compró a ⟦mitad de precio⟧.', 'She bought it for ⟦twice⟧ the price.'],
	['polarity', 'Las rentas ⟦bajaron⟧ un diez por ciento.', 'Rents ⟦were up⟧ by ten per cent.'],
	['polarity', 'Juan era el ⟦menor⟧ de los seis primos.', 'Juan was the ⟦eldest⟧ of the six cousins.'],
	['negation', 'Venden fruta, y ⟦no solo⟧ en verano.', 'They sell fruit, and ⟦only⟧ in summer.']
]

test.each(turned)('%s sees that the strength of a thing turned: %s | %s', (check, es, en) => {
	expect(marked(check, [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})

/** The same said as strongly in other words, or strongly of another thing. */
const kept: readonly (readonly [check: string, es: string, en: string])[] = [
	['intensity', 'Los precios subieron ligeramente.', 'Prices edged up.'],
	['intensity', 'La casa es mucho más grande.', 'The house is by no means as small.'],
	['intensity', 'La cosecha fue mucho mejor.', 'The harvest was a great deal better.'],
	['intensity', 'Se negó de plano.', 'He flatly refused.'],
	['intensity', 'Tiene un ligero acento y una voz enorme.', 'She has a slight accent and an enormous voice.'],
	[
		'quantifier-modality',
		'Por lo menos vino más gente que ayer.',
		'At least more people came than yesterday.'
	],
	['quantifier-modality', 'Al parecer era rico.', 'He was said to be rich.'],
	['polarity', 'Cobró diez pesos por el viaje.', 'He charged ten pesos for the trip.'],
	['negation', 'Venden fruta, y no solo en verano.', 'They sell fruit, in summer and at other times too.']
]

test.each(kept)('%s lets strength be that is told in other words: %s | %s', (check, es, en) => {
	expect(marked(check, [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})
