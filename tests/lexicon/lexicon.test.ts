import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import wordList from 'word-list'
import { englishLemmas } from '#engine'
import { lexiconProblems, shippedLexicon } from '../shipped-lexicon.ts'

const folder = fileURLToPath(new URL('../../static/lexicon', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'))
const linesOf = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/\n$/, '').split('\n')
const dictionaries = files.filter((name) => linesOf(name)[0] === 'lemma\tpos\ttranslations\tband\ttags')
const entries = dictionaries.flatMap((file) =>
	linesOf(file)
		.slice(1)
		.map((line, at) => {
			const cells = line.split('\t')
			const [lemma = '', pos = '', translations = '', band = '', tags = ''] = cells
			return { where: `${file}:${at + 2}`, cells, lemma, pos, list: translations.split(' | '), band, tags }
		})
)

describe('the lexicon', () => {
	test('is read without a problem', () => expect(lexiconProblems).toEqual([]))

	test('has the breadth it promises', () => {
		const translations = entries.reduce((sum, entry) => sum + entry.list.length, 0)
		expect(shippedLexicon.entries.size).toBeGreaterThan(8_000)
		expect(translations).toBeGreaterThan(30_000)
	})

	test('has five columns and a known part of speech on every line', () => {
		const parts = /^(?:n(?:m|f|mf|mp|fp)|v|adj|adv|prep|conj|pron|det|num|intj|name)$/
		const flawed = entries.filter(
			({ cells, pos, band }) => cells.length !== 5 || !parts.test(pos) || !/^[1-4]$/.test(band)
		)
		expect(flawed.map((entry) => entry.where)).toEqual([])
	})

	test('names no lemma twice with one part of speech', () => {
		const seen = new Map<string, string>()
		const twice = entries.flatMap(({ lemma, pos, where }) => {
			const key = `${lemma} ${pos}`
			const before = seen.get(key)
			seen.set(key, where)
			return before === undefined ? [] : [`${key}: ${before} and ${where}`]
		})
		expect(twice).toEqual([])
	})

	test('has only forms that Spanish can have', () => {
		const impossible = entries.filter(({ lemma, pos }) => {
			if (!/^[\p{L}\d][\p{L}\d' .·/-]*\.?$/u.test(lemma)) return true
			if (pos === 'v')
				return !/(?:^|\s)\p{L}*[aeiíoó]r(?:se|lo|la|las|los|le|les|selas?)?(?:\s|$)/u.test(lemma)
			return pos !== 'name' && pos !== 'adv' && /\s{2}|^\s|\s$/.test(lemma)
		})
		expect(impossible.map(({ where, lemma }) => `${where} ${lemma}`)).toEqual([])
	})

	test('has clean translations, none of them twice in an entry', () => {
		const flawed = entries.filter(
			({ list, pos }) =>
				new Set(list).size !== list.length ||
				list.some((one) => one === '' || one !== one.trim() || /[[\](),;/|]/.test(one)) ||
				(pos === 'v' && list.some((one) => one.startsWith('to ')))
		)
		expect(flawed.map(({ where, lemma }) => `${where} ${lemma}`)).toEqual([])
	})

	test('translates with words English has', () => {
		const known = new Set(readFileSync(wordList, 'utf8').split('\n'))
		for (const word of readFileSync(new URL('more-english.txt', import.meta.url), 'utf8').split('\n'))
			known.add(word)
		const isEnglish = (word: string) =>
			word.length < 2 ||
			!/^[a-z]+$/.test(word) ||
			known.has(word) ||
			englishLemmas(word).some((lemma) => known.has(lemma))
		const strange = entries.flatMap(({ where, list }) =>
			list
				.flatMap((one) => one.split(/[ \-’']/))
				.filter((word) => !isEnglish(word))
				.map((word) => `${where} ${word}`)
		)
		expect(strange).toEqual([])
	})

	test('knows every table by its header', () => {
		const headers = new Map(
			files.filter((name) => !dictionaries.includes(name)).map((name) => [name, linesOf(name)[0]])
		)
		for (const [name, header] of headers) {
			const wanted: Readonly<Record<string, string>> = {
				'opposites.tsv': 'lang\ta\tb',
				'kinds.tsv': 'kind\tes\ten',
				'intensity.tsv': 'lang\tscale\twords',
				'hedges.tsv': 'lang\tphrase\tclass',
				'reporting.tsv': 'lang\tverb\tkind',
				'false-friends.tsv': 'es\ttrap\tright\tnote_es\tnote_en'
			}
			expect(header, name).toBe(wanted[name])
		}
	})
})
