import type { Opened } from '../opened.ts'

/** A place in the work as it is laid out now. */
export interface LaidPlace {
	/** Number of its row. */
	readonly row: number
	readonly block: string
	readonly offset: number
	/** The line it stands in, named by the block and offset it begins with, as the page names it. */
	readonly lineBlock: string
	readonly line: number
	/** Whether it is where it was said. */
	readonly same: boolean
}

/** The row and line a place stands in; undefined where no row has its block. */
export function rowOfPlace(
	{ rowsIn, rowOfBlock }: Pick<Opened, 'rowsIn' | 'rowOfBlock'>,
	block: string,
	offset: number
): LaidPlace | undefined {
	const number = rowOfBlock.get(block)
	const [row] = number === undefined ? [] : rowsIn({ from: number - 1, to: number })
	if (!row) return undefined
	const line =
		row.lines.findLast(({ source, target }) =>
			[...source, ...target].some((one) => one.id === block && one.from <= offset)
		) ?? row.lines[0]
	const first = line?.source[0] ?? line?.target[0]
	return {
		row: row.number,
		block,
		offset,
		lineBlock: first?.id ?? block,
		line: first?.from ?? 0,
		same: false
	}
}
