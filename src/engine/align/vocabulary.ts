import type { Doc, TokenKind } from '../bitext.ts'
import { lowerCase } from '../text/lower-case.ts'
import { eachToken } from '../text/tokenize.ts'
import { grown } from './grown.ts'

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
	const idOf = new Numbering(lower)
	const counts: number[] = []
	const spread: number[] = []
	const last: number[] = []
	const sizes = new Float64Array(doc.segments.length)
	const starts = new Int32Array(doc.segments.length + 1)
	let members = new Int32Array(Math.max(16, doc.text.length >> 3))
	let filled = 0
	let total = 0
	let at = 0
	const take = (from: number, to: number, kind: TokenKind) => {
		if (kind !== 'word' && kind !== 'number') return
		const id = idOf.number(from, to)
		if (id === last.length) {
			last.push(-1)
			counts.push(0)
			spread.push(0)
		}
		counts[id] = (counts[id] ?? 0) + 1
		sizes[at] = (sizes[at] ?? 0) + 1
		total++
		if (last[id] === at) return
		last[id] = at
		spread[id] = (spread[id] ?? 0) + 1
		if (filled === members.length) members = grown(members)
		members[filled++] = id
	}
	for (; at < doc.segments.length; at++) {
		const segment = doc.segments[at]
		if (segment) eachToken(doc.text, segment, take)
		starts[at + 1] = filled
	}
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

/**
 * Numbers for the distinct stretches of a text, in the order they are first asked for. Stretches are compared where they
 * stand, in a table of open addresses: a million of them make no million strings. The text is set out as codes for it, for a
 * string is asked slowly for its characters.
 */
class Numbering {
	readonly forms: string[] = []
	readonly #text: string
	readonly #codes: Uint16Array
	/** Two columns a slot, side by side because they are asked for together: the hash of a form, and its number plus one. */
	#table = new Int32Array(2 << 12)
	/** Two columns a form: where it first begins, and where it ends. */
	#places = new Int32Array(2 << 11)

	constructor(text: string) {
		this.#text = text
		this.#codes = new Uint16Array(text.length)
		for (let at = 0; at < text.length; at++) this.#codes[at] = text.charCodeAt(at)
	}

	/** The number of the stretch [from, to). */
	number(from: number, to: number): number {
		const codes = this.#codes
		let hash = to - from
		for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ (codes[at] ?? 0)) | 0
		hash ^= hash >>> 15
		const table = this.#table
		const mask = table.length / 2 - 1
		let slot = hash & mask
		for (;;) {
			const id = (table[2 * slot + 1] ?? 0) - 1
			if (id < 0) return this.#add(from, to, hash, slot)
			if (table[2 * slot] === hash && this.#isAt(id, from, to)) return id
			slot = (slot + 1) & mask
		}
	}

	#isAt(id: number, from: number, to: number): boolean {
		const codes = this.#codes
		const begin = this.#places[2 * id] ?? 0
		if ((this.#places[2 * id + 1] ?? 0) - begin !== to - from) return false
		for (let at = from; at < to; at++) if (codes[begin + at - from] !== codes[at]) return false
		return true
	}

	#add(from: number, to: number, hash: number, slot: number): number {
		const id = this.forms.length
		this.forms.push(this.#text.slice(from, to))
		if (2 * id === this.#places.length) this.#places = grown(this.#places)
		this.#places[2 * id] = from
		this.#places[2 * id + 1] = to
		this.#table[2 * slot] = hash
		this.#table[2 * slot + 1] = id + 1
		if (this.forms.length * 4 > this.#table.length) this.#table = rehashed(this.#table)
		return id
	}
}

/** The table in twice its room. */
function rehashed(table: Int32Array): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(table.length * 2)
	const mask = table.length - 1
	for (let at = 0; at < table.length; at += 2) {
		if (table[at + 1] === 0) continue
		let slot = (table[at] ?? 0) & mask
		while (wider[2 * slot + 1] !== 0) slot = (slot + 1) & mask
		wider[2 * slot] = table[at] ?? 0
		wider[2 * slot + 1] = table[at + 1] ?? 0
	}
	return wider
}
