import { rowsOf } from '../align/rows.ts'
import type { Bitext, Doc, Row, Run } from '../bitext.ts'
import type { RawBlock } from '../text/raw-block.ts'
import { markdownOf } from './markdown.ts'

/**
 * Both texts in one Markdown file, row by row: the Spanish, then its English as a quotation; headings joined by a slash,
 * a table whole, then its translation.
 */
export function facingMarkdown(bitext: Bitext): string {
	return stretchesOf(bitext)
		.map(({ source, target }) => {
			const [one] = source
			const [other] = target
			if (one?.kind === 'heading' && other?.kind === 'heading' && source.length + target.length === 2)
				return markdownOf([joined([one, other], ' / ')])
			if (target.length === 0) return markdownOf(source)
			const quoted = isTable(target)
				? markdownOf(target).replace(/^(?=.)/gm, '> ')
				: markdownOf([{ ...joined(target, ' '), kind: 'quote' }])
			return `${source.length === 0 ? '' : `${markdownOf(source)}\n`}${quoted}`
		})
		.join('\n')
}

interface Stretch {
	readonly source: readonly RawBlock[]
	readonly target: readonly RawBlock[]
}

/** The rows of a bitext; those of a table together. */
function stretchesOf(bitext: Bitext): readonly Stretch[] {
	const stretches: Stretch[] = []
	for (const row of rowsOf(bitext)) {
		const here = rowIn(bitext, row)
		const before = stretches.at(-1)
		if (before && isTable([...before.source, ...before.target]) && isTable([...here.source, ...here.target]))
			stretches.splice(-1, 1, {
				source: [...before.source, ...here.source],
				target: [...before.target, ...here.target]
			})
		else stretches.push(here)
	}
	return stretches
}

function rowIn(bitext: Bitext, { source, target }: Row): Stretch {
	return { source: blocksIn(bitext.source, source), target: blocksIn(bitext.target, target) }
}

function isTable(blocks: readonly RawBlock[]): boolean {
	return blocks.length > 0 && blocks.every(({ kind }) => kind === 'cell')
}

/** Blocks run on into one, lines of verse too; their marks go with them. */
function joined(blocks: readonly RawBlock[], between: string): RawBlock {
	let text = ''
	const marks = blocks.flatMap((block, at) => {
		if (at > 0) text += between
		const start = text.length
		text += block.text.replace(/\n/g, ' ')
		return (block.marks ?? []).map((mark) => ({ ...mark, from: start + mark.from, to: start + mark.to }))
	})
	const [first] = blocks
	return { ...first, kind: first?.kind ?? 'paragraph', text, marks }
}

function blocksIn(doc: Doc, run: Run): readonly RawBlock[] {
	return doc.blocks.slice(run.from, run.to).map(({ kind, from, to, level }) => ({
		kind,
		text: doc.text.slice(from, to),
		marks: doc.marks
			.filter((mark) => mark.from >= from && mark.to <= to)
			.map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from })),
		...(level === undefined ? {} : { level })
	}))
}
