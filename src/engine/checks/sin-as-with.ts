import type { Span } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import type { Denial } from './denials.ts'
import type { Word } from './words.ts'

/** A link from here on joins what stands behind *sin* with what stands behind *with*. */
const joins = 0.5
/** Words that may stand between either and what it governs: *without any of her old coats*. */
const between = 3

/**
 * What a *sin* became where it became *with*, right before the rendering of what *sin* denies: *sin Esteban* as *with Esteban*,
 * however many other denials the two sentences share.
 */
export function becomesWith(denial: Denial, { words }: Place, { vocabulary }: Context): Span | undefined {
	const own = words.source[denial.at]
	// *No sin esfuerzo* is with effort.
	if (own?.form.form !== 'sin' || words.source[denial.at - 1]?.form.form === 'no') return undefined
	const head = governedBy(own, words.source)
	const best = head?.partners[0]
	const answer = words.target[best?.at ?? -1]
	if (!head || !best || !answer || best.confidence < joins) return undefined
	const isSame =
		head.form.folded === answer.form.folded || vocabulary.support(head.form, answer.form) >= joins
	if (!isSame) return undefined
	const english = words.target.slice(Math.max(0, answer.at - between), answer.at)
	const word = english.find((one) => one.form.form === 'with')
	if (!word || governedBy(word, words.target) !== answer) return undefined
	const stands = (from: number, to: number, pattern: RegExp) =>
		words.target.slice(Math.max(0, from), to).some(({ form }) => pattern.test(form.form))
	return stands(word.at - 4, answer.at + 1, denying) || stands(answer.at + 1, answer.at + between, wanting)
		? undefined
		: { from: word.token.from, to: answer.token.to }
}

/** *with no coat, not with Esteban, with hardly any rain*. */
export const denying = /^(?:no|none|not|never|nor|hardly|scarcely|barely|little|few|less|only|even)$|n['’]t$/
/** *with Esteban gone, with his hands off*. */
const wanting = /^(?:gone|absent|missing|away|off|out|dead|lacking|free|un\p{L}+|\p{L}+less)$/u

/** What a preposition governs: the first word of content or name within a few of it, with nothing but bound words between. */
function governedBy({ at }: Word, side: readonly Word[]): Word | undefined {
	const next = side.slice(at + 1, at + 1 + between).find(({ kind }) => kind !== 'function')
	return next?.kind === 'content' || next?.kind === 'name' ? next : undefined
}
