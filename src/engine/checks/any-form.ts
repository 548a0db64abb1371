import type { Lang } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { lately } from './lately.ts'
import type { Lexeme } from './lexemes.ts'
import { onceAForm, type Word } from './words.ts'

/** Whether a form is of some kind, by itself. */
type Is = (form: Lexeme, lexicon: Lexicon) => boolean

/** Kinds of forms that a whole number has bits for. */
const mostKinds = 31

/** Every kind that some check asks for, in the order of its bit. */
const kinds: Readonly<Record<Lang, Is[]>> = { es: [], en: [] }

/**
 * A question to one side of a bead: whether a form of some kind is among its words. Most sentences have none of those
 * that a check lives on, and are passed over here: the kinds of a form are told once a form, those of a side once a
 * side, for all who ask.
 *
 * @throws RangeError where more kinds are asked for than there are bits
 */
export function anyForm(lang: Lang, is: Is): (side: readonly Word[], lexicon: Lexicon) => boolean {
	if (kinds[lang].length === mostKinds) throw new RangeError(`more than ${mostKinds} kinds of forms`)
	const bit = 1 << kinds[lang].length
	kinds[lang].push(is)
	bitsAmong[lang] = among(lang)
	return (side, lexicon) => (bitsAmong[lang](side, lexicon) & bit) !== 0
}

/** The bits of all forms of a side, of the kinds that are known by now. */
function among(lang: Lang): (side: readonly Word[], lexicon: Lexicon) => number {
	const bitsOf = onceAForm((form, lexicon: Lexicon): number =>
		kinds[lang].reduce((bits, is, at) => (is(form, lexicon) ? bits | (1 << at) : bits), 0)
	)
	return lately((side: readonly Word[], lexicon: Lexicon): number => {
		let bits = 0
		for (const { form } of side) bits |= bitsOf(form, lexicon)
		return bits
	})
}

const bitsAmong = { es: among('es'), en: among('en') }
