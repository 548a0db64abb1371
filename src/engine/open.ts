import { align, type Watch } from './align/align.ts'
import { correspondence } from './align/correspondence.ts'
import type { Bitext } from './bitext.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { makeDoc } from './text/doc.ts'
import type { Reading } from './text/raw-block.ts'

/**
 * Two texts opened side by side: each made a Doc, then aligned. The walk's first three lines; everything
 * else works on the Bitext it returns.
 */
export function openBitext(original: Reading, translation: Reading, lexicon: Lexicon, watch?: Watch): Bitext {
	const source = makeDoc(original)
	const target = makeDoc(translation)
	const alignment = align(source, target, lexicon, watch)
	return { source, target, alignment, moves: [], correspondence: correspondence(source, target, alignment) }
}
