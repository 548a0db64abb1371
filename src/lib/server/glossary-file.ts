import { type GlossaryEntry, type Policy, type TermLang, parseGlossary } from '#engine'

/** The columns of a `glossary.tsv` written here, in order. */
const columns = ['term', 'lang', 'category', 'renderings', 'policy', 'case', 'pos', 'note_es', 'note_en']
const policies: readonly Policy[] = ['keep', 'translate', 'explain']
const langs: readonly TermLang[] = ['es', 'en', 'qu', 'ay']
/** A cell may be this long: a definition, not a page. */
const longest = 2000

/** Why a glossary was not changed: a key `glossary.refused.<why>` of the `editing` namespace. */
export type GlossaryRefusal = 'no-term' | 'twice' | 'gone' | 'no-header' | 'too-long'

/** A glossary's text after a change, or why it cannot be changed so. */
export type GlossaryChange = { readonly text: string } | { readonly why: GlossaryRefusal }

/** An entry as a form brings it: what is unknown falls back, tabs and line ends become spaces. */
export function entryOf(word: (name: string) => string): GlossaryEntry {
	const cell = (name: string) => word(name).replace(/\s+/g, ' ').trim().normalize('NFC')
	return {
		term: cell('term'),
		lang: langs.find((one) => one === cell('lang')) ?? 'es',
		category: cell('category'),
		renderings: cell('renderings')
			.split('|')
			.map((one) => one.trim())
			.filter((one) => one !== ''),
		policy: policies.find((one) => one === cell('policy')) ?? 'translate',
		case: cell('case') === 'exact' ? 'exact' : 'any',
		pos: cell('pos'),
		note: { es: cell('note_es'), en: cell('note_en') }
	}
}

/**
 * The glossary with one entry put in the place of the term `old`, added where `old` is empty, or removed where there is
 * no entry. Every other line stays letter by letter as it was, also those that were not understood, and so do columns
 * of the author's own.
 */
export function changeGlossary(tsv: string, old: string, entry: GlossaryEntry | undefined): GlossaryChange {
	if (entry?.term === '') return { why: 'no-term' }
	if (entry && cellsOf(entry).some(([, text]) => text.length > longest)) return { why: 'too-long' }
	const file = tsv.trim() === '' ? `${columns.join('\t')}\n` : tsv
	const end = file.includes('\r\n') ? '\r\n' : '\n'
	const lines = file.replace(/(?:\r?\n)+$/, '').split(/\r?\n/)
	const header = namesIn(lines[0] ?? '')
	const place = header.indexOf('term')
	if (place < 0) return { why: 'no-header' }
	const lineOf = (term: string) =>
		lines.findIndex((line, n) => n > 0 && sameTerm(line.split('\t')[place] ?? '', term))
	const at = old === '' ? -1 : lineOf(old)
	if (old !== '' && at < 0) return { why: 'gone' }
	if (!entry) return { text: [...lines.slice(0, at), ...lines.slice(at + 1), ''].join(end) }
	const same = lineOf(entry.term)
	if (same >= 0 && same !== at) return { why: 'twice' }
	const missing = columns.filter((name) => !header.includes(name))
	const names = [...header, ...missing]
	const cells = new Map(cellsOf(entry))
	const before = at < 0 ? [] : (lines[at] ?? '').split('\t')
	const line = names.map((name, n) => cells.get(name) ?? before[n] ?? '').join('\t')
	const head = missing.length > 0 ? [lines[0] ?? '', ...missing].join('\t') : (lines[0] ?? '')
	const rest =
		at < 0 ? [...lines.slice(1), line] : lines.slice(1).map((one, n) => (n === at - 1 ? line : one))
	return { text: [head, ...rest, ''].join(end) }
}

/** The glossary with one more rendering of a term, behind those it has. */
export function addRendering(tsv: string, term: string, rendering: string): GlossaryChange {
	const entry = parseGlossary(tsv).glossary.find((one) => sameTerm(one.term, term))
	if (!entry) return { why: 'gone' }
	const fresh = rendering.replace(/[\s|]+/g, ' ').trim()
	const known = entry.renderings.some((one) => sameTerm(one, fresh))
	const renderings = known || fresh === '' ? entry.renderings : [...entry.renderings, fresh]
	return changeGlossary(tsv, entry.term, { ...entry, renderings })
}

function sameTerm(a: string, b: string): boolean {
	return a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase()
}

function namesIn(header: string): readonly string[] {
	return header
		.replace(/^\uFEFF/, '')
		.split('\t')
		.map((cell) => cell.trim().toLowerCase())
}

function cellsOf(entry: GlossaryEntry): readonly (readonly [string, string])[] {
	return [
		['term', entry.term],
		['lang', entry.lang],
		['category', entry.category],
		['renderings', entry.renderings.join(' | ')],
		['policy', entry.policy],
		['case', entry.case],
		['pos', entry.pos],
		['note_es', entry.note.es],
		['note_en', entry.note.en]
	]
}
