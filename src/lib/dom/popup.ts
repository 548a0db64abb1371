/**
 * Sets a popover beside the words it belongs to: below them where there is room, else above; within the window.
 * It is placed on the page, not in the window, so that it goes with the text; a phone shows a sheet at its foot,
 * and the words move up from under it.
 */
export function placePopup(popup: HTMLElement, anchor: DOMRect, centred: boolean): void {
	if (window.innerWidth < 700) {
		popup.style.removeProperty('top')
		popup.style.removeProperty('left')
		const hidden = anchor.bottom + 12 - (window.innerHeight - popup.offsetHeight)
		if (hidden > 0) window.scrollBy({ top: hidden, behavior: 'instant' })
		return
	}
	const { offsetWidth: width, offsetHeight: height } = popup
	const wanted = centred ? anchor.left + anchor.width / 2 - width / 2 : anchor.left - 26
	const left = Math.max(16, Math.min(wanted, document.documentElement.clientWidth - width - 16))
	const below = anchor.bottom + (centred ? 20 : 10)
	const above = anchor.top - height - 10
	const top = below + height > window.innerHeight - 8 && above > 64 ? above : below
	popup.style.top = `${Math.round(top + window.scrollY)}px`
	popup.style.left = `${Math.round(left + window.scrollX)}px`
}
