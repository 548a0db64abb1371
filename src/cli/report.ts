import {
	type Bitext,
	bracketCheck,
	cardsOf,
	type Finding,
	type Issue,
	legible,
	type Silence,
	type Span
} from '#engine'
import type { Session } from './session.ts'

/**
 * Issues for a person to read, and how many there are. `findings` are what the issues were made from, in their order:
 * those that the same words raised are told together, the most exact first.
 */
export function report(
	session: Session,
	findings: readonly Finding[],
	issues: readonly Issue[],
	dismissed: number,
	profile: string
): string {
	const { say } = session
	const real = issues.filter((issue) => issue.severity !== 'neutral')
	const brackets = issues.filter(({ check }) => check === bracketCheck)
	const reordered = issues.length - real.length - brackets.length
	const lines = cardsOf(findings).flatMap(({ first, also }) => {
		const issue = issues[first]
		if (!issue || issue.check === bracketCheck) return []
		return [
			`${[say(`cli:${issue.severity}`), say(`checks:${issue.check}.name`), placeIn(session, issue)].filter((part) => part !== '').join(' · ')} · ${issue.key}`,
			`  ${issue.message}`,
			...quote(say('cli:original'), issue.source),
			...quote(say('cli:translation'), issue.target),
			...also.flatMap((at) => alsoSaid(session, issues[at])),
			''
		]
	})
	const count = (severity: string) => real.filter((issue) => issue.severity === severity).length
	const values = {
		profile: say(`cli:${profile}`),
		critical: count('critical'),
		major: count('major'),
		minor: count('minor')
	}
	lines.push(
		real.length === 0
			? say('cli:check-none', values)
			: say('cli:check-count', { count: real.length, ...values })
	)
	if (reordered > 0) lines.push(say('cli:check-reordered', { count: reordered }))
	if (brackets.length > 0) lines.push(say('cli:check-info', { count: brackets.length }))
	if (dismissed > 0) lines.push(say('cli:check-dismissed', { count: dismissed }))
	return lines.join('\n') + '\n'
}

/** Another issue of the same words, in one line. */
function alsoSaid({ say }: Session, issue: Issue | undefined): readonly string[] {
	return issue ? [`  + ${say(`checks:${issue.check}.name`)} · ${issue.key}: ${issue.message}`] : []
}

/** What looked like an issue and was not flagged, each with both sides' words and the reason, in the order of the checks; the same words silent for the same reason once. */
export function notFlagged(
	session: Session,
	bitext: Bitext,
	silences: readonly Silence[],
	locate: (finding: Pick<Finding, 'bead'>) => Pick<Issue, 'pair' | 'row'>
): string {
	const { say } = session
	const words = (text: string, spans: readonly Span[]) =>
		spans.map(({ from, to }) => ({ text: text.slice(from, to) }))
	// What is silent for one reason at the same words is told once, with all its places.
	const told = new Map<
		string,
		{ readonly name: string; readonly places: string[]; readonly lines: readonly string[] }
	>()
	for (const silence of silences) {
		const lines = [
			`  ${reasonOf(session, silence)}`,
			...quote(say('cli:original'), words(bitext.source.text, silence.source)),
			...quote(say('cli:translation'), words(bitext.target.text, silence.target))
		]
		const place = silence.bead < 0 ? '' : placeIn(session, locate(silence))
		const key = [silence.check, ...lines].join('\n')
		const before = told.get(key)
		if (before) before.places.push(place)
		else told.set(key, { name: say(`checks:${silence.check}.name`), places: [place], lines })
	}
	const entries = [...told.values()].flatMap(({ name, places, lines }) => [
		'',
		[name, [...new Set(places)].filter((place) => place !== '').join(', ')]
			.filter((part) => part !== '')
			.join(' · '),
		...lines
	])
	const title = say(silences.length === 0 ? 'cli:why-none' : 'cli:why-title', { number: silences.length })
	return ['', title, ...entries].join('\n') + '\n'
}

/** Why something is no issue; what only a free translation excuses is told with what it would have been. */
function reasonOf({ say }: Session, { check, reason, values, message }: Silence): string {
	if (message === undefined) return say(`checks:${check}.why-${reason}`, values)
	return `${say(`checks:${check}.${message}`, values)} ${say(`cli:why-${reason}`)}`
}

function placeIn({ say }: Session, { pair, row }: Pick<Issue, 'pair' | 'row'>): string {
	if (pair !== undefined) return say('cli:pair', { number: pair + 1 })
	return row === undefined ? '' : say('cli:row', { number: row + 1 })
}

function quote(label: string, list: readonly { readonly text: string }[]): readonly string[] {
	return list.length === 0 ? [] : [`    ${label}: ${list.map((one) => legible(one.text)).join(' … ')}`]
}
