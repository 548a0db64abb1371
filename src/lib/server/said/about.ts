import {
	type FiledVerdict,
	type Quote,
	type QuotedFinding,
	isRecord,
	jsonOf,
	quoteFinding,
	findingKey,
	quoteSpan,
	quotesIn,
	severityOf
} from '#engine'
import type { Opened } from '../opened.ts'

/** What something said is about, named by its words: a finding, or a place in one of the texts. */
export type About =
	| ({ readonly kind: 'finding' } & QuotedFinding)
	| { readonly kind: 'place'; readonly side: 'source' | 'target'; readonly quote: Quote }

/** Something said as the store has it: what the page gave, and what it is about where that was known. */
export interface SaidOf {
	readonly value: unknown
	readonly about: About | undefined
}

/** A place is quoted with so many words of its own. */
const wordsOfPlace = 8

const byKey = new WeakMap<Opened['bitext'], ReadonlyMap<string, number>>()

/** Position of each finding of a work by its key. */
export function findingsByKey({ bitext, findings }: Opened): ReadonlyMap<string, number> {
	const known = byKey.get(bitext)
	if (known) return known
	const map = new Map(findings.map((finding, at) => [findingKey(finding, bitext), at]))
	byKey.set(bitext, map)
	return map
}

/** What a verdict under a key is about; undefined where the work raises no such finding. */
export function aboutFinding(opened: Opened, key: string): About | undefined {
	const finding = opened.findings[findingsByKey(opened).get(key) ?? -1]
	return finding && { kind: 'finding', ...quoteFinding(finding, opened.bitext) }
}

/** What stands at an offset of a block; undefined where neither text has the block. */
export function aboutPlace(
	{ bitext }: Pick<Opened, 'bitext'>,
	block: string,
	offset: number
): About | undefined {
	for (const side of ['source', 'target'] as const) {
		const doc = bitext[side]
		const there = doc.blocks.find((one) => one.id === block)
		if (!there) continue
		const from = Math.min(there.to, there.from + Math.max(0, offset))
		const words = [...doc.text.slice(from, there.to).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, wordsOfPlace)
		const last = words[words.length - 1]
		const to = last ? from + last.index + last[0].length : from
		return { kind: 'place', side, quote: quoteSpan(doc, { from, to }) }
	}
	return undefined
}

/** What a verdict of a `verdicts.json` says, as the page gives it, and what it is about. */
export function saidInFile(filed: FiledVerdict): SaidOf {
	const { verdict, note, key, check, message, severity, source, target } = filed
	return {
		value: { judgement: verdict, severity, note },
		about: { kind: 'finding', key, check, message, severity, source, target }
	}
}

/** Reads what the store has; whatever is not understood is absent. */
export function readSaid(text: string): SaidOf {
	const parsed = jsonOf(text)
	if (!isRecord(parsed)) return { value: undefined, about: undefined }
	return { value: parsed.value, about: aboutIn(parsed.about) }
}

function aboutIn(value: unknown): About | undefined {
	if (!isRecord(value)) return undefined
	const word = (name: string) => (typeof value[name] === 'string' ? value[name] : '')
	if (value.kind === 'finding') {
		return {
			kind: 'finding',
			key: word('key'),
			check: word('check'),
			message: word('message'),
			severity: severityOf(value.severity),
			source: quotesIn(value.source),
			target: quotesIn(value.target)
		}
	}
	const [quote] = quotesIn([value.quote])
	if (value.kind !== 'place' || !quote) return undefined
	return { kind: 'place', side: value.side === 'target' ? 'target' : 'source', quote }
}
