import { describe, expect, test } from 'vitest'
import { emptyLexicon, type Lexicon, linkWords, openPairs, runChecks } from '#engine'
import { anyForm } from '../../../src/engine/checks/any-form.ts'
import { contextOf } from '../../../src/engine/checks/context.ts'
import { lexemesOf } from '../../../src/engine/checks/lexemes.ts'
import { shippedLexicon } from '../../shipped-lexicon.ts'

type Pair = readonly [es: string, en: string]

const opened = (pairs: readonly Pair[], lexicon: Lexicon) =>
	openPairs(
		pairs.map(([es]) => es),
		pairs.map(([, en]) => en),
		lexicon
	).bitext

const found = (pairs: readonly Pair[], lexicon: Lexicon) => {
	const bitext = opened(pairs, lexicon)
	return runChecks(bitext, { lexicon, glossary: [], links: linkWords(bitext, lexicon), profile: 'wide' })
}

const first: readonly Pair[] = [
	['Real fue el dolor de Juan.', 'John’s pain was real.'],
	['El Real Madrid no ganó en mayo.', 'Real Madrid won in June.'],
	['Casi todos los vecinos dejaron de cantar.', 'All the neighbours started singing.']
]
const second: readonly Pair[] = [
	['Un dolor real y casi eterno lo mató.', 'A real and nearly eternal pain killed him.'],
	['Mayo llegará antes que Juan.', 'May will come after John.']
]

describe('What is known of a form', () => {
	test('serves the next text, which is judged as if it were the first', () => {
		const alone = found(first, shippedLexicon)
		expect(alone.findings.length).toBeGreaterThan(1)
		const other = found(second, shippedLexicon)
		expect(found(first, shippedLexicon)).toEqual(alone)
		expect(found(second, shippedLexicon)).toEqual(other)
	})

	test('is another thing with another lexicon', () => {
		const alone = found(first, shippedLexicon)
		found(first, emptyLexicon)
		expect(found(first, shippedLexicon)).toEqual(alone)
		expect(lexemesOf(emptyLexicon).word('dolor', 'es').isEntry).toBe(false)
		expect(lexemesOf(shippedLexicon).word('dolor', 'es').isEntry).toBe(true)
	})

	test('tells the languages apart, and is made once', () => {
		const { word, mark } = lexemesOf(shippedLexicon)
		expect(word('real', 'es')).toBe(word('real', 'es'))
		expect(word('real', 'es').key).not.toBe(word('real', 'en').key)
		expect(mark('.', 'es')).toBe(mark('.', 'es'))
	})

	test('is let go when too many have been met', () => {
		const lexicon = { ...emptyLexicon }
		const before = lexemesOf(lexicon)
		for (let at = 0; at < 40_000; at++) before.word(`w${at}`, 'en')
		expect(lexemesOf(lexicon)).not.toBe(before)
		expect(lexemesOf(lexicon)).toBe(lexemesOf(lexicon))
	})
})

test('Whether a side has a form of some kind is told as by asking every word', () => {
	// More than a whole number has bits for.
	const kinds = [
		/s$/,
		/^casi$/,
		/^\p{L}{1,3}$/u,
		...Array.from('abcdefghijklmnopqrstuvwxyzáéíóúñ', (one) => new RegExp(`^${one}`))
	]
	const questions = kinds.map((kind) => anyForm('es', ({ form }) => kind.test(form)))
	const bitext = opened([...first, ...second], shippedLexicon)
	const { places } = contextOf(bitext, shippedLexicon, [], linkWords(bitext, shippedLexicon))
	for (const { words } of places)
		kinds.forEach((kind, at) =>
			expect(questions[at]?.(words.source, shippedLexicon)).toBe(
				words.source.some(({ form }) => kind.test(form.form))
			)
		)
})
