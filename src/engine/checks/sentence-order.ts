import type { Context, Place } from './check.ts'

/** A link from here on says where a sentence went. */
const sure = 0.6
/** Sure links two sentences need before their order is judged. */
const fewest = 2

/**
 * Whether the sentences of a bead stand in another order on the other side: each sentence is where most of its sure
 * links lead, and some pair of them has changed places.
 */
export function isReordered(place: Place, { bitext }: Context): boolean {
	const { source, target } = place.bead
	if (source.to - source.from < 2 || target.to - target.from < 2) return false
	const targetOf = (offset: number) => {
		for (let t = target.from; t < target.to; t++) if (offset < (bitext.target.segments[t]?.to ?? 0)) return t
		return target.to - 1
	}
	const homes: number[] = []
	for (let s = source.from; s < source.to; s++) {
		const segment = bitext.source.segments[s]
		const votes = new Map<number, number>()
		for (const word of place.words.source) {
			const best = word.partners[0]
			const opposite = place.words.target[best?.at ?? -1]
			if (!segment || !best || !opposite || best.confidence < sure || word.kind === 'function') continue
			if (word.kind === 'mark' || word.token.from < segment.from || word.token.to > segment.to) continue
			const home = targetOf(opposite.token.from)
			votes.set(home, (votes.get(home) ?? 0) + 1)
		}
		const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
		if (!first || first[1] < fewest || first[1] <= 2 * (second?.[1] ?? 0)) return false
		homes.push(first[0])
	}
	return homes.some((home, n) => n > 0 && home < (homes[n - 1] ?? 0))
}
