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
	const stretch = text.slice(span.from, span.to)
	const base = span.from + shift
	pattern.lastIndex = 0
	for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
		const from = base + match.index
		tokens.push({ from, to: from + match[0].length, kind: kindOf(match) })
	}
	return tokens
}

/** The pattern's groups: 1 a figure, 2 a word, 3 a mark of punctuation; anything else is a symbol. */
function kindOf(match: RegExpExecArray): TokenKind {
	if (match[2] !== undefined) return 'word'
	if (match[3] !== undefined) return 'punctuation'
	return match[1] === undefined ? 'symbol' : 'number'
}
