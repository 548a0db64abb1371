import type { Lexicon } from '../lexicon/lexicon.ts'
import { lately } from './lately.ts'
import { kindsIn, seamKinds } from './seams.ts'
import type { Spot } from './spot.ts'
import { anyPart, type Traces } from './traces.ts'
import type { Word } from './words.ts'

/** Kinds of tokens that count as one where three in a row are looked at: what may stand beside them is much the same. */
const merged: ReadonlyMap<string, string> = new Map(
	Object.entries({
		mark: 'open close dash quote',
		determiner: 'article demonstrative possessive quantifier',
		conjunction: 'and or but',
		pronoun: 'it you there subject',
		auxiliary: 'do modal',
		being: 'be been being',
		which: 'which who',
		ly: 'ly degree',
		any: 'any anys',
		act: 'noun-verb noun-verbs',
		verb: 'verb verbs adjective-verb',
		unknown: 'unknown unknowns',
		closed: 'object closed than'
	}).flatMap(([one, kinds]) => kinds.split(' ').map((kind): [string, string] => [kind, one]))
)

/** The kinds of three tokens in a row, in the order of the table. */
export const stepKinds: readonly string[] =
	'start end comma stop mark number name of to conjunction that pronoun not being auxiliary is have which closed determiner preposition noun nouns adjective noun-adjective any act verb past ing ly unknown'.split(
		' '
	)

/** The kind in {@link stepKinds} that one of the kinds of seams counts as. */
export function stepKindOf(kind: string): string {
	return merged.get(kind) ?? kind
}

/**
 * How much likelier a kind is after two others than anywhere: for each kind one string, in which the place of the
 * second kind and of the third gives a digit of base 36, in half nats over {@link level}.
 */
export type StepTable = Readonly<Record<string, string>>

/** The digit of a kind that is as likely as anywhere: down to five nats less, and up to twelve more, can be written. */
export const level = 10

const places: ReadonlyMap<string, number> = new Map(stepKinds.map((kind, at) => [kind, at]))

/** The rows of a table in the order of {@link stepKinds}. */
const rowsOf = lately((table: StepTable): readonly string[] => stepKinds.map((kind) => table[kind] ?? ''))

/** The kinds are given by their places in {@link stepKinds}. */
function step(first: number, second: number, third: number, rows: readonly string[]): number {
	const digit = rows[first]?.charCodeAt(second * stepKinds.length + third) ?? 0
	if (!(digit > 0)) return 0
	return ((digit > 96 ? digit - 87 : digit - 48) - level) / 2
}

/** The place among the kinds of steps that one of the kinds of seams counts as. */
function placeOf(kind: string): number {
	return placeByKind.get(kind) ?? places.get(stepKindOf(kind)) ?? 0
}

const placeByKind: ReadonlyMap<string, number> = new Map(
	seamKinds.map((kind) => [kind, places.get(stepKindOf(kind)) ?? 0])
)

/** What the counterpart of a Spanish word may be, by its part of speech. */
const counterparts = {
	name: ['name'].map(placeOf),
	noun: ['noun', 'nouns', 'act', 'noun-adjective', 'any'].map(placeOf),
	adjective: ['adjective', 'noun-adjective', 'verb', 'past'].map(placeOf),
	adverb: ['ly'].map(placeOf),
	verb: ['past', 'verb', 'act', 'any', 'ing'].map(placeOf),
	unclear: ['noun', 'nouns', 'act', 'noun-adjective', 'any', 'adjective', 'verb', 'past'].map(placeOf)
}

/** Tokens to either side of a spot that is not sure, in which a place for the counterpart is looked for. */
const around = 3
/** Beyond this a gain says nothing more. */
const bounds = { least: -3, most: 6 }

/**
 * How much better English reads with the counterpart of a Spanish word put in where it would stand, in nats: much where
 * it is missing, little or less than nothing where the sentence is whole. Work: the tokens of the spot.
 */
export function gainAt(
	word: Word,
	traces: Traces,
	isVerbal: boolean,
	there: readonly Word[],
	spot: Spot,
	lexicon: Lexicon,
	table: StepTable
): number {
	const from = Math.max(-1, Math.floor(spot.sure ? spot.from : spot.at - around))
	const to = Math.max(from + 1, Math.min(there.length, Math.ceil(spot.sure ? spot.to : spot.at + around)))
	const kinds = kindsIn(there, from - 1, to + 1, lexicon).map(placeOf)
	if (from === -1) kinds.unshift(placeOf('start'))
	const options = counterparts[partOf(word, traces, isVerbal)]
	const rows = rowsOf(table)
	let best = bounds.least
	// kinds[at] is the token before which the counterpart is put; two stand before it.
	for (let at = 2; at <= to - from + 1 && at < kinds.length; at++) {
		const [a = 0, b = 0, c = 0, d] = [kinds[at - 2], kinds[at - 1], kinds[at], kinds[at + 1]]
		const now = step(a, b, c, rows) + (d === undefined ? 0 : step(b, c, d, rows))
		for (const option of options) {
			const then =
				step(a, b, option, rows) + step(b, option, c, rows) + (d === undefined ? 0 : step(option, c, d, rows))
			if (then - now > best) best = then - now
		}
	}
	return Math.min(bounds.most, best)
}

function partOf(
	{ kind }: Word,
	{ isNoun, isAdjective, isAdverb, parts }: Traces,
	isVerbal: boolean
): keyof typeof counterparts {
	if (kind === 'name') return 'name'
	if (isNoun === 1) return 'noun'
	if (isAdjective === 1) return 'adjective'
	if (isAdverb === 1) return 'adverb'
	return isVerbal && parts !== anyPart ? 'verb' : 'unclear'
}
