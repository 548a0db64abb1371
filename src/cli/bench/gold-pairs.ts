import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBeads } from '#engine'
import { goldRows } from './gold-rows.ts'

/** One pair of texts that belong together, each a line. */
export interface GoldPair {
	readonly es: string
	readonly en: string
}

/** Pairs of the gold data. */
export interface GoldPairs {
	/** Each once, as far as they go; then the first ones again. */
	readonly pairs: readonly GoldPair[]
	/** How many of them differ. */
	readonly distinct: number
	/** The sets that could not be read. */
	readonly missing: readonly string[]
}

/** Where pairs are taken from: news and encyclopedia, Scripture, medicine, law, novels, translations with planted errors. */
const sets: readonly { readonly name: string; readonly read: (path: string) => readonly GoldPair[] }[] = [
	{ name: 'diverge/clean-pud.jsonl', read: (path) => rowsOf(path, 'en') },
	{ name: 'diverge/clean-ntrex-a.jsonl', read: (path) => rowsOf(path, 'en') },
	{ name: 'align/bible-gospels', read: beadsOf },
	{ name: 'diverge/biomqm-even.jsonl', read: (path) => rowsOf(path, 'en') },
	{ name: 'align/udhr', read: beadsOf },
	{ name: 'align/marianela-01', read: beadsOf },
	{ name: 'align/quijote-1-01', read: beadsOf },
	{ name: 'diverge/demetr-even.jsonl', read: (path) => rowsOf(path, 'en_bad') }
]

/** So many pairs of the gold data, in the order of the sets; none where there is no gold data. */
export function goldPairs(gold: string, count: number): GoldPairs {
	const found = new Map<string, GoldPair>()
	const missing: string[] = []
	for (const { name, read } of sets) {
		const path = join(gold, name)
		if (!existsSync(path)) missing.push(name)
		else for (const { es, en } of read(path)) found.set(`${es}\n${en}`, { es, en })
	}
	const once = [...found.values()].slice(0, count)
	const pairs =
		once.length > 0 ? Array.from({ length: count }, (_, at) => once[at % once.length] ?? none) : []
	return { pairs, distinct: once.length, missing }
}

function rowsOf(path: string, english: string): readonly GoldPair[] {
	return goldRows(path).flatMap((row) => pairOf(row.es, row[english]))
}

const none: GoldPair = { es: '', en: '' }

/** The beads of an alignment made by hand that have both sides. */
function beadsOf(folder: string): readonly GoldPair[] {
	const read = (name: string) => readFileSync(join(folder, name), 'utf8')
	const lines = (name: string) =>
		read(name)
			.split('\n')
			.filter((line) => line.trim() !== '')
	const [es, en] = [lines('es.txt'), lines('en.txt')]
	return parseBeads(read('gold.tsv')).flatMap(({ source, target }) =>
		pairOf(es.slice(source.from, source.to).join(' '), en.slice(target.from, target.to).join(' '))
	)
}

/** The pair, each side on one line; none where a side is empty. */
function pairOf(es = '', en = ''): readonly GoldPair[] {
	const [source, target] = [es, en].map((text) => text.replace(/\s+/g, ' ').trim())
	return source && target ? [{ es: source, en: target }] : []
}
