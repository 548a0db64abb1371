import type { Doc, Mark, Run } from '../bitext.ts'
import { xmlText } from './xml.ts'

/** Words with what is set off among them: emphasis, strong emphasis and links, as Spans of `text`. */
export interface MarkedText {
	readonly text: string
	readonly marks: readonly Mark[]
}

/** What stands in some sentences of a text, one blank for white space and between them, with its marks. */
export function markedSentences(doc: Doc): (run: Run) => MarkedText {
	const bySentence = marksBySentence(doc)
	return (run) => {
		let text = ''
		const marks: Mark[] = []
		for (const { index, from, to } of doc.segments.slice(run.from, run.to)) {
			if (text !== '') text += ' '
			const [start, words] = [text.length, doc.text.slice(from, to)]
			const place = (offset: number) =>
				start + oneBlank(words.slice(0, Math.min(Math.max(0, offset - from), to - from))).length
			for (const mark of bySentence.get(index) ?? [])
				marks.push({ ...mark, from: place(mark.from), to: place(mark.to) })
			text += oneBlank(words)
		}
		return { text, marks: marks.filter((mark) => mark.to > mark.from) }
	}
}

function oneBlank(text: string): string {
	return text.replace(/\s+/g, ' ')
}

/** The marks files of pairs can carry, by the sentences they reach into. */
function marksBySentence({ marks, segments }: Doc): ReadonlyMap<number, readonly Mark[]> {
	const sorted = marks
		.filter(({ kind }) => kind === 'emphasis' || kind === 'strong' || kind === 'link')
		.sort((a, b) => a.from - b.from)
	const found = new Map<number, Mark[]>()
	let first = 0
	for (const mark of sorted) {
		while ((segments[first]?.to ?? Infinity) <= mark.from) first++
		for (let at = first; (segments[at]?.from ?? Infinity) < mark.to; at++) {
			const known = found.get(at)
			if (known) known.push(mark)
			else found.set(at, [mark])
		}
	}
	return found
}

/** How a format writes where a mark begins and where it ends; `number` counts the marks of one text from 1. */
export interface MarkCodes {
	readonly open: (mark: Mark, number: number) => string
	readonly close: (mark: Mark, number: number) => string
}

/** Words with their marks as XML; each mark is closed within the one it begins in, and goes on behind it. */
export function markedXml({ text, marks }: MarkedText, { open, close }: MarkCodes): string {
	const waiting = [...marks].sort(outerFirst)
	const inside: { readonly mark: Mark; readonly number: number }[] = []
	let [out, at, number] = ['', 0, 0]
	const until = (offset: number) => {
		out += xmlText(text.slice(at, offset))
		at = offset
	}
	const closeUpTo = (offset: number) => {
		for (let last = inside.at(-1); last && last.mark.to <= offset; last = inside.at(-1)) {
			until(last.mark.to)
			out += close(last.mark, last.number)
			inside.pop()
		}
	}
	for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
		closeUpTo(mark.from)
		const end = inside.at(-1)?.mark.to ?? text.length
		if (mark.to > end) {
			waiting.push({ ...mark, from: end })
			waiting.sort(outerFirst)
		}
		until(mark.from)
		inside.push({ mark: { ...mark, to: Math.min(mark.to, end) }, number: ++number })
		out += open(mark, number)
	}
	closeUpTo(text.length)
	until(text.length)
	return out
}

function outerFirst(a: Mark, b: Mark): number {
	return a.from - b.from || b.to - a.to
}

/** The tags of HTML that say what a mark is, which other programs know: `<i>`, `<b>`, `<a href="…">`. */
export function htmlTags({ kind, href = '' }: Pick<Mark, 'kind' | 'href'>): {
	readonly open: string
	readonly close: string
} {
	if (kind === 'link') return { open: `<a href="${xmlText(href)}">`, close: '</a>' }
	return kind === 'strong' ? { open: '<b>', close: '</b>' } : { open: '<i>', close: '</i>' }
}
