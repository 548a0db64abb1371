/** Of all the places given that bear a note, those on a line. */
export function notesOfLine(line: HTMLElement, keys: readonly string[]): readonly string[] {
	return keys.filter((key) => paragraphOf(key, line) !== undefined)
}

/** Says `word` under the number of every line that bears a note, in a leaf or in all of them. */
export function markNoted(part: HTMLElement, keys: readonly string[], word: string): void {
	const lines = new Set(keys.flatMap((key) => paragraphOf(key, part)?.closest<HTMLElement>('.line') ?? []))
	for (const mark of part.querySelectorAll('.noted')) {
		const line = mark.closest<HTMLElement>('.line')
		if (line && lines.has(line)) lines.delete(line)
		else mark.remove()
	}
	for (const line of lines) {
		const mark = document.createElement('small')
		mark.className = 'noted'
		mark.textContent = word
		line.querySelector('.num')?.append(' ', mark)
	}
}

/** The paragraph a place stands in, if it is in this part of the page: of a long one's pieces the last that begins before it. */
function paragraphOf(key: string, part: HTMLElement): HTMLElement | undefined {
	const dot = key.lastIndexOf('.')
	const offset = Number(key.slice(dot + 1)) || 0
	const block = CSS.escape(key.slice(0, dot))
	// The pieces of a block stand in one row, so a line is looked at with its neighbours.
	const whole = part.closest<HTMLElement>('.row') ?? part
	const pieces = [...whole.querySelectorAll<HTMLElement>(`[data-b="${block}"]`)]
	const piece = pieces.findLast((one) => Number(one.dataset.o ?? 0) <= offset)
	return piece && part.contains(piece) ? piece : undefined
}
