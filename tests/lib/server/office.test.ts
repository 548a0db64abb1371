import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bringIn } from '../../../src/lib/server/import/bring.ts'

const spaces =
	'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
const xml = '<?xml version="1.0" encoding="UTF-8"?>'

/** A file as LibreOffice writes one: its body and its automatic styles. */
const odt = (body: string, kind = 'text') =>
	zipSync({
		mimetype: strToU8('application/vnd.oasis.opendocument.text'),
		'content.xml': strToU8(
			`${xml}<office:document-content ${spaces}><office:automatic-styles>
			<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
			<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
			<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
			</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
		),
		'styles.xml': strToU8(
			`${xml}<office:document-styles ${spaces}><office:styles><style:style style:name="Quotations" style:parent-style-name="Standard"/></office:styles></office:document-styles>`
		),
		'meta.xml': strToU8(
			`${xml}<office:document-meta ${spaces}><office:meta><dc:title>La calle</dc:title><meta:initial-creator>Ana Rojas</meta:initial-creator></office:meta></office:document-meta>`
		)
	})

describe('A text of LibreOffice', () => {
	const body = `<text:sequence-decls><text:sequence-decl text:name="Illustration"/></text:sequence-decls>
<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>X</dc:creator></office:change-info><text:p>borrado</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:table-of-content><text:index-body><text:p>Uno<text:tab/>1</text:p></text:index-body></text:table-of-content>
<text:h text:outline-level="2">Uno</text:h>
<text:p>La <text:span text:style-name="T1">wiphala</text:span> ondea<text:s text:c="2"/>en <text:a xlink:href="https://example.org/p">la <text:span text:style-name="T2">plaza</text:span></text:a><text:change text:change-id="c1"/>.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Bandera de cuadros &amp; colores.</text:p></text:note-body></text:note><office:annotation><dc:creator>Ana</dc:creator><text:p>¿Seguro?</text:p></office:annotation></text:p>
<text:p text:style-name="P1">Nadie salió.</text:p>
<text:list><text:list-item><text:p>pan</text:p><text:list><text:list-item><text:p>de trigo</text:p></text:list-item></text:list></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Barrio</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Familias</text:p></table:table-cell></table:table-row></table:table>
<text:p>Foto.<draw:frame><draw:text-box><text:p text:style-name="Illustration">La plaza, ayer.</text:p></draw:text-box></draw:frame> Sigue.</text:p>
<text:p><text:line-break/></text:p>`

	test('comes in with headings, emphasis, links, lists, tables, captions and notes, as it reads now', async () => {
		const { es } = await bringIn([{ name: 'calle.odt', bytes: odt(body) }])
		const blocks = es?.text.blocks ?? []
		expect(
			blocks.map(({ kind, text, level }) => [kind, text, ...(level === undefined ? [] : [level])])
		).toEqual([
			['heading', 'Uno', 2],
			['paragraph', 'La wiphala ondea en la plaza.'],
			['quote', 'Nadie salió.'],
			['item', 'pan'],
			['item', 'de trigo'],
			['cell', 'Barrio', 1],
			['cell', 'Familias', 4],
			['paragraph', 'Foto. Sigue.'],
			['caption', 'La plaza, ayer.'],
			['note', 'Bandera de cuadros & colores.']
		])
		expect(blocks[1]?.marks?.map(({ kind, from, to }) => [kind, blocks[1]?.text.slice(from, to)])).toEqual([
			['emphasis', 'wiphala'],
			['strong', 'plaza'],
			['link', 'la plaza']
		])
		expect(es?.text.author).toBe('Ana Rojas')
		const aside = es?.text.aside.map(({ text }) => text).join(' / ')
		expect(aside).toContain('Ana ¿Seguro?')
		expect(aside).toContain('Uno 1')
		expect(JSON.stringify(es)).not.toContain('borrado')
	})

	test('is a text; a sheet is refused with its own sentence', async () => {
		const reason = await bringIn([{ name: 'hoja.ods', bytes: odt('<table:table/>', 'spreadsheet') }]).catch(
			(error: unknown) => Reflect.get(Object(error), 'why')
		)
		expect(reason).toBe('odt')
	})
})
