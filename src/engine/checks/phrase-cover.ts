import type { Run, Side, Span } from '../bitext.ts'
import { translationsIn } from '../lexicon/phrases.ts'
import { phrasesOf } from '../words/phrases-found.ts'
import type { Context, Place } from './check.ts'
import { elapsedCover } from './elapsed.ts'
import { lately } from './lately.ts'
import { formAndLemmas, type Word } from './words.ts'

/** Parts of speech whose phrases say little by themselves: *a través de*, *sin embargo*, *de repente*. */
const bindingParts: ReadonlySet<string> = new Set(['prep', 'conj', 'adv', 'det', 'pron'])

const nothing: ReadonlySet<number> = new Set()
const uncovered = { source: nothing, target: nothing, sayings: { source: [], target: [] } }

/** What multiword entries answer in a bead. */
export interface Cover extends Readonly<Record<Side, ReadonlySet<number>>> {
	/** Spans of the Spanish entries whose own translation stands opposite, and of those translations. */
	readonly sayings: Readonly<Record<Side, readonly Span[]>>
}

/** Words that a multiword entry answers as a whole, or that only bind, by their positions in the bead. */
export const phraseCover = lately((place: Place, context: Context): Cover => {
	const { bitext, lexicon } = context
	const hits = phrasesOf(bitext, lexicon)(place.at)
	const elapsed = elapsedCover(place, context)
	if (hits.length === 0 && elapsed.length === 0) return uncovered
	const covered = { source: new Set(elapsed), target: new Set<number>() }
	const sayings = { source: new Array<Span>(), target: new Array<Span>() }
	const runsIn = translationsIn(place.words.target.map(({ form }) => formAndLemmas(form)))
	for (const hit of hits) {
		const [found] = runsIn(hit.entry)
		if (found || bindingParts.has(hit.entry.pos))
			for (let at = hit.from; at < hit.to; at++) covered.source.add(at)
		for (let at = found?.from ?? 0; at < (found?.to ?? 0); at++) covered.target.add(at)
		if (!found) continue
		sayings.source.push(spanOf(place.words.source, hit))
		sayings.target.push(spanOf(place.words.target, found))
	}
	return { ...covered, sayings }
})

function spanOf(words: readonly Word[], { from, to }: Run): Span {
	return { from: words[from]?.token.from ?? 0, to: words[to - 1]?.token.to ?? 0 }
}
