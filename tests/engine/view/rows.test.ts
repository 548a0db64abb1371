import { describe, expect, test } from 'vitest'
import { flagCounts, outlinesOf, rowsOf, textOf } from '#engine'
import { bitextOf, findingOf, rowsWith } from './sample.ts'

const shown = (row: ReturnType<typeof rowsWith>[number] | undefined) =>
	(row?.lines ?? []).map((line) => [textOf(line.source), textOf(line.target)])

describe('Rows', () => {
	test('stand in the order of the text, numbered from 1, named by the block of the original', () => {
		const bitext = bitextOf('Uno.\n\nDos.', 'One.\n\nTwo.', [
			[1, 1],
			[1, 1]
		])
		const rows = rowsWith(bitext)
		expect(rows.map((row) => [row.number, row.id])).toEqual(
			bitext.source.blocks.map((block, at) => [at + 1, block.id])
		)
		expect(rows.map(shown)).toEqual([[['Uno.', 'One.']], [['Dos.', 'Two.']]])
	})

	test('hold the whole paragraphs a merge has joined', () => {
		const rows = rowsWith(bitextOf('Uno.\n\nDos.', 'One, two.', [[2, 1]]))
		expect(rows).toHaveLength(1)
		expect(rows[0]?.blocks).toEqual({ source: 2, target: 1 })
	})

	test('say on which side they are empty', () => {
		const rows = rowsWith(
			bitextOf('Uno.\n\nDos.', 'One.\n\nNote.', [
				[1, 1],
				[1, 0],
				[0, 1]
			])
		)
		expect(rows.map((row) => row.gap)).toEqual([undefined, { side: 'target' }, { side: 'source' }])
	})

	test('name the row a paragraph was moved to instead of calling it missing', () => {
		const moves = [{ source: { from: 0, to: 1 }, target: { from: 1, to: 2 }, confidence: 0.9 }]
		const rows = rowsWith(
			bitextOf(
				'Uno.\n\nDos.',
				'Two.\n\nOne.',
				[
					[1, 0],
					[1, 1],
					[0, 1]
				],
				moves
			)
		)
		expect(rows.map((row) => row.gap?.moved)).toEqual([3, undefined, 1])
	})

	test('of more than 1,500 characters are laid out by their beads, and lose nothing', () => {
		const es = Array.from(
			{ length: 40 },
			(_, n) => `Esta es la oración número ${n} de un párrafo muy largo.`
		).join(' ')
		const en = Array.from(
			{ length: 40 },
			(_, n) => `This is sentence number ${n} of a very long paragraph.`
		).join(' ')
		const beads = Array.from({ length: 40 }, () => [1, 1] as const)
		const [row, ...others] = rowsWith(bitextOf(es, en, beads))
		expect(others).toEqual([])
		expect(row?.lines.length).toBeGreaterThan(3)
		expect(row?.lines.map((line) => textOf(line.source)).join('')).toBe(es)
		expect(row?.lines.map((line) => textOf(line.target)).join('')).toBe(en)
		for (const line of row?.lines ?? [])
			expect(line.source[0]?.sentences.map((one) => one.bead)).toEqual(
				line.target[0]?.sentences.map((one) => one.bead)
			)
	})

	test('know where their sentences end and which bead each belongs to', () => {
		const [row] = rowsWith(
			bitextOf('Llueve. Hace frío.', 'It rains. It is cold.', [
				[1, 1],
				[1, 1]
			])
		)
		expect(row?.lines[0]?.source[0]?.sentences).toEqual([
			{ to: 7, bead: 0 },
			{ to: 18, bead: 1 }
		])
	})
})

describe('Pieces', () => {
	test('tile the paragraph and mark the words that prove a finding', () => {
		const bitext = bitextOf('Llegaron 36 delegados.', '63 delegates came.', [[1, 1]])
		const finding = findingOf(bitext, { es: '36', en: '63' })
		const [row] = rowsWith(bitext, [finding])
		expect(row?.lines[0]?.source[0]?.pieces).toEqual([
			{ text: 'Llegaron ' },
			{ text: '36', findings: [0] },
			{ text: ' delegados.' }
		])
		expect(row?.lines[0]?.flags).toEqual([{ first: 0, also: [] }])
	})

	test('flag an error once whose words several checks raise, the one that says most first', () => {
		const bitext = bitextOf('Nunca vino. Pagó 36.', 'He always came. He paid 63.', [
			[1, 1],
			[1, 1]
		])
		const findings = [
			findingOf(bitext, { check: 'intensity', severity: 'major', es: 'Nunca', en: 'always' }),
			findingOf(bitext, { check: 'negation', es: 'Nunca', en: 'came' }),
			findingOf(bitext, { es: '36', en: '63', bead: 1 }),
			findingOf(bitext, { check: 'other', severity: 'minor', es: '36', en: 'He always', bead: 0 })
		]
		const rows = rowsWith(bitext, findings)
		expect(rows[0]?.lines[0]?.flags).toEqual([
			{ first: 1, also: [0, 3] },
			{ first: 2, also: [] }
		])
		expect(flagCounts(outlinesOf(bitext, rowsOf(bitext), findings), findings)).toEqual({
			critical: 2,
			major: 0,
			minor: 0
		})
	})

	test('belong to the gravest of the findings that share their words, first', () => {
		const bitext = bitextOf('No vino nadie.', 'Someone came.', [[1, 1]])
		const findings = [
			findingOf(bitext, { es: 'No vino' }),
			findingOf(bitext, { es: 'vino nadie', severity: 'minor' })
		]
		const [row] = rowsWith(bitext, findings)
		expect(row?.lines[0]?.source[0]?.pieces.map((piece) => [piece.text, piece.findings ?? []])).toEqual([
			['No ', [0]],
			['vino', [0, 1]],
			[' nadie', [1]],
			['.', []]
		])
	})

	test('of the translator’s brackets are shown as brackets and never flagged', () => {
		const bitext = bitextOf('Los ayllus vinieron.', 'The ayllus [communities] came.', [[1, 1]])
		const finding = findingOf(bitext, {
			check: 'editorial-bracket',
			severity: 'neutral',
			en: 'ayllus [communities]'
		})
		const [row] = rowsWith(bitext, [finding])
		expect(row?.lines[0]?.flags).toEqual([])
		expect(row?.lines[0]?.target[0]?.pieces).toEqual([
			{ text: 'The ayllus ' },
			{ text: '[communities]', bracket: 0 },
			{ text: ' came.' }
		])
	})

	test('of a term carry its language where it is not the text’s own', () => {
		const bitext = bitextOf('Los ayllus y el cabildo.', 'The ayllus and the council.', [[1, 1]])
		const source = [
			{ from: 4, to: 10, entry: 0, lang: 'qu' as const },
			{ from: 16, to: 23, entry: 1, lang: 'es' as const }
		]
		const [row] = rowsWith(bitext, [], { source })
		expect(row?.lines[0]?.source[0]?.pieces.filter((piece) => piece.term !== undefined)).toEqual([
			{ text: 'ayllus', term: 0, lang: 'qu', opens: true },
			{ text: 'cabildo', term: 1, opens: true }
		])
	})

	test('cut a term that a finding crosses without opening it twice', () => {
		const bitext = bitextOf('La junta vecinal votó.', 'The council voted.', [[1, 1]])
		const source = [{ from: 3, to: 16, entry: 0, lang: 'es' as const }]
		const [row] = rowsWith(bitext, [findingOf(bitext, { es: 'vecinal votó' })], { source })
		const parts = row?.lines[0]?.source[0]?.pieces.filter((piece) => piece.term === 0) ?? []
		expect(parts.map((piece) => [piece.text, piece.opens ?? false])).toEqual([
			['junta ', true],
			['vecinal', false]
		])
	})
})
