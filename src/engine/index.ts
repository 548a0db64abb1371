/**
 * The public surface of the engine: all that outsiders may import.
 */
export type * from './bitext.ts'
export type * from './problem.ts'

export type { RawBlock, Reading } from './text/raw-block.ts'
export { decodeText, type Decoded, type Encoding } from './text/decode.ts'
export { makeDoc } from './text/doc.ts'
export { foldWord } from './text/fold.ts'
export { hashOf } from './text/hash.ts'
export { detectLang, fewestWordsToJudge, type LanguageGuess } from './text/language.ts'
export { fileOffset, normalize } from './text/normalize.ts'
export { readPlain } from './text/plain.ts'
export { readSegmented } from './text/segmented.ts'
export { sentenceSpans } from './text/boundaries.ts'
export { tokenize } from './text/tokenize.ts'
export { segmentOf } from './text/segment.ts'

export { bracketCheck, type Piece, type TermPlace } from './view/piece.ts'
export {
	type Gap,
	type Line,
	type Overlay,
	type Paragraph,
	type Sentence,
	type View,
	type ViewRow,
	firstBlock,
	rowsByBlock,
	viewOf
} from './view/rows.ts'
export { type RowOutline, outlinesOf } from './view/outline.ts'
export {
	type Chapter,
	type FlagCounts,
	type Leaf,
	chaptersOf,
	flagCounts,
	leavesOf,
	textOf
} from './view/leaves.ts'
export {
	type Aligned,
	type Beside,
	type BesideCell,
	type BesideLine,
	type BesideRow,
	setBeside
} from './view/beside.ts'
export { type Found, type Place, findPlace, linkOf, placeOf, quoteAt } from './view/place.ts'
export { type Folded, blockAt, findAll, withTilde, foldForSearch } from './view/search.ts'

export { buildLexicon, emptyLexicon, type Lexicon, type LexiconFile } from './lexicon/lexicon.ts'
export { userDictionary, withDictionaries, type UserDictionary } from './lexicon/user-dictionary.ts'
export { readDictd, readStarDict, readTermTmx, readUserTable } from './lexicon/user-dictionary-files.ts'
export type { Entry } from './lexicon/entry.ts'
export { standsAt } from './lexicon/phrases.ts'
export { spanishLemmas } from './lexicon/spanish.ts'
export { lemmasInContext, readingsInContext, type SpanishReading } from './lexicon/spanish-context.ts'
export { correspondences, type Correspondences, type Ground, grounds } from './lexicon/correspond.ts'
export { englishLemmas } from './lexicon/english.ts'

export type { Glossary, GlossaryEntry, Occurrence, Policy, TermLang } from './glossary/entry.ts'
export { findOccurrences, type TermUse, usesOf } from './glossary/occurrences.ts'
export { parseGlossary } from './glossary/parse.ts'

export { align, type AlignOptions, type Ingredient, ingredients, type Watch } from './align/align.ts'
export { alignAround, joinBeads, shiftBorder, splitBead } from './align/edit.ts'
export { movesOf } from './align/moves.ts'
export { drawnAlignment } from './align/drawn.ts'
export { rowsOf } from './align/rows.ts'
export { parseBeads, scoreAlignment, type AlignmentScore, type BeadRuns } from './align/score.ts'
export { overlapWith, type JudgedAlignment } from './align/overlap.ts'
export { type OpenOptions, openBitext, openPairs } from './open.ts'

export { isFunctionWord, linkPairs, linkWords, type WordsOfPair } from './words/link.ts'

export { type Card, cardsOf } from './checks/cards.ts'
export type { Check, Profile, Silence } from './checks/check.ts'
export { denialTurns, patternOf } from './checks/denial-turns.ts'
export { checkExamples, type Example, type ExamplePair } from './checks/examples.ts'
export { contextOf } from './checks/context.ts'
export { type EnglishTables, standingsOf } from './checks/coverage.ts'
export { features as looseFeatures, type Feature as LooseFeature } from './checks/features.ts'
export {
	type ReplacedCase,
	replacedCases,
	type ReplacedFeature,
	replacedFeatures
} from './checks/replaced-cases.ts'
export { level, stepKindOf, stepKinds, type StepTable } from './checks/fluency.ts'
export { seamTable } from './checks/seam-table.ts'
export { stepTable } from './checks/step-table.ts'
export { kindsIn, seamKinds, type SeamTable, strainOf } from './checks/seams.ts'
export { checkTable } from './checks/table.ts'
export { findingKey, runChecks, severityWeight, type CheckOptions, type CheckResult } from './checks/run.ts'

export {
	type CarriedBeads,
	type QuotedBead,
	type QuotedSentence,
	carryBeads,
	cross,
	quoteBead,
	wallsOf
} from './revise/drawn-beads.ts'
export { diffWords, type Change } from './revise/diff.ts'
export { type Again, type QuotedFinding, findingsAgain, quoteFinding } from './revise/findings-again.ts'
export { type Quote, quoteSpan } from './revise/quote.ts'
export { type Refound, refind } from './revise/refind.ts'
export { revisionOf, type ChangedPassage } from './revise/revision.ts'

export { facingMarkdown } from './formats/facing.ts'
export { isRecord, jsonOf } from './formats/json.ts'
export { markdownOf } from './formats/markdown.ts'
export { kindOfText, type PairKind } from './formats/pairs.ts'
export { tmxOf } from './formats/tmx.ts'
export { type MqmLine, type ReportedError, errorsCsv, mqmCounts } from './formats/mqm.ts'
export { pairsTsv } from './formats/tsv.ts'
export {
	type FiledVerdict,
	judgedAs,
	type Judgement,
	dismissedBy,
	quotesIn,
	readVerdicts,
	severityOf,
	verdictsJson
} from './formats/verdicts.ts'
export { xliffOf } from './formats/xliff.ts'
export { alignmentTsv, alignmentValue, rowsTsv } from './formats/alignment.ts'
export { issuesCsv, issuesOf, issuesSarif, legible, type Issue, type SayMessage } from './formats/findings.ts'
