import { acronymAt } from './acronyms.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { areKnownApart, type Name, spanOf } from './name-answers.ts'
import { isAcronym } from './name-evidence.ts'

/** *(OEA)* as *(UN)*: the body's full name answers, its letters are another body's by the lexicon. */
export function acronymsChanged(
	here: readonly Name[],
	gained: readonly Name[],
	context: Context
): readonly Evidence[] {
	const { source, target } = context.bitext
	return gained.flatMap((name): Evidence[] => {
		const to = spanOf(name)
		const letters = target.text.slice(to.from, to.to)
		if (!isAcronym(name, target.text) || target.text.charAt(to.from - 1) !== '(') return []
		const other = here.find((own) => {
			const { from, to: end } = spanOf(own)
			return (
				isAcronym(own, source.text) &&
				source.text.charAt(from - 1) === '(' &&
				areKnownApart(source.text.slice(from, end), letters, context.lexicon)
			)
		})
		if (!other) return []
		return [{ ...bothSides(spanOf(other), to, context.bitext), message: 'changed', confidence: 0.85 }]
	})
}

/**
 * An acronym that the translation has taught its reader another rendering of: *MLG* is *FFM* where both are explained,
 * and *GLM* nowhere. Only where nothing else in the sentence can be what the other acronym stands for.
 */
export function acronymsMistaken(place: Place, { bitext, acronyms }: Context): readonly Evidence[] {
	if (acronyms.size === 0) return []
	const read = (side: 'source' | 'target') =>
		place.words[side].flatMap((word) => {
			const letters = acronymAt(bitext[side].text, word)
			return letters === undefined ? [] : [{ letters, token: word.token }]
		})
	const [here, there] = [read('source'), read('target')]
	const due = new Set(here.map(({ letters }) => acronyms.get(letters) ?? letters))
	const strange = there.filter(
		({ letters }) => !due.has(letters) && !here.some((own) => own.letters === letters)
	)
	const lost = here.filter(({ letters }) => {
		const taught = acronyms.get(letters)
		return (
			taught !== undefined && !there.some((other) => other.letters === taught || other.letters === letters)
		)
	})
	const [own, other] = [lost[0], strange[0]]
	if (!own || !other || new Set(lost.map(({ letters }) => letters)).size > 1 || strange.length > 1) return []
	return [{ ...bothSides(own.token, other.token, bitext), message: 'changed', confidence: 0.85 }]
}
