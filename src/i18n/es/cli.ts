import type { Sentences } from '../language.ts'

export const cli: Sentences = {
	usage: `Cotejo {{version}} — textos en español y en inglés, cara a cara

Uso: cotejo ORDEN [OPCIONES]

  align ES EN             alinea dos textos
                          --format tsv|json|html   --level sentence|paragraph   --segmented
                          --dictionary ARCHIVO   (propio, repetible; también con check y words)
  check ES EN             alinea y señala dónde diverge la traducción
                          --format text|json|sarif|csv|html   --profile strict|wide
                          --glossary ARCHIVO   --only ID,…   --skip ID,…
                          --fail-on minor|major|critical|never   --segmented   --pairs
  check OBRA              revisa una obra de texts/, con su glosario y sus veredictos
  words --tokenized ES EN enlaza palabra con palabra, línea a línea
                          --confidence P   --attach
  lemma --lang es|en ARCHIVO   formas de diccionario de una palabra por línea
  diff ANTES DESPUÉS      compara por palabras dos versiones de un texto
                          --format text|json|html
  import ARCHIVO [ARCHIVO] --as NOMBRE
                          hace una obra de texts/ a partir de texto, Markdown, HTML, EPUB,
                          DOCX, TMX, XLIFF, TSV, CSV, SRT o VTT
  export OBRA             --format tmx|xliff|tsv|markdown|folder
  backup ARCHIVO          copia en un archivo lo que se ha hecho en la aplicación
  restore ARCHIVO         recupera esa copia (también con el servidor en marcha)
  bench                   las mediciones del proyecto

Para todas: --out ARCHIVO   --ui es|en   --force   --help
«-» es la entrada estándar. Termina con 0 si todo está bien, con 1 si hay avisos
del nivel de --fail-on o más, con 2 si el uso o un archivo no son válidos.
`,
	'unknown-command': 'No existe la orden «{{command}}». Las órdenes son: {{commands}}. Véase cotejo --help.',
	'unknown-option': 'No se entiende la opción «{{option}}». Véase cotejo --help.',
	'foreign-option': '«cotejo {{command}}» no admite {{option}}. Véase cotejo {{command}} --help.',
	'missing-value': 'A la opción «{{option}}» le falta su valor. Véase cotejo --help.',
	'wrong-value': '--{{option}} no admite «{{value}}»; admite {{values}}.',
	'unknown-table': 'No existe la tabla «{{value}}». Las que hay: {{values}}.',
	'unknown-check': 'No existe la revisión «{{value}}». Las que hay: {{values}}.',
	'two-files': '«cotejo {{command}}» necesita dos archivos. Véase cotejo --help.',
	'one-file': '«cotejo {{command}}» necesita un archivo. Véase cotejo --help.',
	'stdin-twice': 'La entrada estándar («-») solo puede usarse para uno de los dos archivos.',
	'lines-differ':
		'«{{source}}» tiene {{a}} líneas y «{{target}}», {{b}}: con esta opción deben tener las mismas.',
	'note-encoding': '«{{file}}» no está en UTF-8: se ha leído como {{encoding}}.',
	'note-swapped': 'El primer archivo está en inglés y el segundo en español: se han intercambiado.',
	'note-other-language': '«{{file}}» no parece estar en {{lang}}; se alinea de todos modos.',
	'note-not-corresponding':
		'Estos dos textos no parecen traducción uno del otro: solo se corresponde el {{share}}\u00a0% de su contenido.',
	'note-aside': 'De «{{file}}» se apartó un texto que no es de la obra ({{count}} párrafos de licencia).',
	'import-files': '«cotejo import» toma uno o dos archivos. Véase cotejo --help.',
	'import-as': '--as pide un nombre de letras, cifras y guiones; «{{value}}» no lo es.',
	'import-taken': 'Ya existe la carpeta {{folder}}. Con --as se elige otro nombre.',
	'import-done':
		'{{folder}}: {{source}} párrafos en español, {{target}} en inglés; {{pairs}} pares venían alineados.',
	'export-work': '«cotejo export» necesita el nombre de una obra. Véase cotejo --help.',
	'export-out': 'Una carpeta sale comprimida en ZIP: hay que decir dónde con --out ARCHIVO.',
	'backup-file': 'Hay que decir qué archivo. Véase cotejo --help.',
	'backup-exists': '«{{file}}» ya existe y no se sobrescribe.',
	'backup-done': 'Copiado en {{file}}.',
	'restore-done': 'Recuperado de {{file}}.',
	'restore-kept': 'Recuperado. Lo que había antes está ahora en {{file}}.',
	progress: 'alineando… {{share}}\u00a0%',
	spanish: 'español',
	english: 'inglés',
	'check-none': 'Ningún aviso ({{profile}}).',
	'check-count_one':
		'{{count}} aviso ({{profile}}): {{critical}} críticos, {{major}} graves, {{minor}} leves.',
	'check-count_many':
		'{{count}} avisos ({{profile}}): {{critical}} críticos, {{major}} graves, {{minor}} leves.',
	'check-count_other':
		'{{count}} avisos ({{profile}}): {{critical}} críticos, {{major}} graves, {{minor}} leves.',
	'check-reordered_one': 'Además, {{count}} pasaje en otro orden.',
	'check-reordered_many': 'Además, {{count}} pasajes en otro orden.',
	'check-reordered_other': 'Además, {{count}} pasajes en otro orden.',
	'check-info_one': 'Además, {{count}} corchete del traductor.',
	'check-info_many': 'Además, {{count}} corchetes del traductor.',
	'check-info_other': 'Además, {{count}} corchetes del traductor.',
	'note-verdicts':
		'«{{file}}» no es una lista de veredictos y no se ha tenido en cuenta. Se vuelve a escribir con «Guardar con la obra».',
	'note-verdicts-unread_one': '{{count}} veredicto de «{{file}}» no tiene clave y no cuenta.',
	'note-verdicts-unread_many': '{{count}} de veredictos de «{{file}}» no tienen clave y no cuentan.',
	'note-verdicts-unread_other': '{{count}} veredictos de «{{file}}» no tienen clave y no cuentan.',
	'check-dismissed_one': '{{count}} aviso descartado por un veredicto no cuenta.',
	'check-dismissed_many': '{{count}} avisos descartados por un veredicto no cuentan.',
	'check-dismissed_other': '{{count}} avisos descartados por un veredicto no cuentan.',
	'why-text': '--why solo va con --format text: hay que quitar una de las dos opciones.',
	'why-title': 'Lo que no se señala, y por qué ({{number}}):',
	'why-free':
		'La obra está traducida con libertad y lo más probable es que el traductor lo diga a su manera.',
	'why-none': 'Nada más parecía una divergencia.',
	strict: 'perfil estricto',
	wide: 'perfil amplio',
	critical: 'crítica',
	major: 'grave',
	minor: 'leve',
	neutral: 'informativa',
	row: 'fila {{number}}',
	pair: 'par {{number}}',
	original: 'original',
	translation: 'traducción',
	'html-title': 'Cotejo de {{source}} y {{target}}',
	'html-gap-target': 'no está en la traducción',
	'html-gap-source': 'añadido por la traducción',
	internal:
		'Cotejo ha fallado por dentro: {{reason}}. Es un error del programa; conviene avisar con este mensaje.'
}
