import {
	type Bitext,
	type Lexicon,
	type Row,
	type Side,
	englishLemmas,
	lemmasInContext,
	rowsByBlock,
	rowsOf,
	tokenize
} from '#engine'
import { type WordIndex, foundIn, indexWords } from './dictionary-index.ts'

/** The numbers of the rows each word of a text stands in, ascending, by the dictionary form it has there. */
export type WordRows = Readonly<Record<Side, WordIndex>>

/**
 * The rows of all words of both texts. Work: every word is lemmatised where it stands, some seconds for a long work; the
 * worker does it, never the thread that answers pages.
 */
export function wordRowsOf(bitext: Bitext, lexicon: Lexicon): WordRows {
	const rows = rowsOf(bitext)
	return { source: rowsIn(bitext, rows, 'source', lexicon), target: rowsIn(bitext, rows, 'target', lexicon) }
}

/** The rows a word stands in, by its dictionary form. */
export function rowsOfWord(rows: WordRows, side: Side, lemma: string): readonly number[] {
	return foundIn(rows[side], lemma).map(Number)
}

function rowsIn(bitext: Bitext, rows: readonly Row[], side: Side, lexicon: Lexicon): WordIndex {
	const { segments, text } = bitext[side]
	const rowAt = rowsByBlock(bitext, rows, side)
	const found = new Map<string, string[]>()
	for (const segment of segments) {
		const row = String(rowAt[segment.block] ?? 0)
		if (row === '0') continue
		// Not the segment's own: it would keep them, and a book has a million.
		const tokens = tokenize(text, segment)
		const forms = tokens.map((token) => text.slice(token.from, token.to).toLowerCase())
		const lemmas =
			side === 'source' ? lemmasInContext(forms, lexicon) : forms.map((form) => englishLemmas(form))
		tokens.forEach((token, at) => {
			if (token.kind !== 'word' && token.kind !== 'number') return
			const lemma = lemmas[at]?.[0] ?? forms[at] ?? ''
			const known = found.get(lemma)
			if (!known) found.set(lemma, [row])
			else if (known.at(-1) !== row) known.push(row)
		})
	}
	return indexWords(found)
}
