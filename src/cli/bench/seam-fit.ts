import { kindsIn, type Lexicon, seamKinds, type SeamTable } from '#engine'
import { type Lines, readLines } from './loose-cases.ts'

/** What is added to every count, so that a pair that is merely rare is not held for strange. */
const smoothing = 0.7

/**
 * How strange each pair of neighbouring kinds is in the English of some lines: how much rarer than by chance, as digits
 * of half nats.
 */
export function seamTableOf(lines: Lines, lexicon: Lexicon, takes: (line: number) => boolean): SeamTable {
	const { pairOf, context } = readLines(lines, lexicon)
	const pairs = new Map<string, number>()
	const firsts = new Map<string, number>()
	const seconds = new Map<string, number>()
	const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
	let all = 0
	for (const place of context.places) {
		if (!takes(pairOf[place.at] ?? 0) || place.target.length === 0) continue
		const kinds = kindsIn(place.words.target, -1, place.target.length, lexicon)
		kinds.slice(1).forEach((kind, at) => {
			const before = kinds[at] ?? ''
			count(pairs, `${before} ${kind}`)
			count(firsts, before)
			count(seconds, kind)
			all++
		})
	}
	const digit = (before: string, after: string) => {
		const expected = ((firsts.get(before) ?? 0) * (seconds.get(after) ?? 0)) / Math.max(1, all)
		const seen = pairs.get(`${before} ${after}`) ?? 0
		const strange = Math.log((expected + smoothing) / (seen + smoothing))
		return String(Math.max(0, Math.min(9, Math.round(2 * strange))))
	}
	return Object.fromEntries(
		seamKinds.map((before) => [before, seamKinds.map((after) => digit(before, after)).join('')])
	)
}

/** A table as the constant it is shipped as. */
export function seamConstants(table: SeamTable): string {
	const rows = Object.entries(table).map(
		([kind, digits]) => `\t${/-/.test(kind) ? `'${kind}'` : kind}: '${digits}'`
	)
	return `export const seamTable: SeamTable = {\n${rows.join(',\n')}\n}\n`
}
