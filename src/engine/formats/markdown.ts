import type { Mark } from '../bitext.ts'
import type { RawBlock } from '../text/raw-block.ts'

/**
 * A text as Markdown: one block a paragraph, with what Markdown can say of it — headings, items, quotations, notes (as
 * footnotes), verse (lines that end in a hard break), captions (in the tag HTML has for them), tables (of cells whose
 * level is their column; the first row is the head), emphasis and links. Read back it yields the same words in the same
 * blocks. Linear.
 */
export function markdownOf(blocks: readonly RawBlock[]): string {
	let notes = 0
	const parts = blocks.flatMap((block, at): readonly string[] => {
		if (block.kind === 'cell')
			return blocks[at - 1]?.kind === 'cell' ? [] : [tableOf(blocks.slice(at, endOfTable(blocks, at)))]
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

function endOfTable(blocks: readonly RawBlock[], from: number): number {
	const end = blocks.findIndex(({ kind }, at) => at > from && kind !== 'cell')
	return end < 0 ? blocks.length : end
}

/** Cells as the rows of a table: a new one begins where a cell does not stand to the right of the one before it. */
function tableOf(cells: readonly RawBlock[]): string {
	const rows: string[][] = []
	let last = Infinity
	for (const cell of cells) {
		// A cell that does not say its column is a row by itself.
		const column = cell.level ?? 1
		if (column <= last) rows.push([])
		last = column
		const row = rows[rows.length - 1] ?? []
		while (row.length < column - 1) row.push('')
		row.push(linesOf(cell).join(' '))
	}
	const width = Math.max(...rows.map((row) => row.length))
	const line = (row: readonly string[]) =>
		`|${Array.from({ length: width }, (_, at) => ` ${row[at] ?? ''} `).join('|')}|`
	const [head = [], ...body] = rows
	return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
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
	const marked = outermost(marks, block.text)
	const guards = guardsIn(block.text, marked)
	const words = (from: number, to: number) => {
		const inside = guards.filter((at) => at >= from && at < to)
		return [from, ...inside]
			.map((start, n) => (n === 0 ? '' : '\\') + block.text.slice(start, inside[n] ?? to))
			.join('')
	}
	let text = ''
	let at = 0
	for (const mark of marked) {
		text += words(at, mark.from) + around(mark, words(mark.from, mark.to))
		at = mark.to
	}
	text += words(at, block.text.length)
	return text
		.split('\n')
		.map((line) => guarded(line.trim()))
		.filter((line) => line !== '')
}

/** Marks that can be written: of whole words in one line, none inside another. */
function outermost(marks: readonly Mark[], text: string): readonly Mark[] {
	const kept: Mark[] = []
	let end = 0
	for (const mark of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const inner = text.slice(mark.from, mark.to)
		const whole =
			!/[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, mark.from)) &&
			!/^[\p{L}\p{N}\p{M}]/u.test(text.slice(mark.to))
		if ((mark.from <= end && end > 0) || !whole || !/^[^\s*_\\](?:.*[^\s*_\\])?$/u.test(inner)) continue
		if (mark.kind !== 'emphasis' && mark.kind !== 'strong' && mark.kind !== 'link') continue
		kept.push(mark)
		end = mark.to
	}
	return kept
}

function around({ kind, href = '' }: Mark, words: string): string {
	if (kind === 'strong') return `**${words}**`
	if (kind === 'emphasis') return `*${words}*`
	return `[${words}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
}

/** Where a sign stands that would be taken for Markdown: each gets a backslash. */
function guardsIn(text: string, marked: readonly Mark[]): readonly number[] {
	const guards = new Set(Array.from(text.matchAll(taken), ({ index }) => index))
	for (const { kind, from, to } of marked) {
		// A mark's own signs stand at its ends: what is before them would guard or change them.
		for (const at of [from - 1, to - 1]) if (/[\\!]/.test(text.charAt(at))) guards.add(at)
		if (kind !== 'link') continue
		for (let at = from; at < to; at++) if (/[[\]]/.test(text.charAt(at))) guards.add(at)
	}
	return [...guards].sort((a, b) => a - b)
}

const taken = /\\(?=[!-/:-@[-`{-~\n]|$)|[`*_~|]|\[(?=\^)|\](?=[(:[])|<(?=[\p{L}!?/])|&(?=#?\w+;)/gu

/** The start of a line, where a figure, a dash or a number would open another block. */
function guarded(line: string): string {
	return line
		.replace(/^(?:#{1,6}(?=\s|$)|>|[-+=](?=\s|$|[-=\s]*$)|:(?=-)|\[(?=[ xX]\]))/, '\\$&')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
