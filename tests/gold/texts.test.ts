import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openBitext, overlapWith, parseBeads, readSegmented, scoreAlignment } from '#engine'
import { readMarkdown } from '../../src/lib/server/import/markdown.ts'
import { shippedLexicon } from '../shipped-lexicon.ts'

const texts = fileURLToPath(new URL('../../texts', import.meta.url))
const works = readdirSync(texts).filter((name) => existsSync(join(texts, name, 'gold.tsv')))

/** What each work has reached, a little below: a change that costs more than a bead is seen. */
const floors: Readonly<Record<string, { readonly strict: number; readonly own: number }>> = {
	'el-alto-2019': { strict: 0.98, own: 0.98 },
	cuento: { strict: 0.98, own: 0.98 },
	estatuto: { strict: 0.98, own: 0.9 }
}

describe.each(works)('%s', (work) => {
	const read = (name: string) => readFileSync(join(texts, work, name), 'utf8')
	const beads = parseBeads(read('gold.tsv'))
	const lines = (name: string) =>
		read(name)
			.split('\n')
			.filter((line) => line.trim() !== '')

	test('has a floor', () => expect(floors[work]).toBeDefined())

	test('is aligned as its readers judged, segment by segment', () => {
		const { alignment } = openBitext(
			readSegmented(read('gold.es.seg'), 'es'),
			readSegmented(read('gold.en.seg'), 'en'),
			shippedLexicon
		)
		const { strict, lax } = scoreAlignment(alignment, beads)
		expect(strict.f1).toBeGreaterThanOrEqual(floors[work]?.strict ?? 1)
		expect(lax.f1).toBeGreaterThanOrEqual(0.985)
	})

	test('is aligned as its readers judged, cut into sentences by ourselves', () => {
		const bitext = openBitext(
			readMarkdown(read('es.md'), 'es'),
			readMarkdown(read('en.md'), 'en'),
			shippedLexicon
		)
		const judged = { source: lines('gold.es.seg'), target: lines('gold.en.seg'), beads }
		expect(overlapWith(bitext, judged)).toBeGreaterThanOrEqual(floors[work]?.own ?? 1)
	})

	test('lists divergences whose words stand in the texts', () => {
		const [es, en] = [lines('gold.es.seg').join(' '), lines('gold.en.seg').join(' ')]
		for (const line of lines('issues.tsv').slice(1)) {
			const [, , here = '', there = '', context = '', contextThere = ''] = line.split('\t')
			expect(context).toContain(here)
			expect(contextThere).toContain(there)
			expect(es).toContain(here)
			expect(en).toContain(there)
		}
	})
})
