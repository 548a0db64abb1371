import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Pairs of paragraphs, original and translation; an empty one is a gap. Written for these tests. */
const fair: readonly (readonly [string, string])[] = [
	['# La feria de los jueves', '# The Thursday Fair'],
	['## La llegada', '## Arrivals'],
	[
		'Los camiones llegaban antes del alba, cargados de papa y de quinua. Los choferes apagaban las luces al entrar en la plaza para no despertar a nadie.',
		'The trucks would arrive before dawn, loaded with potatoes and quinoa. The drivers switched off their lights as they entered the square so as not to wake anyone.'
	],
	[
		'Aquel jueves bajaron 36 comerciantes de tres ayllus vecinos, cada uno con su wiphala doblada bajo el brazo.',
		'That Thursday 63 traders came down from three neighbouring ayllus [farming communities], each with a wiphala folded under one arm.'
	],
	[
		'—No pensamos quedarnos hasta la noche —dijo don Hilarión, el mayor de todos—. Vendemos y nos vamos.',
		'“We plan to stay until nightfall,” said don Hilarión, the oldest of them. “We sell and we leave.”'
	],
	[
		'El alcalde anotó los puestos en un cuaderno de tapas verdes. Después se sentó a desayunar con los recién llegados.',
		'The mayor wrote the stalls down in a notebook with green covers. Then he sat down to breakfast with the newcomers.'
	],
	['## El cabildo', '## The Cabildo'],
	[
		'Al mediodía se convocó a cabildo. Nadie faltó: las vendedoras cerraron sus puestos y los niños se subieron a las bancas de piedra.',
		'At noon a cabildo was called. No one was missing: the women closed their stalls and the children climbed onto the stone benches.'
	],
	[
		'',
		'Translator’s remark: the word has no exact equivalent, and readers of the earlier edition complained about every substitute that was tried.'
	],
	[
		'Se habló del precio del transporte, del camino que el río se había llevado y de la escuela sin techo.',
		'They spoke of the price of transport, of the road the river had carried away and of the school without a roof.'
	],
	[
		'Al final cantaron. El viento del altiplano se llevaba las voces hacia los cerros y las devolvía un momento después, más graves y más lentas.',
		'In the end they sang. The wind of the high plain carried the voices towards the hills and brought them back a moment later, deeper and slower.'
	]
]

/** What a text may hold besides words: signs of two units, marks that combine, words without end, another direction. */
const odd: readonly (readonly [string, string])[] = [
	['# Rarezas', '# Oddities'],
	[
		'La familia 👨‍👩‍👧‍👦 llegó con una 🇧🇴 bandera y se sentó a comer sopa de maní en la plaza.',
		'The family 👨‍👩‍👧‍👦 arrived with a 🇧🇴 flag and sat down to eat peanut soup in the square.'
	],
	[
		'El acento compuesto de «cafe\u0301» y el de «café» son el mismo, y n\u0303andu\u0301 es ñandú.',
		'The composed accent of “cafe\u0301” and that of “café” are the same, and n\u0303andu\u0301 is ñandú.'
	],
	[
		`La palabra ${'tatarabuelísimo'.repeat(14)} no cabe en ninguna línea de ninguna página.`,
		`The word ${'greatgrandfatherly'.repeat(12)} fits on no line of no page at all.`
	],
	[
		'En la lápida decía שָׁלוֹם y debajo, en árabe, السلام عليكم, según contó el guardián del cementerio.',
		'The gravestone said שָׁלוֹם and below it, in Arabic, السلام عليكم, as the keeper of the cemetery told us.'
	],
	[
		'Las palabras `<script>alert(1)</script>` & "comillas" en el texto del original se leen como palabras.',
		'The words `<script>alert(1)</script>` & "quotation marks" in the text of the original read as words.'
	]
]

/** A paragraph too long to stand level in one piece: a row of several lines. */
const long: readonly (readonly [string, string])[] = [
	['# Un párrafo largo', '# A long paragraph'],
	[
		fair
			.filter(([es, en]) => es.length > 80 && en !== '')
			.flatMap(([es]) => [es, es.replace('.', ', otra vez.')])
			.join(' '),
		fair
			.filter(([es, en]) => es.length > 80 && en !== '')
			.flatMap(([, en]) => [en, en.replace('.', ', once again.')])
			.join(' ')
	],
	['Y así terminó la feria de aquel año.', 'And so ended the fair of that year.']
]

/** A translation with pages of its own before the text, one of them under a heading. */
const fronted: readonly (readonly [string, string])[] = [
	['# La feria', '# The Fair'],
	['', '## A Note on the Translation'],
	['', 'The names of the stalls are given as the women themselves write them on the boards.'],
	['## La llegada', '## Arrivals'],
	...fair.slice(2, 6)
]

/** The fair in a freer hand: a word of its own in front, two paragraphs joined, one left out, a figure set right. */
const freer: readonly string[] = [
	'# Market Day',
	'A word before we begin: this version was made to be read aloud.',
	'## They Come',
	'Before dawn the trucks came in with potatoes and quinoa. Their drivers put out the lights at the square, so that no one should wake. That Thursday 36 traders came down from three ayllus nearby, each with a wiphala folded under the arm.',
	'“We do not mean to stay until night,” said don Hilarión, the eldest. “We sell and we go.”',
	'## The Assembly',
	'At noon a cabildo was called. Nobody stayed away: the women closed their stalls and the children climbed the stone benches.',
	'They talked of what transport costs, of the road the river had taken and of the school that had no roof.',
	'At last they sang. The wind of the high plain took the voices up to the hills and gave them back a moment later, deeper and slower.'
]

/** Words that several checks raise: one error, told by three, and another, told by two. */
const never: readonly (readonly [string, string])[] = [
	['# La plaza de siempre', '# The usual square'],
	['Nunca llegaba tarde a la plaza de Sica Sica.', 'He always arrived late at the square.'],
	['La gente hablaba del precio de la papa.', 'People talked about the price of potatoes.']
]

const glossary = [
	'term\tlang\tcategory\trenderings\tpolicy\tcase\tpos\tnote_es\tnote_en',
	'ayllu\tqu\tland\tayllu\tkeep\tany\tn\tComunidad andina que comparte tierra y autoridades.\tAn Andean community that shares land and authorities.',
	'cabildo\tes\tpolitics\tcabildo | council\tkeep\tany\tn\tAsamblea abierta de un pueblo.\tAn open assembly of a town.',
	'wiphala\tay\tsymbol\twiphala\tkeep\tany\tn\tBandera de siete colores.\tThe seven-coloured flag.'
].join('\n')

/**
 * A folder of works for the browser tests: `feria`, short; `larga`, of many leaves; `rarezas`, with text of every kind;
 * `parrafo`, with a row of several lines; `portada`, whose translation has a preface; `dos`, in two translations; `sola`, in English only;
 * `nunca`, whose errors several checks see. Gives back its path.
 */
export function writeSamples(): string {
	const folder = mkdtempSync(join(tmpdir(), 'cotejo-texts-'))
	writeWork(folder, 'feria', { es: 'La feria de los jueves', en: 'The Thursday Fair' }, fair)
	writeWork(folder, 'rarezas', { es: 'Rarezas', en: 'Oddities' }, odd)
	writeWork(folder, 'nunca', { es: 'La plaza de siempre', en: 'The usual square' }, never)
	writeWork(folder, 'portada', { es: 'La feria', en: 'The Fair' }, fronted)
	writeWork(folder, 'parrafo', { es: 'Un párrafo largo', en: 'A long paragraph' }, long)
	writeFolder(folder, 'dos', {
		'es.md': fair.flatMap(([es]) => (es === '' ? [] : [es])).join('\n\n'),
		'en-ana-rojas.md': fair.flatMap(([, en]) => (en === '' ? [] : [en])).join('\n\n'),
		'en-tomas-luna.md': freer.join('\n\n'),
		'glossary.tsv': `${glossary}\n`
	})
	writeFolder(folder, 'sola', {
		'en.txt': fair.flatMap(([, en]) => (en === '' ? [] : [en.replace(/^#+ /, '')])).join('\n\n'),
		'glossary.tsv': `${glossary}\n`
	})
	const chapters = Array.from({ length: 24 }, (_, n) => [
		[`## Jornada ${n + 1}`, `## Day ${n + 1}`] as const,
		...fair
			.filter(([es]) => es !== '' && !es.startsWith('#'))
			.map(([es, en]) => [`${es} Era la jornada ${n + 1}.`, `${en} It was day ${n + 1}.`] as const)
	])
	writeWork(folder, 'larga', { es: 'La feria larga', en: 'The Long Fair' }, [
		['# La feria larga', '# The Long Fair'],
		...chapters.flat()
	])
	return folder
}

function writeFolder(folder: string, slug: string, files: Readonly<Record<string, string>>): void {
	mkdirSync(join(folder, slug), { recursive: true })
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, slug, name), text)
}

function writeWork(
	folder: string,
	slug: string,
	title: { readonly es: string; readonly en: string },
	rows: readonly (readonly [string, string])[]
): void {
	const home = join(folder, slug)
	mkdirSync(home, { recursive: true })
	const side = (at: 0 | 1) =>
		`${rows
			.map((row) => row[at])
			.filter((text) => text !== '')
			.join('\n\n')}\n`
	writeFileSync(join(home, 'es.md'), side(0))
	writeFileSync(join(home, 'en.md'), side(1))
	writeFileSync(join(home, 'glossary.tsv'), `${glossary}\n`)
	writeFileSync(
		join(home, 'work.json'),
		JSON.stringify({
			title,
			author: 'Redacción de Cotejo',
			year: 2026,
			licence: 'CC BY 4.0',
			provenance: { es: 'Escrita para las pruebas.', en: 'Written for the tests.' },
			versions: [
				{ file: 'es.md', lang: 'es', role: 'original', translator: null, date: '2026' },
				{ file: 'en.md', lang: 'en', role: 'translation', translator: 'Redacción de Cotejo', date: '2026' }
			]
		})
	)
}
