import type { Side } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Place } from './check.ts'
import { contentOf } from './content-words.ts'
import { lately } from './lately.ts'
import { spelledOut } from './spelled-out.ts'
import type { Word } from './words.ts'

/** A link from here on joins two words that say the same. */
export const linked = 0.45
/** Support from here on means that the lexicon or common origin knows the pair. */
export const known = 0.3

/** One side of a bead, as the words without an answer are judged in it. */
export interface Scene {
	readonly side: Side
	readonly lexicon: Lexicon
	readonly here: readonly Word[]
	readonly there: readonly Word[]
	readonly own: readonly Word[]
	/** Words of content of this side without a sure answer. */
	readonly loose: readonly Word[]
	/** Words of content of the other side that answer nothing for sure. */
	readonly free: readonly Word[]
	readonly support: (word: Word, other: Word) => number
	readonly longer: number
	readonly balance: number
}

/** The scene of one side of a bead. */
export function sceneOf(place: Place, context: Context, side: Side): Scene {
	return scenes[side](place, context)
}

/** Both profiles, and whoever asks for one word, read the same bead. */
const scenes = {
	source: lately((place: Place, context: Context) => sceneAt(place, context, 'source')),
	target: lately((place: Place, context: Context) => sceneAt(place, context, 'target'))
}

function sceneAt(place: Place, context: Context, side: Side): Scene {
	const other: Side = side === 'source' ? 'target' : 'source'
	const own = contentOf(place, context, side)
	const others = contentOf(place, context, other)
	return {
		side,
		lexicon: context.lexicon,
		here: place.words[side],
		there: place.words[other],
		own,
		loose: looseOf(place, context, side),
		free: looseOf(place, context, other),
		support: supportFrom(side, context),
		longer: longerBy(place, side),
		balance: Math.log((own.length + 2) / (others.length + 2))
	}
}

function supportFrom(side: Side, { vocabulary: { support } }: Context): Scene['support'] {
	return side === 'source' ? (a, b) => support(a.form, b.form) : (a, b) => support(b.form, a.form)
}

/** The words of content of one side that no sure link with a word of their meaning answers. */
function looseOf(place: Place, context: Context, side: Side): readonly Word[] {
	return looseWords[side](place, context)
}

function looseIn(place: Place, context: Context, side: Side): readonly Word[] {
	const there = place.words[side === 'source' ? 'target' : 'source']
	const support = supportFrom(side, context)
	const own = contentOf(place, context, side)
	const isAnswered = (word: Word) => {
		for (const { at, confidence } of word.partners) {
			const opposite = confidence >= linked ? there[at] : undefined
			if (opposite === undefined || opposite.kind === 'mark') continue
			if (word.form.folded === opposite.form.folded || support(word, opposite) > known) return true
		}
		return false
	}
	const unanswered = own.filter((word) => !isAnswered(word))
	if (unanswered.length === 0) return unanswered
	const spelled = spelledOut(side === 'target' ? unanswered : [], place, context.lexicon)
	const here = place.words[side]
	return unanswered.filter(
		(word) =>
			!spelled.has(word) &&
			![hyphenedWith(word, here, -1), hyphenedWith(word, here, 1)].some(
				(one) => one !== undefined && own.includes(one) && !unanswered.includes(one)
			)
	)
}

/** The word that a hyphen makes one with a word: *short-lived*, whose answer is that of either. */
function hyphenedWith({ at, token }: Word, words: readonly Word[], step: 1 | -1): Word | undefined {
	const between = words[at + step]
	if (between?.form.form !== '-') return undefined
	const one = words[at + 2 * step]
	const [first, last] = step === 1 ? [token, one?.token] : [one?.token, token]
	return first?.to === between.token.from && between.token.to === last?.from ? one : undefined
}

/** What is loose on one side is free for the other. */
const looseWords = {
	source: lately((place: Place, context: Context) => looseIn(place, context, 'source')),
	target: lately((place: Place, context: Context) => looseIn(place, context, 'target'))
}

/** Spanish is this much longer than English in characters, in good translations of prose. */
const usualRatio = 1.09

function longerBy(place: Place, side: Side): number {
	const length = (tokens: Place['source']) =>
		(tokens[tokens.length - 1]?.to ?? 0) - (tokens[0]?.from ?? 0) + 10
	const ratio = Math.log(length(place.source) / length(place.target) / usualRatio)
	return Math.max(-0.7, Math.min(0.7, side === 'source' ? ratio : -ratio))
}
