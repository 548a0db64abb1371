import type { Lexicon } from '../lexicon/lexicon.ts'
import { kindsIn } from './seams.ts'
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

function step(first: string, second: string, third: string, table: StepTable): number {
	const at = (places.get(second) ?? 0) * stepKinds.length + (places.get(third) ?? 0)
	const digit = table[first]?.charCodeAt(at) ?? 0
	if (digit === 0) return 0
	return ((digit > 96 ? digit - 87 : digit - 48) - level) / 2
}

/** What the counterpart of a Spanish word may be, by its part of speech. */
const counterparts = {
	name: ['name'],
	noun: ['noun', 'nouns', 'act', 'noun-adjective', 'any'],
	adjective: ['adjective', 'noun-adjective', 'verb', 'past'],
	adverb: ['ly'],
	verb: ['past', 'verb', 'act', 'any', 'ing'],
	unclear: ['noun', 'nouns', 'act', 'noun-adjective', 'any', 'adjective', 'verb', 'past']
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
	const kinds = kindsIn(there, from - 1, to + 1, lexicon).map(stepKindOf)
	if (from === -1) kinds.unshift('start')
	const options = counterparts[partOf(word, traces, isVerbal)]
	let best = bounds.least
	// kinds[at] is the token before which the counterpart is put; two stand before it.
	for (let at = 2; at <= to - from + 1 && at < kinds.length; at++) {
		const [a = '', b = '', c = '', d] = kinds.slice(at - 2, at + 2)
		const now = step(a, b, c, table) + (d === undefined ? 0 : step(b, c, d, table))
		for (const option of options) {
			const then =
				step(a, b, option, table) +
				step(b, option, c, table) +
				(d === undefined ? 0 : step(option, c, d, table))
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
