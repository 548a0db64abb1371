import type { Sentences } from '../language.ts'

export const study: Sentences = {
	title: 'Palabras guardadas',
	lead_one: '{{count}} palabra; para recordar ahora, {{due}}.',
	lead_many: '{{count}} palabras; para recordar ahora, {{due}}.',
	lead_other: '{{count}} palabras; para recordar ahora, {{due}}.',
	empty:
		'Todavía no hay ninguna. Al leer, se toca una palabra y se elige «Guardar la palabra»: aquí queda, con su oración.',
	done: 'Por ahora no hay nada que recordar. La próxima palabra vuelve {{when}}.',
	recall: 'Recordar',
	'recall.es': '¿Qué quiere decir aquí la palabra marcada?',
	'recall.en': '¿Cómo era en español?',
	show: 'Ver la respuesta',
	'nothing-here': 'nada por sí sola',
	also: 'también',
	'grade.again': 'La olvidé',
	'grade.hard': 'Me costó',
	'grade.good': 'La sabía',
	'grade.easy': 'Al instante',
	'grade-key': 'tecla {{key}}',
	in: 'En {{work}}',
	all: 'Todas las palabras',
	due: 'vuelve {{when}}',
	'due-now': 'para recordar ahora',
	drop: 'Quitarla',
	'drop-word': 'Quitar {{word}}',
	dropped: 'Se quitó {{word}}.',
	undo: 'Guardarla de nuevo',
	download: 'Descargar como tabla',
	trouble: 'Ahora no se pueden leer las palabras guardadas: {{why}}',
	lost: 'Esa palabra ya no está guardada.'
}
