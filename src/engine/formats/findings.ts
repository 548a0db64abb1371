import { csvLine } from './csv.ts'
import type { Bitext, Doc, Finding, Severity, Span, Values } from '../bitext.ts'
import { findingKey } from '../checks/run.ts'
import { fileOffset, normalize } from '../text/normalize.ts'

/** Says a message in the language asked for; handed in by the room that knows languages. */
export type SayMessage = (key: string, values: Values) => string

/**
 * A quoted place: UTF-16 offsets in the file as read, its byte order mark counted (in the line, for a pair of lines), and
 * exactly what stands there.
 */
export interface Quoted {
	readonly from: number
	readonly to: number
	readonly text: string
}

/** A finding as programs read it (the contract of `check --format json`). */
export interface Issue {
	readonly key: string
	readonly check: string
	readonly category: string
	readonly severity: Severity
	readonly confidence: number
	readonly message: string
	readonly values: Values
	readonly pair?: number
	readonly row?: number
	readonly source: readonly Quoted[]
	readonly target: readonly Quoted[]
}

/** Where a finding stands, as far as a report names it. */
export type Locate = (finding: Finding) => { readonly pair?: number; readonly row?: number }

/** The texts of a finding's two files as they were read; for a pair of lines, the two lines. */
export type FilesOf = (finding: Finding) => { readonly source: string; readonly target: string }

/** Findings ready for JSON, in their order. */
export function issuesOf(
	bitext: Bitext,
	findings: readonly Finding[],
	say: SayMessage,
	locate: Locate,
	filesOf: FilesOf
): readonly Issue[] {
	return findings.map((finding) => issueOf(bitext, finding, say, locate, filesOf(finding)))
}

function issueOf(
	bitext: Bitext,
	finding: Finding,
	say: SayMessage,
	locate: Locate,
	files: ReturnType<FilesOf>
): Issue {
	return {
		key: findingKey(finding, bitext),
		check: finding.check,
		category: finding.category,
		severity: finding.severity,
		confidence: finding.confidence,
		message: say(`checks:${finding.check}.${finding.message}`, finding.values),
		values: finding.values,
		...locate(finding),
		source: finding.source.map((span) => quoted(bitext.source, span, files.source)),
		target: finding.target.map((span) => quoted(bitext.target, span, files.target))
	}
}

/** A place of a text as its file has it: with its line ends, its markup and its way of writing accents. */
function quoted(doc: Doc, span: Span, file: string): Quoted {
	const from = fileOffset(doc.origin, span.from)
	const to = span.to > span.from ? endInFile(doc, span.to - 1, file) : from
	return { from, to, text: file.slice(from, to) }
}

/** Where in the file the character at `at` ends: behind its combining marks, or the `;` of its entity. */
function endInFile(doc: Doc, at: number, file: string): number {
	const start = fileOffset(doc.origin, at)
	const entity =
		doc.text[at] === file[start] && file[start] !== '&'
			? null
			: /^&#?\w+;/.exec(file.slice(start, start + 12))
	if (entity) return start + entity[0].length
	let end = start + 1
	if (/\p{M}/u.test(doc.text[at + 1] ?? '')) return end
	while (/\p{M}/u.test(file[end] ?? '')) end++
	return end
}

/** Words of a file for a person: on one line, without what is not seen. */
export function legible(text: string): string {
	return normalize(text).text.replace(/\s+/g, ' ')
}

const csvColumns = [
	'key',
	'check',
	'category',
	'severity',
	'confidence',
	'pair',
	'row',
	'source',
	'target',
	'message'
] as const

/** Issues as CSV (RFC 4180) with a header row. */
export function issuesCsv(issues: readonly Issue[]): string {
	const words = (list: readonly Quoted[]) => list.map((one) => legible(one.text)).join(' … ')
	const lines = issues.map((issue) =>
		csvLine([
			issue.key,
			issue.check,
			issue.category,
			issue.severity,
			issue.confidence.toFixed(2),
			issue.pair ?? '',
			issue.row ?? '',
			words(issue.source),
			words(issue.target),
			issue.message
		])
	)
	return [csvLine(csvColumns), ...lines].join('\r\n') + '\r\n'
}

const sarifLevel: Readonly<Record<Severity, string>> = {
	neutral: 'note',
	minor: 'note',
	major: 'warning',
	critical: 'error'
}

/** Issues as SARIF 2.1.0 (OASIS), which code hosts show beside the files. */
export function issuesSarif(
	issues: readonly Issue[],
	about: {
		readonly version: string
		readonly source: string
		readonly target: string
		readonly rules: readonly { readonly id: string; readonly text: string }[]
	}
) {
	const place = (uri: string, pair: number | undefined) => (one: Quoted) => ({
		physicalLocation: {
			artifactLocation: { uri },
			region: {
				...(pair === undefined
					? { charOffset: one.from, charLength: one.to - one.from }
					: { startLine: pair + 1, startColumn: one.from + 1, endColumn: one.to + 1 }),
				snippet: { text: one.text }
			}
		}
	})
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Cotejo',
						version: about.version,
						rules: about.rules.map((rule) => ({ id: rule.id, shortDescription: { text: rule.text } }))
					}
				},
				columnKind: 'utf16CodeUnits',
				results: issues.map((issue) => ({
					ruleId: issue.check,
					level: sarifLevel[issue.severity],
					message: { text: issue.message },
					partialFingerprints: { 'cotejo/v1': issue.key },
					locations: issue.target.map(place(about.target, issue.pair)),
					relatedLocations: issue.source.map(place(about.source, issue.pair))
				}))
			}
		]
	}
}
