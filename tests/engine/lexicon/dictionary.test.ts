import { describe, expect, test } from 'vitest'
import { buildLexicon } from '#engine'
import { englishWordsIn } from '../../../src/engine/lexicon/lexicon.ts'
import { shippedLexicon } from '../../shipped-lexicon.ts'

const file = (...lines: string[]) => ({
	name: 'words.tsv',
	text: ['lemma\tpos\ttranslations\tband\ttags', ...lines].join('\n')
})
const glosses = (lexicon: ReturnType<typeof buildLexicon>['lexicon'], lemma: string) =>
	lexicon.entries.get(lemma)?.map(({ translations }) => translations.join('; '))

describe('a dictionary', () => {
	test('gathers all lines of one lemma, in the order of the files, whatever their capitals', () => {
		const { lexicon } = buildLexicon([
			file('vela\tnf\tcandle | sail\t2', 'Vela\tname\tVela\t4'),
			file('vela\tnf\tvigil\t4')
		])
		expect(glosses(lexicon, 'vela')).toEqual(['candle; sail', 'Vela', 'vigil'])
		expect(lexicon.entries.size).toBe(1)
		expect([...lexicon.entries.keys()]).toEqual(['vela'])
	})

	test('makes an entry once: who asks again gets the same', () => {
		const { lexicon } = buildLexicon([file('casa\tnf\thouse\t1')])
		expect(lexicon.entries.get('casa')).toBe(lexicon.entries.get('casa'))
		expect([...lexicon.entries.values()][0]).toBe(lexicon.entries.get('casa'))
	})

	test('is the same made part by part, broken off anywhere, as made when it is asked for', () => {
		const lines = Array.from({ length: 9000 }, (_, n) => `cosa ${n}\tnf\tthing ${n % 50} | item ${n}\t3`)
		const whole = buildLexicon([file(...lines)]).lexicon
		const parts = (most: number) => {
			const { lexicon, makeNext } = buildLexicon([file(...lines)])
			let made = 0
			while (made < most && makeNext()) made++
			return { made, lexicon }
		}
		const { made } = parts(Infinity)
		expect(made).toBeGreaterThan(8)
		for (const { lexicon } of [parts(1), parts(made >> 1), parts(Infinity)]) {
			expect([...lexicon.english.keys()]).toEqual([...whole.english.keys()])
			expect(lexicon.english.get('thing 7')).toEqual(whole.english.get('thing 7'))
			expect(lexicon.phrases.get('cosa')).toEqual(whole.phrases.get('cosa'))
		}
	})

	test('mends what it can of a careless line', () => {
		const { lexicon, problems } = buildLexicon([
			file(' sol \tnm\t| sun ||  sunshine \tx\tandes, old', 'mar\t?\tsea\t1')
		])
		expect(lexicon.entries.get('sol')).toEqual([
			{ lemma: 'sol', pos: 'nm', translations: ['sun', 'sunshine'], band: 4, tags: ['andes', 'old'] }
		])
		expect(glosses(lexicon, 'mar')).toEqual(['sea'])
		expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
			'3 lexicon-unknown-part-of-speech'
		])
	})

	test('lists every line that is no entry, and knows none of them', () => {
		const { lexicon, problems } = buildLexicon([
			file('\tnm\tsun\t1', 'luna', 'mar\tnm\t | \t1', '', '   ', 'río\tnm\triver\t1')
		])
		expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
			'2 lexicon-no-lemma',
			'3 lexicon-no-translation',
			'4 lexicon-no-translation'
		])
		expect([...lexicon.entries.keys()]).toEqual(['río'])
	})

	test('reads files with the line ends of other systems, and a byte order mark', () => {
		const { lexicon, problems } = buildLexicon([
			{ name: 'a.tsv', text: '\ufefflemma\tpos\ttranslations\r\npan\tnm\tbread\r\nvino\tnm\twine' },
			{ name: 'kinds.tsv', text: 'kind\tes\r\nfood\tpan\r\n' }
		])
		expect([glosses(lexicon, 'pan'), glosses(lexicon, 'vino'), problems]).toEqual([['bread'], ['wine'], []])
		expect(lexicon.tables.get('kinds')).toEqual([{ kind: 'food', es: 'pan' }])
	})

	test('goes through all entries by every way of going through a map', () => {
		const { entries } = shippedLexicon
		const seen: string[] = []
		entries.forEach((list, lemma) => seen.push(`${lemma} ${list.length}`))
		expect([...entries].map(([lemma, list]) => `${lemma} ${list.length}`)).toEqual(seen)
		expect(seen.length).toBe(entries.size)
		expect([...entries.values()].every((list) => list.length > 0)).toBe(true)
		expect(new Map(entries).size).toBe(entries.size)
	})
})

describe('translations', () => {
	const { lexicon } = buildLexicon([
		file('vela\tnf\tCandle | night watch\t2', 'cirio\tnm\tcandle\t4', 'Vela\tname\tVela\t4'),
		file('vela\tnf\tsail\t2', 'barco\tnm\t| boat ||  well-made ship \t2')
	])
	const lemmas = (word: string) => lexicon.english.get(word)?.map(({ lemma }) => lemma)

	test('lead to all entries that have them, whatever their capitals, in the order of the lemmas', () => {
		expect(lemmas('candle')).toEqual(['vela', 'cirio'])
		expect(lemmas('sail')).toEqual(['vela'])
		expect(lemmas('vela')).toEqual(['Vela'])
		expect(lemmas('night')).toBeUndefined()
		expect(lexicon.english.has('night watch')).toBe(true)
	})

	test('are found in a careless line too', () => {
		expect(lemmas('boat')).toEqual(['barco'])
		expect(lemmas('well-made ship')).toEqual(['barco'])
	})

	test('lead to the very entries that the lemmas lead to', () => {
		expect(lexicon.english.get('sail')?.[0]).toBe(lexicon.entries.get('vela')?.[2])
		expect(lexicon.english.get('sail')).toBe(lexicon.english.get('sail'))
	})

	test('go through all, each once', () => {
		expect([...lexicon.english.keys()]).toEqual([
			'candle',
			'night watch',
			'vela',
			'sail',
			'boat',
			'well-made ship'
		])
		expect([...lexicon.english].flatMap(([, entries]) => entries)).toHaveLength(7)
	})

	test('tell every word in them, but for those of names', () => {
		const words = ['boat', 'candle', 'made', 'night', 'sail', 'ship', 'watch', 'well']
		expect([...englishWordsIn(lexicon)].sort()).toEqual(words)
		expect([...englishWordsIn({ ...lexicon, english: new Map(lexicon.english) })].sort()).toEqual(words)
	})

	test('of the lexicon that is shipped are those of its entries', () => {
		const { english, entries } = shippedLexicon
		const reversed = new Map<string, unknown[]>()
		for (const entry of [...entries.values()].flat())
			for (const translation of entry.translations) {
				const key = translation.toLowerCase()
				reversed.set(key, [...(reversed.get(key) ?? []), entry])
			}
		expect(english.size).toBe(reversed.size)
		expect(
			[...reversed].filter(([key, list]) => english.get(key)?.some((one, at) => one !== list[at]))
		).toEqual([])
	})
})
