/** A paragraph of a text in the page, with its block and its sentences, as the server wrote them. */
export interface Written {
	readonly element: HTMLElement
	/** Id of the block. */
	readonly block: string
	/** Offset of its first character within the block. */
	readonly first: number
	/** Ends of its sentences, as offsets within the element, and the bead of each. */
	readonly sentences: readonly { readonly from: number; readonly to: number; readonly bead: number }[]
}

/** The paragraph a node stands in; undefined outside the text. */
export function writtenAt(node: Node | null): Written | undefined {
	const element = node instanceof Element ? node : node?.parentElement
	const paragraph = element?.closest('[data-b]')
	return paragraph instanceof HTMLElement ? writtenOf(paragraph) : undefined
}

/** Reads what the server wrote on a paragraph. */
export function writtenOf(element: HTMLElement): Written {
	const numbers = (element.dataset.s ?? '').split(' ').map(Number)
	const sentences: { from: number; to: number; bead: number }[] = []
	let from = 0
	for (let n = 0; n + 1 < numbers.length; n += 2) {
		const to = numbers[n] ?? from
		sentences.push({ from, to, bead: numbers[n + 1] ?? -1 })
		from = to
	}
	return { element, block: element.dataset.b ?? '', first: Number(element.dataset.o ?? 0), sentences }
}

/** The text node and offset in it where a character of an element stands. */
export function pointIn(
	element: Element,
	offset: number
): { readonly node: Text; readonly offset: number } | undefined {
	const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
	let left = offset
	let last: Text | undefined
	for (let node = walk.nextNode(); node; node = walk.nextNode()) {
		if (!(node instanceof Text)) continue
		if (left < node.length) return { node, offset: left }
		left -= node.length
		last = node
	}
	return last && { node: last, offset: last.length }
}

/** How many characters of an element stand before a point in it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
	const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
	let before = 0
	for (let text = walk.nextNode(); text; text = walk.nextNode()) {
		if (text === node) return before + offset
		if (text instanceof Text) before += text.length
	}
	return before
}

/** A DOM range over characters `[from, to)` of an element; white space at its ends left out. */
export function rangeIn(element: Element, from: number, to: number): Range | undefined {
	const text = element.textContent ?? ''
	let [a, b] = [from, Math.min(to, text.length)]
	while (a < b && /\s/.test(text.charAt(a))) a++
	while (b > a && /\s/.test(text.charAt(b - 1))) b--
	const start = pointIn(element, a)
	const end = b > a ? pointIn(element, b - 1) : undefined
	if (!start || !end) return undefined
	const range = document.createRange()
	range.setStart(start.node, start.offset)
	range.setEnd(end.node, end.offset + 1)
	return range
}

/** The text node and offset under a point of the window, where the browser can tell. */
export function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
	if ('caretPositionFromPoint' in document && typeof document.caretPositionFromPoint === 'function') {
		const position = document.caretPositionFromPoint(x, y)
		return position ? { node: position.offsetNode, offset: position.offset } : undefined
	}
	const range = document.caretRangeFromPoint?.(x, y)
	return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
