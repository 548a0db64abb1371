import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
	type Bitext,
	contextOf,
	type Lexicon,
	linkWords,
	openPairs,
	replacedCases,
	replacedFeatures,
	runChecks
} from '#engine'
import { openWork } from '../work.ts'
import { works } from './alignment.ts'
import { annotatedPairs, meets, type Spans } from './annotated.ts'
import { goldRows } from './gold-rows.ts'
import { type Observation, probability, regression } from './regression.ts'
import { type BenchInput, markdownTable, percent } from './table.ts'

/** A word linked with one it is not known to mean, in a text whose errors are known. */
interface Sample extends Observation {
	/** The text it is from. */
	readonly text: string
	/** Its fold, of annotated translations; it is judged by what was learned from the others. */
	readonly fold: number
	/** What the pair weighs where flags are counted. */
	readonly counts: number
	/** Errors that only this word would find, by pair and number. */
	readonly finds: readonly string[]
}

/** Sources stand in the order of their articles; neighbours are one fold, so that an article is hardly in two. */
const blocks = 10
const folds = 5
/** Weight of a pair of annotated translations, of a word of professional ones, and of one of the project's own works. */
const learns = { annotated: 8, clean: 0.3, works: 0.6 }
/** Penalty of the regression; a third or three times of it changes no figure by more than noise. */
const penalty = 3
/** Flags (weighed) at which the held-out table is read. */
const stops = [3, 6, 9, 12, 15, 18, 22]

/**
 * `cotejo bench fit-replaced`: the regression behind `replaced-word`, fitted on annotated translations against
 * professional ones, as the constants of `replaced-weights.ts`; before them what it finds in articles it did not learn
 * from. Words another check flags already are left out.
 */
export async function replacedFitted({ session, gold }: BenchInput): Promise<string> {
	const folder = join(gold, 'diverge')
	const path = join(folder, 'biomqm-even.jsonl')
	if (!existsSync(path)) return 'The gold data is missing; nothing can be fitted.\n'
	const lexicon = session.lexicon()
	const annotated = annotatedSamples(path, lexicon)
	const others: Sample[] = []
	// Together, for the longer a text is, the more habits it has to break.
	const rows = ['clean-pud', 'clean-ntrex-a'].flatMap((name) => goldRows(join(folder, `${name}.jsonl`)))
	const { bitext } = openPairs(
		rows.map((row) => row.es ?? ''),
		rows.map((row) => row.en_good ?? ''),
		lexicon
	)
	others.push(...goodSamples('clean', bitext, lexicon, learns.clean))
	for (const work of works(session.root))
		others.push(...goodSamples(work, (await openWork(session, work)).bitext, lexicon, learns.works))
	const fit = (samples: readonly Sample[]) => regression([...samples, ...others], penalty)
	const models = Array.from({ length: folds }, (_, fold) => fit(annotated.filter((one) => one.fold !== fold)))
	const whole = fit(annotated)
	const heldOut = annotated.map((one) => probability(models[one.fold] ?? whole, one.values))
	const seen = annotated.map((one) => probability(whole, one.values))
	const rate = (text: string, bar: number) =>
		others.filter((one) => one.text === text && probability(whole, one.values) >= bar).length
	const table = stops.map((stop) => {
		const [out, inside] = [atFlags(annotated, heldOut, stop), atFlags(annotated, seen, stop)]
		return [
			stop,
			inside.bar.toFixed(3),
			percent(out.precision),
			out.found.toFixed(2),
			percent(inside.precision),
			inside.found.toFixed(2),
			...['clean', 'el-alto-2019'].map((text) => rate(text, inside.bar))
		]
	})
	const weights = replacedFeatures
		.map((name, at) => `\t\t${name}: ${(Math.round(100 * (whole.weights[at] ?? 0)) / 100).toString()}`)
		.join(',\n')
	return `${markdownTable(
		'Replaced words, annotated translations',
		[
			'flags (weighed)',
			'bar',
			'held out: right %',
			'errors found',
			'learned from: right %',
			'errors found',
			'flags in 2,000 good sentences',
			'el-alto-2019'
		],
		table
	)}\n\tbias: ${(Math.round(100 * whole.bias) / 100).toString()},\n\tweights: {\n${weights}\n\t}\n`
}

function annotatedSamples(path: string, lexicon: Lexicon): readonly Sample[] {
	const { pairs, weights } = annotatedPairs(path)
	const { bitext, pairOf } = openPairs(
		pairs.map(({ es }) => es),
		pairs.map(({ en }) => en),
		lexicon
	)
	const sources = [...new Set(pairs.map(({ es }) => es))]
	const links = linkWords(bitext, lexicon)
	const flags = flagsIn(bitext, lexicon, links)
	return casesIn(bitext, lexicon, links).flatMap(({ bead, spans, values }): Sample[] => {
		const pair = pairOf[bead] ?? 0
		const { es = '', errors = [] } = pairs[pair] ?? {}
		const base = {
			source: bitext.source.blocks[pair]?.from ?? 0,
			target: bitext.target.blocks[pair]?.from ?? 0
		}
		const mine = flags.get(bead) ?? []
		if (mine.some((flag) => touch(flag, spans))) return []
		const right = errors.filter((error) => meets(spans, error, base))
		return [
			{
				text: 'annotated',
				fold: Math.floor((blocks * sources.indexOf(es)) / sources.length) % folds,
				values,
				positive: right.length > 0,
				weight: learns.annotated * (weights[pair] ?? 0),
				counts: weights[pair] ?? 0,
				finds: right
					.filter((error) => !mine.some((flag) => meets(flag, error, base)))
					.map((error) => `${pair} ${errors.indexOf(error)}`)
			}
		]
	})
}

function goodSamples(text: string, bitext: Bitext, lexicon: Lexicon, weight: number): readonly Sample[] {
	const links = linkWords(bitext, lexicon)
	const flags = flagsIn(bitext, lexicon, links)
	return casesIn(bitext, lexicon, links)
		.filter(({ bead, spans }) => !(flags.get(bead) ?? []).some((flag) => touch(flag, spans)))
		.map(({ values }) => ({ text, fold: -1, values, positive: false, weight, counts: 1, finds: [] }))
}

function touch(one: Spans, other: Spans): boolean {
	return (['source', 'target'] as const).some((side) =>
		one[side].some((a) => other[side].some((b) => a.from < b.to && b.from < a.to))
	)
}

type Links = ReturnType<typeof linkWords>

/** What the other checks flag, wide, by bead. */
function flagsIn(bitext: Bitext, lexicon: Lexicon, links: Links): ReadonlyMap<number, readonly Spans[]> {
	const { findings } = runChecks(bitext, {
		lexicon,
		glossary: [],
		links,
		profile: 'wide',
		skip: ['replaced-word']
	})
	const flags = new Map<number, Spans[]>()
	for (const { severity, bead, source, target } of findings)
		if (severity === 'major' || severity === 'critical')
			flags.set(bead, [...(flags.get(bead) ?? []), { source, target }])
	return flags
}

function casesIn(bitext: Bitext, lexicon: Lexicon, links: Links) {
	const context = { ...contextOf(bitext, lexicon, [], links), silence: () => undefined }
	return [...context.places]
		.filter(({ links }) => links.length > 0)
		.flatMap((place) =>
			replacedCases(place, context).map(({ source, target, values, kin, said }) => ({
				bead: place.at,
				spans: { source: [source.token], target: [target.token] },
				values: [...values, kin(), said()]
			}))
		)
}

/** Precision, and the weight of the errors found, of the surest flags up to a weight. */
function atFlags(samples: readonly Sample[], scores: readonly number[], stop: number) {
	const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
	const got = new Map<string, number>()
	let [flags, right, bar] = [0, 0, 1]
	for (const at of order) {
		const one = samples[at]
		if (!one || flags + one.counts > stop) break
		flags += one.counts
		if (one.positive) right += one.counts
		for (const error of one.finds) got.set(error, one.counts)
		bar = scores[at] ?? 0
	}
	return {
		precision: right / Math.max(1e-9, flags),
		found: [...got.values()].reduce((a, b) => a + b, 0),
		bar
	}
}
