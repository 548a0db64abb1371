/** Room (px) a popover leaves to the edges of the window and to the words it belongs to. */
const [edge, gap] = [16, 10]

/** Lower than this (px) a popover would show too little of itself: it stands over the words rather. */
const lowest = 220

/**
 * Sets a popover beside the words it belongs to: below them where there is room, else above; where neither has room it
 * takes the larger and scrolls within. It is placed on the page, not in the window, so that it goes with the text; a
 * phone shows a sheet at its foot, and the words move up from under it. `words` are what must stay in sight.
 */
export function placePopup(popup: HTMLElement, words: DOMRect, centred: boolean): void {
	popup.style.removeProperty('max-block-size')
	if (window.innerWidth < 700) {
		popup.style.removeProperty('top')
		popup.style.removeProperty('left')
		const hidden = words.bottom + 12 - (window.innerHeight - popup.offsetHeight)
		if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'instant' })
		return
	}
	const { offsetWidth: width, offsetHeight: height } = popup
	const wanted = centred ? words.left + words.width / 2 - width / 2 : words.left - 26
	const left = Math.max(edge, Math.min(wanted, document.documentElement.clientWidth - width - edge))
	const head = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0
	const below = words.bottom + gap * (centred ? 2 : 1)
	const under = window.innerHeight - 8 - below
	const over = words.top - gap - head - 8
	const goesBelow = height <= under || (height > over && under >= over)
	const room = Math.max(lowest, goesBelow ? under : over)
	if (height > room) popup.style.maxBlockSize = `${Math.floor(room)}px`
	const top = goesBelow ? below : Math.max(head + 8, words.top - gap - Math.min(height, room))
	popup.style.top = `${Math.round(top + window.scrollY)}px`
	popup.style.left = `${Math.round(left + window.scrollX)}px`
}
