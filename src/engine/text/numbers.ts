import type { Lang, Span, Token } from '../bitext.ts'
import { type NumberWord, numberWords } from './number-words.ts'

/** A number as it stands in a text. */
export interface Quantity extends Span {
	/** What it may mean: 1.500 is 1500 and 1.5; one value where it is plain. Never empty. */
	readonly values: readonly number[]
	readonly spelled: boolean
	readonly ordinal: boolean
	/** Means something else too (*segundo*), or is no quantity at all (part of an identifier). */
	readonly weak: boolean
}

/** The numbers among a run of tokens, figures and number words, left to right. Linear. */
export function readNumbers(text: string, tokens: readonly Token[], lang: Lang): readonly Quantity[] {
	const found: Quantity[] = []
	let at = 0
	while (at < tokens.length) {
		const token = tokens[at]
		if (!token) break
		const read =
			token.kind === 'number' ? figureAt(text, tokens, at, lang) : spelledAt(text, tokens, at, lang)
		if (read) found.push(read.quantity)
		at += read?.length ?? 1
	}
	return found
}

interface ReadHere {
	readonly quantity: Quantity
	readonly length: number
}

function figureAt(text: string, tokens: readonly Token[], at: number, lang: Lang): ReadHere | undefined {
	const token = tokens[at]
	if (!token) return undefined
	const groups = spacedGroups(text, tokens, at)
	if (groups > 0) {
		const last = tokens[at + groups] ?? token
		const value = Number(text.slice(token.from, last.to).replace(/ /g, ''))
		const quantity = {
			from: token.from,
			to: last.to,
			values: [value],
			spelled: false,
			ordinal: false,
			weak: false
		}
		return { quantity, length: groups + 1 }
	}
	const written = text.slice(token.from, token.to)
	const ordinal = /(?:[ºª°]|st|nd|rd|th)$/.test(written)
	const values = figureValues(written.replace(/[.]?[ºª°]$|(?:st|nd|rd|th|s)$/, ''))
	if (values.length === 0) return undefined
	const scale = wordAt(text, tokens, at + 1, lang)
	if (scale?.role === 'scale' && scale.value >= 1000) {
		const further = wordAt(text, tokens, at + 2, lang)
		const double = further?.role === 'scale' && further.value > scale.value
		const by = scale.value * (double ? (further?.value ?? 1) : 1)
		const last = tokens[at + (double ? 2 : 1)] ?? token
		return {
			quantity: {
				from: token.from,
				to: last.to,
				values: values.map((v) => v * by),
				spelled: false,
				ordinal,
				weak: false
			},
			length: double ? 3 : 2
		}
	}
	return {
		quantity: { from: token.from, to: token.to, values, spelled: false, ordinal, weak: false },
		length: 1
	}
}

/** How many groups of exactly three digits follow a short figure after single spaces: 50 000, 1 250 000. */
function spacedGroups(text: string, tokens: readonly Token[], at: number): number {
	const first = tokens[at]
	if (!first || !/^[1-9]\d{0,2}$/.test(text.slice(first.from, first.to))) return 0
	let count = 0
	for (;;) {
		const [before, next] = [tokens[at + count], tokens[at + count + 1]]
		if (!before || !next || text.slice(before.to, next.from) !== ' ') return count
		if (!/^\d{3}$/.test(text.slice(next.from, next.to))) return count
		count++
	}
}

/**
 * The values a figure may have. Groups of exactly three digits may be thousands; one separator alone may be
 * either (1.500), so both readings are kept. Clocks, dates and scores are no single number: none is given.
 */
export function figureValues(written: string): readonly number[] {
	const plain = written.replace(/[\u00a0\u202f\u2009'’]/g, '')
	if (/[:/]/.test(plain)) return []
	if (/^\d+$/.test(plain)) return [Number(plain)]
	const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain)
	const separators = plain.match(/[.,]/g) ?? []
	const last = separators[separators.length - 1] ?? ''
	const mixed = new Set(separators).size > 1
	if (mixed) {
		const cut = plain.lastIndexOf(last)
		return [Number(`${plain.slice(0, cut).replace(/[.,]/g, '')}.${plain.slice(cut + 1)}`)]
	}
	const decimal = separators.length === 1 ? [Number(plain.replace(',', '.'))] : []
	return thousands ? [Number(plain.replace(/[.,]/g, '')), ...decimal] : decimal
}

function wordAt(text: string, tokens: readonly Token[], at: number, lang: Lang): NumberWord | undefined {
	const token = tokens[at]
	if (!token || token.kind !== 'word') return undefined
	return numberWords[lang].get(text.slice(token.from, token.to).toLowerCase())
}

/** A spelled number: a maximal run of number words with the joints *y*, *and* and hyphens. */
function spelledAt(text: string, tokens: readonly Token[], at: number, lang: Lang): ReadHere | undefined {
	let total = 0
	let group = 0
	let last: NumberWord | undefined
	let count = 0
	let next = at
	let end = at
	let weak = true
	let ordinal = false
	for (;;) {
		const word = wordAt(text, tokens, next, lang)
		if (!word || !continues(last, word, group)) break
		if (word.article && !last && wordAt(text, tokens, next + 1, lang)?.role !== 'scale') return undefined
		if (word.role === 'scale') {
			const by = Math.max(1, group)
			if (word.value === 100) group = by * 100
			else {
				// mil millones: the thousands already counted are multiplied as well
				total = total > 0 && total < word.value && group === 0 ? total * word.value : total + by * word.value
				group = 0
			}
		} else group += word.value
		if (!word.ambiguous || last) weak = false
		ordinal = word.ordinal === true
		last = word
		count++
		end = next
		next++
		const joint = tokens[next]
		const joins = joint && /^(?:y|and|-|‐)$/.test(text.slice(joint.from, joint.to))
		if (joins && continues(last, wordAt(text, tokens, next + 1, lang), group)) next++
		if (ordinal && word.value % 10 !== 0) break
	}
	const first = tokens[at]
	const close = tokens[end]
	if (count === 0 || !first || !close) return undefined
	const quantity = { from: first.from, to: close.to, values: [total + group], spelled: true, ordinal, weak }
	return { quantity, length: end - at + 1 }
}

/** Whether a number word may follow what has been read: twenty five, not five twenty. */
function continues(last: NumberWord | undefined, word: NumberWord | undefined, group: number): boolean {
	if (!word) return false
	if (!last) return true
	if (word.article && word.value === 1 && last.value !== 1000 && group < 20) return false
	if (last.ordinal)
		return word.ordinal === true && last.value >= 10 && last.value % 10 === 0 && word.value < 10
	if (word.role === 'scale') return true
	if (last.role === 'scale') return word.value < last.value || last.value === 100
	if (word.role === 'hundred') return false
	if (last.role === 'hundred') return word.value < 100
	return last.value >= 20 && last.value % 10 === 0 && word.value < 10 && word.value > 0
}
