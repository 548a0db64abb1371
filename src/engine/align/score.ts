import type { Run } from '../bitext.ts'

/** A bead as gold files write it: two runs of segments. */
export interface BeadRuns {
	readonly source: Run
	readonly target: Run
}

/** How well an alignment agrees with gold; all shares 0..1. */
export interface AlignmentScore {
	readonly strict: { readonly precision: number; readonly recall: number; readonly f1: number }
	readonly lax: { readonly precision: number; readonly recall: number; readonly f1: number }
	/** Per segment, unaligned in both. */
	readonly nulls: { readonly precision: number; readonly recall: number; readonly gold: number }
}

/**
 * The score of produced beads against gold, in the convention of the published aligner figures: *strict*
 * counts identical beads, *lax* those that share a pair of segments with gold; precision counts every bead produced,
 * recall the gold beads with both sides. With partial gold only produced beads that touch it are scored.
 */
export function scoreAlignment(produced: readonly BeadRuns[], gold: readonly BeadRuns[]): AlignmentScore {
	const goldSource = sidesOf(gold, 'source')
	const goldTarget = sidesOf(gold, 'target')
	const touching = produced.filter(
		(bead) =>
			positions(bead.source).some((i) => goldSource.has(i)) ||
			positions(bead.target).some((j) => goldTarget.has(j))
	)
	const goldKeys = new Set(gold.map(keyOf))
	const producedKeys = new Set(touching.map(keyOf))
	const pairsOf = (beads: readonly BeadRuns[]) =>
		new Set(
			beads.flatMap((bead) =>
				positions(bead.source).flatMap((i) => positions(bead.target).map((j) => `${i}-${j}`))
			)
		)
	const goldPairs = pairsOf(gold)
	const producedPairs = pairsOf(touching)
	const shares = (bead: BeadRuns, pairs: ReadonlySet<string>) =>
		positions(bead.source).some((i) => positions(bead.target).some((j) => pairs.has(`${i}-${j}`)))
	const twoSided = gold.filter(
		(bead) => bead.source.to > bead.source.from && bead.target.to > bead.target.from
	)

	const strictHits = touching.filter((bead) => goldKeys.has(keyOf(bead))).length
	const strictFound = twoSided.filter((bead) => producedKeys.has(keyOf(bead))).length
	const laxHits = touching.filter((bead) => goldKeys.has(keyOf(bead)) || shares(bead, goldPairs)).length
	const laxFound = twoSided.filter(
		(bead) => producedKeys.has(keyOf(bead)) || shares(bead, producedPairs)
	).length

	const goldNulls = nullsOf(gold)
	const producedNulls = nullsOf(touching)
	const both = [...producedNulls].filter((name) => goldNulls.has(name)).length
	return {
		strict: ratios(strictHits, touching.length, strictFound, twoSided.length),
		lax: ratios(laxHits, touching.length, laxFound, twoSided.length),
		nulls: {
			precision: producedNulls.size === 0 ? 1 : both / producedNulls.size,
			recall: goldNulls.size === 0 ? 1 : both / goldNulls.size,
			gold: goldNulls.size
		}
	}
}

function ratios(hits: number, produced: number, found: number, gold: number) {
	const precision = produced === 0 ? 0 : hits / produced
	const recall = gold === 0 ? 0 : found / gold
	return {
		precision,
		recall,
		f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
	}
}

function positions(run: Run): readonly number[] {
	return Array.from({ length: run.to - run.from }, (_, at) => run.from + at)
}

/** An empty side equals any empty side, whatever its position. */
function keyOf(bead: BeadRuns): string {
	const side = (run: Run) => (run.to === run.from ? '-' : `${run.from}:${run.to}`)
	return `${side(bead.source)} ${side(bead.target)}`
}

function sidesOf(beads: readonly BeadRuns[], side: 'source' | 'target'): ReadonlySet<number> {
	return new Set(beads.flatMap((bead) => positions(bead[side])))
}

function nullsOf(beads: readonly BeadRuns[]): ReadonlySet<string> {
	const names = new Set<string>()
	for (const { source, target } of beads) {
		if (target.to === target.from) positions(source).forEach((i) => names.add(`s${i}`))
		if (source.to === source.from) positions(target).forEach((j) => names.add(`t${j}`))
	}
	return names
}

/** The beads of a gold file: lines `a:b<TAB>c:d`; other lines are passed over. */
export function parseBeads(tsv: string): readonly BeadRuns[] {
	return tsv.split(/\r?\n/).flatMap((line) => {
		const match = /^(\d+):(\d+)\t(\d+):(\d+)/.exec(line)
		if (!match) return []
		const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number)
		return [{ source: { from: a, to: b }, target: { from: c, to: d } }]
	})
}
