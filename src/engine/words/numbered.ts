import type { Bitext, Doc } from '../bitext.ts'
import { type Correspondences, correspondences } from '../lexicon/correspond.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** The tokens of a text as numbers of their forms. */
export interface Numbered {
	/** The distinct forms, words and marks, lower case, in the order met. */
	readonly forms: readonly string[]
	/** The form of each token, one segment after the other. */
	readonly ids: Int32Array
	/** Where the tokens of each segment begin; one more than there are segments. */
	readonly begins: Int32Array
}

/** The tokens of a text as numbers, once a text: linking and checking both read them. Linear in its tokens. */
export function numberedOf(doc: Doc): Numbered {
	let numbered = texts.get(doc)
	if (!numbered) texts.set(doc, (numbered = numberedIn(doc)))
	return numbered
}

const texts = new WeakMap<Doc, Numbered>()

function numberedIn({ text, segments }: Doc): Numbered {
	const begins = new Int32Array(segments.length + 1)
	segments.forEach(({ tokens }, at) => {
		begins[at + 1] = (begins[at] ?? 0) + tokens.length
	})
	const ids = new Int32Array(begins[segments.length] ?? 0)
	const { forms, numberOf } = numbering()
	let at = 0
	for (const { tokens } of segments)
		for (const { from, to } of tokens) ids[at++] = numberOf(text.slice(from, to))
	return { forms, ids, begins }
}

/** Numbers for words by their lower-case form, in the order they are first asked for. */
export function numbering() {
	const forms: string[] = []
	const byForm = new Map<string, number>()
	// As they are written: most words are met again, and need not be put in lower case for it.
	const known = new Map<string, number>()
	const numberOf = (word: string): number => {
		const before = known.get(word)
		if (before !== undefined) return before
		const form = word.toLowerCase()
		let id = byForm.get(form)
		if (id === undefined) {
			id = forms.length
			byForm.set(form, id)
			forms.push(form)
		}
		known.set(word, id)
		return id
	}
	return { forms, numberOf }
}

/** What stands in a list for each of the numbers of a stretch. */
export function listedFor<Item>(ids: Int32Array, from: number, to: number, list: readonly Item[]): Item[] {
	const found: Item[] = []
	for (let at = from; at < to; at++) {
		const item = list[ids[at] ?? -1]
		if (item !== undefined) found.push(item)
	}
	return found
}

/** What the forms of a bitext may mean, by their numbers, once a bitext and lexicon. */
export function meaningsOf(bitext: Bitext, lexicon: Lexicon): Correspondences {
	const before = known.get(bitext)
	if (before?.lexicon === lexicon) return before.meanings
	const [source, target] = [numberedOf(bitext.source), numberedOf(bitext.target)]
	const meanings = correspondences(source.forms, target.forms, lexicon)
	known.set(bitext, { lexicon, meanings })
	return meanings
}

const known = new WeakMap<Bitext, { readonly lexicon: Lexicon; readonly meanings: Correspondences }>()
