import type { Severity } from '../bitext.ts'
import { severityWeight } from '../checks/run.ts'
import { csvLine } from './csv.ts'

/** An error a person confirmed, as a report counts and lists it. */
export interface ReportedError {
	/** MQM category. */
	readonly category: string
	readonly severity: Severity
	/** Number of its row, 0 where it is in none now. */
	readonly row: number
	readonly check: string
	/** The words of both sides, and what is said of them. */
	readonly source: string
	readonly target: string
	readonly message: string
	readonly note: string
	/** ISO 8601. */
	readonly date: string
}

/** How many errors of one category there are, by severity, and their weight in all. */
export type MqmLine = Readonly<Record<Severity, number>> & {
	readonly category: string
	readonly points: number
}

/** Errors by category and severity; the heaviest category first. */
export function mqmCounts(
	errors: readonly Pick<ReportedError, 'category' | 'severity'>[]
): readonly MqmLine[] {
	const lines = new Map<string, Record<Severity, number>>()
	for (const { category, severity } of errors) {
		const line = lines.get(category) ?? { neutral: 0, minor: 0, major: 0, critical: 0 }
		line[severity]++
		lines.set(category, line)
	}
	return [...lines]
		.map(([category, line]) => ({
			category,
			...line,
			points: severities.reduce((sum, one) => sum + line[one] * severityWeight[one], 0)
		}))
		.sort((a, b) => b.points - a.points || (a.category < b.category ? -1 : 1))
}

const severities: readonly Severity[] = ['neutral', 'minor', 'major', 'critical']

/** Errors as CSV (RFC 4180) with a header row, in the order given. */
export function errorsCsv(errors: readonly ReportedError[]): string {
	const head = [
		'row',
		'category',
		'severity',
		'points',
		'check',
		'source',
		'target',
		'message',
		'note',
		'date'
	]
	const lines = errors.map(({ row, category, severity, check, source, target, message, note, date }) =>
		csvLine([row, category, severity, severityWeight[severity], check, source, target, message, note, date])
	)
	return [csvLine(head), ...lines].join('\r\n') + '\r\n'
}
