import { describe, expect, test } from 'vitest'
import { sentenceSpans } from '#engine'

/** Sentences of our own; ‖ stands where one ends. */
const samples = {
	es: [
		'Llovía. ‖ Nadie salió a la calle.',
		'El Sr. Quispe llegó tarde. ‖ La Sra. Choque, no.',
		'La Dra. Ana M. Flores operó a la niña. ‖ Todo fue bien.',
		'Vive en EE. UU. desde 1998. ‖ Vuelve cada año.',
		'Vino de EE. UU. ‖ El avión se retrasó.',
		'Según el art. 5 del reglamento, la cuota vence el día 10. ‖ No hay prórroga.',
		'Véase la pág. 34. ‖ Allí está el mapa.',
		'Compró papas, habas, ocas, etc. ‖ Después volvió a pie.',
		'Compró papas, etc. y volvió a pie.',
		'Leímos a J. L. Borges y a C. S. Lewis.',
		'Costó 3.500 bolivianos. ‖ Era mucho.',
		'El índice subió un 3,5 %. ‖ Nadie lo esperaba.',
		'Son las 8 a. m. y hace frío.',
		'—No lo sé —dijo Marta—. ‖ Pregúntale a ella.',
		'—¿Vienes? —preguntó ella.',
		'—¡Basta! —gritó el viejo—. ‖ Ya es tarde.',
		'—Yo… no sé —murmuró.',
		'—¿Cuándo? ‖ —Mañana.',
		'«No hay agua», dijo. ‖ Y colgó.',
		'Dijo: «No hay agua.» ‖ Y colgó.',
		'Gritó: «¡Fuera!» y cerró la puerta.',
		'¿Quién era? ‖ Nadie lo supo.',
		'¡Qué frío! ‖ ¿Cierro la puerta?',
		'Esperó… ‖ Nadie vino.',
		'Esperó... y nadie vino.',
		'(No había luz.) ‖ Siguieron a tientas.',
		'Era tarde (casi las doce). ‖ Se fueron.',
		'El siglo XX. ‖ Un siglo breve.',
		'1. Objeto. ‖ Esta norma regula el riego.',
		'a) Asistir a las asambleas; b) pagar la cuota.',
		'Fue el 1.º de mayo. ‖ Hubo marcha.',
		'Pidió tres cosas: pan, luz y silencio; nada más.',
		'Firmó el núm. 47 de la lista. ‖ Luego esperó.',
		'Habló con Felipe V. ‖ Nadie le creyó.',
		'La nota decía así.[1] ‖ Nadie la firmaba.',
		'Trabajó en la COB. ‖ Eran otros tiempos.',
		'Hay autobuses, p. ej., a las seis. ‖ También a las ocho.',
		'El cap. IV trata de las multas. ‖ Es breve.',
		'Nació hacia el año 200 a. C. y murió joven.',
		'«¿Y el agua?», preguntó. ‖ Nadie contestó.'
	],
	en: [
		'It rained. ‖ Nobody went out.',
		'Mr. Quispe came late. ‖ Mrs. Choque did not.',
		'Dr. Ana M. Flores operated on the girl. ‖ All went well.',
		'She has lived in the U.S. since 1998. ‖ She comes back every year.',
		'He came from the U.S. ‖ The plane was late.',
		'Under art. 5 of the rules, the fee is due on the 10th. ‖ There is no extension.',
		'See p. 34. ‖ The map is there.',
		'She bought potatoes, beans, etc. ‖ Then she walked home.',
		'She bought potatoes, etc. and walked home.',
		'We read J. L. Borges and C. S. Lewis.',
		'It cost $3.50. ‖ That was a lot.',
		'It is 8 a.m. and cold.',
		'They met at 8 p.m. ‖ The hall was full.',
		'“I don’t know,” said Marta. ‖ “Ask her.”',
		'“Are you coming?” she asked.',
		'“Are you coming?” Mary asked.',
		'“Enough!” the old man shouted. ‖ “It is late.”',
		'“I… don’t know,” he murmured.',
		'“There is no water,” he said. ‖ And he hung up.',
		'He said, “There is no water.” ‖ And he hung up.',
		'Who was it? ‖ Nobody knew.',
		'He waited… ‖ Nobody came.',
		'He waited... and nobody came.',
		'(There was no light.) ‖ They groped their way on.',
		'It was late (almost twelve). ‖ They left.',
		'1. Purpose. ‖ This rule governs irrigation.',
		'Only two ayllus [peasant communities] came. ‖ The rest stayed home.',
		'“[T]he road is closed.” ‖ So said the report.',
		'He signed No. 47 on the list. ‖ Then he waited.',
		'Was it No? ‖ I never learned.',
		'It was Jan. 3 when they came. ‖ Snow lay deep.',
		'He worked for Smith & Co. in Leeds.',
		'She holds a Ph.D. in law. ‖ Her sister does not.',
		'He left at noon; she stayed: nobody else did.',
		'“Stop!” ‖ They stopped.',
		'Gen. Rojas gave the order. ‖ Nobody moved.',
		'St. John’s stands on the hill. ‖ It is old.',
		'The note read so.[1] ‖ Nobody had signed it.',
		'Was it 3.5 or 5.3? ‖ Both are wrong.',
		'He spoke to Philip V. ‖ The court laughed.'
	]
} as const

describe.each(['es', 'en'] as const)('sentences in %s', (lang) => {
	test.each(samples[lang].map((sample) => [sample]))('%s', (sample) => {
		const text = sample.replaceAll('‖ ', '')
		const found = sentenceSpans(text, lang).map(({ from, to }) => text.slice(from, to))
		expect(found.join(' ‖ ')).toBe(sample)
	})
})

describe('a text without end marks', () => {
	const parts = (text: string) => sentenceSpans(text, 'es').map(({ from, to }) => text.slice(from, to))

	test('is cut behind its clauses, and no word is lost', () => {
		const text = 'papas, habas, ocas y quinua del valle de arriba; '.repeat(400).trim()
		const cut = parts(text)
		expect(cut.every((part) => part.length <= 3000 && part.endsWith(';'))).toBe(true)
		expect(cut.join(' ')).toBe(text)
	})

	test('is cut between words where it has no clauses, and between characters where it has no words', () => {
		expect(parts('agua '.repeat(2000)).every((part) => /^agua( agua)*$/.test(part))).toBe(true)
		const signs = '🌽'.repeat(4001)
		const cut = parts(`a${signs}`)
		expect(cut.length).toBeGreaterThan(1)
		expect(cut.join('')).toBe(`a${signs}`)
		expect(cut.every((part) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part))).toBe(true)
	})
})
