/**
 * Gives the first (0) or second (1) answer to what is asked where one is: the verdict on the open card, else whether one
 * knew what one has just peeked at in this row. Whether something was asked there.
 */
export function answerHere(which: 0 | 1, row: HTMLElement | undefined): boolean {
	const verdict = document.querySelector('[popover]:popover-open .verdict')
	const peeked = row?.querySelector('.line[data-peek] .knew')
	const button = (verdict ?? peeked)?.querySelectorAll('button')[which]
	button?.click()
	return button !== undefined
}
