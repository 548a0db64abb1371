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
	['addition', 'De vez en cuando miraba el reloj.', 'Every so often he looked at his watch.']
]

test.each(quiet)('%s lets a turn of English be: %s | %s', (check, es, en) => {
	expect(marked(check, [es, en], { lexicon: shippedLexicon, profile: 'wide' })).toEqual([es, en])
})
