import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { compactWords } from '../../src/cli/compact-words.js'

const require = createRequire(import.meta.url)
const full = {
	words: require('wink-lexicon/src/wn-words.js'),
	senses: require('wink-lexicon/src/wn-word-senses.js')
}

/** What a module that the plugin puts in a table's place exports. */
function built(table: string) {
	const module = { exports: {} }
	const code = compactWords().load(`/node_modules/wink-lexicon/src/${table}.js`) ?? ''
	new Function('module', code)(module)
	return module.exports
}
const compact: { words: Record<string, number>; senses: Record<number, number[]> } = {
	words: built('wn-words'),
	senses: built('wn-word-senses')
}

const ranges = { adjective: [-1, 2], noun: [2, 29], verb: [28, 44] } as const

function mayBe(part: keyof typeof ranges, word: string, { words, senses }: typeof compact): boolean {
	const [above, below] = ranges[part]
	const index = words[word]
	return index !== undefined && (senses[index] ?? []).some((sense) => sense > above && sense < below)
}

describe('the compact word list', () => {
	test('says of every word of the package the parts of speech the package says', () => {
		const wrong = Object.keys(full.words).filter((word) =>
			(['adjective', 'noun', 'verb'] as const).some(
				(part) => mayBe(part, word, full) !== mayBe(part, word, compact)
			)
		)
		expect(wrong).toEqual([])
	})

	test('knows no other word, no part of one and no two together', () => {
		const strange = ['', ' ', 'x y', 'hous', 'house ', 'aaa aachen', 'zzzzz', 'año', '__esModule', 'toString']
		expect(strange.filter((word) => compact.words[word] !== undefined)).toEqual([])
	})

	test('leaves every other module to the bundler', () => {
		expect(compactWords().load('/node_modules/wink-lemmatizer/src/wink-lemmatizer.js')).toBeUndefined()
	})
})
