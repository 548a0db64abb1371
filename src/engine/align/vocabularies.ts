import type { Doc } from '../bitext.ts'
import { type Correspondences, correspondences } from '../lexicon/correspond.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCommon } from './pairing.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** The vocabularies of two texts, and which of their forms correspond. */
export interface Vocabularies {
	readonly source: Vocabulary
	readonly target: Vocabulary
	/** By source form; of a form too common to say where a sentence belongs nothing is sought. */
	readonly meanings: Correspondences
}

/** The vocabularies of two texts; linear in their characters, and some 20 µs a source form. Watched, it says the share done. */
export function vocabulariesOf(
	source: Doc,
	target: Doc,
	lexicon: Lexicon,
	progress?: (share: number) => void
): Vocabularies {
	const here = vocabularyOf(source)
	progress?.(1 / 3)
	const there = vocabularyOf(target)
	progress?.(2 / 3)
	const meanings = correspondences(here.forms, there.forms, lexicon, (form) => !isCommon(here, form))
	return { source: here, target: there, meanings }
}
