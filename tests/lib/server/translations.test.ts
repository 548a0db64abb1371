import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyLexicon } from '#engine'
import { computeWork } from '../../../src/lib/server/compute.ts'
import { askedOf, withAdded } from '../../../src/lib/server/import/add-side.ts'
import { writtenOf } from '../../../src/lib/server/import/written.ts'
import { bringIn } from '../../../src/lib/server/import/bring.ts'
import { addressOf, sourceAt, sourceOf } from '../../../src/lib/server/source.ts'

let folder: string
const before = { texts: process.env.COTEJO_TEXTS, data: process.env.COTEJO_DATA }

function write(slug: string, files: Readonly<Record<string, string>>) {
	mkdirSync(join(folder, 'texts', slug), { recursive: true })
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'texts', slug, name), text)
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-translations-'))
	process.env.COTEJO_TEXTS = join(folder, 'texts')
	process.env.COTEJO_DATA = join(folder, 'data')
	write('calle', {
		'es.txt': 'Nadie pasó.',
		'en.txt': 'Nobody passed.',
		'en-10.md': 'No one came.',
		'en-2.md': 'None passed.',
		'en-thomas-shelton.txt': 'No man passed.'
	})
	write('sola', { 'ES.TXT': 'Nadie pasó.' })
	write('nada', { 'notas.txt': 'Nada.' })
})

afterAll(() => {
	process.env.COTEJO_TEXTS = before.texts
	process.env.COTEJO_DATA = before.data
	if (before.texts === undefined) delete process.env.COTEJO_TEXTS
	if (before.data === undefined) delete process.env.COTEJO_DATA
	rmSync(folder, { recursive: true, force: true })
})

describe('A folder without work.json', () => {
	test('is a work with every translation in it, named after a hyphen', () => {
		const versions = sourceOf('calle')?.work?.versions ?? []
		expect(versions.map(({ file, lang, translator }) => [file, lang, translator])).toEqual([
			['es.txt', 'es', ''],
			['en.txt', 'en', ''],
			['en-2.md', 'en', ''],
			['en-10.md', 'en', ''],
			['en-thomas-shelton.txt', 'en', 'Thomas Shelton']
		])
	})

	test('is a work with one side only, however its name is written', () => {
		expect(sourceOf('sola')?.work?.versions.map(({ file }) => file)).toEqual(['ES.TXT'])
		expect(sourceOf('nada')).toBeUndefined()
	})
})

describe('The address of a translation', () => {
	test('puts that translation first and leaves the others', () => {
		const second = sourceAt(addressOf('calle', 2))
		expect(second?.work?.versions.map(({ file }) => file)[0]).toBe('en-2.md')
		expect(second?.work?.versions.length).toBe(5)
		expect([second?.slug, second?.translation]).toEqual(['calle~2', 2])
		expect(sourceAt(addressOf('calle', 1))?.slug).toBe('calle')
	})

	test('leads nowhere where there is no such translation', () => {
		for (const address of ['calle~5', 'calle~1', 'calle~0', 'calle~x', 'sola~2', 'ninguna~2', '../calle~2'])
			expect(sourceAt(address), address).toBeUndefined()
	})
})

describe('A text added to a work', () => {
	const bytes = (text: string) => new TextEncoder().encode(text)
	const english = bytes(
		'# The street\n\nNobody passed along the street that night, and the rain fell on the roofs until the morning came. The old man was at the window, as he had been every night of that long winter.\n'
	)
	const spanish = bytes(
		'# La calle\n\nNadie pasó por la calle aquella noche, y la lluvia cayó sobre los techos hasta que llegó la mañana. El viejo estaba en la ventana, como todas las noches de aquel largo invierno.\n'
	)

	test('is one more translation where both sides are there', async () => {
		const source = sourceOf('calle')
		if (!source) throw new Error('there is no such work')
		expect(askedOf(source)).toBe('another')
		const understood = await bringIn([{ name: 'street.md', bytes: english }])
		const files = withAdded(source, writtenOf(understood), { translator: 'A. Jarvis', date: '1742' })
		const about = JSON.parse(files.find(({ name }) => name === 'work.json')?.text ?? '')
		expect(about.versions.at(-1)).toEqual({
			file: 'en.md',
			lang: 'en',
			role: 'translation',
			translator: 'A. Jarvis',
			date: '1742'
		})
		expect(files.find(({ name }) => name === 'en.txt')?.text).toBe('Nobody passed.')
		expect(files.find(({ name }) => name === 'en.md')?.text).toContain('until the morning')
	})

	test('is the missing side where there is one', async () => {
		const source = sourceOf('sola')
		if (!source) throw new Error('there is no such work')
		expect(askedOf(source)).toBe('translation')
		const files = withAdded(source, writtenOf(await bringIn([{ name: 'street.md', bytes: english }])), {
			translator: '',
			date: ''
		})
		expect(files.map(({ name }) => name).sort()).toEqual(['ES.TXT', 'en.md', 'work.json'])
	})

	test('is refused in the wrong language', async () => {
		const source = sourceOf('sola')
		if (!source) throw new Error('there is no such work')
		const understood = await bringIn([{ name: 'calle.md', bytes: spanish }])
		expect(() => withAdded(source, writtenOf(understood), { translator: '', date: '' })).toThrow('not-en')
	})
})

test('The brackets of a translator are understood where only the translation is there', () => {
	const { findings } = computeWork(
		{
			names: { source: '', target: 'en.md' },
			source: '',
			target: 'The ayllus [farming communities] met. “[T]hey came,” he said [...].\n',
			glossary: '',
			drawn: ''
		},
		emptyLexicon
	)
	expect(findings.map(({ check, message }) => [check, message])).toEqual([
		['editorial-bracket', 'gloss'],
		['editorial-bracket', 'capital'],
		['editorial-bracket', 'ellipsis']
	])
})
