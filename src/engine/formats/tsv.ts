import type { Bitext } from '../bitext.ts'
import { pairsIn } from './pairs.ts'

/** A bitext as a table of two columns with a heading, a bead a line. Tabs and line breaks inside a text are blanks. */
export function pairsTsv(bitext: Bitext): string {
	const lines = pairsIn(bitext).map(({ source, target }) => `${source}\t${target}\n`)
	return `es\ten\n${lines.join('')}`
}
