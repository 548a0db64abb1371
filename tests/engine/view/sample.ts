import {
	type Bitext,
	type Finding,
	makeDoc,
	readPlain,
	rowsOf,
	viewOf,
	type TermPlace,
	type ViewRow
} from '#engine'

/** A bitext whose segments correspond as `beads` says: so many of the original with so many of the translation. */
export function bitextOf(
	es: string,
	en: string,
	beads: readonly (readonly [number, number])[],
	moves: Bitext['moves'] = []
): Bitext {
	const source = makeDoc(readPlain(es, 'es'))
	const target = makeDoc(readPlain(en, 'en'))
	let [s, t] = [0, 0]
	const alignment = beads.map(([m, n]) => {
		const bead = {
			source: { from: s, to: s + m },
			target: { from: t, to: t + n },
			cost: 1,
			confidence: 1,
			drawnBy: 'person' as const
		}
		s += m
		t += n
		return bead
	})
	if (s !== source.segments.length || t !== target.segments.length)
		throw new RangeError(
			`the beads hold ${s} and ${t} segments, the texts ${source.segments.length} and ${target.segments.length}`
		)
	return { source, target, alignment, moves, correspondence: 1 }
}

/** A finding whose evidence is the words in `⟦…⟧`, each given as they stand in the text. */
export function findingOf(
	bitext: Bitext,
	given: Partial<Finding> & { readonly es?: string; readonly en?: string }
): Finding {
	const spans = (side: 'source' | 'target', words: string | undefined) => {
		const at = words === undefined ? -1 : bitext[side].text.indexOf(words)
		return at < 0 || words === undefined ? [] : [{ from: at, to: at + words.length }]
	}
	return {
		check: given.check ?? 'number',
		category: given.category ?? 'Accuracy/Mistranslation',
		severity: given.severity ?? 'critical',
		confidence: given.confidence ?? 1,
		source: spans('source', given.es),
		target: spans('target', given.en),
		message: given.message ?? 'changed',
		values: {},
		bead: given.bead ?? 0
	}
}

/** The rows of a bitext with what lies over it. */
export function rowsWith(
	bitext: Bitext,
	findings: readonly Finding[] = [],
	terms: { readonly source?: readonly TermPlace[]; readonly target?: readonly TermPlace[] } = {}
): readonly ViewRow[] {
	const rows = rowsOf(bitext)
	const overlay = { findings, terms: { source: terms.source ?? [], target: terms.target ?? [] } }
	return viewOf(bitext, rows, overlay).rowsIn({ from: 0, to: rows.length })
}
