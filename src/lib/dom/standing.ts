import { headOf, lineTop } from './place.ts'
import { leastShift, shiftText } from './shift.ts'
import { marginAbove, nextFrame } from './view.ts'

/** Where in a row to stand. */
export interface Standing {
	readonly block?: string
	/** Offset within the block. */
	readonly offset?: number
	/** Distance in px from the lower edge of the bar to the line of that place; the row's own margin where it is absent. */
	readonly below?: number
}

/**
 * Scrolls so that a row, or a place in it, stands at the top: at once, and twice more as the browser lays out what comes
 * into view. `moved` is called after each.
 */
export async function standAt(
	root: HTMLElement,
	row: HTMLElement,
	{ block, offset = 0, below }: Standing,
	moved: () => void
): Promise<void> {
	// A leaf the browser has not laid out yet has only a guessed height; what it holds could not be stood at.
	const leaf = row.closest<HTMLElement>('.leaf')
	leaf?.style.setProperty('content-visibility', 'visible')
	const stand = () => {
		const spot = block ? lineTop(root, { block, offset }) : undefined
		const inside = offset > 0 || below !== undefined ? spot : undefined
		const top = inside ?? row.getBoundingClientRect().top
		const goal = headOf() + (below ?? marginAbove(row))
		if (Math.abs(top - goal) > leastShift) shiftText(root, top - goal)
		moved()
	}
	stand()
	for (let frame = 0; frame < 2; frame++) {
		await nextFrame()
		stand()
	}
	leaf?.style.removeProperty('content-visibility')
}
