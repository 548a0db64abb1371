import { describe, expect, test } from 'vitest'
import {
	type Bitext,
	type FiledVerdict,
	type Finding,
	dismissedBy,
	errorsCsv,
	findingKey,
	judgedAs,
	makeDoc,
	mqmCounts,
	quoteFinding,
	readVerdicts,
	verdictsJson
} from '#engine'
import { readingOfFile } from '../../../src/lib/server/reading.ts'

const bitextOf = (source: string, target: string): Bitext => ({
	source: makeDoc(readingOfFile('es.md', source, 'es')),
	target: makeDoc(readingOfFile('en.md', target, 'en')),
	alignment: [],
	moves: [],
	correspondence: 1
})
const over = ({ source, target }: Bitext, es: string, en: string): Finding => {
	const span = (text: string, words: string) => ({
		from: text.indexOf(words),
		to: text.indexOf(words) + words.length
	})
	return {
		check: 'number',
		category: 'Accuracy/Mistranslation',
		severity: 'critical',
		confidence: 1,
		source: [span(source.text, es)],
		target: [span(target.text, en)],
		bead: 0,
		message: 'changed',
		values: {}
	}
}
const bitext = bitextOf('Bajaron 36 comerciantes a la plaza.', 'Down to the square came 63 traders.')
const finding = over(bitext, '36 comerciantes', '63 traders')
const verdict: FiledVerdict = {
	...quoteFinding(finding, bitext),
	verdict: 'false-alarm',
	severity: 'major',
	note: 'Así lo dice «la crónica», “63”.',
	date: '2026-11-28T06:00:00.000Z'
}

describe('verdicts.json', () => {
	test('gives back what was written, and the same verdicts give the same bytes', () => {
		const other = { ...verdict, key: 'other', source: [], target: [] }
		const text = verdictsJson([verdict, other])
		expect(readVerdicts(text)).toEqual({
			verdicts: [other, verdict].sort((a, b) => (a.source[0]?.at ?? 0) - (b.source[0]?.at ?? 0)),
			unread: 0
		})
		expect(verdictsJson([other, verdict])).toBe(text)
	})

	test('may be written by hand, in an object or a list, with other words for a false alarm', () => {
		const read = readVerdicts(
			'{ "verdicts": [{ "key": "k", "verdict": "fine", "source": ["36"] }, { "verdict": "fine" }, 7] }'
		)
		expect(read?.unread).toBe(2)
		expect(read?.verdicts).toMatchObject([
			{ key: 'k', verdict: 'false-alarm', severity: 'major', source: [{ words: '36' }] }
		])
		expect(readVerdicts('[{ "key": "k", "verdict": "surely wrong" }]')?.verdicts).toMatchObject([
			{ verdict: '' }
		])
	})

	test('that is no list is not taken for an empty one', () => {
		expect([readVerdicts('{'), readVerdicts('"k"'), readVerdicts('{}')]).toEqual([
			undefined,
			undefined,
			undefined
		])
	})

	test('dismisses its finding, also when the words beside the figures were mended, not when a figure was', () => {
		const dismissed = (source: string, target: string, es: string, en: string) => {
			const now = bitextOf(source, target)
			const fresh = over(now, es, en)
			return dismissedBy([verdict], [fresh], now).has(findingKey(fresh, now))
		}
		expect(
			dismissed(
				'Bajaron 36 comerciantes a la plaza.',
				'Down to the square came 63 traders.',
				'36 comerciantes',
				'63 traders'
			)
		).toBe(true)
		expect(
			dismissed(
				'Bajaron 36 comerciantes a la plaza.',
				'Down to the square came 63 trader.',
				'36 comerciantes',
				'63 trader'
			)
		).toBe(true)
		expect(
			dismissed(
				'Bajaron 36 comerciantes a la plaza.',
				'Down to the square came 64 traders.',
				'36 comerciantes',
				'64 traders'
			)
		).toBe(false)
		expect(dismissedBy([{ ...verdict, verdict: 'error' }], [finding], bitext).size).toBe(0)
	})
})

describe('A report of errors', () => {
	const error = (category: string, severity: 'minor' | 'major' | 'critical') => ({ category, severity })

	test('counts by category and severity as MQM weighs them, the heaviest first', () => {
		const counts = mqmCounts([
			error('Accuracy/Omission', 'major'),
			error('Style', 'minor'),
			error('Accuracy/Omission', 'critical'),
			error('Style', 'minor')
		])
		expect(
			counts.map(({ category, minor, major, critical, points }) => [category, minor, major, critical, points])
		).toEqual([
			['Accuracy/Omission', 0, 1, 1, 30],
			['Style', 2, 0, 0, 2]
		])
	})

	test('is a table in which commas, quotation marks and lines stay within their cell', () => {
		const csv = errorsCsv([
			{
				...error('Style', 'minor'),
				row: 4,
				check: 'c',
				source: 'uno, dos',
				target: 'say "two"',
				message: 'a\nb',
				note: '',
				date: 'd'
			}
		])
		expect(csv).toBe(
			'row,category,severity,points,check,source,target,message,note,date\r\n4,Style,minor,1,c,"uno, dos","say ""two""","a\nb",,d\r\n'
		)
	})
})

describe('An error that several findings tell of', () => {
	test.each([
		[['error', ''], 'error'],
		[['false-alarm', 'error'], 'error'],
		[['false-alarm', 'false-alarm'], 'false-alarm'],
		[['false-alarm', ''], ''],
		[[''], ''],
		[[], '']
	] as const)('whose judgements are %j is judged %j', (judgements, wanted) => {
		expect(judgedAs(judgements)).toBe(wanted)
	})
})
