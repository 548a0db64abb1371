import type { WordLink } from '../bitext.ts'
import { englishLemmas } from '../lexicon/english.ts'
import { type PhraseHit, translationsIn } from '../lexicon/phrases.ts'
import { listedFor } from './numbered.ts'
import { type Side, widthOf } from './slots.ts'

/** A multiword entry whose translation stands opposite is as sure as a first translation. */
const confidence = 0.6
/** Links this sure beside a phrase are left as they are. */
const sure = 0.5
/** How far (in shares of the pair's length) a translation may stand from where its phrase does. */
const leeway = 0.3

/**
 * Links with multiword entries as units: where *sin embargo* stands opposite *however*, its words that have no link yet
 * are linked with it, and looser links of these words elsewhere are dropped. An entry counts only where one of its
 * translations stands about where the phrase does. Worth 0.4 points of AER on xlwa-dev with 230 entries.
 */
export function phraseLinker(
	source: Side,
	target: Side,
	phrasesIn: (pair: number) => readonly PhraseHit[]
): (pair: number, links: readonly WordLink[]) => readonly WordLink[] {
	const there = target.forms.map((form) => [form, ...englishLemmas(form)])
	return (pair, links) => {
		const [first, end] = [target.begins[pair] ?? 0, target.begins[pair + 1] ?? 0]
		const hits = phrasesIn(pair)
		if (hits.length === 0 || end === first) return links
		const runsIn = translationsIn(listedFor(target.ids, first, end, there))
		return linkHits(hits, runsIn, widthOf(source, pair), end - first, links)
	}
}

function linkHits(
	hits: readonly PhraseHit[],
	runsIn: ReturnType<typeof translationsIn>,
	sourceLength: number,
	targetLength: number,
	links: readonly WordLink[]
): readonly WordLink[] {
	let result = links
	for (const hit of hits) {
		const run = runsIn(hit.entry).find((found) => isNear(hit.from, sourceLength, found.from, targetLength))
		if (!run) continue
		const inside = (at: number, from: number, to: number) => at >= from && at < to
		const kept = result.filter((link) => {
			const here = inside(link.source, hit.from, hit.to)
			const opposite = inside(link.target, run.from, run.to)
			return here === opposite || link.confidence >= sure
		})
		const linkedHere = new Set(kept.map((link) => link.source))
		const linkedThere = new Set(kept.map((link) => link.target))
		const made: WordLink[] = []
		for (let source = hit.from; source < hit.to; source++)
			for (let target = run.from; target < run.to; target++)
				if (!linkedHere.has(source) && (!linkedThere.has(target) || run.to - run.from === 1))
					made.push({ source, target, confidence })
		result = [...kept, ...made]
	}
	return [...result].sort((a, b) => a.source - b.source || a.target - b.target)
}

function isNear(source: number, sourceLength: number, target: number, targetLength: number): boolean {
	return Math.abs(source / sourceLength - target / targetLength) <= leeway
}
