import { readFileSync, readdirSync } from 'node:fs'
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
	type Occurrence,
	type Problem,
	type Silence,
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
	readonly occurrences: { readonly source: readonly Occurrence[]; readonly target: readonly Occurrence[] }
	readonly links: readonly (readonly WordLink[])[]
	readonly problems: readonly Problem[]
	/** Number of the row (from 1) a block stands in, by its id; the original's where both texts have it. */
	readonly rowOfBlock: ReadonlyMap<string, number>
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
	const occurrences = {
		source: findOccurrences(bitext.source, glossary, lexicon),
		target: findOccurrences(bitext.target, glossary, lexicon)
	}
	const rows = viewRows(bitext, rowsOf(bitext), { findings, terms: occurrences })
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
		occurrences,
		links,
		problems: [...source.problems, ...target.problems, ...problems],
		rowOfBlock: rowsByBlock(rows),
		folded: { source: foldForSearch(bitext.source.text), target: foldForSearch(bitext.target.text) }
	}
}

/** The text of one side. */
export function docOf(opened: Opened, side: 'source' | 'target'): Doc {
	return opened.bitext[side]
}

let lexicon: Lexicon | undefined

/** The project's lexicon, read once. */
export function ownLexicon(): Lexicon {
	if (lexicon) return lexicon
	const folder = lexiconFolder()
	const names = readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort()
	lexicon = buildLexicon(names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))).lexicon
	return lexicon
}

function rowsByBlock(rows: readonly ViewRow[]): ReadonlyMap<string, number> {
	const map = new Map<string, number>()
	for (const side of ['target', 'source'] as const)
		for (const row of rows)
			for (const line of row.lines) for (const paragraph of line[side]) map.set(paragraph.id, row.number)
	return map
}
