import type { Bitext, WordLink } from '../bitext.ts'
import { across } from './places.ts'
import type { Form, Vocabulary } from './words.ts'

/** A link from here on says how a word was rendered. */
const joins = 0.4
/** Support from here on means that the lexicon or common origin knows the pair. */
const known = 0.3

/** How a text renders a word in all its sentences. */
export interface Habit {
	/** How often it is linked with a word it is known to mean, other than the one asked about. */
	readonly meant: number
	/** How often it is linked with the one asked about. */
	readonly so: number
	/** How often it is linked with any word. */
	readonly all: number
	/** How often with the word it is linked with most. */
	readonly most: number
	/** The word of its meanings it is linked with most, as written; empty where there is none. */
	readonly usual: string
}

/** What the whole text makes of a Spanish form, beside one English form. */
export type Habits = (source: Form, target: Form) => Habit

/**
 * How a translation usually renders each word, by the links of all its beads. Forms of one word count as one. Linear in
 * the links.
 */
export function habitsOf(
	{ alignment }: Pick<Bitext, 'alignment'>,
	{ inSegments, support, source, target }: Vocabulary,
	links: readonly (readonly WordLink[])[]
): Habits {
	const [sources, targets] = [numbersOf(source), numbersOf(target)]
	const counted = () => new Int32Array(sources.count)
	const [all, most, meant, best] = [counted(), counted(), counted(), counted()]
	const usual: (Form | undefined)[] = new Array<Form | undefined>(sources.count)
	/** By `source × targets + target`: how often the two are linked; how often as what is known to be meant. */
	const [pairs, meanings] = [new Map<number, number>(), new Map<number, number>()]
	const add = (counts: Map<number, number>, key: number): number => {
		const count = (counts.get(key) ?? 0) + 1
		counts.set(key, count)
		return count
	}
	const seen = new Set<number>()
	alignment.forEach((bead, at) => {
		const here = across(inSegments.source, bead.source)
		const there = across(inSegments.target, bead.target)
		// The same sentence in the same words met again teaches nothing new.
		const print = printOf(here, there)
		if (seen.has(print)) return
		seen.add(print)
		for (const link of links[at] ?? []) {
			const [a, b] = [here[link.source], there[link.target]]
			if (link.confidence < joins || !a || !b || a.isFunction || b.isFunction || a.id < 0 || b.id < 0)
				continue
			const own = sources.of(a)
			const key = own * targets.count + targets.of(b)
			all[own] = (all[own] ?? 0) + 1
			most[own] = Math.max(most[own] ?? 0, add(pairs, key))
			if (support(a, b) < known) continue
			meant[own] = (meant[own] ?? 0) + 1
			const times = add(meanings, key)
			if (times > (best[own] ?? 0)) {
				best[own] = times
				usual[own] = b
			}
		}
	})
	return (a, b) => {
		const own = sources.of(a)
		const key = own * targets.count + targets.of(b)
		return {
			meant: (meant[own] ?? 0) - (meanings.get(key) ?? 0),
			so: pairs.get(key) ?? 0,
			all: all[own] ?? 0,
			most: most[own] ?? 0,
			usual: usual[own]?.form ?? ''
		}
	}
}

/** A number that two beads share where their forms are the same, and others hardly ever. */
function printOf(here: readonly Form[], there: readonly Form[]): number {
	let [one, two] = [here.length, there.length]
	for (const { id } of here) one = (Math.imul(one, 31) + id) | 0
	for (const { id } of there) two = (Math.imul(two, 31) + id) | 0
	return one * 0x200000 + (two & 0x1fffff)
}

/** Numbers for the words of one side: forms of one word have one. */
function numbersOf(forms: ReadonlyMap<string, Form>) {
	const byWord = new Map<string, number>()
	const byForm: number[] = []
	for (const form of forms.values()) {
		const word = wordOf(form, forms)
		const number = byWord.get(word) ?? byWord.size
		byWord.set(word, number)
		byForm[form.id] = number
	}
	return { count: Math.max(1, byWord.size), of: (form: Form) => byForm[form.id] ?? 0 }
}

/** What the forms of a word have in common: its likeliest dictionary form; of a word that no dictionary has, what its plural's *s* hangs on. */
function wordOf({ form, lemmas, isEntry }: Form, forms: ReadonlyMap<string, Form>): string {
	const stem = form.endsWith('s') ? form.slice(0, -1) : form
	return !isEntry && stem !== form && forms.has(stem) ? stem : (lemmas[0] ?? form)
}
