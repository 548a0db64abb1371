import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Place } from './check.ts'
import { areContrary } from './contraries.ts'
import { type Denial, deniesAlone, denyingTurnsIn, hollowTurnsIn, impliedDenial } from './denials.ts'
import type { Word } from './words.ts'

/** Denials of two sides further apart than this (in tokens, seen from the linked word) are different ones. */
export const near = 5

/** *si el Padre que me envió no le trae* as *unless the Father who sent me brings him*: a whole subject stands between. */
const nearOfClause = 12

/** Where the denying word and the words it bears on are linked to. */
export function partnersOf(denial: Denial, place: Place, side: 'source' | 'target'): readonly number[] {
	return [...denial.heads, denial.at].flatMap((at) => {
		const best = place.words[side][at]?.partners[0]
		return best && best.confidence >= 0.4 ? [best.at] : []
	})
}

/** The word of the other side that denies by its meaning where the denial stands: *carecen* for *have no*. */
export function impliedNear(
	denial: Denial,
	place: Place,
	own: 'source' | 'target',
	{ bitext, lexicon, vocabulary }: Context
): Word | undefined {
	const other = own === 'source' ? 'target' : 'source'
	const [lang, ownLang] = own === 'source' ? (['en', 'es'] as const) : (['es', 'en'] as const)
	const partners = partnersOf(denial, place, own)
	const side = place.words[own]
	const others = place.words[other]
	const turns = denyingTurnsIn(bitext[other].text, others, lang)
	const hollow = hollowTurnsIn(bitext[other].text, others, lang)
	const means = (word: Word, opposite: Word) =>
		own === 'source'
			? vocabulary.support(opposite.form, word.form)
			: vocabulary.support(word.form, opposite.form)
	const [head] = denial.heads.flatMap((at) => side[at] ?? [])
	const isHeadSaid = head !== undefined && others.some((word) => means(word, head) >= surely)
	return others.find((word) => {
		const turn = turns.has(word.at)
		const strength = turn ? 2 : impliedDenial(word, lang, lexicon)
		if (strength === 0 || hollow.has(word.at)) return false
		if (word.form.form === 'only' && deniesAll(denial, side)) return false
		if (!turn && (isContrary(word, denial, side) || isSpent(word, denial, side, means))) return false
		if (!turn && deniesForAnother(word, denial, side, means, (one) => impliedDenial(one, ownLang, lexicon)))
			return false
		const distance = Math.min(...partners.map((at) => Math.abs(at - word.at)))
		if (
			strength === 2 &&
			!isMeantBy(word, denial, side, means, strength) &&
			distance <= (word.form.form === 'non' ? 2 : 1)
		)
			return true
		if (
			strength === 2 &&
			!isMeantBy(word, denial, side, means, strength) &&
			partners.some((at) => governs(word, at, others))
		)
			return true
		if (strength === 1 && isPart(word, denial, side, lexicon)) return false
		if (isMeantBy(word, denial, side, means, strength)) return false
		const opensClause = /^(?:lest|unless)$/.test(word.form.form)
		if (!isHeadSaid && isLeftUndone(word, others)) return true
		if (word.kind !== 'function' && !opensClause && linkedElsewhere(word, denial)) return false
		const isPredicate = strength === 2 && partners.some((spot) => isToldOf(word, spot, others))
		const reach = opensClause || isPredicate ? nearOfClause : strength === 2 ? near : 2
		return partners.length === 0 ? strength === 2 : distance <= reach
	})
}

/** How far behind a denial what it denies altogether may stand. */
const altogetherWithin = 6

/** *no se abría ninguno*: where nothing is set apart by *sino* or *salvo*, none is not *only one*. */
function deniesAll({ at }: Denial, side: readonly Word[]): boolean {
	const rest = side.slice(at + 1)
	return (
		rest.slice(0, altogetherWithin).some(({ form }) => /^(?:ningun[oa]|ningún|nadie)$/.test(form.form)) &&
		!rest.some(({ form }) => /^(?:más|sino|salvo|excepto|menos|solo|sólo|que|únic[oa])$/.test(form.form))
	)
}

/** *No contestó a ninguna carta* as *we wrote letters, all of which went unanswered*: what is left undone is told of what it was not done to. */
function isLeftUndone({ at, form }: Word, side: readonly Word[]): boolean {
	return (
		/^un\p{L}{3,}(?:ed|en|n|t)$/u.test(form.form) &&
		/^(?:go|goes|went|gone|going|remain(?:s|ed|ing)?|left|lies?|lay|stay(?:s|ed)?|pass(?:es|ed)?|still|be|been|is|are|was|were)$/.test(
			side[at - 1]?.form.form ?? ''
		)
	)
}

/** *Los nombres de los menores se han omitido*: a word that renders nothing else tells of the noun that begins its clause, however long. */
function isToldOf({ at, kind, partners }: Word, spot: number, side: readonly Word[]): boolean {
	return (
		kind === 'content' &&
		partners.length === 0 &&
		spot < at &&
		side.slice(spot + 1, at).every((word) => word.kind !== 'mark')
	)
}

/** *carecen de contrato*: a word that denies stands right before what is denied, whatever it is linked with itself. */
function governs({ at, kind }: Word, spot: number, side: readonly Word[]): boolean {
	return (
		kind === 'content' &&
		at < spot &&
		spot - at <= 3 &&
		side.slice(at + 1, spot).every((word) => word.kind === 'function')
	)
}

/** How far behind a denial the *hasta* that it belongs to may stand. */
const untilWithin = 8

/** English that leaves a time to pass. */
const waiting =
	/^(?:wait(?:s|ed|ing)?|lea?(?:ve|ves|ving|ft)|allow(?:s|ed|ing)?|lets?|letting|giv(?:e|es|ing)|gave|elaps(?:e|es|ed)|hold(?:s|ing)?|held)$/

/**
 * *No volvió hasta el lunes* as *he came back on Monday*: not until then is then, where no *until* is left either; *no lo
 * abra hasta pasada una hora* as *leave it an hour before you open it*.
 */
export function turnsUntil({ at, heads }: Denial, { words }: Place): Word | undefined {
	// *hasta 1977 no se anuló* as *not until 1977 was it annulled*
	const isSetBefore = words.source
		.slice(Math.max(0, at - untilWithin), at)
		.some(({ form }) => form.form === 'hasta')
	const notUntil = isSetBefore
		? words.target.find(
				({ form, at: spot }) => form.form === 'until' && words.target[spot - 1]?.form.form === 'not'
			)
		: undefined
	if (notUntil) return notUntil
	const after = words.source.slice(at + 1, at + 1 + untilWithin)
	const until = after.findIndex(({ form, kind }) => form.form === 'hasta' || kind === 'mark')
	if (after[until]?.form.form !== 'hasta') return undefined
	const end = words.target.find(({ form }) => /^(?:until|till|before|yet)$/.test(form.form))
	// *ninguna acudió hasta la mañana siguiente* as *it was the next morning before one came*
	if (end?.form.form === 'before') {
		const time = words.source
			.slice(at + until + 2, at + until + 6)
			.flatMap(({ partners }) => words.target[partners[0]?.at ?? -1] ?? [])
			.find((word) => word.at < end.at)
		if (time) return time
	}
	if (end)
		return words.target.find(
			(word) =>
				word.at < end.at && waiting.test(word.form.form) && !heads.includes(word.partners[0]?.at ?? -1)
		)
	return words.source
		.slice(at + until + 2, at + until + 6)
		.flatMap(({ partners }) => words.target[partners[0]?.at ?? -1] ?? [])[0]
}

/** *No es fácil* as *it is hard*, *no era raro* as *it was common*: the contrary of what is denied. */
export function contraryOf(
	denial: Denial,
	place: Place,
	own: 'source' | 'target',
	{ lexicon, vocabulary }: Context
): Word | undefined {
	const others = place.words[own === 'source' ? 'target' : 'source']
	return denial.heads
		.flatMap((at) => {
			const head = place.words[own][at]
			// *nadie* as *everyone* is the denial itself turned round.
			return head && !deniesAlone(head, own === 'source' ? 'es' : 'en') ? [head] : []
		})
		.flatMap((head) =>
			others.filter((other) => {
				const [spanish, english] = own === 'source' ? [head, other] : [other, head]
				const meant = others.some((one) =>
					own === 'source'
						? vocabulary.support(head.form, one.form) >= surely
						: vocabulary.support(one.form, head.form) >= surely
				)
				return other.kind === 'content' && !meant && areContrary(spanish, english, lexicon)
			})
		)[0]
}

/** *Ya no* and *still* say the contrary of each other, as *no longer* and *todavía* do. */
function isContrary(word: Word, denial: Denial, side: readonly Word[]): boolean {
	const [before, after] = [side[denial.at - 1], side[denial.at + 1]].map((one) => one?.form.form)
	return (
		(before === 'ya' && word.form.form === 'still') ||
		(side[denial.at]?.form.form === 'tampoco' && word.form.form === 'too') ||
		(after === 'longer' && /^(?:aún|todavía)$/.test(word.form.form))
	)
}

/** A meaning from here on says what a word stands for. */
const surely = 0.45

/** Whether a bound word renders another word than the denial and what it bears on: *pero, but* answers no denial beside it. */
function isSpent(
	word: Word,
	denial: Denial,
	side: readonly Word[],
	means: (word: Word, opposite: Word) => number
): boolean {
	const best = word.partners[0]
	const opposite = side[best?.at ?? -1]
	if (
		!/^(?:only|but|still|too|few|little|other|any\p{L}*|ever|away|off|out|sol[oa]|sólo)$/u.test(
			word.form.form
		)
	)
		return false
	if (!best || !opposite) return false
	if (best.confidence < 0.5 || means(word, opposite) < surely) return false
	return ![denial.at, ...denial.heads].includes(best.at)
}

/** *sería injusto no reconocer*: *unfair* is *injusto*, which denies by itself, and answers no *no* beside it. */
function deniesForAnother(
	word: Word,
	denial: Denial,
	side: readonly Word[],
	means: (word: Word, opposite: Word) => number,
	strengthOf: (word: Word) => number
): boolean {
	const best = word.partners[0]
	const opposite = side[best?.at ?? -1]
	if (!best || !opposite || best.confidence < joined || means(word, opposite) < surely) return false
	return ![denial.at, ...denial.heads].includes(best.at) && strengthOf(opposite) === 2
}

/** A link from here on leaves no doubt which word a word renders. */
const joined = 0.8

/** *Put off, hold back*: no one of their words means what both do. */
const particled = /^(?:put(?:s|ting)?|h[eo]ld(?:s|ing)?|off|back)$/

/** *Jamás faltó* as *often missed*: the word is what is denied, and denies nothing over it. */
function isMeantBy(
	word: Word,
	{ heads }: Denial,
	side: readonly Word[],
	means: (word: Word, opposite: Word) => number,
	strength: 1 | 2
): boolean {
	const isMeant = heads.some((at) => {
		const head = side[at]
		return (
			head !== undefined &&
			word.partners[0]?.at === at &&
			(means(word, head) >= surely || particled.test(word.form.form))
		)
	})
	// *No es malo* as *it is bad*: what denies only beside another word denies nothing where it is that word's rendering.
	return (
		isMeant &&
		(strength === 1 ||
			/^(?:den(?:y|ie)|ignoran|n(?:e|ie)g|miss|lack|fail|refus|put|h[eo]ld|off|back|postpon|delay|defer|spar|omit|exclu|ocult|reject|avoid|prevent|stop|ceas|falt|carec|rechaz|evit|imped|impid|fracas|perd|pierd|desiert|deshabit|despejad|callad|silen|olvid|forg[eo]t|remember|empt|desert)/.test(
				word.form.form
			))
	)
}

/** Whether a particle belongs to a verb the denial bears on: *quitar* is *take away*. */
function isPart(word: Word, denial: Denial, side: readonly Word[], { entries }: Lexicon): boolean {
	return denial.heads.some((at) =>
		side[at]?.form.lemmas.some((lemma) =>
			entries
				.get(lemma)
				?.some(({ translations }) =>
					translations.some((one) => one.split(' ').slice(1).includes(word.form.form))
				)
		)
	)
}

/** Whether a word already answers some other word than the denial and what it bears on. */
function linkedElsewhere(word: Word, denial: Denial): boolean {
	const best = word.partners[0]
	if (!best || best.confidence < 0.5) return false
	return ![denial.at, ...denial.heads].some((at) => Math.abs(at - best.at) <= 1)
}
