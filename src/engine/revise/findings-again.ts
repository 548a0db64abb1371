import type { Bitext, Finding, Severity, Span } from '../bitext.ts'
import { findingKey } from '../checks/run.ts'
import { diffWords } from './diff.ts'
import { type Quote, quoteSpan } from './quote.ts'
import { refind } from './refind.ts'
import { isMeaning } from './revision.ts'

/** A finding named by its content, so that what a person said of it is found again in a corrected edition. */
export interface QuotedFinding {
	/** What {@link findingKey} gave. */
	readonly key: string
	readonly check: string
	readonly message: string
	readonly severity: Severity
	readonly source: readonly Quote[]
	readonly target: readonly Quote[]
}

/**
 * What has become of a quoted finding: it is still raised (its position), or no longer while its words have their place
 * (the text was corrected, or the check changed), or its words are gone.
 */
export type Again =
	| { readonly to: 'finding'; readonly at: number }
	| { readonly to: 'place'; readonly source: readonly Span[]; readonly target: readonly Span[] }
	| { readonly to: 'nowhere' }

/** A finding with more places than this (a term that drifts through a book) is quoted at the first of them. */
const mostPlaces = 8
/** Words of a finding that differ in more than this are other words: a verdict on the ones says nothing of the others. */
const leastAlike = 0.7
/** Longer quotations are compared by their beginning. */
const longest = 600

/** A finding as quotations of its words. */
export function quoteFinding(finding: Finding, bitext: Bitext): QuotedFinding {
	const quotes = (side: 'source' | 'target') =>
		finding[side].slice(0, mostPlaces).map((span) => quoteSpan(bitext[side], span))
	const { check, message, severity } = finding
	return {
		key: findingKey(finding, bitext),
		check,
		message,
		severity,
		source: quotes('source'),
		target: quotes('target')
	}
}

/**
 * Quoted findings found again among those of another edition: by their key, else where a finding of the same check and
 * message stands at the same place over nearly the same words, or over some of them, no figure, name or negation among
 * what differs. A finding of the same key that stands elsewhere (the same word left out of another sentence) is another.
 * Work: one look for every quotation.
 */
export function findingsAgain(
	quoted: readonly QuotedFinding[],
	findings: readonly Finding[],
	bitext: Bitext
): readonly Again[] {
	const byKey = new Map<string, number[]>()
	findings.forEach((finding, at) => {
		const key = findingKey(finding, bitext)
		const known = byKey.get(key)
		if (known) known.push(at)
		else byKey.set(key, [at])
	})
	const taken = new Set<number>()
	return quoted.map((one): Again => {
		const places = { source: placesOf(one, bitext, 'source'), target: placesOf(one, bitext, 'target') }
		const nowhere = places.source.length + places.target.length === 0
		const here = (at: number) => {
			const finding = findings[at]
			return finding !== undefined && (!isPlaced(one) || standsAt(finding, one, places))
		}
		const same = byKey.get(one.key)?.filter(here) ?? []
		const at = same.find((each) => !taken.has(each)) ?? same[0]
		if (at !== undefined) {
			taken.add(at)
			return { to: 'finding', at }
		}
		if (nowhere) return { to: 'nowhere' }
		const other = findings.findIndex((finding, n) => !taken.has(n) && isAlike(one, finding, places, bitext))
		if (other < 0) return { to: 'place', ...places }
		taken.add(other)
		return { to: 'finding', at: other }
	})
}

const sides = ['source', 'target'] as const

type Places = { readonly source: readonly Span[]; readonly target: readonly Span[] }

function placesOf(quoted: QuotedFinding, bitext: Bitext, side: 'source' | 'target'): readonly Span[] {
	return quoted[side].flatMap((quote): Span[] => {
		const found = refind(bitext[side], quote)
		return found && found.how !== 'gap' ? [{ from: found.from, to: found.to }] : []
	})
}

/** Whether a finding was quoted with its place; words alone, as other programs file them, are found wherever they stand. */
function isPlaced({ source, target }: QuotedFinding): boolean {
	return [...source, ...target].some(({ block }) => block !== '')
}

/** Whether a finding stands, on each side that is quoted, where the quotation does. */
function standsAt(finding: Finding, quoted: QuotedFinding, places: Places): boolean {
	return sides.every(
		(side) =>
			quoted[side].length === 0 ||
			places[side].some((place) => finding[side].some((span) => touches(place, span)))
	)
}

function isAlike(quoted: QuotedFinding, finding: Finding, places: Places, bitext: Bitext): boolean {
	if (finding.check !== quoted.check || finding.message !== quoted.message) return false
	return sides.every((side) => {
		const spans = finding[side].slice(0, mostPlaces)
		if ((spans.length === 0) !== (quoted[side].length === 0)) return false
		return spans.every((span) => {
			const words = bitext[side].text.slice(span.from, span.to)
			const here = places[side].some((place) => touches(place, span))
			return here && quoted[side].some((quote) => saysTheSame(quote.words, words))
		})
	})
}

function touches(a: Span, b: Span): boolean {
	return a.from <= b.to && b.from <= a.to
}

/** Whether two wordings differ in nothing that bears meaning, and in little else. */
function saysTheSame(old: string, fresh: string): boolean {
	if (old === fresh) return true
	if (diffWords(old, fresh).some(isMeaning)) return false
	const [a, b] = [old.slice(0, longest), fresh.slice(0, longest)]
	return commonLength(a, b) >= leastAlike * Math.max(a.length, b.length)
}

/** Length of the longest sequence of characters two texts have in common. */
function commonLength(a: string, b: string): number {
	let row = new Uint16Array(b.length + 1)
	for (const character of a) {
		const next = new Uint16Array(b.length + 1)
		for (let at = 0; at < b.length; at++)
			next[at + 1] = b[at] === character ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)
		row = next
	}
	return row[b.length] ?? 0
}
