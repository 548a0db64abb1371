import type { Bitext, Doc, Row, Span } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Glossary, Occurrence } from './entry.ts'
import { foldWord } from '../text/fold.ts'
import { matcherOf, type Hit, wordReader } from './match.ts'

/** Every place in one text where a glossary term itself stands, inflected or not, in the order of the text. */
export function findOccurrences(doc: Doc, glossary: Glossary, lexicon: Lexicon): readonly Occurrence[] {
	return hitsOf(doc, glossary, lexicon).map(({ from, to, sought, segment }) => ({
		from,
		to,
		entry: sought,
		block: doc.segments[segment]?.block ?? 0
	}))
}

function hitsOf(doc: Doc, glossary: Glossary, lexicon: Lexicon, read = wordReader(lexicon)): readonly Hit[] {
	if (glossary.length === 0) return []
	const matcher = matcherOf(
		glossary.map((entry) => ({ phrase: entry.term, lang: doc.lang, exact: entry.case === 'exact' })),
		lexicon,
		read
	)
	return doc.segments.flatMap((segment) => matcher.hitsIn(doc, segment))
}

/**
 * Of phrases that are the same without their accents, the one a place is written as: *minibuses* is *minibus*, a
 * rendering, and not *minibús* kept.
 */
function writtenAs<T extends { readonly phrase: string }>(
	own: readonly T[],
	hit: Hit,
	{ text }: Doc
): T | undefined {
	const found = own[hit.sought]
	const written = text.slice(hit.from, hit.to).toLowerCase()
	const alike = own.filter((one) => found && foldWord(one.phrase) === foldWord(found.phrase))
	return alike.find((one) => written.startsWith(one.phrase.toLowerCase())) ?? found
}

/** How one occurrence of a term in the original is rendered in the translation. */
export interface TermUse {
	/** Position in the glossary. */
	readonly entry: number
	readonly source: Span
	/** Where the rendering stands; absent where none was found. */
	readonly target?: Span
	/** The rendering as the glossary writes it, or the term itself where it was kept; absent where none was found. */
	readonly rendering?: string
	readonly kept: boolean
	/** Position of the bead in the alignment. */
	readonly bead: number
	/** Position of the row. */
	readonly row: number
}

/**
 * What became of every occurrence of a term: kept, rendered in one of the agreed ways, or neither. The rendering
 * is sought in the occurrence's own bead first, then in its row; each place in the translation answers for one
 * occurrence only.
 */
export function usesOf(
	bitext: Bitext,
	rows: readonly Row[],
	glossary: Glossary,
	lexicon: Lexicon
): readonly TermUse[] {
	const read = wordReader(lexicon)
	const hits = hitsOf(bitext.source, glossary, lexicon, read)
	if (hits.length === 0) return []
	const sought = glossary.flatMap((entry, at) =>
		[entry.term, ...entry.renderings].map((phrase, rank) => ({
			phrase,
			lang: bitext.target.lang,
			exact: false,
			entry: at,
			kept: rank === 0
		}))
	)
	// Terms share renderings (community): each term looks for its own, so one's hit hides no other's.
	const matchers = glossary.map((_, at) => {
		const own = sought.filter((one) => one.entry === at)
		return { own, matcher: matcherOf(own, lexicon, read) }
	})
	const beadOf = new Map<number, number>()
	bitext.alignment.forEach((bead, at) => {
		for (let s = bead.source.from; s < bead.source.to; s++) beadOf.set(s, at)
	})
	const rowOf = new Map<number, number>()
	rows.forEach((row, at) => {
		for (let bead = row.beads.from; bead < row.beads.to; bead++) rowOf.set(bead, at)
	})
	const taken = new Set<string>()
	const answer = (hit: Hit, beads: readonly number[]): TermUse | undefined => {
		const { own, matcher } = matchers[hit.sought] ?? { own: [], matcher: undefined }
		const bead = beadOf.get(hit.segment) ?? 0
		for (const at of beads) {
			const target = bitext.alignment[at]?.target
			if (!target || !matcher) continue
			for (let t = target.from; t < target.to; t++) {
				const segment = bitext.target.segments[t]
				if (!segment) continue
				for (const found of matcher.hitsIn(bitext.target, segment)) {
					const key = `${hit.sought}:${found.from}`
					if (taken.has(key)) continue
					taken.add(key)
					const { phrase, kept } = writtenAs(own, found, bitext.target) ?? { phrase: '', kept: false }
					return {
						entry: hit.sought,
						source: { from: hit.from, to: hit.to },
						target: { from: found.from, to: found.to },
						rendering: phrase,
						kept,
						bead,
						row: rowOf.get(bead) ?? 0
					}
				}
			}
		}
		return undefined
	}
	// Every occurrence looks in its own bead before any looks further: a neighbour's rendering is not taken away.
	const near = hits.map((hit) => answer(hit, [beadOf.get(hit.segment) ?? 0]))
	return hits.map((hit, n) => {
		const bead = beadOf.get(hit.segment) ?? 0
		const row = rowOf.get(bead) ?? 0
		const beads = rows[row]?.beads ?? { from: bead, to: bead + 1 }
		const around = Array.from({ length: beads.to - beads.from }, (_, k) => beads.from + k)
		return (
			near[n] ??
			answer(hit, around) ?? {
				entry: hit.sought,
				source: { from: hit.from, to: hit.to },
				kept: false,
				bead,
				row
			}
		)
	})
}
