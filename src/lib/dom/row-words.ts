/** The words of a row (or of a line of a long one) in one language, a line for each paragraph. */
export function wordsOf(part: HTMLElement, side: 'es' | 'en'): string {
	return [...part.querySelectorAll(`.${side} [data-b]`)]
		.map((one) => one.textContent?.trim() ?? '')
		.join('\n')
}

/** A row (or a line of a long one) as text in both languages, with where it comes from. */
export function bothOf(part: HTMLElement, citation: string): string {
	return [wordsOf(part, 'es'), wordsOf(part, 'en'), citation].filter((one) => one !== '').join('\n\n')
}

/** Shows or hides the other language of a row, or of one line of it; gives back the lines that were shown. */
export function peekAt(element: HTMLElement): readonly HTMLElement[] {
	const line = element.closest<HTMLElement>('.line')
	const lines = line ? [line] : [...element.querySelectorAll<HTMLElement>('.line')]
	const show = !lines.every((one) => one.dataset.peek !== undefined)
	for (const one of lines) one.toggleAttribute('data-peek', show)
	return show ? lines : []
}
