import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, linkWords, type Profile, runChecks, type Span } from '#engine'
import { openWork } from '../work.ts'
import { works } from './alignment.ts'
import { type BenchInput, markdownTable, percent } from './table.ts'

/**
 * The project's own works against their lists of divergences: found is an issue flagged by the right check at the right
 * words on both sides; other flags touch no issue of the list.
 */
export async function worksTable({ session }: BenchInput): Promise<string> {
	const opened = await Promise.all(
		works(session.root).map(async (work) => ({ work, ...(await openWork(session, work)) }))
	)
	const rows = opened.flatMap(({ work, bitext, glossary }) => {
		const lexicon = session.lexicon()
		const links = linkWords(bitext, lexicon)
		const issues = issuesOf(join(session.root, 'texts', work, 'issues.tsv'))
		return (['strict', 'wide'] as const).map((profile: Profile) => {
			const { findings } = runChecks(bitext, { lexicon, glossary, links, profile })
			const touched = new Set<Finding>()
			const missed: string[] = []
			for (const issue of issues) {
				const here = placeOf(bitext.source.text, issue.es, issue.esContext)
				const there = placeOf(bitext.target.text, issue.en, issue.enContext)
				const near = findings.filter(
					(finding) => overlaps(finding.source, here) || overlaps(finding.target, there)
				)
				near.forEach((finding) => touched.add(finding))
				const right = near.some(
					(finding) =>
						finding.check === issue.check &&
						(!here || overlaps(finding.source, here)) &&
						(!there || overlaps(finding.target, there))
				)
				if (!right) missed.push(issue.check)
			}
			const others = findings.filter((finding) => finding.severity !== 'neutral' && !touched.has(finding))
			return [
				`texts/${work}`,
				profile,
				issues.length,
				percent((issues.length - missed.length) / Math.max(1, issues.length)),
				others.length,
				missed.join(', ')
			]
		})
	})
	return markdownTable(
		'Divergences of the project’s own works',
		['work', 'profile', 'listed', 'found %', 'other flags', 'missed'],
		rows
	)
}

interface Listed {
	readonly check: string
	readonly es: string
	readonly en: string
	readonly esContext: string
	readonly enContext: string
}

function issuesOf(path: string): readonly Listed[] {
	return readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [check = '', , es = '', en = '', esContext = '', enContext = ''] = line.split('\t')
			return { check, es, en, esContext, enContext }
		})
}

function placeOf(text: string, words: string, context: string): Span | undefined {
	if (words === '') return undefined
	const from = text.indexOf(words, Math.max(0, text.indexOf(context)))
	return from < 0 ? undefined : { from, to: from + words.length }
}

function overlaps(spans: readonly Span[], place: Span | undefined): boolean {
	return place !== undefined && spans.some((span) => span.from < place.to && place.from < span.to)
}
