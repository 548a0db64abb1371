import type { Side, Span } from '../bitext.ts'
import { alwaysOf, beforeOf, comparedOf, lesserOf, unhurriedOf } from './affirmed-answers.ts'
import { affirmedInstead } from './affirmed-instead.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { closenessOf, isRendered } from './closeness.ts'
import { contraryOf, impliedNear, near, partnersOf, turnsUntil } from './denial-answers.ts'
import { type Denial, denialsOf, deniesAlone } from './denials.ts'
import { phraseCover } from './phrase-cover.ts'
import { refusedDeeds } from './refused-deeds.ts'
import { becomesWith, denying } from './sin-as-with.ts'
import { isInside } from './spans.ts'
import { turnedPhrases } from './turned-phrases.ts'
import type { Word } from './words.ts'

/**
 * A denial that stands on one side only. Every denial is looked for where its words are linked to: *no posible* is
 * answered by *impossible*, *ya no* by *no longer*, and a denial at another word of the sentence does not answer it.
 * Spanish doubles its negatives, so *no … nadie* counts once. The strict profile flags a denial only where the clause
 * around it is translated word by word; free translators turn denials round more than anything else.
 *
 * Measured (strict/wide): finds 88/98 % of 50 pairs with a negation flipped, and raises 0/0.4 flags per 100
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
		const denials = {
			source: denialsOf(source.text, place.words.source, 'es'),
			target: denialsOf(target.text, place.words.target, 'en')
		}
		const refused = refusedDeeds(place, context)
		const only = turnedPhrases(place, context, 'negation').map((one) => ({ ...one, message: 'lost' }))
		if (denials.source.length === 0 && denials.target.length === 0) return [...only, ...refused]
		const [here, there] = [
			notInSayings(denials.source, place, context, 'source'),
			notInSayings(denials.target, place, context, 'target')
		]
		const reversed = new Map<Denial, Span>()
		for (const denial of here) {
			const answer = becomesWith(denial, place, context)
			if (answer) reversed.set(denial, answer)
		}
		const { lost, gained } = unanswered(
			here.filter((denial) => !reversed.has(denial)),
			there,
			place,
			context.vocabulary
		)
		// Both sides deny, only not the same words: a free order of clauses looks like that too, most of all where
		// each side has a denial to spare.
		const both =
			here.length === reversed.size || there.length === 0
				? 0
				: lost.length > 0 && gained.length > 0
					? 0.35
					: 0.2
		const found: Evidence[] = []
		const judge = (denial: Denial, own: 'source' | 'target') => {
			const other = own === 'source' ? 'target' : 'source'
			const word = place.words[own][denial.at]
			if (!word) return
			const span = { from: word.token.from, to: word.token.to }
			const words = context.bitext[own].text.slice(span.from, span.to)
			const answer =
				impliedNear(denial, place, own, context) ??
				contraryOf(denial, place, own, context) ??
				(own === 'source'
					? (turnsUntil(denial, place) ?? beforeOf(denial, place) ?? lesserOf(denial, place))
					: (unhurriedOf(denial, place) ?? comparedOf(denial, place) ?? alwaysOf(denial, place)))
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
				confidence: Math.min(
					ceiling(denial, place, own, context),
					confidenceOf(denial, place, own, both) +
						(both === 0 && isUnloosened(denial, place, own, context) ? 0.1 : 0) -
						looseness(denial, place.words[own]) -
						(isRepeated(word, place.words[own]) ? 0.2 : 0) +
						(isReversed(denial, word, place) ? 0.25 : 0)
				)
			})
		}
		for (const [denial, answer] of reversed) {
			const word = place.words.source[denial.at]
			if (!word) continue
			const { from, to } = word.token
			found.push({
				source: [{ from, to }],
				target: [answer],
				message: 'lost',
				values: { words: source.text.slice(from, to) },
				confidence: Math.min(surest, ceiling(denial, place, 'source', context))
			})
		}
		lost.forEach((denial) => judge(denial, 'source'))
		gained.forEach((denial) => judge(denial, 'target'))
		found.push(...affirmedInstead(place, context))
		found.push(...only)
		return found.length > 0 ? found : refused
	}
}

/** *Ni fu ni fa* as *so-so*: what an entry of the lexicon renders as a whole asks for no denial of its own. */
function notInSayings(
	denials: readonly Denial[],
	place: Place,
	context: Context,
	side: Side
): readonly Denial[] {
	if (denials.length === 0) return denials
	const said = phraseCover(place, context).sayings[side]
	if (said.length === 0) return denials
	return denials.map((denial) => {
		const token = place.words[side][denial.at]?.token
		return token && isInside(token, said) ? { ...denial, optional: true } : denial
	})
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

/** *Sin ellas* as *with them*, *sin consulta* as *after a consultation*: what says the contrary stands where the denial would. */
function isReversed(denial: Denial, word: Word, { words }: Place): boolean {
	const source = word.form.form === 'sin'
	if (!source && word.form.form !== 'without') return false
	const other = source ? words.target : words.source
	const spots = [denial.at, ...denial.heads].flatMap(
		(at) => (source ? words.source : words.target)[at]?.partners[0]?.at ?? []
	)
	return other.some(
		({ at, form }) =>
			/^(?:con|with|tras|after|following|through|upon)$/.test(form.form) &&
			// *sin apenas lluvia* as *with hardly any rain*
			!other.slice(at + 1, at + 3).some((one) => denying.test(one.form.form)) &&
			(spots.some((spot) => spot >= at && spot <= at + 2) || (denial.at <= 1 && at <= 1))
	)
}

/** Sentences of more tokens than this are long. */
const long = 40
/** Share of a sentence within which two denials stand at the same place. */
const alongside = 0.12

/** Verbs that deny by themselves: under a denial other words say the same without one, the verb itself does not. */
const denyingVerb =
	/^(?:dud|n(?:e|ie)g|ignor|evit|imp[ei]d|falt|care[cz]|descart|rul(?:e|es|ed|ing)$|doubt|den(?:y|ies|ied)|avoid|prevent|fail|lack|miss)/

/** *Lo dudan* as *they do not doubt it*: the verb that a turn of denial would explain is itself what stands opposite. */
function isTurnedOver(denial: Denial, place: Place, own: Side, vocabulary: Context['vocabulary']): boolean {
	const head = place.words[own][denial.heads[0] ?? -1]
	const others = place.words[own === 'source' ? 'target' : 'source']
	const opposite = others[head?.partners[0]?.at ?? -1]
	// *There is no doubt* denies too, whatever it does elsewhere.
	const denied = others
		.slice(Math.max(0, (opposite?.at ?? 0) - near), opposite?.at)
		.some((word) => deniesAlone(word, own === 'source' ? 'en' : 'es'))
	return (
		head !== undefined &&
		opposite !== undefined &&
		!denied &&
		denyingVerb.test(head.form.form) &&
		denyingVerb.test(opposite.form.form) &&
		isRendered(head, own, place, vocabulary)
	)
}

function unanswered(
	here: readonly Denial[],
	there: readonly Denial[],
	place: Place,
	vocabulary: Context['vocabulary']
) {
	const candidates = here.flatMap((a) => there.map((b) => ({ a, b, distance: distanceOf(a, b, place) })))
	candidates.sort((x, y) => x.distance - y.distance)
	const answers = new Map<Denial, Denial>()
	const take = (a: Denial, b: Denial) => {
		answers.set(a, b)
		answers.set(b, a)
	}
	// Those that bear on something choose first, then cries and answers (*No, no salgas*); *sin embargo* takes what is left.
	for (const round of ['borne', 'alone', 'spare'] as const)
		for (const { a, b, distance } of candidates) {
			if (round !== 'spare' && (a.optional || b.optional)) continue
			if (round === 'borne' && (a.alone || b.alone)) continue
			if ((distance > near && !a.wide && !b.wide) || answers.has(a) || answers.has(b)) continue
			take(a, b)
		}
	const mayAnswer = candidates.filter(({ distance }) => distance <= near)
	for (const left of [...here, ...there])
		if (!left.optional && !answers.has(left)) makeRoom(left, mayAnswer, answers)
	// In long sentences links go astray: two that are left over at about the same place answer each other.
	const rest = candidates.filter(({ a, b }) => !answers.has(a) && !answers.has(b))
	const apart = ({ a, b }: { readonly a: Denial; readonly b: Denial }) =>
		Math.abs(a.at / place.source.length - b.at / place.target.length)
	rest.sort((x, y) => apart(x) - apart(y))
	for (const { a, b } of rest) {
		if (apart({ a, b }) > alongside || answers.has(a) || answers.has(b)) continue
		if (Math.max(place.source.length, place.target.length) < long) continue
		take(a, b)
	}
	const free = (own: Side, others: readonly Denial[]) => (denial: Denial) =>
		!answers.has(denial) &&
		(!denial.optional || (others.length === 0 && isTurnedOver(denial, place, own, vocabulary)))
	return { lost: here.filter(free('source', there)), gained: there.filter(free('target', here)) }
}

/**
 * *No entendí casi nada, pero no me moví* as *I understood next to nothing, but I did not stir*: a denial whose answer
 * another one took takes it back, where that one has another answer near, or one that need not be.
 */
function makeRoom(
	left: Denial,
	candidates: readonly { readonly a: Denial; readonly b: Denial }[],
	answers: Map<Denial, Denial>
): void {
	const near = (one: Denial) => candidates.flatMap(({ a, b }) => (a === one ? [b] : b === one ? [a] : []))
	for (const wanted of near(left)) {
		const holder = answers.get(wanted)
		const other = holder && near(holder).find((one) => one !== wanted && (answers.get(one)?.optional ?? true))
		if (!holder || !other) continue
		const set = answers.get(other)
		if (set) answers.delete(set)
		for (const [one, two] of [
			[left, wanted],
			[holder, other]
		] as const) {
			answers.set(one, two)
			answers.set(two, one)
		}
		return
	}
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

/** Below the bar of the strict profile: where more than the denial is said otherwise, a person should look. */
const onlyWide = 0.65
/** Least closeness of the clause for a sure flag; in freely translated works the denied word itself must be rendered too. */
const close = { faithful: 0.5, free: 0.7 } as const
/** Works with a greater share of loose words are freely translated: newspapers stand at it. */
const free = 0.1

/**
 * The most a denial without an answer may be worth by what stands around it. Denials are what free translators turn
 * round most (*no nos molestará el aire* as *we shall be sheltered from the wind*): only where the word denied and the
 * clause around it are said word by word can nothing but the denial be missing.
 */
function ceiling(denial: Denial, place: Place, own: Side, { vocabulary, freedom }: Context): number {
	const closeness = closenessAt(denial, place, own, vocabulary)
	const rendered = denial.heads.map((at) => isRendered(place.words[own][at], own, place, vocabulary))
	const sure =
		freedom.work > free
			? rendered[0] === true && closeness >= close.free
			: rendered.includes(true) && closeness >= close.faithful
	return sure ? 0.95 : onlyWide
}

/** Clauses this close leave looser denials (*sin, tampoco, ni*) no other way to be said. */
const closest = 0.75

function isUnloosened(denial: Denial, place: Place, own: Side, { vocabulary, freedom }: Context): boolean {
	return !denial.plain && freedom.work <= free && closenessAt(denial, place, own, vocabulary) >= closest
}

function closenessAt(denial: Denial, place: Place, own: Side, vocabulary: Context['vocabulary']): number {
	const opposite = place.words[own][denial.heads[0] ?? -1]?.partners[0]?.at
	return closenessOf(
		own === 'source' ? { source: denial.at, target: opposite } : { source: opposite, target: denial.at },
		place,
		vocabulary
	)
}
