import { acronymAt } from './acronyms.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { gathered } from '../text/gathered.ts'
import { areKnownApart } from './acronym-answers.ts'
import { type Name, spanOf } from './name-answers.ts'
import { isAcronym } from './name-evidence.ts'
import { noNames } from './no-names.ts'

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

/** *COVID-19, VIH-1*: letters and a figure that name one thing. */
const identifier = /^\p{Lu}{2,}[-‐‑]\d+$/u

/** *COVID-19* as *ICH-19*, where the translation writes *COVID-19* in other places: a name with a figure is kept or it is another. */
export function identifiersChanged(place: Place, { bitext, vocabulary }: Context): readonly Evidence[] {
	const read = (side: 'source' | 'target') =>
		place.words[side].filter(({ token }) => identifier.test(bitext[side].text.slice(token.from, token.to)))
	const here = read('source')
	if (here.length === 0) return []
	const there = read('target')
	if (there.length === 0) return []
	const lost = here.filter(({ form }) => !place.words.target.some((other) => other.form.form === form.form))
	const gained = there.filter(
		({ form }) => !place.words.source.some((other) => other.form.form === form.form)
	)
	const [own, other] = [lost[0], gained[0]]
	if (!own || !other || lost.length > 1 || gained.length > 1) return []
	if (!vocabulary.target.has(own.form.form) || vocabulary.source.has(other.form.form)) return []
	return [{ ...bothSides(own.token, other.token, bitext), message: 'changed', confidence: 0.85 }]
}

/**
 * An acronym that the translation has taught its reader another rendering of: *MLG* is *FFM* where both are explained,
 * and *GLM* nowhere. Only where nothing else in the sentence can be what the other acronym stands for.
 */
export function acronymsMistaken(
	place: Place,
	{ bitext, acronyms: { taught } }: Context
): readonly Evidence[] {
	if (taught.size === 0) return []
	const read = (side: 'source' | 'target') =>
		gathered(place.words[side], (word) => {
			const letters = acronymAt(bitext[side].text, word)
			return letters === undefined ? [] : [{ letters, token: word.token }]
		})
	const [here, there] = [read('source'), read('target')]
	const due = new Set(here.map(({ letters }) => taught.get(letters) ?? letters))
	const strange = there.filter(
		({ letters }) => !due.has(letters) && !here.some((own) => own.letters === letters)
	)
	const lost = here.filter(({ letters }) => {
		const english = taught.get(letters)
		return (
			english !== undefined && !there.some((other) => other.letters === english || other.letters === letters)
		)
	})
	const [own, other] = [lost[0], strange[0]]
	if (!own || !other || new Set(lost.map(({ letters }) => letters)).size > 1 || strange.length > 1) return []
	return [{ ...bothSides(own.token, other.token, bitext), message: 'changed', confidence: 0.85 }]
}

/** An acronym met less often has no habit. */
const fewestAcronyms = 4
/** A rendering of at most this share of an acronym's, with another twice as often, is no habit of the translation's. */
const strayShare = 0.3

/**
 * An acronym rendered otherwise than usual: *TCD* is *CDD* here and something else in most other sentences, and nowhere
 * does the translation say what *CDD* is. Which of the two is wrong, a person must say.
 */
export function acronymsAstray(
	place: Place,
	{ bitext, acronyms, habits, lexicon }: Context
): readonly Evidence[] {
	return gathered(place.words.source, (word): readonly Evidence[] => {
		const letters = word.kind === 'name' ? acronymAt(bitext.source.text, word) : undefined
		const best = letters === undefined ? undefined : word.partners[0]
		const opposite = place.words.target[best?.at ?? -1]
		const other = acronymAt(bitext.target.text, opposite)
		if (!letters || !best || !opposite || !other || best.confidence < surelyLinked) return noEvidence
		// What is kept has not changed: *SAR* beside *SARS*, which is no plural of it.
		if (letters === other) return noEvidence
		// *EE. UU.*, *Felipe VI*.
		if (noNames.has(word.form.form) || /^[IVXLCDM]+$/.test(letters)) return noEvidence
		const { so, all, most } = habits(word.form, opposite.form)
		if (all < fewestAcronyms || so > strayShare * all || most < 2 * so) return noEvidence
		if (acronyms.explained.has(other) || areSameByLexicon(letters, other, lexicon)) return noEvidence
		return [{ ...bothSides(word.token, opposite.token, bitext), message: 'changed', confidence: 0.6 }]
	})
}

/** Nearly every word is no acronym. */
const noEvidence: readonly Evidence[] = []
/** A link from here on says that one acronym stands for the other. */
const surelyLinked = 0.4

/** Whether the lexicon has one acronym for the other. */
function areSameByLexicon(spanish: string, english: string, { entries }: Lexicon): boolean {
	return (entries.get(spanish.toLowerCase()) ?? []).some(({ translations }) => translations.includes(english))
}
