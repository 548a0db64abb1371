import type { Side } from '../bitext.ts'
import { numberWords } from '../text/number-words.ts'
import { onceAForm, type Word } from './words.ts'

/** Whether a form joins two things as equals, by the side it stands on. */
export const isConjunction = {
	source: onceAForm(({ form }) => /^(?:y|e|o|u|ni)$/.test(form)),
	target: onceAForm(({ form }) => /^(?:and|or|nor)$/.test(form))
}

/** *sesenta y un años*: whether a conjunction stands inside a number. */
export function isWithinNumber(at: number, here: readonly Word[], side: Side): boolean {
	const known = numberWords[side === 'source' ? 'es' : 'en']
	return known.has(here[at - 1]?.form.form ?? '') && known.has(here[at + 1]?.form.form ?? '')
}
