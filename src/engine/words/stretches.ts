import { type Side, widthOf } from './slots.ts'

/** Pairs cut into stretches: the same words, with the beginnings of the stretches. */
export interface Stretches {
	readonly source: Side
	readonly target: Side
	/** The pair that each stretch is a part of. */
	readonly pairs: readonly number[]
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
export function stretchesOf(source: Side, target: Side): Stretches {
	const here: number[] = [0]
	const there: number[] = [0]
	const pairs: number[] = []
	for (let pair = 0; pair + 1 < source.begins.length; pair++) {
		const own = widthOf(source, pair)
		const other = widthOf(target, pair)
		const longest = Math.max(own, other)
		const parts = longest <= mostWords ? 1 : Math.ceil((2 * longest) / mostWords)
		for (let part = 1; part <= parts; part++) {
			here.push(cutOf(source, pair, part, parts))
			there.push(cutOf(target, pair, part, parts))
			pairs.push(pair)
		}
	}
	return {
		source: { ...source, begins: Int32Array.from(here) },
		target: { ...target, begins: Int32Array.from(there) },
		pairs
	}
}

/** Where a part of a pair's words ends. */
function cutOf(side: Side, pair: number, part: number, parts: number): number {
	const begin = side.begins[pair] ?? 0
	const end = side.begins[pair + 1] ?? 0
	if (part === parts) return end
	const share = (end - begin) / parts
	const reach = Math.floor(share / 3)
	const even = begin + Math.round(part * share)
	for (let away = 0; away <= reach; away++)
		for (const at of [even - away, even + away])
			if (at > begin && at <= end && /^[.!?…]+$/.test(side.forms[side.ids[at - 1] ?? 0] ?? '')) return at
	return even
}
