import { type ReportedError, type Severity, bracketCheck } from '#engine'
import type { Say } from '#i18n'
import { flagsOf } from '../lists.ts'
import type { Opened } from '../opened.ts'
import type { Source } from '../source.ts'
import type { Store } from '../store/store.ts'
import type { About } from './about.ts'
import { type Carried, carriedTo } from './carry.ts'
import { verdictIn, verdictsSaid } from './verdicts.ts'

/** What people have said of a translation's divergences, ready to be reported. */
export interface Report {
	/** What a person called an error, in the order of the text; those whose words are gone come last. */
	readonly errors: readonly (ReportedError & { readonly link: string; readonly leaf: number })[]
	/** How many divergences are called false alarms, and how many nobody has judged. */
	readonly falseAlarms: number
	readonly open: number
	/** Words of the translation: errors are counted on a thousand of them. */
	readonly words: number
}

/** The errors of a work as people judged them. Message and names are in the language asked for. */
export function reportOf(opened: Opened, source: Source, store: Store | undefined, say: Say): Report {
	const { carried, settled, lost } = carriedTo(opened, 'verdict', verdictsSaid(source, store))
	const flags = flagsOf(opened, say)
	const judged = new Map<string, Carried>()
	for (const one of carried) {
		const known = judged.get(one.key)
		if (!known || (known.kept !== one.key && (one.kept === one.key || one.at > known.at)))
			judged.set(one.key, one)
	}
	const judgement = (key: string) => verdictIn(judged.get(key)?.value).judgement
	const onFlags = flags.flatMap((flag): Report['errors'] => {
		const one = judged.get(flag.key)
		const verdict = verdictIn(one?.value)
		const finding = opened.findings[flag.at]
		if (!one || !finding || verdict.judgement !== 'error') return []
		const words = (side: 'source' | 'target') =>
			finding[side].map(({ from, to }) => oneLine(opened.bitext[side].text.slice(from, to))).join(' … ')
		return [
			{
				category: finding.category,
				severity: verdict.severity ?? flag.severity,
				row: flag.row,
				leaf: flag.leaf,
				link: flag.link,
				check: flag.name,
				source: words('source'),
				target: words('target'),
				message: flag.says,
				note: verdict.note,
				date: new Date(one.at).toISOString()
			}
		]
	})
	const gone = [...settled, ...lost].flatMap((one) => goneError(one, say) ?? [])
	const real = flags.filter(({ check, severity }) => check !== bracketCheck && severity !== 'neutral')
	return {
		errors: [...onFlags, ...gone],
		falseAlarms: real.filter(({ key }) => judgement(key) === 'false-alarm').length,
		open: real.filter(({ key }) => judgement(key) === '').length,
		words: opened.bitext.target.text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
	}
}

/** An error whose divergence is no longer raised: what was quoted of it is what can be said. */
function goneError({ value, about, at }: Carried, say: Say): Report['errors'][number] | undefined {
	const { judgement, severity, note } = verdictIn(value)
	if (judgement !== 'error') return undefined
	const { check, words } = aboutWords(about, say)
	return {
		category: say('library:report.no-longer'),
		severity: severity ?? severityIn(about),
		row: 0,
		leaf: 0,
		link: '',
		check,
		source: words.source,
		target: words.target,
		message: say('library:report.no-longer-why'),
		note,
		date: new Date(at).toISOString()
	}
}

/** The check and the words of something said, for a list of what has no place any more. */
export function aboutWords(
	about: About | undefined,
	say: Say
): { readonly check: string; readonly words: { readonly source: string; readonly target: string } } {
	if (!about) return { check: '', words: { source: '', target: '' } }
	if (about.kind === 'place') {
		const words = oneLine(`${about.quote.words} ${about.quote.after}`).slice(0, 120)
		return { check: '', words: { source: '', target: '', [about.side]: words } }
	}
	const name = `checks:${about.check}.name`
	const quoted = (side: 'source' | 'target') => about[side].map((one) => oneLine(one.words)).join(' … ')
	return {
		check: say.knows(name) ? say(name) : about.check,
		words: { source: quoted('source'), target: quoted('target') }
	}
}

function severityIn(about: About | undefined): Severity {
	return about?.kind === 'finding' ? about.severity : 'major'
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim()
}
