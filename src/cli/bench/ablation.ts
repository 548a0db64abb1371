import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
	align,
	type Ingredient,
	ingredients,
	makeDoc,
	parseBeads,
	readSegmented,
	scoreAlignment
} from '#engine'
import { type BenchInput, markdownTable, share } from './table.ts'

/** What each ingredient of the aligner is worth on each gold text: strict F1 with everything, and what is lost without it. */
export function ablationTable({ session, gold }: BenchInput): string {
	const folder = join(gold, 'align')
	if (!existsSync(folder)) return '## Ablation\n\nThe gold data is missing; nothing is measured.\n'
	const lexicon = session.lexicon()
	const sets = readdirSync(folder).sort()
	const texts = sets.map((set) => {
		const read = (name: string) => readFileSync(join(folder, set, name), 'utf8')
		return {
			source: makeDoc(readSegmented(read('es.txt'), 'es')),
			target: makeDoc(readSegmented(read('en.txt'), 'en')),
			beads: parseBeads(read('gold.tsv'))
		}
	})
	const scores = (without: readonly Ingredient[]) =>
		texts.map(
			({ source, target, beads }) =>
				scoreAlignment(align(source, target, lexicon, { without }), beads).strict.f1
		)
	const whole = scores([])
	return markdownTable(
		'What each ingredient is worth (strict F1 lost without it)',
		['without', ...sets],
		[
			['nothing (F1)', ...whole.map(share)],
			...ingredients.map((ingredient) => [
				ingredient,
				...scores([ingredient]).map((score, at) => ((whole[at] ?? 0) - score).toFixed(3))
			])
		]
	)
}
