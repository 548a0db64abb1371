import type { Doc, Run, Span, Token } from '../bitext.ts'
import type { BeadCheck } from './check.ts'
import { isAskedIndirectly, isAskingIndirectly } from './indirect-questions.ts'
import { textOf } from './spans.ts'

/**
 * A question opposite a statement: *¿…?* on one side and no question mark on the other. Both sides of the bead
 * are looked at whole, so a question joined to its answer counts.
 *
 * Measured (strict/wide): finds 97.9/97.9 % of 48 pairs with the question turned, and raises 0/0.05 flags per 100
 * sentences of good translations.
 */
export const questionForm: BeadCheck = {
	id: 'question-form',
	category: 'Accuracy/Mistranslation',
	severity: 'major',
	scope: 'bead',
	messages: ['lost', 'added'],
	reasons: ['elsewhere-in-row', 'indirect'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		const { source, target } = context.bitext
		if (place.source.length === 0 || place.target.length === 0) return []
		const here = marks(source.text, place.source)
		const there = marks(target.text, place.target)
		if (here.length > 0 === there.length > 0) return []
		const lost = here.length > 0
		const [mark] = lost ? here : there
		const other = lost ? target : source
		const run = lost ? place.bead.target : place.bead.source
		const last = other.segments[run.to - 1]
		if (!mark || !last) return []
		const [spanish, english] = [textOf(source, place.source), textOf(target, place.target)]
		if (lost ? isAskedIndirectly(spanish, english) : isAskingIndirectly(spanish, english)) {
			context.silence('indirect', lost ? [mark] : [], lost ? [] : [mark], {})
			return []
		}
		const row = context.rows[place.row]
		const opposite = lost ? target : source
		const blocks = lost ? row?.target : row?.source
		const inRow = opposite.blocks
			.slice(blocks?.from, blocks?.to)
			.filter((block) => opposite.text.slice(block.from, block.to).includes('?'))
		if (inRow.length > 0 && blocks && blocks.to - blocks.from === 1 && place.bead.confidence < 0.9) {
			context.silence('elsewhere-in-row', lost ? [mark] : [], lost ? [] : [mark], {})
			return []
		}
		return [
			{
				source: [lost ? mark : { from: last.from, to: last.to }],
				target: [lost ? { from: last.from, to: last.to } : mark],
				message: lost ? 'lost' : 'added',
				values: {},
				confidence: confidenceOf(lost ? source : target, mark, other, run)
			}
		]
	}
}

/** Sentences of more characters than this are periods. */
const longest = 280

/** How surely a question was turned: an exclamation may stand for a question asked in wonder, and verse is free in its forms. */
function confidenceOf(asking: Doc, mark: Span, other: Doc, run: Run): number {
	if (isTag(asking.text, mark)) return 0.5
	const opposite = other.segments.slice(run.from, run.to)
	// In long periods a question is taken up, or left, where the other language begins a new sentence.
	if (opposite.some(({ from, to }) => to - from > longest)) return 0.6
	const exclaims = opposite.some(({ from, to }) => /[!¡]/.test(other.text.slice(from, to)))
	// *D. Teodoro…* as *Don Teodoro?*: what is left hanging may be asked.
	const hangs = opposite.some(({ from, to }) => /(?:…|\.{3,})[»”"']?\s*$/.test(other.text.slice(from, to)))
	const isVerse = opposite.some(({ block }) => other.blocks[block]?.kind === 'verse')
	return exclaims || hangs || isVerse ? 0.6 : 0.85
}

/** *¿Ves?, ¿no?, right?*: a question of one word asks for nothing; *…, abuelo?* only calls somebody. */
function isTag(text: string, mark: Span): boolean {
	return (
		/(?:¿|[.;!]\s*)\s*\p{L}+$|¿\s*(?:ves|veis|ve|sabes|sabéis|sabe|oyes|oís|oye|entiendes|entiende|comprendes|comprende|me\s+(?:oyes|oye|entiendes|entiende|explico))(?:\s+(?:tú|usted|vos))?$|[,.;!]\s*(?:no|verdad|eh|sí|ves|sabes?|right|huh|yes|okay|ok|see|really|what|hey)$/iu.test(
			text.slice(Math.max(0, mark.from - 20), mark.from)
		) || englishTag.test(text.slice(Math.max(0, mark.from - tagReach), mark.from))
	)
}

/** *Sit down, won't you, Mother?*: a verb and its pronoun behind a comma, and whom one calls. */
const englishTag =
	/,\s*(?:am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|should|shall|must|need|wo|ca|sha)(?:n['’]t)?\s+(?:i|you|he|she|it|we|they|there)(?:,\s*\p{L}+)?$/iu
/** The longest tags and the name behind them. */
const tagReach = 40

function marks(text: string, tokens: readonly Token[]) {
	return tokens
		.filter((token) => token.kind === 'punctuation' && text.charAt(token.from) === '?')
		.map(({ from, to }) => ({ from, to }))
}
