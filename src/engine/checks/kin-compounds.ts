import type { Span } from '../bitext.ts'
import { withoutClitic } from './name-answers.ts'
import { formAndLemmas, type Word } from './words.ts'

/** A relative named in several English words: where, and the dictionary forms of what it comes to. */
export type KinCompound = Span & { readonly names: readonly string[] }

/** The relative that a word is a part of the name of: *mother-in-law*, *his wife's mother*; nothing where it is part of none. */
export function kinCompoundAt({ at }: Word, side: readonly Word[]): KinCompound | undefined {
	return inLawAt(at, side) ?? relatedAt(at, side)
}

function inLawAt(at: number, side: readonly Word[]): KinCompound | undefined {
	for (let first = at; first >= Math.max(0, at - 4); first--) {
		const parts = side.slice(first, first + 5)
		const [head, last] = [parts[0], parts[4]]
		const isOne = parts
			.slice(1)
			.every(({ form }, n) => withoutClitic(form.form) === ['-', 'in', '-', 'law'][n])
		if (!head || !last || !isOne) continue
		return {
			from: head.token.from,
			to: last.token.to,
			names: formAndLemmas(head.form).map((one) => `${one}-in-law`)
		}
	}
	return undefined
}

function relatedAt(at: number, side: readonly Word[]): KinCompound | undefined {
	for (const [first, second] of [
		[at - 1, at],
		[at, headAt(at, side)]
	] as const) {
		const [whose, head] = [side[first], side[second]]
		if (!whose || !head || whose.form.form === withoutClitic(whose.form.form)) continue
		const names = formAndLemmas(head.form).flatMap(
			(one) => related.get(`${withoutClitic(whose.form.form)} ${one}`) ?? []
		)
		// *la hermana de su madre* is *his mother's sister* as well: its own words may be meant.
		const own = [...formAndLemmas(head.form), withoutClitic(whose.form.form)]
		if (names.length > 0) return { from: whose.token.from, to: head.token.to, names: [...names, ...own] }
	}
	return undefined
}

/** Where the relative stands that a *daughter's* is: right behind it, or behind another's (*a daughter's or a sister's husband*). */
function headAt(at: number, side: readonly Word[]): number {
	if (!/^(?:or|and)$/.test(side[at + 1]?.form.form ?? '')) return at + 1
	const other = /^(?:an?|the|his|her|their|your|my|our)$/.test(side[at + 2]?.form.form ?? '')
		? at + 3
		: at + 2
	const form = side[other]?.form.form ?? ''
	return form !== withoutClitic(form) ? other + 1 : at + 1
}

/** What the relative of a relative is: whose, which, and the name; a `*` stands for which. */
const relatives: readonly (readonly [string, string, string])[] = [
	['wife husband spouse', 'mother father brother sister', '*-in-law'],
	['brother sister', 'wife', 'sister-in-law'],
	['brother sister', 'husband', 'brother-in-law'],
	['son daughter', 'wife', 'daughter-in-law'],
	['son daughter', 'husband', 'son-in-law'],
	['brother sister', 'son', 'nephew'],
	['brother sister', 'daughter', 'niece'],
	['father mother', 'brother', 'uncle'],
	['father mother', 'sister', 'aunt'],
	['father mother', 'father mother', 'grand*'],
	['son daughter', 'son daughter', 'grand*'],
	['uncle aunt', 'son daughter', 'cousin']
]

/** The same by both words. */
const related: ReadonlyMap<string, string> = new Map(
	relatives.flatMap(([whose, which, name]) =>
		whose
			.split(' ')
			.flatMap((one) =>
				which.split(' ').map((other) => [`${one} ${other}`, name.replace('*', other)] as const)
			)
	)
)
