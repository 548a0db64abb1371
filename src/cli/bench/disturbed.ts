import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BeadRuns, openBitext, parseBeads, readSegmented, type Run, scoreAlignment } from '#engine'
import { type BenchInput, markdownTable, share } from './table.ts'

/** A text segmented beforehand, as its lines stand: a segment each, an empty one between paragraphs. */
export type Lines = readonly string[]

/** Two texts and how they belong together. */
export interface Pair {
	readonly es: Lines
	readonly en: Lines
	readonly gold: readonly BeadRuns[]
}

/** So many sentences of another work stand in front: a preface the translator wrote. */
const preface = 88
/** So many sentences are lost in a row, or a quarter of the text where it is short. */
const lost = 150
/** One sentence of so many is lost here and there. */
const every = 20

/** What is done to a pair, by its name in the table; `other` is the text of another work. */
export const disturbances: Readonly<Record<string, (pair: Pair, other: Pair) => Pair>> = {
	'foreign in front of the original': (pair, other) => fronted(pair, other, 'es'),
	'foreign in front of the translation': (pair, other) => fronted(pair, other, 'en'),
	'lost at the start of the translation': (pair) => without(pair, 'en', (at) => at < stretchOf(pair, 'en')),
	'lost in the middle of the translation': (pair) => without(pair, 'en', amid(pair, 'en')),
	'lost at the end of the translation': (pair) =>
		without(pair, 'en', (at) => at >= count(pair.en) - stretchOf(pair, 'en')),
	'lost in the middle of the original': (pair) => without(pair, 'es', amid(pair, 'es')),
	'one in twenty lost in the translation': (pair) => without(pair, 'en', (at) => at % every === every - 1),
	'no paragraphs': (pair) => ({ ...pair, es: pair.es.filter(isSegment), en: pair.en.filter(isSegment) })
}

/**
 * The gold texts as translators and scanners leave them: with foreign sentences in front, stretches lost on either side,
 * sentences lost here and there, and without paragraphs. The gold is cut as the texts are: what has lost its other half
 * stands alone.
 */
export function disturbedTable({ session, gold }: BenchInput): string {
	const folder = join(gold, 'align')
	const sets = existsSync(folder)
		? readdirSync(folder)
				.sort()
				.filter((set) => !existsSync(join(folder, set, 'anchors.tsv')))
				.map((name) => ({ name, pair: readPair(join(folder, name)) }))
		: []
	if (sets.length === 0) return 'Alignment of disturbed texts: no gold data to disturb.\n'
	const rows = Object.entries(disturbances).map(([what, disturb]) => [
		what,
		...sets.map(({ pair }, n) => {
			const other = sets[(n + 1) % sets.length]?.pair ?? pair
			const { es, en, gold: beads } = disturb(pair, other)
			const { alignment } = openBitext(
				readSegmented(es.join('\n'), 'es'),
				readSegmented(en.join('\n'), 'en'),
				session.lexicon()
			)
			return share(scoreAlignment(alignment, beads).strict.f1)
		})
	])
	return markdownTable(
		'Alignment of disturbed texts (strict F1)',
		['disturbed', ...sets.map(({ name }) => name)],
		rows
	)
}

function readPair(folder: string): Pair {
	const read = (name: string) => readFileSync(join(folder, name), 'utf8')
	const lines = (name: string) => read(name).trimEnd().split('\n')
	return { es: lines('es.txt'), en: lines('en.txt'), gold: parseBeads(read('gold.tsv')) }
}

const isSegment = (line: string) => line.trim() !== ''
const count = (lines: Lines) => lines.filter(isSegment).length

type Side = 'es' | 'en'
const sideOf = { es: 'source', en: 'target' } as const

/** How many sentences are lost in a row. */
function stretchOf(pair: Pair, side: Side): number {
	return Math.min(lost, Math.floor(count(pair[side]) / 4))
}

function amid(pair: Pair, side: Side): (at: number) => boolean {
	const from = Math.floor((count(pair[side]) - stretchOf(pair, side)) / 2)
	return (at) => at >= from && at < from + stretchOf(pair, side)
}

/** The pair with the first sentences of another work before one side. */
function fronted(pair: Pair, other: Pair, side: Side): Pair {
	const front = other[side].filter(isSegment).slice(0, preface)
	const shift = front.length
	const moved = pair.gold.map((bead) => ({
		...bead,
		[sideOf[side]]: { from: bead[sideOf[side]].from + shift, to: bead[sideOf[side]].to + shift }
	}))
	const alone = front.map((_, at): BeadRuns => {
		const [here, none] = [
			{ from: at, to: at + 1 },
			{ from: 0, to: 0 }
		]
		return side === 'es' ? { source: here, target: none } : { source: none, target: here }
	})
	return { ...pair, [side]: [...front, '', ...pair[side]], gold: [...alone, ...moved] }
}

/** The pair without some segments of one side; a bead that loses all of its side stands alone. */
function without(pair: Pair, side: Side, isLost: (at: number) => boolean): Pair {
	let at = -1
	const kept = pair[side].filter((line) => !isSegment(line) || !isLost(++at))
	// How many segments are left before each place.
	const left = Array.from({ length: at + 2 }, () => 0)
	for (let n = 0; n <= at; n++) left[n + 1] = (left[n] ?? 0) + (isLost(n) ? 0 : 1)
	const own = sideOf[side]
	const gold = pair.gold
		.map((bead) => ({ ...bead, [own]: { from: left[bead[own].from] ?? 0, to: left[bead[own].to] ?? 0 } }))
		.flatMap(inSingles)
	return { ...pair, [side]: kept, gold }
}

/** A bead with both sides as it is; what stands alone segment by segment, as the aligner says it; nothing of an empty one. */
function inSingles(bead: BeadRuns): readonly BeadRuns[] {
	const singles = (run: Run) =>
		Array.from({ length: run.to - run.from }, (_, n) => ({ from: run.from + n, to: run.from + n + 1 }))
	const isEmpty = (run: Run) => run.to === run.from
	if (isEmpty(bead.target)) return singles(bead.source).map((source) => ({ source, target: bead.target }))
	if (isEmpty(bead.source)) return singles(bead.target).map((target) => ({ source: bead.source, target }))
	return [bead]
}
