import type { Doc } from '../bitext.ts'

/** The distinct words and figures of a text, and which of them each segment holds. */
export interface Vocabulary {
	/** Distinct lower-case forms of words and numbers, in the order they first stand. */
	readonly forms: readonly string[]
	/** How many segments hold each form. */
	readonly spread: Uint32Array
	/** How often each form stands in all. */
	readonly counts: Uint32Array
	/** The distinct forms of each segment, in the order they first stand in it. */
	readonly segments: readonly Int32Array[]
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
	let total = 0
	const segments = doc.segments.map((segment, at) => {
		const seen: number[] = []
		for (const token of segment.tokens) {
			if (token.kind !== 'word' && token.kind !== 'number') continue
			const form = doc.text.slice(token.from, token.to).toLowerCase()
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
			seen.push(id)
		}
		return Int32Array.from(seen)
	})
	return { forms, counts: Uint32Array.from(counts), spread: Uint32Array.from(spread), segments, sizes, total }
}
