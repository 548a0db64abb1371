import { headOf } from './place.ts'

/** Room a row wants above itself, below the bar, in px. */
export function marginAbove(row: HTMLElement): number {
	return parseFloat(getComputedStyle(row).scrollMarginTop) - headOf() || 16
}

/** Whether some of an element stands in the window, below the bar. */
export function isSeen(element: HTMLElement): boolean {
	const { top, bottom } = element.getBoundingClientRect()
	return bottom > headOf() && top < window.innerHeight
}

/** Whether the window has room for one column only, in the reader's own size of type: where the styles break too. */
export function isOneColumn(): boolean {
	return matchMedia('(max-width: 43.74rem)').matches
}

/** Scrolls as little as it takes to see an element whole; calmly where motion is not wanted. */
export function intoView(element: HTMLElement): void {
	const { top, bottom } = element.getBoundingClientRect()
	const head = headOf() + 16
	const foot = window.innerHeight - 24
	if (top >= head && bottom <= foot) return
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
	const by = top < head || bottom - top > foot - head ? top - head : bottom - foot
	window.scrollBy({ top: by, behavior: calm ? 'instant' : 'smooth' })
}

/** When the next frame begins. */
export function nextFrame(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => done()))
}
