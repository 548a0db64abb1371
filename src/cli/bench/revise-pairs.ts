import {
	type Alignment,
	type Bead,
	type Bitext,
	type Doc,
	type Finding,
	type Glossary,
	type Lexicon,
	type Run,
	type Side,
	type Span,
	align,
	carryBeads,
	findingsAgain,
	linkWords,
	quoteBead,
	quoteFinding,
	runChecks
} from '#engine'
import { type Corrected, chances, corrected, seedOf } from './edits.ts'
import type { Carried } from './revise.ts'

type Fate = Exclude<keyof Carried, 'all'>

const sides = ['source', 'target'] as const

/** A corrected edition of one side of a bitext. */
interface Edition {
	readonly side: Side
	readonly source: Doc
	readonly target: Doc
	/** What became of a side's sentences; those of the side that was left alone are where they were. */
	readonly now: (side: Side, sentence: number) => Corrected['sentences'][number] | undefined
}

function* editionsOf(bitexts: readonly Bitext[], share: number, rounds: number) {
	for (const [n, bitext] of bitexts.entries())
		for (let round = 0; round < rounds; round++)
			for (const side of sides) {
				const chance = chances(seedOf(n, round, side))
				const { doc, sentences } = corrected(bitext[side], share, chance)
				const now: Edition['now'] = (of, at) => {
					const same = bitext[of].segments[at]
					return of === side ? sentences[at] : same && { ...same, edited: false, gone: false }
				}
				const edition: Edition = { side, now, source: bitext.source, target: bitext.target, [side]: doc }
				yield { n, bitext, edition }
			}
}

/** Every pair of each bitext, drawn by a person, in corrected editions of either side. */
export function beadsCarriedIn(bitexts: readonly Bitext[], share: number, rounds: number): Carried {
	const counts = { all: 0, right: 0, listed: 0, gone: 0, wrong: 0 }
	for (const { bitext, edition } of editionsOf(bitexts, share, rounds)) {
		const quoted = bitext.alignment.map((bead) => quoteBead(bitext, bead))
		const { carried } = carryBeads(quoted, edition.source, edition.target)
		const found = new Map(carried.map(({ bead, quoted: one }) => [one, bead]))
		const wanted = wantedIn(bitext.alignment, edition)
		quoted.forEach((one, at) => {
			counts.all++
			const [is, should] = [found.get(one), wanted[at]]
			const same =
				should !== undefined &&
				sides.every((side) => is?.[side].from === should[side].from && is[side].to === should[side].to)
			const fate: Fate = !should ? (is ? 'wrong' : 'gone') : !is ? 'listed' : same ? 'right' : 'wrong'
			counts[fate]++
		})
	}
	return counts
}

/** What each pair has become; pairs whose sentences were joined are one. Undefined where a side is gone. */
function wantedIn(alignment: Alignment, edition: Edition): readonly (Pair | undefined)[] {
	let before: { source: Run; target: Run } | undefined
	return alignment.map((bead): Pair | undefined => {
		const [source, target] = [runNow(edition, bead.source, 'source'), runNow(edition, bead.target, 'target')]
		if (!source || !target) return undefined
		const shares = before && (source.from < before.source.to || target.from < before.target.to)
		if (!before || !shares) return (before = { source, target })
		before.source = { from: before.source.from, to: Math.max(source.to, before.source.to) }
		before.target = { from: before.target.from, to: Math.max(target.to, before.target.to) }
		return before
	})
}

type Pair = Pick<Bead, Side>

/** The sentences a run of sentences has become; undefined where all of them, or the one an empty run stands behind, are gone. */
function runNow({ now, source, target }: Edition, run: Run, side: Side): Run | undefined {
	const doc = side === 'source' ? source : target
	const within = (span: Span) => doc.segments.filter(({ from, to }) => from < span.to && span.from < to)
	if (run.from === run.to) {
		const before = run.from === 0 ? undefined : now(side, run.from - 1)
		if (before?.gone) return undefined
		const last = before && within(before).at(-1)
		return { from: (last?.index ?? -1) + 1, to: (last?.index ?? -1) + 1 }
	}
	const all: number[] = []
	for (let at = run.from; at < run.to; at++) {
		const place = now(side, at)
		if (place && !place.gone) all.push(...within(place).map(({ index }) => index))
	}
	const [first, last] = [all[0], all[all.length - 1]]
	return first === undefined || last === undefined ? undefined : { from: first, to: last + 1 }
}

/** Every divergence the checks raise in the works, judged, in corrected editions aligned and checked anew. */
export function verdictsCarriedIn(
	works: readonly { readonly bitext: Bitext; readonly glossary: Glossary }[],
	lexicon: Lexicon,
	share: number,
	rounds: number
): Carried {
	const counts = { all: 0, right: 0, listed: 0, gone: 0, wrong: 0 }
	const findingsIn = (bitext: Bitext, glossary: Glossary) =>
		runChecks(bitext, { lexicon, glossary, links: linkWords(bitext, lexicon), profile: 'wide' }).findings
	const before = works.map(({ bitext, glossary }) => findingsIn(bitext, glossary))
	for (const { n, bitext, edition } of editionsOf(
		works.map((one) => one.bitext),
		share,
		rounds
	)) {
		const { source, target } = edition
		const fresh: Bitext = {
			source,
			target,
			alignment: align(source, target, lexicon),
			moves: [],
			correspondence: 1
		}
		const findings = findingsIn(fresh, works[n]?.glossary ?? [])
		const old = before[n] ?? []
		const again = findingsAgain(
			old.map((finding) => quoteFinding(finding, bitext)),
			findings,
			fresh
		)
		old.forEach((finding, at) => {
			counts.all++
			const now = again[at]
			const is = now?.to === 'finding' ? findings[now.at] : undefined
			const there = (one: Finding) =>
				one.check === finding.check &&
				one.message === finding.message &&
				standsWith(one, finding, bitext, edition)
			const raised = (one: Finding) => there(one) && wordsOf(one, fresh) === wordsOf(finding, bitext)
			const fate: Fate = is ? (there(is) ? 'right' : 'wrong') : findings.some(raised) ? 'listed' : 'gone'
			counts[fate]++
		})
	}
	return counts
}

/** The words a finding flags, on both sides. */
function wordsOf(finding: Finding, bitext: Bitext): string {
	const words = (side: Side) =>
		finding[side].map(({ from, to }) => bitext[side].text.slice(from, to)).join('…')
	return `${words('source')}|${words('target')}`.toLowerCase()
}

/** Whether the first words of either side of a finding stand in what became of the sentences of another's. */
function standsWith(one: Finding, was: Finding, bitext: Bitext, { now }: Edition): boolean {
	return sides.every((side) => {
		const [here, old] = [one[side][0], was[side][0]]
		if (!here || !old) return !here && !old
		return bitext[side].segments.some(({ index, from, to }) => {
			const place = from < old.to && old.from < to ? now(side, index) : undefined
			return place !== undefined && here.from <= place.to && place.from <= here.to
		})
	})
}
