import type { Doc } from '../bitext.ts'

/** The distinct words and figures of a text, and which of them each segment holds. */
export interface Vocabulary {
	/** Distinct lower-case forms of words and numbers, in the order they first stand. */
	readonly forms: readonly string[]
	/** How many segments hold each form. */
	readonly spread: Uint32Array
	/** How often each form stands in all. */
	readonly counts: Uint32Array
	/** Where each segment's forms begin in {@link members}; one more than there are segments. */
	readonly starts: Int32Array
	/** The distinct forms of each segment, one segment after the other, in the order they first stand in it. */
	readonly members: Int32Array
	/** Number of words and numbers in each segment. */
	readonly sizes: Float64Array
	/** Number of words and numbers in the whole text. */
	readonly total: number
}

/** The vocabulary of a text; linear in its tokens. */
export function vocabularyOf(doc: Doc): Vocabulary {
	const ids = new Map<string, number>()
	const forms: string[] = []
	const counts: number[] = []
	const spread: number[] = []
	const last: number[] = []
	const sizes = new Float64Array(doc.segments.length)
	const starts = new Int32Array(doc.segments.length + 1)
	const tokens = doc.segments.reduce((sum, segment) => sum + segment.tokens.length, 0)
	const members = new Int32Array(tokens)
	const lower = lowerCase(doc.text)
	let filled = 0
	let total = 0
	doc.segments.forEach((segment, at) => {
		for (const token of segment.tokens) {
			if (token.kind !== 'word' && token.kind !== 'number') continue
			const form = lower(token.from, token.to)
			let id = ids.get(form)
			if (id === undefined) {
				id = forms.length
				ids.set(form, id)
				forms.push(form)
				counts.push(0)
				spread.push(0)
				last.push(-1)
			}
			counts[id] = (counts[id] ?? 0) + 1
			sizes[at] = (sizes[at] ?? 0) + 1
			total++
			if (last[id] === at) continue
			last[id] = at
			spread[id] = (spread[id] ?? 0) + 1
			members[filled++] = id
		}
		starts[at + 1] = filled
	})
	return {
		forms,
		counts: Uint32Array.from(counts),
		spread: Uint32Array.from(spread),
		starts,
		members: members.slice(0, filled),
		sizes,
		total
	}
}

/** Lower-case slices of a text: lowered whole at once where that keeps every character's place (*İ* does not). */
function lowerCase(text: string): (from: number, to: number) => string {
	const whole = text.toLowerCase()
	if (whole.length === text.length) return (from, to) => whole.slice(from, to)
	return (from, to) => text.slice(from, to).toLowerCase()
}
