import type { Token } from '../bitext.ts'
import { englishWordsIn, type Lexicon } from '../lexicon/lexicon.ts'
import { functionWords } from '../lexicon/function-words.ts'
import { numberWords } from '../text/number-words.ts'
import { foldWord } from '../text/fold.ts'
import { anyForm } from './any-form.ts'
import { acronymAt, definitionsIn, opensBracket, spellsSpanish } from './acronyms.ts'
import type { BeadCheck, Context, Evidence, Place } from './check.ts'
import { isWithin } from './context.ts'
import { loans } from './loans.ts'
import { isMentioned } from './mentions.ts'
import { textOf } from './spans.ts'
import { onceAForm, type Word } from './words.ts'

/**
 * Spanish words left in the English. A word counts when Spanish knows it, English does not, and it stands in the
 * original sentence or is plainly Spanish by its letters; names, glossary terms, words in the translator's brackets
 * and words that neither language's lexicon knows (*rakfisk*) stay silent.
 *
 * Measured (strict/wide): finds 94/96 % of 50 pairs with a word left in Spanish, and raises 0.1/0.2 flags per 100
 * sentences of good translations.
 */
export const untranslated: BeadCheck = {
	id: 'untranslated',
	category: 'Accuracy/Untranslated',
	severity: 'major',
	scope: 'bead',
	messages: ['word', 'words', 'acronym'],
	reasons: ['glossary', 'kept-throughout', 'explained'],
	from: { strict: 0.7, wide: 0.5 },
	find(place, context) {
		if (place.source.length === 0) return []
		const strange = hasStrange(place.words.target, context.lexicon)
			? place.words.target.filter(
					({ token, form }) => token.kind === 'word' && !isEnglish(form, context.lexicon)
				)
			: []
		const own = new Map(strange.length === 0 ? [] : place.words.source.map((word) => [word.form.form, word]))
		const suspects = strange
			.map((word) => ({ word, confidence: leftOver(word, own, place, context) }))
			.filter(({ confidence }) => confidence > 0)
		return [
			...runsOf(suspects).map((run) => evidenceOf(run, own, place, context)),
			...acronymsLeft(place, context)
		]
	}
}

/**
 * Acronyms that only spell Spanish: the translation explains them by words of other initials (*fat mass (MG)*), or
 * calls them something else where it explains them.
 */
function acronymsLeft(place: Place, { bitext, acronyms, lexicon }: Context): readonly Evidence[] {
	const [source, target] = [bitext.source.text, bitext.target.text]
	const all = place.words.source.filter((word) => acronymAt(source, word) !== undefined)
	if (all.length === 0) return []
	const definitions = definitionsIn(source, place.words.source)
	const explained = new Set(definitionsIn(target, place.words.target).map((one) => one.acronym))
	const seen = new Map<string, Word[]>()
	for (const word of all) {
		const acronym = acronymAt(source, word)
		if (acronym && !explained.has(acronym)) seen.set(acronym, [...(seen.get(acronym) ?? []), word])
	}
	return [...seen].flatMap(([acronym, words]): Evidence[] => {
		const kept = place.words.target.filter((other) => acronymAt(target, other) === acronym)
		const [first] = kept
		if (!first) return []
		const english = acronyms.taught.get(acronym)
		const isHere =
			definitions.some((one) => one.acronym === acronym && spellsSpanish(one, lexicon)) &&
			opensBracket(first, place.words.target, target)
		if (english === undefined && !isHere && !acronyms.left.has(acronym)) return []
		const spans = (list: readonly Word[]) => list.map(({ token }) => ({ from: token.from, to: token.to }))
		return [
			{
				source: spans(words),
				target: spans(kept),
				message: 'acronym',
				values: { words: acronym, english: english ?? '' },
				confidence: english !== undefined ? 0.85 : isHere ? 0.75 : keptOn
			}
		]
	})
}

/** How surely an acronym was left by a slip that only the original ever explains, by words that name no body. */
const keptOn = 0.72

interface Suspect {
	readonly word: Word
	readonly confidence: number
}

/** A word left in Spanish this often is the translator's choice, not a slip: *alforjas*, *alcalde*. */
const keptThroughout = 4

/** Spanish words too short to prove anything elsewhere, where they stand in the original as well. */
const shortWords: ReadonlySet<string> = new Set('y el la de en su se lo le un al es os'.split(' '))

/** How surely a word that English does not know was left in Spanish, 0..1. */
function leftOver(word: Word, own: ReadonlyMap<string, Word>, place: Place, context: Context): number {
	const { form } = word.form
	const same = own.get(form)
	if (isWithin(word.token, context.shielded)) return 0
	if (form.length < 3 && !(same && shortWords.has(form))) return 0
	if (/\d|['’]/.test(form) || loans.has(form) || loans.has(form.replace(/e?s$/, ''))) return 0
	if (isTerm(word, place, context)) {
		const { from, to } = word.token
		context.silence('glossary', [], [{ from, to }], { words: context.bitext.target.text.slice(from, to) })
		return 0
	}
	if (word.kind === 'name' && (!same || same.kind === 'name')) return keptName(word, same, place, context)
	// A capital names something, except where it opens the sentence and the original has the word small.
	const { source, target } = context.bitext
	const capital = (text: string, at: number) => /^\p{Lu}/u.test(text.charAt(at))
	// *Las Vegas, Punta del Este*: the original has the same two words side by side, with a capital.
	const next = place.words.target[word.at + 1]
	// *Juan del Granado*
	const joins = next !== undefined && joints.test(form) && capital(target.text, next.token.from)
	if ((joins || capital(target.text, word.token.from)) && isNamePart(word, place, context)) return 0
	// *al-Idrisi*
	if (/^[-‐]\p{Lu}/u.test(target.text.slice(word.token.to, word.token.to + 2))) return 0
	const grammar = functionWords.es.has(form) || numberWords.es.has(form) || /mente$/.test(form)
	if (capital(target.text, word.token.from) && !grammar) {
		const opensName = next !== undefined && (next.kind === 'name' || next.kind === 'number')
		if (!same || capital(source.text, same.token.from) || word.at > 1 || opensName) return 0
	}
	const names = [-1, 1].filter((step) => place.words.target[word.at + step]?.kind === 'name').length
	const isFunction = functionWords.es.has(form)
	if (isFunction && names > 0) return 0
	const isSaidOf = same !== undefined && isPredicate(same, place)
	if (!(isSpanish(form, same, context) || isSaidOf) || isForeign(word, same, place, context)) return 0
	if (isMentioned(word, same, context.bitext)) {
		const { from, to } = word.token
		context.silence('explained', [], [{ from, to }], { words: target.text.slice(from, to) })
		return 0
	}
	if (word.form.count >= keptThroughout) {
		const { from, to } = word.token
		context.silence('kept-throughout', [], [{ from, to }], { words: target.text.slice(from, to) })
		return 0
	}
	if (same && isAndean(same, context)) return 0.55
	const partner = place.words.source[word.partners[0]?.at ?? -1]
	const inflected = partner?.form.lemmas.some((lemma) =>
		context.vocabulary.source.get(form)?.lemmas.includes(lemma)
	)
	// *el cherigán* as *the cherigán*: what the lexicon does not know in either language may well have no English.
	if (same && !same.form.isEntry && !isFunction && !numberWords.es.has(form))
		return (isSaidOf ? participle : unheard) - names * 0.15
	const plain = same ? 0.95 : /[áéíóúñ]/.test(form) ? 0.85 : inflected ? 0.75 : 0
	return plain - names * 0.15
}

/** How surely a word of the original that no lexicon knows was left by a slip. */
const unheard = 0.6

/** How surely a participle was: what somebody or something is like has English for it. */
const participle = 0.8

/** *estaba apolillado, muy achispadas*: what stands like a participle behind *estar* or a degree is said of somebody, and names no thing. */
function isPredicate({ at, form: { form } }: Word, { words: { source } }: Place): boolean {
	const before = source[at - 1]?.form.form ?? ''
	return /(?:ad|id)[oa]s?$/.test(form) && (degrees.has(before) || being.test(before))
}

const degrees: ReadonlySet<string> = new Set('muy tan bien mal medio demasiado bastante'.split(' '))

const being =
	/^(?:est(?:oy|ás?|amos|áis|án|aba|abas|ábamos|aban|uve|uvo|uvimos|uvieron|ará|arán|aría|arían|é|és|én|ando|ar|uviera|uvieran|uviese)|qued(?:a|an|ó|aron|aba|aban|ado|ada|ar|ará|arán|e|en))$/

/** *apacheta, apthapi, pongueaje*: what only the Andes have, or had, keeps its name more often than not, and a person should decide. */
function isAndean({ form }: Word, { lexicon }: Context): boolean {
	return [form.form, ...form.lemmas].some((lemma) =>
		(lexicon.entries.get(lemma) ?? []).some(
			({ tags }) => tags.includes('andes') || (tags.includes('bo') && tags.includes('hist'))
		)
	)
}

/** *usque ad aras, il faut bien le faire*: a word beside one that neither language knows, just as in the original. */
function isForeign(word: Word, same: Word | undefined, place: Place, { lexicon }: Context): boolean {
	if (!same) return false
	return [-2, -1, 1, 2].some((step) => {
		const [here, there] = [place.words.source[same.at + step], place.words.target[word.at + step]]
		if (
			!here ||
			!there ||
			there.kind === 'mark' ||
			there.kind === 'number' ||
			here.form.form !== there.form.form
		)
			return false
		const { form } = here
		return (
			form.form.length > 1 &&
			!form.isEntry &&
			!form.isFunction &&
			here.kind !== 'name' &&
			!isEnglish(there.form, lexicon)
		)
	})
}

/** What stands small inside a Spanish name. */
const joints = /^(?:de|del|la|las|los|el|y)$/i

/** Whether a word and a capital beside it stand in the original just so. */
function isNamePart({ token, at }: Word, place: Place, { bitext }: Context): boolean {
	const { source, target } = bitext
	const isCapital = (one: Token | undefined) =>
		one !== undefined && /^\p{Lu}/u.test(target.text.charAt(one.from))
	const joint = (n: number) => joints.test(target.text.slice(place.target[n]?.from, place.target[n]?.to))
	const first = [at - 1, at - 2, at - 3].find(
		(n) => isCapital(place.target[n]) && place.target.slice(n + 1, at).every((_, k) => joint(n + 1 + k))
	)
	const last = [at + 1, at + 2].find(
		(n) => isCapital(place.target[n]) && place.target.slice(at + 1, n).every((_, k) => joint(at + 1 + k))
	)
	if (token.kind !== 'word' || (first === undefined && last === undefined)) return false
	const whole = textOf(source, place.source)
	// *OWNERS OF LOS ÁLAMOS*: in a heading the word before has a capital as well, and is no part of the name.
	return [
		[first, last],
		[undefined, last],
		[first, undefined]
	].some(([begin, end]) => {
		const [from, to] = [place.target[begin ?? at], place.target[end ?? at]]
		return (begin ?? end) !== undefined && from && to && whole.includes(target.text.slice(from.from, to.to))
	})
}

/** A name the lexicon has English for (*Olimpiadas*) and the English keeps. */
function keptName(word: Word, same: Word | undefined, place: Place, context: Context): number {
	const { lexicon } = context
	// Part of a longer name or a date it is no name of its own: *Puerto Calvario*, *6 de Marzo*.
	const [before, after] = [-1, 1].map((step) => place.words.target[word.at + step])
	const dated =
		before?.form.form === 'de' && /^(?:number|name)$/.test(place.words.target[word.at - 2]?.kind ?? '')
	if (!same || dated || before?.kind === 'name' || after?.kind === 'name') return 0
	const entries = [same.form.form, ...same.form.lemmas].flatMap((lemma) => lexicon.entries.get(lemma) ?? [])
	if (isNamePart(word, place, context)) return 0
	// People keep their names: *Eloísa* is not called Eloise.
	if (entries.some(({ tags }) => tags.includes('person'))) return 0
	const written = entries.flatMap((entry) => entry.translations).map((one) => one.toLowerCase())
	const asName = entries.some(
		(entry) => entry.pos === 'name' || entry.translations.some((t) => /^\p{Lu}/u.test(t))
	)
	return asName && !written.includes(word.form.form) ? 0.6 : 0
}

/** Whether Spanish knows the word: a headword or a form of one, or one of its closed classes. */
function isSpanish(form: string, same: Word | undefined, { lexicon, vocabulary }: Context): boolean {
	if (functionWords.es.has(form)) return true
	const known = same?.form ?? vocabulary.source.get(form)
	if (known?.isEntry || (same !== undefined && /[áéíóúñ]/.test(form))) return true
	return lexicon.entries.has(form)
}

/** Whether the word is a word of English: a closed class, or part of a translation in the lexicon, in any inflection. */
const isEnglish = onceAForm(
	({ form, lemmas }, lexicon: Lexicon): boolean =>
		functionWords.en.has(form) ||
		[form, foldWord(form), ...lemmas].some((lemma) => englishWords(lexicon).has(lemma))
)

const hasStrange = anyForm(
	'en',
	(form, lexicon) => form.lemmas.length > 0 && !/\d/.test(form.form) && !isEnglish(form, lexicon)
)

const memory = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Every word that stands in a translation of the lexicon. */
function englishWords(lexicon: Lexicon): ReadonlySet<string> {
	let words = memory.get(lexicon)
	if (!words) memory.set(lexicon, (words = englishWordsIn(lexicon)))
	return words
}

function isTerm(word: Word, place: Place, context: Context): boolean {
	const { from, to } = word.token
	const kept = context.glossary.some(
		(entry) =>
			entry.policy !== 'translate' &&
			foldWord(entry.term).split(/\s+/).includes(foldWord(word.form.form).replace(/s$/, ''))
	)
	if (kept) return true
	return context.uses.some(
		(use) =>
			use.bead === place.at &&
			use.target !== undefined &&
			use.target.from <= from &&
			to <= use.target.to &&
			// A term that is to be translated and was kept is what this check is for.
			!(use.kept && context.glossary[use.entry]?.policy === 'translate')
	)
}

function runsOf(suspects: readonly Suspect[]): readonly (readonly Suspect[])[] {
	const runs: Suspect[][] = []
	for (const suspect of suspects) {
		const run = runs[runs.length - 1]
		const last = run?.[run.length - 1]
		if (run && last && suspect.word.at - last.word.at === 1) run.push(suspect)
		else runs.push([suspect])
	}
	return runs
}

function evidenceOf(
	run: readonly Suspect[],
	own: ReadonlyMap<string, Word>,
	place: Place,
	{ bitext }: Context
): Evidence {
	const from = run[0]?.word.token.from ?? 0
	const to = run[run.length - 1]?.word.token.to ?? 0
	const opposite = run.flatMap(({ word }) => {
		const partner = own.get(word.form.form) ?? place.words.source[word.partners[0]?.at ?? -1]
		return partner ? [{ from: partner.token.from, to: partner.token.to }] : []
	})
	const quoted = /[“"‘'«*_]\s*$/.test(bitext.target.text.slice(Math.max(0, from - 2), from))
	return {
		source: opposite.sort((a, b) => a.from - b.from).filter((span, n, all) => span.from !== all[n - 1]?.from),
		target: [{ from, to }],
		message: run.length === 1 ? 'word' : 'words',
		values: { words: bitext.target.text.slice(from, to) },
		confidence: Math.max(...run.map(({ confidence }) => confidence)) - (quoted ? 0.3 : 0)
	}
}
