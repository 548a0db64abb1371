import { expect, test } from 'vitest'
import {
	chanceFrom,
	type Lines,
	looseCases,
	withGaps,
	withInsertions
} from '../../src/cli/bench/loose-cases.ts'
import { probability, regression } from '../../src/cli/bench/regression.ts'
import { withFreedom } from '../../src/cli/bench/fit.ts'
import { kindLines, stepTableOf } from '../../src/cli/bench/fluency-fit.ts'
import { seamTableOf } from '../../src/cli/bench/seam-fit.ts'
import { looseFeatures, seamKinds, seamTable, stepKinds, stepTable, strainOf } from '#engine'
import { shippedLexicon } from '../shipped-lexicon.ts'

const lines: Lines = [
	['El maestro abrió la puerta de la escuela.', 'The teacher opened the door of the school.'],
	['La mujer compró pan en el mercado.', 'The woman bought bread at the market.'],
	['Los soldados cerraron el camino de la mina.', 'The soldiers closed the road to the mine.']
]

test('a regression finds the weights that made its observations', () => {
	const chance = chanceFrom(7)
	const made = { bias: -1, weights: [2, -1.5] }
	const observations = Array.from({ length: 4000 }, () => {
		const values = [chance() * 2, chance() < 0.5 ? 1 : 0]
		return { values, positive: chance() < probability(made, values), weight: 1 }
	})
	const found = regression(observations, 0.1)
	expect(Math.abs(found.bias - made.bias)).toBeLessThan(0.25)
	found.weights.forEach((weight, at) => expect(Math.abs(weight - (made.weights[at] ?? 0))).toBeLessThan(0.25))
})

test('what is learned of a feature is its weight, wherever freedom stands among them', () => {
	const learned = looseFeatures.filter((name) => name !== 'freedom').map((_, at) => at)
	const weights = withFreedom(learned)
	expect(weights).toHaveLength(looseFeatures.length)
	expect(weights.filter((_, at) => looseFeatures[at] !== 'freedom')).toEqual(learned)
})

test('words taken out of the English leave their Spanish without an answer, and nothing else is changed', () => {
	const { lines: made, gaps } = withGaps(lines, 'source', shippedLexicon, chanceFrom(3))
	const cases = looseCases(made, 'source', shippedLexicon)
	made.forEach(([es, en], at) => {
		expect(es).toBe(lines[at]?.[0])
		expect(en.length).toBeLessThan(lines[at]?.[1].length ?? 0)
		for (const from of gaps[at] ?? [])
			expect(cases.some((one) => one.line === at && one.from === from)).toBe(true)
	})
	expect(gaps.some((gap) => gap.size > 0)).toBe(true)
})

test('a word put into the English stands where it is said to, between kinds it stood between before', () => {
	const donor: Lines = [['Las nubes cubrían la montaña solitaria.', 'Clouds covered the lonely mountain.']]
	const { lines: made, gaps } = withInsertions(lines, donor, shippedLexicon, chanceFrom(5))
	made.forEach(([, en], at) => {
		const [from] = gaps[at] ?? []
		if (from === undefined) expect(en).toBe(lines[at]?.[1])
		else {
			expect(en.slice(0, from)).toMatch(/the $/i)
			expect(en.slice(from)).toMatch(/^lonely /)
			expect(en.replace('lonely ', '')).toBe(lines[at]?.[1])
		}
	})
	expect(gaps.some((gap) => gap.size > 0)).toBe(true)
})

test('what never stands side by side in good English is strange, and what often does is not', () => {
	const many = Array.from({ length: 40 }, () => lines).flat()
	const table = seamTableOf(many, shippedLexicon, () => true)
	expect(strainOf('article', 'of', table)).toBeGreaterThan(1)
	expect(strainOf('article', 'noun-verb', table)).toBe(0)
	const none = seamTableOf(many, shippedLexicon, () => false)
	expect(seamKinds.every((before) => seamKinds.every((after) => strainOf(before, after, none) === 0))).toBe(
		true
	)
})

test('the shipped table knows every kind before and after every other', () => {
	expect(Object.keys(seamTable)).toEqual(seamKinds)
	for (const row of Object.values(seamTable)) expect(row).toMatch(new RegExp(`^\\d{${seamKinds.length}}$`))
	for (const gap of ['stop', 'and', 'preposition', 'is'])
		expect(strainOf('article', gap, seamTable)).toBeGreaterThan(strainOf('article', 'noun', seamTable))
	expect(strainOf('modal', 'article', seamTable)).toBeGreaterThan(1)
})

test('a kind that often comes after two others is likelier there than anywhere, and one that never does less likely', () => {
	const many = Array.from({ length: 40 }, () => lines).flat()
	const table = stepTableOf([kindLines(many, shippedLexicon, 1)])
	const digit = (a: string, b: string, c: string) =>
		parseInt(table[a]?.charAt(stepKinds.indexOf(b) * stepKinds.length + stepKinds.indexOf(c)) ?? '', 36)
	expect(digit('past', 'determiner', 'noun')).toBeGreaterThan(digit('past', 'determiner', 'past'))
	expect(digit('noun', 'stop', 'end')).toBeGreaterThan(digit('noun', 'determiner', 'end'))
})

test('the shipped table has a digit for every three kinds', () => {
	expect(Object.keys(stepTable)).toEqual(stepKinds)
	for (const row of Object.values(stepTable))
		expect(row).toMatch(new RegExp(`^[0-9a-z]{${stepKinds.length ** 2}}$`))
})
