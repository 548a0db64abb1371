import { mqmCounts } from '#engine'
import type { Say } from '#i18n'
import { escape } from '../rows-html.ts'
import type { WorkFile } from '../work-file.ts'
import type { Report } from './report.ts'

/** It stands by itself, so it names its own colours and fonts. */
const style = `:root{color-scheme:light dark}body{font:1.05rem/1.55 Literata,Georgia,serif;margin:0 auto;max-width:62rem;padding:2.5rem 1.25rem}
h1{font-weight:400;margin:0}p{margin:.3rem 0}table{border-collapse:collapse;margin-block:1.5rem;width:100%}th,td{border-top:1px solid #8886;padding:.4rem .8rem .4rem 0;text-align:start;vertical-align:top}
th{font-weight:500}.n{text-align:end;font-variant-numeric:tabular-nums}small{color:light-dark(#6a6257,#a49b8d)}`

/** A report of verdicts as a page that needs nothing else: no script, nothing fetched. */
export function reportHtml(report: Report, work: WorkFile, say: Say): string {
	const tell = (key: string, values?: Readonly<Record<string, string | number>>) =>
		escape(say(`library:report.${key}`, values))
	const category = (name: string) => {
		const key = `words:mqm.${name}`
		return escape(say.knows(key) ? say(key) : name)
	}
	const severity = (name: string) => escape(say(`reader:severity.${name}`))
	const counts = mqmCounts(report.errors).map(
		(line) =>
			`<tr><td>${category(line.category)}</td>${[line.minor, line.major, line.critical, line.points].map((n) => `<td class="n">${n}</td>`).join('')}</tr>`
	)
	const lines = report.errors.map(
		(
			one
		) => `<tr><td class="n">${one.row || '–'}</td><td>${severity(one.severity)}<br><small>${category(one.category)}</small></td>
<td lang="es">${escape(one.source)}</td><td lang="en">${escape(one.target)}</td><td>${escape(one.message)}${one.note === '' ? '' : `<br><small>${escape(one.note)}</small>`}</td></tr>`
	)
	const title = work.title[say.language]
	const heads = (names: readonly string[]) => names.map((name) => `<th>${name}</th>`).join('')
	return `<!doctype html>
<html lang="${say.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)} · ${tell('title')}</title><style>${style}</style></head>
<body><h1>${escape(title)}</h1><p>${tell('title')}</p>
<p>${tell('score', scoreOf(report, say))}</p><p>${tell('judged', { open: report.open, false: report.falseAlarms })}</p>
<table><tr>${heads([tell('category'), severity('minor'), severity('major'), severity('critical'), tell('points')])}</tr>${counts.join('')}</table>
<table><tr>${heads([tell('row'), tell('severity'), tell('spanish'), tell('english'), tell('what')])}</tr>${lines.join('\n')}</table>
</body></html>
`
}

/** The numbers of the sentence that sums a report up. */
export function scoreOf(
	{ errors, words }: Pick<Report, 'errors' | 'words'>,
	say: Say
): Readonly<Record<string, string | number>> {
	const points = mqmCounts(errors).reduce((sum, line) => sum + line.points, 0)
	return {
		count: errors.length,
		points: say.number(points),
		words: say.number(words),
		per: say.number(words === 0 ? 0 : (points * 1000) / words, 1)
	}
}
