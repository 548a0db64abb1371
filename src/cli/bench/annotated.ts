import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, type Lexicon, linkWords, openPairs, type Span, runChecks } from '#engine'
import { jsonRows } from './gold-rows.ts'
import { type BenchInput, markdownTable, percent } from './table.ts'

/** A stretch of one side that a linguist marked as a severe error of accuracy. */
export interface Annotation {
	readonly side: string
	readonly from: number
	readonly to: number
	readonly long: boolean
}

/** Two texts of one sentence, and what is wrong with the second. */
export interface AnnotatedPair {
	/** Who or what translated. */
	readonly system: string
	readonly es: string
	readonly en: string
	readonly errors: readonly Annotation[]
}

/**
 * Flags against the annotations of linguists (BioMQM): a flag of severity major or above is right where it overlaps a
 * major or critical accuracy error. Every distinct source weighs 1, each of its distinct translations an equal part of
 * it; where several linguists read the same two texts, what any of them marked is an error.
 *
 * Twelve systems translated the same sentences. Side by side in one text they teach the checks how each sentence is
 * usually rendered, which one translation alone does not: the second table is what its reader gets.
 */
export function annotatedTable({ session, gold }: BenchInput): string {
	const path = join(gold, 'diverge/biomqm-even.jsonl')
	if (!existsSync(path))
		return '## Annotated translations\n\nThe gold data is missing; nothing is measured.\n'
	const all = jsonRows(path, pairOf)
	const lexicon = session.lexicon()
	const bySystem = new Map<string, AnnotatedPair[]>()
	for (const pair of all) bySystem.set(pair.system, [...(bySystem.get(pair.system) ?? []), pair])
	const header = [
		'profile',
		'flags (weighed)',
		'precision',
		'recall',
		'recall, omissions of three words or more'
	]
	return [
		markdownTable(
			'Annotated translations, BioMQM (severe accuracy errors, percent)',
			header,
			rowsOf([distinct(all)], lexicon)
		),
		markdownTable(
			'The same, the work of each system a text of its own, as one would have it checked',
			header,
			rowsOf([...bySystem.values()].map(distinct), lexicon)
		)
	].join('\n')
}

/** What was flagged and what was wrong, weighed. */
interface Sums {
	flags: number
	right: number
	errors: number
	found: number
	long: number
	longFound: number
}

/** The figures of both profiles over several texts, each checked by itself. */
function rowsOf(texts: readonly (readonly AnnotatedPair[])[], lexicon: Lexicon) {
	const weights = weightsOf(texts.flat())
	const opened = texts.map((pairs) => {
		const { bitext, pairOf: pairAt } = openPairs(
			pairs.map((pair) => pair.es),
			pairs.map((pair) => pair.en),
			lexicon
		)
		return { pairs, bitext, pairAt, links: linkWords(bitext, lexicon) }
	})
	return (['strict', 'wide'] as const).map((profile) => {
		const sums = { flags: 0, right: 0, errors: 0, found: 0, long: 0, longFound: 0 }
		for (const { pairs, bitext, pairAt, links } of opened) {
			const { findings } = runChecks(bitext, { lexicon, glossary: [], links, profile })
			const flags = pairs.map((): Finding[] => [])
			for (const finding of findings)
				if (finding.severity === 'major' || finding.severity === 'critical')
					flags[pairAt[finding.bead] ?? 0]?.push(finding)
			pairs.forEach((pair, at) => {
				const base = {
					source: bitext.source.blocks[at]?.from ?? 0,
					target: bitext.target.blocks[at]?.from ?? 0
				}
				addPair(sums, pair, flags[at] ?? [], base, weights(pair))
			})
		}
		return [
			profile,
			sums.flags.toFixed(1),
			percent(sums.right / Math.max(1e-9, sums.flags)),
			percent(sums.found / Math.max(1e-9, sums.errors)),
			percent(sums.longFound / Math.max(1e-9, sums.long))
		]
	})
}

/** Stretches of the two sides. */
export type Spans = Readonly<Record<'source' | 'target', readonly Span[]>>

/** Where the two texts of a pair begin. */
type Starts = Readonly<Record<'source' | 'target', number>>

/** Whether what is flagged on the side of an error overlaps it; `base` is where the two texts begin. */
export function meets(flagged: Spans, error: Annotation, base: Starts): boolean {
	const side = error.side === 'source' ? 'source' : 'target'
	return flagged[side].some(({ from, to }) => from - base[side] < error.to && error.from < to - base[side])
}

/** Adds one pair; `base` is where its two texts begin. */
function addPair(
	sums: Sums,
	pair: AnnotatedPair,
	flags: readonly Finding[],
	base: Starts,
	weight: number
): void {
	for (const flag of flags) {
		sums.flags += weight
		if (pair.errors.some((error) => meets(flag, error, base))) sums.right += weight
	}
	for (const error of pair.errors) {
		const found = flags.some((flag) => meets(flag, error, base))
		sums.errors += weight
		if (found) sums.found += weight
		if (error.long) {
			sums.long += weight
			if (found) sums.longFound += weight
		}
	}
}

/** The distinct pairs of a file of annotated translations, and what each weighs. */
export function annotatedPairs(path: string) {
	const pairs = distinct(jsonRows(path, pairOf))
	return { pairs, weights: pairs.map(weightsOf(pairs)) }
}

/** Every two texts once, with the errors of all who read them; errors that overlap are one. */
function distinct(pairs: readonly AnnotatedPair[]): readonly AnnotatedPair[] {
	const merged = new Map<string, AnnotatedPair>()
	for (const pair of pairs) {
		const key = `${pair.es}\n${pair.en}`
		const before = merged.get(key)
		merged.set(key, before ? { ...before, errors: joined([...before.errors, ...pair.errors]) } : pair)
	}
	return [...merged.values()]
}

function joined(errors: readonly Annotation[]): readonly Annotation[] {
	const found: Annotation[] = []
	for (const error of errors.toSorted((a, b) => a.side.localeCompare(b.side) || a.from - b.from)) {
		const last = found[found.length - 1]
		if (last?.side !== error.side || error.from >= last.to) found.push(error)
		else
			found[found.length - 1] = {
				...last,
				to: Math.max(last.to, error.to),
				long: last.long || error.long
			}
	}
	return found
}

/** What each pair weighs: of one source, all together weigh 1. */
function weightsOf(pairs: readonly AnnotatedPair[]): (pair: AnnotatedPair) => number {
	const counts = new Map<string, number>()
	for (const { es } of pairs) counts.set(es, (counts.get(es) ?? 0) + 1)
	return ({ es }) => 1 / (counts.get(es) ?? 1)
}

function pairOf(line: string): AnnotatedPair {
	const row: {
		system: string
		es: string
		en: string
		errors: { cat: string; sev: string; term: string; start: number; end: number; side: string }[]
	} = JSON.parse(line)
	const errors = row.errors
		.filter(({ cat, sev }) => /major|critical/i.test(sev) && isAccuracy(cat))
		.map(({ cat, term, start, end, side }) => {
			const text = side === 'source' ? row.es : row.en
			// Ends are inclusive in most rows; the words are to be trusted where the two disagree.
			const at = text.slice(start, end + 1) === term ? start : text.indexOf(term)
			const from = at < 0 ? start : at
			const content = term.split(/\s+/).filter((word) => word.length > 3).length
			return { side, from, to: from + term.length, long: /omission/i.test(cat) && content >= 3 }
		})
	return { system: row.system, es: row.es, en: row.en, errors }
}

function isAccuracy(category: string): boolean {
	return /^(?:accuracy|mistranslation|omission|addition|untranslated)/i.test(category)
}
