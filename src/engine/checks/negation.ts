import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { areContrary } from './contraries.ts'
import { type Denial, denialsOf, denyingTurnsIn, hollowTurnsIn, impliedDenial } from './denials.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from './words.ts'

/**
 * A denial that stands on one side only. Every denial is looked for where its words are linked to: *no posible* is
 * answered by *impossible*, *ya no* by *no longer*, and a denial at another word of the sentence does not answer it.
 * Spanish doubles its negatives, so *no … nadie* counts once.
 *
 * Measured (strict/wide): finds 90/98 % of 50 pairs with a negation flipped, and raises 0/0.5 flags per 100
 * sentences of good translations.
 */
export const negation: BeadCheck = {
	id: 'negation',
	category: 'Accuracy/Mistranslation',
	severity: 'critical',
	scope: 'bead',
	messages: ['lost', 'added'],
	reasons: ['implied'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0 || place.target.length === 0) return []
		const { source, target } = context.bitext
		const here = denialsOf(source.text, place.words.source, 'es')
		const there = denialsOf(target.text, place.words.target, 'en')
		if (here.length === 0 && there.length === 0) return []
		const { lost, gained } = unanswered(here, there, place)
		// Both sides deny, only not the same words: a free order of clauses looks like that too, most of all where
		// each side has a denial to spare.
		const both =
			here.length === 0 || there.length === 0 ? 0 : lost.length > 0 && gained.length > 0 ? 0.35 : 0.2
		const found: Evidence[] = []
		const judge = (denial: Denial, own: 'source' | 'target') => {
			const other = own === 'source' ? 'target' : 'source'
			const word = place.words[own][denial.at]
			if (!word) return
			const span = { from: word.token.from, to: word.token.to }
			const words = context.bitext[own].text.slice(span.from, span.to)
			const answer = impliedNear(denial, place, own, context) ?? contraryOf(denial, place, own, context)
			if (answer) {
				const implied = { from: answer.token.from, to: answer.token.to }
				context.silence(
					'implied',
					own === 'source' ? [span] : [implied],
					own === 'source' ? [implied] : [span],
					{ words }
				)
				return
			}
			const partner = partnersOf(denial, place, own)[0]
			const opposite = partner === undefined ? undefined : place.words[other][partner]?.token
			const beside = opposite ? [{ from: opposite.from, to: opposite.to }] : []
			found.push({
				source: own === 'source' ? [span] : beside,
				target: own === 'target' ? [span] : beside,
				message: own === 'source' ? 'lost' : 'added',
				values: { words },
				// Where nothing it bears on stands on the other side by its meaning, the whole may only be said otherwise.
				confidence: Math.min(
					isRendered(denial, place, own, context.vocabulary) ? 0.95 : 0.8,
					confidenceOf(denial, place, own, both) -
						looseness(denial, place.words[own]) -
						(isRepeated(word, place.words[own]) ? 0.2 : 0) +
						(isReversed(denial, word, place) ? 0.25 : 0)
				)
			})
		}
		lost.forEach((denial) => judge(denial, 'source'))
		gained.forEach((denial) => judge(denial, 'target'))
		return found
	}
}

/** *sin agua y sin luz* as *without water or light*: English shares one denial. */
function isRepeated(word: Word, side: readonly Word[]): boolean {
	const { form } = word.form
	return (
		/^(?:sin|without|no)$/.test(form) &&
		/^(?:[yeou,]|and|or)$/.test(side[word.at - 1]?.form.form ?? '') &&
		side.some((other) => other.at < word.at && other.form.form === form)
	)
}

/** *Sin ellas* as *with them*: *with* stands where the denial would. */
function isReversed(denial: Denial, word: Word, { words }: Place): boolean {
	const source = word.form.form === 'sin'
	if (!source && word.form.form !== 'without') return false
	const other = source ? words.target : words.source
	const spots = [denial.at, ...denial.heads].flatMap(
		(at) => (source ? words.source : words.target)[at]?.partners[0]?.at ?? []
	)
	return other.some(
		({ at, form }) =>
			/^(?:con|with)$/.test(form.form) &&
			(spots.some((spot) => spot >= at && spot <= at + 2) || (denial.at <= 1 && at <= 1))
	)
}

/** Denials of two sides further apart than this (in tokens, seen from the linked word) are different ones. */
const near = 5

/** Sentences of more tokens than this are long. */
const long = 40
/** Share of a sentence within which two denials stand at the same place. */
const alongside = 0.12

function unanswered(here: readonly Denial[], there: readonly Denial[], place: Place) {
	const candidates = here.flatMap((a) => there.map((b) => ({ a, b, distance: distanceOf(a, b, place) })))
	candidates.sort((x, y) => x.distance - y.distance)
	const taken = new Set<Denial>()
	// Those that bear on something choose first, then cries and answers (*No, no salgas*); *sin embargo* takes what is left.
	for (const round of ['borne', 'alone', 'spare'] as const)
		for (const { a, b, distance } of candidates) {
			if (round !== 'spare' && (a.optional || b.optional)) continue
			if (round === 'borne' && (a.alone || b.alone)) continue
			if ((distance > near && !a.wide && !b.wide) || taken.has(a) || taken.has(b)) continue
			taken.add(a)
			taken.add(b)
		}
	// In long sentences links go astray: two that are left over at about the same place answer each other.
	const rest = candidates.filter(({ a, b }) => !taken.has(a) && !taken.has(b))
	const apart = ({ a, b }: { readonly a: Denial; readonly b: Denial }) =>
		Math.abs(a.at / place.source.length - b.at / place.target.length)
	rest.sort((x, y) => apart(x) - apart(y))
	for (const { a, b } of rest) {
		if (apart({ a, b }) > alongside || taken.has(a) || taken.has(b)) continue
		if (Math.max(place.source.length, place.target.length) < long) continue
		taken.add(a)
		taken.add(b)
	}
	const free = (denial: Denial) => !taken.has(denial) && !denial.optional
	return { lost: here.filter(free), gained: there.filter(free) }
}

/** How far apart two denials stand, measured where the words of one are linked to; no links say little. */
function distanceOf(a: Denial, b: Denial, place: Place): number {
	const ahead = partnersOf(a, place, 'source')
	const back = partnersOf(b, place, 'target')
	const spots = [b.at, ...b.heads]
	const spotsBack = [a.at, ...a.heads]
	const distances = [
		...ahead.flatMap((at) => spots.map((spot) => Math.abs(at - spot))),
		...back.flatMap((at) => spotsBack.map((spot) => Math.abs(at - spot)))
	]
	return distances.length === 0 ? near : Math.min(...distances)
}

/** Where the denying word and the words it bears on are linked to. */
function partnersOf(denial: Denial, place: Place, side: 'source' | 'target'): readonly number[] {
	return [...denial.heads, denial.at].flatMap((at) => {
		const best = place.words[side][at]?.partners[0]
		return best && best.confidence >= 0.4 ? [best.at] : []
	})
}

function impliedNear(
	denial: Denial,
	place: Place,
	own: 'source' | 'target',
	{ bitext, lexicon, vocabulary }: Context
): Word | undefined {
	const other = own === 'source' ? 'target' : 'source'
	const lang = own === 'source' ? 'en' : 'es'
	const partners = partnersOf(denial, place, own)
	const side = place.words[own]
	const others = place.words[other]
	const turns = denyingTurnsIn(bitext[other].text, others, lang)
	const hollow = hollowTurnsIn(bitext[other].text, others, lang)
	const means = (word: Word, opposite: Word) =>
		own === 'source'
			? vocabulary.support(opposite.form, word.form)
			: vocabulary.support(word.form, opposite.form)
	return others.find((word) => {
		const turn = turns.has(word.at)
		const strength = turn ? 2 : impliedDenial(word, lang, lexicon)
		if (strength === 0 || hollow.has(word.at)) return false
		if (!turn && (isContrary(word, denial, side) || isSpent(word, denial, side, means))) return false
		const distance = Math.min(...partners.map((at) => Math.abs(at - word.at)))
		if (
			strength === 2 &&
			!isMeantBy(word, denial, side, means) &&
			distance <= (word.form.form === 'non' ? 2 : 1)
		)
			return true
		if (strength === 1 && isPart(word, denial, side, lexicon)) return false
		if (isMeantBy(word, denial, side, means)) return false
		if (
			word.kind !== 'function' &&
			!/^(?:lest|unless)$/.test(word.form.form) &&
			linkedElsewhere(word, denial)
		)
			return false
		return partners.length === 0 ? strength === 2 : distance <= (strength === 2 ? near : 2)
	})
}

/** *No es fácil* as *it is hard*, *no era raro* as *it was common*: the contrary of what is denied. */
function contraryOf(
	denial: Denial,
	place: Place,
	own: 'source' | 'target',
	{ lexicon, vocabulary }: Context
): Word | undefined {
	const others = place.words[own === 'source' ? 'target' : 'source']
	return denial.heads
		.flatMap((at) => {
			const head = place.words[own][at]
			return head ? [head] : []
		})
		.flatMap((head) =>
			others.filter((other) => {
				const [spanish, english] = own === 'source' ? [head, other] : [other, head]
				const meant = others.some((one) =>
					own === 'source'
						? vocabulary.support(head.form, one.form) >= surely
						: vocabulary.support(one.form, head.form) >= surely
				)
				return other.kind !== 'mark' && !meant && areContrary(spanish, english, lexicon)
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

/** *Jamás faltó* as *often missed*: the word is what is denied, and denies nothing over it. */
function isMeantBy(
	word: Word,
	{ heads }: Denial,
	side: readonly Word[],
	means: (word: Word, opposite: Word) => number
): boolean {
	if (
		!/^(?:miss|lack|fail|refus|reject|avoid|prevent|stop|ceas|falt|carec|rechaz|evit|imped|impid|fracas|perd|pierd)/.test(
			word.form.form
		)
	)
		return false
	return heads.some((at) => {
		const head = side[at]
		return head !== undefined && word.partners[0]?.at === at && means(word, head) >= surely
	})
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

/**
 * How much less a denial binds by where it stands: in a question (*¿No es usted médico?*), as an answer (*No, señor*),
 * or with what it denies left unsaid (*is not.*).
 */
function looseness(denial: Denial, side: readonly Word[]): number {
	const mark = (at: number, pattern: RegExp) => pattern.test(side[at]?.form.form ?? '.')
	const asked = side.slice(denial.at).find((word) => /^[.?!;:…]+$/.test(word.form.form))
	if (asked && /\?/.test(asked.form.form)) return 0.3
	if (!mark(denial.at + 1, /^[^\p{L}\p{N}]+$/u)) return 0
	return mark(denial.at - 1, /^[^\p{L}\p{N}]+$/u) ? 0.35 : 0.15
}

/**
 * The most that one denial without an answer is worth. Translators turn denials round (*no molestará* as *sheltered*):
 * in close translations it is above every bar, in free ones (see `tempered`) it gives way.
 */
const surest = 0.9

function confidenceOf(denial: Denial, place: Place, own: 'source' | 'target', both: number): number {
	const linked = Math.max(0, ...denial.heads.map((at) => place.words[own][at]?.partners[0]?.confidence ?? 0))
	const tokens = Math.max(place.source.length, place.target.length)
	const lengthy = Math.min(0.35, Math.max(0, (tokens - long) / 200))
	const plain = (denial.plain ? 0 : -0.25) - lengthy
	return Math.max(0, Math.min(surest, 0.55 + 0.4 * linked + plain - both))
}

/** Whether a word the denial bears on stands on the other side by its meaning: then nothing but the denial can be missing. */
function isRendered(
	{ heads }: Denial,
	{ words }: Place,
	own: 'source' | 'target',
	{ support }: Context['vocabulary']
): boolean {
	return heads.some((at) => {
		const head = words[own][at]
		const other = words[own === 'source' ? 'target' : 'source'][head?.partners[0]?.at ?? -1]
		if (!head || !other) return false
		return (own === 'source' ? support(head.form, other.form) : support(other.form, head.form)) >= surely
	})
}
