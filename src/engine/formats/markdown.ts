import type { Mark } from '../bitext.ts'
import type { RawBlock } from '../text/raw-block.ts'

/**
 * A text as Markdown: one block a paragraph, with what Markdown can say of it — headings, items, quotations, notes (as
 * footnotes), verse (lines that end in a hard break), captions (in the tag HTML has for them), emphasis and links. Read
 * back it yields the same words in the same blocks. Cells become paragraphs. Linear.
 */
export function markdownOf(blocks: readonly RawBlock[]): string {
	let notes = 0
	const parts = blocks.flatMap((block): readonly string[] => {
		const lines = linesOf(block)
		if (lines.length === 0) return []
		switch (block.kind) {
			case 'heading':
				return [
					`${'#'.repeat(Math.min(6, Math.max(1, block.level ?? 2)))} ${lines.join(' ').replace(/(?<![\\#])(#+)$/, '\\$1')}`
				]
			case 'item':
				return [`- ${lines.join(' ')}`]
			case 'quote':
				return [`> ${lines.join(' ')}`]
			case 'note':
				return [`[^${++notes}]: ${lines.join(' ')}`]
			case 'caption':
				// Inside a tag a backslash guards nothing: the mark itself is written.
				return [`<figcaption>${lines.join(' ').replace(/\\?</g, '&lt;')}</figcaption>`]
			case 'verse':
				return [lines.join('\\\n')]
			default:
				return [lines.join(' ')]
		}
	})
	return parts.length === 0 ? '' : `${joined(parts)}\n`
}

/** Neighbouring quotations would run together, and so would lists: an empty comment stands between them. */
function joined(parts: readonly string[]): string {
	return parts
		.map((part, at) => {
			if (at === 0) return part
			const both = /^> /.test(part) && /^> /.test(parts[at - 1] ?? '')
			return both ? `\n<!-- -->\n\n${part}` : `\n${part}`
		})
		.join('\n')
}

function linesOf(block: RawBlock): readonly string[] {
	const marks = (block.marks ?? []).filter(({ kind }) => block.kind !== 'caption' || kind !== 'link')
	const marked = block.kind === 'heading' || block.kind === 'verse' ? [] : outermost(marks, block.text)
	let text = ''
	let at = 0
	for (const mark of marked) {
		text += escaped(block.text.slice(at, mark.from)) + around(mark, block.text)
		at = mark.to
	}
	text += escaped(block.text.slice(at))
	return text
		.split('\n')
		.map((line) => guarded(line.trim()))
		.filter((line) => line !== '')
}

/** Marks that can be written: whole words, none inside another. */
function outermost(marks: readonly Mark[], text: string): readonly Mark[] {
	const kept: Mark[] = []
	let end = 0
	for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const inner = text.slice(mark.from, mark.to)
		const whole =
			!/[\p{L}\p{N}]$/u.test(text.slice(0, mark.from)) && !/^[\p{L}\p{N}]/u.test(text.slice(mark.to))
		if (mark.from < end || !whole || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(inner)) continue
		if (mark.kind !== 'emphasis' && mark.kind !== 'strong' && mark.kind !== 'link') continue
		kept.push(mark)
		end = mark.to
	}
	return kept
}

function around(mark: Mark, text: string): string {
	const inner = escaped(text.slice(mark.from, mark.to))
	if (mark.kind === 'strong') return `**${inner}**`
	if (mark.kind === 'emphasis') return `*${inner}*`
	return `[${inner.replace(/[[\]]/g, '\\$&')}](<${(mark.href ?? '').replace(/[<>\\\s]/g, encodeURIComponent)}>)`
}

/** Words in which nothing is taken for Markdown. */
function escaped(text: string): string {
	return text
		.replace(/\\(?=[!-/:-@[-`{-~\n]|$)|[`*_~|]/g, '\\$&')
		.replace(/\[(?=\^)|\](?=[(:[])|<(?=[\p{L}!?/])|&(?=#?\w+;)/gu, '\\$&')
}

/** The start of a line, where a figure, a dash or a number would open another block. */
function guarded(line: string): string {
	return line
		.replace(/^(?:#{1,6}(?=\s|$)|>|[-+=](?=\s|$|[-=\s]*$)|:(?=-)|\[(?=[ xX]\]))/, '\\$&')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
