import type { Run } from '../bitext.ts'

/** What several translations of one original have in common: a stretch of the original, and what each has there. */
export interface Shared {
	/** Positions in the original: blocks where rows were given, segments where beads were. */
	readonly source: Run
	/** For each translation, the positions in its own list of what stands opposite; empty where nothing does. */
	readonly of: readonly Run[]
}

/**
 * The stretches that several translations of one original share: given the rows of each (or the beads), the smallest
 * groups that nothing of any of them crosses. Every position of the original is in exactly one group, everything of
 * every translation too, and all in order. What a translation added where all of them have an edge is a group of its
 * own, one translation after the other; what it added elsewhere belongs to the group around it. Linear.
 *
 * @throws RangeError where the lists do not hold the same stretch of one original
 */
export function sharedGroups(
	translations: readonly (readonly { readonly source: Run }[])[]
): readonly Shared[] {
	const groups: Shared[] = []
	const next = translations.map(() => 0)
	let at = translations.find((list) => list.length > 0)?.[0]?.source.from ?? 0
	for (;;) {
		translations.forEach((list, which) => {
			for (; isAdded(list[next[which] ?? 0]); next[which] = (next[which] ?? 0) + 1)
				groups.push({ source: { from: at, to: at }, of: next.map((n, k) => one(n, k === which)) })
		})
		if (translations.every((list, which) => (next[which] ?? 0) >= list.length)) return groups
		const from = [...next]
		const to = grow(translations, next, at)
		groups.push({ source: { from: at, to }, of: next.map((n, k) => ({ from: from[k] ?? 0, to: n })) })
		at = to
	}
}

function isAdded(item: { readonly source: Run } | undefined): boolean {
	return item !== undefined && item.source.from === item.source.to
}

function one(from: number, taken: boolean): Run {
	return { from, to: taken ? from + 1 : from }
}

/** Takes from every list until all stand at the same edge again, and says where; `next` moves on. */
function grow(
	translations: readonly (readonly { readonly source: Run }[])[],
	next: number[],
	at: number
): number {
	let to = Math.max(...translations.map((list, which) => list[next[which] ?? 0]?.source.to ?? at))
	for (let before = -1; before !== to;) {
		before = to
		translations.forEach((list, which) => {
			for (let n = next[which] ?? 0; ; n++) {
				next[which] = n
				const item = list[n]
				if (!item || item.source.from >= to) break
				to = Math.max(to, item.source.to)
			}
		})
	}
	const even = translations.every((list, which) => list[(next[which] ?? 0) - 1]?.source.to === to)
	if (to > at && even) return to
	throw new RangeError(`the translations do not share one original: they part at ${at}`)
}
