import type { Doc, Run, Token } from '#engine'
import type { Opened } from './opened.ts'

/** Words that say the same: offsets within two blocks, and how sure that is. */
export interface Counterpart {
	readonly source: readonly [block: string, from: number, to: number]
	readonly target: readonly [block: string, from: number, to: number]
	readonly confidence: number
}

/** The word links of one row (counted from 1) as offsets within its blocks. */
export function counterpartsIn(opened: Opened, row: number): readonly Counterpart[] {
	const beads = new Set<number>()
	for (const line of opened.rowsIn({ from: row - 1, to: row })[0]?.lines ?? [])
		for (const paragraph of [...line.source, ...line.target])
			for (const one of paragraph.sentences) beads.add(one.bead)
	const { source, target, alignment } = opened.bitext
	return [...beads].flatMap((at) => {
		const bead = alignment[at]
		if (!bead) return []
		const [from, to] = [tokensIn(source, bead.source), tokensIn(target, bead.target)]
		return opened.linksOf(at).flatMap((link): Counterpart[] => {
			const [s, t] = [from[link.source], to[link.target]]
			if (!s || !t) return []
			return [{ source: s, target: t, confidence: Math.round(link.confidence * 100) / 100 }]
		})
	})
}

type Located = readonly [block: string, from: number, to: number]

function tokensIn(doc: Doc, segments: Run): readonly (Located | undefined)[] {
	return doc.segments.slice(segments.from, segments.to).flatMap((segment) => {
		const block = doc.blocks[segment.block]
		return segment.tokens.map((token: Token): Located | undefined =>
			block && token.kind !== 'punctuation'
				? [block.id, token.from - block.from, token.to - block.from]
				: undefined
		)
	})
}
