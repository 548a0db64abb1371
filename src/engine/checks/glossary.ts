import type { BeadCheck } from './check.ts'

/**
 * A term that is not rendered as the work's glossary says: neither kept, where that is the policy, nor in one of
 * the agreed renderings, in any inflection; any of them is enough, and every occurrence answers for itself.
 */
export const glossary: BeadCheck = {
	id: 'glossary',
	category: 'Terminology/Inconsistent with terminology resource',
	severity: 'major',
	scope: 'bead',
	messages: ['missing', 'not-kept'],
	reasons: ['whole-sentence-missing', 'kept'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		const { bitext } = context
		return context.uses
			.filter((use) => use.bead === place.at && use.rendering === undefined)
			.flatMap((use) => {
				const entry = context.glossary[use.entry]
				const words = bitext.source.text.slice(use.source.from, use.source.to)
				if (!entry) return []
				if (place.target.length === 0) {
					context.silence('whole-sentence-missing', [use.source], [], { words })
					return []
				}
				const keep = entry.policy === 'keep' || entry.renderings.length === 0
				return [
					{
						source: [use.source],
						target: [],
						message: keep ? 'not-kept' : 'missing',
						values: { words, term: entry.term, renderings: [...entry.renderings].join(' · ') },
						confidence: 0.8
					}
				]
			})
	}
}
