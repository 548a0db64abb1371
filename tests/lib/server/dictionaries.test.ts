import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDictionary } from '../../../src/lib/server/dictionaries.ts'

let folder = ''
const file = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(folder, name), content)
	return join(folder, name)
}
const bytes = (text: string) => new TextEncoder().encode(text)

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cotejo-dictionaries-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a packed dictd dictionary is read under the name of its file', () => {
	file('andes.dict.dz', gzipSync(bytes('chacra\n 1. plot\n')))
	const read = readDictionary(file('andes.index', 'chacra\tA\tQ\n'))
	expect(read.ok && [read.dictionary.name, read.dictionary.entries[0]?.translations]).toEqual([
		'andes',
		['plot']
	])
})

test('a damaged archive, a missing part, an unknown ending and a missing file are each said', () => {
	const said = (path: string) => {
		const read = readDictionary(path)
		return read.ok ? '' : read.message
	}
	expect(said(file('bad.tsv', Uint8Array.from([0x1f, 0x8b, 8, 1, 2, 3])))).toBe('dictionary-packed')
	expect(said(file('alone.index', 'chacra\tA\tQ\n'))).toBe('dictionary-incomplete')
	expect(said(file('notes.md', '# notes\n'))).toBe('dictionary-unknown')
	expect(said(file('nothing.tsv', 'no tab here\n'))).toBe('dictionary-empty')
	expect(said(join(folder, 'none.tsv'))).toBe('file-missing')
})
