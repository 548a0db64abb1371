import type { Bead, Bitext, Row, Severity, Span, Token, Values, WordLink } from '../bitext.ts'
import type { Glossary } from '../glossary/entry.ts'
import type { TermUse } from '../glossary/occurrences.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Acronyms } from './acronyms.ts'
import type { Freedom } from './freedom.ts'
import type { Habits } from './habits.ts'
import type { Comparison } from './quantities.ts'
import type { Vocabulary, Word } from './words.ts'

/** What a check has found: where on each side, which of its messages, and how sure it is. */
export interface Evidence {
	readonly source: readonly Span[]
	readonly target: readonly Span[]
	/** One of the check's {@link Check.messages}. */
	readonly message: string
	readonly values: Values
	/** 0..1. */
	readonly confidence: number
	/** Where it differs from the check's own. */
	readonly severity?: Severity
}

/** Why something that looks like an issue is fine: the answer to "why is this not flagged?". */
export interface Silence {
	readonly check: string
	/** One of the check's {@link Check.reasons}, or the runner's own `free`. */
	readonly reason: string
	/** What it would have said (one of the check's {@link Check.messages}), where only the runner kept it quiet. */
	readonly message?: string
	readonly source: readonly Span[]
	readonly target: readonly Span[]
	readonly values: Values
	readonly bead: number
}

/** One bead as checks see it. */
export interface Place {
	/** Position in the alignment. */
	readonly at: number
	readonly bead: Bead
	/** The bead's tokens on each side, across its segments. */
	readonly source: readonly Token[]
	readonly target: readonly Token[]
	/** Words that say the same, by positions in `source` and `target`. */
	readonly links: readonly WordLink[]
	/** The tokens read as words, parallel to `source` and `target`. */
	readonly words: { readonly source: readonly Word[]; readonly target: readonly Word[] }
	/** The numbers of the two sides, compared. */
	readonly numbers: Comparison
	/** Position of the row it stands in. */
	readonly row: number
}

/**
 * Every bead as a place, in order. Those of a long text are made anew each time one goes through them: they are no keys
 * to anything that outlasts that.
 */
export interface Places extends Iterable<Place> {
	/** The places of some beads, as far as there are such. */
	readonly slice: (from: number, to: number) => readonly Place[]
}

/** What is computed once for all checks of a run. */
export interface Context {
	readonly bitext: Bitext
	readonly lexicon: Lexicon
	readonly glossary: Glossary
	readonly rows: readonly Row[]
	readonly uses: readonly TermUse[]
	readonly vocabulary: Vocabulary
	/** Names the text itself shows to be one: `spanish english`, folded, together in several beads. */
	readonly names: ReadonlySet<string>
	/** Names of one person: two folded forms joined by a space, in both orders (*Teodoro Golfín*). */
	readonly together: ReadonlySet<string>
	/** What the translation teaches of acronyms. */
	readonly acronyms: Acronyms
	/** How the translation renders each word in all its sentences. */
	readonly habits: Habits
	readonly places: Places
	/** How freely the work is translated. */
	readonly freedom: Freedom
	/** Spans of the translation inside the translator's own brackets: no check but `editorial-bracket` judges them. */
	readonly shielded: readonly Span[]
	/** Says why something is no issue; the runner adds check and bead. */
	readonly silence: (reason: string, source: readonly Span[], target: readonly Span[], values: Values) => void
}

/** How far down in confidence a run goes: `strict` few and sure, `wide` what a checker of translations works through. */
export type Profile = 'strict' | 'wide'

interface CheckBase {
	/** The file's name. */
	readonly id: string
	/** MQM category. */
	readonly category: string
	readonly severity: Severity
	/** Ids of the sentences it may say, `checks.<id>.<message>`. */
	readonly messages: readonly string[]
	/** Ids of its reasons to stay silent, `checks.<id>.why-<reason>`. */
	readonly reasons: readonly string[]
	/** Least confidence that is shown, by profile. */
	readonly from: Readonly<Record<Profile, number>>
}

/** A check of one bead at a time. */
export interface BeadCheck extends CheckBase {
	readonly scope: 'bead'
	readonly find: (place: Place, context: Context) => readonly Evidence[]
}

/** A check of the whole work. */
export interface BitextCheck extends CheckBase {
	readonly scope: 'bitext'
	readonly find: (context: Context) => readonly (Evidence & { readonly bead: number })[]
	/** What it finds in one bead by itself, while all checks are there. */
	readonly findAt?: (place: Place, context: Context) => readonly Evidence[]
}

/** One thing that may be wrong with a translation. One file a check. */
export type Check = BeadCheck | BitextCheck
