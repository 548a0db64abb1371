import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, linkWords, openPairs, type Profile, runChecks } from '#engine'
import type { Session } from '../session.ts'
import { annotatedTable } from './annotated.ts'
import { goldRows } from './gold-rows.ts'
import { isReal } from './real-errors.ts'
import { worksTable } from './works.ts'
import { type BenchInput, markdownTable, percent } from './table.ts'

/** Flags on minimal pairs with one error each, and false alarms on professional translations, per profile. */
export async function divergenceTable({ session, gold }: BenchInput): Promise<string> {
	const folder = join(gold, 'diverge')
	if (!existsSync(folder))
		return `## Divergence\n\nThe gold data is missing; only the project’s own works are measured.\n\n${await worksTable({ session, gold })}`
	return [
		demetrTable(session, folder),
		cleanTable(session, folder),
		annotatedTable({ session, gold }),
		await worksTable({ session, gold })
	].join('\n')
}

/** The checks that flag each pair, by pair; brackets are information and no flag. */
export function flagsOf(
	session: Session,
	es: readonly string[],
	en: readonly string[],
	profile: Profile
): readonly (readonly Finding[])[] {
	const lexicon = session.lexicon()
	const { bitext, pairOf } = openPairs(es, en, lexicon)
	const { findings } = runChecks(bitext, {
		lexicon,
		glossary: [],
		links: linkWords(bitext, lexicon),
		profile
	})
	const flags: Finding[][] = es.map(() => [])
	for (const finding of findings)
		if (finding.severity !== 'neutral' || finding.check === 'order')
			flags[pairOf[finding.bead] ?? 0]?.push(finding)
	return flags
}

function demetrTable(session: Session, folder: string): string {
	const path = join(folder, 'demetr-even.jsonl')
	if (!existsSync(path)) return ''
	const rows = goldRows(path)
	const es = rows.map((row) => row.es ?? '')
	const table = new Map<
		string,
		{ items: number; cells: { bad: number; good: number }[]; checks: Map<string, number> }
	>()
	;(['strict', 'wide'] as const).forEach((profile, at) => {
		const bad = flagsOf(
			session,
			es,
			rows.map((row) => row.en_bad ?? ''),
			profile
		)
		const good = flagsOf(
			session,
			es,
			rows.map((row) => row.en_good ?? ''),
			profile
		)
		rows.forEach((row, n) => {
			const name = (row.phenomenon ?? '').replace(/^id\d+_/, '')
			const entry = table.get(name) ?? {
				items: 0,
				cells: [
					{ bad: 0, good: 0 },
					{ bad: 0, good: 0 }
				],
				checks: new Map()
			}
			table.set(name, entry)
			if (at === 0) entry.items++
			const cell = entry.cells[at]
			if (!cell) return
			const before = new Set((good[n] ?? []).map(nameOf))
			const added = (bad[n] ?? []).filter((finding) => !before.has(nameOf(finding)))
			if (added.length > 0) cell.bad++
			if ((good[n] ?? []).length > 0) cell.good++
			if (at === 1)
				for (const check of new Set(added.map((finding) => finding.check)))
					entry.checks.set(check, (entry.checks.get(check) ?? 0) + 1)
		})
	})
	return markdownTable(
		'Minimal pairs, demetr-even (percent flagged)',
		[
			'phenomenon',
			'items',
			'strict bad',
			'strict good',
			'wide bad',
			'wide good',
			'checks that answered (wide)'
		],
		[...table].sort().map(([name, { items, cells, checks }]) => [
			name,
			items,
			...cells.flatMap((cell) => [percent(cell.bad / items), percent(cell.good / items)]),
			[...checks]
				.sort((a, b) => b[1] - a[1])
				.slice(0, 3)
				.map(([check, count]) => `${check} ${count}`)
				.join(', ')
		])
	)
}

/** A flag is new on the bad text where the good one has none of the same check that says the same. */
function nameOf(finding: Finding): string {
	return `${finding.check} ${finding.message} ${JSON.stringify(finding.values)}`
}

function cleanTable(session: Session, folder: string): string {
	const rows = ['clean-pud.jsonl', 'clean-ntrex-a.jsonl'].flatMap((name) => {
		if (!existsSync(join(folder, name))) return []
		const items = goldRows(join(folder, name))
		return (['strict', 'wide'] as const).map((profile) => {
			const flags = flagsOf(
				session,
				items.map((row) => row.es ?? ''),
				items.map((row) => row.en_good ?? ''),
				profile
			)
			const real = flags.flatMap((list, n) => list.filter((one) => isReal(items[n]?.id ?? '', one.check)))
			const alarms = flags.flatMap((list, n) => list.filter((one) => !isReal(items[n]?.id ?? '', one.check)))
			const grave = alarms.filter(
				(finding) => finding.severity === 'major' || finding.severity === 'critical'
			)
			const by = new Map<string, number>()
			for (const finding of alarms) by.set(finding.check, (by.get(finding.check) ?? 0) + 1)
			return [
				name,
				profile,
				items.length,
				real.length,
				((100 * grave.length) / items.length).toFixed(2),
				[...by]
					.sort((a, b) => b[1] - a[1])
					.map(([check, count]) => `${check} ${((100 * count) / items.length).toFixed(2)}`)
					.join(', ')
			]
		})
	})
	return markdownTable(
		'False alarms on professional translations (flags per 100 sentences)',
		['set', 'profile', 'sentences', 'real errors found', 'major and above', 'by check'],
		rows
	)
}
