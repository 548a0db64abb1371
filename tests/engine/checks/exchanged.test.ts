import { expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked, type Pair } from './marked.ts'

/** Who does what to whom has changed, and every word is there. */
const exchanged: readonly Pair[] = [
	['El ⟦abogado⟧ envió una nota al juez.', 'The ⟦judge⟧ sent a note to the lawyer.'],
	['El ⟦socio⟧ prometió pagar a su hermano.', 'The ⟦brother⟧ promised to pay his partner.'],
	[
		'El ⟦presidente⟧ firma las cartas, pero los contratos los revisa también el tesorero.',
		'The ⟦treasurer⟧ signs the letters, but the contracts are reviewed by the chairman as well.'
	],
	['El cuadro fue donado al ⟦museo⟧ por la familia.', 'The picture was given by the museum to the ⟦family⟧.'],
	['Los pastores ⟦culparon a los mineros⟧.', 'The shepherds were ⟦blamed by the miners⟧.'],
	['El preso fue ⟦herido por el guardia⟧.', 'The prisoner ⟦wounded the guard⟧.'],
	['Lo ⟦criticó el obispo⟧.', 'He ⟦criticised the bishop⟧.'],
	['La ⟦empresa le debe⟧ dos meses.', '⟦He still owes the firm⟧ two months.'],
	['Eligieron el ⟦tren⟧ y no el barco.', 'They chose the ⟦boat⟧ rather than the train.']
]

test.each(exchanged)('who does what is told the other way round: %s | %s', (es, en) => {
	expect(marked('polarity', [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})

/** The same told from the other end, in another order or voice. */
const same: readonly Pair[] = [
	['Los pastores culparon a los mineros.', 'The miners were blamed by the shepherds.'],
	['El preso fue herido por el guardia.', 'The guard wounded the prisoner.'],
	['Lo criticó el obispo.', 'The bishop criticised him.'],
	['En la plaza vendía pan un viejo panadero.', 'An old baker sold bread in the square.'],
	['Al médico lo llamó la vecina.', 'The neighbour called the doctor.'],
	['Eligieron el tren y no el barco.', 'They chose not the boat but the train.'],
	['Le gustan los perros a mi abuela.', 'My grandmother likes dogs.'],
	['La carrera y la vida de Ana.', "Ana's life and career."],
	['La llaman la Reina.', 'They call her the Queen.'],
	[
		'El poder ligado a la tierra y el poder asociado con el dinero.',
		'The power tied with land and the power linked to money.'
	]
]

test.each(same)('the same deed in another voice or order is let be: %s | %s', (es, en) => {
	expect(marked('polarity', [es, en], { lexicon: shippedLexicon })).toEqual([es, en])
})
