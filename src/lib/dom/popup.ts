import { headOf } from './place.ts'
import { isOneColumn } from './view.ts'

/** Room (px) a popover leaves to the edges of the window and to the words it belongs to. */
const [edge, gap] = [16, 10]

/** Lower than this (px) a popover would show too little of itself: it stands over the words rather. */
const lowest = 220

/** Share of a phone's window a sheet may take, and may be cut to so that the words above it stay in sight. */
const [tallest, cut] = [0.75, 0.4]

/** What a popover is about, in px of the window. */
export interface Spoken {
	/** The words one asked about, from their first line to their last. */
	readonly words: DOMRect
	/** What should stay in sight too: their counterpart, the words a flag marks. */
	readonly also: readonly DOMRect[]
	/** Whether the popover stands in the middle under the words, or begins a little before them. */
	readonly centred: boolean
}

/** The words of a range or an element that runs over several lines: as tall as all of them, where the first begins. */
export function wordsBox(words: Range | Element): DOMRect {
	const [first, ...rest] = words.getClientRects()
	if (!first) return words.getBoundingClientRect()
	return new DOMRect(
		first.left,
		first.top,
		first.width,
		Math.max(first.bottom, ...rest.map((one) => one.bottom)) - first.top
	)
}

/**
 * Sets a popover beside what it is about: below the words where there is room, else above, and off their counterpart
 * where that can be; where nothing has room it takes the larger side and scrolls within. It is placed on the page, not in
 * the window, so that it goes with the text; a phone shows a sheet at its foot, and the words move up from under it.
 * Gives back by how many px the page was scrolled for that.
 */
export function placePopup(popup: HTMLElement, spoken: Spoken): number {
	popup.style.removeProperty('max-block-size')
	if (isOneColumn()) return placeSheet(popup, spoken)
	const { words, also, centred } = spoken
	const { offsetWidth: width, offsetHeight: height } = popup
	const wanted = centred ? words.left + words.width / 2 - width / 2 : words.left - 26
	const left = Math.max(edge, Math.min(wanted, document.documentElement.clientWidth - width - edge))
	const least = headOf() + 8
	const most = window.innerHeight - 8
	const all = union([words, ...also])
	const space = gap * (centred ? 2 : 1)
	const fitting = [
		words.bottom + space,
		words.top - gap - height,
		all.bottom + space,
		all.top - gap - height
	].filter((top) => top >= least && top + height <= most)
	const isClear = (top: number) => !also.some((one) => meets(one, new DOMRect(left, top, width, height)))
	const found = fitting.find(isClear) ?? fitting[0]
	const [under, over] = [most - words.bottom - space, words.top - gap - least]
	const room = Math.max(lowest, under, over)
	if (found === undefined && height > room) popup.style.maxBlockSize = `${Math.floor(room)}px`
	const squeezed = under >= over ? words.bottom + space : Math.max(least, words.top - gap - room)
	const top = found ?? squeezed
	// Above the words its foot stays where it is: what is opened in it makes it taller, and must not cover them.
	const foot = top + popup.offsetHeight
	const above = foot <= words.top
	const { clientHeight } = document.documentElement
	popup.style.top = above ? 'auto' : `${Math.round(top + window.scrollY)}px`
	popup.style.bottom = above ? `${Math.round(clientHeight - foot - window.scrollY)}px` : 'auto'
	if (above) popup.style.maxBlockSize = `${Math.floor(foot - least)}px`
	popup.style.left = `${Math.round(left + window.scrollX)}px`
	return 0
}

/** A sheet at the foot of a phone; what it is about stands between the bar and the sheet, its counterpart too where both fit. */
function placeSheet(popup: HTMLElement, { words, also }: Spoken): number {
	for (const edge of ['top', 'bottom', 'left']) popup.style.removeProperty(edge)
	const [head, foot] = [headOf() + 8, window.innerHeight]
	const all = union([words, ...also])
	const share = (foot - head - all.height - 12) / foot
	const fits = share >= cut
	popup.style.maxBlockSize = `${Math.floor(foot * Math.min(tallest, fits ? share : tallest))}px`
	const kept = fits ? all : words
	const under = kept.bottom + 12 - (foot - popup.offsetHeight)
	const shift = under > 0 ? under : Math.min(0, kept.top - head)
	if (shift !== 0) window.scrollBy({ top: shift, behavior: 'instant' })
	return shift
}

function union(rects: readonly DOMRect[]): DOMRect {
	const [left, top] = [Math.min(...rects.map((one) => one.left)), Math.min(...rects.map((one) => one.top))]
	const right = Math.max(...rects.map((one) => one.right))
	const bottom = Math.max(...rects.map((one) => one.bottom))
	return new DOMRect(left, top, right - left, bottom - top)
}

function meets(one: DOMRect, other: DOMRect): boolean {
	const beside = one.right <= other.left || one.left >= other.right
	return !beside && one.bottom > other.top && one.top < other.bottom
}
