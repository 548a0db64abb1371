import type { RawBlock } from '#engine'
import type { Content } from './content.ts'
import { comesReversed, langOf, pairsOr, setAside, tidy } from './memory.ts'

/**
 * A table of two languages. A heading that names them (*es*, *en*, *Spanish*…) decides which columns they are, else
 * the words do. Quoted fields may hold separators and line breaks. Cells of other columns are set aside with their
 * line and the column's name.
 */
export function readTable(text: string, file: string, encoding = ''): Content {
	const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
	const said = /^sep=(.)\n/i.exec(plain)
	const body = said ? plain.slice(said[0].length) : plain
	const numbered = rowsOf(body, said?.[1] ?? separatorOf(body))
		.map((cells, at) => ({ cells, line: at + 1 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	const head = (numbered[0]?.cells ?? []).map((cell) => cell.trim())
	const langs = head.map(named)
	const hasHead = langs.some((lang) => lang !== undefined) || head.every((cell) => headWord.test(cell))
	const rows = hasHead ? numbered.slice(1) : numbered
	const columns = columnsOf(
		langs,
		rows.map(({ cells }) => cells)
	)
	const aside: RawBlock[] = []
	const pairs = rows.flatMap(({ cells, line }) => {
		cells.forEach((cell, at) => {
			if (at === columns.es || at === columns.en) return
			setAside(aside, [line, hasHead ? head[at] : ''].filter(Boolean).join(', '), cell)
		})
		const pair = tidy({ es: cells[columns.es] ?? '', en: cells[columns.en] ?? '' })
		return pair.es + pair.en === '' ? [] : [pair]
	})
	return pairsOr(pairs, '', file, aside, encoding)
}

/** Whether pasted words or a text file are a table copied from a sheet: the same tabs in nearly every line. */
export function looksLikeTable(text: string): boolean {
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
	const cells = lines
		.slice(0, 200)
		.map((line) => line.split('\t').filter((cell) => cell.trim() !== '').length)
	const most = cells.filter((count) => count >= 2 && count === cells[0]).length
	return cells.length >= 2 && most >= cells.length * 0.95
}

/** Words that head columns without saying a language. */
const headWord =
	/^(?:|id|n[.ºo]?|#|source|target|fuente|destino|texto|text|segment|segmento|notes?|notas?|location|ubicación|context|contexto|comments?)$/i

function named(cell: string): 'es' | 'en' | undefined {
	const lang = langOf(cell)
	if (lang) return lang
	if (/^(?:español|castellano|source_es|original)$/i.test(cell)) return 'es'
	return /^(?:inglés|translation|traducción)$/i.test(cell) ? 'en' : undefined
}

/** The two columns of text: those the heading names, else the two with most letters, told apart by their words. */
function columnsOf(
	langs: readonly ('es' | 'en' | undefined)[],
	rows: readonly (readonly string[])[]
): { readonly es: number; readonly en: number } {
	const [es, en] = [langs.indexOf('es'), langs.indexOf('en')]
	if (es >= 0 && en >= 0) return { es, en }
	const column = (n: number) => rows.map((row) => row[n] ?? '').join('\n')
	const width = Math.max(0, ...rows.map((row) => row.length))
	const letters = Array.from({ length: width }, (_, n) => column(n).replace(/[^\p{L}]/gu, '').length)
	const byLetters = letters.map((_, n) => n).sort((a, b) => (letters[b] ?? 0) - (letters[a] ?? 0) || a - b)
	const known = es >= 0 ? es : en
	if (known >= 0) {
		const other = byLetters.find((n) => n !== known) ?? 1 - known
		return es >= 0 ? { es, en: other } : { es: other, en }
	}
	const [first = 0, second = 1] = byLetters.slice(0, 2).sort((a, b) => a - b)
	return comesReversed(column(first), column(second)) ? { es: second, en: first } : { es: first, en: second }
}

/** The separator that cuts the first lines most evenly: text has commas of its own. */
function separatorOf(text: string): string {
	const sample = text.slice(0, 20_000)
	const scored = ['\t', ';', ','].map((separator) => {
		const widths = rowsOf(sample, separator)
			.slice(0, 40)
			.filter((row) => row.some((cell) => cell.trim() !== ''))
			.map((row) => row.length)
		const [first = 1] = widths
		const even = widths.filter((width) => width === first).length / Math.max(1, widths.length)
		return { separator, score: first < 2 ? 0 : even }
	})
	// Of equals the first: a tab is hardly ever text, a comma often.
	return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
	const rows: string[][] = []
	let row: string[] = []
	let cell = ''
	let quoted = false
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at)
		if (quoted) {
			if (char !== '"') cell += char
			else if (text.charAt(at + 1) === '"') {
				cell += '"'
				at++
			} else quoted = false
		} else if (char === '"' && cell === '' && closes(text, at, separator)) quoted = true
		else if (char === separator) {
			row.push(cell)
			cell = ''
		} else if (char === '\n') {
			rows.push([...row, cell])
			row = []
			cell = ''
		} else cell += char
	}
	return [...rows, [...row, cell]]
}

/** Whether a quotation mark at the start of a cell encloses it: a sentence in quotes may just begin with one. */
function closes(text: string, at: number, separator: string): boolean {
	for (let next = at + 1; next < text.length; next++) {
		if (text.charAt(next) !== '"') continue
		const after = text.charAt(next + 1)
		if (after === '"') next++
		else return after === '' || after === separator || after === '\n'
	}
	return false
}
