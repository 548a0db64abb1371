import type { Segment, Span, Token } from '../bitext.ts'
import { tokenize } from './tokenize.ts'

/**
 * A segment of a text whose tokens are found when they are first asked for and then kept: a million of them are not
 * made where nobody looks. They follow from the text, so a copy that crosses a worker leaves them behind.
 */
export function segmentOf(text: string, { from, to }: Span, index: number, block: number): Segment {
	return new LazySegment(text, from, to, index, block)
}

class LazySegment implements Segment {
	readonly from: number
	readonly to: number
	readonly index: number
	readonly block: number
	readonly #text: string
	#tokens: readonly Token[] | undefined

	constructor(text: string, from: number, to: number, index: number, block: number) {
		this.from = from
		this.to = to
		this.index = index
		this.block = block
		this.#text = text
	}

	get tokens(): readonly Token[] {
		return (this.#tokens ??= tokenize(this.#text, this))
	}
}
