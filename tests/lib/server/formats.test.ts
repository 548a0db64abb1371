import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bringIn } from '../../../src/lib/server/import/bring.ts'
import { Refusal } from '../../../src/lib/server/import/refusal.ts'

const file = (name: string, text: string) => ({ name, bytes: strToU8(text) })
const kinds = (blocks: readonly { readonly kind: string; readonly text: string }[] = []) =>
	blocks.map(({ kind, text }) => `${kind}: ${text}`)
const words = (blocks: readonly { readonly text: string }[] = []) => blocks.map(({ text }) => text)
const why = async (work: Promise<unknown>) => {
	try {
		await work
		return 'read'
	} catch (error) {
		return error instanceof Refusal ? error.why : String(error)
	}
}

describe('A translation memory', () => {
	const tmx = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">
<header srclang="en-US" adminlang="en" segtype="sentence" o-tmf="x" creationtool="y" creationtoolversion="1" datatype="xml"><note>Exportado en mayo</note></header><body>
<tu><note>Del acta</note><tuv xml:lang="en-US"><seg>The <hi>cabildo</hi> <ph x="1">&lt;br/&gt;<sub>alternative text</sub></ph>met.</seg></tuv>
<tuv xml:lang="es-ES"><seg>El cabildo se reunió.</seg></tuv><tuv xml:lang="fr"><seg>Le conseil s’est réuni.</seg></tuv>
<tuv xml:lang="es-MX"><seg>Se reunió el cabildo.</seg></tuv></tu></body></tmx>`

	test('gives one Spanish and one English text; what else it holds is set aside under its language', async () => {
		const { es, en } = await bringIn([file('m.tmx', tmx)])
		expect([words(es?.text.blocks), words(en?.text.blocks)]).toEqual([
			['El cabildo se reunió.'],
			['The cabildo met.']
		])
		expect(words(es?.text.aside)).toEqual([
			'Exportado en mayo',
			'Del acta',
			'[en-US] alternative text',
			'[fr] Le conseil s’est réuni.',
			'[es-MX] Se reunió el cabildo.'
		])
	})

	test('is read in UTF-16 too, as old translation tools write it', async () => {
		const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tmx, 'utf16le')])
		const { es } = await bringIn([{ name: 'm.tmx', bytes }])
		expect([es?.encoding, words(es?.text.blocks)]).toEqual(['utf-16le', ['El cabildo se reunió.']])
	})
})

describe('An XLIFF file', () => {
	test('of version 1.2 is cut where both sides mark the same segments', async () => {
		const { es, en } = await bringIn([
			file(
				'a.xlf',
				`<xliff version="1.2"><file source-language="es-ES" target-language="en-US" original="x" datatype="html"><body><group>
<trans-unit id="1"><source>La plaza. <g id="1">El río.</g></source><seg-source><mrk mtype="seg" mid="1">La plaza.</mrk> <g id="1"><mrk mtype="seg" mid="2">El río.</mrk></g></seg-source>
<target><mrk mtype="seg" mid="1">The square.</mrk> <g id="1"><mrk mtype="seg" mid="2">The river.<x id="9"/></mrk></g></target><note>para el título</note>
<alt-trans><target>The plaza.</target></alt-trans></trans-unit></group></body></file></xliff>`
			)
		])
		expect([words(es?.text.blocks), words(en?.text.blocks)]).toEqual([
			['La plaza.', 'El río.'],
			['The square.', 'The river.']
		])
		expect(words(es?.text.aside)).toEqual(['para el título', '[≈] The plaza.'])
	})

	test('of version 2.x gives its segments without their codes, and its notes aside', async () => {
		const { es, en } = await bringIn([
			file(
				'a.xlf',
				`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="en"><file id="f"><unit id="u"><notes><note>ojo</note></notes><originalData><data id="d">&lt;b&gt;</data></originalData>
<segment><source>La <pc id="1" dataRefStart="d">plaza</pc>.</source><target>The <pc id="1">square</pc>.</target></segment><ignorable><source> </source></ignorable>
<segment><source>Nadie<ph id="2"/>.</source><target>Nobody<ph id="2"/>.</target></segment></unit></file></xliff>`
			)
		])
		expect([words(es?.text.blocks), words(en?.text.blocks), words(es?.text.aside)]).toEqual([
			['La plaza.', 'Nadie.'],
			['The square.', 'Nobody.'],
			['ojo']
		])
	})

	test('in other languages is not taken for Spanish', async () => {
		const other =
			'<xliff version="2.0" srcLang="fr" trgLang="de"><file id="f"><unit id="u"><segment><source>Le conseil</source><target>Der Rat</target></segment></unit></file></xliff>'
		expect(await why(bringIn([file('a.xlf', other)]))).toBe('no-pairs')
	})
})

describe('A table', () => {
	const spanish = 'La gente de la ciudad salió a la plaza, y nadie se quedó en casa.'
	const english = 'The people of the city went out to the square, and nobody stayed at home.'
	test.each([
		['semicolons and commas in the text', 'a.csv', `${spanish};${english}\n${spanish};${english}\n`],
		['the line of Excel', 'a.csv', `sep=;\r\n"${spanish}";"${english}"\r\n`],
		['a number in front', 'a.tsv', `1\t${english}\t${spanish}\n2\t${english}\t${spanish}\n`],
		['a heading without languages', 'a.csv', `id,source,target\n7,"${spanish}","${english}"\n`],
		['no name at all, pasted from a sheet', '', `${spanish}\t${english}\n${spanish}\t${english}\n`]
	])('is understood with %s', async (_, name, text) => {
		const { es, en, drawn } = await bringIn([file(name, text)])
		expect([es?.text.blocks[0]?.text, en?.text.blocks[0]?.text]).toEqual([spanish, english])
		expect(drawn?.length).toBeGreaterThan(0)
	})

	test('has the cells of further columns set aside with their line and their heading', async () => {
		const { es } = await bringIn([
			file(
				'a.csv',
				'es,en,note,fr\n"La ""calle""\ny la plaza",The street,revisar,La rue\nEl río,The river,,\n'
			)
		])
		expect(words(es?.text.blocks)).toEqual(['La "calle" y la plaza', 'El río'])
		expect(words(es?.text.aside)).toEqual(['[2, note] revisar', '[2, fr] La rue'])
	})
})

test('Subtitles keep every word: lines of a cue, and what stands without a time', async () => {
	const srt =
		'1\r\n00:00:01,000 --> 00:00:03,000\r\n{\\an8}- ¿Vienes?\r\n- <b>No.</b>\r\n\r\nsuelto entre dos líneas\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\nAdiós.\r\n'
	const vtt =
		'WEBVTT - Feria\n\nNOTE hecho a mano\n\nSTYLE\n::cue { color: lime }\n\n00:01.000 --> 00:02.000\n<v Ana>Are you coming?\n\n00:02.000 --> 00:03.000\nNo, I am not.\n\n00:04.000 --> 00:05.000 line:0\nGoodbye, and thanks for the bread.\n'
	const { es, en, swapped } = await bringIn([file('b.vtt', vtt), file('a.srt', srt)])
	expect([words(es?.text.blocks), words(es?.text.aside)]).toEqual([
		['- ¿Vienes? - No.', 'Adiós.'],
		['suelto entre dos líneas']
	])
	expect([words(en?.text.blocks)[0], words(en?.text.aside), swapped]).toEqual([
		'Are you coming? No, I am not.',
		['NOTE hecho a mano'],
		true
	])
})

describe('An EPUB', () => {
	const page = (body: string) =>
		`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head>${body}</html>`
	const book = (version: 2 | 3, more: Record<string, string> = {}) =>
		zipSync({
			mimetype: strToU8('application/epub+zip'),
			'META-INF/container.xml': strToU8(
				'<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>'
			),
			'OPS/b.opf': strToU8(
				`<package xmlns:dc="d" xmlns:opf="o"><metadata><dc:title>El camino</dc:title><dc:creator id="t" opf:role="trl">Clara</dc:creator><dc:creator id="a">Ana</dc:creator></metadata><manifest>
<item id="cover" href="cover.xhtml"/><item id="c" href="c.xhtml"/><item id="u" href="uno.xhtml"/><item id="v" href="uno-b.xhtml"/><item id="d" href="dos.xhtml"/>
${version === 3 ? '<item id="n" href="nav/nav.xhtml" properties="nav"/>' : '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'}</manifest>
<spine><itemref idref="cover"/><itemref idref="c"/>${version === 3 ? '<itemref idref="n"/>' : ''}<itemref idref="u"/><itemref idref="v"/><itemref idref="d"/></spine>
<guide><reference type="cover" href="cover.xhtml"/></guide></package>`
			),
			'OPS/nav/nav.xhtml': strToU8(
				page(
					'<body><nav epub:type="toc"><ol><li><a href="../uno.xhtml">Parte  primera</a><ol><li><a href="../dos.xhtml#x">La vuelta</a></li></ol></li></ol></nav></body>'
				)
			),
			'OPS/toc.ncx': strToU8(
				'<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "ncx-2005-1.dtd"><ncx><navMap><navPoint id="1"><navLabel><text>Parte primera</text></navLabel><content src="uno.xhtml"/><navPoint id="2"><navLabel><text>La vuelta</text></navLabel><content src="dos.xhtml#x"/></navPoint></navPoint></navMap></ncx>'
			),
			'OPS/cover.xhtml': strToU8(page('<body><p>Portada</p><img src="c.png" alt="Un camino"/></body>')),
			'OPS/c.xhtml': strToU8(page('<body epub:type="copyright-page"><p>Todos los derechos.</p></body>')),
			'OPS/uno.xhtml': strToU8(
				page(
					'<body><p class="tit"><a id="p1"/>PARTE PRIMERA</p><p>El camino<a epub:type="noteref" href="#n1">1</a> era largo.</p><aside epub:type="footnote" id="n1"><p><a href="#r1">1</a> De tierra.</p></aside></body>'
				)
			),
			'OPS/uno-b.xhtml': strToU8(
				page('<body><p>Seguía<sup><a href="notas.xhtml#fn2">[2]</a></sup> al alba.</p></body>')
			),
			'OPS/dos.xhtml': strToU8(
				page('<body><div id="x"><span>La</span> vuelta</div><p>Volvieron.</p></body>')
			),
			...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
		})

	test.each([2, 3] as const)(
		'of version %s gives chapters in several files, headings its contents name, notes without their figures',
		async (version) => {
			const { es, en } = await bringIn([{ name: 'l.epub', bytes: book(version) }])
			const side = es ?? en
			expect(kinds(side?.text.blocks)).toEqual([
				'heading: PARTE PRIMERA',
				'paragraph: El camino era largo.',
				'note: De tierra.',
				'paragraph: Seguía al alba.',
				'heading: La vuelta',
				'paragraph: Volvieron.'
			])
			expect(side?.text.blocks.map(({ level }) => level)).toEqual([
				2,
				undefined,
				undefined,
				undefined,
				3,
				undefined
			])
			expect([side?.text.title, side?.text.author, side?.text.translator]).toEqual([
				'El camino',
				'Ana',
				'Clara'
			])
			expect(words(side?.text.aside)).toEqual([
				'Portada',
				'Un camino',
				'Todos los derechos.',
				...(version === 3 ? ['Parte primera', 'La vuelta'] : [])
			])
		}
	)

	test('whose pictures are large is read: they are not unpacked', async () => {
		const bytes = zipSync(
			{
				'META-INF/container.xml': strToU8(
					'<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
				),
				'b.opf': strToU8(
					'<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>'
				),
				'a.xhtml': strToU8(page('<body><p>Una sola línea.</p></body>')),
				'foto.jpg': new Uint8Array(201 * 1024 * 1024)
			},
			{ level: 1 }
		)
		const { es } = await bringIn([{ name: 'fotos.epub', bytes }])
		expect(words(es?.text.blocks)).toEqual(['Una sola línea.'])
	}, 30_000)

	test('whose chapters are encrypted is refused, one with encrypted fonts is not', async () => {
		const locked = (uri: string) =>
			book(3, {
				'META-INF/encryption.xml': `<encryption><EncryptedData><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`
			})
		expect(await why(bringIn([{ name: 'l.epub', bytes: locked('OPS/uno.xhtml') }]))).toBe('locked')
		expect(await why(bringIn([{ name: 'l.epub', bytes: locked('OPS/letra.otf') }]))).toBe('read')
	})
})

describe('A saved web page', () => {
	const text =
		'La gente de la ciudad salió a la plaza y nadie se quedó en casa aquel día de noviembre. '.repeat(5)
	const html = `<!doctype html><html><head><meta charset="utf-8"><title>La feria – Diario</title></head><body>
<div id="cookie-banner"><p>Usamos cookies.</p><button>Aceptar</button></div><nav><ul><li>Portada</li></ul></nav>
<div class="wrap"><div class="share-bar"><p>Compartir</p></div><h1>La feria</h1><p>${text}</p>
<figure><img src="a.jpg" alt="Una plaza" onerror="x()"><figcaption>La plaza al alba. / Foto: ABI</figcaption></figure>
<p style="display:none">invisible</p><p>${text}</p><div class="related-posts"><p>Otras noticias</p></div></div>
<footer>Derechos</footer></body></html>`

	test('gives its article; banners, menus, related pages and words for pictures are set aside', async () => {
		const { es } = await bringIn([file('feria.html', html)])
		expect(es?.text.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'caption', 'paragraph'])
		expect(words(es?.text.aside)).toEqual([
			'Usamos cookies.',
			'Portada',
			'Derechos',
			'Compartir',
			'Otras noticias',
			'Una plaza'
		])
	})

	test('is read in Latin-1, and from an archive of one file', async () => {
		const latin = Buffer.from(html.replace('utf-8', 'iso-8859-1').replace('–', '-'), 'latin1')
		const quoted = [...Buffer.from(html)]
			.map((byte) =>
				byte > 126 || byte === 61
					? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
					: String.fromCharCode(byte)
			)
			.join('')
			.replace(/(.{60,70}) /g, '$1 =\r\n')
		const archive = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n------B--\r\n`
		for (const bytes of [latin, strToU8(archive)]) {
			const { es } = await bringIn([{ name: 'feria.mhtml', bytes }])
			expect(es?.text.title).toBe('La feria')
			expect(es?.text.blocks[1]?.text).toBe(text.trim())
		}
	})
})

describe('A plain text', () => {
	test('has the caption a page glued to its picture parted where the credit is said twice', async () => {
		const { en } = await bringIn([
			file(
				'a.txt',
				'A title\n\nTranslated by Ana\n\nThe people went out to the square and nobody stayed at home.\n\nEvo Morales Image PoRHis mistakes led to the coup / Image: PoR\n\nThe square at dawn. Photo: ABI\n'
			)
		])
		const side = en?.text.blocks ?? []
		expect(kinds(side)).toEqual([
			'heading: A title',
			'note: Translated by Ana',
			'paragraph: The people went out to the square and nobody stayed at home.',
			'caption: Evo Morales Image PoR',
			'caption: His mistakes led to the coup / Image: PoR',
			'caption: The square at dawn. Photo: ABI'
		])
	})

	test('of Project Gutenberg names its title, author and translator, and sets aside who typed it', async () => {
		const { en } = await bringIn([
			file(
				'a.txt',
				`Title: Marianela\n\nAuthor: B. Pérez\n\nTranslator: Clara Bell\n\n*** START OF THIS PROJECT GUTENBERG EBOOK X ***\n\nProduced by Ana and others\n\nTranscriber's Notes\n\nItalics are shown so.\n\nMARIANELA\n\n${'The sun had set and the night was dark over the hills. '.repeat(3)}\n\n*** END OF THIS PROJECT GUTENBERG EBOOK X ***\n`
			)
		])
		expect([en?.text.title, en?.text.author, en?.text.translator]).toEqual([
			'Marianela',
			'B. Pérez',
			'Clara Bell'
		])
		expect(kinds(en?.text.blocks.slice(0, 1))).toEqual(['heading: MARIANELA'])
		expect(words(en?.text.aside)).toContain('Italics are shown so.')
	})

	test.each([
		['rtf', 'a.rtf', '{\\rtf1\\ansi Hola}'],
		['other-xml', 'a.xml', '<?xml version="1.0"?><FictionBook><body/></FictionBook>']
	])('is not what a file of another program is: %s', async (reason, name, text) => {
		expect(await why(bringIn([file(name, text)]))).toBe(reason)
	})
})
