import type { Span } from '#engine'

/** A Markdown text in which every run of plain paragraphs is one short word, for a parser that takes its time with each character. */
export interface Shortened {
	readonly text: string
	/** Where in the whole text an offset of the shortened one stands. */
	readonly place: (offset: number) => number
	/** The plain paragraphs the word at this offset stands for; undefined where it is a word of the text. */
	readonly plainAt: (offset: number) => readonly Span[] | undefined
}

/** What may reach over blank lines: fenced code, and HTML that ends only where it says so. */
const reaching = /```|~~~|<[!?]|<(?:script|pre|style|textarea)\b/i

/** Blank lines between two blocks; the indentation of the next is its own. */
const between = /(?:\n[ \t]*)+\n/g

/**
 * What makes of a block more than a paragraph of words: a character that may be markup, an address, a line that begins
 * otherwise than a sentence or a hyphen before one does, blanks at the end of a line.
 */
const marked =
	/[\\`*_[\]<>&~|@]|(?!\n)\p{Cc}|:\/\/|www\.|^(?!-?[\p{L}\p{N}¿¡«»“”‘’"'(…—–])|^\d+[.)]|[ \u00a0]$/imu

/** What stands for plain paragraphs. It is one itself, so that what lies around them is read as it would be. */
const word = 'x'

/**
 * Shortens a Markdown text. Nine tenths of a book are paragraphs without any markup: they need no parser, which reads a
 * million characters a second. What is around them stays together, for links and notes are defined anywhere.
 */
export function shortened(text: string): Shortened {
	const pieces: { readonly at: number; readonly from: number; readonly plain?: Span[] }[] = [
		{ at: 0, from: 0 }
	]
	const parts: string[] = []
	let length = 0
	let copied = 0
	const add = (part: string) => {
		parts.push(part)
		length += part.length
	}
	let run: Span[] | undefined
	for (const block of reaching.test(text) ? [] : blocksOf(text)) {
		if (marked.test(text.slice(block.from, block.to))) {
			run = undefined
			continue
		}
		if (run) run.push(block)
		else {
			add(text.slice(copied, block.from))
			run = [block]
			pieces.push({ at: length, from: block.from, plain: run })
			add(word)
			pieces.push({ at: length, from: block.to })
		}
		// The rest goes on after the last plain paragraph, as long as none follows.
		const last = pieces.length - 1
		pieces[last] = { at: length, from: block.to }
		copied = block.to
	}
	add(text.slice(copied))
	const pieceAt = (offset: number) => {
		let [low, high] = [0, pieces.length - 1]
		while (low < high) {
			const middle = (low + high + 1) >> 1
			if ((pieces[middle]?.at ?? 0) <= offset) low = middle
			else high = middle - 1
		}
		return pieces[low]
	}
	return {
		text: parts.join(''),
		place(offset) {
			const piece = pieceAt(offset)
			return offset + (piece ? piece.from - piece.at : 0)
		},
		plainAt(offset) {
			const piece = pieceAt(offset)
			return piece?.at === offset ? piece.plain : undefined
		}
	}
}

function blocksOf(text: string): readonly Span[] {
	const blocks: Span[] = []
	let from = 0
	for (const blank of text.matchAll(between)) {
		blocks.push({ from, to: blank.index })
		from = blank.index + blank[0].length
	}
	return [...blocks, { from, to: text.replace(/\s+$/, '').length }].filter((block) => block.to > block.from)
}
