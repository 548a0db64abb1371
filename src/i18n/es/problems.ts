import type { Sentences } from '../language.ts'

export const problems: Sentences = {
	'file-missing': 'No existe el archivo «{{file}}». Conviene revisar la ruta.',
	'file-empty': 'El archivo «{{file}}» está vacío: no hay nada que leer. Hay que indicar otro.',
	'file-binary':
		'«{{file}}» no es un archivo de texto (parece binario). Cotejo lee texto sin formato o Markdown: hay que convertirlo antes.',
	'file-too-large':
		'«{{file}}» pasa de {{limit}} MB, que es el límite. Hay que dividirlo en partes, por ejemplo por capítulos.',
	'file-unreadable': 'No se puede leer «{{file}}» ({{reason}}). Conviene revisar los permisos.',
	'file-is-folder': '«{{file}}» es una carpeta, y aquí hace falta un archivo.',
	'file-unwritable': 'No se puede escribir «{{file}}» ({{reason}}). No se ha cambiado nada.',
	'same-language':
		'Los dos archivos están en {{lang}}. Hace falta uno en español y otro en inglés; con --force se alinean de todos modos.',
	'glossary-no-header': 'Línea {{line}}: falta la fila de encabezado con la columna «term».',
	'glossary-no-term': 'Línea {{line}}: falta el término en «{{value}}».',
	'glossary-twice': 'Línea {{line}}: «{{value}}» ya figura más arriba; se conserva la primera entrada.',
	'glossary-unknown-policy':
		'Línea {{line}}: «{{value}}» no es una política conocida (keep, translate, explain); se toma translate.',
	'glossary-unknown-lang':
		'Línea {{line}}: «{{value}}» no es una lengua conocida (es, en, qu, ay); se toma es.',
	'lexicon-no-lemma': '{{file}}, línea {{line}}: falta el lema.',
	'lexicon-no-translation': '{{file}}, línea {{line}}: falta la traducción.',
	'lexicon-unknown-part-of-speech': '{{file}}, línea {{line}}: categoría gramatical desconocida.',
	'dictionary-no-tab': 'N.º {{line}}: falta el tabulador entre la palabra y la traducción en «{{text}}».',
	'dictionary-no-word': 'N.º {{line}}: falta la palabra en «{{text}}».',
	'dictionary-no-translation': 'N.º {{line}}: no hay traducción breve de «{{text}}».',
	'dictionary-outside': 'N.º {{line}}: el artículo de «{{text}}» queda fuera del archivo del diccionario.',
	'dictionary-cut-off': 'N.º {{line}}: el índice se interrumpe en «{{text}}».',
	'dictionary-too-many': 'N.º {{line}}: «{{text}}» se deja fuera porque el diccionario está lleno.',
	'dictionary-unit-one-sided': 'N.º {{line}}: a «{{text}}» le falta el español o el inglés.',
	'dictionary-unit-long': 'N.º {{line}}: «{{text}}» no es un término, sino una oración.',
	'dictionary-more-problems': 'Otras entradas que no se pudieron leer: {{count}}.',
	'dictionary-incomplete': 'Al diccionario «{{file}}» le falta el archivo «{{missing}}», que va junto a él.',
	'dictionary-packed': 'No se puede descomprimir «{{file}}». Hay que descargarlo o comprimirlo de nuevo.',
	'dictionary-unknown':
		'«{{file}}» no es un diccionario que Cotejo lea. Sirven una tabla (.tsv), un .ifo de StarDict, un .index de dictd o un .tmx.',
	'dictionary-none':
		'Falta el archivo del diccionario: una tabla (.tsv), un .ifo de StarDict, un .index de dictd o un .tmx.',
	'dictionary-empty': 'El diccionario «{{file}}» no tiene ninguna entrada legible.',
	'table-too-many-columns': '{{file}}, línea {{line}}: hay más columnas que en el encabezado.',
	'work-missing': 'No hay ninguna obra «{{work}}» en texts/. Las que hay: {{works}}.',
	'work-incomplete': 'A la obra «{{work}}» le falta {{what}}.'
}
