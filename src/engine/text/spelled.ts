import type { Lang, Token } from '../bitext.ts'
import { type NumberWord, numberWords } from './number-words.ts'

/** A number written in words. */
export interface Spelled {
	/** How many tokens it takes. */
	readonly length: number
	/** Never empty; *a third* is a fraction and an ordinal. */
	readonly values: readonly number[]
	readonly ordinal: boolean
	/** *decenas*, *several thousand*: an order of magnitude. */
	readonly vague: boolean
	/** May be no number at all (*segundo*, *cuarto*, *a third*). */
	readonly weak: boolean
}

/**
 * The number words a run of tokens begins with at `at`: the longest that forms one number. Spanish *dos millones y
 * medio*, *treinta y seis*, *dos tercios*; English *nineteen thirty-six*, *two and a half million*, *half a dozen*.
 */
export function spelledAt(
	text: string,
	tokens: readonly Token[],
	at: number,
	lang: Lang
): Spelled | undefined {
	const says = (n: number, pattern: RegExp): boolean => {
		const token = tokens[n]
		return token !== undefined && pattern.test(text.slice(token.from, token.to))
	}
	const word = (n: number): NumberWord | undefined => {
		const token = tokens[n]
		if (token?.kind !== 'word') return undefined
		// *dos terceras partes*: by itself the word only orders.
		if (n > at && says(n, /^terceras$/i) && says(n + 1, /^partes$/i)) return numberWords.es.get('tercios')
		return numberWords[lang].get(text.slice(token.from, token.to).toLowerCase())
	}
	const first = word(at)
	if (!first) return undefined
	if (first.role === 'half') return halfOf(at, word, says)
	const turned = lang === 'en' ? unitsFirst(text, tokens, at, first, word) : undefined
	if (turned) return turned
	if (first.role === 'part') return undefined
	const opening = word(at + 1)
	if (first.article && (!opening || !/^(?:scale|group|hundred|part|half)$/.test(opening.role)))
		return opening?.ambiguous && opening.ordinal && lang === 'en'
			? { length: 2, values: [1 / opening.value, opening.value], ordinal: true, vague: false, weak: true }
			: undefined
	let total = 0
	let group = 0
	let last: NumberWord | undefined
	let count = 0
	let next = at
	let end = at
	let weak = true
	let vague = false
	for (;;) {
		const now = word(next)
		if (!now || !continues(last, now, group, count, lang)) break
		if (now.role === 'part') {
			if (group < 1 || total > 0 || last?.ordinal) break
			const parts = says(next + 1, /^partes?$/i) ? 1 : 0
			// *dos cuartos al barquero, tres cuartos de baño*: coins, rooms.
			const isThing =
				lang === 'es' &&
				parts === 0 &&
				(!says(next + 1, /^del?$/i) || says(next + 2, /^(?:baño|estar|huéspedes|invitados)$/i))
			return {
				length: next + 1 + parts - at,
				values: isThing ? [group / now.value, group] : [group / now.value],
				ordinal: false,
				vague: false,
				weak: group === 1
			}
		}
		if (now.role === 'scale' || now.role === 'group') {
			// *a few dozen, several thousand*: English counts vaguely without a plural; *in every hundred* it counts.
			if (!last)
				vague =
					now.plural === true || (lang === 'en' && !says(next - 1, /^(?:every|per|each|the|in|of|one)$/i))
			const by = Math.max(1, group)
			if (now.value <= 100) group = by * now.value
			else {
				// mil millones, siete mil doscientos millones: the thousands already counted are multiplied as well
				total = total > 0 && total < now.value ? (total + group) * now.value : total + by * now.value
				group = 0
			}
		} else if (last?.role === 'unit' && last.value >= 10 && now.value >= 10) group = group * 100 + now.value
		else group += now.value
		if (!now.ambiguous || last) weak = false
		last = now
		count++
		end = next
		next++
		const joint = jointAt(next, last, group, word, says, lang)
		if (joint.half > 0) {
			// *docena y media* is eighteen.
			if (last.role === 'scale' && last.value > 100) total += last.value / 2
			else group += last.role === 'group' ? last.value / 2 : 0.5
			end = next + joint.half - 1
			next += joint.half
			if (word(next)?.role !== 'scale') break
		} else next += joint.skip
		if (now.ordinal && now.value % 10 !== 0) break
	}
	if (count === 0) return undefined
	const ordinal = last?.ordinal === true
	const share = ordinal && lang === 'es' && says(end + 1, /^partes?$/i)
	return {
		length: end - at + 1 + (share ? 1 : 0),
		values: [share ? 1 / (total + group) : total + group],
		ordinal,
		vague,
		weak: weak || (first.article === true && count === 1)
	}
}

type WordAt = (n: number) => NumberWord | undefined
type Says = (n: number, pattern: RegExp) => boolean

/** *two-and-twenty*, as English used to count; only with hyphens, for *between two and twenty* is a range. */
function unitsFirst(
	text: string,
	tokens: readonly Token[],
	at: number,
	first: NumberWord,
	word: WordAt
): Spelled | undefined {
	const end = tokens[at]?.to ?? 0
	const joint = /^[-‐‑]and[-‐‑]/i.exec(text.slice(end, end + 5))
	if (!joint || first.role !== 'unit' || first.value > 9) return undefined
	const next = tokens.findIndex((token, n) => n > at && token.from >= end + joint[0].length)
	const tens = next < 0 ? undefined : word(next)
	if (!tens || tens.role !== 'unit' || tens.value < 20 || tens.value % 10 !== 0) return undefined
	return {
		length: next - at + 1,
		values: [tens.value + first.value],
		ordinal: tens.ordinal === true,
		vague: false,
		weak: false
	}
}

/** *medio millón*, *half a dozen*; *half* alone is no number here. */
function halfOf(at: number, word: WordAt, says: Says): Spelled | undefined {
	const ahead = says(at + 1, /^(?:an?|-)$/i) ? at + 2 : at + 1
	const scale = word(ahead)
	if (!scale || !(scale.role === 'scale' || scale.role === 'group')) return undefined
	return {
		length: ahead - at + 1,
		values: [scale.value / 2],
		ordinal: false,
		vague: scale.plural === true,
		weak: false
	}
}

/** What joins a number word to the next: *treinta y seis*, *one hundred and five*, *twenty-five*, *cientos de miles*, *y medio*. */
function jointAt(
	next: number,
	last: NumberWord,
	group: number,
	word: WordAt,
	says: Says,
	lang: Lang
): { readonly skip: number; readonly half: number } {
	if (says(next, lang === 'es' ? /^y$/i : /^and$/i)) {
		if (lang === 'es' && word(next + 1)?.role === 'half') return { skip: 0, half: 2 }
		if (lang === 'en' && says(next + 1, /^a$/i) && word(next + 2)?.role === 'half')
			return { skip: 0, half: 3 }
		const then = word(next + 1)
		const tens = last.role === 'unit' && group % 100 >= 20 && group % 10 === 0
		if (!then || (then.article && !(lang === 'es' && tens))) return { skip: 0, half: 0 }
		const joins =
			lang === 'es'
				? (tens && then.value < 10) ||
					// The classics write *diez y ocho*, *tres mil y trecientos*.
					(last.value === 10 && group % 100 === 10 && then.value >= 6 && then.value <= 9) ||
					// *ciento y veinte, un millón y seiscientos mil, tres mil y veinte y nueve*.
					(last.role === 'hundred' && then.role === 'unit' && !then.ordinal) ||
					(last.role === 'scale' &&
						last.value >= 1000 &&
						(then.role === 'hundred' || then.role === 'unit') &&
						!then.ordinal &&
						(word(next + 2)?.role !== 'scale' || (word(next + 2)?.value ?? 0) < last.value))
				: last.role === 'scale' &&
					then.value < last.value &&
					!(word(next + 2)?.role === 'scale' && (word(next + 2)?.value ?? 0) <= last.value)
		return { skip: joins ? 1 : 0, half: 0 }
	}
	if (says(next, /^[-‐‑]$/) && continues(last, word(next + 1), group, 1, lang)) return { skip: 1, half: 0 }
	const plural = word(next + 1)
	if (last.plural && plural?.plural && says(next, /^(?:de|of)$/i)) return { skip: 1, half: 0 }
	return { skip: 0, half: 0 }
}

/** Whether a number word may follow what has been read: twenty five, not five twenty. */
function continues(
	last: NumberWord | undefined,
	word: NumberWord | undefined,
	group: number,
	count: number,
	lang: Lang
): boolean {
	if (!word) return false
	if (!last) return true
	// *veinte segundos* last: no Spanish ordinal stands behind a cardinal.
	if (lang === 'es' && word.ordinal && !last.ordinal) return false
	if (word.role === 'half') return false
	if (word.role === 'part') return last.role === 'unit' && !last.ordinal
	if (word.article && word.value === 1 && last.value < 100 && (group < 20 || group % 10 !== 0)) return false
	if (last.ordinal)
		return word.ordinal === true && last.value >= 10 && last.value % 10 === 0 && word.value < 10
	if (word.role === 'scale' || word.role === 'group')
		return last.role !== 'group' || last.plural === true || word.value > last.value
	if (last.role === 'scale' || last.role === 'group') return word.value < last.value || last.value === 100
	if (word.role === 'hundred') return false
	if (last.role === 'hundred') return word.value < 100
	if (last.value >= 20 && last.value % 10 === 0 && word.value < 10 && word.value > 0) return true
	if (lang === 'es' && last.value === 10 && word.value >= 6 && word.value <= 9) return true
	// Years by their halves: nineteen thirty-six, twenty nineteen.
	return (
		lang === 'en' && count === 1 && last.value >= 10 && last.value <= 20 && word.value >= 10 && !word.ordinal
	)
}
