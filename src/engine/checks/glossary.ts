import type { Span } from '../bitext.ts'
import type { BeadCheck, Place } from './check.ts'

/** Links below this do not tell where a term went. */
const leastLink = 0.35

/**
 * A term that is not rendered as the work's glossary says: neither kept, where that is the policy, nor in one of
 * the agreed renderings, in any inflection; any of them is enough, and every occurrence answers for itself.
 *
 * Measured: no gold set of its own; 0/0 flags (strict/wide) per 100 sentences of good translations.
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
						target: whereItStands(use.source, place),
						message: keep ? 'not-kept' : 'missing',
						values: { words, term: entry.term, renderings: [...entry.renderings].join(' · ') },
						confidence: 0.8
					}
				]
			})
	}
}

/** What the term's words are linked with in the translation: the rendering nobody agreed on. */
function whereItStands(term: Span, place: Place): readonly Span[] {
	const partners = place.words.source
		.filter((word) => word.token.from >= term.from && word.token.to <= term.to)
		.flatMap((word) => word.partners.filter((partner) => partner.confidence >= leastLink))
		.map((partner) => place.target[partner.at])
		.filter((token) => token !== undefined)
	const [first] = partners
	if (!first) return []
	return [
		{
			from: Math.min(...partners.map((token) => token.from)),
			to: Math.max(...partners.map((token) => token.to))
		}
	]
}
