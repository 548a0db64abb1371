import type { Lang, OriginPoint, Span } from '../bitext.ts'
import { isSpace } from './boundaries.ts'
import { normalize, originWithin } from './normalize.ts'
import type { RawBlock, Reading } from './raw-block.ts'

/**
 * A text segmented beforehand: one segment a line, an empty line between paragraphs. Empty lines are no
 * segments; everything else is kept as it stands.
 */
export function readSegmented(file: string, lang: Lang): Reading {
	const { text, origin } = normalize(file)
	const blocks: RawBlock[] = []
	let lines: Span[] = []
	const close = () => {
		if (lines.length > 0) blocks.push(blockOf(text, lines, origin))
		lines = []
	}
	for (let from = 0; from <= text.length;) {
		const next = text.indexOf('\n', from)
		let to = next < 0 ? text.length : next
		const beyond = to + 1
		while (from < to && isSpace(text, from)) from++
		while (to > from && isSpace(text, to - 1)) to--
		if (to > from) lines.push({ from, to })
		else close()
		from = beyond
	}
	close()
	return { lang, title: '', blocks, aside: [], problems: [] }
}

/** The block of lines that stand under each other, each without the white space around it. */
function blockOf(text: string, lines: readonly Span[], origin: readonly OriginPoint[]): RawBlock {
	const cuts: number[] = []
	const points: OriginPoint[] = []
	const parts: string[] = []
	let length = 0
	// Lines with nothing but their break between them are one stretch of the file.
	let begin = 0
	lines.forEach((line, at) => {
		const next = lines[at + 1]
		const start = lines[begin]?.from ?? 0
		cuts.push(length + line.to - start)
		if (next && next.from === line.to + 1) return
		for (const point of originWithin(origin, start, line.to))
			points.push({ text: length + point.text, file: point.file })
		parts.push(text.slice(start, line.to))
		length += line.to - start + 1
		begin = at + 1
	})
	return { kind: 'paragraph', text: parts.join('\n'), cuts, origin: points }
}
