import { type Bitext, type Doc, type Quote, type Span, quoteSpan, refind } from '#engine'
import { openWork } from '../work.ts'
import { works } from './alignment.ts'
import { beadsCarriedIn, verdictsCarriedIn } from './revise-pairs.ts'
import { type Corrected, chances, corrected, seedOf } from './edits.ts'
import { type BenchInput, markdownTable } from './table.ts'

/** How what people did fared in a corrected edition. */
export interface Carried {
	readonly all: number
	/** At the right place: in what became of the sentence; where that was not touched, at the very character. */
	readonly right: number
	/** Listed as not found, though what it was said of is there. */
	readonly listed: number
	/**
	 * Listed because its sentence was taken out, or its divergence is no longer raised; a position stays where its sentence
	 * was, and counts as right.
	 */
	readonly gone: number
	/** Found where it does not belong. */
	readonly wrong: number
}

/** Shares of the sentences that are edited. */
export const shares = [0.01, 0.05, 0.1] as const
/** Corrected editions made of every text, each with a seed of its own; fewer where each is aligned and checked anew. */
const [editions, editionsChecked] = [10, 3]

/** What people do in a work, each at a place of one side: where a line begins, some words with a note. */
const deeds = {
	positions: (chance: () => number) => ({ from: chance() < 0.5 ? 0 : chance(), words: 8 }),
	notes: (chance: () => number) => ({ from: chance(), words: 1 + Math.floor(chance() * 6) })
} as const

type Deed = keyof typeof deeds

/** What people did, in editions of the project's texts with a share of the sentences edited. */
export async function reviseTable({ session }: BenchInput): Promise<string> {
	const opened = await Promise.all(works(session.root).map((work) => openWork(session, work)))
	const bitexts = opened.map(({ bitext }) => bitext)
	const lexicon = session.lexicon()
	const made = {
		positions: (share: number) => carriedIn(bitexts, 'positions', share, editions),
		notes: (share: number) => carriedIn(bitexts, 'notes', share, editions),
		verdicts: (share: number) => verdictsCarriedIn(opened, lexicon, share, editionsChecked),
		'drawn pairs': (share: number) => beadsCarriedIn(bitexts, share, editions)
	}
	const rows = Object.entries(made).flatMap(([what, carried]) =>
		shares.map((share) => {
			const { all, right, listed, gone, wrong } = carried(share)
			return [what, `${share * 100} %`, all, ((right / (all - gone)) * 100).toFixed(2), gone, listed, wrong]
		})
	)
	return markdownTable(
		'What people did, in corrected editions of the project’s works',
		[
			'what',
			'sentences edited',
			'made',
			'at the right place %',
			'listed, its sentence or its divergence being gone',
			'listed otherwise',
			'at a wrong place'
		],
		rows
	)
}

/** Counts over `rounds` corrected editions of both sides of each text. */
export function carriedIn(bitexts: readonly Bitext[], deed: Deed, share: number, rounds: number): Carried {
	const counts = { all: 0, right: 0, listed: 0, gone: 0, wrong: 0 }
	bitexts.forEach((bitext, n) => {
		for (let round = 0; round < rounds; round++)
			for (const side of ['source', 'target'] as const) {
				const chance = chances(seedOf(n, round, side))
				const doc = bitext[side]
				const fresh = corrected(doc, share, chance)
				for (const made of madeIn(doc, deed, chance)) {
					counts.all++
					counts[fateOf(doc, fresh, made, deed)]++
				}
			}
	})
	return counts
}

interface Made extends Span {
	readonly sentence: number
	readonly quote: Quote
}

/** One deed in every sentence. */
function madeIn(doc: Doc, deed: Deed, chance: () => number): readonly Made[] {
	return doc.segments.flatMap(({ index, from, to, tokens }): Made[] => {
		const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
		const asked = deeds[deed](chance)
		const at = Math.floor(asked.from * words.length)
		const first = words[at]
		const last = words[Math.min(words.length, at + asked.words) - 1]
		if (!first || !last) return []
		const span = { from: at === 0 && deed === 'positions' ? from : first.from, to: Math.min(to, last.to) }
		return [{ ...span, sentence: index, quote: quoteSpan(doc, span) }]
	})
}

function fateOf(doc: Doc, { doc: fresh, sentences }: Corrected, made: Made, deed: Deed): Fate {
	const found = refind(fresh, made.quote)
	const now = sentences[made.sentence]
	const before = doc.segments[made.sentence]
	if (!now || !before) return 'wrong'
	// A note is not carried to where its sentence was; a reader goes on from there.
	const listed = !found || (found.how === 'gap' && deed !== 'positions')
	if (listed) return now.gone ? 'gone' : 'listed'
	// White space and a mark may stand between.
	if (now.gone) return deed === 'positions' && Math.abs(found.from - now.from) <= 4 ? 'right' : 'wrong'
	if (!now.edited) return found.from === now.from + made.from - before.from ? 'right' : 'wrong'
	return found.from >= now.from && found.from <= now.to ? 'right' : 'wrong'
}

type Fate = Exclude<keyof Carried, 'all'>
