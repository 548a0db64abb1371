import type { Bitext, Doc, Run } from '../bitext.ts'

/** What stands opposite what, as files of pairs have it; empty where a side has nothing. */
export interface TextPair {
	readonly source: string
	readonly target: string
	readonly drawnBy: 'aligner' | 'person'
}

/** The beads of a bitext as pairs of words, in order; white space inside a pair is one blank. */
export function pairsIn({ source, target, alignment }: Bitext): readonly TextPair[] {
	return alignment.map((bead) => ({
		source: wordsIn(source, bead.source),
		target: wordsIn(target, bead.target),
		drawnBy: bead.drawnBy
	}))
}

function wordsIn(doc: Doc, run: Run): string {
	return doc.segments
		.slice(run.from, run.to)
		.map((segment) => doc.text.slice(segment.from, segment.to).replace(/\s+/g, ' '))
		.join(' ')
}

/** Text as XML has it: marks escaped, control characters XML cannot hold left out. */
export function xmlText(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) => (/[\t\n]/.test(char) ? char : ''))
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
}
