import { type Finding, type Glossary, bracketCheck } from '#engine'
import type { Opened } from './opened.ts'

/** Words and how often they stand for a term. */
export interface Counted {
	readonly words: string
	readonly count: number
}

/** What the work has of one entry. */
export interface FoundOfEntry {
	/** Agreed renderings and the term itself, as they stand in the translation, the commonest first. */
	readonly renderings: readonly Counted[]
	/** Places where neither was found. */
	readonly left: number
	/** Words that stand opposite the term at those places. */
	readonly maybe: readonly Counted[]
}

/** An explanation in brackets the translator gives; `entry` is the term of the glossary it explains, or empty. */
export interface Gloss {
	readonly term: string
	readonly words: string
	readonly entry: string
}

/** Words linked more weakly than this are not offered as renderings. */
const leastConfidence = 0.4
/** A rendering offered is at most so many words, and so many are offered. */
const mostWords = 4
const mostOffered = 3

/** How each entry of a work's glossary is rendered, in the order of the glossary. Linear in the occurrences. */
export function foundOf(opened: Opened): readonly FoundOfEntry[] {
	return opened.glossary.map((_, at) => {
		const uses = opened.uses.filter(({ entry }) => entry === at)
		const found = uses.flatMap(({ rendering }) => rendering ?? [])
		const unrendered = uses.filter(({ rendering }) => rendering === undefined)
		return {
			renderings: counted(found),
			left: unrendered.length,
			maybe: counted(unrendered.flatMap((use) => oppositeOf(opened, use) ?? [])).slice(0, mostOffered)
		}
	})
}

/** The explanations in brackets of a translation, each once, without those the glossary agreed on. */
export function glossesOf(opened: Opened): readonly Gloss[] {
	const glosses = opened.findings
		.filter(({ check, message }) => check === bracketCheck && message === 'gloss')
		.flatMap((finding) => glossOf(opened, finding) ?? [])
	return glosses.filter(
		(one, at) => !glosses.slice(0, at).some(({ term, words }) => term === one.term && words === one.words)
	)
}

function glossOf({ bitext, glossary, terms }: Opened, { target, values }: Finding): Gloss | undefined {
	const [span] = target
	const words = String(values.words ?? '').trim()
	const written = String(values.term ?? '').trim()
	if (!span || words === '' || written === '') return undefined
	const end = span.from + written.length
	const place = terms.target.find(({ from, to }) => from < end && to > span.from)
	const entry = place && glossary[place.entry]
	if (entry && isAgreed(glossary, entry.term, words)) return undefined
	return { term: entry?.term ?? singular(written, bitext.source.text), words, entry: entry?.term ?? '' }
}

function isAgreed(glossary: Glossary, term: string, words: string): boolean {
	const entry = glossary.find((one) => one.term === term)
	return entry?.renderings.some((one) => one.toLowerCase() === words.toLowerCase()) ?? false
}

/** A plural as its singular, where the original has that singular. */
function singular(word: string, original: string): string {
	const one = word.replace(/s$/, '')
	if (one === word || one.length < 3) return word
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{M}])${one.replace(/[^\p{L}]/gu, '\\$&')}(?![\\p{L}\\p{M}])`,
		'iu'
	)
	return pattern.test(original) ? one : word
}

/** The words of the translation linked to a term's place, where they stand together. */
function oppositeOf(
	{ bitext, linksOf }: Opened,
	use: { readonly bead: number; readonly source: { readonly from: number; readonly to: number } }
): string | undefined {
	const bead = bitext.alignment[use.bead]
	if (!bead) return undefined
	const tokens = (side: 'source' | 'target') =>
		bitext[side].segments.slice(bead[side].from, bead[side].to).flatMap((segment) => segment.tokens)
	const here = tokens('source')
	const there = tokens('target')
	const linked = linksOf(use.bead)
		.filter(({ source, confidence }) => {
			const token = here[source]
			return (
				token && confidence >= leastConfidence && token.from < use.source.to && token.to > use.source.from
			)
		})
		.map(({ target }) => target)
	if (linked.length === 0) return undefined
	const [first, last] = [Math.min(...linked), Math.max(...linked)]
	const [from, to] = [there[first], there[last]]
	if (!from || !to || last - first >= mostWords) return undefined
	const words = bitext.target.text.slice(from.from, to.to).replace(/\s+/g, ' ')
	return /\p{L}/u.test(words) ? words.toLowerCase() : undefined
}

function counted(list: readonly string[]): readonly Counted[] {
	const counts = new Map<string, number>()
	for (const words of list) counts.set(words, (counts.get(words) ?? 0) + 1)
	return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count)
}
