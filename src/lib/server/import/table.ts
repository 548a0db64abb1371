import { detectLang } from '#engine'
import type { Content, Cue } from './content.ts'
import { pairsOr } from './memory.ts'

/**
 * A table whose first two columns of text are the two languages. A heading that names them (*es*, *en*, *Spanish*…)
 * decides which is which, else the words do. Quoted fields may hold separators and line breaks.
 */
export function readTable(text: string, file: string): Content {
	const separator = separatorOf(text)
	const rows = rowsOf(text.replace(/^\uFEFF/, ''), separator).filter((row) =>
		row.some((cell) => cell.trim() !== '')
	)
	const head = (rows[0] ?? []).map((cell) => named(cell))
	const hasHead = head.includes('es') || head.includes('en')
	const body = hasHead ? rows.slice(1) : rows
	const column = (n: number) => body.map((row) => row[n] ?? '').join('\n')
	let [es, en] = hasHead ? [head.indexOf('es'), head.indexOf('en')] : [0, 1]
	if (es < 0) es = en === 0 ? 1 : 0
	if (en < 0) en = es === 0 ? 1 : 0
	if (!hasHead && detectLang(column(0)).lang === 'en' && detectLang(column(1)).lang !== 'en')
		[es, en] = [1, 0]
	const clean = (cell: string | undefined) => (cell ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
	const pairs = body
		.map((row) => ({ es: clean(row[es]), en: clean(row[en]) }))
		.filter((pair) => pair.es + pair.en !== '')
	return pairsOr(pairs, '', file)
}

function named(cell: string): 'es' | 'en' | undefined {
	const word = cell.trim().toLowerCase()
	if (/^(?:es|spa|es[-_]\w+|spanish|español|castellano|source_es|original)$/.test(word)) return 'es'
	if (/^(?:en|eng|en[-_]\w+|english|inglés|translation|traducción)$/.test(word)) return 'en'
	return undefined
}

function separatorOf(text: string): string {
	const line = text.slice(0, 5000).split('\n')[0] ?? ''
	if (line.includes('\t')) return '\t'
	return line.split(';').length > line.split(',').length ? ';' : ','
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
			rows.push([...row, cell.replace(/\r$/, '')])
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
		else return after === '' || after === separator || after === '\n' || after === '\r'
	}
	return false
}

const time = /(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})/g

/** Subtitles (SRT, WebVTT): every cue with its times, tags and speakers' marks taken off. */
export function readCues(text: string): Content {
	const cues: Cue[] = []
	for (const part of text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n+/)) {
		const lines = part.split('\n')
		const at = lines.findIndex((line) => line.includes('-->'))
		if (at < 0) continue
		const [from, to] = [...(lines[at] ?? '').matchAll(time)].map(millisecondsOf)
		const words = lines
			.slice(at + 1)
			.join(' ')
			.replace(/<[^>]*>|\{\\[^}]*\}/g, '')
			.replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => entities[entity] ?? ' ')
			.replace(/\s+/g, ' ')
			.trim()
		if (from !== undefined && to !== undefined && words !== '') cues.push({ from, to, text: words })
	}
	return { kind: 'cues', cues: cues.sort((a, b) => a.from - b.from) }
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

function millisecondsOf([, hours = '0', minutes, seconds, rest]: RegExpMatchArray): number {
	return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)
}
