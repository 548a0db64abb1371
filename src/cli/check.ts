import {
	type Bitext,
	checkTable,
	dismissedBy,
	type FiledVerdict,
	type Finding,
	findingKey,
	type Glossary,
	type Issue,
	issuesCsv,
	issuesOf,
	issuesSarif,
	linkWords,
	openPairs,
	parseGlossary,
	rowsOf,
	runChecks,
	severityWeight
} from '#engine'
import { openFiles, readTwo } from './bitext.ts'
import { Failure } from './failure.ts'
import { linesOf, readText } from './files.ts'
import { alignmentHtml } from './html.ts'
import { notFlagged, report } from './report.ts'
import type { Session } from './session.ts'
import { openWork } from './work.ts'

/** What is to be checked: a bitext, where its findings stand, and what people have said of them. */
interface Matter {
	readonly bitext: Bitext
	readonly glossary: Glossary
	readonly names: { readonly source: string; readonly target: string }
	readonly locate: (finding: Pick<Finding, 'bead'>) => { readonly pair?: number; readonly row?: number }
	/** What people have said of its findings. */
	readonly verdicts: readonly FiledVerdict[]
	/** The two texts a finding's offsets count in. */
	readonly filesOf: (finding: Finding) => { readonly source: string; readonly target: string }
}

/** `cotejo check`: two files, pairs of lines or a work, checked. Exit status 1 at or above `--fail-on`. */
export async function checkCommand(session: Session): Promise<number> {
	const { options } = session
	const format = options.choice('format', ['text', 'json', 'sarif', 'csv', 'html'], 'text')
	const profile = options.choice('profile', ['strict', 'wide'], 'strict')
	const failOn = options.choice('fail-on', ['minor', 'major', 'critical', 'never'], 'major')
	const why = options.flag('why')
	if (why && format !== 'text') throw new Failure('cli:why-text')
	const [only, skip] = [checksNamed(session, 'only'), checksNamed(session, 'skip')]
	const matter = await matterOf(session)
	const { bitext, glossary } = matter
	const links = linkWords(bitext, session.lexicon())
	const result = runChecks(bitext, { lexicon: session.lexicon(), glossary, links, profile, only, skip })
	const dismissed = dismissedBy(matter.verdicts, result.findings, bitext)
	const findings = result.findings.filter((finding) => !dismissed.has(findingKey(finding, bitext)))
	const issues = issuesOf(bitext, findings, session.say, matter.locate, matter.filesOf)
	if (format === 'json')
		session.put(JSON.stringify({ cotejo: session.version, profile, issues }, null, 1) + '\n')
	else if (format === 'csv') session.put(issuesCsv(issues))
	else if (format === 'sarif') session.put(sarif(session, matter, issues))
	else if (format === 'html') session.put(alignmentHtml(bitext, findings, session.say))
	else
		session.put(
			report(session, findings, issues, result.findings.length - findings.length, profile) +
				(why ? notFlagged(session, bitext, result.silences, matter.locate) : '')
		)
	if (failOn === 'never') return 0
	return findings.some((finding) => severityWeight[finding.severity] >= severityWeight[failOn]) ? 1 : 0
}

function checksNamed(session: Session, option: 'only' | 'skip'): readonly string[] | undefined {
	const named = session.options.list(option)
	const ids = checkTable.map((check) => check.id)
	const unknown = named?.find((id) => !ids.includes(id))
	if (unknown !== undefined)
		throw new Failure('cli:unknown-check', { value: unknown, values: ids.join(', ') })
	return named
}

async function matterOf(session: Session): Promise<Matter> {
	const { options } = session
	const [first, second] = options.files
	if (first !== undefined && second === undefined && !options.flag('pairs')) {
		const work = await openWork(session, first)
		return {
			...work,
			glossary: glossaryOf(session) ?? work.glossary,
			locate: rowLocator(work.bitext),
			filesOf: () => work.files
		}
	}
	const glossary = glossaryOf(session) ?? []
	if (options.flag('pairs')) return { ...pairsOf(session), glossary, verdicts: [] }
	const { bitext, source, target } = await openFiles(session, 'check')
	const names = { source: source.name, target: target.name }
	const files = { source: source.whole, target: target.whole }
	return { bitext, glossary, names, locate: rowLocator(bitext), verdicts: [], filesOf: () => files }
}

function glossaryOf(session: Session): Glossary | undefined {
	const name = session.options.value('glossary')
	if (name === undefined) return undefined
	const { glossary, problems } = parseGlossary(readText(name).text)
	for (const problem of problems)
		session.note(
			`${name}: ${session.say(`problems:${problem.message}`, { ...problem.values, line: problem.line })}`
		)
	return glossary
}

function pairsOf(session: Session): Pick<Matter, 'bitext' | 'names' | 'locate' | 'filesOf'> {
	const [source, target] = readTwo(session, 'check')
	const [a, b] = [linesOf(source.whole), linesOf(target.whole)]
	if (a.length !== b.length)
		throw new Failure('cli:lines-differ', {
			source: source.name,
			target: target.name,
			a: a.length,
			b: b.length
		})
	const { bitext, pairOf } = openPairs(a, b, session.lexicon())
	const pairIn = (finding: Pick<Finding, 'bead'>) => pairOf[finding.bead] ?? 0
	return {
		bitext,
		names: { source: source.name, target: target.name },
		locate: (finding) => ({ pair: pairIn(finding) }),
		filesOf: (finding) => ({ source: a[pairIn(finding)] ?? '', target: b[pairIn(finding)] ?? '' })
	}
}

function rowLocator(bitext: Bitext): Matter['locate'] {
	const rowOf = new Map<number, number>()
	rowsOf(bitext).forEach((row, at) => {
		for (let bead = row.beads.from; bead < row.beads.to; bead++) rowOf.set(bead, at)
	})
	return (finding) => (finding.bead < 0 ? {} : { row: rowOf.get(finding.bead) ?? 0 })
}

function sarif(session: Session, matter: Matter, issues: readonly Issue[]): string {
	const rules = checkTable.map((check) => ({ id: check.id, text: session.say(`checks:${check.id}.about`) }))
	return (
		JSON.stringify(issuesSarif(issues, { version: session.version, ...matter.names, rules }), null, 1) + '\n'
	)
}
