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
	readonly clear: () => void
}

/** Opens the thread. `wordsOf` gives the counterparts of a row, by its number. */
export function openThread(wordsOf: (row: number) => Promise<readonly Counterpart[]>): Thread {
	const paints = typeof Highlight === 'function' && 'highlights' in CSS
	let lit: { readonly row: HTMLElement; readonly bead: number } | undefined
	let lastWord = ''

	const paint = (name: 'thread' | 'thread-word', ranges: readonly Range[]) => {
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
	const lightWord = async (row: HTMLElement, written: Written, offset: number) => {
		const place = written.first + offset
		const word = `${written.block}.${place}`
		if (word === lastWord) return
		lastWord = word
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
		paint(
			'thread-word',
			spans.flatMap(([block, from, to]) => rangesOf(texts, block, from, to))
		)
	}
	const at = (node: Node, offset: number) => {
		const written = writtenAt(node)
		const row = written?.element.closest('.row')
		if (!written || !(row instanceof HTMLElement)) return
		const position = offsetIn(written.element, node, offset)
		const sentence = written.sentences.find((one) => position < one.to) ?? written.sentences.at(-1)
		if (!sentence) return
		light(row, sentence.bead)
		void lightWord(row, written, position)
	}
	return {
		clear,
		at,
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
