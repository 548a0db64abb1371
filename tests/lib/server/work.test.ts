import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openVoice } from '#i18n'
import { type Doc, emptyLexicon, makeDoc, pairsTsv, revisionOf, tmxOf, viewOf, xliffOf } from '#engine'
import { computeWork } from '../../../src/lib/server/compute.ts'
import { bringIn } from '../../../src/lib/server/import/bring.ts'
import { workFiles, writtenOf } from '../../../src/lib/server/import/written.ts'
import { packWork, unpackWork } from '../../../src/lib/server/kept.ts'
import { layOut } from '../../../src/lib/server/opened.ts'
import { packAlignment, unpackAlignment } from '../../../src/lib/server/kept-columns.ts'
import { ownLexicon } from '../../../src/lib/server/lexicon.ts'
import { listWorks, openWork } from '../../../src/lib/server/library.ts'
import { wordCard } from '../../../src/lib/server/lookup.ts'
import { readingOfFile } from '../../../src/lib/server/reading.ts'
import { rowsOfWord, wordRowsOf } from '../../../src/lib/server/word-rows.ts'

const texts = {
	names: { source: 'es.md', target: 'en.md' },
	source: '# La calle\n\nNadie pasó. Llovía mucho.\n\nVolvieron a las cuatro.\n',
	target: '# The street\n\nNobody passed. It was raining hard.\n\nThey came back at four.\n',
	glossary: '',
	drawn: ''
}

/** What a work is opened under. */
const about = {
	slug: 'calle',
	work: {
		title: { es: 'Calle', en: 'Street' },
		author: '',
		year: '',
		licence: '',
		provenance: { es: '', en: '' },
		versions: []
	},
	unfinished: false
}

describe('A computed work', () => {
	test('is read back from its file as it was, tokens and links included', async () => {
		const computed = computeWork(texts, emptyLexicon)
		const back = await unpackWork(packWork(computed), about)
		expect(back?.bitext.source.segments.map(({ tokens }) => tokens)).toEqual(
			computed.bitext.source.segments.map(({ tokens }) => tokens)
		)
		expect(back?.bitext.alignment).toEqual(computed.bitext.alignment)
		expect(computed.links.map((_, bead) => back?.linksOf(bead).length)).toEqual(
			computed.links.map((list) => list.length)
		)
	})

	test('knows in which rows each word stands, in whatever form', async () => {
		const lexicon = ownLexicon()
		const computed = computeWork(
			{
				...texts,
				source: '# La calle\n\nNadie volvía.\n\nLlovía mucho.\n\nVolvieron a las cuatro calles.\n',
				target:
					'# The street\n\nNobody came back.\n\nIt was raining.\n\nThey came back to the four streets.\n'
			},
			lexicon
		)
		const back = await unpackWork(packWork(computed, wordRowsOf(computed.bitext, lexicon)), about)
		const words = await back?.words
		const rows = (side: 'source' | 'target', lemma: string) => words && rowsOfWord(words, side, lemma)
		expect([rows('source', 'volver'), rows('source', 'calle'), rows('source', 'volvieron')]).toEqual([
			[2, 4],
			[1, 4],
			[]
		])
		expect([rows('target', 'street'), rows('target', 'rain')]).toEqual([[1, 4], [3]])
	})

	test('tells what a word means before it is known where else the word stands', async () => {
		const computed = computeWork(texts, ownLexicon())
		const say = openVoice('en', {})
		const back = await unpackWork(packWork(computed), about)
		const block = back?.bitext.source.blocks[0]?.id ?? ''
		const card = back && wordCard(back, { side: 'source', block, offset: 3 }, say, [], await back.words)
		expect(card).toMatchObject({ form: 'calle', sought: true, places: [], more: 0 })
	})

	test('is read back in slices, so that others are answered meanwhile', async () => {
		const beads = 50_000
		const packed = packAlignment(
			Array.from({ length: beads }, (_, n) => ({
				source: { from: n, to: n + 1 },
				target: { from: n, to: n + 1 },
				cost: 0,
				confidence: 1,
				drawnBy: 'aligner'
			}))
		)
		let answered = 0
		const other = setInterval(() => answered++, 0)
		expect((await unpackAlignment(packed)).length).toBe(beads)
		clearInterval(other)
		expect(answered).toBeGreaterThan(0)
	})

	test('is read back to the last field, a long one in any stretch of its rows', async () => {
		const many = (words: string) => Array.from({ length: 150 }, (_, n) => `${words} ${n}.`).join('\n\n')
		const computed = computeWork(
			{ ...texts, source: `# A *b*\n\n${many('La calle')}`, target: `# A *b*\n\n${many('The street')}` },
			emptyLexicon
		)
		const laidOut = layOut(computed)
		const { rowsIn } = viewOf(computed.bitext, laidOut.rows, computed)
		const back = await unpackWork(packWork(computed), about)
		const withoutTokens = (doc: Doc | undefined) => ({
			...doc,
			segments: doc?.segments.map(({ from, to, index, block }) => ({ from, to, index, block }))
		})
		for (const side of ['source', 'target'] as const)
			expect(withoutTokens(back?.bitext[side])).toEqual(withoutTokens(computed.bitext[side]))
		expect(back?.findings).toEqual(computed.findings)
		expect(back).toMatchObject(laidOut)
		for (const [from, to] of [
			[0, 1],
			[31, 33],
			[60, 130],
			[150, 151],
			[0, 151]
		] as const)
			expect(back?.rowsIn({ from, to })).toEqual(rowsIn({ from, to }))
	})

	test('says how far it is, stage by stage, and is done when its reader can begin', () => {
		const many = (words: string) => Array.from({ length: 400 }, (_, n) => `${words} ${n}.`).join('\n\n')
		const long = { ...texts, source: many('La calle'), target: many('The street') }
		for (const early of [true, false]) {
			const said: [string, number][] = []
			let heard = 0
			const say = (stage: string, share: number) => void said.push([stage, share])
			computeWork(long, emptyLexicon, say, early ? () => (heard = said.length) : undefined)
			const waited = said.slice(0, early ? heard : undefined)
			const shares = waited.map(([, share]) => share)
			expect(shares).toEqual(shares.toSorted((a, b) => a - b))
			expect([shares[0], waited.filter(([, share]) => share > 0 && share < 0.8).length > 4]).toEqual([
				0,
				true
			])
			expect(shares.at(-1)).toBeGreaterThan(0.9)
			expect(new Set(waited.map(([stage]) => stage))).toEqual(
				new Set(
					early ? ['reading', 'aligning', 'laying'] : ['reading', 'aligning', 'linking', 'checking', 'laying']
				)
			)
		}
	})

	test('whose file is damaged is not believed', async () => {
		expect(await unpackWork(new Uint8Array([1, 2, 3]), about)).toBeUndefined()
		const packed = packWork(computeWork(texts, emptyLexicon))
		expect(await unpackWork(packed.slice(0, -1), about)).toBeUndefined()
		for (const at of [0, 5, 9, 20, packed.length - 3]) {
			const changed = packed.slice()
			changed[at] = (changed[at] ?? 0) ^ 1
			expect(await unpackWork(changed, about)).toBeUndefined()
		}
	})

	test('with one side only is read alone', async () => {
		const alone = computeWork({ ...texts, target: '', names: { source: 'es.md', target: '' } }, emptyLexicon)
		expect([alone.bitext.target.segments.length, alone.findings.length]).toEqual([0, 0])
		expect((await unpackWork(packWork(alone), about))?.rows.length).toBe(3)
	})

	test('keeps pairs a person drew, and falls back on the aligner when they belong to another text', () => {
		const drawn = computeWork({ ...texts, drawn: '0:1\t0:1\n1:3\t1:3\n' }, emptyLexicon).bitext.alignment
		expect(drawn.map(({ source, drawnBy }) => [source.to, drawnBy])).toEqual([
			[1, 'person'],
			[4, 'person']
		])
		const other = computeWork({ ...texts, drawn: '0:9\t0:9\n' }, emptyLexicon).bitext.alignment
		expect(other.every(({ drawnBy }) => drawnBy === 'aligner')).toBe(true)
	})
})

describe('What leaves and comes back', () => {
	test.each([
		['a.tmx', tmxOf],
		['a.xlf', xliffOf],
		['a.tsv', pairsTsv]
	])('has the same pairs: %s', async (name, write) => {
		const { bitext } = computeWork(texts, emptyLexicon)
		const bytes = new TextEncoder().encode(write(bitext, { version: '1' }))
		const files = workFiles(writtenOf(await bringIn([{ name, bytes }])), {
			title: { es: 'a', en: 'a' },
			author: '',
			translator: ''
		})
		const text = (file: string) => files.find((one) => one.name === file)?.text ?? ''
		const again = computeWork(
			{ ...texts, source: text('es.md'), target: text('en.md'), drawn: text('drawn.tsv') },
			emptyLexicon
		)
		expect(pairsTsv(again.bitext)).toBe(pairsTsv(bitext))
	})
})

describe('Two versions', () => {
	const doc = (text: string) => makeDoc(readingOfFile('es.md', text, 'es'))

	test('name what changed, figures and negation first', () => {
		const old = doc('Uno llegó tarde.\n\nEran 9 muertos.\n\nLlovía.\n')
		const fresh = doc('Uno llegó pronto.\n\nEran 19 muertos.\n\nLlovía.\n')
		expect(revisionOf(old, fresh).map(({ meaning }) => meaning)).toEqual([true, false])
		const spelled = (number: string) => doc(`Dejó a ${number} personas sin casa.\n`)
		expect(revisionOf(spelled('sesenta'), spelled('setenta'))[0]?.meaning).toBe(true)
		expect(revisionOf(old, old)).toEqual([])
	})

	test('are given whole: what is the same and removed is the old text, the same and added the new', () => {
		const paragraph = fc.constantFrom('Uno.', 'Dos no.', 'Tres 3.', 'Cuatro y cinco.', 'Seis.')
		const text = fc.array(paragraph, { minLength: 1, maxLength: 8 })
		fc.assert(
			fc.property(text, text, (a, b) => {
				const [old, fresh] = [doc(a.join('\n\n')), doc(b.join('\n\n'))]
				const passages = revisionOf(old, fresh)
				const told = (kind: string) =>
					passages
						.flatMap(({ changes }) => changes.filter((one) => one.kind !== kind).map(({ text }) => text))
						.join('')
						.replace(/\s/g, '').length
				const size = (list: readonly string[]) => list.join('').replace(/\s/g, '').length
				expect(size(a) - told('added')).toBe(size(b) - told('removed'))
			}),
			{ seed: 11, numRuns: 300 }
		)
	})
})

describe('The library', () => {
	let folder = ''
	const before = { ...process.env }
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'cotejo-library-'))
		process.env.COTEJO_TEXTS = join(folder, 'texts')
		process.env.COTEJO_DATA = join(folder, 'data')
		for (const slug of ['plaza', 'sola', 'vacía']) mkdirSync(join(folder, 'texts', slug), { recursive: true })
		writeFileSync(join(folder, 'texts', 'plaza', 'es.txt'), 'La plaza estaba llena.\n')
		writeFileSync(join(folder, 'texts', 'plaza', 'en.md'), 'The square was full.\n')
		writeFileSync(join(folder, 'texts', 'sola', 'en.txt'), 'It was raining.\n')
	})
	afterAll(() => {
		process.env = before
		rmSync(folder, { recursive: true, force: true })
	})

	test('shows a folder with nothing but es.* and en.*, or one of them, as a work', () => {
		expect(listWorks().works.map(({ slug }) => slug)).toEqual(['plaza', 'sola'])
	})

	test('opens works in a worker, and reads them back at once the next time', async () => {
		const opened = await openWork('plaza')?.opened
		expect(opened?.rows.length).toBe(1)
		writeFileSync(join(folder, 'texts', 'plaza', 'en.md'), 'The square was full of people.\n')
		const changed = await openWork('plaza')?.opened
		expect(changed?.bitext.target.text).toBe('The square was full of people.')
		expect((await openWork('sola')?.opened)?.rows.length).toBe(1)
	}, 60_000)

	test('stops computing texts that have changed meanwhile, and hands out what became of them', async () => {
		const en = join(folder, 'texts', 'plaza', 'en.md')
		writeFileSync(en, 'The square was full of old people. '.repeat(4000))
		const before = openWork('plaza')
		writeFileSync(en, 'The square was empty.\n')
		const after = openWork('plaza')
		expect(after).not.toBe(before)
		const [first, second] = await Promise.all([before?.whole, after?.whole])
		expect(first?.bitext.target.text).toBe('The square was empty.')
		expect(first).toBe(second)
		expect(openWork('plaza')).toBe(after)
	}, 60_000)

	test('has no work of a name that leads elsewhere', () => {
		expect([openWork('..'), openWork('../plaza'), openWork('nada')]).toEqual([
			undefined,
			undefined,
			undefined
		])
	})
})
