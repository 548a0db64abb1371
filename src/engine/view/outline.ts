import type { Bitext, Doc, Finding, Row, Run } from '../bitext.ts'
import type { Card } from '../checks/cards.ts'
import { type Gap, flagsByBead, flagsOf, gapsOf, headingOf } from './rows.ts'

/** A row without its words: what chapters and leaves are cut by. */
export interface RowOutline {
	/** Depth of its heading, 0 where it is none. */
	readonly heading: number
	/** What a heading says in both languages, one block a line; empty where the row is none. */
	readonly title: { readonly source: string; readonly target: string }
	readonly gap?: Gap
	/** Characters of both sides, without what stands between paragraphs. */
	readonly characters: number
	/** What is flagged in it, each error once. */
	readonly flags: readonly Card[]
}

const untitled = { source: '', target: '' }

/** The outlines of all rows, in order. Linear in blocks and findings: no word is looked at but those of headings. */
export function outlinesOf(
	bitext: Bitext,
	rows: readonly Row[],
	findings: readonly Finding[]
): readonly RowOutline[] {
	const flags = flagsByBead(findings)
	const gapOf = gapsOf(bitext, rows)
	const { source, target } = bitext
	return rows.map((row) => {
		const heading = headingOf(bitext, row)
		const gap = gapOf(row)
		return {
			heading,
			title:
				heading > 0 ? { source: wordsOf(source, row.source), target: wordsOf(target, row.target) } : untitled,
			...(gap && { gap }),
			characters: charactersIn(source, row.source) + charactersIn(target, row.target),
			flags: flagsOf(row.beads, flags)
		}
	})
}

function wordsOf({ text, blocks }: Doc, { from, to }: Run): string {
	return blocks
		.slice(from, to)
		.map((block) => text.slice(block.from, block.to))
		.join('\n')
}

function charactersIn({ blocks }: Doc, { from, to }: Run): number {
	let sum = 0
	for (let at = from; at < to; at++) sum += (blocks[at]?.to ?? 0) - (blocks[at]?.from ?? 0)
	return sum
}
