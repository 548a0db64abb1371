import type { Lang, Span } from '../bitext.ts'
import { abbreviations, sentenceOpeners, tellingVerbs } from './abbreviations.ts'

/**
 * Where sentences end: our own rules for Spanish and English, because `Intl.Segmenter` breaks after *Sr.* and
 * *EE. UU.* and is superlinear in the length of its input.
 *
 * A sentence ends at `. ? ! …` with the quotes and brackets that close on it, when what follows can begin
 * another. Colons and semicolons end nothing. A question or exclamation goes on with its speech tag (*—¿Vienes?
 * —preguntó*; *“Now?” she asked*). Linear.
 */
export function sentenceSpans(
	text: string,
	lang: Lang,
	span: Span = { from: 0, to: text.length }
): readonly Span[] {
	const spans: Span[] = []
	let from = span.from
	const end = /[.?!…]+/g
	end.lastIndex = span.from
	for (let match = end.exec(text); match && match.index < span.to; match = end.exec(text)) {
		const close = closing(text, match.index + match[0].length, span.to)
		if (!endsHere(text, lang, from, match.index, match[0], close, span.to)) continue
		addSentence(spans, text, from, close)
		from = close
		end.lastIndex = close
	}
	addSentence(spans, text, from, span.to)
	return spans
}

/**
 * Characters after which a sentence is cut all the same, behind a clause if it has any: a text without end marks
 * (a list, a damaged file) would otherwise be one segment, and what compares two segments grows with the product of
 * their lengths. The longest sentence of the *Quixote* has 2,800.
 */
const longestSentence = 3000

function addSentence(spans: Span[], text: string, from: number, to: number): void {
	while (to - from > longestSentence) {
		const at = cutBefore(text, from, from + longestSentence)
		addTrimmed(spans, text, from, at)
		from = at
	}
	addTrimmed(spans, text, from, to)
}

/** Behind the last clause, else the last word, of the second half of a stretch; else its end, between characters. */
function cutBefore(text: string, from: number, to: number): number {
	const half = from + Math.floor((to - from) / 2)
	for (const clause of [/[;:]\s/, /,\s/, /\s/])
		for (let at = to; at > half; at--) if (clause.test(text.slice(at - 2, at))) return at
	return /[\uDC00-\uDFFF]/.test(text.charAt(to)) ? to - 1 : to
}

/** A span without the white space around it, if anything is left. */
export function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
	while (from < to && isSpace(text, from)) from++
	while (to > from && isSpace(text, to - 1)) to--
	if (to > from) spans.push({ from, to })
}

/** Whether white space stands at a place. Asked at the ends of every segment: nearly all are told by their number. */
export function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at)
	if (code > 0x20 && code < 0x80) return false
	return code === 0x20 || /\s/.test(text.charAt(at))
}

/** Past the quotes, brackets and note calls that close directly on an end mark. */
function closing(text: string, at: number, to: number): number {
	while (at < to) {
		const char = text.charAt(at)
		if (/[»”’)\]}"'*_›]/.test(char)) {
			at++
			continue
		}
		const note = /^(?:\[\d{1,3}\]|[¹²³⁰-⁹]+)/.exec(text.slice(at, Math.min(to, at + 6)))
		if (!note) break
		at += note[0].length
	}
	return at
}

const opener = /^[\s¿¡«“‘"'([{*_—–-]*/
/** How far ahead the next sentence's first words are looked at. */
const ahead = 60

function endsHere(
	text: string,
	lang: Lang,
	from: number,
	mark: number,
	found: string,
	close: number,
	to: number
): boolean {
	if (close >= to) return true
	if (!isSpace(text, close)) return startsDialogue(text, close)
	const rest = text.slice(close, Math.min(to, close + ahead))
	const lead = opener.exec(rest)?.[0] ?? ''
	const next = rest.slice(lead.length)
	if (next === '') return true
	const first = next.charAt(0)
	if (/\p{Ll}/u.test(first)) return false
	if (/[,;:.?!…)\]]/.test(first)) return false
	if (found === '.') return endsAtPoint(text, lang, from, mark, close, lead, next)
	if (found.startsWith('.') || found.startsWith('…')) return !/\d/.test(first) || lead.includes('—')
	return !(lang === 'en' && /[”’"']/.test(text.slice(mark, close)) && isTold(next))
}

/** A raya or opening mark glued to the end mark begins a new sentence all the same: *¡Ya!¿Quién?* */
function startsDialogue(text: string, at: number): boolean {
	return /[¿¡]/.test(text.charAt(at))
}

/** *“Now?” Mary asked*: a name or two and a verb of saying go on with the sentence. */
function isTold(next: string): boolean {
	const told = /^(?:(?:the|The|his|her|my)\s+)?(?:\p{Lu}[\p{L}.’']*\s+){1,3}(\p{Ll}+)/u.exec(next)
	return told !== null && tellingVerbs.has(told[1] ?? '')
}

function endsAtPoint(
	text: string,
	lang: Lang,
	from: number,
	mark: number,
	close: number,
	lead: string,
	next: string
): boolean {
	const before =
		/(?:[\p{L}\p{M}\d]+[.’'])*[\p{L}\p{M}\d/ºª°]+$/u.exec(text.slice(Math.max(from, mark - 24), mark))?.[0] ??
		''
	if (close > mark + 1) return true
	if (before === '') return true
	const startsSegment = text.slice(from, mark - before.length).trim() === ''
	// A list number or letter at the very beginning is part of what it numbers: "1. Objeto", "a. Cuotas".
	if (startsSegment && /^(?:\d{1,3}|[ivxlc]{1,5}|[a-z])$/i.test(before) && lead.trim() === '') return false
	const word = before.toLowerCase()
	const { never, beforeFigure, either } = abbreviations[lang]
	if (never.has(word)) return false
	const figure = /^(?:\d|[IVXLCDM]{2,}\b|[VX]\b)/.test(next)
	if (beforeFigure.has(word) && figure) return false
	if (either.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return beginsSentence(next, lang, lead)
	if (/^\p{Lu}$/u.test(before) && !figure) return !isInitial(text, from, mark, next, lang)
	return true
}

function beginsSentence(next: string, lang: Lang, lead: string): boolean {
	if (/[¿¡«“"—]/.test(lead)) return true
	const word = /^[\p{L}\p{M}]+/u.exec(next)?.[0].toLowerCase() ?? ''
	return sentenceOpeners[lang].has(word)
}

/** *J. L. Borges*: a single capital after a name, another initial or nothing, before a name. */
function isInitial(text: string, from: number, mark: number, next: string, lang: Lang): boolean {
	const word = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? ''
	if (sentenceOpeners[lang].has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word)) return false
	const left = text.slice(Math.max(from, mark - 40), mark - 1).trimEnd()
	const previous = /[\p{L}\p{M}]+$/u.exec(left)?.[0].toLowerCase() ?? ''
	return !lettered.has(previous)
}

/** Things known by a letter: after *plan B.* or *vitamina C.* a sentence may end. */
const lettered: ReadonlySet<string> = new Set(
	'plan vitamina vitamin grupo group clase class letra letter punto point sector bloque block tipo type serie series hepatitis'.split(
		' '
	)
)
