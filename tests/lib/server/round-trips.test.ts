import { describe, expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { type Bitext, type RawBlock, drawnAlignment, makeDoc } from '#engine'
import { exportFormats, exported, zippedFolder } from '../../../src/lib/server/export.ts'
import { bringIn, workFiles } from '../../../src/lib/server/import/bring.ts'
import { readMarkdown } from '../../../src/lib/server/import/markdown.ts'

const es: readonly RawBlock[] = [
	{ kind: 'heading', level: 1, text: 'La "feria" & el río <alto>' },
	{ kind: 'paragraph', text: '"Nadie" se quedó.' },
	{ kind: 'note', text: 'Nota: 1 < 2.' },
	{ kind: 'verse', text: 'Uno\ndos' },
	{ kind: 'item', text: 'Pan;\ty coca, y más.' },
	{ kind: 'caption', text: 'Foto: la plaza.' }
]
const en: readonly RawBlock[] = [
	{ kind: 'heading', level: 1, text: 'The “fair” & the <high> river' },
	{ kind: 'paragraph', text: 'Nobody stayed.' },
	{ kind: 'verse', text: 'One\ntwo' },
	{ kind: 'item', text: 'Bread, and coca, and more.' },
	{ kind: 'paragraph', text: 'Only here.' }
]

function bitext(): Bitext {
	const source = makeDoc({ lang: 'es', title: '', blocks: es, aside: [], problems: [] })
	const target = makeDoc({ lang: 'en', title: '', blocks: en, aside: [], problems: [] })
	const pairs = [
		[0, 1, 0, 1],
		[1, 2, 1, 2],
		[2, 3, 2, 2],
		[3, 4, 2, 3],
		[4, 5, 3, 4],
		[5, 6, 4, 4],
		[6, 6, 4, 5]
	].map(([a = 0, b = 0, c = 0, d = 0]) => ({ source: { from: a, to: b }, target: { from: c, to: d } }))
	const alignment = drawnAlignment(source, target, pairs)
	if (!alignment) throw new Error('the pairs do not tile')
	return { source, target, alignment, moves: [], correspondence: 1 }
}

const flat = (blocks: readonly RawBlock[]) => blocks.map(({ text }) => text.replace(/\s+/g, ' '))
const kinds = (blocks: readonly RawBlock[]) => blocks.map(({ kind, level }) => [kind, level])

describe('A work that leaves and comes back', () => {
	test.each([
		['tmx', 'a.tmx'],
		['xliff', 'a.xlf'],
		['tsv', 'a.tsv']
	] as const)('as %s has the same words in the same pairs', async (format, name) => {
		const text = exported(bitext(), format, '1')
		const back = await bringIn([{ name, bytes: new TextEncoder().encode(text) }])
		expect(flat(back.es?.text.blocks ?? [])).toEqual(flat(es))
		expect(flat(back.en?.text.blocks ?? [])).toEqual(flat(en))
		expect(back.drawn).toHaveLength(7)
		if (format === 'tsv') return
		expect(kinds(back.es?.text.blocks ?? [])).toEqual(kinds(es))
		expect(kinds(back.en?.text.blocks ?? [])).toEqual(kinds(en))
		expect(text.match(/x-drawn-by|drawn-by/g)).toHaveLength(7)
	})

	test('as Markdown has every word of both sides, the original’s blocks as they were', () => {
		const back = readMarkdown(exported(bitext(), 'markdown', '1'), 'es').blocks
		const original = back.filter(({ kind }) => kind !== 'quote' && kind !== 'heading')
		expect(kinds(original)).toEqual(
			kinds(es.slice(1)).map(([kind, level]) => [kind, kind === 'item' ? 1 : level])
		)
		expect(flat(back.filter(({ kind }) => kind === 'quote'))).toEqual(flat(en.slice(1)))
		expect(flat(back)[0]).toBe(`${es[0]?.text} / ${en[0]?.text}`)
	})

	test('as a folder is the same, file by file', () => {
		const side = (name: string, blocks: readonly RawBlock[], looks: 'es' | 'en') => ({
			name,
			text: { title: '', author: '', blocks, aside: [{ kind: 'note', text: 'Apartado.' }] as const },
			encoding: '',
			looks
		})
		const drawn = bitext().alignment.map(({ source, target }) => ({ source, target }))
		const files = workFiles(
			{ es: side('a', es, 'es'), en: side('b', en, 'en'), swapped: false, same: false, drawn },
			{ title: { es: 'Feria', en: 'Fair' }, author: 'Ana', translator: 'Clara' }
		)
		const inside = unzipSync(zippedFolder('feria', files))
		expect(Object.keys(inside).sort()).toEqual(files.map(({ name }) => `feria/${name}`).sort())
		const text = (name: string) => new TextDecoder().decode(inside[`feria/${name}`])
		expect(kinds(readMarkdown(text('es.md'), 'es').blocks)).toEqual(
			kinds(es).map(([kind, level]) => [kind, kind === 'item' ? 1 : level])
		)
		expect(text('aside.txt')).toContain('Apartado.')
		expect(text('drawn.tsv').trim().split('\n')).toHaveLength(7)
	})

	test('is written in every format there is', () => {
		for (const format of exportFormats) expect(exported(bitext(), format, '1')).toContain('Only here.')
	})
})
