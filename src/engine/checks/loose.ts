import type { Side, Token } from '../bitext.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Context, Evidence, Place } from './check.ts'
import { isWithin } from './context.ts'

/** Fewer loose content words in a row than this are free translation, not an omission. */
const fewest = 3
/** A bead where more than this share of content words is loose is translated too freely to judge single words. */
const tooFree = 0.6

/**
 * Runs of content words on one side of a bead that no word link reaches, function words between them included.
 * Confidence grows with the run's length and falls with the bead's own rate of loose words outside it.
 */
export function looseRuns(place: Place, context: Context, side: Side): readonly Evidence[] {
	const tokens = side === 'source' ? place.source : place.target
	const doc = side === 'source' ? context.bitext.source : context.bitext.target
	if (place.links.length === 0) return []
	const linked = new Set(place.links.map((link) => link[side]))
	// Words inside the translator's own brackets are declared; they neither count nor break a run.
	const isContent = (token: Token) =>
		token.kind === 'word' &&
		!(side === 'target' && isWithin(token, context.shielded)) &&
		!functionWords[doc.lang].has(doc.text.slice(token.from, token.to).toLowerCase())
	const content = tokens.filter(isContent).length
	const loose = tokens.filter((token, at) => isContent(token) && !linked.has(at)).length
	if (content === 0) return []
	const found: Evidence[] = []
	let run: number[] = []
	const close = () => {
		const first = tokens[run[0] ?? 0]
		const last = tokens[run[run.length - 1] ?? 0]
		if (run.length >= fewest && first && last) {
			const span = { from: first.from, to: last.to }
			const words = doc.text.slice(span.from, span.to)
			const others = (loose - run.length) / Math.max(1, content - run.length)
			if (side === 'target' && isWithin(span, context.shielded))
				context.silence('bracketed', [], [span], { words })
			else if (others <= tooFree)
				found.push({
					source: side === 'source' ? [span] : [],
					target: side === 'target' ? [span] : [],
					message: 'words',
					values: { words },
					confidence: (1 - Math.pow(0.62, run.length)) * (1 - others)
				})
		}
		run = []
	}
	tokens.forEach((token, at) => {
		if (isContent(token) && !linked.has(at)) run.push(at)
		else if (linked.has(at) && isContent(token)) close()
		else if (token.kind === 'number') close()
	})
	close()
	return found
}
