import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bringIn, slugOf } from '../../../src/lib/server/import/bring.ts'
import { workFiles, writtenOf } from '../../../src/lib/server/import/written.ts'
import { readHtml } from '../../../src/lib/server/import/html.ts'
import { Refusal } from '../../../src/lib/server/import/refusal.ts'

const file = (name: string, text: string) => ({ name, bytes: strToU8(text) })
const why = async (work: Promise<unknown>) => {
	try {
		await work
		return 'read'
	} catch (error) {
		return error instanceof Refusal ? error.why : String(error)
	}
}
const spanish =
	'Los compañeros de la ciudad de El Alto no han cedido ante la policía y las calles siguen cerradas. '
const english =
	'The comrades of the city of El Alto have not given in to the police and the streets are still closed. '

describe('Texts already aligned', () => {
	const tmx = `<?xml version="1.0"?><tmx version="1.4"><header srclang="es"/><body>
<tu><tuv xml:lang="es-BO"><seg>El <bpt i="1">&lt;b&gt;</bpt>ayllu<ept i="1">&lt;/b&gt;</ept> resiste. Nadie cede.</seg></tuv><tuv xml:lang="en"><seg>The ayllu resists.</seg></tuv></tu>
<tu><tuv xml:lang="es"><seg>Solo aquí.</seg></tuv></tu></body></tmx>`

	test('come from a TMX in its order, codes left out, one-sided units kept', async () => {
		const { es, en, drawn } = await bringIn([file('m.tmx', tmx)])
		expect(es?.text.blocks.map((block) => block.text)).toEqual([
			'El ayllu resiste. Nadie cede.',
			'Solo aquí.'
		])
		expect(en?.text.blocks.map((block) => block.text)).toEqual(['The ayllu resists.'])
		expect(drawn).toEqual([
			{ source: { from: 0, to: 1 }, target: { from: 0, to: 1 } },
			{ source: { from: 1, to: 2 }, target: { from: 1, to: 1 } }
		])
	})

	test.each([
		[
			'1.2',
			'<xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="1"><source>Hello <g id="1">there</g></source><target>Hola</target><alt-trans><target>Buenas</target></alt-trans></trans-unit></body></file></xliff>'
		],
		[
			'2.1',
			'<xliff version="2.1" srcLang="en" trgLang="es"><file id="f"><unit id="1"><segment><source>Hello <pc id="1">there</pc></source><target>Hola</target></segment></unit></file></xliff>'
		]
	])('come from XLIFF %s with the languages as it names them', async (_, text) => {
		const { es, en } = await bringIn([file('a.xlf', text)])
		expect([es?.text.blocks[0]?.text, en?.text.blocks[0]?.text]).toEqual(['Hola', 'Hello there'])
	})

	test.each([
		['a.tsv', 'en\tes\nThe street\tLa calle\n'],
		['a.csv', 'Spanish,English\n"La calle","The street"\n'],
		['a.csv', 'es;en\n"La calle";The street\n']
	])('come from the table %s whichever column is which', async (name, text) => {
		const { es, en } = await bringIn([file(name, text)])
		expect([es?.text.blocks[0]?.text, en?.text.blocks[0]?.text]).toEqual(['La calle', 'The street'])
	})

	test('come from two subtitle files by their times', async () => {
		const srt =
			'1\n00:00:01,000 --> 00:00:03,000\nBuenos días.\n\n2\n00:00:03,500 --> 00:00:05,000\n<i>Adiós.</i>\n'
		const vtt =
			'WEBVTT\n\n00:01.100 --> 00:04.900\nGood morning. Goodbye.\n\n00:10.000 --> 00:11.000\nMore.\n'
		const { es, drawn } = await bringIn([file('a.srt', srt), file('b.vtt', vtt)])
		expect(es?.text.blocks[0]?.text).toBe('Buenos días. Adiós.')
		expect(drawn).toEqual([
			{ source: { from: 0, to: 1 }, target: { from: 0, to: 1 } },
			{ source: { from: 1, to: 1 }, target: { from: 1, to: 2 } }
		])
	})
})

describe('Two texts', () => {
	test('are swapped when they come the wrong way round', async () => {
		const { es, swapped } = await bringIn([
			file('a.txt', english.repeat(5)),
			file('b.txt', spanish.repeat(5))
		])
		expect([swapped, es?.name]).toEqual([true, 'b.txt'])
	})

	test('may be one only', async () => {
		const { es, en } = await bringIn([file('a.txt', english.repeat(5))])
		expect([es, en?.name]).toEqual([undefined, 'a.txt'])
	})

	test('are read in Latin-1', async () => {
		const { es } = await bringIn([{ name: 'a.txt', bytes: Buffer.from(spanish.repeat(3), 'latin1') }])
		expect(es?.text.blocks[0]?.text).toContain('compañeros')
	})

	test('make the files of a work', async () => {
		const understood = await bringIn([file('a.txt', spanish.repeat(5))])
		const files = workFiles(writtenOf(understood), {
			title: { es: 'Uno', en: 'One' },
			author: 'X',
			translator: ''
		})
		expect(files.map(({ name }) => name)).toEqual(['work.json', 'es.md'])
	})
})

describe('A web page', () => {
	test('takes the raised figures of notes for calls, and a paragraph that leads back for the note', () => {
		const { blocks } = readHtml(
			'<p>La wiphala<a id="r1" href="#n1"><sup class="calibre5">1</sup></a> ondea<sup><a href="c2.xhtml#x9">2</a></sup> a 10<sup>3</sup> metros.</p><p id="n1"><a href="#r1">1</a>. Bandera de <i>cuadros</i>.</p><p>10. Otra cosa.</p>',
			true
		)
		expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
			['paragraph', 'La wiphala ondea a 103 metros.'],
			['note', 'Bandera de cuadros.'],
			['paragraph', '10. Otra cosa.']
		])
		expect(blocks[1]?.marks).toEqual([{ from: 11, to: 18, kind: 'emphasis' }])
	})

	test('keeps the columns of its tables', () => {
		const table =
			'<table><tr><th>Barrio</th><th>Familias</th></tr><tr><td></td><td><p>40</p></td></tr><tr><td colspan="2">Total</td><td>90</td></tr></table>'
		const cells = readHtml(`<p>Antes.</p>${table}<p>Después.</p>`, true).blocks
		expect(cells.map(({ kind, text, level }) => [kind, text, level])).toEqual([
			['paragraph', 'Antes.', undefined],
			['cell', 'Barrio', 1],
			['cell', 'Familias', 2],
			['cell', '40', 2],
			['cell', 'Total', 1],
			['cell', '90', 3],
			['paragraph', 'Después.', undefined]
		])
	})

	const page = `<html><head><title>T</title></head><body><nav><a href="/">Inicio</a></nav><article><h1>La marcha</h1>
<p>Read the original in Spanish here</p><p onclick="alert(1)">El <em>ayllu</em> <a href="javascript:alert(1)">marchó</a> hacia la ciudad, donde esperaban miles de personas llegadas de todas las provincias del altiplano.<script>alert(2)</script></p>
<figure><img src="x" onerror="alert(3)"><figcaption>Foto: la plaza</figcaption></figure><p>${spanish.repeat(4)}</p></article><footer>Derechos</footer></body></html>`
	const { title, blocks, aside } = readHtml(page)

	test('gives its article, with captions and notices in blocks of their own', () => {
		expect(title).toBe('La marcha')
		expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'note', 'paragraph', 'caption', 'paragraph'])
	})

	test('has what stands around it set aside', () => {
		expect(aside.map(({ text }) => text)).toEqual(['Inicio', 'Derechos'])
	})

	test('leaves nothing that could be executed', () => {
		expect(JSON.stringify(blocks)).not.toMatch(/alert|javascript|onerror|onclick/)
	})
})

describe('Books', () => {
	const epub = (spine: string) =>
		zipSync({
			mimetype: strToU8('application/epub+zip'),
			'META-INF/container.xml': strToU8(
				'<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>'
			),
			'OPS/b.opf': strToU8(
				`<package xmlns:dc="d"><metadata><dc:title>Libro</dc:title><dc:creator>Ana</dc:creator></metadata><manifest><item id="b" href="dos%20.xhtml"/><item id="a" href="../OPS/uno.xhtml"/></manifest><spine>${spine}</spine></package>`
			),
			'OPS/uno.xhtml': strToU8('<html><body><h1>Uno</h1><p>Primero.</p></body></html>'),
			'OPS/dos .xhtml': strToU8('<html><body><h1>Dos</h1><p>Segundo.</p></body></html>')
		})

	test('come from an EPUB in the order of its spine', async () => {
		const bytes = epub('<itemref idref="a"/><itemref idref="b"/>')
		const { es } = await bringIn([{ name: 'l.epub', bytes }])
		expect([es?.text.title, es?.text.author]).toEqual(['Libro', 'Ana'])
		expect(es?.text.blocks.map(({ text }) => text)).toEqual(['Uno', 'Primero.', 'Dos', 'Segundo.'])
	})

	test('come from a Word file', async () => {
		const xml = '<?xml version="1.0"?>'
		const bytes = zipSync({
			'[Content_Types].xml': strToU8(
				`${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
			),
			'_rels/.rels': strToU8(
				`${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
			),
			'word/document.xml': strToU8(
				`${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Uno</w:t></w:r></w:p><w:p><w:r><w:t>La calle.</w:t></w:r></w:p></w:body></w:document>`
			)
		})
		const { es } = await bringIn([{ name: 'a.docx', bytes }])
		expect(es?.text.blocks.map(({ text }) => text)).toContain('La calle.')
	})

	test('without a spine are refused', async () => {
		expect(await why(bringIn([{ name: 'l.epub', bytes: epub('') }]))).toBe('no-spine')
	})
})

describe('What is not read', () => {
	test.each([
		['broken-zip', { name: 'a.epub', bytes: strToU8('PK\u0003\u0004 no archive at all') }],
		['entities', file('a.tmx', '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body/></tmx>')],
		['bad-xml', file('a.tmx', '<tmx><body><tu></body></tmx>')],
		['no-pairs', file('a.tmx', '<tmx version="1.4"><body></body></tmx>')],
		['pdf', file('a.pdf', '%PDF-1.7 …')],
		['binary', { name: 'a.bin', bytes: Uint8Array.from({ length: 300 }, (_, n) => n % 7) }],
		['binary', { name: 'a.zip', bytes: zipSync({ '../../etc/passwd': strToU8('x') }) }],
		['empty', file('a.txt', '  \n ')]
	])('is refused with a sentence: %s', async (reason, brought) => {
		expect(await why(bringIn([brought]))).toBe(reason)
	})

	test('includes an archive that would unpack to more than the limit', async () => {
		const bytes = zipSync({ mimetype: new Uint8Array(201 * 1024 * 1024) }, { level: 1 })
		expect(bytes.length).toBeLessThan(2_000_000)
		expect(await why(bringIn([{ name: 'bomb.epub', bytes }]))).toBe('bomb')
	}, 30_000)
})

test('A name in addresses keeps ñ and any script, and is never taken twice', () => {
	expect(slugOf('Señor: El Árbol', () => false)).toBe('señor-el-arbol')
	expect(slugOf('战争与和平', () => false)).toBe('战争与和平')
	expect(slugOf('../..', (slug) => slug === 'obra')).toBe('obra-2')
})

const seed = resolve(import.meta.dirname, '../../../../shared/seed')
test.skipIf(!existsSync(join(seed, 'bolivia.en.txt')))(
	'An article pasted from the web keeps its “read the original” line to itself',
	async () => {
		const bytes = readFileSync(join(seed, 'bolivia.en.txt'))
		const { en } = await bringIn([{ name: 'bolivia.en.txt', bytes }])
		const at = en?.text.blocks.findIndex(({ text }) => /^Read the original/.test(text)) ?? -1
		expect(en?.text.blocks[at]?.text.length).toBeLessThan(60)
	}
)
