import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
	dictionariesFolder,
	keepDictionary,
	ownDictionaries,
	removeDictionary
} from '../../../src/lib/server/own-dictionaries.ts'

let folder = ''
const bytes = (text: string) => new TextEncoder().encode(text)
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-own-'))
	process.env.COTEJO_DATA = folder
})
afterAll(() => {
	delete process.env.COTEJO_DATA
	rmSync(folder, { recursive: true, force: true })
})
const names = async () => (await ownDictionaries()).found.map(({ id }) => id)

test('A table is kept as it came and asked both ways, accents told apart', async () => {
	expect(
		await keepDictionary([
			{ name: 'C:\\libros\\andes.tsv', bytes: bytes('es\ten\nsí\tyes\nsi\tif; whether\n') }
		])
	).toEqual({
		ok: true,
		id: 'andes'
	})
	const [one] = (await ownDictionaries()).found
	expect([
		one?.find('es', 'SÍ'),
		one?.find('es', 'si'),
		one?.find('en', 'Whether'),
		one?.find('en', 'no')
	]).toEqual([['yes'], ['if', 'whether'], ['si'], []])
	expect(readdirSync(join(dictionariesFolder(), 'andes'))).toEqual(['andes.tsv'])
})

test('The files of a StarDict dictionary are kept together; one of the same name does not take its place', async () => {
	const idx = Uint8Array.from([...bytes('gato\0'), 0, 0, 0, 0, 0, 0, 0, 3])
	const parts = [
		{ name: 'andes.dict', bytes: bytes('cat') },
		{ name: 'andes.idx', bytes: idx },
		{ name: 'andes.ifo', bytes: bytes('StarDict’s dict ifo file\nsametypesequence=m\n') }
	]
	expect(await keepDictionary(parts)).toEqual({ ok: true, id: 'andes-2' })
	expect(await names()).toEqual(['andes', 'andes-2'])
	expect((await ownDictionaries()).found[1]?.find('es', 'gato')).toEqual(['cat'])
})

test('What is no dictionary leaves nothing behind, also where its name leads elsewhere', async () => {
	const before = readdirSync(dictionariesFolder())
	const said = [
		await keepDictionary([{ name: '../../etc/x.ifo', bytes: bytes('StarDict') }]),
		await keepDictionary([{ name: 'notes.md', bytes: bytes('# notes') }]),
		await keepDictionary([])
	].map((one) => (one.ok ? 'kept' : one.message))
	expect(said).toEqual(['dictionary-incomplete', 'dictionary-unknown', 'dictionary-none'])
	expect(readdirSync(dictionariesFolder())).toEqual(before)
	expect(existsSync(join(folder, '..', 'etc'))).toBe(false)
})

test('A removed dictionary is out of use and its files stay; a folder that cannot be read is named', async () => {
	expect([removeDictionary('andes'), removeDictionary('../andes-2'), await names()]).toEqual([
		true,
		false,
		['andes-2']
	])
	expect(existsSync(join(dictionariesFolder(), 'removed', 'andes', 'andes.tsv'))).toBe(true)
	mkdirSync(join(dictionariesFolder(), 'vacio'))
	writeFileSync(join(dictionariesFolder(), 'vacio', 'leeme.md'), 'x')
	expect((await ownDictionaries()).unread).toEqual([{ id: 'vacio', message: 'dictionary-none', values: {} }])
})

test('A large dictionary is read apart: the thread that answers pages is free meanwhile', async () => {
	const lines = Array.from({ length: 60_000 }, (_, n) => `palabra${n}\tword${n}; term${n % 500}`)
	let beats = 0
	const clock = setInterval(() => beats++, 5)
	await keepDictionary([{ name: 'grande.tsv', bytes: bytes(lines.join('\n')) }])
	const { found } = await ownDictionaries()
	clearInterval(clock)
	const large = found.find(({ id }) => id === 'grande')
	expect([large?.count, large?.find('es', 'Palabra59999'), large?.find('en', 'term7').length]).toEqual([
		60_000,
		['word59999', 'term499'],
		120
	])
	expect(beats).toBeGreaterThan(3)
}, 60_000)
