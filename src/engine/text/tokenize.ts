import type { Span, Token, TokenKind } from '../bitext.ts'

/**
 * One alternative a kind of token, tried in this order at every place: addresses, figures, words, everything else.
 *
 * A figure keeps its separators, its decimals, the colon of a clock, the slashes of a date, an ordinal's ending and
 * an English decade's *s*. A word keeps inner apostrophes (*don't, mink'a*); a hyphen parts words except beside a
 * figure or a single letter (*COVID-19, e-mail, G-7*). Any other character is a token by itself, an emoji whole.
 */
const pattern = new RegExp(
	[
		'(?:(?:https?://|www\\.)[^\\s<>«»“”"]*[^\\s<>«»“”"\'.,;:!?)\\]]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)',
		"(\\d+(?:[.,:/’'](?=\\d)\\d+|[\\u00a0\\u202f\\u2009](?=\\d{3}(?!\\d))\\d{3})*(?:\\.?[ºª°](?![\\p{L}\\d])|(?:st|nd|rd|th|s)(?![\\p{L}\\d]))?(?![\\p{L}\\d]))",
		"(\\p{L}(?=[-‐‑][\\p{L}\\d])(?:[-‐‑][\\p{L}\\p{M}\\d]+)+|[\\p{L}\\p{M}\\d]+(?:['’ʼ·][\\p{L}\\p{M}]+|[-‐‑]\\d+)*)",
		'(?:\\p{Extended_Pictographic}(?:\\ufe0f|\\u200d\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}])*|\\p{Regional_Indicator}{2})',
		'(\\.{2,}|-{2,}|\\p{P})',
		'[^\\s]'
	].join('|'),
	'gu'
)

/**
 * The tokens of a stretch of text, in order; together they cover every character that is no white space. Linear.
 *
 * @param text the text to read
 * @param span the stretch of it
 * @param shift added to every offset, for a text that will stand inside a longer one
 */
export function tokenize(
	text: string,
	span: Span = { from: 0, to: text.length },
	shift = 0
): readonly Token[] {
	const tokens: Token[] = []
	eachToken(text, span, (from, to, kind) => tokens.push({ from: from + shift, to: to + shift, kind }))
	return tokens
}

/** What is done with a token: its place in the text and its kind. */
export type TakeToken = (from: number, to: number, kind: TokenKind) => void

/**
 * The tokens of a stretch of text handed over one by one, without making any value of them. Plain words and marks
 * are told by a table of characters; the pattern is asked only where something else begins. Linear.
 */
export function eachToken(text: string, { from, to }: Span, take: TakeToken): void {
	const stretch = text.slice(from, to)
	const quick = !mayHoldAddress(stretch)
	const end = from + stretch.length
	let at = from
	while (at < end) {
		const first = quick ? classAt(text, at) : other
		if (first === space) {
			at++
			continue
		}
		const after = first === other ? at : quickEnd(text, at, first, end)
		if (after > at) {
			take(at, after, first === letter ? 'word' : 'punctuation')
			at = after
			continue
		}
		pattern.lastIndex = at - from
		const match = pattern.exec(stretch)
		if (!match) return
		at = from + match.index + match[0].length
		take(from + match.index, at, kindOf(match))
	}
}

/** Classes of characters: what may begin, go on or end a token that needs no pattern. */
const other = 0
const space = 1
const letter = 2
const digit = 3
const mark = 4
/** Marks that may stand inside a word. */
const joint = 5

/** The class of every character up to the last of the usual typographic marks; the rest are {@link other}. */
const classes = Uint8Array.from({ length: 0x2028 }, (_, code) => {
	const char = String.fromCharCode(code)
	if (/\s/.test(char)) return space
	if (/\p{L}/u.test(char)) return letter
	if (/\d/.test(char)) return digit
	if (/['’·‐‑-]/.test(char)) return joint
	return /(?!\p{Extended_Pictographic})\p{P}/u.test(char) ? mark : other
})

function classAt(text: string, at: number): number {
	const code = text.charCodeAt(at)
	return code < classes.length ? (classes[code] ?? other) : other
}

/** Where a plain word or a single mark ends; where it begins, when only the pattern can tell. */
function quickEnd(text: string, at: number, first: number, end: number): number {
	const next = at + 1 < end ? text.charCodeAt(at + 1) : -1
	if (first === mark || first === joint) {
		const char = text.charCodeAt(at)
		return char === next && (char === 0x2e || char === 0x2d) ? at : at + 1
	}
	if (first !== letter) return at
	let to = at + 1
	while (to < end) {
		const then = classAt(text, to)
		if (then === letter || then === digit) {
			to++
			continue
		}
		if (then === space || then === mark) return to
		if (then !== joint) return at
		const beyond = to + 1 < end ? classAt(text, to + 1) : space
		return beyond === space || beyond === mark || beyond === joint ? to : at
	}
	return to
}

function mayHoldAddress(stretch: string): boolean {
	return stretch.includes('@') || stretch.includes('://') || stretch.includes('www.')
}

/** The pattern's groups: 1 a figure, 2 a word, 3 a mark of punctuation; anything else is a symbol. */
function kindOf(match: RegExpExecArray): TokenKind {
	if (match[2] !== undefined) return 'word'
	if (match[3] !== undefined) return 'punctuation'
	return match[1] === undefined ? 'symbol' : 'number'
}
