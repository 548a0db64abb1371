import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Form, formAndLemmas, onceAForm, type Word } from './words.ts'

interface Member {
	readonly kind: string
	readonly renderings: ReadonlySet<string>
}

interface Kinds {
	readonly spanish: ReadonlyMap<string, Member>
	/** English members of a kind, by `kind`. */
	readonly english: ReadonlyMap<string, ReadonlySet<string>>
}

const memory = new WeakMap<Lexicon, Kinds>()

/** The lexicon's table of kinds: things of which one is never another (*hija* and *sister*, *maíz* and *wheat*). */
function kindsIn(lexicon: Lexicon): Kinds {
	const known = memory.get(lexicon)
	if (known) return known
	const spanish = new Map<string, Member>()
	const english = new Map<string, Set<string>>()
	for (const { kind = '', es = '', en = '' } of lexicon.tables.get('kinds') ?? []) {
		const renderings = new Set(en.toLowerCase().split(' | '))
		spanish.set(es, { kind, renderings })
		const members = english.get(kind) ?? new Set<string>()
		renderings.forEach((one) => members.add(one))
		english.set(kind, members)
	}
	const kinds = { spanish, english }
	memory.set(lexicon, kinds)
	return kinds
}

/** The member a Spanish form is, by its likeliest dictionary form, and whatever else the lexicon renders it by. */
const memberOf = onceAForm(({ lemmas }, lexicon: Lexicon) => {
	const member = kindsIn(lexicon).spanish.get(lemmas[0] ?? '')
	if (!member) return null
	const entries = lemmas.flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
	return { ...member, translations: new Set(entries.flatMap(({ translations }) => translations)) }
})

/** Whether a Spanish form is of a kind at all; hardly any is. */
export function isMember(form: Form, lexicon: Lexicon): boolean {
	return memberOf(form, lexicon) !== null
}

/** Whether an English word names another thing of the same kind: *sister* opposite *hija*. */
export function areOfOneKind(spanish: Word, english: Word, lexicon: Lexicon): boolean {
	const member = memberOf(spanish.form, lexicon)
	if (!member) return false
	// *engineered by* is no engineer: only nouns and adjectives name.
	if (/(?:ed|ing)$/.test(english.form.form)) return false
	const forms = formAndLemmas(english.form)
	const others = kindsIn(lexicon).english.get(member.kind)
	return (
		forms.some((form) => others?.has(form)) &&
		!forms.some((form) => member.renderings.has(form) || member.translations.has(form))
	)
}
