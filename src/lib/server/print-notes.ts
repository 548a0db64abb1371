import { type Run, type Severity, bracketCheck, findingKey } from '#engine'
import type { Say } from '#i18n'
import { messageOf, othersOf } from './lists.ts'
import type { Opened } from './opened.ts'

/** A divergence as a numbered note on paper, told once however many checks saw it. */
export interface PrintNote {
	readonly number: number
	/** Position of the finding. */
	readonly finding: number
	/** Number of the row. */
	readonly row: number
	readonly severity: Severity
	/** Severity in words. */
	readonly grave: string
	/** What was found, and after it what other checks said of the same words. */
	readonly says: string
}

/** The notes of some rows, numbered on from `before` in the order of the text. */
export function printNotes(opened: Opened, rows: Run, before: number, say: Say): readonly PrintNote[] {
	const found = opened.rowsIn(rows).flatMap((row) =>
		row.lines.flatMap((line) =>
			line.flags.flatMap(({ first, also }) => {
				const finding = opened.findings[first]
				return finding && finding.check !== bracketCheck ? [{ first, also, finding, row: row.number }] : []
			})
		)
	)
	return found.map(({ first, also, finding, row }, n) => ({
		number: before + n + 1,
		finding: first,
		row,
		severity: finding.severity,
		grave: say(`reader:severity.${finding.severity}`),
		says: [
			messageOf(finding, say),
			...othersOf(opened, { key: findingKey(finding, opened.bitext) }, also, say).map(({ says }) => says)
		].join(' ')
	}))
}
