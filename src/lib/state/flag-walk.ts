import type { LeafMark, Leaves } from '../dom/leaves.ts'

/** Number of the row an element stands in; 0 outside the rows. */
function rowOf(element: Element): number {
	return Number(element.closest<HTMLElement>('.row')?.dataset.n ?? 0)
}

/**
 * The next (1) or previous (-1) flag from the one in focus, else from a row; fetched with its leaf when it is not in
 * the page, undefined where there is none in that direction.
 */
export async function nextFlag(
	root: HTMLElement,
	leaves: Leaves,
	marks: readonly LeafMark[],
	row: number,
	by: 1 | -1
): Promise<HTMLElement | undefined> {
	const now = document.activeElement?.closest<HTMLElement>('.flag')
	const choose = () => {
		const flags = [...root.querySelectorAll<HTMLElement>('.flag')]
		if (now) return flags[flags.indexOf(now) + by]
		return by > 0 ? flags.find((flag) => rowOf(flag) >= row) : flags.findLast((flag) => rowOf(flag) < row)
	}
	const from = leaves.leafOf(row)
	const order = marks.map((_, at) => at).filter((at) => (by > 0 ? at > from : at < from))
	for (const leaf of [from, ...(by > 0 ? order : order.reverse())]) {
		const mark = marks[leaf]
		if (!mark || mark.flags === 0) continue
		await leaves.bring(mark.from)
		const flag = choose()
		if (flag && (leaf === from || leaves.leafOf(rowOf(flag)) === leaf)) return flag
	}
	return undefined
}
