import { placeFlags, placeKinds } from './flags.ts'
import { isSeen } from './view.ts'

/** Scrolling is looked at no more often than this, in ms. */
const pause = 150

/** Sets the flags of a leaf, and the kinds of its brackets, level with their words. */
export function placeMarks(leaf: HTMLElement): void {
	placeFlags(leaf)
	placeKinds(leaf)
}

/** The same for every leaf that is in the page and seen; the others are set when they come into view. */
export function placeSeen(root: HTMLElement | undefined): void {
	for (const leaf of root?.children ?? [])
		if (leaf instanceof HTMLElement && leaf.dataset.empty === undefined && isSeen(leaf)) placeMarks(leaf)
}

/**
 * Keeps marks level while the page is laid out anew, and tells when the reader has `scrolled` and when the page is being
 * left. Gives back how to stop.
 */
export function watchRows(root: HTMLElement, scrolled: () => void, left: () => void): () => void {
	const off = new AbortController()
	const { signal } = off
	const seen = (event: Event) => {
		if (event.target instanceof HTMLElement && event.target.classList.contains('leaf'))
			placeMarks(event.target)
	}
	root.addEventListener('contentvisibilityautostatechange', seen, { signal, capture: true })
	const resized = new ResizeObserver(() => placeSeen(root))
	resized.observe(root)
	void document.fonts?.ready.then(() => placeSeen(root))
	let waiting = false
	const look = () => {
		if (waiting) return
		waiting = true
		setTimeout(() => {
			waiting = false
			scrolled()
		}, pause)
	}
	window.addEventListener('scroll', look, { signal, passive: true })
	window.addEventListener('pagehide', left, { signal })
	return () => {
		off.abort()
		resized.disconnect()
	}
}
