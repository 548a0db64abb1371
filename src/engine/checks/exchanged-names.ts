import { isBound } from './beside.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import type { Word } from './words.ts'

/** A link from here on says which clause of the translation a word of the original went to. */
const joins = 0.5
/** As sure as the other words of both clauses can make it. */
const sureness = 0.82
/** So many words of its clause a name must leave alone: in a list of names there are fewer. */
const fewestLeft = 2

/** Hardly any sentence has two names, and their places exchanged. */
const none: readonly Evidence[] = []

/**
 * *Ana redactó la carta de protesta y Luis pagó el alquiler* as *Luis wrote the letter of protest and Ana paid the
 * rent*: the name of one clause stands in the rendering of another and the reverse, and all else of both clauses is
 * where it was.
 */
export function exchangedNames(
	{ words: { source, target } }: Place,
	{ bitext }: Context
): readonly Evidence[] {
	const named = namedIn(source, target)
	if (named.length < 2 || !areTurned(named)) return none
	const [here, there] = [clausesOf(source), clausesOf(target)]
	const homeOf = (clause: number) => {
		const own = source.filter(({ at, kind }) => here[at] === clause && kind === 'content')
		const reached = own.flatMap(({ partners: [best] }) =>
			best && best.confidence >= joins && target[best.at]?.kind === 'content' ? [there[best.at]] : []
		)
		return reached.length >= fewestLeft && new Set(reached).size === 1 ? reached[0] : undefined
	}
	for (const one of named)
		for (const two of named) {
			const [first, second] = [here[one.word.at] ?? 0, here[two.word.at] ?? 0]
			if (second <= first) continue
			const isCrossed =
				there[one.target.at] === homeOf(second) &&
				there[two.target.at] === homeOf(first) &&
				there[one.target.at] !== there[two.target.at]
			if (!isCrossed) continue
			return [
				{ ...bothSides(one.word.token, two.target.token, bitext), message: 'another', confidence: sureness }
			]
		}
	return none
}

/** A name with where it stands on the other side, once on either. */
interface Named {
	readonly word: Word
	readonly target: Word
}

/** The names that stand once on each side, in the order of the original; the first word of a sentence is one where the other side shows it. */
function namedIn(source: readonly Word[], target: readonly Word[]): readonly Named[] {
	const there = target.filter(isName)
	if (there.length === 0) return nobody
	const found: Named[] = []
	for (const word of source) {
		if (word.kind !== 'name' && word.kind !== 'content') continue
		const own = there.find(({ form }) => form.folded === word.form.folded) ?? atStart(word, target)
		if (own && isOnce(word, source) && isOnce(own, target)) found.push({ word, target: own })
	}
	return found
}

/** Most sentences name nobody. */
const nobody: readonly Named[] = []

/** A name of the original as the first word of the translation, whose capital tells nothing. */
function atStart({ kind, form }: Word, target: readonly Word[]): Word | undefined {
	return kind === 'name'
		? target.find((word) => word.kind === 'content' && word.form.folded === form.folded)
		: undefined
}

function isOnce(word: Word, side: readonly Word[]): boolean {
	return side.every((one) => one === word || one.form.folded !== word.form.folded)
}

/** Whether any two stand in another order on the other side. */
function areTurned(named: readonly Named[]): boolean {
	return named.some(({ target }, n) => n > 0 && target.at < (named[n - 1]?.target.at ?? 0))
}

function isName({ kind }: Word): boolean {
	return kind === 'name'
}

/** The clause of each word, counted from 0. */
function clausesOf(side: readonly Word[]): Int32Array {
	const clauses = new Int32Array(side.length)
	let clause = 0
	for (const { at, form } of side) clauses[at] = isBound(form) ? ++clause : clause
	return clauses
}
