import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildLexicon, linkWords, openBitext, parseGlossary, readSegmented, runChecks } from '#engine'
import { readdirSync } from 'node:fs'
import { readingOf, readText } from '../files.ts'
import { works } from './alignment.ts'
import { type BenchInput, markdownTable, median } from './table.ts'

/** Times in this process on this machine, medians of five where they are short. */
export function speedTable({ session, gold }: BenchInput): string {
	const lexicon = session.lexicon()
	const rows: (string | number)[][] = []
	const folder = join(session.root, 'static/lexicon')
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
	rows.push(['lexicon built from its files', timed(5, () => buildLexicon(files))])
	for (const work of works(session.root)) {
		const path = (name: string) => join(session.root, 'texts', work, name)
		const es = readText(path('es.md'))
		const en = readText(path('en.md'))
		const { glossary } = parseGlossary(
			existsSync(path('glossary.tsv')) ? readFileSync(path('glossary.tsv'), 'utf8') : ''
		)
		rows.push([
			`texts/${work}: read, aligned, linked, checked`,
			timed(5, () => {
				const bitext = openBitext(readingOf(es, 'es', false), readingOf(en, 'en', false), lexicon)
				runChecks(bitext, { lexicon, glossary, links: linkWords(bitext, lexicon), profile: 'strict' })
			})
		])
	}
	const books = join(gold, '../books')
	if (existsSync(join(books, 'quijote.es.txt')))
		rows.push([
			'the raw Quixote from file to alignment',
			timed(1, () => {
				const es = readingOf(readText(join(books, 'quijote.es.txt')), 'es', false)
				openBitext(es, readingOf(readText(join(books, 'quijote.en.txt')), 'en', false), lexicon)
			})
		])
	const quixote = join(gold, 'align/quijote-full')
	if (existsSync(quixote)) {
		const es = readFileSync(join(quixote, 'es.txt'), 'utf8')
		const en = readFileSync(join(quixote, 'en.txt'), 'utf8')
		for (const copies of [0.5, 2, 4]) {
			const [a, b] = [repeated(es, copies), repeated(en, copies)]
			let sentences = 0
			const ms = timed(1, () => {
				sentences = openBitext(readSegmented(a, 'es'), readSegmented(b, 'en'), lexicon).source.segments.length
			})
			rows.push([`${sentences} segmented sentences aligned`, ms])
		}
	}
	rows.push(['peak memory of this process, MB', Math.round(process.resourceUsage().maxRSS / 1024)])
	return markdownTable('Speed (ms)', ['what', 'value'], rows)
}

function timed(times: number, work: () => void): number {
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
