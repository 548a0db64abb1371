import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseGlossary } from '#engine'
import { addRendering, changeGlossary, entryOf } from '../../../src/lib/server/glossary-file.ts'
import { foundOf, glossesOf } from '../../../src/lib/server/glossary-found.ts'
import { openWork } from '../../../src/lib/server/library.ts'
import { ownStore } from '../../../src/lib/server/store/own.ts'
import { stepFile, workOfAddress, writeFile } from '../../../src/lib/server/work-edit.ts'

const tsv = [
	'term\tlang\tcategory\trenderings\tpolicy\tcase\tpos\tnote_es\tnote_en\tseen by',
	'ayllu\tqu\tland\tayllu\tkeep\tany\tn\tComunidad.\tCommunity.\tRosa',
	'\tes\tno term here\t\t\t\t\t\t\t',
	'cabildo\tes\tpolitics\tcabildo | council\tkeep\tany\tn\tAsamblea.\tAssembly.\tJuan',
	''
].join('\n')
const entry = (fields: Readonly<Record<string, string>>) => entryOf((name) => fields[name] ?? '')
const textOf = (change: ReturnType<typeof changeGlossary>) => ('text' in change ? change.text : change.why)

describe('A glossary', () => {
	test('changed in one entry keeps every other line and the author’s own columns letter by letter', () => {
		const changed = textOf(
			changeGlossary(
				tsv,
				'cabildo',
				entry({ term: 'cabildo', renderings: 'town meeting', policy: 'translate' })
			)
		)
		expect(changed.split('\n').slice(0, 3)).toEqual(tsv.split('\n').slice(0, 3))
		expect(changed.split('\n')[3]).toBe('cabildo\tes\t\ttown meeting\ttranslate\tany\t\t\t\tJuan')
	})

	test('gets a new entry at its end, and a first line where it had none', () => {
		const added = textOf(changeGlossary('', '', entry({ term: 'wiphala', lang: 'ay', policy: 'keep' })))
		expect(parseGlossary(added).glossary.map(({ term, lang, policy }) => [term, lang, policy])).toEqual([
			['wiphala', 'ay', 'keep']
		])
	})

	test('loses an entry, and nothing else', () => {
		const lines = tsv.split('\n')
		expect(textOf(changeGlossary(tsv, 'ayllu', undefined)).split('\n')).toEqual(
			lines.filter((_, at) => at !== 1)
		)
	})

	test('takes one more rendering, once', () => {
		const once = textOf(addRendering(tsv, 'cabildo', 'open assembly'))
		expect(textOf(addRendering(once, 'cabildo', 'Open assembly'))).toBe(once)
		expect(parseGlossary(once).glossary[1]?.renderings).toEqual(['cabildo', 'council', 'open assembly'])
	})

	test.each([
		['no-term', tsv, '', entry({ term: '  ' })],
		['twice', tsv, '', entry({ term: 'AYLLU' })],
		['twice', tsv, 'cabildo', entry({ term: 'ayllu' })],
		['gone', tsv, 'mita', entry({ term: 'mita' })],
		['no-header', 'ayllu\tqu\n', '', entry({ term: 'mita' })],
		['too-long', tsv, '', entry({ term: 'mita', note_es: 'a'.repeat(3000) })]
	])('says why it is not changed: %s', (why, before, old, fresh) => {
		expect(changeGlossary(before, old, fresh)).toEqual({ why })
	})

	test('cannot be broken by tabs and line ends in a form', () => {
		const added = textOf(
			changeGlossary(tsv, '', entry({ term: 'mi\tta', note_es: 'uno\ndos\tx', renderings: 'a\n|b' }))
		)
		expect(parseGlossary(added).glossary[2]).toMatchObject({
			term: 'mi ta',
			renderings: ['a', 'b'],
			note: { es: 'uno dos x' }
		})
	})
})

describe('The glossary of a work', () => {
	let folder = ''
	const before = { ...process.env }
	const home = () => join(folder, 'texts', 'mina')
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'cotejo-glossary-'))
		process.env.COTEJO_TEXTS = join(folder, 'texts')
		process.env.COTEJO_DATA = join(folder, 'data')
		mkdirSync(home(), { recursive: true })
		writeFileSync(
			join(home(), 'es.md'),
			'El ayllu se reunió.\n\nEl cabildo votó.\n\nEl sindicato minero calló.\n'
		)
		writeFileSync(
			join(home(), 'en.md'),
			'The ayllus [peasant communities] met.\n\nThe council voted.\n\nThe union [of miners, mostly] fell silent.\n'
		)
		writeFileSync(join(home(), 'glossary.tsv'), tsv.replace(/^ayllu.*\n/m, ''))
	})
	afterAll(() => {
		process.env = before
		rmSync(folder, { recursive: true, force: true })
	})

	test('is counted in the work, and what the translator explains in brackets is offered', async () => {
		const opened = await openWork('mina')?.whole
		if (!opened) throw new Error('the work was not opened')
		expect(foundOf(opened)[0]).toMatchObject({ renderings: [{ words: 'council', count: 1 }], left: 0 })
		expect(glossesOf(opened)).toEqual([{ term: 'ayllu', words: 'peasant communities', entry: '' }])
	}, 60_000)

	test('is changed in its folder, and the change undone and done again', () => {
		const source = () => {
			const found = workOfAddress('mina')
			if (!found) throw new Error('no work')
			return found
		}
		const text = () => readFileSync(join(home(), 'glossary.tsv'), 'utf8')
		const first = text()
		expect(writeFile(source(), 'glossary.tsv', tsv)).toBe('kept')
		expect(text()).toBe(tsv)
		expect(stepFile(source(), 'glossary.tsv', 'undo')).toBe('kept')
		expect(text()).toBe(first)
		expect(stepFile(source(), 'glossary.tsv', 'undo')).toBe('nothing-to-undo')
		expect(stepFile(source(), 'glossary.tsv', 'redo')).toBe('kept')
		expect(text()).toBe(tsv)
	})

	test('that cannot be written stays as it was, leaves no step to undo, and says so', () => {
		const source = workOfAddress('mina')
		if (!source) throw new Error('no work')
		// A folder below a file cannot be written, whoever asks.
		const shut = { ...source, slug: 'mina/es.md' }
		expect(writeFile(shut, 'glossary.tsv', 'term\n')).toBe('not-writable')
		expect(stepFile(shut, 'glossary.tsv', 'undo')).toBe('nothing-to-undo')
		expect(readFileSync(join(home(), 'glossary.tsv'), 'utf8')).toBe(tsv)
	})

	test('of an imported work is changed in the store, facts likewise', () => {
		const own = ownStore()
		if (!('store' in own)) throw new Error(own.trouble)
		own.store.addWork('calle', [{ name: 'work.json', text: '{"title":"La calle"}' }], 1)
		const source = () => workOfAddress('calle')
		const [one] = [source()]
		if (!one) throw new Error('no work')
		expect(writeFile(one, 'work.json', '{"title":"La plaza"}')).toBe('kept')
		const two = source()
		expect(two?.work?.title.es).toBe('La plaza')
		if (two) expect(stepFile(two, 'work.json', 'undo')).toBe('kept')
		expect(source()?.work?.title.es).toBe('La calle')
	})
})
