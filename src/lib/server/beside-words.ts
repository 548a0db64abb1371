import type { OpenedBeside } from './beside.ts'
import { type Counterpart, counterpartsIn } from './counterparts.ts'

/**
 * The words of one shared row (counted from 1) that say the same, in all of its columns: those of each translation with
 * the original, and those of two translations that say the same word of it. Blocks of a translation are named as in the
 * page, with the number of its column in front.
 */
export function besideWords(beside: OpenedBeside, row: number): readonly Counterpart[] {
	const group = beside.groups[row - 1]
	const columns = beside.translations.map((opened, which) => {
		const { from, to } = group?.of[which] ?? { from: 0, to: 0 }
		const links = Array.from({ length: to - from }, (_, k) => counterpartsIn(opened, from + k + 1)).flat()
		return links.map((link): Counterpart => {
			const [block, start, end] = link.target
			return { ...link, target: [`${which + 1}.${block}`, start, end] }
		})
	})
	const across = columns.flatMap((column, which) =>
		column.flatMap((link) =>
			columns.flatMap((other, k) =>
				k === which
					? []
					: other
							.filter((one) => isSame(one.source, link.source))
							.map((one): Counterpart => ({
								source: one.target,
								target: link.target,
								confidence: Math.min(one.confidence, link.confidence)
							}))
			)
		)
	)
	return [...columns.flat(), ...across]
}

function isSame(a: Counterpart['source'], b: Counterpart['source']): boolean {
	return a[0] === b[0] && a[1] === b[1] && a[2] === b[2]
}
