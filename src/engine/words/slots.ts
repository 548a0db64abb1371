import { englishLemmas } from '../lexicon/english.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanishLemmas } from '../lexicon/spanish.ts'
import { numbering } from './numbered.ts'

/** One side of the pairs as word numbers. */
export interface Side {
	/** The distinct forms, lower case, in the order met. */
	readonly forms: readonly string[]
	/** The numbers of the words of all pairs, one pair after the other. */
	readonly ids: Int32Array
	/** Where the words of each pair begin; one more than there are pairs. */
	readonly begins: Int32Array
}

/** The forms of one side of all pairs, numbered. */
export function sideOf(sentences: readonly (readonly string[])[]): Side {
	const begins = new Int32Array(sentences.length + 1)
	sentences.forEach((words, at) => {
		begins[at + 1] = (begins[at] ?? 0) + words.length
	})
	const { forms, numberOf } = numbering()
	const ids = new Int32Array(begins[sentences.length] ?? 0)
	let at = 0
	for (const words of sentences) for (const word of words) ids[at++] = numberOf(word)
	return { forms, ids, begins }
}

/**
 * Every pair of forms that stands opposite somewhere, as a slot. Slots are counted from 0, those of a source form one
 * after the other, and those of the forms of one source lemma too.
 */
export interface Slots {
	/** Where the cells of each pair begin in {@link Slots.cells}; one more than there are pairs. */
	readonly begins: Int32Array
	/**
	 * The slot of each cell of each pair, at `begins[pair] + target × |source| + source`, counted from the first slot of
	 * the source form: so it has room in two bytes, and there are tens of millions of them in a book.
	 */
	readonly cells: Uint16Array | Uint32Array
	/** The first slot of each source form. */
	readonly first: Int32Array
	/** The forms of each slot. */
	readonly source: Int32Array
	readonly target: Int32Array
	/** Slots whose forms have the same lemmas share a family. */
	readonly family: Int32Array
	readonly families: number
	/** The slots that correspond by the lexicon or by spelling, and how strongly (0..1). */
	readonly known: Int32Array
	readonly weights: Float32Array
	readonly sourceForms: number
	readonly targetForms: number
}

/** Tells what the target forms are to a source form before the text is seen: form numbers with weights (0..1). */
export type Known = (source: number, take: (target: number, weight: number) => void) => void

/**
 * The slots of all pairs. By counting, without hashing: the places of one source form are visited together, and a
 * stamp per target form tells whether the two have met. Linear in the number of cells, of which it keeps 4 bytes each.
 */
export function slotsOf(source: Side, target: Side, known: Known, lexicon: Lexicon): Slots {
	const pairs = source.begins.length - 1
	const begins = new Int32Array(pairs + 1)
	for (let at = 0; at < pairs; at++)
		begins[at + 1] = (begins[at] ?? 0) + widthOf(source, at) * widthOf(target, at)
	const count = begins[pairs] ?? 0
	const cells = target.forms.length <= 0x10000 ? new Uint16Array(count) : new Uint32Array(count)
	const first = new Int32Array(source.forms.length)
	const places = placesOf(source)
	const lemmas = target.forms.map((form) => englishLemmas(form)[0] ?? form)
	const targetLemma = numbered(lemmas)
	const sourceLemma = numbered(source.forms.map((form) => spanishLemmas(form, lexicon)[0] ?? form))
	const byLemma = Array.from(source.forms, (_, form) => form).sort(
		(a, b) => (sourceLemma[a] ?? 0) - (sourceLemma[b] ?? 0) || a - b
	)
	const [sources, targets, family] = [growing(), growing(), growing()]
	const [slots, weights]: [number[], number[]] = [[], []]
	const slotBy = new Int32Array(target.forms.length).fill(-1)
	const formStamp = new Int32Array(target.forms.length).fill(-1)
	const familyBy = new Int32Array(target.forms.length)
	const lemmaStamp = new Int32Array(target.forms.length).fill(-1)
	let families = 0
	for (const form of byLemma) {
		const own = sourceLemma[form] ?? 0
		const base = sources.size()
		first[form] = base
		for (let place = places.begins[form] ?? 0; place < (places.begins[form + 1] ?? 0); place++) {
			const pair = places.pair[place] ?? 0
			const width = widthOf(source, pair)
			const end = target.begins[pair + 1] ?? 0
			let cell = (begins[pair] ?? 0) + (places.position[place] ?? 0)
			for (let j = target.begins[pair] ?? 0; j < end; j++, cell += width) {
				const other = target.ids[j] ?? 0
				if (formStamp[other] !== form) {
					formStamp[other] = form
					slotBy[other] = sources.size()
					sources.push(form)
					targets.push(other)
					const lemma = targetLemma[other] ?? 0
					if (lemmaStamp[lemma] !== own) {
						lemmaStamp[lemma] = own
						familyBy[lemma] = families++
					}
					family.push(familyBy[lemma] ?? 0)
				}
				cells[cell] = (slotBy[other] ?? 0) - base
			}
		}
		known(form, (other, weight) => {
			if (formStamp[other] !== form) return
			slots.push(slotBy[other] ?? 0)
			weights.push(weight)
		})
	}
	return {
		begins,
		cells,
		first,
		source: sources.all(),
		target: targets.all(),
		family: family.all(),
		families,
		known: Int32Array.from(slots),
		weights: Float32Array.from(weights),
		sourceForms: source.forms.length,
		targetForms: target.forms.length
	}
}

/** How many words a pair has on a side. */
export function widthOf({ begins }: Side, pair: number): number {
	return (begins[pair + 1] ?? 0) - (begins[pair] ?? 0)
}

/** The places of each form, form by form: pair and position. */
function placesOf({ forms, ids, begins: starts }: Side) {
	const begins = new Int32Array(forms.length + 1)
	for (let at = 0; at < ids.length; at++) {
		const form = ids[at] ?? 0
		begins[form + 1] = (begins[form + 1] ?? 0) + 1
	}
	for (let form = 0; form < forms.length; form++)
		begins[form + 1] = (begins[form + 1] ?? 0) + (begins[form] ?? 0)
	const next = begins.slice()
	const pair = new Int32Array(begins[forms.length] ?? 0)
	const position = new Int32Array(pair.length)
	for (let at = 0; at + 1 < starts.length; at++) {
		const start = starts[at] ?? 0
		const end = starts[at + 1] ?? 0
		for (let i = start; i < end; i++) {
			const form = ids[i] ?? 0
			const place = next[form] ?? 0
			next[form] = place + 1
			pair[place] = at
			position[place] = i - start
		}
	}
	return { begins, pair, position }
}

/** Equal words get equal numbers, below the number of words. */
function numbered(words: readonly string[]): Int32Array {
	const ids = new Map<string, number>()
	return Int32Array.from(words, (word) => {
		const id = ids.get(word) ?? ids.size
		ids.set(word, id)
		return id
	})
}

/** A list of whole numbers in one typed array that grows by half. */
function growing() {
	let values = new Int32Array(1024)
	let size = 0
	return {
		push(value: number) {
			if (size === values.length) {
				const longer = new Int32Array(Math.ceil(size * 1.5))
				longer.set(values)
				values = longer
			}
			values[size++] = value
		},
		size: () => size,
		all: () => values.subarray(0, size)
	}
}
