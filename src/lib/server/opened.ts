import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
	type Bitext,
	type Chapter,
	type Doc,
	type Finding,
	type Folded,
	type Glossary,
	type Leaf,
	type Lexicon,
	type Problem,
	type Row,
	type Side,
	type Silence,
	type TermPlace,
	type TermUse,
	type ViewRow,
	type WordLink,
	buildLexicon,
	chaptersOf,
	findOccurrences,
	foldForSearch,
	leavesOf,
	linkWords,
	openBitext,
	parseGlossary,
	rowsOf,
	runChecks,
	usesOf,
	viewRows
} from '#engine'
import { lexiconFolder } from './folders.ts'
import { readMarkdown } from './import/markdown.ts'
import type { WorkFile } from './work-file.ts'

/** A work with everything the reader shows of it. */
export interface Opened {
	readonly slug: string
	readonly work: WorkFile
	readonly bitext: Bitext
	readonly rows: readonly ViewRow[]
	readonly chapters: readonly Chapter[]
	readonly leaves: readonly Leaf[]
	readonly findings: readonly Finding[]
	readonly silences: readonly Silence[]
	readonly glossary: Glossary
	/** Where terms stand: themselves on both sides, and in the translation as they are rendered. */
	readonly terms: { readonly source: readonly TermPlace[]; readonly target: readonly TermPlace[] }
	/** What became of each occurrence of a term in the original. */
	readonly uses: readonly TermUse[]
	readonly links: readonly (readonly WordLink[])[]
	readonly problems: readonly Problem[]
	/** Number of the row (from 1) a block stands in, by its id; the original's where both texts have it. */
	readonly rowOfBlock: ReadonlyMap<string, number>
	/** Number of the row each block stands in, by its position; 0 where in none. */
	readonly rowAt: { readonly source: Int32Array; readonly target: Int32Array }
	/** Texts folded for search. */
	readonly folded: { readonly source: Folded; readonly target: Folded }
}

/** The texts of a work as they came from the disk. */
export interface WorkTexts {
	readonly source: string
	readonly target: string
	readonly glossary: string
}

/** Aligns, links, checks and lays out one work. */
export function openTexts(slug: string, work: WorkFile, texts: WorkTexts): Opened {
	const lexicon = ownLexicon()
	const source = readMarkdown(texts.source, 'es')
	const target = readMarkdown(texts.target, 'en')
	const bitext = openBitext(source, target, lexicon)
	const { glossary, problems } = parseGlossary(texts.glossary)
	const links = linkWords(bitext, lexicon)
	const { findings, silences } = runChecks(bitext, { lexicon, glossary, links, profile: 'strict' })
	const plainRows = rowsOf(bitext)
	const uses = usesOf(bitext, plainRows, glossary, lexicon)
	const terms = {
		source: termsIn(bitext.source, glossary, lexicon),
		target: withRenderings(termsIn(bitext.target, glossary, lexicon), uses)
	}
	const rows = viewRows(bitext, plainRows, { findings, terms })
	const chapters = chaptersOf(rows, findings)
	return {
		slug,
		work,
		bitext,
		rows,
		chapters,
		leaves: leavesOf(rows, chapters),
		findings,
		silences,
		glossary,
		terms,
		uses,
		links,
		problems: [...source.problems, ...target.problems, ...problems],
		rowOfBlock: rowsByBlock(rows),
		rowAt: {
			source: rowByPosition(bitext, plainRows, 'source'),
			target: rowByPosition(bitext, plainRows, 'target')
		},
		folded: { source: foldForSearch(bitext.source.text), target: foldForSearch(bitext.target.text) }
	}
}

function termsIn(doc: Doc, glossary: Glossary, lexicon: Lexicon): readonly TermPlace[] {
	return findOccurrences(doc, glossary, lexicon).map(({ from, to, entry }) => ({
		from,
		to,
		entry,
		lang: glossary[entry]?.lang ?? doc.lang
	}))
}

/** The terms of the translation and, where a term was rendered and not kept, its rendering. */
function withRenderings(terms: readonly TermPlace[], uses: readonly TermUse[]): readonly TermPlace[] {
	const renderings = uses.flatMap((use): TermPlace[] =>
		use.target &&
		!use.kept &&
		!terms.some((one) => one.from < (use.target?.to ?? 0) && one.to > (use.target?.from ?? 0))
			? [{ ...use.target, entry: use.entry, lang: 'en' }]
			: []
	)
	const apart = renderings.filter(
		(one, at) => !renderings.slice(0, at).some((other) => other.from < one.to && other.to > one.from)
	)
	return [...terms, ...apart].sort((a, b) => a.from - b.from)
}

let lexicon: Lexicon | undefined

/** The project's lexicon, read once. */
export function ownLexicon(): Lexicon {
	if (lexicon) return lexicon
	const folder = lexiconFolder()
	const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.tsv')).sort()
	lexicon = buildLexicon(
		names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
	).lexicon
	return lexicon
}

function rowsByBlock(rows: readonly ViewRow[]): ReadonlyMap<string, number> {
	const map = new Map<string, number>()
	for (const side of ['target', 'source'] as const)
		for (const row of rows)
			for (const line of row.lines) for (const paragraph of line[side]) map.set(paragraph.id, row.number)
	return map
}

function rowByPosition(bitext: Bitext, rows: readonly Row[], side: Side): Int32Array {
	const numbers = new Int32Array(bitext[side].blocks.length)
	rows.forEach((row, at) => numbers.fill(at + 1, row[side].from, row[side].to))
	return numbers
}
