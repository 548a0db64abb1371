/**
 * The vocabulary of the engine: every value that crosses from one room to the next.
 *
 * All values are plain, immutable and without methods, so they cross a worker, a file and a network
 * unchanged. Two units are never mixed: a {@link Span} counts UTF-16 code units of a text, as
 * `String.prototype.slice` does; a {@link Run} counts positions in an array.
 */

/** A language of a text. Two-letter code of BCP 47. */
export type Lang = 'es' | 'en'

/** One of the two sides of a bitext: the Spanish original is the source, the English the target. */
export type Side = 'source' | 'target'

/** A half-open stretch `[from, to)` of a text, in UTF-16 code units. */
export interface Span {
	readonly from: number
	readonly to: number
}

/** A half-open stretch `[from, to)` of positions in an array. Empty when `from === to`. */
export interface Run {
	readonly from: number
	readonly to: number
}

/** What a token is. White space is no token: it is what lies between two of them. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** A word, number, mark of punctuation or other symbol; a Span of {@link Doc.text}. */
export interface Token extends Span {
	readonly kind: TokenKind
}

/** A sentence, heading, caption, list item or line of verse: the unit of alignment (the term of SRX and TMX). */
export interface Segment extends Span {
	/** Position in {@link Doc.segments}. */
	readonly index: number
	/** Position of its block in {@link Doc.blocks}. */
	readonly block: number
	readonly tokens: readonly Token[]
}

/** What part of a page a block is. */
export type BlockKind = 'heading' | 'paragraph' | 'verse' | 'quote' | 'item' | 'caption' | 'note' | 'cell'

/** A paragraph, heading, stanza or the like; a Span of {@link Doc.text}. */
export interface Block extends Span {
	/** Short hash of the folded text plus an occurrence counter: stays the same when other blocks change. */
	readonly id: string
	readonly kind: BlockKind
	/** Depth of a heading (1 is the title), of nesting for an item; absent where it means nothing. */
	readonly level?: number
	/** Positions of its segments in {@link Doc.segments}. Never empty. */
	readonly segments: Run
}

/** What a mark says of its words. */
export type MarkKind = 'emphasis' | 'strong' | 'link' | 'note-call' | 'code'

/** Inline formatting or a link over a Span of {@link Doc.text}. */
export interface Mark extends Span {
	readonly kind: MarkKind
	readonly href?: string
}

/** From here on, `text[n]` came from `file[n - text + file]`: one point of a sparse, ascending map. */
export interface OriginPoint {
	readonly text: number
	readonly file: number
}

/** One text in one language, whole: the characters once, everything else points into them. */
export interface Doc {
	readonly lang: Lang
	readonly title: string
	/** NFC; blocks separated by an empty line, lines of verse by `\n`. */
	readonly text: string
	readonly blocks: readonly Block[]
	readonly segments: readonly Segment[]
	readonly marks: readonly Mark[]
	readonly origin: readonly OriginPoint[]
}

/** Who decided a bead. */
export type DrawnBy = 'aligner' | 'person'

/** Segments that correspond: a Run of source segments with a Run of target segments, one of them possibly empty. */
export interface Bead {
	readonly source: Run
	readonly target: Run
	/** Negative log-likelihood in nats; smaller is better. */
	readonly cost: number
	/** How sure the aligner is that this bead is right, 0..1; 1 where a person drew it. */
	readonly confidence: number
	readonly drawnBy: DrawnBy
}

/** Beads that tile both sides: every segment in exactly one bead, in order; a one-sided bead holds one segment. */
export type Alignment = readonly Bead[]

/** Two stretches of segments that belong together although they stand in different places. */
export interface Move {
	readonly source: Run
	readonly target: Run
	readonly confidence: number
}

/** Two texts and what corresponds in them: the central value. */
export interface Bitext {
	readonly source: Doc
	readonly target: Doc
	readonly alignment: Alignment
	readonly moves: readonly Move[]
	/** Share of the longer side's characters that stands in beads the aligner believes in, 0..1. Low: the two do not correspond. */
	readonly correspondence: number
}

/** The smallest group of whole blocks that no bead crosses: what one line of the reader shows. */
export interface Row {
	readonly source: Run
	readonly target: Run
	/** Positions in the alignment. */
	readonly beads: Run
}

/** Two words that say the same; positions of tokens within the bead's source and target tokens. */
export interface WordLink {
	readonly source: number
	readonly target: number
	/** Posterior probability, 0..1. */
	readonly confidence: number
}

/** How grave an issue is (MQM): weights 0, 1, 5, 25. */
export type Severity = 'neutral' | 'minor' | 'major' | 'critical'

/** What a message says, ready for interpolation by the room that knows languages. */
export type Values = Readonly<Record<string, string | number>>

/** An issue raised by a check. Only a person's verdict makes it an error. */
export interface Finding {
	/** Id of the check that raised it. */
	readonly check: string
	/** MQM category, e.g. `Accuracy/Omission`. */
	readonly category: string
	readonly severity: Severity
	/** How sure the check is, 0..1. */
	readonly confidence: number
	/** Evidence in the source; Spans of its `Doc.text`, ascending. */
	readonly source: readonly Span[]
	/** Evidence in the target. */
	readonly target: readonly Span[]
	/** Which of the check's messages; the sentence is `checks.<check>.<message>` in `i18n`. */
	readonly message: string
	readonly values: Values
	/** Position of the bead in the alignment, or -1 for a finding about the whole work. */
	readonly bead: number
}
