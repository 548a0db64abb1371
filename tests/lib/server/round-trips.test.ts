import { describe, expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { type Bitext, type RawBlock, drawnAlignment, makeDoc } from '#engine'
import { exportFormats, exported, zippedFolder } from '../../../src/lib/server/export.ts'
import { bringIn } from '../../../src/lib/server/import/bring.ts'
import { workFiles, writtenOf } from '../../../src/lib/server/import/written.ts'
import { readMarkdown } from '../../../src/lib/server/import/markdown.ts'

const es: readonly RawBlock[] = [
	{ kind: 'heading', level: 1, text: 'La "feria" & el río <alto>' },
	{
		kind: 'paragraph',
		text: '"Nadie" se quedó.',
		marks: [
			{ from: 0, to: 7, kind: 'emphasis' },
			{ from: 8, to: 16, kind: 'link', href: 'https://example.org/a?b="c"&d=<e>' },
			{ from: 11, to: 16, kind: 'strong' }
		]
	},
	{ kind: 'note', text: 'Nota: 1 < 2.' },
	{ kind: 'verse', text: 'Uno\ndos' },
	{ kind: 'item', text: 'Pan;\ty coca, y más.' },
	{ kind: 'caption', text: 'Foto: la plaza.' },
	{ kind: 'cell', level: 1, text: 'Barrio' },
	{ kind: 'cell', level: 2, text: 'Familias' },
	{ kind: 'cell', level: 2, text: '40' }
]
const en: readonly RawBlock[] = [
	{ kind: 'heading', level: 1, text: 'The “fair” & the <high> river' },
	{ kind: 'paragraph', text: 'Nobody stayed.', marks: [{ from: 7, to: 13, kind: 'strong' }] },
	{ kind: 'verse', text: 'One\ntwo' },
	{ kind: 'item', text: 'Bread, and coca, and more.' },
	{ kind: 'paragraph', text: 'Only here.' },
	{ kind: 'cell', level: 1, text: 'District' },
	{ kind: 'cell', level: 2, text: 'Families' },
	{ kind: 'cell', level: 2, text: '40' }
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
		[6, 6, 4, 5],
		[6, 7, 5, 6],
		[7, 8, 6, 7],
		[8, 9, 7, 8]
	].map(([a = 0, b = 0, c = 0, d = 0]) => ({ source: { from: a, to: b }, target: { from: c, to: d } }))
	const alignment = drawnAlignment(source, target, pairs)
	if (!alignment) throw new Error('the pairs do not tile')
	return { source, target, alignment, moves: [], correspondence: 1 }
}

const flat = (blocks: readonly RawBlock[]) => blocks.map(({ text }) => text.replace(/\s+/g, ' '))
const marks = (blocks: readonly RawBlock[]) => blocks.map(({ marks }) => marks ?? [])
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
		expect(back.drawn).toHaveLength(10)
		if (format === 'tsv') return
		expect(kinds(back.es?.text.blocks ?? [])).toEqual(kinds(es))
		expect(kinds(back.en?.text.blocks ?? [])).toEqual(kinds(en))
		expect(marks(back.es?.text.blocks ?? [])).toEqual(marks(es))
		expect(marks(back.en?.text.blocks ?? [])).toEqual(marks(en))
		expect(text.match(/x-drawn-by|drawn-by/g)).toHaveLength(10)
	})

	test('as Markdown has every word of both sides, the original’s blocks as they were', () => {
		const back = readMarkdown(exported(bitext(), 'markdown', '1'), 'es').blocks
		const tables = back.filter(({ kind }) => kind === 'cell')
		expect(flat(tables)).toEqual([...flat(es.slice(-3)), ...flat(en.slice(-3))])
		expect(kinds(tables)).toEqual([...kinds(es.slice(-3)), ...kinds(en.slice(-3))])
		const original = back.filter(({ kind }) => kind !== 'quote' && kind !== 'heading' && kind !== 'cell')
		expect(kinds(original)).toEqual(
			kinds(es.slice(1, -3)).map(([kind, level]) => [kind, kind === 'item' ? 1 : level])
		)
		// Of marks within marks Markdown has the outer one.
		expect(marks(original)[0]).toEqual(
			es[1]?.marks
				?.slice(0, 2)
				.map((one) => (one.kind === 'link' ? { ...one, href: 'https://example.org/a?b="c"&d=%3Ce%3E' } : one))
		)
		const quotes = back.filter(({ kind }) => kind === 'quote')
		expect(flat(quotes)).toEqual(flat(en.slice(1, -3)))
		expect(marks(quotes)[0]).toEqual(en[1]?.marks)
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
			writtenOf({ es: side('a', es, 'es'), en: side('b', en, 'en'), swapped: false, same: false, drawn }),
			{ title: { es: 'Feria', en: 'Fair' }, author: 'Ana', translator: 'Clara' }
		)
		const inside = unzipSync(zippedFolder('feria', files))
		expect(Object.keys(inside).sort()).toEqual(files.map(({ name }) => `feria/${name}`).sort())
		const text = (name: string) => new TextDecoder().decode(inside[`feria/${name}`])
		const back = readMarkdown(text('es.md'), 'es').blocks
		expect(marks(back)[1]?.map(({ kind }) => kind)).toEqual(['emphasis', 'link'])
		expect(kinds(back)).toEqual(kinds(es).map(([kind, level]) => [kind, kind === 'item' ? 1 : level]))
		expect(text('aside.txt')).toContain('Apartado.')
		expect(text('drawn.tsv').trim().split('\n')).toHaveLength(10)
	})

	test('keeps bold, italics and links as other programs write them', async () => {
		const tmx = `<tmx version="1.4"><header srclang="es"/><body><tu><tuv xml:lang="es-BO"><seg>La <bpt i="1" type="bold">{\\b </bpt>wiphala<ept i="1">}</ept> y <hi type="italic">el <ph x="1">&lt;br/&gt;</ph>mercado</hi>.</seg></tuv>
			<tuv xml:lang="en-GB"><seg>See <bpt i="2" x="2">&lt;a class="x" href="https://example.org/w"&gt;</bpt>the wiphala<ept i="2">&lt;/a&gt;</ept><bpt i="3">&lt;span&gt;</bpt>!<ept i="3">&lt;/span&gt;</ept></seg></tuv></tu></body></tmx>`
		const old = `<xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="1"><source><g id="1" ctype="x-html-em">One <g id="2" ctype="bold">big</g></g> day<x id="3"/></source><seg-source><mrk mtype="seg" mid="1"><g id="1" ctype="italic">One</g></mrk></seg-source><target>Un <bpt id="1" ctype="bold">&lt;b&gt;</bpt>gran<ept id="1">&lt;/b&gt;</ept> día</target></trans-unit></body></file></xliff>`
		const fresh = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="es" trgLang="en"><file id="f"><unit id="1"><originalData><data id="a">&lt;a href="https://example.org/x"&gt;</data></originalData><segment><source>Ver <pc id="1" dataRefStart="a">aquí <mrk id="m" type="term">ya</mrk></pc></source><target>See <sc id="1" type="fmt" subType="xlf:b"/>here<ec startRef="1"/> now</target></segment></unit></file></xliff>`
		const read = async (name: string, text: string) => {
			const { es, en } = await bringIn([{ name, bytes: new TextEncoder().encode(text) }])
			return [es, en].map((side) => {
				const [block] = side?.text.blocks ?? []
				return [
					block?.text,
					(block?.marks ?? []).map(({ from, to, kind, href = '' }) =>
						`${kind} ${block?.text.slice(from, to)} ${href}`.trim()
					)
				]
			})
		}
		expect(await read('a.tmx', tmx)).toEqual([
			['La wiphala y el mercado.', ['strong wiphala', 'emphasis el mercado']],
			['See the wiphala!', ['link the wiphala https://example.org/w']]
		])
		expect(await read('a.xlf', old)).toEqual([
			['Un gran día', ['strong gran']],
			['One big day', ['emphasis One big', 'strong big']]
		])
		expect(await read('b.xlf', fresh)).toEqual([
			['Ver aquí ya', ['link aquí ya https://example.org/x']],
			['See here now', ['strong here']]
		])
	})

	test('is written in every format there is', () => {
		for (const format of exportFormats) expect(exported(bitext(), format, '1')).toContain('Only here.')
	})
})
