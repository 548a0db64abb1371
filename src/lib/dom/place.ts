import { leastShift, shiftText } from './shift.ts'
import { pointIn, writtenOf } from './text.ts'

/** A character of the text and how far below the bar its line stands. */
export interface Spot {
	/** Number of the row. */
	readonly row: number
	readonly block: string
	/** Offset within the block. */
	readonly offset: number
	/** Words from there on. */
	readonly text: string
	/** Distance in px from the lower edge of the bar to the top of the line. */
	readonly below: number
}

/** The lower edge of the bar, in px of the window: where the page one reads begins. A bar that left with the text has none. */
export function headOf(): number {
	const bar = document.querySelector('.bar')
	return bar instanceof HTMLElement && getComputedStyle(bar).position === 'sticky'
		? Math.max(0, bar.getBoundingClientRect().bottom)
		: 0
}

/** The first row of which something stands below the bar; searched by leaf, then by row. */
export function rowAtTop(root: HTMLElement): HTMLElement | undefined {
	const edge = headOf() + 1
	const below = (one: Element) => one.getBoundingClientRect().bottom > edge
	const leaf = [...root.children].find(below)
	// Below the last row of a leaf there is room: who stops there reads the first row of the next.
	const row = [...(leaf?.children ?? [])].find(below) ?? leaf?.nextElementSibling?.firstElementChild
	return row instanceof HTMLElement && row.dataset.n ? row : undefined
}

/** The spot at the top of what one is looking at. */
export function spotAtTop(root: HTMLElement): Spot | undefined {
	const row = rowAtTop(root)
	if (!row) return undefined
	const edge = headOf()
	const paragraph = [...row.querySelectorAll('[data-b]')].find((one): one is HTMLElement => {
		if (!(one instanceof HTMLElement) || getComputedStyle(one).visibility === 'hidden') return false
		return one.getBoundingClientRect().bottom > edge + 1
	})
	if (!paragraph) return undefined
	const { block, first } = writtenOf(paragraph)
	const offset = firstBelow(paragraph, edge + 1)
	const top = rectAt(paragraph, offset)?.top ?? paragraph.getBoundingClientRect().top
	return {
		row: Number(row.dataset.n),
		block,
		offset: first + offset,
		text: (paragraph.textContent ?? '').slice(offset),
		below: top - edge
	}
}

/**
 * Carries out a change of the page and puts what one was looking at back where it stood, to the pixel: the first row
 * that begins in the upper half of the window, else the line at the top. `settled` is called when it stands again.
 */
export function holdingPlace(root: HTMLElement | undefined, change: () => void, settled: () => void): void {
	if (!root || window.scrollY < 2) {
		change()
		return settled()
	}
	const row = rowBeginning(root)
	const spot = row ? undefined : spotAtTop(root)
	const stands = () => (row ? row.getBoundingClientRect().top : spot && lineTop(root, spot))
	const before = stands()
	change()
	const settle = () => {
		const now = stands()
		if (now !== undefined && before !== undefined && Math.abs(now - before) > leastShift)
			shiftText(root, now - before)
	}
	settle()
	settled()
	requestAnimationFrame(settle)
}

/** The first row that begins below the bar, in the upper half of the window. */
export function rowBeginning(root: HTMLElement): HTMLElement | undefined {
	const edge = headOf() - leastShift
	let row: Element | null | undefined = rowAtTop(root)
	while (row && row.getBoundingClientRect().top < edge)
		row = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.firstElementChild
	const starts = row instanceof HTMLElement && row.getBoundingClientRect().top < window.innerHeight / 2
	return starts && row instanceof HTMLElement ? row : undefined
}

/** Where the line of a spot stands now, in px of the window; undefined where its row is not in the page. */
export function lineTop(root: HTMLElement, spot: Pick<Spot, 'block' | 'offset'>): number | undefined {
	for (const paragraph of root.querySelectorAll(`[data-b="${CSS.escape(spot.block)}"]`)) {
		if (!(paragraph instanceof HTMLElement)) continue
		const { first } = writtenOf(paragraph)
		const length = paragraph.textContent?.length ?? 0
		if (spot.offset < first || spot.offset > first + length) continue
		return rectAt(paragraph, spot.offset - first)?.top ?? paragraph.getBoundingClientRect().top
	}
	return undefined
}

/** Offset of the first character that stands below an edge, by bisection over the lines. */
function firstBelow(paragraph: HTMLElement, edge: number): number {
	let low = 0
	let high = Math.max(0, (paragraph.textContent?.length ?? 0) - 1)
	while (low < high) {
		const middle = (low + high) >> 1
		const rect = rectAt(paragraph, middle)
		if (rect && rect.bottom <= edge) low = middle + 1
		else high = middle
	}
	return low
}

/** The rectangle of one character. */
export function rectAt(paragraph: HTMLElement, offset: number): DOMRect | undefined {
	const point = pointIn(paragraph, offset)
	if (!point || point.offset >= point.node.length) return undefined
	const range = document.createRange()
	range.setStart(point.node, point.offset)
	range.setEnd(point.node, point.offset + 1)
	return range.getClientRects()[0]
}
