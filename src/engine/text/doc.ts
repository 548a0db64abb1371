import type { Block, Doc, Mark, OriginPoint, Segment, Span } from '../bitext.ts'
import { blockHash } from './block-hash.ts'
import { addTrimmed, sentenceSpans } from './boundaries.ts'
import type { RawBlock, Reading } from './raw-block.ts'
import { segmentOf } from './segment.ts'

/**
 * A text made ready: blocks, segments and tokens over one string. Every character of a block that is no white
 * space stands in exactly one segment and one token; tokens and the names of blocks are made when first asked for
 * (a copy has the names). Blocks without words are left out of the text. Linear.
 */
export function makeDoc(reading: Reading): Doc {
	const { lang } = reading
	const parts: string[] = []
	const blocks: Block[] = []
	const places: Span[] = []
	const marks: Mark[] = []
	const origin: OriginPoint[] = []
	let length = 0
	const ids = once(() => idsOf(text, blocks))
	for (const raw of reading.blocks) {
		const spans = segmentSpans(raw, lang)
		if (spans.length === 0) continue
		if (length > 0) {
			parts.push('\n\n')
			length += 2
		}
		const first = places.length
		for (const { from, to } of spans) places.push({ from: from + length, to: to + length })
		const at = blocks.length
		blocks.push({
			from: length,
			to: length + raw.text.length,
			get id() {
				return ids()[at] ?? ''
			},
			kind: raw.kind,
			...(raw.level === undefined ? {} : { level: raw.level }),
			segments: { from: first, to: places.length }
		})
		for (const mark of raw.marks ?? [])
			marks.push({ ...mark, from: mark.from + length, to: mark.to + length })
		for (const point of raw.origin ?? []) origin.push({ text: point.text + length, file: point.file })
		parts.push(raw.text)
		length += raw.text.length
	}
	const text = parts.join('')
	const segments: Segment[] = []
	blocks.forEach((block, at) => {
		for (let index = block.segments.from; index < block.segments.to; index++) {
			const place = places[index]
			if (place) segments.push(segmentOf(text, place, index, at))
		}
	})
	return { lang, title: reading.title || titleIn(text, blocks), text, blocks, segments, marks, origin }
}

/** The names of blocks: a hash of the words, and from the second block with the same words on, which of them it is. */
function idsOf(text: string, blocks: readonly Block[]): readonly string[] {
	const seen = new Map<string, number>()
	return blocks.map(({ from, to }) => {
		const hash = blockHash(text.slice(from, to))
		const count = seen.get(hash) ?? 0
		seen.set(hash, count + 1)
		return count === 0 ? hash : `${hash}-${count}`
	})
}

/** What a reckoning gives, reckoned when it is first asked for. */
function once<Value extends object>(reckon: () => Value): () => Value {
	let value: Value | undefined
	return () => (value ??= reckon())
}

function titleIn(text: string, blocks: readonly Block[]): string {
	const title = blocks.find((block) => block.kind === 'heading')
	return title ? text.slice(title.from, title.to).replace(/\s+/g, ' ') : ''
}

/** The segments of one block: those the file has cut, one a line of verse, a heading whole, else sentences. */
function segmentSpans(raw: RawBlock, lang: Reading['lang']): readonly Span[] {
	const spans: Span[] = []
	if (raw.cuts) {
		let from = 0
		for (const to of raw.cuts) {
			addTrimmed(spans, raw.text, from, to)
			from = to
		}
		addTrimmed(spans, raw.text, from, raw.text.length)
		return spans
	}
	if (raw.kind === 'heading' || raw.kind === 'cell') {
		addTrimmed(spans, raw.text, 0, raw.text.length)
		return spans
	}
	if (raw.kind !== 'verse') return sentenceSpans(raw.text, lang)
	let from = 0
	for (const line of raw.text.split('\n')) {
		addTrimmed(spans, raw.text, from, from + line.length)
		from += line.length + 1
	}
	return spans
}
