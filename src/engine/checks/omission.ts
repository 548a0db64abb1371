import type { BeadCheck } from './check.ts'
import { looseRuns } from './loose.ts'

/**
 * Spanish that nothing in the English answers: a whole sentence that stands alone in the alignment, or a run of
 * content words inside a bead that no word link reaches. The evidence stays on the Spanish side.
 *
 * Measured (strict/wide): finds 27.5/54.7 % of 265 pairs with a phrase, noun, subject, verb, adjective or name
 * removed, and raises 0.55/2.6 flags per 100 sentences of good translations.
 */
export const omission: BeadCheck = {
	id: 'omission',
	category: 'Accuracy/Omission',
	severity: 'major',
	scope: 'bead',
	messages: ['sentence', 'words'],
	reasons: ['moved', 'function-words'],
	from: { strict: 0.75, wide: 0.5 },
	find(place, context) {
		const { bitext } = context
		const { bead } = place
		if (bead.target.to > bead.target.from) return looseRuns(place, context, 'source')
		const segment = bitext.source.segments[bead.source.from]
		if (!segment || segment.tokens.every((token) => token.kind === 'punctuation')) return []
		const moved = bitext.moves.find(
			(move) => move.source.from <= bead.source.from && bead.source.from < move.source.to
		)
		const words = bitext.source.text.slice(segment.from, segment.to)
		if (moved) {
			context.silence('moved', [segment], [], { words })
			return []
		}
		return [
			{
				source: [{ from: segment.from, to: segment.to }],
				target: [],
				message: 'sentence',
				values: { words },
				confidence: bead.confidence,
				severity: 'critical'
			}
		]
	}
}
