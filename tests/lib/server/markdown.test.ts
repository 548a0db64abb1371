import fc from 'fast-check'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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

describe('Plain paragraphs, read without a parser', () => {
	/** Blocks of every kind, some of which a careless reader would take for words. */
	const blocks = [
		'El cabildo se reunió.',
		'—¿Quién vive? —dijo—.\n«Nadie», respondió el eco;\ny calló.',
		'Costó 3.50 (unos\n12 pesos) y 3% más.',
		'-Ya voy -dijo.\n-¿Adónde?',
		'Línea\n-',
		'-\nLínea',
		'--Doble.',
		'-: no es tabla\n-- ni esto',
		'# Título',
		'Título\n===',
		'Subtítulo\n---',
		'- uno\n- dos',
		'- uno\n\n  más de uno',
		'  sangrado con dos',
		'    código\n    sangrado',
		'1. primero\n2. segundo',
		'1986) no es lista\naunque lo parezca',
		'> cita\nque sigue',
		'Con *énfasis* y [enlace][1].',
		'[1]: https://ejemplo.bo',
		'Nota[^n] al pie.',
		'[^n]: Dice la nota.\n\n    Y sigue.',
		'| a | b |\n| - | - |\n| c | d |',
		'Verso uno  \nverso dos',
		'Un &amp; otro, www.ejemplo.bo, a@b.bo',
		'<div>\nCaja.\n</div>',
		'***',
		'Fin de línea con blanco \ny otra línea',
		'\tTabulado',
		'Línea\n+ que abre lista',
		'Línea\n# que abre título'
	]
	/** What reaches over blank lines. */
	const reaching = [
		'```\ncódigo\n\nmás código\n```',
		'<!-- no\n\nse lee -->',
		'<pre>\nuna\n\nobra\n</pre>',
		'~~~\nsin fin'
	]

	test('come as the parser has them', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n\n', '\n \n', '\n\n\n', '\n')), {
					minLength: 1,
					maxLength: 12
				}),
				fc.option(fc.constantFrom(...reaching)),
				(parts, last) => {
					const file = parts.map(([block, gap]) => block + gap).join('') + (last ?? '')
					// A comment may reach over blank lines: a text with one goes to the parser as a whole.
					const parsed = readMarkdown(`<!---->\n\n${file}`, 'es')
					const back = '<!---->\n\n'.length
					const blocksThere = parsed.blocks.map((block) => ({
						...block,
						origin: block.origin?.map((point) => ({ ...point, file: point.file - back }))
					}))
					expect(readMarkdown(file, 'es')).toEqual({ ...parsed, blocks: blocksThere })
				}
			),
			{ numRuns: 150, seed: 7 }
		)
	})

	test('are found in every text of the project as the parser has them', () => {
		for (const name of readdirSync('texts')) {
			for (const lang of ['es', 'en'] as const) {
				const path = join('texts', name, `${lang}.md`)
				if (!existsSync(path)) continue
				const file = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
				const whole = readMarkdown(`${file.trimEnd()}\n\n<!---->\n`, lang)
				expect(readMarkdown(file, lang), path).toEqual(whole)
			}
		}
	})
})
