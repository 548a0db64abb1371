import type { Bitext, BlockKind, Doc, Run } from '../bitext.ts'
import { type MarkedText, markedSentences } from './inline.ts'

/** What stands opposite what, as files of pairs have it; words are empty where a side has nothing. */
export interface TextPair {
	readonly source: MarkedText
	readonly target: MarkedText
	readonly drawnBy: 'aligner' | 'person'
	/** What each side is part of; a paragraph where it is nothing else. */
	readonly kinds: { readonly source: PairKind; readonly target: PairKind }
}

/** Kind and level of the block a pair's words stand in. */
export interface PairKind {
	readonly kind: BlockKind
	readonly level?: number
}

/** The beads of a bitext as pairs of words, in order; white space inside a pair is one blank. */
export function pairsIn({ source, target, alignment }: Bitext): readonly TextPair[] {
	const words = { source: markedSentences(source), target: markedSentences(target) }
	return alignment.map((bead) => ({
		source: words.source(bead.source),
		target: words.target(bead.target),
		drawnBy: bead.drawnBy,
		kinds: { source: kindIn(source, bead.source), target: kindIn(target, bead.target) }
	}))
}

function kindIn(doc: Doc, run: Run): PairKind {
	const block = doc.blocks[doc.segments[run.from]?.block ?? -1]
	if (!block || run.from === run.to) return { kind: 'paragraph' }
	return block.level === undefined ? { kind: block.kind } : { kind: block.kind, level: block.level }
}

/** A kind as files carry it: `verse`, `heading:2`; empty for a paragraph, which needs no word. */
export function kindText({ kind, level }: PairKind): string {
	if (kind === 'paragraph') return ''
	return level === undefined ? kind : `${kind}:${level}`
}

const kindNames: ReadonlySet<string> = new Set<BlockKind>([
	'heading',
	'verse',
	'quote',
	'item',
	'caption',
	'note',
	'cell'
])

/** The kind a file names as {@link kindText} writes it; undefined where it is none. */
export function kindOfText(text: string): PairKind | undefined {
	const [name = '', level] = text.split(':')
	if (!isKind(name)) return undefined
	return /^[1-9]\d?$/.test(level ?? '') ? { kind: name, level: Number(level) } : { kind: name }
}

function isKind(name: string): name is BlockKind {
	return kindNames.has(name)
}
