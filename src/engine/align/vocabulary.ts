import type { Doc } from '../bitext.ts'
import { lowerCase } from '../text/lower-case.ts'
import { eachToken } from '../text/tokenize.ts'

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

/** The vocabulary of a text; linear in its characters. */
export function vocabularyOf(doc: Doc): Vocabulary {
	const lower = lowerCase(doc.text)
	const idOf = numbering(lower)
	const counts: number[] = []
	const spread: number[] = []
	const last: number[] = []
	const sizes = new Float64Array(doc.segments.length)
	const starts = new Int32Array(doc.segments.length + 1)
	let members = new Int32Array(Math.max(16, doc.text.length >> 3))
	let filled = 0
	let total = 0
	doc.segments.forEach((segment, at) => {
		eachToken(doc.text, segment, (from, to, kind) => {
			if (kind !== 'word' && kind !== 'number') return
			const id = idOf.number(from, to)
			counts[id] = (counts[id] ?? 0) + 1
			sizes[at] = (sizes[at] ?? 0) + 1
			total++
			if (last[id] === at) return
			last[id] = at
			spread[id] = (spread[id] ?? 0) + 1
			if (filled === members.length) members = grown(members)
			members[filled++] = id
		})
		starts[at + 1] = filled
	})
	return {
		forms: idOf.forms,
		counts: Uint32Array.from(counts),
		spread: Uint32Array.from(spread),
		starts,
		members: members.slice(0, filled),
		sizes,
		total
	}
}

/** Numbers for the distinct stretches of a text, in the order they are first asked for. */
interface Numbering {
	readonly number: (from: number, to: number) => number
	readonly forms: readonly string[]
}

/**
 * Stretches are compared where they stand, in a table of open addresses: a million of them make no million strings. The
 * text is set out as codes for it, for a string is asked slowly for its characters.
 */
function numbering(text: string): Numbering {
	const codes = new Uint16Array(text.length)
	for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
	const forms: string[] = []
	const begins: number[] = []
	const hashes: number[] = []
	let table = new Int32Array(1 << 12).fill(-1)
	const isAt = (id: number, from: number, length: number): boolean => {
		const begin = begins[id] ?? 0
		for (let at = 0; at < length; at++) if (codes[begin + at] !== codes[from + at]) return false
		return true
	}
	const number = (from: number, to: number): number => {
		let hash = to - from
		for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ (codes[at] ?? 0)) | 0
		hash ^= hash >>> 15
		const mask = table.length - 1
		let slot = hash & mask
		for (;;) {
			const id = table[slot] ?? -1
			if (id < 0) break
			if (hashes[id] === hash && forms[id]?.length === to - from && isAt(id, from, to - from)) return id
			slot = (slot + 1) & mask
		}
		const id = forms.length
		table[slot] = id
		hashes.push(hash)
		begins.push(from)
		forms.push(text.slice(from, to))
		if (forms.length * 2 > table.length) table = rehashed(hashes, table.length * 2)
		return id
	}
	return { number, forms }
}

function rehashed(hashes: readonly number[], size: number): Int32Array<ArrayBuffer> {
	const table = new Int32Array(size).fill(-1)
	hashes.forEach((hash, id) => {
		let slot = hash & (size - 1)
		while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1)
		table[slot] = id
	})
	return table
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(list.length * 2)
	longer.set(list)
	return longer
}
