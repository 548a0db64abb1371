import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLexicon, linkWords, openBitext, parseGlossary, readSegmented, runChecks } from '#engine'
import { readingOf, readText } from '../files.ts'
import { works } from './alignment.ts'
import { type GoldPair, goldPairs } from './gold-pairs.ts'
import { takenBy } from './process.ts'
import { type BenchInput, markdownTable, median } from './table.ts'

/** Times on this machine: short work in this process, medians of five; whole books and many pairs each in a process of its own. */
export async function speedTable(input: BenchInput): Promise<string> {
	return `${await shortTable(input)}\n${booksTable(input)}\n${pairsTable(input)}\n${growthTable(input)}`
}

async function shortTable({ session }: BenchInput): Promise<string> {
	const lexicon = session.lexicon()
	const rows: (string | number)[][] = []
	const folder = join(session.root, 'static/lexicon')
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
	rows.push(['lexicon built from its files', timed(5, () => buildLexicon(files).lexicon.english.size)])
	for (const work of works(session.root)) {
		const path = (name: string) => join(session.root, 'texts', work, name)
		const es = await readingOf(readText(path('es.md')), 'es', false)
		const en = await readingOf(readText(path('en.md')), 'en', false)
		const { glossary } = parseGlossary(
			existsSync(path('glossary.tsv')) ? readFileSync(path('glossary.tsv'), 'utf8') : ''
		)
		rows.push([
			`texts/${work}: aligned, linked, checked`,
			timed(5, () => {
				const bitext = openBitext(es, en, lexicon)
				runChecks(bitext, { lexicon, glossary, links: linkWords(bitext, lexicon), profile: 'strict' })
			})
		])
	}
	return markdownTable('Speed (ms)', ['what', 'value'], rows)
}

/** `cotejo align` on whole books, as a user runs it. */
function booksTable({ session, gold }: BenchInput): string {
	const rows: (string | number)[][] = []
	const measure = (what: string, args: readonly string[]) => {
		const { ms, cpuMs, peakMegabytes } = takenBy(session.root, ['align', ...args])
		rows.push([what, Math.round(ms), Math.round(cpuMs), Math.round(peakMegabytes)])
	}
	const books = join(gold, '../books')
	if (existsSync(join(books, 'quijote.es.txt')))
		measure('the raw Quixote, from file to alignment', [
			join(books, 'quijote.es.txt'),
			join(books, 'quijote.en.txt')
		])
	const quixote = quixoteIn(gold)
	if (quixote) {
		const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
		const [es, en] = [join(folder, 'es.txt'), join(folder, 'en.txt')]
		writeFileSync(es, repeated(quixote.es, 2))
		writeFileSync(en, repeated(quixote.en, 2))
		const count = repeated(quixote.es, 2)
			.split('\n')
			.filter((line) => line.trim() !== '').length
		measure(`${count} segmented sentences`, ['--segmented', es, en])
		rmSync(folder, { recursive: true })
	}
	return markdownTable(
		'Whole books, `cotejo align` in a process of its own',
		['what', 'ms', 'ms of processor', 'peak MB'],
		rows
	)
}

/** So many pairs are to be checked in ten seconds. */
const manyPairs = 10_000

/** `cotejo check --pairs` on pairs of the gold data, as a user runs it. */
function pairsTable({ session, gold }: BenchInput): string {
	const { pairs, distinct, missing } = goldPairs(gold, manyPairs)
	const rows = pairs.length > 0 ? [[pairs.length, distinct, ...takenByPairs(session.root, pairs)]] : []
	const absent = missing.length > 0 ? `\nNot there to take pairs from: ${missing.join(', ')}.\n` : ''
	return (
		markdownTable(
			'Pairs linked and checked, `cotejo check --pairs` in a process of its own',
			['pairs', 'of them different', 'ms', 'ms of processor', 'peak MB'],
			rows
		) + absent
	)
}

function takenByPairs(root: string, pairs: readonly GoldPair[]): readonly number[] {
	const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
	const [es, en] = [join(folder, 'es.txt'), join(folder, 'en.txt')]
	writeFileSync(es, pairs.map((pair) => `${pair.es}\n`).join(''))
	writeFileSync(en, pairs.map((pair) => `${pair.en}\n`).join(''))
	const { ms, cpuMs, peakMegabytes } = takenBy(root, [
		'check',
		'--pairs',
		'--format',
		'json',
		'--fail-on',
		'never',
		es,
		en
	])
	rmSync(folder, { recursive: true })
	return [ms, cpuMs, peakMegabytes].map(Math.round)
}

/** Whether the time a sentence takes grows with the text. */
function growthTable({ session, gold }: BenchInput): string {
	const quixote = quixoteIn(gold)
	const lexicon = session.lexicon()
	const rows = [0.5, 2, 4].flatMap((copies) => {
		if (!quixote) return []
		const [es, en] = [repeated(quixote.es, copies), repeated(quixote.en, copies)]
		let sentences = 0
		const ms = timed(3, () => {
			sentences = openBitext(readSegmented(es, 'es'), readSegmented(en, 'en'), lexicon).source.segments.length
		})
		return [[sentences, ms, ((1000 * ms) / sentences).toFixed(0)]]
	})
	return markdownTable('Segmented sentences aligned', ['sentences', 'ms', 'µs a sentence'], rows)
}

function quixoteIn(gold: string): { readonly es: string; readonly en: string } | undefined {
	const folder = join(gold, 'align/quijote-full')
	if (!existsSync(folder)) return undefined
	const read = (name: string) => readFileSync(join(folder, name), 'utf8')
	return { es: read('es.txt'), en: read('en.txt') }
}

function timed(times: number, work: () => unknown): number {
	return Math.round(
		median(
			Array.from({ length: times }, () => {
				const from = performance.now()
				work()
				return performance.now() - from
			})
		)
	)
}

/** A text several times over, or its first part. */
function repeated(text: string, copies: number): string {
	if (copies >= 1) return Array.from({ length: copies }, () => text).join('\n\n')
	const lines = text.split('\n')
	return lines.slice(0, Math.floor(lines.length * copies)).join('\n')
}
