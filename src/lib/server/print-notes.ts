import { type Run, type Severity, bracketCheck } from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'

/** A divergence as a numbered note on paper. */
export interface PrintNote {
	readonly number: number
	/** Position of the finding. */
	readonly finding: number
	/** Number of the row. */
	readonly row: number
	readonly severity: Severity
	/** Severity in words. */
	readonly grave: string
	readonly says: string
}

/** The notes of some rows, numbered on from `before` in the order of the text. */
export function printNotes(opened: Opened, rows: Run, before: number, say: Say): readonly PrintNote[] {
	const found = opened.rowsIn(rows).flatMap((row) =>
		row.lines.flatMap((line) =>
			line.flags.flatMap((at) => {
				const finding = opened.findings[at]
				return finding && finding.check !== bracketCheck ? [{ at, finding, row: row.number }] : []
			})
		)
	)
	return found.map(({ at, finding, row }, n) => {
		const message = `checks:${finding.check}.${finding.message}`
		return {
			number: before + n + 1,
			finding: at,
			row,
			severity: finding.severity,
			grave: say(`reader:severity.${finding.severity}`),
			says: say.knows(message) ? say(message, finding.values) : finding.message
		}
	})
}
