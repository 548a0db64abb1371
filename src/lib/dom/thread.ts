import type { Counterpart } from '../server/counterparts.ts'
import { type Written, caretAt, offsetIn, rangeIn, writtenAt, writtenOf } from './text.ts'

/** Weaker links than this light nothing. */
const sure = 0.5

/**
 * The sentence thread: lights a sentence with its counterpart, and a word with its counterparts. Painted with
 * the CSS Custom Highlight API over plain text; where that is missing, the paragraph's line alone is lit.
 */
export interface Thread {
	/** Lights what stands under a point of the window. */
	readonly point: (x: number, y: number) => void
	/** Lights the sentence and word at a place in the text. */
	readonly at: (node: Node, offset: number) => void
	/** Lights the next (1) or previous (-1) sentence of a row, the first where none of it is lit. */
	readonly step: (row: HTMLElement, by: 1 | -1) => boolean
	/** Lights the next (1) or previous (-1) word of a row, the first of the lit sentence where none is lit. */
	readonly stepWord: (row: HTMLElement, by: 1 | -1) => LitWord | undefined
	/** The word under a point of the window. */
	readonly wordUnder: (x: number, y: number) => LitWord | undefined
	/** The word lit by keys in a row. */
	readonly litWord: (row: HTMLElement) => LitWord | undefined
	/** The words that are lit, on both sides, once their counterparts are known. */
	readonly litWords: () => Promise<readonly Range[]>
	/** Lights one bead of a row. */
	readonly light: (row: HTMLElement, bead: number) => void
	/** The bead that is lit in a row. */
	readonly beadIn: (row: HTMLElement) => number | undefined
	readonly clear: () => void
}

/** A word of the text, where it stands. */
export interface LitWord {
	readonly row: HTMLElement
	readonly lang: 'es' | 'en'
	readonly block: string
	/** Offset within the block. */
	readonly offset: number
	readonly range: Range
}

/** Opens the thread. `wordsOf` gives the counterparts of a row, by its number. */
export function openThread(wordsOf: (row: number) => Promise<readonly Counterpart[]>): Thread {
	const paints = typeof Highlight === 'function' && 'highlights' in CSS
	let lit: { readonly row: HTMLElement; readonly bead: number } | undefined
	let lastWord = ''
	let walked: LitWord | undefined
	let words: readonly Range[] = []
	let lighting: Promise<void> = Promise.resolve()

	const paint = (name: 'thread' | 'thread-word', ranges: readonly Range[]) => {
		if (name === 'thread-word') words = ranges
		document.querySelectorAll(`.${name}`).forEach((one) => one.classList.remove(name))
		const bare = ranges.flatMap((range) => bareRanges(range, name))
		if (!paints) return
		if (bare.length === 0) CSS.highlights.delete(name)
		else CSS.highlights.set(name, new Highlight(...bare))
	}
	const clear = () => {
		lit?.row.querySelectorAll('.lit').forEach((one) => one.classList.remove('lit'))
		lit = undefined
		lastWord = ''
		walked = undefined
		paint('thread', [])
		paint('thread-word', [])
	}
	const light = (row: HTMLElement, bead: number) => {
		if (lit?.row === row && lit.bead === bead) return
		clear()
		lit = { row, bead }
		const ranges: Range[] = []
		for (const written of textsOf(row))
			for (const sentence of written.sentences) {
				if (sentence.bead !== bead) continue
				const range = rangeIn(written.element, sentence.from, sentence.to)
				if (range) ranges.push(range)
				if (!paints) written.element.classList.add('lit')
			}
		paint('thread', ranges)
	}
	const lightWord = async (row: HTMLElement, written: Written, offset: number, always?: Range) => {
		const place = written.first + offset
		const word = `${written.block}.${place}`
		if (word === lastWord) return
		lastWord = word
		if (always) paint('thread-word', [always])
		const side = written.element.closest('.es') ? 'source' : 'target'
		const links = await wordsOf(Number(row.dataset.n))
		if (word !== lastWord) return
		const here = links.filter(
			(link) =>
				link.confidence >= sure &&
				link[side][0] === written.block &&
				link[side][1] <= place &&
				place < link[side][2]
		)
		const spans = [...here.map((link) => link.source), ...here.map((link) => link.target)]
		const texts = textsOf(row)
		const ranges = spans.flatMap(([block, from, to]) => rangesOf(texts, block, from, to))
		paint('thread-word', ranges.length === 0 && always ? [always] : ranges)
	}
	const stepWord = (row: HTMLElement, by: 1 | -1) => {
		const words = textsOf(row)
			.filter((written) => getComputedStyle(written.element).visibility !== 'hidden')
			.flatMap((written) => wordsIn(written))
		const bead = lit?.row === row ? lit.bead : undefined
		const last = walked && walked.row === row ? walked : undefined
		const now = words.findIndex(
			(one) =>
				last &&
				one.written.block === last.block &&
				one.offset === last.offset &&
				langOf(one.written) === last.lang
		)
		const start =
			by > 0 ? words.findIndex((one) => one.bead === bead) : words.findLastIndex((one) => one.bead === bead)
		const next = words[now >= 0 ? now + by : start >= 0 ? start : by > 0 ? 0 : words.length - 1]
		const range = next && rangeIn(next.written.element, next.from, next.to)
		if (!next || !range) return undefined
		light(row, next.bead)
		walked = { row, lang: langOf(next.written), block: next.written.block, offset: next.offset, range }
		lighting = lightWord(row, next.written, next.from, range)
		return walked
	}
	const wordUnder = (x: number, y: number): LitWord | undefined => {
		const caret = caretAt(x, y)
		if (!caret || !(caret.node instanceof Text)) return undefined
		const written = writtenAt(caret.node)
		const row = written?.element.closest('.row')
		if (!written || !(row instanceof HTMLElement)) return undefined
		const offset = offsetIn(written.element, caret.node, caret.offset)
		const word = wordsIn(written).find((one) => one.from <= offset && offset <= one.to)
		const range = word && rangeIn(written.element, word.from, word.to)
		const on = range && [...range.getClientRects()].some((rect) => within(rect, x, y))
		return word && range && on
			? { row, lang: langOf(written), block: written.block, offset: word.offset, range }
			: undefined
	}
	const at = (node: Node, offset: number) => {
		const written = writtenAt(node)
		const row = written?.element.closest('.row')
		if (!written || !(row instanceof HTMLElement)) return
		const position = offsetIn(written.element, node, offset)
		const sentence = written.sentences.find((one) => position < one.to) ?? written.sentences.at(-1)
		if (!sentence) return
		light(row, sentence.bead)
		lighting = lightWord(row, written, position)
	}
	return {
		clear,
		at,
		light,
		stepWord,
		wordUnder,
		litWords: async () => {
			await lighting
			return words
		},
		litWord: (row) => (walked?.row === row ? walked : undefined),
		beadIn: (row) => (lit?.row === row ? lit.bead : undefined),
		point: (x, y) => {
			const caret = caretAt(x, y)
			if (caret && caret.node instanceof Text && near(caret.node, caret.offset, x, y))
				at(caret.node, caret.offset)
		},
		step: (row, by) => {
			const beads = [
				...new Set(textsOf(row).flatMap((written) => written.sentences.map((one) => one.bead)))
			].sort((a, b) => a - b)
			const now = lit?.row === row ? beads.indexOf(lit.bead) : by > 0 ? -1 : beads.length
			const bead = beads[now + by]
			if (bead === undefined) return false
			walked = undefined
			light(row, bead)
			return true
		}
	}
}

/**
 * The stretches of a range that are bare text. Terms and marks in it are elements already: they are given a class
 * instead, because a highlight over them would take the colour out of the line under their words.
 */
function bareRanges(range: Range, name: string): readonly Range[] {
	const top = range.commonAncestorContainer
	const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
	const ranges: Range[] = []
	for (let node: Node | null = top instanceof Text ? top : walk.nextNode(); node; node = walk.nextNode()) {
		if (!(node instanceof Text) || !range.intersectsNode(node)) continue
		const from = node === range.startContainer ? range.startOffset : 0
		const to = node === range.endContainer ? range.endOffset : node.length
		if (from >= to) continue
		const dressed = node.parentElement?.closest('.term, .mark, .bracket')
		if (dressed && from === 0 && to === node.length) {
			node.parentElement?.classList.add(name)
			continue
		}
		const bare = document.createRange()
		bare.setStart(node, from)
		bare.setEnd(node, to)
		ranges.push(bare)
		if (top instanceof Text) break
	}
	return ranges
}

/** Whether a point is on the character the browser found, and not far off in the margin. */
function near(node: Text, offset: number, x: number, y: number): boolean {
	const range = document.createRange()
	range.setStart(node, Math.max(0, Math.min(offset, node.length - 1)))
	range.setEnd(node, Math.min(offset + 1, node.length))
	const rect = range.getBoundingClientRect()
	return y >= rect.top - 8 && y <= rect.bottom + 8 && x >= rect.left - 24 && x <= rect.right + 24
}

function within(rect: DOMRect, x: number, y: number): boolean {
	return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 4 && y <= rect.bottom + 4
}

interface WrittenWord {
	readonly written: Written
	/** Offsets within the element. */
	readonly from: number
	readonly to: number
	/** Offset within the block. */
	readonly offset: number
	readonly bead: number
}

/** Words and numbers as the tokenizer cuts them, near enough: it has the last word when one is looked up. */
function wordsIn(written: Written): readonly WrittenWord[] {
	const text = written.element.textContent ?? ''
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => {
		const from = match.index
		const bead = written.sentences.find((one) => from < one.to)?.bead ?? written.sentences.at(-1)?.bead ?? -1
		return { written, from, to: from + match[0].length, offset: written.first + from, bead }
	})
}

function langOf(written: Written): 'es' | 'en' {
	return written.element.closest('.es') ? 'es' : 'en'
}

function textsOf(row: HTMLElement): readonly Written[] {
	return [...row.querySelectorAll('[data-b]')].flatMap((one) =>
		one instanceof HTMLElement ? [writtenOf(one)] : []
	)
}

function rangesOf(texts: readonly Written[], block: string, from: number, to: number): readonly Range[] {
	return texts
		.filter((one) => one.block === block)
		.flatMap((one) => {
			const length = one.element.textContent?.length ?? 0
			if (to <= one.first || from >= one.first + length) return []
			return rangeIn(one.element, from - one.first, to - one.first) ?? []
		})
}
