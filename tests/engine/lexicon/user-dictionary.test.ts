import process from 'node:process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '#engine'
import { userDictionary, withDictionaries } from '../../../src/engine/lexicon/user-dictionary.ts'
import {
	readDictd,
	readStarDict,
	readTermTmx,
	readUserTable
} from '../../../src/engine/lexicon/user-dictionary-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a table', () => {
	test('is read with and without header, and its bad lines are listed by number', () => {
		const { raw, problems } = readUserTable('chacra\tsmall farm; plot, field\nsuelto\n\tnothing\nminga\t \n')
		expect(raw).toEqual([{ word: 'chacra', pos: '', translations: ['small farm', 'plot', 'field'] }])
		expect(problems.map(({ line, message }) => [line, message])).toEqual([
			[2, 'dictionary-no-tab'],
			[3, 'dictionary-no-word'],
			[4, 'dictionary-no-translation']
		])
		expect(readUserTable('lemma\tpos\ttranslations\nwawa\tnf\tbaby|child').raw).toEqual([
			{ word: 'wawa', pos: 'nf', translations: ['baby', 'child'] }
		])
	})
	test('is turned round when its words are English, by their look or by its header', () => {
		const seen = userDictionary('x', readUserTable('thickness\tgrosor, espesor\nworking\ttrabajando\n'))
		expect(seen.direction).toEqual({ lang: 'en', by: 'words' })
		expect(seen.entries.map(({ lemma }) => lemma)).toEqual(['grosor', 'espesor', 'trabajando'])
		expect(userDictionary('x', readUserTable('en\tes\ncat\tgato')).direction.by).toBe('file')
	})
})

test('StarDict entries are read, and one that points outside is listed', () => {
	const idx = [...bytes('gato\0'), 0, 0, 0, 0, 0, 0, 0, 11, ...bytes('luz\0'), 0, 0, 0, 11, 0, 0, 0, 99]
	const { raw, problems } = readStarDict('sametypesequence=m\n', Uint8Array.from(idx), bytes('cat; tomcat'))
	expect(raw).toEqual([{ word: 'gato', pos: '', translations: ['cat', 'tomcat'] }])
	expect(problems).toEqual([{ line: 2, message: 'dictionary-outside', values: { text: 'luz' } }])
})

test('dictd entries are read by their base 64 offsets, and one that points outside is listed', () => {
	const { raw, problems } = readDictd('gato\tA\tN\nluz\tN\t//\n', bytes('gato\n 1. cat\n'))
	expect(raw).toEqual([{ word: 'gato', pos: '', translations: ['cat'] }])
	expect(problems.map(({ line }) => line)).toEqual([2])
})

test('short TMX units are terms, and others are listed', () => {
	const unit = (es: string, en: string) =>
		`<tu><tuv xml:lang="es"><seg>${es}</seg></tuv><tuv xml:lang="en-GB"><seg>${en}</seg></tuv></tu>`
	const { raw, problems } = readTermTmx(unit('paro &amp; bloqueo', 'strike') + unit('huelga', ''))
	expect(raw).toEqual([{ word: 'paro & bloqueo', pos: '', translations: ['strike'] }])
	expect(problems).toEqual([{ line: 2, message: 'dictionary-unit-one-sided', values: { text: 'huelga' } }])
})

test('no bytes whatever make a reader throw', () => {
	fc.assert(
		fc.property(fc.string(), fc.uint8Array(), fc.uint8Array(), (text, idx, dict) => {
			for (const read of [
				readUserTable(text),
				readStarDict(text, idx, dict),
				readDictd(text, dict),
				readTermTmx(text)
			])
				userDictionary('any', read)
		}),
		{ seed: 7, numRuns: 300 }
	)
})

test('our own entry of a word stays alone; a word we lack comes from the dictionary', () => {
	const own = { lemma: 'gato', pos: 'nm', translations: ['cat'], band: 1, tags: [] }
	const lexicon = { ...emptyLexicon, entries: new Map([['gato', [own]]]) }
	const merged = withDictionaries(lexicon, [
		userDictionary('x', readUserTable('es\ten\ngato\tjack\nchacra\tplot'))
	])
	expect(merged.entries.get('gato')).toEqual([own])
	expect(merged.english.get('plot')?.[0]?.lemma).toBe('chacra')
	expect(merged.english.has('jack')).toBe(false)
})

test('a table of fifty thousand entries costs in proportion to a small one', () => {
	const table = (size: number) =>
		Array.from({ length: size }, (_, n) => `palabra${n}\tword${n}; thing${n % 50}`).join('\n')
	/** Processor time in ms, the least of two: what other programs do meanwhile is not measured. */
	const cost = (text: string, size: number) =>
		Math.min(
			...[1, 2].map(() => {
				const started = process.cpuUsage()
				const merged = withDictionaries(emptyLexicon, [userDictionary('big', readUserTable(text))])
				expect(merged.entries.size).toBe(size)
				return process.cpuUsage(started).user / 1000
			})
		)
	const small = cost(table(5_000), 5_000)
	expect(cost(table(50_000), 50_000) / small).toBeLessThan(10 * 3)
})
