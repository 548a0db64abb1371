import type { Sentences } from '../language.ts'

/** The shelf's own pages: opening, importing, versions, the bin. */
export const library: Sentences = {
	'opening.title': 'Abriendo la obra',
	'opening.waiting': 'Espera su turno',
	'opening.reading': 'Se leen los dos textos',
	'opening.aligning': 'Se cotejan, oración por oración',
	'opening.linking': 'Se enlazan las palabras',
	'opening.checking': 'Se buscan divergencias',
	'opening.why':
		'Solo hay que hacerlo una vez: lo hallado se guarda y la próxima vez la obra se abre al instante. Mientras tanto se pueden leer otras.',
	'opening.failed': 'No se pudo abrir la obra. El registro del servidor dice por qué.',
	'opening.read': 'Leerla',

	'shelf.import': 'Traer un texto',
	'shelf.bin': 'Papelera',
	'shelf.yours': 'Traída aquí',
	'shelf.manage': 'Nombre, versiones, descarga',
	'shelf.one-side.es': 'Falta todavía la traducción',
	'shelf.one-side.en': 'Falta todavía el original',

	'import.title': 'Traer un texto',
	'import.lead':
		'Dos archivos, o dos textos pegados: el original en español y su traducción al inglés. Con uno basta; el otro puede venir después.',
	'import.formats':
		'Texto plano, Markdown, páginas web, EPUB, Word, subtítulos (SRT, VTT), y textos ya alineados: TMX, XLIFF y tablas de dos columnas.',
	'import.first': 'Primer texto',
	'import.second': 'Segundo texto',
	'import.drop': 'Arrastra un archivo hasta aquí o',
	'import.choose': 'elige uno',
	'import.paste': 'o pega el texto',
	'import.clear': 'Quitar',
	'import.look': 'Ver qué se entiende',
	'import.looking': 'Leyendo…',
	'import.cancel': 'Cancelar',
	'import.understood': 'Lo que se ha entendido',
	'import.swapped': 'Venían al revés: ahora el español está a la izquierda.',
	'import.drawn_one': 'Ya venía alineado: su {{count}} par se conserva tal cual.',
	'import.drawn_many': 'Ya venía alineado: sus {{count}} de pares se conservan tal cual.',
	'import.drawn_other': 'Ya venía alineado: sus {{count}} pares se conservan tal cual.',
	'import.paragraphs_one': '{{count}} párrafo',
	'import.paragraphs_many': '{{count}} de párrafos',
	'import.paragraphs_other': '{{count}} párrafos',
	'import.chapters_one': '{{count}} título',
	'import.chapters_many': '{{count}} de títulos',
	'import.chapters_other': '{{count}} títulos',
	'import.words_one': '{{count}} palabra',
	'import.words_many': '{{count}} de palabras',
	'import.words_other': '{{count}} palabras',
	'import.encoding': 'Leído como {{encoding}}',
	'import.aside_one': 'Se aparta {{count}} párrafo que no es de la obra',
	'import.aside_many': 'Se apartan {{count}} de párrafos que no son de la obra',
	'import.aside_other': 'Se apartan {{count}} párrafos que no son de la obra',
	'import.none-es': 'No hay texto en español. Hasta que llegue, la obra se lee solo en inglés.',
	'import.none-en': 'No hay texto en inglés. Hasta que llegue, la obra se lee solo en español.',
	'import.same': 'Los dos textos parecen estar en la misma lengua. El primero se toma por el español.',
	'import.other': 'Esto no parece {{lang}}.',
	'import.name': 'Título',
	'import.author': 'Autoría',
	'import.translator': 'Traducción de',
	'import.keep': 'Ponerla en el estante',
	'import.keeping': 'Poniéndola en el estante…',
	'import.spanish': 'español',
	'import.english': 'inglés',

	'trouble.too-large':
		'«{{file}}» pasa de {{limit}} MB, que es el límite. Hay que dividirlo, por ejemplo por capítulos.',
	'trouble.empty': '«{{file}}» no contiene texto.',
	'trouble.binary': '«{{file}}» no es texto ni ningún formato que Cotejo lea.',
	'trouble.broken-zip':
		'«{{file}}» está dañado: no se puede abrir lo que lleva comprimido. Hay que descargarlo o guardarlo de nuevo.',
	'trouble.bomb': '«{{file}}» ocuparía más de {{limit}} MB al descomprimirse y no se ha abierto.',
	'trouble.entities': '«{{file}}» declara entidades propias, que pueden esconder un ataque; no se ha leído.',
	'trouble.bad-xml': '«{{file}}» no es XML bien formado ({{reason}}).',
	'trouble.no-pairs': '«{{file}}» no contiene ningún par de textos en español y en inglés.',
	'trouble.no-spine': '«{{file}}» no dice en qué orden van sus capítulos: como EPUB está incompleto.',
	'trouble.doc': '«{{file}}» está en el formato antiguo de Word. Guardado como .docx, se puede traer.',
	'trouble.odt': '«{{file}}» es de LibreOffice u OpenOffice. Guardado como .docx, se puede traer.',
	'trouble.rtf': '«{{file}}» es un RTF. Guardado como .docx, se puede traer.',
	'trouble.other-xml':
		'«{{file}}» es XML, pero ni TMX ni XLIFF. Hay que exportarlo en uno de esos formatos desde el programa que lo hizo.',
	'trouble.locked':
		'«{{file}}» está cifrado (DRM): sus capítulos no se pueden leer. Hace falta una edición sin protección.',
	'trouble.upload-too-large':
		'Lo enviado pasa de {{limit}} MB, que es el límite. Hay que dividirlo, por ejemplo por capítulos.',
	'trouble.pdf':
		'«{{file}}» es un PDF, que no tiene párrafos que leer. Sirve una página web, un EPUB o un Word del mismo texto.',
	'trouble.nothing': 'Todavía no hay texto: elige un archivo o pégalo.',
	'trouble.gone': 'Lo leído ya no está a mano. Hay que traer los archivos otra vez.',
	'trouble.failed': 'No se pudo leer. No se ha cambiado nada.',
	'trouble.two-aligned': '«{{file}}» ya trae las dos lenguas: hay que traerlo solo.',

	'store.newer':
		'La carpeta de datos es de un Cotejo más nuevo y no se toca. Las obras de texts/ se leen; para traer o guardar algo hay que actualizar Cotejo.',
	'store.damaged':
		'La base de la carpeta de datos está dañada. Las obras de texts/ se leen; «cotejo restore» recupera una copia.',
	'store.unwritable':
		'No se puede escribir en la carpeta de datos. Las obras de texts/ se leen; no se puede traer ni guardar nada.',
	'store.full':
		'El disco está lleno: no se ha guardado nada de lo último. Lo que ya estaba sigue entero; con espacio libre se puede intentar otra vez.',
	'store.busy': 'Otro programa está usando la base. Conviene intentarlo dentro de un momento.',

	'manage.title': 'Nombre, versiones, descarga',
	'manage.facts': 'Ficha',
	'manage.title-es': 'Título en español',
	'manage.title-en': 'Título en inglés',
	'manage.year': 'Año',
	'manage.save': 'Guardar',
	'manage.saved': 'Guardado.',
	'manage.download': 'Descargar',
	'manage.folder': 'La obra entera, como carpeta (ZIP)',
	'manage.tmx': 'Memoria de traducción (TMX 1.4b)',
	'manage.xliff': 'XLIFF 2.1',
	'manage.tsv': 'Tabla de dos columnas (TSV)',
	'manage.markdown': 'Los dos textos enfrentados, en Markdown',
	'manage.remove': 'A la papelera',
	'manage.remove-why':
		'Sale del estante con todo lo que se haya dicho de ella, y se puede recuperar de la papelera.',
	'manage.in-texts': 'Esta obra es una carpeta de texts/: allí se renombra y se quita.',
	'manage.correct': 'Una edición corregida',
	'manage.correct-why':
		'Una versión nueva de cualquiera de los dos lados. La posición, los veredictos y las notas se reencuentran en ella, y la anterior se conserva.',
	'manage.correct-send': 'Añadir la versión',
	'add.title': 'Traducciones',
	'add.open': 'Añadir un texto a esta obra',
	'add.original': 'Añadir el original',
	'add.translation': 'Añadir la traducción',
	'add.another': 'Añadir otra traducción',
	'add.original-why': 'El texto en español de esta obra. En cuanto esté, se ponen los dos lado a lado.',
	'add.translation-why':
		'La traducción al inglés de esta obra. En cuanto esté, se ponen los dos textos lado a lado.',
	'add.another-why':
		'Otra traducción al inglés del mismo original. Cada una se coteja por su cuenta con el español, y las dos se pueden comparar.',
	'add.original-folder':
		'Esta obra es una carpeta: pon el texto en español en {{folder}} con el nombre es.md o es.txt y, si hay un work.json, nómbralo entre las versiones.',
	'add.translation-folder':
		'Esta obra es una carpeta: pon el texto en inglés en {{folder}} con el nombre en.md o en.txt y, si hay un work.json, nómbralo entre las versiones.',
	'add.another-folder':
		'Esta obra es una carpeta: pon el texto en {{folder}} con el nombre en-2.md, o con el de quien traduce, como en-shelton.md, y, si hay un work.json, nómbralo entre las versiones.',
	'add.send': 'Añadirlo',
	'import.choose-file': 'Un archivo',
	'trouble.not-es': 'Este texto no parece estar en español. No se cambió nada.',
	'trouble.not-en': 'Este texto no parece estar en inglés. No se cambió nada.',
	'bin.title': 'Papelera',
	'bin.empty': 'La papelera está vacía.',
	'bin.restore': 'Devolver al estante',
	'bin.since': 'aquí desde el {{date}}',

	'versions.title': 'Versiones',
	'versions.only': 'De esta obra solo hay una versión.',
	'versions.of': 'Versión {{number}}, {{date}}',
	'versions.compare': 'Comparar',
	'versions.old': 'Antes',
	'versions.new': 'Después',
	'versions.same': 'De este lado las dos versiones dicen lo mismo.',
	'versions.changed_one': '{{count}} párrafo cambiado',
	'versions.changed_many': '{{count}} de párrafos cambiados',
	'versions.changed_other': '{{count}} párrafos cambiados',
	'versions.removed': 'quitado',
	'versions.added': 'añadido',
	'versions.meaning': 'cifras, nombres, negación'
}
