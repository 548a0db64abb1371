import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
	type AlignmentScore,
	type BeadRuns,
	emptyLexicon,
	type Lexicon,
	openBitext,
	parseBeads,
	readSegmented,
	scoreAlignment
} from '#engine'
import { alignLikeHunalign } from './hunalign.ts'
import { type BenchInput, markdownTable, share } from './table.ts'

/** Texts whose peers take minutes or more memory than is fair to ask of a bench. */
const longForPeers = 3000

/** Alignment on the gold texts, beside hunalign without and with our lexicon as its dictionary, and on the project's own works. */
export async function alignmentTable({ session, gold }: BenchInput): Promise<string> {
	const rows: (string | number)[][] = []
	const lexicon = session.lexicon()
	const folder = join(gold, 'align')
	const sets = existsSync(folder) ? readdirSync(folder).sort() : []
	for (const set of sets) {
		const read = (name: string) => readFileSync(join(folder, set, name), 'utf8')
		const beads = parseBeads(read('gold.tsv'))
		const anchors = existsSync(join(folder, set, 'anchors.tsv')) ? read('anchors.tsv') : undefined
		const ours = aligned(read('es.txt'), read('en.txt'), lexicon)
		rows.push(row(set, 'Cotejo', scoreAlignment(ours.beads, beads), ours.ms, anchors, ours.beads))
		const bare = aligned(read('es.txt'), read('en.txt'), emptyLexicon)
		rows.push(row(set, 'Cotejo, no lexicon', scoreAlignment(bare.beads, beads), bare.ms, anchors, bare.beads))
		if (ours.segments > longForPeers) continue
		for (const [name, dictionary] of [
			['hunalign', undefined],
			['hunalign + our lexicon', lexicon]
		] as const) {
			const peer = await alignLikeHunalign(read('es.txt'), read('en.txt'), dictionary)
			if (peer) rows.push(row(set, name, scoreAlignment(peer.beads, beads), peer.ms, anchors, peer.beads))
		}
	}
	for (const work of works(session.root)) {
		const folderOf = join(session.root, 'texts', work)
		const read = (name: string) => readFileSync(join(folderOf, name), 'utf8')
		const ours = aligned(read('gold.es.seg'), read('gold.en.seg'), lexicon)
		rows.push(
			row(
				`texts/${work}`,
				'Cotejo',
				scoreAlignment(ours.beads, parseBeads(read('gold.tsv'))),
				ours.ms,
				undefined,
				ours.beads
			)
		)
	}
	return markdownTable(
		'Alignment (strict F1 unless said)',
		['text', 'aligner', 'F1', 'precision', 'recall', 'lax F1', 'null P', 'null R', 'anchors', 'ms'],
		rows
	)
}

/** The project's works that have a gold alignment. */
export function works(root: string): readonly string[] {
	const texts = join(root, 'texts')
	if (!existsSync(texts)) return []
	return readdirSync(texts)
		.filter((name) => existsSync(join(texts, name, 'gold.tsv')))
		.sort()
}

function aligned(es: string, en: string, lexicon: Lexicon) {
	const from = performance.now()
	const { alignment, source } = openBitext(readSegmented(es, 'es'), readSegmented(en, 'en'), lexicon)
	return { beads: alignment, ms: performance.now() - from, segments: source.segments.length }
}

function row(
	set: string,
	name: string,
	score: AlignmentScore,
	ms: number,
	anchors: string | undefined,
	beads: readonly BeadRuns[]
): (string | number)[] {
	return [
		set,
		name,
		share(score.strict.f1),
		share(score.strict.precision),
		share(score.strict.recall),
		share(score.lax.f1),
		score.nulls.gold > 0 ? share(score.nulls.precision) : '–',
		score.nulls.gold > 0 ? share(score.nulls.recall) : '–',
		anchors === undefined ? '–' : anchorsMet(anchors, beads),
		Math.round(ms)
	]
}

function anchorsMet(tsv: string, beads: readonly BeadRuns[]): string {
	const pairs = tsv
		.trim()
		.split('\n')
		.map((line) => line.split('\t').map(Number))
	const met = pairs.filter(([i = -1, j = -1]) =>
		beads.some(
			(bead) => bead.source.from <= i && i < bead.source.to && bead.target.from <= j && j < bead.target.to
		)
	)
	return `${met.length}/${pairs.length}`
}
