import type { Lang, OriginPoint } from '../bitext.ts'
import { normalize, originWithin } from './normalize.ts'
import type { RawBlock, Reading } from './raw-block.ts'

/**
 * A text segmented beforehand: one segment a line, an empty line between paragraphs. Empty lines are no
 * segments; everything else is kept as it stands.
 */
export function readSegmented(file: string, lang: Lang): Reading {
	const { text, origin } = normalize(file)
	const blocks: RawBlock[] = []
	let lines: string[] = []
	let points: OriginPoint[] = []
	let length = 0
	const close = () => {
		if (lines.length === 0) return
		const cuts: number[] = []
		let at = 0
		for (const line of lines) {
			at += line.length
			cuts.push(at)
			at += 1
		}
		blocks.push({ kind: 'paragraph', text: lines.join('\n'), cuts, origin: points })
		lines = []
		points = []
		length = 0
	}
	let from = 0
	for (const line of text.split('\n')) {
		const trimmed = line.trim()
		if (trimmed === '') close()
		else {
			const start = from + line.indexOf(trimmed)
			for (const point of originWithin(origin, start, start + trimmed.length))
				points.push({ text: length + point.text, file: point.file })
			lines.push(trimmed)
			length += trimmed.length + 1
		}
		from += line.length + 1
	}
	close()
	return { lang, title: '', blocks, aside: [], problems: [] }
}
