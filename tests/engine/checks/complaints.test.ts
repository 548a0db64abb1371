import { describe, expect, test } from 'vitest'
import {
	dismissedBy,
	findingKey,
	type Glossary,
	linkWords,
	openPairs,
	parseGlossary,
	quoteFinding,
	runChecks
} from '#engine'
import { shippedLexicon } from '../../shipped-lexicon.ts'

/**
 * What users of other checkers complain about (CHECKS, section 4), each with the answer of this one. Numbers in the titles
 * are the rows of that table.
 */

interface Options {
	readonly glossary?: Glossary
	readonly skip?: readonly string[]
	readonly profile?: 'strict' | 'wide'
}

function check(pairs: readonly (readonly [es: string, en: string])[], options: Options = {}) {
	const lexicon = shippedLexicon
	const { bitext } = openPairs(
		pairs.map(([es]) => es),
		pairs.map(([, en]) => en),
		lexicon
	)
	const { findings, silences } = runChecks(bitext, {
		lexicon,
		glossary: options.glossary ?? [],
		links: linkWords(bitext, lexicon),
		profile: options.profile ?? 'strict',
		...(options.skip !== undefined && { skip: options.skip })
	})
	return { bitext, findings, silences }
}

/** The checks that answer at a pair of sentences. */
const answers = (es: string, en: string, options: Options = {}) =>
	check([[es, en]], options).findings.map((finding) => finding.check)

const terms = (rows: readonly string[]) =>
	parseGlossary(['term\tlang\tcategory\trenderings\tpolicy\tcase\tpos', ...rows].join('\n')).glossary

describe('numbers', () => {
	test.each([
		['1', 'Llegaron 2 000 personas.', 'Some 2,000 people came.'],
		['1, with a narrow space', 'Llegaron 2\u202f000 personas.', 'Some 2,000 people came.'],
		['2', 'Murieron diecisiete mineros.', '17 miners died.'],
		['2, the other way', 'Murieron 17 mineros.', 'Seventeen miners died.'],
		['3', 'Costó 1.234,50 euros.', 'It cost 1,234.50 euros.'],
		[
			'4',
			'Vive en el siglo XXI, a 3 km del mar.',
			'She lives in the 21st century, three kilometers from the sea.'
		]
	])('complaint %s: a number written otherwise is the same number', (_, es, en) =>
		expect(answers(es, en)).toEqual([])
	)

	test('complaint 5: the comparison of numbers is a switch', () => {
		expect(answers('Murieron 37 mineros.', '73 miners died.')).toEqual(['number'])
		expect(answers('Murieron 37 mineros.', '73 miners died.', { skip: ['number'] })).toEqual([])
	})
})

describe('glossary', () => {
	test('complaint 6: a term is found in any inflection, and so is its rendering', () => {
		const glossary = terms(['dirigente\tes\t\tleader\ttranslate\tany\tn'])
		expect(answers('Las dirigentes hablaron ayer.', 'The leaders spoke yesterday.', { glossary })).toEqual([])
		expect(answers('Las dirigentes hablaron ayer.', 'The bosses spoke yesterday.', { glossary })).toContain(
			'glossary'
		)
	})

	test('complaint 7: a term is not its lower-case namesake where its capitals matter', () => {
		const glossary = terms(['Junta\tes\t\tJunta\tkeep\texact\tn'])
		expect(answers('La gente se junta en la plaza.', 'People gather in the square.', { glossary })).toEqual(
			[]
		)
	})

	test('complaint 8: the longest term wins, and any of its renderings is enough', () => {
		const glossary = terms([
			'junta\tes\t\tboard\ttranslate\tany\tn',
			'junta vecinal\tes\t\tneighbourhood council | residents’ council\ttranslate\tany\tn'
		])
		const es = 'La junta vecinal se reunió ayer.'
		expect(answers(es, 'The neighbourhood council met yesterday.', { glossary })).toEqual([])
		expect(answers(es, 'The residents’ council met yesterday.', { glossary })).toEqual([])
	})

	test('complaint 9: every occurrence answers for itself, plurals too, and an address is no term', () => {
		const glossary = terms(['cabildo\tes\t\tassembly\ttranslate\tany\tn'])
		const twice = 'El cabildo empezó tarde y los cabildos siguientes también.'
		expect(
			answers(twice, 'The assembly began late and the following assemblies too.', { glossary })
		).not.toContain('glossary')
		expect(
			answers(twice, 'The assembly began late and the following ones too.', { glossary }).filter(
				(id) => id === 'glossary'
			)
		).toHaveLength(1)
		expect(
			answers('Véase https://cabildo.org/cabildo.html ahora.', 'See https://cabildo.org/cabildo.html now.', {
				glossary
			})
		).not.toContain('glossary')
	})
})

describe('verdicts', () => {
	const pairs = [
		['Murieron 37 mineros.', '73 miners died.'],
		['Costó 12 pesos.', 'It cost 21 pesos.']
	] as const

	test('complaint 10: an issue keeps its name when sentences are put before it', () => {
		const alone = check(pairs)
		const moved = check([['Llovía.', 'It was raining.'], ...pairs])
		const keys = ({ findings, bitext }: ReturnType<typeof check>) =>
			findings.map((finding) => findingKey(finding, bitext)).sort()
		expect(keys(moved)).toEqual(keys(alone))
		expect(keys(alone)).toHaveLength(2)
	})

	test('complaint 16: what was dismissed is gone by the rule, many at once', () => {
		const { findings, bitext } = check(pairs)
		const verdicts = findings
			.filter((finding) => finding.check === 'number')
			.map((finding) => ({
				...quoteFinding(finding, bitext),
				verdict: 'false-alarm' as const,
				severity: finding.severity,
				note: '',
				date: ''
			}))
		expect(verdicts).toHaveLength(2)
		expect(dismissedBy(verdicts, findings, bitext).size).toBe(2)
	})
})

describe('words', () => {
	test.each([
		['El hospital central es natural.', 'The central hospital is natural.'],
		['La Paz', 'La Paz'],
		['Visa, taxi, hotel', 'Visa, taxi, hotel']
	])('complaint 11: words that both languages share are no words left over: %s', (es, en) =>
		expect(answers(es, en)).toEqual([])
	)

	test('complaint 12: a word may be doubled as the original doubles it, and across a comma', () => {
		expect(answers('Corre corre hacia el río.', 'He runs runs to the river.')).not.toContain('punctuation')
		expect(answers('Era muy tarde.', 'It was late, late at night.')).not.toContain('punctuation')
		expect(answers('Fue al río.', 'He went to to the river.')).toContain('punctuation')
	})

	test('complaint 13: a false friend speaks only where the trap renders the Spanish word', () => {
		expect(answers('La situación actual es grave.', 'The actual situation is serious.')).toContain(
			'false-friend'
		)
		expect(
			answers('La situación actual exige medidas reales.', 'The current situation calls for actual measures.')
		).not.toContain('false-friend')
	})
})

describe('evidence', () => {
	test('complaint 14: offsets count UTF-16 units, and what is missing is marked in the original', () => {
		const { findings, bitext } = check([['🙂🙂 Murieron 37 mineros.', '🙂🙂 73 miners died.']])
		const [finding] = findings
		const words = (side: 'source' | 'target') =>
			finding?.[side].map(({ from, to }) => bitext[side].text.slice(from, to))
		expect([words('source'), words('target')]).toEqual([['37'], ['73']])
		const omitted = check([
			['Los campesinos bajaron a la ciudad con sus banderas y sus tambores.', '']
		]).findings
		expect(omitted.map(({ check, source, target }) => [check, source.length, target.length])).toEqual([
			['omission', 1, 0]
		])
	})

	test('complaint 15: short sentences are checked like any other', () => {
		expect(answers('Son 3.', 'There are 4.')).toContain('number')
		expect(answers('No vino.', 'He came.')).toContain('negation')
	})
})
