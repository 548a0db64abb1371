import { type Finding, type Severity, bracketCheck, findingsAgain, quoteFinding } from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'
import { checkName } from './rows-html.ts'

/** A divergence that one of two versions has and the other has not. */
export interface ComparedFlag {
	readonly severity: Severity
	readonly name: string
	readonly says: string
	readonly source: string
	readonly target: string
}

/** What a correction did to the divergences: those it resolved, and those it brought; the gravest first. */
export function flagsCompared(
	old: Opened,
	fresh: Opened,
	say: Say
): { readonly resolved: readonly ComparedFlag[]; readonly brought: readonly ComparedFlag[] } {
	const again = findingsAgain(
		old.findings.map((finding) => quoteFinding(finding, old.bitext)),
		fresh.findings,
		fresh.bitext
	)
	const stayed = new Set(again.flatMap((one) => (one.to === 'finding' ? [one.at] : [])))
	const counts = ({ check, severity }: Finding) => check !== bracketCheck && severity !== 'neutral'
	return {
		resolved: old.findings
			.filter((finding, at) => again[at]?.to !== 'finding' && counts(finding))
			.map((finding) => shown(finding, old, say)),
		brought: fresh.findings
			.filter((finding, at) => !stayed.has(at) && counts(finding))
			.map((finding) => shown(finding, fresh, say))
	}
}

function shown(finding: Finding, { bitext }: Opened, say: Say): ComparedFlag {
	const words = (side: 'source' | 'target') =>
		finding[side].map(({ from, to }) => bitext[side].text.slice(from, to).replace(/\s+/g, ' ')).join(' … ')
	const message = `checks:${finding.check}.${finding.message}`
	return {
		severity: finding.severity,
		name: checkName(finding, say),
		says: say.knows(message) ? say(message, finding.values) : finding.message,
		source: words('source'),
		target: words('target')
	}
}
