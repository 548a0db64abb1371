import { type ReportedError, bracketCheck, checkTable, judgedAs, refind } from '#engine'
import type { Say } from '#i18n'
import { type ListedFlag, flagsOf } from '../lists.ts'
import type { Opened } from '../opened.ts'
import { linkOfRow } from '../row-places.ts'
import type { Source } from '../source.ts'
import type { Store } from '../store/store.ts'
import type { About } from './about.ts'
import { type Carried, carriedTo } from './carry.ts'
import { verdictIn, verdictsSaid } from './verdicts.ts'

/** What people have said of a translation's divergences, ready to be reported. */
export interface Report {
	/** What a person called an error and still stands, in the order of the text. */
	readonly errors: readonly (ReportedError & { readonly link: string; readonly leaf: number })[]
	/** How many divergences are called false alarms, and how many nobody has judged; what several checks saw counts once. */
	readonly falseAlarms: number
	readonly open: number
	/** Words of the translation: errors are counted on a thousand of them. */
	readonly words: number
}

/** The errors of a work as people judged them. Message and names are in the language asked for. */
export function reportOf(opened: Opened, source: Source, store: Store | undefined, say: Say): Report {
	const { carried, settled } = carriedTo(opened, 'verdict', verdictsSaid(source, store))
	const flags = flagsOf(opened, say)
	const judged = new Map<string, Carried>()
	for (const one of carried) {
		const known = judged.get(one.key)
		if (!known || (known.kept !== one.key && (one.kept === one.key || one.at > known.at)))
			judged.set(one.key, one)
	}
	const judgedOf = ({ key, also }: ListedFlag) =>
		judgedAs([key, ...also.map((one) => one.key)].map((one) => verdictIn(judged.get(one)?.value).judgement))
	const told = flags.flatMap((flag) => [flag, ...flag.also.map((one) => ({ ...flag, ...one }))])
	const onFlags = told.flatMap((flag): Report['errors'] => {
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
	const others = settled.flatMap((one) => standing(one, opened, say))
	const real = flags.filter(({ check, severity }) => check !== bracketCheck && severity !== 'neutral')
	return {
		errors: [...onFlags, ...others].sort((a, b) => a.row - b.row),
		falseAlarms: real.filter((flag) => judgedOf(flag) === 'false-alarm').length,
		open: real.filter((flag) => judgedOf(flag) === '').length,
		words: opened.bitext.target.text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
	}
}

/**
 * An error whose divergence is no longer raised though nothing has changed in its paragraphs: it stands. Where something
 * has, a person must look anew, and it is listed with the versions.
 */
function standing({ value, about, at }: Carried, opened: Opened, say: Say): Report['errors'] {
	const { judgement, severity, note } = verdictIn(value)
	if (judgement !== 'error' || about?.kind !== 'finding') return []
	const unchanged = (['source', 'target'] as const).every((side) =>
		about[side].every((quote) => refind(opened.bitext[side], quote)?.how === 'block')
	)
	if (!unchanged) return []
	const { check, words } = aboutWords(about, say)
	const row = opened.rowOfBlock.get(about.source[0]?.block ?? about.target[0]?.block ?? '') ?? 0
	return [
		{
			category: checkTable.find(({ id }) => id === about.check)?.category ?? about.check,
			severity: severity ?? about.severity,
			row,
			leaf: opened.leaves.findIndex((one) => row <= one.rows.to) + 1,
			link: linkOfRow(opened, row),
			check,
			source: words.source,
			target: words.target,
			message: say('library:report.no-longer'),
			note,
			date: new Date(at).toISOString()
		}
	]
}

/** The check and the words of something said, for a list of what has no place any more. */
export function aboutWords(
	about: About | undefined,
	say: Say
): { readonly check: string; readonly words: { readonly source: string; readonly target: string } } {
	if (!about) return { check: '', words: { source: '', target: '' } }
	if (about.kind === 'place') {
		// Not beyond its paragraph.
		const [after = ''] = about.quote.after.split('\n')
		const words = oneLine(about.quote.words + after).slice(0, 120)
		return { check: '', words: { source: '', target: '', [about.side]: words } }
	}
	const name = `checks:${about.check}.name`
	const quoted = (side: 'source' | 'target') => about[side].map((one) => oneLine(one.words)).join(' … ')
	return {
		check: say.knows(name) ? say(name) : about.check,
		words: { source: quoted('source'), target: quoted('target') }
	}
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim()
}
