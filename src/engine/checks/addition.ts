import type { BeadCheck, Context } from './check.ts'
import { isWithin } from './context.ts'
import { looseRuns } from './loose.ts'

/**
 * English with nothing behind it, outside the translator's brackets: a whole sentence that stands alone in the
 * alignment, or a run of content words inside a bead that no word link reaches.
 *
 * Measured (strict/wide): finds 10/48 % of 50 pairs with a word added, and raises 0.25/2.85 flags per 100 sentences
 * of good translations.
 */
export const addition: BeadCheck = {
	id: 'addition',
	category: 'Accuracy/Addition',
	severity: 'major',
	scope: 'bead',
	messages: ['sentence', 'words'],
	reasons: ['moved', 'bracketed', 'note', 'function-words'],
	from: { strict: 0.75, wide: 0.5 },
	find(place, context) {
		const { bitext } = context
		const { bead } = place
		if (bead.source.to > bead.source.from) return looseRuns(place, context, 'target')
		const segment = bitext.target.segments[bead.target.from]
		if (!segment || segment.tokens.every((token) => token.kind === 'punctuation')) return []
		const words = bitext.target.text.slice(segment.from, segment.to)
		const block = bitext.target.blocks[segment.block]
		const silence = (reason: string) => {
			context.silence(reason, [], [segment], { words })
			return []
		}
		if (isWithin(segment, context.shielded)) return silence('bracketed')
		if (
			bitext.moves.some((move) => move.target.from <= bead.target.from && bead.target.from < move.target.to)
		)
			return silence('moved')
		// A whole block before the text begins, or one set off as a note, is the translator speaking in their own name.
		if (
			block &&
			(block.kind === 'note' ||
				block.kind === 'caption' ||
				standsInFront(place.at, context.bitext) ||
				standsBehind(place.at, context.bitext))
		)
			return silence('note')
		return [
			{
				source: [],
				target: [{ from: segment.from, to: segment.to }],
				message: 'sentence',
				values: { words },
				confidence: bead.confidence
			}
		]
	}
}

/** So many sentences of its own behind the last that renders anything are no additions but a note: who transcribed the text, what was mended. */
const longNote = 6

/** Whether nothing of the original stands behind this bead, in a long run of such. */
function standsBehind(at: number, { alignment }: Context['bitext']): boolean {
	const isOwn = (n: number) => {
		const bead = alignment[n]
		return bead !== undefined && bead.source.from === bead.source.to
	}
	let last = at
	while (isOwn(last + 1)) last++
	if (last < alignment.length - 1) return false
	let first = at
	while (isOwn(first - 1)) first--
	return last - first + 1 >= longNote
}

/** Whether nothing but headings of the original has been rendered before this bead. */
function standsInFront(
	at: number,
	{
		alignment,
		source
	}: {
		readonly alignment: readonly { readonly source: { readonly from: number; readonly to: number } }[]
		readonly source: {
			readonly segments: readonly { readonly block: number }[]
			readonly blocks: readonly { readonly kind: string }[]
		}
	}
): boolean {
	for (let before = 0; before < at; before++) {
		const run = alignment[before]?.source
		for (let s = run?.from ?? 0; s < (run?.to ?? 0); s++)
			if (source.blocks[source.segments[s]?.block ?? 0]?.kind !== 'heading') return false
	}
	return true
}
