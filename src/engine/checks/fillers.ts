import type { Lexicon } from '../lexicon/lexicon.ts'
import { numberWords } from '../text/number-words.ts'
import type { Place } from './check.ts'
import { spanishFutures } from './tenses.ts'
import type { Word } from './words.ts'

/**
 * Whether an English word only fills a turn of English and has no counterpart of its own: *right up to the door*, *a
 * percentage point*, *not so much as*, *plans to invest* for a plain future.
 */
export function isFiller(word: Word, place: Place, lexicon: Lexicon): boolean {
	const turn = turns.get(word.form.form)
	if (!turn) return false
	const { target } = place.words
	const [before, after] = [target[word.at - 1]?.form.form ?? '', target[word.at + 1]?.form.form ?? '']
	return turn(before, after, place, lexicon, word.at)
}

type Turn = (before: string, after: string, place: Place, lexicon: Lexicon, at: number) => boolean

const ways =
	/^(?:up|down|through|across|into|out|in|on|at|beside|behind|under|over|past|before|after|next|along|around|away)$/

/** *the right in question* is a right. */
const owning = /^(?:the|an?|my|your|his|her|its|our|their|this|that|no|human|civil|legal|every)$/

const hasRight = ({ words: { source } }: Place) => source.some(({ form }) => form.form.startsWith('derech'))

/** *invertirá* as *plans to invest*: what is meant to be done is told in English by a verb of its own. */
const looksAhead: Turn = (_, after, { words }, lexicon) =>
	after === 'to' && spanishFutures(words.source, lexicon).length > 0

/** *The guards, for their part, knew nothing*: it only says that others are spoken of. */
const inTurn: Turn = (before, after, { words: { target } }, _, at) =>
	/^(?:my|your|his|her|its|our|their)$/.test(before) &&
	target[at - 2]?.form.form === 'for' &&
	/^(?:[,.;:]|)$/.test(after)

/** *cien euros más* as *another hundred euros*. */
const inAddition: Turn = (_, after, { words: { source, target } }, __, at) =>
	(target[at + 1]?.kind === 'number' || numberWords.en.has(after)) &&
	source.some(({ form }) => form.form === 'más')

const empty: Turn = () => true

const turns: ReadonlyMap<string, Turn> = new Map<string, Turn>([
	['right', (before, after, place) => ways.test(after) && !owning.test(before) && !hasRight(place)],
	['part', inTurn],
	['another', inAddition],
	['percentage', (_, after) => /^points?$/.test(after)],
	['much', (before, after) => before === 'so' && /^(?:as|the)$/.test(after)],
	...['anything', 'anyone', 'anybody'].map((one): [string, Turn] => [one, empty]),
	...['plan', 'plans', 'intend', 'intends', 'aim', 'aims', 'expect', 'expects', 'expected', 'set', 'due'].map(
		(one): [string, Turn] => [one, looksAhead]
	)
])
