import { firstBlock, linkOf } from '#engine'
import type { Opened } from './opened.ts'

/** Id of the block that names a row (counted from 1); empty where there is no such row. */
export function blockOfRow({ bitext, rows }: Pick<Opened, 'bitext' | 'rows'>, number: number): string {
	const row = rows[number - 1]
	return (row && firstBlock(bitext, row)?.id) ?? ''
}

/** The deep link of a row (counted from 1). */
export function linkOfRow(opened: Pick<Opened, 'bitext' | 'rows'>, number: number): string {
	return linkOf({ row: number, block: blockOfRow(opened, number), offset: 0 })
}

/** Number of the row a bead stands in; 0 where there is no such bead. */
export function rowOfBead({ bitext, rowAt }: Pick<Opened, 'bitext' | 'rowAt'>, bead: number): number {
	const runs = bitext.alignment[bead]
	if (!runs) return 0
	const side = runs.source.to > runs.source.from ? 'source' : 'target'
	return rowAt[side][bitext[side].segments[runs[side].from]?.block ?? -1] ?? 0
}
