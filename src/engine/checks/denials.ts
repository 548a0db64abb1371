import type { Lang, Span, Token } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { oneOf } from '../text/any-of.ts'
import { lowerCase } from '../text/lower-case.ts'
import { denialTurns, type DenialTurns, patternOf } from './denial-turns.ts'
import { seemsTurned } from './false-prefixes.ts'
import { lately } from './lately.ts'
import type { Lexeme } from './lexemes.ts'
import { oppositesOf } from './opposites.ts'
import { isInside, matchesIn } from './spans.ts'
import { onceAForm, type Word } from './words.ts'

/** A denial in a sentence and the words it bears on. */
export interface Denial {
	/** The denying word. */
	readonly at: number
	/** Words of content it denies, nearest first; positions among the bead's tokens. */
	readonly heads: readonly number[]
	/** A plain *no, not, never*: others (*sin, nor*) are looser. */
	readonly plain: boolean
	/** Part of a turn that the other language may say without denying: answers, never asks. */
	readonly optional: boolean
	/** Bears on the whole sentence (*queda prohibido …*): any denial of it answers. */
	readonly wide: boolean
	/** Stands by itself between marks: an answer, a cry (*No, no salgas*). */
	readonly alone: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const denying: Readonly<Record<Lang, ReadonlySet<string>>> = {
	es: words('no nunca jamás nadie nada ningún ninguno ninguna ni tampoco sin'),
	en: words(
		`not no nay never nobody nobody's nothing none neither nor nowhere cannot without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
		can't couldn't shouldn't mustn't haven't hasn't hadn't ain't needn't shan't`
	)
}

/** Forbidding is denying: *Queda prohibido fumar* is *No smoking*. English has many words for it, so its own never ask. */
const forbidding: Readonly<Record<Lang, RegExp>> = {
	es: /^proh(?:íb\p{L}+|ib(?:id[oa]s?|ir\p{L}*|i(?:ó|er|ero|era|eron|endo)|ía[ns]?|i[mt]os))$/u,
	en: /^(?:forbid\p{L}*|forbade|prohibit\p{L}*|bann(?:ed|ing)|bans?)$/u
}

/** Words that carry on a Spanish denial already begun: *no vino nadie* denies once. */
const carrying = words('nunca jamás nadie nada ningún ninguno ninguna ni tampoco')

const patterns = (kind: keyof DenialTurns): Readonly<Record<Lang, RegExp>> => ({
	es: patternOf(denialTurns.es[kind]),
	en: patternOf(denialTurns.en[kind])
})
const harmless = patterns('harmless')
const connective = patterns('connective')
const denyingTurns = patterns('denying')
const hollow = patterns('hollow')

/** Words that deny by their meaning: answer a denial of the other language, never demand one. */
const denyingSense: Readonly<Record<Lang, RegExp>> = {
	es: oneOf(String.raw`
		sin falt\p{L}+ care[cz]\p{L}* carentes? iles[oa]s? indemnes? desprovist[oa]s? exent[oa]s? privad[oa]s? neg\p{L}{1,7} nieg\p{L}+ rehus\p{L}+ rechaz\p{L}+ evit\p{L}+ prohíb\p{L}+
		prohib\p{L}+ imp[ei]d\p{L}+ olvid\p{L}+ apenas salvo excepto sino contra ausencia ausentes? ajen[oa]s? lejos escas\p{L}+
		fracas\p{L}+ perd\p{L}+ pierd\p{L}+ contrari\p{L}+ abst\p{L}+ raramente vací[oa]s? solter[oa]s? cuesta
		difícil\p{L}* desiert[oa]s? deshabitad[oa]s? despejad[oa]s? callad[oa]s? mud[oa]s? sord[oa]s? cieg[oa]s? ignor\p{L}+ incapa\p{L}+ impos\p{L}+ poc[oa]s? innegabl\p{L}+
		indudabl\p{L}+ indiscutibl\p{L}+ inevitabl\p{L}+ descart\p{L}+ silenci\p{L}+ resist\p{L}+ vacil\p{L}+ titube\p{L}+
		omit\p{L}+ omisi\p{L}+ call(?:ar\p{L}*|aba\p{L}*|ó|ando) ocult\p{L}+ exclu\p{L}+ prescind\p{L}+ elud\p{L}+ esquiv\p{L}+ rehu[íy]\p{L}* deso[íy]\p{L}+
		sobr(?:a|an|aba|aban) ileg\p{L}+ ilícit\p{L}+ vano vana`),
	en: oneOf(String.raw`
		fail(?:s|ed|ing|ure)? lack(?:s|ed|ing)? refus(?:e|es|ed|ing|al) declin(?:e|ed|es|ing)
		den(?:y|ies|ied|ying|ial) reject\p{L}* prevent\p{L}* avoid\p{L}* forb\p{L}+ bann?(?:ed|ing|s)?
		prohibit\p{L}* hardly scarcely barely seldom rarely nary unless except only stop\p{L}* ceas\p{L}+
		miss(?:ed|ing|es)? non absence absent devoid ignor\p{L}+ neglect\p{L}* forg[eo]t(?:s|ten|ting)? silent(?:ly)? silence regardless impossible
		(?!wireless|nonetheless|nevertheless)\p{L}{3,}less(?:ly|ness)? carefree landlocked few little short free against lest blind blindly deaf dumb
		besides addition apart barring mute unmarried escap(?:e|es|ed|ing) object(?:s|ed|ing)
		omit\p{L}* withh[eo]ld\p{L}* exclud\p{L}* refrain\p{L}* abst[ae][ni]\p{L}* postpon\p{L}* delay\p{L}* defer(?:s|red|ring)? spar(?:e|es|ed|ing)
		closed shut blocked sealed empt(?:y|ied|iness) vacant exempt\p{L}* bereft void deserted outlaw\p{L}* intestate offline barred illegal unlawful taboo`)
}

/** Words that deny only just beside the linked word: *keeps saying* for *no deja de decir*. */
const denyingBeside: Readonly<Record<Lang, RegExp>> = {
	es: oneOf(String.raw`
		sol[oa] sólo solamente únicamente demasiad\p{L}+ menos mal fuera libres? rar[oa]s? extrañ\p{L}+ tard\p{L}+
		igual`),
	en: oneOf(String.raw`
		away instead rather too other otherwise strange ill bad badly poor poorly wast\p{L}+ still keep keeps kept yet stick sticks stuck stay stays stayed remain remains remained broke
		bare beyond lost lose loses but former ex out off minus last nearly less fewer lower under below gone`)
}

/** Prefixes that turn a word into its contrary, where what follows is a word by itself. */
const denyingPrefix: Readonly<Record<Lang, RegExp>> = {
	es: /^(?:in|im|i(?=r)|ir|des|dis|mal)(?=\p{L}{4})/u,
	en: /^(?:un|in|im|ir|il|dis|mis|non)-?(?=\p{L}{4})/u
}

/**
 * How strongly a word denies by itself: 0 not at all, 1 only beside the word in question, 2 anywhere near it
 * (*impossible, sin, fail*). Words with a denying prefix count where the rest is a word of the language.
 */
export function impliedDenial(word: Word, lang: Lang, lexicon: Lexicon): 0 | 1 | 2 {
	return word.token.kind === 'word' ? strengthOf(word.form, lang, lexicon) : 0
}

const strengthOf = onceAForm(({ form, lemmas }, lang: Lang, lexicon: Lexicon): 0 | 1 | 2 => {
	if (denyingSense[lang].test(form)) return 2
	if (lang === 'en' && /^un(?!til|der|it|iv|iq|iform|animous|cle\b|ion|ique|do\b)\p{L}{3,}/u.test(form))
		return 2
	// *indispensable, inevitable, indudablemente*: the ending tells that the beginning denies.
	if (/^(?:in|im|ir|il)\p{L}{4,}(?:abl|ibl)(?:e|es|y|emente)$/u.test(form)) return 2
	if ([form, ...lemmas].some((lemma) => isTurnedRound(lemma, lang, lexicon))) return 2
	return denyingBeside[lang].test(form) ? 1 : 0
})

/**
 * Whether a prefix turns a word into its contrary, which the other language confirms: *incorrect, incorrecto* are both
 * contraries, *income, ingreso* (*come, venir*) only look like one.
 */
function isTurnedRound(lemma: string, lang: Lang, lexicon: Lexicon): boolean {
	const root = lemma.replace(denyingPrefix[lang], '')
	if (root === lemma || seemsTurned(lemma)) return false
	if (oppositesOf(root, lang, lexicon).has(lemma)) return true
	const meaning = (word: string) =>
		lang === 'en'
			? (lexicon.english.get(word) ?? []).map((entry) => entry.lemma)
			: (lexicon.entries.get(word) ?? []).flatMap((entry) => entry.translations)
	const [own, plain] = [meaning(lemma), meaning(root)]
	if (plain.length === 0) return false
	const prefix = denyingPrefix[lang === 'en' ? 'es' : 'en']
	return own.some(
		(one) => /^(?:no|not|sin|falta|lack)\s/.test(one) || plain.includes(one.replace(prefix, ''))
	)
}

/** The words of a side that seem to deny in a turn that does not, by position. */
export function hollowTurnsIn(text: string, side: readonly Word[], lang: Lang): ReadonlySet<number> {
	return placesInside(excusesIn(text, side, hollow[lang]), side)
}

/** The words of a side that stand in a turn which denies as a whole, by position. */
export function denyingTurnsIn(text: string, side: readonly Word[], lang: Lang): ReadonlySet<number> {
	return placesInside(excusesIn(text, side, denyingTurns[lang]), side)
}

function placesInside(spans: readonly Span[], side: readonly Word[]): ReadonlySet<number> {
	return new Set(
		spans.length === 0 ? [] : side.filter(({ token }) => isInside(token, spans)).map((word) => word.at)
	)
}

/** The denials of one side of a bead, in order; turns that deny nothing left out. */
export function denialsOf(text: string, side: readonly Word[], lang: Lang): readonly Denial[] {
	return denialsIn(side, text, lang)
}

const denialsIn = lately((side: readonly Word[], text: string, lang: Lang): readonly Denial[] => {
	// Most beads deny nothing, and the turns cost more than all else of this check.
	if (!side.some((word) => denies(word.form, lang))) return []
	const excused = excusesIn(text, side, harmless[lang])
	const joining = excusesIn(text, side, connective[lang])
	const found: Denial[] = []
	for (const word of side) {
		const form = straight(word)
		if (word.token.kind !== 'word' || !denies(word.form, lang)) continue
		if (joining.some((span) => span.from <= word.token.from && word.token.to <= span.to)) continue
		const wide = forbidding[lang].test(form)
		const before = found[found.length - 1]
		const optional =
			(wide && lang === 'en') ||
			excused.some((span) => span.from <= word.token.from && word.token.to <= span.to) ||
			isTitle(side, word, text) ||
			isCry(side, word) ||
			// I can't read, not a scrap
			(form === 'not' && before !== undefined && side[word.at - 1]?.form.form === ',') ||
			// no officer and no soldier: one denial, said of both
			(lang === 'en' && before !== undefined && /^(?:and|or|nor)$/.test(side[word.at - 1]?.form.form ?? ''))
		if (
			lang === 'es' &&
			carrying.has(form) &&
			before &&
			sameClause(side, before.at, word.at, form === 'ni' && side[word.at + 1]?.form.form !== 'siquiera')
		) {
			found[found.length - 1] = { ...before, heads: [...before.heads, ...headsOf(side, word.at)] }
			// English may deny here a second time (*not one … has never*): it answers, and asks for nothing.
			found.push({
				at: word.at,
				heads: headsOf(side, word.at),
				plain: false,
				optional: true,
				wide: false,
				alone: false
			})
			continue
		}
		found.push({
			at: word.at,
			heads: headsOf(side, word.at),
			optional,
			wide,
			alone: isMark(side[word.at - 1]) && isMark(side[word.at + 1]),
			plain:
				wide ||
				/^(?:no|not|never|nunca|jamás|ningún|ningun[oa]|\p{L}+n't|cannot|nadie|nobody)$/u.test(form) ||
				// *Sigue sin firmarse* is not signed yet.
				(form === 'sin' &&
					/^(?:s[ei]gu|contin[uú]|qued|est[áu]|permane)/.test(side[word.at - 1]?.form.form ?? '') &&
					/r(?:se|l[aeo]s?)?$/.test(side[word.at + 1]?.form.form ?? ''))
		})
	}
	return found
})

/** Whether a form denies or forbids by itself. */
const denies = onceAForm((form, lang: Lang): boolean => {
	const written = straight({ form })
	return denying[lang].has(written) || forbidding[lang].test(written)
})

/** The edge of a bead or a mark, which nothing reaches across. */
function isMark(word: Word | undefined): boolean {
	return word === undefined || word.kind === 'mark'
}

/** A form with its apostrophe as it is typed. */
function straight({ form }: { readonly form: Pick<Lexeme, 'form'> }): string {
	return form.form.includes('’') ? form.form.replace(/’/g, "'") : form.form
}

function excusesIn(text: string, side: readonly Word[], pattern: RegExp): readonly Span[] {
	const [first, last] = [side[0]?.token, side[side.length - 1]?.token]
	if (!first || !last) return []
	return matchesIn(lowerCase(text.slice(first.from, last.to)), pattern).map(({ from, to }) => ({
		from: first.from + from,
		to: first.from + to
	}))
}

/** *No, no; do not go*: a *no* between marks is cried, and says again what the sentence says. */
function isCry(side: readonly Word[], { at, form }: Word): boolean {
	const isMark = (word: Word | undefined) => word === undefined || word.kind === 'mark'
	return form.form === 'no' && isMark(side[at - 1]) && isMark(side[at + 1]) && side.length > at + 2
}

/** *"Don't Go Breaking My Heart"*: capitals in the middle of a plain sentence quote a name. */
function isTitle(side: readonly Word[], word: Word, text: string): boolean {
	const capital = (token: Token | undefined) =>
		token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(text.charAt(token.from))
	const long = side.filter((one) => one.token.kind === 'word' && one.token.to - one.token.from > 3)
	const shouted = long.filter((one) => capital(one.token)).length > 0.8 * long.length
	return (
		!shouted &&
		word.at > 0 &&
		capital(word.token) &&
		(capital(side[word.at - 1]?.token) || capital(side[word.at + 1]?.token))
	)
}

/** Whether a word denies by itself wherever it stands: *nadie, nothing*. */
export function deniesAlone(word: Word, lang: Lang): boolean {
	return denying[lang].has(straight(word))
}

/** How far a denial reaches for the words it bears on. */
const reach = 5

function headsOf(side: readonly Word[], at: number): readonly number[] {
	const heads: number[] = []
	for (let ahead = at + 1; ahead <= at + reach && heads.length < 2; ahead++) {
		const word = side[ahead]
		if (!word) break
		if (word.kind === 'mark' && /^[.;:?!]$/.test(word.form.form)) break
		if (word.kind === 'content' || word.kind === 'name' || word.kind === 'number') heads.push(ahead)
	}
	if (heads.length === 0)
		for (let back = at - 1; back >= at - 3; back--) if (side[back]?.kind === 'content') heads.push(back)
	return heads
}

function sameClause(side: readonly Word[], from: number, to: number, across: boolean): boolean {
	if (to - from > 14) return false
	return !side
		.slice(from + 1, to)
		.some(
			(word) =>
				(word.token.kind === 'punctuation' && !(across && word.token.to - word.token.from === 1)) ||
				(!across && /^(?:y|e|o|u|pero)$/.test(word.form.form))
		)
}

/** *no llueve y el aire es seco*: behind an *y* a verb of its own begins another clause, which the denial leaves alone. */
function isParted(between: readonly Word[]): boolean {
	const joint = between.findIndex(({ form }) => /^(?:y|e|pero|and|but)$/.test(form.form))
	return (
		joint >= 0 &&
		between
			.slice(joint + 1)
			.some(({ form }) =>
				/^(?:es|son|era|eran|fue|fueron|está|están|estaba|estaban|is|are|was|were)$/.test(form.form)
			)
	)
}

/** Whether a word stands under a denial, or under *poco, sin, hardly* just before it, in its own sentence. */
export function isDenied(text: string, side: readonly Word[], word: Word, lang: Lang): boolean {
	const turns =
		lang === 'es'
			? /^(?:poc[oa]s?|sin|falta|nada|menos|apenas|escas[oa]s?)$/
			: /^(?:little|few|lack|less|hardly|barely|without)$/
	const reaches = (from: number) => {
		const between = side.slice(from + 1, word.at)
		return (
			!between.some((one) => one.kind === 'mark' && /^[.;:?!]$/.test(one.form.form)) && !isParted(between)
		)
	}
	return (
		side.some(
			(other) =>
				other.at < word.at && word.at - other.at <= 3 && turns.test(other.form.form) && reaches(other.at)
		) ||
		denialsOf(text, side, lang).some(
			(denial) => denial.at < word.at && word.at - denial.at <= 6 && reaches(denial.at)
		)
	)
}
