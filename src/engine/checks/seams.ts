import type { Lexicon } from '../lexicon/lexicon.ts'
import { lately } from './lately.ts'
import { partsOf } from './traces.ts'
import { onceAForm, type Word } from './words.ts'

/**
 * Kinds of English tokens by what may stand beside them: closed words by what they do, words of content by the parts
 * of speech the lexicon gives them and by their ending. `start` and `end` are the ends of a bead.
 */
export const seamKinds =
	'start end comma stop open close dash quote number name of to and or but that it you there than not be been being do modal is have who subject object possessive article demonstrative quantifier which degree preposition closed noun nouns adjective noun-adjective any anys adjective-verb noun-verb noun-verbs verb verbs past ing ly unknown unknowns'.split(
		' '
	)

/** How strange it is that a kind stands before another: for each kind a row of digits, one for each kind after it, in half nats. */
export type SeamTable = Readonly<Record<string, string>>

/** How strange two kinds of tokens are side by side: 0 as usual, 1 a third as often as by chance, and so on, in nats. */
export function strainOf(before: string, after: string, table: SeamTable): number {
	const digit = table[before]?.charCodeAt(places.get(after) ?? -1) ?? zero
	return digit > zero ? (digit - zero) / 2 : 0
}

const places: ReadonlyMap<string, number> = new Map(seamKinds.map((kind, at) => [kind, at]))
const zero = '0'.charCodeAt(0)

const marks: readonly (readonly [RegExp, string])[] = [
	[/^[,;:]/, 'comma'],
	[/^[.!?…]/, 'stop'],
	[/^[([«“‘]/, 'open'],
	[/^[)\]»”’]/, 'close'],
	[/^[-–—/]/, 'dash']
]

const closed: ReadonlyMap<string, string> = new Map(
	Object.entries({
		do: "do does did don't doesn't didn't",
		modal:
			"will would can could may might must shall should won't can't couldn't wouldn't shouldn't cannot ca wo 'll",
		is: "am is are was were isn't aren't wasn't weren't",
		have: "have has had having hasn't haven't hadn't",
		who: 'who',
		subject: 'i he she we they',
		object: 'me him us them whom himself themselves herself itself myself',
		possessive: 'my your our their its his her whose',
		article: 'a an the',
		demonstrative: 'this these those',
		quantifier:
			'every each some any no all both many much more most few several another other less such half',
		which: 'which what when where why how whether if because while although though unless since',
		degree: 'very too so quite rather as just even only also still already almost never',
		preposition: `about above across after against among around at before behind below between beyond by despite during for from
			in inside into like near off on onto out over per through throughout toward towards under until up upon via with within without`
	}).flatMap(([kind, forms]) => forms.split(/\s+/).map((form): [string, string] => [form, kind]))
)
const alone: ReadonlySet<string> = new Set(
	'of to and or but that it you there than not be been being'.split(' ')
)

/** The kind of an English token. */
function seamKindOf({ kind, form }: Word, lexicon: Lexicon): string {
	if (kind === 'name' || kind === 'number') return kind
	if (kind === 'mark') return markKindOf(form)
	return closedKindOf(form) || (kind === 'function' ? 'closed' : contentKindOf(form, lexicon))
}

const markKindOf = onceAForm(({ form }): string => marks.find(([shape]) => shape.test(form))?.[1] ?? 'quote')

/** The kind of a closed word; empty where a form is none. */
const closedKindOf = onceAForm(({ form }): string => (alone.has(form) ? form : (closed.get(form) ?? '')))

const contentKindOf = onceAForm((own, lexicon: Lexicon): string => {
	const { form, lemmas, isEntry } = own
	const plural = /[^s]s$/.test(form) ? 's' : ''
	if (form.endsWith('ing')) return 'ing'
	if (form.endsWith('ly')) return 'ly'
	const parts = partsOf(own, 'target', lexicon)
	if (!isEntry) return `unknown${plural}`
	const [noun, adjective, verb] = [(parts & 1) > 0, (parts & 2) > 0, (parts & 8) > 0]
	if (verb && (form.endsWith('ed') || (plural === '' && form !== lemmas[0]))) return 'past'
	if (verb && noun) return `${adjective ? 'any' : 'noun-verb'}${plural}`
	if (verb) return adjective ? 'adjective-verb' : `verb${plural}`
	if (noun) return adjective ? 'noun-adjective' : `noun${plural}`
	return adjective ? 'adjective' : 'ly'
})

/** The kinds of a side's tokens from one position to another, both included; `start` and `end` past its ends. */
export function kindsIn(
	words: readonly Word[],
	from: number,
	to: number,
	lexicon: Lexicon
): readonly string[] {
	const all = kindsOfAll(words, lexicon)
	const kinds: string[] = []
	for (let at = Math.max(-1, from); at <= Math.min(words.length, to); at++)
		kinds.push(at < 0 ? 'start' : (all[at] ?? 'end'))
	return kinds
}

/** The kinds of all tokens of a side: every word without an answer asks for those around its spot. */
const kindsOfAll = lately((words: readonly Word[], lexicon: Lexicon): readonly string[] =>
	words.map((word) => seamKindOf(word, lexicon))
)
