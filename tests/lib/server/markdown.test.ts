import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/lib/server/import/markdown.ts'

const wordsOf = (file: string) =>
	readMarkdown(file, 'es').blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim())
const kindsOf = (file: string) => readMarkdown(file, 'es').blocks.map(({ kind }) => kind)
const asideOf = (file: string) => readMarkdown(file, 'es').aside.map(({ text }) => text)

describe('HTML in a Markdown file', () => {
	test('keeps the words of a paragraph that begins with a tag', () => {
		expect(wordsOf('<b>Hola</b> mundo.\n\nOtra cosa.')).toEqual(['Hola mundo.', 'Otra cosa.'])
		expect(wordsOf('<p align="center">La <em>wiphala</em> flameaba.</p>\n\nOtra cosa.')).toEqual([
			'La wiphala flameaba.',
			'Otra cosa.'
		])
		expect(wordsOf('<div>\nUno.\n</div>\n\nDos.')).toEqual(['Uno.', 'Dos.'])
	})

	test('parts paragraphs, items and cells, and keeps headings headings', () => {
		const file = '<h2>El cabildo</h2>\n<ul><li>Uno.</li><li>Dos.</li></ul>\n<blockquote>Tres.</blockquote>'
		expect(wordsOf(file)).toEqual(['El cabildo', 'Uno.', 'Dos.', 'Tres.'])
		expect(kindsOf(file)).toEqual(['heading', 'item', 'item', 'quote'])
	})

	test('decodes entities and leads back to the file', () => {
		const file = 'Antes.\n\n<div>El ni&ntilde;o ley&oacute;.</div>'
		const block = readMarkdown(file, 'es').blocks[1]
		expect(block?.text).toBe('El niño leyó.')
		expect(block?.origin?.[0]?.file).toBe(file.indexOf('El ni'))
	})

	test('never keeps scripts and styles, and sets comments aside', () => {
		const file =
			'<script>alert(1)</script>\n\n<style>p { color: red }</style>\n\n<!-- falta un párrafo -->\n\nTexto.'
		expect(wordsOf(file)).toEqual(['Texto.'])
		expect(asideOf(file)).toEqual(['falta un párrafo'])
	})

	test('parts the words a line break stands between', () => {
		expect(wordsOf('Verso uno<br>verso dos')).toEqual(['Verso uno verso dos'])
	})
})

describe('What is no text of the work', () => {
	test('is set aside: facts on top of the file and the descriptions of images', () => {
		const file = '---\ntitle: El Alto\ntags: [bo]\n---\n\nTexto con ![una wiphala](w.png) dentro.'
		expect(wordsOf(file)).toEqual(['Texto con dentro.'])
		expect(asideOf(file)).toEqual(['---\ntitle: El Alto\ntags: [bo]\n---', 'una wiphala'])
	})

	test('leaves dashes around plain prose alone', () => {
		expect(wordsOf('---\n\nTexto.\n\n---\n\nMás texto.')).toEqual(['Texto.', 'Más texto.'])
	})
})
