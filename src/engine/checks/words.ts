import type { Bitext, Lang, Side, Token, WordLink } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { months } from '../text/number-words.ts'
import { meaningsOf, numberedOf } from '../words/numbered.ts'
import { type Home, type Lexeme, type Lexemes, lexemesOf, noMark } from './lexemes.ts'
import { pairTable } from './pair-table.ts'

/** What is known of a form of a text. One value a distinct form of a language. */
export interface Form extends Lexeme {
	/** Position among the forms of its language; -1 of a mark. */
	readonly id: number
	/** Whether it is an everyday word: known to the lexicon, or written small somewhere in the text. */
	readonly known: boolean
	/** How often it stands in the text. */
	readonly count: number
	/** Whether it stands with a capital in the middle of a sentence somewhere in the text. */
	readonly isNamed: boolean
}

/** One token of a bead as the checks read it. */
export interface Word {
	/** Position among the bead's tokens. */
	readonly at: number
	readonly token: Token
	readonly form: Form
	readonly kind: 'name' | 'content' | 'function' | 'number' | 'mark'
	/** Words of the other side it is linked with, surest first. */
	readonly partners: readonly { readonly at: number; readonly confidence: number }[]
}

/** The words of both texts by form, and what the lexicon and common origin say of each pair of forms. */
export interface Vocabulary {
	readonly source: ReadonlyMap<string, Form>
	readonly target: ReadonlyMap<string, Form>
	/** How strongly a Spanish form may mean an English one, 0..1; 0 where nothing says so. */
	readonly support: (source: Form, target: Form) => number
	/** The ids of the English forms that a Spanish form may mean at least so strongly, the strongest first. */
	readonly meanings: (source: Form, least: number) => readonly number[]
	/** The forms of the tokens of each segment of each side. */
	readonly inSegments: Readonly<Record<Side, readonly (readonly Form[])[]>>
}

/** A form whose occurrences are still being counted. */
type Counted = Form & { count: number; known: boolean; isNamed: boolean }

/** What an answer may be: anything that can be told from one not yet given. */
type Known = string | number | boolean | object | null

/**
 * A function of a form that is worked out once a form, for it says the same wherever the form stands: it must read
 * nothing of it but what makes it a {@link Lexeme}, and what else it is told must follow from the lexicon. The answers
 * serve all texts read with one lexicon, until those of another are asked for.
 */
// What else it is told stands by name: a list of the rest would be made anew at each of millions of calls.
export function onceAForm<Answer extends Known, One = void, Two = void>(
	answer: (form: Lexeme, one: One, two: Two) => Answer
): (form: Lexeme, one: One, two: Two) => Answer {
	let home: Home | undefined
	let known: (Answer | undefined)[] = []
	return (form, one, two) => {
		if (form.home !== home || form.key >= known.length) {
			if (form.home !== home) known = []
			home = form.home
			known.length = home.size
		}
		const before = known[form.key]
		if (before !== undefined) return before
		const fresh = answer(form, one, two)
		known[form.key] = fresh
		return fresh
	}
}

/** A form and its dictionary forms. */
export const formAndLemmas = onceAForm(({ form, lemmas }): readonly string[] => [form, ...lemmas])

/** The vocabulary of a bitext: linear in its tokens, once a form. */
export function vocabularyOf(bitext: Bitext, lexicon: Lexicon): Vocabulary {
	const lexemes = lexemesOf(lexicon)
	const source = formsOf(bitext, 'source', lexemes)
	const target = formsOf(bitext, 'target', lexemes)
	const { starts, targets, weights } = meaningsOf(bitext, lexicon)
	const indexOf = pairTable(starts, targets)
	let listed: { readonly least: number; readonly lists: (readonly number[] | undefined)[] } = {
		least: 0,
		lists: []
	}
	const listOf = (form: number, least: number): readonly number[] => {
		const list: number[] = []
		for (let at = starts[form] ?? 0; at < (starts[form + 1] ?? 0) && (weights[at] ?? 0) >= least; at++)
			list.push(targets[at] ?? 0)
		return list
	}
	return {
		source: source.forms,
		target: target.forms,
		inSegments: { source: source.inSegments, target: target.inSegments },
		support: (s, t) => {
			const at = s.id < 0 || t.id < 0 ? -1 : indexOf(s.id, t.id)
			return at < 0 ? 0 : (weights[at] ?? 0)
		},
		meanings: (s, least) => {
			if (listed.least !== least) listed = { least, lists: [] }
			return (listed.lists[s.id] ??= s.id < 0 ? nothing : listOf(s.id, least))
		}
	}
}

const nothing: readonly number[] = []

interface Forms {
	readonly forms: ReadonlyMap<string, Form>
	readonly inSegments: readonly (readonly Form[])[]
}

function formsOf(bitext: Bitext, side: Side, lexemes: Lexemes): Forms {
	const { text, segments, lang } = bitext[side]
	const { forms: written, ids, begins } = numberedOf(bitext[side])
	const forms = new Map<string, Form>()
	const byId: (Counted | undefined)[] = new Array<Counted | undefined>(written.length)
	const marks: (Form | undefined)[] = new Array<Form | undefined>(written.length)
	const inSegments = segments.map((segment, number) => {
		const first = begins[number] ?? 0
		return segment.tokens.map((token, at): Form => {
			const id = ids[first + at] ?? 0
			const form = written[id] ?? ''
			if (token.kind === 'punctuation') return (marks[id] ??= formOf(lexemes.mark(form, lang), -1, false))
			const before = byId[id]
			const isSmall = text.startsWith(form, token.from)
			const named =
				!isSmall && !before?.isNamed && at > 0 && /[\p{L},]\s$/u.test(text.slice(token.from - 2, token.from))
			if (before) {
				before.count++
				if (isSmall) before.known = true
				if (named) before.isNamed = true
				return before
			}
			const lexeme = lexemes.word(form, lang)
			const fresh = formOf(lexeme, id, lexeme.isEntry || isSmall || /(?:mente|ly)$/.test(form))
			fresh.count = 1
			fresh.isNamed = named
			byId[id] = fresh
			forms.set(form, fresh)
			return fresh
		})
	})
	return { forms, inSegments }
}

/** The tokens of one side of a bead as words, with what they are linked with. */
export function wordsOf(
	bitext: Bitext,
	side: 'source' | 'target',
	tokens: readonly Token[],
	links: readonly WordLink[],
	forms: readonly Form[]
): readonly Word[] {
	const { text, lang } = bitext[side]
	// Every place is there from the beginning: one set beyond the end of a list would be set by name.
	const partners = tokens.map((): { at: number; confidence: number }[] | undefined => undefined)
	const isSource = side === 'source'
	for (const { source, target, confidence } of links) {
		const [here, at] = isSource ? [source, target] : [target, source]
		const same = partners[here]
		if (same) same.push({ at, confidence })
		else partners[here] = [{ at, confidence }]
	}
	for (const list of partners) if (list && list.length > 1) list.sort((a, b) => b.confidence - a.confidence)
	const shouted = isShouted(text, tokens)
	let opens = true
	return tokens.map((token, at) => {
		const form = forms[at] ?? markForm
		const after = tokens[at + 1]
		const leads = opens && after?.kind === 'word' && isCapital(text, after.from)
		const kind = kindOf(
			text,
			token,
			form,
			lang,
			opens ? (form.isNamed || (leads && !form.known) ? 'named' : 'opens') : 'inside',
			shouted
		)
		if (token.kind === 'punctuation') opens = opens || /[.!?…:«»“”"¿¡—–([-]/.test(form.form)
		else opens = false
		return {
			at,
			token,
			form,
			kind,
			partners: partners[at] ?? none
		}
	})
}

const none: Word['partners'] = []

/** A form that has not been met yet. The same fields in the same order for all: what reads a form need not ask which it is. */
function formOf(lexeme: Lexeme, id: number, known: boolean): Counted {
	const { home, key, form, folded, head, bones, letters, lemmas, isFunction, isEntry } = lexeme
	return {
		home,
		key,
		id,
		form,
		folded,
		head,
		bones,
		letters,
		lemmas,
		isFunction,
		known,
		count: 0,
		isNamed: false,
		isEntry
	}
}

const markForm = formOf(noMark, -1, false)

/** Titles and shouting: where most words begin with a capital, capitals name nothing. */
function isShouted(text: string, tokens: readonly Token[]): boolean {
	let words = 0
	let capitals = 0
	for (const token of tokens)
		if (token.kind === 'word' && token.to - token.from > 3) {
			words++
			if (isCapital(text, token.from)) capitals++
		}
	return words >= 5 && capitals > 0.75 * words
}

/** Whether a capital stands at a place of a text: told by its number, but for letters with accents. */
function isCapital(text: string, at: number): boolean {
	const code = text.charCodeAt(at)
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/

function kindOf(
	text: string,
	token: Token,
	form: Form,
	lang: Lang,
	place: 'inside' | 'opens' | 'named',
	shouted: boolean
): Word['kind'] {
	if (token.kind === 'number') return 'number'
	if (token.kind !== 'word') return 'mark'
	const code = text.charCodeAt(token.from)
	const first = text.charAt(token.from)
	const isSmall = (code >= 97 && code <= 122) || first === first.toLowerCase()
	if (isSmall) return form.isFunction ? 'function' : 'content'
	const written = text.slice(token.from, token.to)
	if (/^[IVXLC]{2,}$/.test(written)) return 'number'
	const acronym = /^\p{Lu}[\p{Lu}\d.&-]+s?$/u.test(written)
	if (!shouted && (acronym || (!form.isFunction && place !== 'opens'))) {
		if (lang === 'en' && (form.form === 'i' || months.en.has(form.form) || weekdays.test(form.form)))
			return form.form === 'i' ? 'function' : 'content'
		return 'name'
	}
	return form.isFunction ? 'function' : 'content'
}
