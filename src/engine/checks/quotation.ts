import type { Block, Doc, Span, Token } from '../bitext.ts'
import { anyForm } from './any-form.ts'
import type { BeadCheck } from './check.ts'
import { textOf } from './spans.ts'

const quotes = /["“”„«»]/
const singles = /(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/u
const brackets = /[()]/

/**
 * Quotation marks or brackets that the original has and the translation lost, or that are opened and never closed.
 * A pair that opens in one sentence and closes in another is looked for in the whole paragraph; dialogue that one
 * language sets with a raya and the other with quotes is no loss.
 *
 * Measured: no gold set of its own; 0/0.25 flags (strict/wide) per 100 sentences of good translations.
 */
export const quotation: BeadCheck = {
	id: 'quotation',
	category: 'Linguistic conventions/Punctuation',
	severity: 'minor',
	scope: 'bead',
	messages: ['lost', 'unbalanced'],
	reasons: ['emphasised'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		const { source, target } = context.bitext
		if (place.source.length === 0 || place.target.length === 0) return []
		const isMarked =
			quotesHere(place.words.source, context.lexicon) || marksThere(place.words.target, context.lexicon)
		if (!isMarked) return []
		const here = marksOf(source, place.source, quotes)
		const there = marksOf(target, place.target, quotes)
		const block = target.blocks[target.segments[place.bead.target.from]?.block ?? -1]
		const span = loneMark(there, target.text)
		// A paragraph that opens with a mark may go on quoting in the next, unless the original closes it.
		const closed =
			here.length > 0 &&
			place.bead.target.to - place.bead.target.from === (block ? block.segments.to - block.segments.from : 0)
		// The next paragraph takes up the same speech with a mark of its own.
		const next = target.blocks[(target.segments[place.bead.target.from]?.block ?? -2) + 1]
		const goesOn =
			!closed &&
			here.length === 0 &&
			next !== undefined &&
			/^["“«]/.test(target.text.slice(next.from, next.to))
		// Speech behind a raya ends with its paragraph, unless the next one takes it up.
		const spoken = here.length === 0 && next !== undefined && /^[—–]/.test(textOf(source, place.source))
		if (
			here.length % 2 === 0 &&
			there.length % 2 === 1 &&
			span &&
			isOpen(block, target, closed || spoken) &&
			!goesOn &&
			!hasPartner(target.text, span, quotes)
		)
			return [
				{ source: here.slice(0, 2), target: [span], message: 'unbalanced', values: {}, confidence: 0.75 }
			]
		const [round, roundThere] = [
			marksOf(source, place.source, brackets),
			marksOf(target, place.target, brackets)
		]
		const lone = roundThere[roundThere.length - 1]
		if (
			round.length % 2 === 0 &&
			roundThere.length % 2 === 1 &&
			lone &&
			!isListMark(target.text, lone) &&
			!hasPartner(target.text, lone, brackets)
		)
			return [{ source: [], target: [lone], message: 'unbalanced', values: {}, confidence: 0.75 }]
		const [first, second] = here
		if (!first || !second || here.length !== 2 || there.length > 0) return []
		const text = textOf(target, place.target)
		if (singles.test(text)) return []
		const words = source.text.slice(first.to, second.from)
		const whole = second.to - first.from > 0.8 * lengthOf(place.source)
		const emphasised = target.marks.some(
			(mark) =>
				mark.to > (place.target[0]?.from ?? 0) && mark.from < (place.target[place.target.length - 1]?.to ?? 0)
		)
		if (emphasised) {
			context.silence('emphasised', [first, second], [], { words })
			return []
		}
		return [
			{
				source: [{ from: first.from, to: second.to }],
				target: [],
				message: 'lost',
				values: { words },
				// Speech that fills its sentence is as well told with a dash.
				confidence: whole && /^\s*[—–-]/.test(text) ? 0.4 : 0.55
			}
		]
	}
}

const quotesHere = anyForm('es', ({ form }) => quotes.test(form))
const marksThere = anyForm('en', ({ form }) => quotes.test(form) || brackets.test(form))

/** Speech of several verses, a bracket from one line to the next: so many characters away a mark may have its partner. */
const reach = 4000

/**
 * Whether the next mark of the kind after an opening one closes it, or the one before a closing one opens it, wherever
 * they stand: verses and lines set apart are one text. A straight mark does not tell which it is.
 */
function hasPartner(text: string, { from, to }: Span, kind: RegExp): boolean {
	const mark = text.charAt(from)
	if (opening.test(mark)) {
		for (let at = to; at < Math.min(text.length, to + reach); at++)
			if (kind.test(text.charAt(at))) return closing.test(text.charAt(at))
		return false
	}
	if (!closing.test(mark)) return false
	for (let at = from - 1; at >= Math.max(0, from - reach); at--)
		if (kind.test(text.charAt(at))) return opening.test(text.charAt(at))
	return false
}

const opening = /[“„«(]/
const closing = /[”»)]/

/** The mark without a partner: curly ones tell by their direction, straight ones leave the last. */
function loneMark(marks: readonly Span[], text: string): Span | undefined {
	const open: Span[] = []
	for (const mark of marks) {
		const character = text.charAt(mark.from)
		if (/[“„«]/.test(character)) open.push(mark)
		else if (/[”»]/.test(character) && !open.pop()) return mark
	}
	return open[0] ?? marks[marks.length - 1]
}

function marksOf({ text }: Doc, tokens: readonly Token[], pattern: RegExp): readonly Span[] {
	return tokens
		.filter((token) => token.kind === 'punctuation' && pattern.test(text.slice(token.from, token.to)))
		.map(({ from, to }) => ({ from, to }))
}

/** Whether a paragraph as a whole leaves a quotation open; one that goes on in the next may. */
function isOpen(block: Block | undefined, { text }: Doc, closed: boolean): boolean {
	if (!block) return false
	const count = [...text.slice(block.from, block.to)].filter((character) => quotes.test(character)).length
	const inches = (text.slice(block.from, block.to).match(/\d"/g) ?? []).length
	return (count - inches) % 2 === 1 && (closed || !/^["“«]/.test(text.slice(block.from, block.to)))
}

function isListMark(text: string, span: Span): boolean {
	return /(?:^|[\s(])[\p{L}\d]{1,3}$/u.test(text.slice(Math.max(0, span.from - 4), span.from))
}

function lengthOf(tokens: readonly Token[]): number {
	return (tokens[tokens.length - 1]?.to ?? 0) - (tokens[0]?.from ?? 0)
}
