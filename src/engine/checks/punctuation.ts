import type { Span, Token } from '../bitext.ts'
import type { BeadCheck, Evidence, Place } from './check.ts'
import { beforeNoteSign } from './note-signs.ts'
import type { Word } from './words.ts'

/** Doubled on purpose in good English. */
const mayDouble: ReadonlySet<string> = new Set(
	'had that is was do very no so ha bye knock long many really well yes now there blah tut who her you in on it what pom go big never far round again s'.split(
		' '
	)
)

/**
 * A word doubled where the original does not double it, and a final mark that was lost. Words on either side of a
 * comma, and words English doubles (*had had*), are no slip.
 *
 * Measured (strict/wide): finds 82/96.7 % of 150 pairs with a word doubled or the last point lost, and raises
 * 0.35/0.35 flags per 100 sentences of good translations.
 */
export const punctuation: BeadCheck = {
	id: 'punctuation',
	category: 'Linguistic conventions/Punctuation',
	severity: 'minor',
	scope: 'bead',
	messages: ['doubled', 'final-lost'],
	reasons: ['doubled-in-original'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const { source, target } = context.bitext
		const found: Evidence[] = []
		const addDoubled = (
			spans: readonly Span[],
			here: () => readonly Span[],
			confidenceOf: (words: string) => number
		) => {
			const isHere = spans.length > 0 && here().length > 0
			for (const span of spans) {
				const words = target.text.slice(span.from, span.to)
				if (isHere) context.silence('doubled-in-original', [], [span], { words })
				else
					found.push({
						source: oppositeOf(span, place),
						target: [span],
						message: 'doubled',
						values: { words },
						confidence: confidenceOf(words)
					})
			}
		}
		addDoubled(
			doubledIn(target.text, place.words.target),
			() => doubledIn(source.text, place.words.source),
			(words) => {
				const [word = ''] = words.toLowerCase().split(/\s+/)
				return mayDouble.has(word) ? 0.5 : /^\p{Lu}/u.test(words) ? 0.6 : 0.95
			}
		)
		addDoubled(
			phrasesDoubledIn(place.words.target),
			() => phrasesDoubledIn(place.words.source),
			() => phraseDoubled
		)
		const [end, close] = [finalMark(source.text, place.source), finalMark(target.text, place.target)]
		const [last, lastHere] = [place.target[place.target.length - 1], place.source[place.source.length - 1]]
		const abbreviated = isAbbreviation(source.text, lastHere)
		const verse = target.blocks[target.segments[place.bead.target.from]?.block ?? -1]?.kind === 'verse'
		if (
			/^[.!?…]/.test(end) &&
			!verse &&
			!abbreviated &&
			close === '' &&
			last &&
			lastHere &&
			place.target.length > 3
		)
			found.push({
				source: [{ from: lastHere.from, to: lastHere.to }],
				target: [{ from: last.from, to: last.to }],
				message: 'final-lost',
				values: { mark: end },
				confidence: 0.85
			})
		return found
	}
}

/** The words of the original that the words around a slip are linked with: where to look. */
function oppositeOf(span: Span, place: Place): readonly Span[] {
	const inside = place.words.target.filter(
		(word) => word.token.from >= span.from && word.token.from <= span.to + 24
	)
	const partner = inside.flatMap((word) => word.partners.slice(0, 1))[0]
	const token = place.source[partner?.at ?? -1]
	return token ? [{ from: token.from, to: token.to }] : []
}

/** Words that join a phrase to itself on purpose: *more and more and more, day after day after day*. */
const joining = /^(?:and|or|nor|but|by|after|upon|to|for|in|of|than|as|y|e|o|ni|a|de|en|por|tras|con)$/
/** How surely a phrase that stands twice does so by a slip. */
const phraseDoubled = 0.9
/** A slip of copying doubles a few words; a refrain, a line. */
const longestSlip = 4

/** The first stretch of several words, one of content among them, that stands twice with nothing but space between. */
function phrasesDoubledIn(words: readonly Word[]): readonly Span[] {
	for (let length = 2; length <= longestSlip; length++)
		for (let at = 0; at + 2 * length <= words.length; at++) {
			if (words[at]?.form !== words[at + length]?.form) continue
			const both = words.slice(at, at + 2 * length)
			if (both.some(({ form }, n) => n < length && form !== both[n + length]?.form)) continue
			const [first, last] = [both[0], both[2 * length - 1]]
			const isPlain =
				both.every(({ token, form }) => token.kind !== 'punctuation' && !joining.test(form.form)) &&
				both.some(({ kind }) => kind === 'content') &&
				new Set(both.map(({ form }) => form)).size > 1
			if (isPlain && first && last) return [{ from: first.token.from, to: last.token.to }]
		}
	return []
}

/** Stretches where a word follows itself with nothing but space between. */
function doubledIn(text: string, words: readonly Word[]): readonly Span[] {
	const found: Span[] = []
	let from = -1
	words.forEach(({ token, form }, at) => {
		const next = words[at + 1]
		const again =
			next?.form === form &&
			(token.kind === 'word' || token.kind === 'number') &&
			next.token.kind === token.kind &&
			/^\s+$/.test(text.slice(token.to, next.token.from)) &&
			text.charAt(token.from - 1) !== '-'
		if (again && from < 0) from = token.from
		if (!again && from >= 0) {
			found.push({ from, to: token.to })
			from = -1
		}
	})
	return found
}

/** *etc., EE. UU.*: the point belongs to the word, and English may write it without. */
function isAbbreviation(text: string, last: Token | undefined): boolean {
	if (!last) return false
	const end = text.slice(Math.max(0, last.to - 8), last.to)
	return (last.kind === 'word' && end.endsWith('.')) || /(?:^|[\s(.])\p{Lu}{1,2}\.$/u.test(end)
}

/** The last token that the sign of a note does not take: *…beyond calculation."[7]*. */
function beforeNote(text: string, tokens: readonly Token[]): number {
	const from = beforeNoteSign(text, tokens.at(-1)?.to ?? 0)
	return tokens.findLastIndex((token) => token.to <= from)
}

/** The mark a stretch ends with, closing quotes and brackets aside; empty where it ends with a word or figure. */
function finalMark(text: string, tokens: readonly Token[]): string {
	for (let at = beforeNote(text, tokens); at >= 0; at--) {
		const token = tokens[at]
		if (!token) return ''
		const written = text.slice(token.from, token.to)
		// *alma.»,*: a comma behind closing quotes belongs to whoever quotes.
		if (written === ',' && /[”"»]$/.test(text.slice(0, token.from))) continue
		if (/^[.!?…:;,—–-]/.test(written)) return written
		if (token.kind === 'punctuation' && /^[”"’'»)\]*_›]+$/.test(written)) continue
		// An abbreviation keeps its point as part of the word.
		return text.charAt(token.to - 1) === '.' ? '.' : ''
	}
	return ''
}
