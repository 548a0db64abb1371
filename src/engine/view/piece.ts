import type { Doc, Finding, Mark, MarkKind, Span } from '../bitext.ts'
import type { TermLang } from '../glossary/entry.ts'

/** A stretch of text that is shown in one way throughout; text and nothing else when everything is absent. */
export interface Piece {
	readonly text: string
	/** Formatting, in the order it was opened. */
	readonly marks?: readonly MarkKind[]
	readonly href?: string
	/** Position in the glossary of the term it belongs to. */
	readonly term?: number
	/** Language of the term's words where it is not the text's own. */
	readonly lang?: TermLang
	/** Whether the piece opens the term: a term cut by formatting takes focus once. */
	readonly opens?: boolean
	/** Positions of the findings whose evidence it is, gravest first. */
	readonly findings?: readonly number[]
	/** Position of the finding that says what the translator's own bracket does here. */
	readonly bracket?: number
}

/** A place where a term of the glossary stands, itself or rendered. */
export interface TermPlace extends Span {
	/** Position in the glossary. */
	readonly entry: number
	/** Language of the words that stand there. */
	readonly lang: TermLang
}

/** Everything that lies over one text, each list ascending by `from`. */
export interface Layers {
	readonly marks: readonly Mark[]
	readonly terms: readonly TermPlace[]
	readonly evidence: readonly Evidence[]
}

/** A Span some finding points at. */
export interface Evidence extends Span {
	/** Position of the finding. */
	readonly finding: number
}

/** Findings of this check say what a bracket is; they are shown as such and never as flags. */
export const bracketCheck = 'editorial-bracket'

/**
 * The pieces of one stretch of a text, tiling it: joined, their texts are the text of `span`.
 * Cost: the layers that touch the span, found by bisection, times the cuts they make.
 */
export function piecesOf(
	doc: Doc,
	span: Span,
	layers: Layers,
	findings: readonly Finding[]
): readonly Piece[] {
	const marks = touching(layers.marks, span)
	const terms = touching(layers.terms, span)
	const evidence = touching(layers.evidence, span)
	const cuts = new Set([span.from, span.to])
	for (const layer of [marks, terms, evidence])
		for (const one of layer) {
			cuts.add(Math.max(one.from, span.from))
			cuts.add(Math.min(one.to, span.to))
		}
	const edges = [...cuts].sort((a, b) => a - b)
	const pieces: Piece[] = []
	for (let n = 0; n + 1 < edges.length; n++) {
		const from = edges[n] ?? 0
		const to = edges[n + 1] ?? 0
		const over = <T extends Span>(list: readonly T[]) =>
			list.filter((one) => one.from <= from && one.to >= to)
		const formats = over(marks)
		const term = over(terms)[0]
		const here = over(evidence)
		const bracket = here.find((one) => findings[one.finding]?.check === bracketCheck)
		const flags = [...new Set(here.map((one) => one.finding))]
			.filter((at) => findings[at]?.check !== bracketCheck)
			.sort((a, b) => a - b)
		const href = formats.find((mark) => mark.href !== undefined)?.href
		pieces.push({
			text: doc.text.slice(from, to),
			...(formats.length > 0 && { marks: formats.map((mark) => mark.kind) }),
			...(href !== undefined && { href }),
			...(term && { term: term.entry }),
			...(term && term.lang !== doc.lang && { lang: term.lang }),
			...(term && term.from === from && { opens: true }),
			...(flags.length > 0 && { findings: flags }),
			...(bracket && { bracket: bracket.finding })
		})
	}
	return pieces
}

/**
 * The evidence of all findings on one side, ascending. The positions of findings rank them: gravest first. Of a
 * gloss only the bracket is evidence here, not the word it explains.
 */
export function evidenceOf(
	findings: readonly Finding[],
	side: 'source' | 'target',
	text: string
): readonly Evidence[] {
	return findings
		.flatMap((finding, at) =>
			finding[side].map((span) => {
				const bracket = finding.check === bracketCheck ? text.slice(span.from, span.to).indexOf('[') : -1
				return { from: bracket > 0 ? span.from + bracket : span.from, to: span.to, finding: at }
			})
		)
		.filter((one) => one.to > one.from)
		.sort((a, b) => a.from - b.from || a.to - b.to || a.finding - b.finding)
}

/** The members of an ascending list that touch a span: the last that begins before its end, and a look back. */
function touching<T extends Span>(list: readonly T[], span: Span): readonly T[] {
	let low = 0
	let high = list.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((list[middle]?.from ?? 0) < span.to) low = middle + 1
		else high = middle
	}
	const found: T[] = []
	for (let n = low - 1; n >= 0 && low - n <= lookBack; n--) {
		const one = list[n]
		if (one && one.to > span.from && one.from < one.to) found.unshift(one)
	}
	return found
}

/** How many members before a span's end may reach into it: evidence and marks of one row, with room to spare. */
const lookBack = 400
