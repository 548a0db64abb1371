import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkWords, openPairs, runChecks } from '#engine'
import { contextOf } from '../../../src/engine/checks/context.ts'
import { shippedLexicon } from '../../shipped-lexicon.ts'

type Lines = readonly (readonly [es: string, en: string])[]

/** What a check says of a text, wide: the words of both sides, and which of its messages. */
function said(check: string, lines: Lines) {
	const { bitext } = openPairs(
		lines.map(([es]) => es),
		lines.map(([, en]) => en),
		shippedLexicon
	)
	const { findings, silences } = runChecks(bitext, {
		lexicon: shippedLexicon,
		glossary: [],
		links: linkWords(bitext, shippedLexicon),
		profile: 'wide',
		only: [check]
	})
	return {
		found: findings.map(({ message, values }) => [message, values.source, values.target, values.usual]),
		silences: silences.map(({ reason }) => reason)
	}
}

/** A text that says *anger* for *enfado* all along. */
const anger: Lines = [
	['El enfado de los padres era grande.', "The parents' anger was great."],
	['Su enfado duró tres días.', 'Her anger lasted three days.'],
	['El enfado nace del miedo.', 'Anger is born of fear.'],
	['Nadie entendía el enfado del maestro.', "Nobody understood the teacher's anger."],
	['Con el tiempo el enfado se olvida.', 'In time anger is forgotten.'],
	['La carta hablaba del enfado de la abuela.', "The letter spoke of the grandmother's anger."],
	['Aquel enfado rompió la amistad.', 'That anger broke the friendship.']
]

describe('A word rendered by another', () => {
	const slip = [
		'Los padres reconocieron el enfado de sus hijos.',
		'The parents acknowledged the focus of their children.'
	] as const

	test('is told where the text has a habit, with the habit', () => {
		expect(said('replaced-word', [...anger, slip]).found).toEqual([
			['unlike-elsewhere', 'enfado', 'focus', 'anger']
		])
	})
	test('is nothing where the text has none', () => {
		expect(said('replaced-word', [slip]).found).toEqual([])
	})
	test('is nothing where another word says what it means', () => {
		const moved = [slip[0], 'The parents acknowledged, in anger, the focus of their children.'] as const
		expect(said('replaced-word', [...anger, moved]).found).toEqual([])
	})
	test('is nothing where the dictionary has it among its meanings', () => {
		const synonym = [slip[0], slip[1].replace('focus', 'annoyance')] as const
		expect(said('replaced-word', [...anger, synonym]).found).toEqual([])
	})
	test('is the translator’s choice where the text says it so more often than otherwise', () => {
		const chosen: Lines = [
			[
				'Los vecinos entendieron el enfado de sus hijos.',
				'The neighbours understood the focus of their children.'
			],
			['Las madres temían el enfado de sus hijos.', 'The mothers feared the focus of their children.'],
			['Los maestros vieron el enfado de sus alumnos.', 'The teachers saw the focus of their pupils.'],
			[
				'Las hijas recordaban el enfado de sus padres.',
				'The daughters remembered the focus of their parents.'
			]
		]
		const { found, silences } = said('replaced-word', [...anger.slice(0, 4), ...chosen, slip])
		expect(found).toEqual([])
		expect(silences).toContain('usual')
	})
})

describe('How a text usually renders a word', () => {
	/** The habit of *enfado* beside *lasted* in a text. */
	function habitIn(lines: Lines) {
		const { bitext } = openPairs(
			lines.map(([es]) => es),
			lines.map(([, en]) => en),
			shippedLexicon
		)
		const { habits, vocabulary } = contextOf(bitext, shippedLexicon, [], linkWords(bitext, shippedLexicon))
		const [a, b] = [vocabulary.source.get('enfado'), vocabulary.target.get('lasted')]
		return a && b ? habits(a, b) : undefined
	}

	test('is counted once a sentence, however often the same one comes', () => {
		const once = habitIn(anger)
		expect(once).toEqual({ meant: 7, so: 0, all: 7, most: 7, usual: 'anger' })
		fc.assert(
			fc.property(fc.array(fc.nat(anger.length - 1), { maxLength: 8 }), (again) => {
				const copies = again.flatMap((at) => anger.slice(at, at + 1))
				expect(habitIn([...anger, ...copies])).toEqual(once)
			}),
			{ numRuns: 10 }
		)
	})
})

describe('An acronym rendered unlike elsewhere', () => {
	const usual: Lines = [
		['Los TCD aparecen en la infancia.', 'DBDs appear in childhood.'],
		['El estudio describe los TCD.', 'The study describes DBD.'],
		['No todos los TCD son graves.', 'Not all DBDs are serious.'],
		['La escuela vigila los TCD.', 'The school keeps watch on DBD.'],
		['Los TCD preocupan a los padres.', 'DBDs worry parents.']
	]
	const stray = ['Los TCD pueden continuar hasta la adultez.', 'CDD may continue into adulthood.'] as const

	test('is told', () => {
		expect(said('name', [...usual, stray]).found).toEqual([['changed', 'TCD', 'CDD', undefined]])
	})
	test('is nothing where the translation says what it is', () => {
		const explained = [
			'Los trastornos de conducta son frecuentes.',
			'Childhood disruptive disorders (CDD) are frequent.'
		] as const
		expect(said('name', [...usual, explained, stray]).found).toEqual([])
	})
	test('is nothing where the other is its plural', () => {
		expect(said('name', usual).found).toEqual([])
	})
})

describe('An acronym left in Spanish beside words it does not spell', () => {
	const left = [
		'Se midió la masa grasa (MG) de los pacientes.',
		'The fat mass (MG) of the patients was measured.'
	] as const
	const later = ['La MG bajó con los meses.', 'MG fell over the months.'] as const
	const acronyms = (lines: Lines) => said('untranslated', lines).found.map(([message]) => message)

	test('is told again wherever it stands', () => {
		expect(acronyms([left, later])).toEqual(['acronym', 'acronym'])
	})
	test('is told where only the original explains it, in whatever sentence', () => {
		const unexplained = [
			'Se midió la masa libre de grasa (MLG) de todos.',
			'The lean mass of all was measured.'
		] as const
		const kept = [
			'Se perdieron dos kilos de MLG en un mes.',
			'Two kilos of MLG were lost in a month.'
		] as const
		expect(acronyms([unexplained, kept])).toEqual(['acronym'])
	})
	test('is told of a term that has a name in it, and not of the name of a body', () => {
		const term = [
			'El virus de la fiebre de Lassa (VFL) es raro.',
			'Lassa fever virus (VFL) is rare.'
		] as const
		const body = [
			'Por fin habló la Junta Central de Aguas (JCA) de nuestra villa.',
			'At last the Central Water Board (JCA) of our town spoke.'
		] as const
		expect(acronyms([term])).toEqual(['acronym'])
		expect(acronyms([body])).toEqual([])
	})
	test('is nothing where the lexicon keeps it: CIA', () => {
		const kept = [
			'El centro de investigaciones andinas (CIA) abrió ayer.',
			'The Andean research centre (CIA) opened yesterday.'
		] as const
		expect(acronyms([kept])).toEqual([])
	})
	test('is nothing where the translation explains it by its letters, be it elsewhere', () => {
		const explained = ['Los miligramos cuentan.', 'Here milligrams (MG) count.'] as const
		expect(acronyms([later])).toEqual([])
		expect(
			acronyms([['La masa general (MG) crece.', 'The mass in general (MG) grows.'], later, explained])
		).toEqual([])
	})
})
