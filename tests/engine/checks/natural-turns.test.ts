import { expect, test } from 'vitest'
import { shippedLexicon } from '../../shipped-lexicon.ts'
import { marked } from './marked.ts'

/** What a translator says in the way of English: the check of the first column lets it be even where it looks at everything. */
const quiet: readonly (readonly [check: string, es: string, en: string])[] = [
	['addition', 'Barrió hasta la puerta.', 'She swept right up to the door.'],
	['addition', 'El paro bajó dos décimas.', 'Unemployment fell by two tenths of a percentage point.'],
	['addition', 'El banco abrirá diez oficinas en Perú.', 'The bank plans to open ten branches in Peru.'],
	['question-form', '¡Qué sé yo!', 'How should I know?'],
	['quantifier-modality', 'No se permitirá fumar en el patio.', 'Smoking is not allowed in the courtyard.'],
	[
		'quantifier-modality',
		'El ministro descartó que el puerto vaya a cerrar.',
		'The minister ruled out any closure of the port.'
	],
	['quantifier-modality', 'Ni siquiera levantó la vista.', 'She did not so much as look up.'],
	['negation', 'Se rio sin ganas.', 'He gave a half-hearted laugh.'],
	['polarity', 'Los lobos marinos dormían al sol.', 'The sea lions slept in the sun.'],
	['negation', 'Salieron ilesos del choque.', 'Nobody was injured in the crash.'],
	['quantifier-modality', 'Rezaba antes de acostarse.', 'She prayed before going to bed.'],
	['quantifier-modality', 'Hacen falta dos huevos.', 'You will need two eggs.'],
	['addition', 'Si alguien llamaba, no abría.', 'If people knocked, she did not open.'],
	['addition', 'De vez en cuando miraba el reloj.', 'Every so often he looked at his watch.'],
	['addition', 'Al fin, llegó la carta.', 'At long last, the letter came.'],
	['date-time', 'Se abrió la sesión a las once horas y diez minutos.', 'The meeting opened at 11:10 a.m.'],
	['number', 'Amanecieron a nueve grados bajo cero.', 'They woke to sixteen degrees Fahrenheit.'],
	['number', 'La fiebre pasó de los cuarenta grados.', 'The fever went above a hundred and four.'],
	['number', 'Una mesa de tres metros por metro y medio.', 'A table ten feet long by five.'],
	['quantifier-modality', 'Pesaba casi dos toneladas.', 'It weighed close on two tons.'],
	['negation', 'Daba lástima despertarlo.', "We hadn't the heart to wake him."],
	['negation', 'Dejó la lámpara siempre encendida.', 'The lamp was never put out.'],
	['negation', 'No lloró ni una vez.', 'She stayed dry-eyed throughout.'],
	['negation', 'En tanto no se pague, la casa es suya.', 'Until it is paid, the house is his.'],
	[
		'negation',
		'Nació cuando aún no había luz en el valle.',
		'He was born before there was light in the valley.'
	],
	['negation', 'Se quedó sin apenas amigos.', 'He was left with hardly any friends.'],
	['negation', 'No han perdido un solo cliente.', 'They have kept every client.'],
	['negation', 'El dibujo se le daba mal.', 'He had no gift for drawing.'],
	['intensity', 'La temperatura cayó de golpe.', 'The temperature plummeted.'],
	['polarity', 'Entiendo entonces que se fue.', 'I now understand that he left.'],
	['polarity', 'Cada actor dijo su frase.', 'Each member of the cast spoke a line.'],
	['polarity', 'Lo miró con más pena que rabia.', 'She looked at him with less anger than sorrow.'],
	['negation', 'No entendí casi nada, pero no me moví.', 'I understood next to nothing, but I did not stir.'],
	[
		'negation',
		'Tenía una capa nueva y unas botas que no lo eran tanto.',
		'He had a new cape and boots that were rather less so.'
	],
	[
		'negation',
		'Halló diez cuadros, todos sin firma.',
		'He found ten pictures, none of them with a signature.'
	],
	['negation', 'Nadie llegó hasta el martes.', 'It was Tuesday before anyone arrived.'],
	['negation', 'Si no se tuerce nada, saldremos el lunes.', 'All being well, we shall leave on Monday.'],
	['negation', 'Salió despacio.', 'She left without hurrying.'],
	['intensity', 'Volvieron empapados.', 'They came back wet to the skin.'],
	['addition', 'Pidió diez libros más.', 'He asked for another ten books.'],
	['question-form', 'Se enfadó, y con razón.', 'He was angry, and who could blame him?']
]

test.each(quiet)('%s lets a turn of English be: %s | %s', (check, es, en) => {
	expect(marked(check, [es, en], { lexicon: shippedLexicon, profile: 'wide' })).toEqual([es, en])
})
