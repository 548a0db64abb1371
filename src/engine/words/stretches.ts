import type { WordsOfPair } from './link.ts'

/** A stretch of a pair, with where it begins on both sides. */
export interface Stretch extends WordsOfPair {
	/** Position of the pair. */
	readonly pair: number
	readonly from: { readonly source: number; readonly target: number }
}

/**
 * Words a side of a stretch may hold before it is cut. The model's work grows with the product of both sides; no
 * sentence of literature has so many, but a line of a file may have any number.
 */
const mostWords = 240

/**
 * Pairs with the endless ones cut into stretches of both sides, in order: at the ends of sentences nearest to equal
 * shares, so that the two sides stay level. A link across a cut is not found; pairs of usual length are left whole.
 * Linear.
 */
export function stretchesOf(pairs: readonly WordsOfPair[]): readonly Stretch[] {
	return pairs.flatMap((words, pair): readonly Stretch[] => {
		const longest = Math.max(words.source.length, words.target.length)
		if (longest <= mostWords) return [{ ...words, pair, from: { source: 0, target: 0 } }]
		const parts = Math.ceil((2 * longest) / mostWords)
		const source = cutsOf(words.source, parts)
		const target = cutsOf(words.target, parts)
		return Array.from({ length: parts }, (_, n) => ({
			pair,
			from: { source: source[n] ?? 0, target: target[n] ?? 0 },
			source: words.source.slice(source[n], source[n + 1]),
			target: words.target.slice(target[n], target[n + 1])
		}))
	})
}

/** Where the parts of a list of words begin, and its end: `parts + 1` ascending positions. */
function cutsOf(words: readonly string[], parts: number): readonly number[] {
	const share = words.length / parts
	const reach = Math.floor(share / 3)
	return Array.from({ length: parts + 1 }, (_, n) => {
		const even = Math.round(n * share)
		if (n === 0 || n === parts) return even
		for (let away = 0; away <= reach; away++)
			for (const at of [even - away, even + away]) if (/^[.!?…]+$/.test(words[at - 1] ?? '')) return at
		return even
	})
}
