import type { Bitext, Doc, Run } from '../bitext.ts'
import { rowsOf } from '../align/rows.ts'
import { markdownOf } from './markdown.ts'

/** Both texts in one Markdown file, row by row: the Spanish, then its English as a quotation; headings joined by a slash. */
export function facingMarkdown(bitext: Bitext): string {
	return rowsOf(bitext)
		.map((row) => {
			const source = blocksIn(bitext.source, row.source)
			const target = blocksIn(bitext.target, row.target)
			const [one] = source
			const [other] = target
			if (one?.kind === 'heading' && other?.kind === 'heading' && source.length + target.length === 2)
				return markdownOf([{ ...one, text: `${one.text} / ${other.text}` }])
			const words = target.map((block) => block.text.replace(/\s*\n\s*/g, ' ')).join(' ')
			return markdownOf([...source, ...(words === '' ? [] : [{ kind: 'quote' as const, text: words }])])
		})
		.join('\n')
}

function blocksIn(doc: Doc, run: Run) {
	return doc.blocks.slice(run.from, run.to).map((block) => ({
		kind: block.kind,
		text: doc.text.slice(block.from, block.to),
		...(block.level === undefined ? {} : { level: block.level })
	}))
}
