import type { Bitext, Doc, Row } from '../bitext.ts'

/**
 * The rows of a bitext: the smallest groups of whole blocks that no bead crosses, in order; together they hold
 * every block of both sides once. A row ends wherever, after a bead, both sides stand at the end of a block; so a
 * block that has nothing opposite (a translator's note, a caption) gets a row of its own. Linear.
 */
export function rowsOf({
	source,
	target,
	alignment
}: Pick<Bitext, 'source' | 'target' | 'alignment'>): readonly Row[] {
	const rows: Row[] = []
	let from = { i: 0, j: 0, bead: 0 }
	let s = 0
	let t = 0
	alignment.forEach((bead, at) => {
		s += bead.source.to - bead.source.from
		t += bead.target.to - bead.target.from
		const i = blockBoundary(source, s)
		const j = blockBoundary(target, t)
		if (i === undefined || j === undefined) return
		rows.push({
			source: { from: from.i, to: i },
			target: { from: from.j, to: j },
			beads: { from: from.bead, to: at + 1 }
		})
		from = { i, j, bead: at + 1 }
	})
	return rows
}

/** The number of blocks before a segment, if it is the first of its block (or past the last); else nothing. */
function blockBoundary(doc: Doc, segment: number): number | undefined {
	const next = doc.segments[segment]
	if (!next) return doc.blocks.length
	return doc.blocks[next.block]?.segments.from === segment ? next.block : undefined
}
