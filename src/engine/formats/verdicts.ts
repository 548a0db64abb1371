import type { Bitext, Finding, Severity } from '../bitext.ts'
import { findingKey } from '../checks/run.ts'
import { type QuotedFinding, findingsAgain } from '../revise/findings-again.ts'
import type { Quote } from '../revise/quote.ts'
import { isRecord, jsonOf } from './json.ts'

/** What a person says of a finding: it is an error, it is none; empty while only a note was written. */
export type Judgement = 'error' | 'false-alarm' | ''

/**
 * What the judgements on all findings of one error come to: an error where one of them is called so, a false alarm where
 * all are, else not judged.
 */
export function judgedAs(judgements: readonly Judgement[]): Judgement {
	if (judgements.includes('error')) return 'error'
	return judgements.length > 0 && judgements.every((one) => one === 'false-alarm') ? 'false-alarm' : ''
}

/** A person's verdict on a finding, with the words it was given on: one entry of a work's `verdicts.json`. */
export interface FiledVerdict extends QuotedFinding {
	readonly verdict: Judgement
	/** How grave the person says it is. */
	readonly severity: Severity
	readonly note: string
	/** When, as ISO 8601 writes it; empty where the file does not say. */
	readonly date: string
}

/** Words other programs and people use for the two judgements. */
const judgements: Readonly<Record<string, Judgement>> = {
	error: 'error',
	confirmed: 'error',
	'false-alarm': 'false-alarm',
	fine: 'false-alarm',
	dismissed: 'false-alarm',
	'not-an-error': 'false-alarm',
	'no-error': 'false-alarm'
}

/** Verdicts as the text of a `verdicts.json`: in the order of the originals' words, the same verdicts the same bytes. */
export function verdictsJson(verdicts: readonly FiledVerdict[]): string {
	const place = ({ source, target }: FiledVerdict) => source[0]?.at ?? target[0]?.at ?? 0
	const sorted = [...verdicts].sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1))
	const entries = sorted.map(({ key, verdict, severity, note, date, check, message, source, target }) => ({
		key,
		verdict,
		severity,
		note,
		date,
		check,
		message,
		source,
		target
	}))
	return `${JSON.stringify(entries, null, '\t')}\n`
}

/**
 * The verdicts of a `verdicts.json`: a list, or an object with a list `verdicts`. Entries without a key are left out and
 * counted; undefined where the text is no such JSON.
 */
export function readVerdicts(
	text: string
): { readonly verdicts: readonly FiledVerdict[]; readonly unread: number } | undefined {
	const parsed = jsonOf(text)
	const list = isRecord(parsed) ? parsed.verdicts : parsed
	if (!Array.isArray(list)) return undefined
	const verdicts = list.flatMap((one: unknown) => filed(one) ?? [])
	return { verdicts, unread: list.length - verdicts.length }
}

/** Keys of the findings that verdicts call false alarms, found again where the text was corrected since. */
export function dismissedBy(
	verdicts: readonly FiledVerdict[],
	findings: readonly Finding[],
	bitext: Bitext
): ReadonlySet<string> {
	const dismissing = verdicts.filter(({ verdict }) => verdict === 'false-alarm')
	return new Set(
		findingsAgain(dismissing, findings, bitext).flatMap((again) => {
			const finding = again.to === 'finding' ? findings[again.at] : undefined
			return finding ? [findingKey(finding, bitext)] : []
		})
	)
}

function filed(value: unknown): FiledVerdict | undefined {
	if (!isRecord(value) || typeof value.key !== 'string' || value.key === '') return undefined
	return {
		key: value.key,
		verdict: judgements[wordIn(value.verdict)] ?? '',
		severity: severityOf(value.severity),
		note: wordIn(value.note),
		date: wordIn(value.date),
		check: wordIn(value.check),
		message: wordIn(value.message),
		source: quotesIn(value.source),
		target: quotesIn(value.target)
	}
}

/** A severity by its name; major where it is none. */
export function severityOf(value: unknown): Severity {
	return value === 'neutral' || value === 'minor' || value === 'critical' ? value : 'major'
}

/** Quotations read back; words alone are a quotation too. */
export function quotesIn(value: unknown): readonly Quote[] {
	const list: readonly unknown[] = Array.isArray(value) ? value : []
	return list.flatMap((one): Quote[] => {
		if (typeof one === 'string') return [{ block: '', offset: 0, words: one, before: '', after: '', at: 0 }]
		if (!isRecord(one)) return []
		return [
			{
				block: wordIn(one.block),
				offset: numberIn(one.offset),
				words: wordIn(one.words),
				before: wordIn(one.before),
				after: wordIn(one.after),
				at: numberIn(one.at)
			}
		]
	})
}

function wordIn(value: unknown): string {
	return typeof value === 'string' ? value : ''
}

function numberIn(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
