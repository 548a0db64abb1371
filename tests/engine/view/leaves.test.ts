import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chaptersOf, flagCounts, leavesOf, makeDoc, type Reading, outlinesOf, rowsOf } from '#engine'
import { bitextOf, findingOf } from './sample.ts'

/** Outlines of the rows of a text with headings: `# ` the title, `## ` a chapter; both sides alike. */
function rowsOfHeadings(lines: readonly string[]) {
	const reading = (lang: 'es' | 'en'): Reading => ({
		lang,
		title: '',
		blocks: lines.map((line) => {
			const level = /^#+/.exec(line)?.[0].length ?? 0
			return level > 0
				? { kind: 'heading', level, text: line.slice(level + 1) }
				: { kind: 'paragraph', text: line }
		}),
		aside: [],
		problems: []
	})
	const [source, target] = [makeDoc(reading('es')), makeDoc(reading('en'))]
	const alignment = source.segments.map((_, at) => ({
		source: { from: at, to: at + 1 },
		target: { from: at, to: at + 1 },
		cost: 0,
		confidence: 1,
		drawnBy: 'person' as const
	}))
	const bitext = { source, target, alignment, moves: [], correspondence: 1 }
	return outlinesOf(bitext, rowsOf(bitext), [])
}

const chapters = (lines: readonly string[]) =>
	chaptersOf(rowsOfHeadings(lines), []).map((one) => [one.source, one.rows.from, one.rows.to])

describe('Chapters', () => {
	test('begin at the shallowest headings of which there are several', () => {
		expect(chapters(['# Obra', '## Uno', 'Texto a.', '### Parte', 'Texto b.', '## Dos', 'Texto c.'])).toEqual(
			[
				['Uno', 0, 5],
				['Dos', 5, 7]
			]
		)
	})

	test('have words before them as a chapter of its own, under the title', () => {
		expect(chapters(['# Obra', 'Nota previa.', '## Uno', 'Texto.', '## Dos', 'Más.'])).toEqual([
			['Obra', 0, 2],
			['Uno', 2, 4],
			['Dos', 4, 6]
		])
	})

	test('are one where there are no headings', () => {
		expect(chapters(['Uno.', 'Dos.'])).toEqual([['', 0, 2]])
		expect(chaptersOf([], [])).toEqual([])
	})

	test('count their flags by severity, their gaps and what was added', () => {
		const bitext = bitextOf('Hay 3.\n\nDos.', 'There are 4.\n\nNote.', [
			[1, 1],
			[1, 0],
			[0, 1]
		])
		const findings = [findingOf(bitext, { es: '3', en: '4' })]
		const [chapter] = chaptersOf(outlinesOf(bitext, rowsOf(bitext), findings), findings)
		expect(chapter).toMatchObject({ flags: { critical: 1, major: 0, minor: 0 }, missing: 1, added: 1 })
		expect(flagCounts([], findings)).toEqual({ critical: 0, major: 0, minor: 0 })
	})
})

describe('Leaves', () => {
	test('tile the rows, whatever the text', () => {
		const text = fc.array(
			fc.constantFrom('## Un capítulo', 'Corto.', `${'Una frase de largo mediano. '.repeat(30)}Fin.`),
			{ minLength: 1, maxLength: 120 }
		)
		fc.assert(
			fc.property(text, (lines) => {
				const rows = rowsOfHeadings(lines)
				const leaves = leavesOf(rows, chaptersOf(rows, []))
				let next = 0
				for (const leaf of leaves) {
					expect(leaf.rows.from).toBe(next)
					expect(leaf.rows.to).toBeGreaterThan(next)
					next = leaf.rows.to
				}
				expect(next).toBe(rows.length)
			}),
			{ seed: 20, numRuns: 60 }
		)
	})

	test('of short chapters are shared, of long ones cut', () => {
		const short = rowsOfHeadings(['# Obra', '## Uno', 'Texto.', '## Dos', 'Texto.'])
		expect(leavesOf(short, chaptersOf(short, []))).toHaveLength(1)
		const long = rowsOfHeadings(
			Array.from({ length: 200 }, (_, n) => `Párrafo ${n}: ${'palabras y más palabras '.repeat(10)}.`)
		)
		const leaves = leavesOf(long, chaptersOf(long, []))
		expect(leaves.length).toBeGreaterThan(3)
		for (const leaf of leaves) expect(leaf.characters).toBeLessThan(36_000)
	})
})
