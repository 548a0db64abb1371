import type { Problem } from '../problem.ts'
import type { Glossary, GlossaryEntry, Policy, TermLang } from './entry.ts'

const columns = [
	'term',
	'lang',
	'category',
	'renderings',
	'policy',
	'case',
	'pos',
	'note_es',
	'note_en'
] as const
const policies: readonly Policy[] = ['keep', 'translate', 'explain']
const langs: readonly TermLang[] = ['es', 'en', 'qu', 'ay']

/**
 * A work's glossary from its `glossary.tsv`: a header row that names the columns in any order, then a term a
 * line. Lines that cannot be used are listed, the rest is kept; unknown policies and languages fall back to
 * *translate* and *es* and are listed too.
 */
export function parseGlossary(tsv: string): { glossary: Glossary; problems: readonly Problem[] } {
	const problems: Problem[] = []
	const glossary: GlossaryEntry[] = []
	const lines = tsv.replace(/^\uFEFF/, '').split(/\r?\n/)
	const header = (lines[0] ?? '').split('\t').map((cell) => cell.trim().toLowerCase())
	const place = new Map(columns.map((name) => [name, header.indexOf(name)]))
	if ((place.get('term') ?? -1) < 0) {
		if (tsv.trim() !== '') problems.push({ line: 1, message: 'glossary-no-header', values: {} })
		return { glossary, problems }
	}
	const seen = new Set<string>()
	lines.forEach((line, at) => {
		if (at === 0 || line.trim() === '') return
		const cells = line.split('\t')
		const cell = (name: (typeof columns)[number]) => (cells[place.get(name) ?? -1] ?? '').trim()
		const term = cell('term').normalize('NFC')
		const complain = (message: string, value: string) =>
			problems.push({ line: at + 1, message, values: { term, value } })
		if (term === '') return void complain('glossary-no-term', line.trim().slice(0, 60))
		if (seen.has(term.toLowerCase())) return void complain('glossary-twice', term)
		seen.add(term.toLowerCase())
		const policy = policies.find((known) => known === cell('policy'))
		const lang = langs.find((known) => known === cell('lang'))
		if (!policy && cell('policy') !== '') complain('glossary-unknown-policy', cell('policy'))
		if (!lang && cell('lang') !== '') complain('glossary-unknown-lang', cell('lang'))
		glossary.push({
			term,
			lang: lang ?? 'es',
			category: cell('category'),
			renderings: cell('renderings')
				.split('|')
				.map((one) => one.trim())
				.filter((one) => one !== ''),
			policy: policy ?? 'translate',
			case: cell('case') === 'exact' ? 'exact' : 'any',
			pos: cell('pos'),
			note: { es: cell('note_es'), en: cell('note_en') }
		})
	})
	return { glossary, problems }
}
