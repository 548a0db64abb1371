import { describe, expect, test } from 'vitest'
import { keyOfWord, readKeptWord } from '../../../../src/lib/server/study/kept-word.ts'
import { freshSchedule } from '../../../../src/lib/server/study/schedule.ts'

const word = {
	lang: 'es',
	lemma: 'piedra',
	form: 'piedras',
	here: 'stones',
	others: ['rock', 'hail'],
	sentence: 'Son las piedras.',
	from: 8,
	to: 15,
	opposite: 'It is the stones.',
	link: '4~abc.8~piedras',
	schedule: freshSchedule(0)
}

describe('A kept word read from the store', () => {
	test('is what was written', () => expect(readKeptWord(JSON.stringify(word))).toEqual(word))

	test.each([
		['no JSON', '{'],
		['nothing', 'null'],
		[
			'a schedule that is no number',
			JSON.stringify({ ...word, schedule: { ...word.schedule, due: 'soon' } })
		],
		['no schedule', JSON.stringify({ ...word, schedule: undefined })],
		['renderings that are no words', JSON.stringify({ ...word, others: [1] })]
	])('is passed over where it holds %s', (_, json) => expect(readKeptWord(json)).toBe(undefined))

	test('has one name for all forms of its lemma', () =>
		expect(keyOfWord(word)).toBe(keyOfWord({ ...word, lang: 'es' })))
})
