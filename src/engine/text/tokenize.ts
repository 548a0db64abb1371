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
		'(?<address>(?:https?://|www\\.)[^\\s<>«»“”"]*[^\\s<>«»“”"\'.,;:!?)\\]]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)',
		"(?<number>\\d+(?:[.,:/’'](?=\\d)\\d+|[\\u00a0\\u202f\\u2009](?=\\d{3}(?!\\d))\\d{3})*(?:\\.?[ºª°](?![\\p{L}\\d])|(?:st|nd|rd|th|s)(?![\\p{L}\\d]))?(?![\\p{L}\\d]))",
		"(?<word>\\p{L}(?=[-‐‑][\\p{L}\\d])(?:[-‐‑][\\p{L}\\p{M}\\d]+)+|[\\p{L}\\p{M}\\d]+(?:['’ʼ·][\\p{L}\\p{M}]+|[-‐‑]\\d+)*)",
		'(?<emoji>\\p{Extended_Pictographic}(?:\\ufe0f|\\u200d\\p{Extended_Pictographic}|[\\u{1f3fb}-\\u{1f3ff}])*|\\p{Regional_Indicator}{2})',
		'(?<punctuation>\\.{2,}|-{2,}|\\p{P})',
		'(?<symbol>[^\\s])'
	].join('|'),
	'gu'
)

/**
 * The tokens of a stretch of text, in order; together they cover every character that is no white space. Linear.
 *
 * @param text the text the spans point into
 * @param span the stretch to read
 */
export function tokenize(text: string, span: Span = { from: 0, to: text.length }): readonly Token[] {
	const tokens: Token[] = []
	for (const match of text.slice(span.from, span.to).matchAll(pattern)) {
		const from = span.from + match.index
		tokens.push({ from, to: from + match[0].length, kind: kindOf(match) })
	}
	return tokens
}

function kindOf(match: RegExpExecArray): TokenKind {
	const groups = match.groups ?? {}
	if (groups.word !== undefined) return 'word'
	if (groups.number !== undefined) return 'number'
	if (groups.punctuation !== undefined) return 'punctuation'
	return 'symbol'
}
