import { describe, expect, test } from 'vitest'
import { type Bitext, type Finding, findingsAgain, makeDoc, quoteFinding } from '#engine'
import { readingOfFile } from '../../../src/lib/server/reading.ts'

const doc = (text: string, lang: 'es' | 'en') => makeDoc(readingOfFile(`${lang}.md`, text, lang))
/** Two texts and one finding over what stands between ⟦ and ⟧ in them. */
const flagged = (source: string, target: string, check = 'number') => {
	const plain = (text: string) => text.replace(/[⟦⟧]/g, '')
	const bitext: Bitext = {
		source: doc(plain(source), 'es'),
		target: doc(plain(target), 'en'),
		alignment: [],
		moves: [],
		correspondence: 1
	}
	const span = (text: string) =>
		text.includes('⟦') ? [{ from: text.indexOf('⟦'), to: text.indexOf('⟧') - 1 }] : []
	const finding: Finding = {
		check,
		category: 'Accuracy/Mistranslation',
		severity: 'critical',
		confidence: 1,
		source: span(source),
		target: span(target),
		bead: 0,
		message: 'changed',
		values: {}
	}
	return { bitext, finding }
}
const again = (old: ReturnType<typeof flagged>, fresh: ReturnType<typeof flagged>, raised = true) =>
	findingsAgain([quoteFinding(old.finding, old.bitext)], raised ? [fresh.finding] : [], fresh.bitext)[0]?.to

const old = flagged(
	'Aquel jueves bajaron ⟦36 comerciantes⟧ de tres pueblos.',
	'That Thursday ⟦63 traders⟧ came down from three villages.'
)

describe('A finding in a corrected edition', () => {
	test('is the same where its words are', () => {
		const fresh = flagged(
			'Prólogo.\n\nAquel lunes bajaron ⟦36 comerciantes⟧ de tres pueblos.',
			'That Monday ⟦63 traders⟧ came down from three villages.'
		)
		expect(again(old, fresh)).toBe('finding')
	})

	test('is another where the same words stand in another sentence, its own being gone', () => {
		const one = flagged('Comía poco. Bebía agua.', 'He ate. He drank ⟦little⟧ water.')
		const other = flagged('Comía poco. Y nada más.', 'He ate. ⟦Little⟧ else was ever said of him there.')
		const [again] = findingsAgain([quoteFinding(one.finding, one.bitext)], [other.finding], other.bitext)
		expect(again?.to).not.toBe('finding')
	})

	test('is the same when it flags some of what it flagged', () => {
		const text = 'That Thursday 63 traders came down, hear this, concerning the wall.'
		const both = flagged('Aquel jueves bajaron.', text)
		const words = (...list: readonly string[]) => ({
			...both.finding,
			target: list.map((one) => ({ from: text.indexOf(one), to: text.indexOf(one) + one.length }))
		})
		const to = (old: readonly string[], fresh: readonly string[]) =>
			findingsAgain([quoteFinding(words(...old), both.bitext)], [words(...fresh)], both.bitext)[0]?.to
		expect(to(['hear', 'concerning'], ['concerning'])).toBe('finding')
		expect(to(['concerning'], ['hear', 'concerning'])).toBe('place')
	})

	test('is the same when a typing error in its words was put right', () => {
		const misspelt = flagged(
			'Aquel jueves bajaron ⟦36 comeciantes⟧ de tres pueblos.',
			'That Thursday ⟦63 traders⟧ came down from three villages.'
		)
		expect(again(misspelt, old)).toBe('finding')
	})

	test('is another when its figure is: a verdict on the one says nothing of the other', () => {
		const fresh = flagged(
			'Aquel jueves bajaron ⟦36 comerciantes⟧ de tres pueblos.',
			'That Thursday ⟦37 traders⟧ came down from three villages.'
		)
		expect(again(old, fresh)).toBe('place')
	})

	test('is another when another check raised it, or when it stands elsewhere', () => {
		expect(
			again(
				old,
				flagged(
					'Aquel jueves bajaron ⟦36 comerciantes⟧ de tres pueblos.',
					'That Thursday ⟦63 merchants⟧ came down from three villages.',
					'name'
				)
			)
		).toBe('place')
	})

	test('has its place still when the correction resolved it, and none when its sentence is gone', () => {
		const mended = flagged(
			'Aquel jueves bajaron 36 comerciantes de tres pueblos.',
			'That Thursday 36 traders came down from three villages.'
		)
		expect(again(old, mended, false)).toBe('place')
		expect(again(old, flagged('Otra historia.', 'Another story.'), false)).toBe('nowhere')
	})
})
