import type { Span } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { kinCompoundAt } from './kin-compounds.ts'
import { type Form, formAndLemmas, onceAForm, type Word } from './words.ts'

interface Member {
	readonly kinds: ReadonlySet<string>
	readonly renderings: ReadonlySet<string>
}

interface Kinds {
	readonly spanish: ReadonlyMap<string, Member>
	/** English members of a kind, by `kind`. */
	readonly english: ReadonlyMap<string, ReadonlySet<string>>
}

const memory = new WeakMap<Lexicon, Kinds>()
/** A word that renders so many of a kind (*bird*, *boat*) says of none which one it is. */
const manyThings = 4
/** Marks a rendering of the table that names much besides (*member* of a *diputado*). */
const general = '~'

/** Words that render many of a kind and are nobody's first rendering: *plant* of trees, but not *priest*. */
function wideWords(
	rows: readonly { readonly kind: string; readonly naming: readonly string[] }[]
): ReadonlySet<string> {
	const [all, first] = [new Map<string, number>(), new Set<string>()]
	for (const { kind, naming } of rows)
		naming.forEach((one, at) => {
			const key = `${kind} ${one}`
			all.set(key, (all.get(key) ?? 0) + 1)
			if (at === 0) first.add(key)
		})
	return new Set([...all].flatMap(([key, count]) => (count >= manyThings && !first.has(key) ? [key] : [])))
}

/** The lexicon's table of kinds: things of which one is never another (*hija* and *sister*, *maíz* and *wheat*). */
function kindsIn(lexicon: Lexicon): Kinds {
	const known = memory.get(lexicon)
	if (known) return known
	const spanish = new Map<string, Member>()
	const english = new Map<string, Set<string>>()
	const rows = (lexicon.tables.get('kinds') ?? []).map(({ kind = '', es = '', en = '' }) => {
		const written = en.toLowerCase().split(' | ')
		const naming = written.filter((one) => !one.startsWith(general))
		return { kind, es, naming, renderings: new Set(written.map((one) => one.replace(general, ''))) }
	})
	const wide = wideWords(rows)
	for (const { kind, es, naming, renderings } of rows) {
		const before = spanish.get(es)
		spanish.set(es, {
			kinds: new Set([...(before?.kinds ?? []), kind]),
			renderings: new Set([...(before?.renderings ?? []), ...renderings])
		})
		const members = english.get(kind) ?? new Set<string>()
		const isTold = (one: string) => kind === deeds || kind === 'office' || !wide.has(`${kind} ${one}`)
		naming.filter(isTold).forEach((one) => members.add(one))
		english.set(kind, members)
	}
	const kinds = { spanish, english }
	memory.set(lexicon, kinds)
	return kinds
}

/** The member a Spanish form is, by its likeliest dictionary form, and whatever else the lexicon renders it by. */
const memberOf = onceAForm(({ lemmas }, lexicon: Lexicon) => {
	const member = memberNamed(lemmas[0] ?? '', lexicon)
	if (!member) return null
	// What a brother is called says nothing of *hermana*.
	const [own = ''] = lemmas
	const others = lemmas.filter((lemma) => !own.endsWith('a') || lemma !== `${own.slice(0, -1)}o`)
	const entries = others.flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
	return { ...member, translations: new Set(entries.flatMap(({ translations }) => translations)) }
})

/** A member by its lemma; *presidenta, enfermera, doctora* hold the office that men give its name. */
function memberNamed(lemma: string, lexicon: Lexicon): Member | undefined {
	const { spanish } = kindsIn(lexicon)
	const known = spanish.get(lemma)
	if (known || !lemma.endsWith('a')) return known
	const stem = lemma.slice(0, -1)
	// *asistencia médica*: what is an adjective as well holds no office.
	const isNoun = (one: string) => (lexicon.entries.get(one) ?? []).every(({ pos }) => pos.startsWith('n'))
	const offices = [`${stem}o`, `${stem}e`, stem].filter(isNoun).flatMap((one) => spanish.get(one) ?? [])
	return offices.find(({ kinds }) => kinds.has('office'))
}

/** Whether a Spanish form names an office or a trade. */
export function isOffice(form: Form, lexicon: Lexicon): boolean {
	return memberOf(form, lexicon)?.kinds.has('office') === true
}

/** Whether a Spanish form names the office that an English one names. */
export function isOfficeOf(spanish: Form, english: Form, lexicon: Lexicon): boolean {
	const member = memberOf(spanish, lexicon)
	return (
		member?.kinds.has('office') === true && formAndLemmas(english).some((form) => member.renderings.has(form))
	)
}

/** Whether a Spanish form is of a kind at all; hardly any is. */
export function isMember(form: Form, lexicon: Lexicon): boolean {
	return memberOf(form, lexicon) !== null
}

/** Whether an English word names another thing of the same kind: *sister* opposite *hija*. */
export function areOfOneKind(spanish: Word, english: Word, lexicon: Lexicon): boolean {
	const member = memberOf(spanish.form, lexicon)
	if (!member) return false
	const forms = formAndLemmas(english.form)
	if (forms.some((form) => member.renderings.has(form) || member.translations.has(form))) return false
	if (isHeld(english.form.form, member.renderings)) return false
	return [...member.kinds].some((kind) => {
		const others = kindsIn(lexicon).english.get(kind)
		if (!forms.some((form) => others?.has(form))) return false
		// English nouns may look like verbs, so only forms of verbs tell of deeds.
		if (kind === deeds) return ofVerb.test(english.form.form)
		// *engineered by* is no engineer: only nouns and adjectives name; *wedding* is one.
		if (/(?:ed|ing)$/.test(english.form.form) && !others?.has(english.form.form)) return false
		return !(kind === 'office' && isPlural(spanish.form) !== isPlural(english.form))
	})
}

/** Women and girls, in English. */
export const feminine =
	/^(?:girl|daughter|woman|sister|aunt|queen|mother|wife|grandmother|niece|lady|maid|bride)s?$/

/** The kind of what is done; all others are of things and persons. */
const deeds = 'deed'

/** Forms by which a verb is known: *washed, sweeping, sang*. */
const ofVerb =
	/(?:[^e]ed|ing)$|^(?:sang|sung|swam|swum|flew|flown|wrote|written|wove|woven|sewn|sown|swept|froze|frozen|ground|kneaded|bit|bitten|stole|stolen|slew|slain|shot|burnt)$/

/** *churchyard* is of the church, *schoolhouse* of the school: the beginning of a compound says the word itself. */
function isHeld(compound: string, renderings: ReadonlySet<string>): boolean {
	return [...renderings].some(
		(one) => one.length >= leastHeld && compound.length >= one.length + leastHeld && compound.startsWith(one)
	)
}

/** Letters of either part of a compound, at least. */
const leastHeld = 4

/** *Señora presidenta* beside *honourable members*: who holds an office is not several who hold another. */
const isPlural = onceAForm(({ form, lemmas }) => form.endsWith('s') && !(lemmas[0] ?? 's').endsWith('s'))

/** The least confidence of a link that says which relative stands for which. */
const sure = 0.5

const nameRelatives = anyForm('es', (form, lexicon) => memberOf(form, lexicon)?.kinds.has('kin') === true)

/** Hardly any sentence names the wrong relative. */
const none: ReturnType<typeof otherRelatives> = []

/** The words of both sides of a bead. */
type Sides = Readonly<Record<'source' | 'target', readonly Word[]>>

/**
 * Relatives that another one stands for though its word seems to answer: *hermana* as *brother*, whose word Spanish has
 * for both sexes, and *abuela* as *mother-in-law*, whose word is made of several. None of its own words may be near.
 */
export function otherRelatives(
	{ source, target }: Sides,
	lexicon: Lexicon
): readonly { readonly source: Word; readonly target: { readonly token: Span; readonly form: Form } }[] {
	if (!nameRelatives(source, lexicon)) return none
	return source.flatMap((word) => {
		const member = memberOf(word.form, lexicon)
		const best = member?.kinds.has('kin') ? word.partners[0] : undefined
		const opposite = target[best?.at ?? -1]
		if (!member || !best || !opposite) return []
		const compound = kinCompoundAt(opposite, target)
		// A word of several is linked with each of them a little.
		const linked = word.partners.reduce(
			(sum, { at, confidence }) => (compound && isWithin(target[at], compound) ? sum + confidence : sum),
			compound ? 0 : best.confidence
		)
		if (linked < sure) return []
		const names = compound?.names ?? formAndLemmas(opposite.form)
		const others = kindsIn(lexicon).english.get('kin')
		const isMeant = (form: string) => member.renderings.has(form) || member.translations.has(form)
		if (!names.some((form) => others?.has(form)) || names.some(isMeant)) return []
		const isSaid = target.some(
			(one) =>
				one !== opposite &&
				(kinCompoundAt(one, target)?.names ?? formAndLemmas(one.form)).some((form) =>
					member.renderings.has(form)
				)
		)
		return isSaid
			? []
			: [{ source: word, target: { token: compound ?? opposite.token, form: opposite.form } }]
	})
}

function isWithin(word: Word | undefined, { from, to }: Span): boolean {
	return word !== undefined && word.token.from >= from && word.token.to <= to
}
