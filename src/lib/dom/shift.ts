/** Browsers lay out in so many steps a pixel, or finer. */
const layoutSteps = 64

/** Smaller differences (px) than this are the browser's own rounding. */
export const leastShift = 0.5 / layoutSteps

/**
 * Moves the text by so many px, exactly. Browsers scroll by whole pixels of the screen; the rest, less than one, is made
 * up by where the text itself stands (`--rest`, see rows/text.css). At the ends of the page the text moves as far as it can.
 */
export function shiftText(root: HTMLElement, down: number): void {
	const rest = parseFloat(root.style.getPropertyValue('--rest')) || 0
	const wanted = window.scrollY + down - rest
	window.scrollTo({ top: wanted, behavior: 'instant' })
	const left = Math.round((window.scrollY - wanted) * layoutSteps) / layoutSteps
	const now = Math.abs(left) < 1 ? left : 0
	if (now !== rest) root.style.setProperty('--rest', `${now}px`)
}
