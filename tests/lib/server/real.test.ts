import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RawBlock } from '#engine'
import { bringIn } from '../../../src/lib/server/import/bring.ts'
import { Refusal } from '../../../src/lib/server/import/refusal.ts'

/**
 * Files that other programs wrote, from two short texts of our own: Pandoc 2.17 (Markdown, HTML, EPUB 2 and 3, DOCX, ODT,
 * plain text, RTF), iconv (encodings), the Translate Toolkit 3.8 (TMX, XLIFF, CSV by way of a PO catalogue), FFmpeg 5.1
 * (SRT, VTT).
 */
const folder = join(import.meta.dirname, 'real')
const read = (...names: readonly string[]) =>
	bringIn(names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) })))

const told = (blocks: readonly RawBlock[] = []) =>
	blocks.map(({ kind, text, marks = [] }) => {
		const set = marks.map((mark) => `${mark.kind} ${text.slice(mark.from, mark.to)}`)
		return `${kind}: ${text}${set.length > 0 ? ` (${set.join(', ')})` : ''}`
	})

const spanish = [
	'heading: La radio del mercado',
	'heading: Antes del alba',
	'paragraph: A las cinco de la mañana, doña Remedios enciende la radio comunitaria y pone agua a hervir. Por la calle pasan ya doce camiones con papa y cebolla. (emphasis radio comunitaria, strong doce camiones)',
	'paragraph: —¿Quién habla hoy? —pregunta su nieta.',
	'paragraph: —Hablan las mujeres de la wiphala —dice ella—. Lo anunciaron en su página. (emphasis wiphala, link en su página)',
	'quote: Que nadie venga a decirnos cuánto vale nuestro trabajo.',
	'heading: La asamblea',
	'paragraph: Tres cosas pidió la asamblea:',
	'item: agua limpia para las dos escuelas;',
	'item: un techo para el mercado;',
	'item: que se lea el acta en aymara.',
	'cell: Puesto',
	'cell: Precio',
	'cell: Papa',
	'cell: 12',
	'cell: Cebolla',
	'cell: 9',
	'verse: Llueve sobre el cerro,\nllueve sobre el río,\ny la radio canta.',
	'note: Cada camión trae cerca de cuatro toneladas.'
]

describe('A whole text as another program wrote it', () => {
	const titled = ['heading: La radio del mercado', 'paragraph: Cotejo']
	test.each([
		['EPUB 3', 'epub', titled],
		['EPUB 2', 'epub2.epub', titled],
		['Word', 'docx', titled],
		['OpenDocument', 'odt', titled],
		['a web page', 'html', titled],
		['Markdown', 'md', []]
	])(
		'comes in from %s with its headings, lists, tables, verse, notes and marks',
		async (_, ending, front) => {
			const { es, en, swapped } = await read(`en.${ending}`, `es.${ending}`)
			// OpenDocument says of the cells of a table's head that they are bold.
			const plain = told(es?.text.blocks).map((line) => line.replace(/^(cell: \p{L}+) \(strong.*$/u, '$1'))
			expect(plain).toEqual([...front, ...spanish])
			expect(swapped).toBe(true)
			expect(es?.text.title).toBe('La radio del mercado')
			expect(en?.text.title).toBe('The Market Radio')
			expect(en?.text.blocks.map(({ kind }) => kind)).toEqual(es?.text.blocks.map(({ kind }) => kind))
			expect([es?.text.aside, en?.text.aside]).toEqual([[], []])
		}
	)

	test.each([
		['UTF-16', 'utf16.txt', 'utf-16le'],
		['Windows-1252', '1252.txt', 'windows-1252']
	])('comes in from plain text in %s', async (_, ending, encoding) => {
		const { es, en } = await read(`es.${ending}`, `en.${ending}`)
		expect([es?.encoding, en?.encoding]).toEqual([encoding, encoding])
		const words = es?.text.blocks.map(({ text }) => text).join(' ')
		expect(words).toContain('doña Remedios')
		expect(words).toContain('—¿Quién habla hoy? —pregunta su nieta.')
		expect(es?.text.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
			'La radio del mercado',
			'Antes del alba',
			'La asamblea'
		])
	})

	test('is refused as RTF with its reason', async () => {
		await expect(read('es.rtf')).rejects.toThrow(new Refusal('rtf', { file: 'es.rtf' }))
	})
})

describe('Aligned texts as another program wrote them', () => {
	const lines = [
		[
			'A las cinco de la mañana, doña Remedios enciende la radio.',
			'At five in the morning, doña Remedios switches on the radio.'
		],
		[
			'Por la calle pasan ya doce camiones con papa y cebolla.',
			'Twelve trucks are already passing along the street with potatoes and onions.'
		],
		['—¿Quién habla hoy? —pregunta su nieta.', '"Who is speaking today?" her granddaughter asks.'],
		['Tres cosas pidió la asamblea.', 'The assembly asked for three things.'],
		['Que se lea el acta en aymara.', 'That the minutes be read in Aymara.']
	]
	const aside: Readonly<Record<string, RegExp>> = {
		'pairs.xlf': /^Project-Id-Version/,
		'pairs.csv': /^\[2, location\] 0$/
	}

	test.each([
		[['pairs.tmx']],
		[['pairs.xlf']],
		[['pairs.csv']],
		[['pairs.po.csv']],
		[['es.srt', 'en.srt']],
		[['en.vtt', 'es.vtt']]
	])('come in pair by pair from %s', async (names) => {
		const { es, en, drawn } = await read(...names)
		expect(drawn?.length).toBe(lines.length)
		const words = (side: typeof es) => side?.text.blocks.map(({ text }) => text)
		expect([words(es), words(en)]).toEqual([lines.map(([one]) => one), lines.map(([, other]) => other)])
		const wanted = aside[names[0] ?? '']
		if (wanted) expect(es?.text.aside[0]?.text).toMatch(wanted)
	})
})

test('Every file here is read by one of these tests', () => {
	const source = readFileSync(import.meta.filename, 'utf8')
	for (const name of readdirSync(folder)) {
		const ending = name.replace(/^e[sn]\./, '')
		expect(source.includes(`'${name}'`) || source.includes(`'${ending}'`), name).toBe(true)
	}
})
