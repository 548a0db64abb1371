import type { Bitext, Lang, Token, WordLink } from '../bitext.ts'
import { skeleton } from '../lexicon/cognates.ts'
import { type Correspondence, correspondences } from '../lexicon/correspond.ts'
import { englishLemmas } from '../lexicon/english.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { spanishLemmas } from '../lexicon/spanish.ts'
import { foldWord } from '../text/fold.ts'
import { months } from '../text/number-words.ts'

/** What is known of a form wherever it stands. One value a distinct form of a language. */
export interface Form {
	/** Position among the forms of its language. */
	readonly id: number
	/** Lower case. */
	readonly form: string
	/** With accents folded and an English possessive taken off. */
	readonly folded: string
	/** What common origin leaves alike in both languages. */
	readonly bones: string
	/** Dictionary forms, likeliest first. */
	readonly lemmas: readonly string[]
	readonly isFunction: boolean
	/** Whether it is an everyday word: known to the lexicon, or written small somewhere in the text. */
	readonly known: boolean
	/** How often it stands in the text. */
	readonly count: number
	/** Whether it stands with a capital in the middle of a sentence somewhere in the text. */
	readonly isNamed: boolean
	/** Whether the lexicon has it: a Spanish headword, or a translation. */
	readonly isEntry: boolean
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
	/** All that a Spanish form may mean, as ids of English forms, the strongest first. */
	readonly meanings: (source: Form) => readonly Correspondence[]
}

/** A form whose occurrences are still being counted. */
type Counted = Form & { count: number; known: boolean; isNamed: boolean }

/**
 * A function of a form that is worked out once a form, for it says the same wherever the form stands; what else it is
 * told must be the same for all forms of a text.
 */
export function onceAForm<Rest extends readonly unknown[], Answer>(
	answer: (form: Form, ...rest: Rest) => Answer
): (form: Form, ...rest: Rest) => Answer {
	const known = new WeakMap<Form, { readonly answer: Answer }>()
	return (form, ...rest) => {
		const before = known.get(form)
		if (before) return before.answer
		const fresh = answer(form, ...rest)
		known.set(form, { answer: fresh })
		return fresh
	}
}

/** The vocabulary of a bitext: linear in its tokens, once a form. */
export function vocabularyOf(bitext: Bitext, lexicon: Lexicon): Vocabulary {
	const source = formsOf(bitext, 'source', lexicon)
	const target = formsOf(bitext, 'target', lexicon)
	const found = correspondences([...source.keys()], [...target.keys()], lexicon)
	const table = found.map((list) =>
		list.length === 0 ? undefined : new Map(list.map(({ target: t, weight }) => [t, weight]))
	)
	return {
		source,
		target,
		support: (s, t) => table[s.id]?.get(t.id) ?? 0,
		meanings: (s) => found[s.id] ?? none
	}
}

const none: readonly Correspondence[] = []

function formsOf(bitext: Bitext, side: 'source' | 'target', lexicon: Lexicon): Map<string, Form> {
	const { text, segments, lang } = bitext[side]
	const forms = new Map<string, Counted>()
	for (const segment of segments)
		for (const token of segment.tokens) {
			if (token.kind === 'punctuation') continue
			const written = text.slice(token.from, token.to)
			const form = written.toLowerCase()
			const before = forms.get(form)
			const named =
				written !== form &&
				!before?.isNamed &&
				token !== segment.tokens[0] &&
				/[\p{L},]\s$/u.test(text.slice(token.from - 2, token.from))
			if (before) {
				before.count++
				if (written === form) before.known = true
				if (named) before.isNamed = true
				continue
			}
			const lemmas = lang === 'es' ? spanishLemmas(form, lexicon) : englishLemmas(form)
			const headwords = lang === 'es' ? lexicon.entries : lexicon.english
			const isEntry = [form, ...lemmas].some((lemma) =>
				headwords.get(lemma)?.some((entry) => entry.pos !== 'name')
			)
			const folded = foldWord(form).replace(/['’]s?$/, '')
			forms.set(form, {
				id: forms.size,
				form,
				folded,
				bones: skeleton(folded),
				lemmas,
				isFunction: functionWords[lang].has(form) || isContraction(form, lang),
				known: isEntry || written === form || /(?:mente|ly)$/.test(form),
				count: 1,
				isNamed: named,
				isEntry
			})
		}
	return forms
}

/** *he's, wouldn't, we'll*: a closed word with another hung on it. */
function isContraction(form: string, lang: Lang): boolean {
	if (lang !== 'en' || !/['’]/.test(form)) return false
	const host = form.replace(/(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/, '')
	return host !== form && (functionWords.en.has(host) || /^(?:ca|wo|sha|ai)$/.test(host))
}

/** The tokens of one side of a bead as words, with what they are linked with. */
export function wordsOf(
	bitext: Bitext,
	side: 'source' | 'target',
	tokens: readonly Token[],
	links: readonly WordLink[],
	vocabulary: Vocabulary
): readonly Word[] {
	const { text, lang } = bitext[side]
	const partners: { at: number; confidence: number }[][] = tokens.map(() => [])
	const other = side === 'source' ? 'target' : 'source'
	for (const link of links) partners[link[side]]?.push({ at: link[other], confidence: link.confidence })
	const shouted = isShouted(text, tokens)
	let opens = true
	return tokens.map((token, at) => {
		const written = text.slice(token.from, token.to).toLowerCase()
		const form = vocabulary[side].get(written) ?? { ...markForm, form: written }
		const after = tokens[at + 1]
		const leads = opens && after?.kind === 'word' && /^\p{Lu}/u.test(text.charAt(after.from))
		const kind = kindOf(
			text,
			token,
			form,
			lang,
			opens ? (form.isNamed || (leads && !form.known) ? 'named' : 'opens') : 'inside',
			shouted
		)
		if (token.kind === 'punctuation') opens = opens || /[.!?…:«»“”"¿¡—–([-]/.test(written)
		else opens = false
		return {
			at,
			token,
			form,
			kind,
			partners: (partners[at] ?? []).sort((a, b) => b.confidence - a.confidence)
		}
	})
}

/** What a punctuation mark is, but for how it is written. */
const markForm: Form = {
	id: -1,
	folded: '',
	bones: '',
	form: '',
	lemmas: [],
	isFunction: true,
	known: false,
	count: 0,
	isNamed: false,
	isEntry: false
}

/** Titles and shouting: where most words begin with a capital, capitals name nothing. */
function isShouted(text: string, tokens: readonly Token[]): boolean {
	let words = 0
	let capitals = 0
	for (const token of tokens)
		if (token.kind === 'word' && token.to - token.from > 3) {
			words++
			if (/^\p{Lu}/u.test(text.slice(token.from, token.to))) capitals++
		}
	return words >= 5 && capitals > 0.75 * words
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
	const first = text.charAt(token.from)
	if (first === first.toLowerCase()) return form.isFunction ? 'function' : 'content'
	const written = text.slice(token.from, token.to)
	if (/^[IVXLC]{2,}$/.test(written)) return 'number'
	const acronym = /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(written)
	if (acronym || (!shouted && !form.isFunction && place !== 'opens')) {
		if (lang === 'en' && (form.form === 'i' || months.en.has(form.form) || weekdays.test(form.form)))
			return form.form === 'i' ? 'function' : 'content'
		return 'name'
	}
	return form.isFunction ? 'function' : 'content'
}
