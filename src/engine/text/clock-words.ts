import type { Lang, Token } from '../bitext.ts'
import { numberWords } from './number-words.ts'

/** An hour told in words: how many tokens it takes, and minutes after midnight. */
export interface SpokenHour {
	readonly length: number
	readonly minutes: number
}

/**
 * *las once y cuarto*, *las tres menos veinte*; *a quarter past eleven*, *twenty to three*. Spanish begins at the hour
 * (the article before it stays outside), English at the minutes.
 */
export function spokenHourAt(
	text: string,
	tokens: readonly Token[],
	at: number,
	lang: Lang
): SpokenHour | undefined {
	const word = (n: number) => {
		const token = tokens[n]
		return token ? text.slice(token.from, token.to).toLowerCase() : ''
	}
	const value = (n: number): number | undefined => {
		const form = word(n)
		if (/^\d{1,2}$/.test(form)) return Number(form)
		const found = numberWords[lang].get(form)
		return found?.role === 'unit' && !found.ordinal ? found.value : undefined
	}
	// The word after tells at once: *y, menos; past, after, to, of*.
	const joint = word(at + 1)
	if (lang === 'es' && joint === 'horas') return formal(word, value, at)
	if (lang === 'es') return joint === 'y' || joint === 'menos' ? spanish(word, value, at) : undefined
	return /^(?:past|after|to|of)$/.test(joint) ? english(word, value, at) : undefined
}

type WordAt = (n: number) => string
type ValueAt = (n: number) => number | undefined

function spanish(word: WordAt, value: ValueAt, at: number): SpokenHour | undefined {
	const hour = value(at)
	const joint = word(at + 1)
	if (!/^(?:las|la)$/.test(word(at - 1)) || hour === undefined || hour < 1 || hour > 24) return undefined
	if (!/^(?:y|menos)$/.test(joint)) return undefined
	const part = word(at + 2)
	const minutes = part === 'cuarto' ? 15 : part === 'media' ? 30 : value(at + 2)
	if (minutes === undefined || minutes > 59) return undefined
	return { length: 3, minutes: hour * 60 + (joint === 'y' ? minutes : -minutes) }
}

/** *las diez horas y cinco minutos, a las trece horas treinta minutos*: how minutes and rulings tell the hour. */
function formal(word: WordAt, value: ValueAt, at: number): SpokenHour | undefined {
	const hour = value(at)
	const place = /^(?:y|con)$/.test(word(at + 2)) ? at + 3 : at + 2
	const minutes = word(place + 1) === 'minutos' ? value(place) : undefined
	if (word(at - 1) !== 'las' || hour === undefined || hour > 24 || minutes === undefined || minutes > 59)
		return undefined
	return { length: place + 2 - at, minutes: hour * 60 + minutes }
}

function english(word: WordAt, value: ValueAt, at: number): SpokenHour | undefined {
	const part = word(at)
	const minutes = part === 'quarter' ? 15 : part === 'half' ? 30 : value(at)
	const joint = word(at + 1)
	const hour = value(at + 2)
	if (minutes === undefined || minutes > 59 || hour === undefined || hour < 1 || hour > 12) return undefined
	// *a quarter of a million* tells no hour.
	if (
		/^an?$/.test(word(at + 2)) ||
		!/^(?:past|after|to|of)$/.test(joint) ||
		(/^(?:to|of)$/.test(joint) && part !== 'quarter' && minutes % 5 !== 0)
	)
		return undefined
	// *ten to twelve people* is a range: only quarters and halves stand alone, other minutes need *past* or *at* before.
	const isTold =
		part === 'quarter' || part === 'half' || joint === 'past' || /^(?:at|by|till)$/.test(word(at - 1))
	if (!isTold) return undefined
	return { length: 3, minutes: hour * 60 + (/^(?:past|after)$/.test(joint) ? minutes : -minutes) }
}
