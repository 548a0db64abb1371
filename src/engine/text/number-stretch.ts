import type { Lang, Span, Token } from '../bitext.ts'
import type { Figure } from './figures.ts'
import type { Unit } from './units.ts'

/** What a number is, where its surroundings say so. */
export type NumberRole = 'year' | 'day' | 'decade' | 'century' | 'clock' | 'date'

/** A number as it stands in a text. */
export interface Quantity extends Span {
	/** What it may mean: 1.500 is 1500 and 1.5; one value where it is plain. A clock's is minutes. Never empty. */
	readonly values: readonly number[]
	readonly spelled: boolean
	readonly ordinal: boolean
	/** Means something else too (*segundo*), or only hints at a number (*both*): may answer, never asks. */
	readonly weak: boolean
	/** An order of magnitude: *decenas*, *thousands*. */
	readonly vague: boolean
	readonly role?: NumberRole | undefined
	readonly unit?: Unit | undefined
	/** How a figure writes its separators, where that is plain. */
	readonly style?: Figure['style'] | undefined
}

/** A run of tokens of one text, in its language. */
export interface Stretch {
	readonly text: string
	readonly tokens: readonly Token[]
	readonly lang: Lang
}

/** A number read, with the tokens it takes. */
export interface Found {
	readonly quantity: Quantity
	/** First token and the one after the last. */
	readonly at: number
	readonly next: number
	/** The scale word it carries, 1 without. */
	readonly scale: number
}

/** What is known of a number besides its values; what is absent is false or unknown. */
export interface Facts {
	readonly spelled?: boolean
	readonly ordinal?: boolean
	readonly vague?: boolean
	readonly weak?: boolean
	readonly role?: NumberRole
	readonly unit?: Unit
	readonly style?: Figure['style']
	readonly from?: number
	readonly to?: number
}

/** A number of the tokens from `at` to before `next`. */
export function plain(
	{ tokens }: Stretch,
	at: number,
	next: number,
	values: readonly number[],
	facts: Facts,
	scale = 1
): Found {
	const { spelled = false, ordinal = false, weak = false, vague = false, role, unit, style, from, to } = facts
	const quantity: Quantity = {
		from: from ?? tokens[at]?.from ?? 0,
		to: to ?? tokens[next - 1]?.to ?? 0,
		values,
		spelled,
		ordinal,
		weak,
		vague,
		role,
		unit,
		style
	}
	return { quantity, at, next, scale }
}

/** The thirty characters before a token. */
export function textBefore({ text, tokens }: Stretch, at: number): string {
	const to = tokens[at]?.from ?? 0
	return text.slice(Math.max(0, to - 30), to)
}

/** The first token that begins at an offset or later. */
export function tokenAfter(tokens: readonly Token[], at: number, offset: number): number {
	let next = at + 1
	while (next < tokens.length && (tokens[next]?.from ?? 0) < offset) next++
	return next
}
