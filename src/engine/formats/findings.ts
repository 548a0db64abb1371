import type { Bitext, Doc, Finding, Severity, Span, Values } from '../bitext.ts'
import { findingKey } from '../checks/run.ts'
import { fileOffset } from '../text/normalize.ts'

/** Says a message in the language asked for; handed in by the room that knows languages. */
export type SayMessage = (key: string, values: Values) => string

/** A quoted place: UTF-16 offsets in the file as read, and the words that stand there. */
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

/** Findings ready for JSON, in their order. */
export function issuesOf(
	bitext: Bitext,
	findings: readonly Finding[],
	say: SayMessage,
	locate: Locate
): readonly Issue[] {
	return findings.map((finding) => ({
		key: findingKey(finding, bitext),
		check: finding.check,
		category: finding.category,
		severity: finding.severity,
		confidence: finding.confidence,
		message: say(`checks:${finding.check}.${finding.message}`, finding.values),
		values: finding.values,
		...locate(finding),
		source: finding.source.map((span) => quoted(bitext.source, span)),
		target: finding.target.map((span) => quoted(bitext.target, span))
	}))
}

/** A place of a text as the file has it. */
export function quoted(doc: Doc, { from, to }: Span): Quoted {
	return {
		from: fileOffset(doc.origin, from),
		to: to > from ? fileOffset(doc.origin, to - 1) + 1 : fileOffset(doc.origin, to),
		text: doc.text.slice(from, to)
	}
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
	const cell = (value: string | number | undefined) => {
		const text = value === undefined ? '' : String(value)
		return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
	}
	const words = (list: readonly Quoted[]) => list.map((one) => one.text).join(' … ')
	const lines = issues.map((issue) =>
		[
			issue.key,
			issue.check,
			issue.category,
			issue.severity,
			issue.confidence.toFixed(2),
			issue.pair,
			issue.row,
			words(issue.source),
			words(issue.target),
			issue.message
		]
			.map(cell)
			.join(',')
	)
	return [csvColumns.join(','), ...lines].join('\r\n') + '\r\n'
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
	const place = (uri: string) => (one: Quoted) => ({
		physicalLocation: {
			artifactLocation: { uri },
			region: { charOffset: one.from, charLength: one.to - one.from, snippet: { text: one.text } }
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
					locations: issue.target.map(place(about.target)),
					relatedLocations: issue.source.map(place(about.source))
				}))
			}
		]
	}
}
