import { describe, expect, test } from 'vitest'
import {
	checkTable,
	findingKey,
	openPairs,
	parseGlossary,
	runChecks,
	emptyLexicon,
	linkWords,
	openBitext,
	readSegmented
} from '#engine'
import { cli, checks as checkTexts } from '#i18n'
import { marked, type Pair } from './marked.ts'

/** What each check finds, with the evidence marked, and what leaves it quiet. */
const tables: Readonly<Record<string, { finds: readonly Pair[]; quiet: readonly Pair[] }>> = {
	number: {
		finds: [
			['Hubo ⟦37⟧ detenidos en Oruro.', 'There were ⟦73⟧ detainees in Oruro.'],
			['La ley es de ⟦1952⟧.', 'The law dates from ⟦1925⟧.'],
			['Murieron ⟦veintidós⟧ personas.', '⟦Thirty-two⟧ people died.'],
			['El fondo tiene ⟦3 millones⟧.', 'The fund holds ⟦3 billion⟧.'],
			['Firmaron ⟦dos mil quinientos⟧ vecinos.', 'Some ⟦2,050⟧ residents signed.']
		],
		quiet: [
			['Subió un 6,7 %.', 'It rose by 6.7%.'],
			['Costó 1.234.567 pesos.', 'It cost 1,234,567 pesos.'],
			['Llegaron 50 000 personas.', 'Fifty thousand people came.'],
			['Catorce estados votaron.', '14 states voted.'],
			['Son 60.000 millones.', 'That is 60 billion.'],
			['El trigésimo sexto día llovió.', 'On the 36th day it rained.'],
			['Una casa y un perro.', 'One house and a dog.'],
			['Esperó un segundo.', 'He waited a moment.'],
			['Nació en mil novecientos treinta y seis.', 'She was born in 1936.'],
			['Vinieron 20.', 'Twenty [20] came.']
		]
	},
	negation: {
		finds: [
			['El acta ⟦no⟧ mencionó el regreso.', 'The minutes mentioned the return.'],
			['La ley llegó a Oruro.', 'The law did ⟦not⟧ reach Oruro.'],
			['⟦Nunca⟧ volvió a su pueblo.', 'She went back to her village.']
		],
		quiet: [
			['No vino nadie.', 'Nobody came.'],
			['No es posible entrar.', 'It is impossible to enter.'],
			['Dejó de llover.', 'It no longer rained.'],
			['Sin embargo, volvió.', 'However, she came back.'],
			['No sólo llovió: nevó.', 'It rained and it snowed.'],
			['Se negó a firmar.', 'He would not sign.'],
			['Hasta que no llegue, esperamos.', 'We wait until she fails to come or comes.']
		]
	},
	'question-form': {
		finds: [['¿Quién dio la orden⟦?⟧', 'Somebody gave the order⟦.⟧']],
		quiet: [
			['¿Vienes? Es tarde.', 'Are you coming, now that it is late?'],
			['Preguntó quién era.', 'He asked who it was.']
		]
	},
	'editorial-bracket': {
		finds: [
			['Los ayllus decidieron.', 'The ⟦ayllus [peasant communities]⟧ decided.'],
			['«El camino está cerrado».', '“⟦[T]⟧he road is closed.”'],
			['Todo está en la sede de gobierno.', 'It all is at the seat of government ⟦[in La Paz]⟧.'],
			['Dijo algo largo.', 'He said ⟦[…]⟧ something.']
		],
		quiet: [['Dijo [sic] eso.', 'He said that [sic].']]
	},
	omission: { finds: [['⟦Nadie vino a la plaza.⟧', '']], quiet: [['Nadie vino.', 'Nobody came.']] },
	addition: { finds: [], quiet: [['Llovía.', 'It rained.']] },
	glossary: { finds: [], quiet: [['Llovía.', 'It rained.']] }
}

describe.each(checkTable.map((check) => check.id))('%s', (id) => {
	const { finds, quiet } = tables[id] ?? { finds: [], quiet: [] }
	test('has a table of its own', () => expect(tables[id]).toBeDefined())
	test.each(finds.map((pair) => [pair[0], pair[1], pair] as const))('finds %s | %s', (_es, _en, pair) => {
		expect(marked(id, pair)).toEqual(pair)
	})
	test.each(quiet.map((pair) => [pair[0], pair[1], pair] as const))(
		'is quiet at %s | %s',
		(_es, _en, pair) => {
			expect(marked(id, pair)).toEqual(pair)
		}
	)
	test('has its sentences in both languages', () => {
		const check = checkTable.find((one) => one.id === id)
		const keys = [
			'name',
			'about',
			...(check?.messages ?? []),
			...(check?.reasons ?? []).map((reason) => `why-${reason}`)
		]
		for (const lang of ['es', 'en'] as const)
			for (const key of keys) expect(checkTexts[lang][`${id}.${key}`], `${lang} ${id}.${key}`).toBeTruthy()
	})
})

describe('the glossary check', () => {
	const { glossary } = parseGlossary(
		'term\tlang\tcategory\trenderings\tpolicy\nayllu\tay\tland\t\tkeep\ncabildo\tes\tpolitics\tcouncil | town meeting\ttranslate\n'
	)
	test.each([
		[['Los ⟦ayllus⟧ decidieron.', 'The communities decided.']],
		[['Hubo ⟦cabildo⟧ en la plaza.', 'There was a party in the square.']]
	] as [Pair][])('finds %s', (pair) => expect(marked('glossary', pair, { glossary })).toEqual(pair))
	test.each([
		[['Los ayllus decidieron.', 'The ayllus decided.']],
		[['Los cabildos decidieron.', 'The town meetings decided.']],
		[['Los cabildos decidieron.', 'The councils decided.']]
	] as [Pair][])('is quiet at %s', (pair) => expect(marked('glossary', pair, { glossary })).toEqual(pair))
})

describe('findings', () => {
	const find = (es: string, en: string) => {
		const { bitext } = openPairs([es], [en])
		return {
			bitext,
			findings: runChecks(bitext, {
				lexicon: emptyLexicon,
				glossary: [],
				links: linkWords(bitext, emptyLexicon),
				profile: 'wide'
			}).findings
		}
	}
	test('keep their key when the sentence around the words changes', () => {
		const [a, b] = [
			find('Hubo 37 detenidos.', 'There were 73 detainees.'),
			find('Hubo ayer 37 detenidos.', 'Yesterday there were 73 detainees.')
		]
		const key = (one: typeof a) =>
			one.findings.filter((f) => f.check === 'number').map((f) => findingKey(f, one.bitext))
		expect(key(a)).toEqual(key(b))
	})
	test('come gravest first', () => {
		const { findings } = find('¿Hubo 37 detenidos?', 'There were 73 detainees [in all].')
		expect(findings.map((finding) => finding.severity)).toEqual(
			[...findings.map((f) => f.severity)].sort(
				(a, b) =>
					['critical', 'major', 'minor', 'neutral'].indexOf(a) -
					['critical', 'major', 'minor', 'neutral'].indexOf(b)
			)
		)
	})
	test('a number that moved to the neighbouring sentence raises no alarm', () => {
		const bitext = openBitext(
			readSegmented('Vinieron cincuenta alcaldes de Potosí.\nHablaron 12 horas seguidas de la mina.', 'es'),
			readSegmented(
				'Mayors came from Potosí, 50 of them, and 12 hours long.\nThey talked on end about the mine.',
				'en'
			),
			emptyLexicon
		)
		const { findings, silences } = runChecks(bitext, {
			lexicon: emptyLexicon,
			glossary: [],
			links: [],
			profile: 'wide',
			only: ['number']
		})
		expect(findings).toEqual([])
		expect(silences.length + bitext.alignment.length).toBeGreaterThan(0)
	})
	test('nothing throws on strange pairs', () => {
		for (const [es, en] of [
			['', ''],
			['\u0000\u0007', '😀'],
			['[', ']'],
			['¿', '?'],
			['\u202e abc', 'x'.repeat(100_000)]
		] as const)
			expect(() => find(es, en)).not.toThrow()
	})
})

test('both languages have the same sentences', () => {
	for (const texts of [checkTexts, cli]) {
		const plain = (keys: readonly string[]) => keys.map((key) => key.replace(/_(one|many|other)$/, '')).sort()
		expect([...new Set(plain(Object.keys(texts.es)))]).toEqual([...new Set(plain(Object.keys(texts.en)))])
	}
})
