import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type LooseFeature, type Lexicon, looseFeatures, type EnglishTables, type Side } from '#engine'
import { type GoldRow, goldRows, wordsAdded, wordsRemoved } from './gold-rows.ts'
import {
	chanceFrom,
	type Lines,
	type LooseCase,
	looseCases,
	withGaps,
	withInsertions
} from './loose-cases.ts'
import { kindLines, proseLines, stepConstants, stepTableOf } from './fluency-fit.ts'
import { type Observation, probability, type Regression, regression } from './regression.ts'
import { seamConstants, seamTableOf } from './seam-fit.ts'
import { type BenchInput, markdownTable } from './table.ts'

/** A word of a text the regression learns from or is tried on. */
interface Sample extends LooseCase {
	/** The text it is from. */
	readonly text: string
	/** Parity of its sentence: each half is judged by what was learned from the other. */
	readonly half: 0 | 1
	readonly positive: boolean
	/** Absent where nothing is learned from it. */
	readonly share?: string
}

/** How much all words of a kind count together, in the whole as in a half; some 4,000 words are `clean` ones. */
const totals: Readonly<Record<Side, Readonly<Record<string, number>>>> = {
	source: { clean: 4000, gaps: 1000, pairs: 1000 },
	target: { clean: 4000, gaps: 100, insertions: 2500, pairs: 1500 }
}
/** Penalty of the regression, in words; 10 times more or less changes the held-out figures by under a point. */
const penalty = 3
/**
 * What freedom of translation counts. Reasoned, not fitted (there are as many freedoms as texts): if a text leaves twice
 * as many words unanswered for no reason, a word left unanswered proves half as much.
 */
const freedomWeight = -1
/**
 * What is added to the odds of a kind of word. An adjective, adverb or verb that is gone leaves less of a trace than a
 * noun, so that at one threshold few are found. With more, as many nouns are lost as verbs are won; regressions of their
 * own for verbs, modifiers and the rest find fewer of each, for want of words to learn from.
 */
const ease: Readonly<Record<Side, Readonly<Partial<Record<LooseFeature, number>>>>> = {
	source: { isAdjective: 0.9, isAdverb: 0.9, isVerbal: 0.3 },
	target: {}
}
/** Flags per 100 good sentences that thresholds are set for. */
const rates: Readonly<Record<Side, { readonly wide: number; readonly strict: number }>> = {
	source: { wide: 2.9, strict: 0.25 },
	target: { wide: 2.8, strict: 0.25 }
}
/** How many times every good translation is perturbed. */
const copies = 2

/** Minimal pairs that took words out of the translation, and those that put one in. */
const kinds: Readonly<Record<Side, RegExp>> = {
	source: wordsRemoved,
	target: wordsAdded
}

/**
 * `cotejo bench fit`: the regression behind the checks `omission` and `addition`, fitted on the gold data, as the
 * constants of `loose-weights.ts`, `seam-table.ts` and `step-table.ts`; before them what it finds in halves of the data
 * it did not learn from.
 */
export function fitted({ session, gold }: BenchInput): string {
	const folder = join(gold, 'diverge')
	if (!existsSync(folder)) return 'The gold data is missing; nothing can be fitted.\n'
	const lexicon = session.lexicon()
	const clean = cleanLines(folder)
	const prose = proseLines(gold, lexicon)
	const tablesOf = (takes: (line: number) => boolean): EnglishTables => ({
		seams: seamTableOf(clean, lexicon, takes),
		steps: stepTableOf([kindLines(clean, lexicon, 1, takes), prose])
	})
	const tables = ([0, 1] as const).map((half) => tablesOf((line) => line % 2 === half))
	const all = tablesOf(() => true)
	const sides = (['source', 'target'] as const)
		.map((side) => {
			const samples = samplesOf(folder, side, lexicon, tables)
			const scores = heldOut(samples, side)
			const model = fit(samples, side)
			return `${heldOutTable(samples, scores, side)}\n${constants(model, samples, scores, side)}\n`
		})
		.join('\n')
	return `${sides}\n${seamConstants(all.seams)}\n${stepConstants(all.steps)}`
}

const cleanTexts = ['clean-pud', 'clean-ntrex-a']

function cleanLines(folder: string): Lines {
	return cleanTexts.flatMap((text) => linesOf(goldRows(join(folder, `${text}.jsonl`)), 'en_good'))
}

function linesOf(rows: readonly GoldRow[], en: string): Lines {
	return rows.map((row) => [row.es ?? '', row[en] ?? ''])
}

/** Every word of a text is seen by the seams of the half it is not in, as the words of a new text will be. */
function samplesOf(
	folder: string,
	side: Side,
	lexicon: Lexicon,
	tables: readonly EnglishTables[]
): readonly Sample[] {
	const chance = chanceFrom(12_345)
	const clean = cleanTexts.map((text) => ({
		text,
		lines: linesOf(goldRows(join(folder, `${text}.jsonl`)), 'en_good')
	}))
	const half = (line: number) => (line % 2 === 0 ? 0 : 1)
	const other = (line: number) => tables[1 - half(line)]
	const samples: Sample[] = []
	for (const { text, lines } of clean) {
		for (const one of looseCases(lines, side, lexicon, other))
			samples.push({ ...one, text, half: half(one.line), positive: false, share: 'clean' })
		const donor = clean.find((other) => other.text !== text)?.lines ?? lines
		for (let copy = 0; copy < copies; copy++) {
			const perturbed = [{ share: 'gaps', ...withGaps(lines, side, lexicon, chance) }]
			if (side === 'target')
				perturbed.push({ share: 'insertions', ...withInsertions(lines, donor, lexicon, chance) })
			for (const { share, lines: made, gaps } of perturbed)
				for (const one of looseCases(made, side, lexicon, other))
					if (gaps[one.line]?.has(one.from))
						samples.push({ ...one, text: share, half: half(one.line), positive: true, share })
		}
	}
	return [...samples, ...pairSamples(goldRows(join(folder, 'demetr-even.jsonl')), side, lexicon, tables)]
}

/** The loose words of minimal pairs; those that only the bad text leaves loose are what was taken out or put in. */
function pairSamples(
	rows: readonly GoldRow[],
	side: Side,
	lexicon: Lexicon,
	tables: readonly EnglishTables[]
): readonly Sample[] {
	const sentences = new Map<string, number>()
	for (const { es = '' } of rows) if (!sentences.has(es)) sentences.set(es, sentences.size)
	const half = (line: number) => ((sentences.get(rows[line]?.es ?? '') ?? 0) % 2 === 0 ? 0 : 1)
	const other = (line: number) => tables[1 - half(line)]
	const good = looseCases(linesOf(rows, 'en_good'), side, lexicon, other)
	const before = new Set(good.map((one) => `${one.line} ${side === 'source' ? one.from : one.form}`))
	const bad = looseCases(linesOf(rows, 'en_bad'), side, lexicon, other)
	return [
		...good.map((one): Sample => ({ ...one, text: 'pairs-good', half: half(one.line), positive: false })),
		...bad.map((one): Sample => {
			const row = rows[one.line]
			const isMine = kinds[side].test(row?.phenomenon ?? '')
			const isNew = !before.has(`${one.line} ${side === 'source' ? one.from : one.form}`)
			const kind = (row?.phenomenon ?? '').replace(/^.*id\d+_/, '')
			const positive = isMine && isNew && (side === 'source' || !(row?.en_good ?? '').includes(one.form))
			return { ...one, text: kind, half: half(one.line), positive, ...(positive && { share: 'pairs' }) }
		})
	]
}

const freedomAt = looseFeatures.indexOf('freedom')

function fit(samples: readonly Sample[], side: Side): Regression {
	const learned = samples.filter(({ share }) => share !== undefined)
	const counts = new Map<string, number>()
	for (const { share = '' } of learned) counts.set(share, (counts.get(share) ?? 0) + 1)
	const { bias, weights } = regression(
		learned.map(({ values, positive, share = '' }): Observation => ({
			values: values.filter((_, at) => at !== freedomAt),
			positive,
			weight: (totals[side][share] ?? 0) / (counts.get(share) ?? 1)
		})),
		penalty
	)
	const all = withFreedom(weights)
	return {
		bias,
		weights: looseFeatures.map((name, at) => (all[at] ?? 0) + (ease[side][name] ?? 0))
	}
}

/** What was learned of all features but freedom, with freedom's own weight in its place: one a feature, in their order. */
export function withFreedom(learned: readonly number[]): readonly number[] {
	return [...learned.slice(0, freedomAt), freedomWeight, ...learned.slice(freedomAt)]
}

/** For every sample what a regression says that was fitted on the other half. */
function heldOut(samples: readonly Sample[], side: Side): readonly number[] {
	const [even, odd] = ([0, 1] as const).map((half) =>
		fit(
			samples.filter((one) => one.half !== half),
			side
		)
	)
	return samples.map(({ half, values }) => {
		const model = half === 0 ? even : odd
		return model ? probability(model, values) : 0
	})
}

/** The best score of each good sentence, highest first. */
function cleanScores(samples: readonly Sample[], scores: readonly number[], texts: readonly string[]) {
	const best = new Map<string, number>()
	samples.forEach(({ text, line }, at) => {
		if (!texts.includes(text)) return
		const key = `${text} ${line}`
		best.set(key, Math.max(best.get(key) ?? 0, scores[at] ?? 0))
	})
	return [...best.values()].sort((a, b) => b - a)
}

/** The score above which so many of 100 good sentences lie. Either clean text has 1,000. */
function thresholdFor(samples: readonly Sample[], scores: readonly number[], rate: number): number {
	return cleanScores(samples, scores, cleanTexts)[Math.round(rate * 20)] ?? 1
}

function heldOutTable(samples: readonly Sample[], scores: readonly number[], side: Side): string {
	const rows = (['wide', 'strict'] as const).flatMap((profile) => {
		const least = thresholdFor(samples, scores, rates[side][profile])
		const alarms = cleanTexts.map((text): [string, string] => [
			text,
			(cleanScores(samples, scores, [text]).filter((score) => score > least).length / 10).toFixed(1)
		])
		const before = new Set(
			samples.flatMap((one, at) =>
				one.text === 'pairs-good' && (scores[at] ?? 0) > least ? [`${one.line} ${one.from}`] : []
			)
		)
		const found = [
			...new Set(samples.filter((one) => kinds[side].test(`_${one.text}`)).map(({ text }) => text))
		].map((kind): [string, string] => {
			const lines = new Set(
				samples.flatMap((one, at) =>
					one.text === kind && (scores[at] ?? 0) > least && !before.has(`${one.line} ${one.from}`)
						? [one.line]
						: []
				)
			)
			return [kind, String(lines.size)]
		})
		return [...alarms, ...found].map(([what, value]) => [profile, what, value])
	})
	return markdownTable(
		`Held-out halves, ${side} (flags per 100 good sentences; pairs flagged)`,
		['profile', 'what', 'value'],
		rows
	)
}

function constants(
	model: Regression,
	samples: readonly Sample[],
	scores: readonly number[],
	side: Side
): string {
	const round = (value: number, by = 100) => Math.round(value * by) / by
	const weights = looseFeatures
		.map((name, at) => `\t\t\t${name}: ${round(model.weights[at] ?? 0)}`)
		.join(',\n')
	const { wide, strict } = rates[side]
	const least = { wide: thresholdFor(samples, scores, wide), strict: thresholdFor(samples, scores, strict) }
	return [
		`\t${side}: {`,
		`\t\tbias: ${round(model.bias)},`,
		`\t\tweights: {\n${weights}\n\t\t},`,
		`\t\tjoin: ${round(least.wide / 2, 1000)},`,
		`\t\twide: ${round(least.wide, 1000)},`,
		`\t\tstrict: ${round(least.strict, 1000)}`,
		'\t}'
	].join('\n')
}
