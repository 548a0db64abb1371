import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTable } from '#engine'
import { everything, languageOf, languages, openLanguage, openVoice, reader } from '#i18n'
import { choices } from '../../src/lib/settings.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** Keys without their plural endings. */
const stems = (keys: readonly string[]) =>
	[...new Set(keys.map((key) => key.replace(/_(one|many|other)$/, '')))].sort()

function filesUnder(folder: string): readonly string[] {
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
}

describe('Every namespace', () => {
	for (const [name, texts] of Object.entries(everything)) {
		test(`${name} has the same sentences in Spanish and in English`, () => {
			expect(stems(Object.keys(texts.es))).toEqual(stems(Object.keys(texts.en)))
		})

		test(`${name} has every plural its language needs`, () => {
			for (const [language, endings] of [
				['es', ['one', 'many', 'other']],
				['en', ['one', 'other']]
			] as const) {
				const keys = Object.keys(texts[language])
				const counted = new Set(
					keys.filter((key) => /_(one|many|other)$/.test(key)).map((key) => key.replace(/_\w+$/, ''))
				)
				for (const stem of counted) for (const ending of endings) expect(keys).toContain(`${stem}_${ending}`)
			}
		})

		test(`${name} asks for the same values in both languages`, () => {
			const asked = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort()
			for (const key of Object.keys(texts.en))
				expect([key, asked(texts.es[key] ?? '')]).toEqual([key, asked(texts.en[key] ?? '')])
		})
	}
})

describe('Typography', () => {
	const said = (language: 'es' | 'en') =>
		Object.entries(everything).flatMap(([name, texts]) =>
			Object.entries(texts[language]).map(([key, words]) => ({ key: `${name}:${key}`, words }))
		)
	const faulty = (language: 'es' | 'en', wrong: RegExp) =>
		said(language).flatMap(({ key, words }) => (wrong.test(words) ? [key] : []))

	test('of a percentage keeps the sign with its number: a fixed space in Spanish, none in English', () => {
		expect(faulty('es', /[\d}](?: ?)%/)).toEqual([])
		expect(faulty('en', /\s%/)).toEqual([])
	})

	test('opens every Spanish question and exclamation, and writes no three full stops', () => {
		expect(faulty('es', /^[^¿]*\?(?!')/)).toEqual([])
		expect(faulty('es', /^[^¡]*!/)).toEqual([])
		for (const language of languages) expect(faulty(language, /\.\.\./)).toEqual([])
	})

	test('quotes with marks that curve or point, never with straight ones', () => {
		for (const language of languages) expect(faulty(language, /[A-Za-z]['"]|["'][A-Za-z]/)).toEqual([])
	})
})

describe('The sentences of the reader', () => {
	const source = [...filesUnder('src/lib'), ...filesUnder('src/routes'), join(root, 'src/hooks.server.ts')]
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n')
	const keys = stems(Object.keys(reader.es))
	/** Keys that are put together from a value: the part before it, and what may follow. */
	const made: Readonly<Record<string, readonly string[]>> = {
		'mode.': choices.mode,
		'severity.': ['critical', 'major', 'minor', 'neutral'],
		'severity-count.': ['critical', 'major', 'minor'],
		'checks.': ['critical', 'major', 'minor', 'neutral'],
		'note.policy.': ['keep', 'translate', 'explain'],
		'keys.': [
			'row',
			'sentence',
			'word',
			'lookup',
			'flag-list',
			'term-list',
			'aloud',
			'flag',
			'chapter',
			'peek',
			'mode',
			'glossary',
			'divergences',
			'contents',
			'search',
			'copy',
			'note',
			'judge',
			'knew',
			'language',
			'help',
			'close'
		],
		'contents.tab.': ['contents', 'flags', 'terms', 'notes'],
		'verdict.': ['error', 'false-alarm'],
		'flags.': ['all', 'open', 'error', 'false-alarm'],
		'terms.': ['all', 'first'],
		'said.copied-': ['es', 'en']
	}
	const looks = (['theme', 'size', 'width', 'leading', 'font'] as const).flatMap((name) => [
		`look.${name}`,
		...choices[name].map((value) => `look.${name}.${value}`)
	])
	const possible = new Set([
		...looks,
		...Object.entries(made).flatMap(([stem, ends]) => ends.map((end) => stem + end))
	])

	test('are all said somewhere', () => {
		const unused = keys.filter(
			(key) => !possible.has(key) && !source.includes(`'reader:${key}'`) && !source.includes(`'${key}'`)
		)
		expect(unused).toEqual([])
	})

	test('are all there when they are asked for', () => {
		const asked = [...source.matchAll(/'reader:([\w.-]+)'/g)].map((match) => match[1] ?? '')
		expect([...asked, ...possible].filter((key) => !keys.includes(key))).toEqual([])
	})
})

describe('The voice of the browser', () => {
	for (const language of languages)
		for (const [name, texts] of Object.entries(everything))
			test(`says every sentence of ${name} as the library does, in ${language}`, () => {
				const long = openLanguage(language, everything)
				const short = openVoice(language, { [name]: texts[language] })
				for (const key of [...stems(Object.keys(texts[language])), 'not-there']) {
					const sentences = [key, `${key}_other`].map((one) => texts[language][one] ?? '').join(' ')
					const asked = [...sentences.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '')
					const words = Object.fromEntries(asked.map((one) => [one, `«${one}» & <$& $1>`]))
					for (const count of [0, 1, 2, 21, 1_000_000]) {
						const values = { ...words, ...(asked.includes('count') && { count }) }
						expect(short(`${name}:${key}`, values)).toBe(long(`${name}:${key}`, values))
					}
					expect([key, short.knows(`${name}:${key}`)]).toEqual([key, long.knows(`${name}:${key}`)])
				}
				expect(short.number(1234567.891, 2)).toBe(long.number(1234567.891, 2))
			})
})

test('Every check has a name, a description, a category in words, and a sentence for each of its messages, in both languages', () => {
	for (const language of ['es', 'en'] as const) {
		const say = openLanguage(language, everything)
		const wanted = checkTable.flatMap((check) => [
			`checks:${check.id}.name`,
			`checks:${check.id}.about`,
			`words:mqm.${check.category}`,
			...check.messages.map((message) => `checks:${check.id}.${message}`)
		])
		expect(wanted.filter((key) => !say.knows(key))).toEqual([])
	}
})

describe('The language of the interface', () => {
	const cases = [
		['es-BO,es;q=0.9,en;q=0.8', 'es'],
		['en-US,en;q=0.9', 'en'],
		['de;q=0.9, en;q=0.5, es;q=0.7', 'es'],
		['fr', 'es'],
		['en;q=0', 'es'],
		['', 'es'],
		['es_BO.UTF-8', 'es'],
		['en_GB.UTF-8', 'en']
	] as const
	for (const [wanted, language] of cases)
		test(`for “${wanted}” is ${language}`, () => expect(languageOf(wanted)).toBe(language))
})
