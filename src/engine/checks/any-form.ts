import type { Lang } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { lately } from './lately.ts'
import type { Lexeme } from './lexemes.ts'
import { onceAForm, type Word } from './words.ts'

/** Whether a form is of some kind, by itself. */
type Is = (form: Lexeme, lexicon: Lexicon) => boolean

/** Kinds of forms that a whole number has bits for. */
const mostKinds = 31

/** As many kinds as a number has bits, in their order, and the bits of all forms of a side. */
interface Bank {
	readonly kinds: Is[]
	bitsAmong: (side: readonly Word[], lexicon: Lexicon) => number
}

/** Every kind that some check asks for. */
const banks: Readonly<Record<Lang, Bank[]>> = { es: [], en: [] }

/**
 * A question to one side of a bead: whether a form of some kind is among its words. Most sentences have none of those
 * that a check lives on, and are passed over here: the kinds of a form are told once a form, those of a side once a
 * side, for all who ask.
 */
export function anyForm(lang: Lang, is: Is): (side: readonly Word[], lexicon: Lexicon) => boolean {
	const bank = bankOf(lang)
	const bit = 1 << bank.kinds.length
	bank.kinds.push(is)
	bank.bitsAmong = among(bank.kinds)
	return (side, lexicon) => (bank.bitsAmong(side, lexicon) & bit) !== 0
}

/** The bank of a language that has room for another kind. */
function bankOf(lang: Lang): Bank {
	const last = banks[lang].at(-1)
	if (last && last.kinds.length < mostKinds) return last
	const kinds: Is[] = []
	const fresh = { kinds, bitsAmong: among(kinds) }
	banks[lang].push(fresh)
	return fresh
}

/** The bits of all forms of a side, of the kinds that are known by now. */
function among(kinds: readonly Is[]): Bank['bitsAmong'] {
	const bitsOf = onceAForm((form, lexicon: Lexicon): number =>
		kinds.reduce((bits, is, at) => (is(form, lexicon) ? bits | (1 << at) : bits), 0)
	)
	return lately((side: readonly Word[], lexicon: Lexicon): number => {
		let bits = 0
		for (const { form } of side) bits |= bitsOf(form, lexicon)
		return bits
	})
}
