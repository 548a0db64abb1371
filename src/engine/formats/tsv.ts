import type { Bitext } from '../bitext.ts'
import { pairsIn } from './pairs.ts'

/** A bitext as a table of two columns with a heading, a bead a line. Tabs and line breaks inside a text are blanks. */
export function pairsTsv(bitext: Bitext): string {
	const lines = pairsIn(bitext).map(({ source, target }) => `${cell(source.text)}\t${cell(target.text)}\n`)
	return `es\ten\n${lines.join('')}`
}

/** A cell that begins with a quotation mark is quoted whole, or a reader would take the mark for the cell's own. */
function cell(text: string): string {
	return text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text
}
