import { type BeadRuns, type Lang, parseBeads, type Reading, readPlain } from '#engine'
import { readMarkdown } from './import/markdown.ts'

/** A text of a work as blocks: plain where the file's name ends in `.txt`, else Markdown; empty where there is no file. */
export function readingOfFile(name: string, text: string, lang: Lang): Reading {
	return /\.txt$/i.test(name) ? readPlain(text, lang) : readMarkdown(text, lang)
}

/** The pairs of paragraphs in a work's `drawn.tsv`; undefined where there are none or a line is not understood. */
export function readDrawn(text: string): readonly BeadRuns[] | undefined {
	if (text.trim() === '') return undefined
	try {
		const pairs = parseBeads(text)
		return pairs.length > 0 ? pairs : undefined
	} catch {
		return undefined
	}
}
