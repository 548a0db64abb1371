import type { Side } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import type { Standing } from './coverage.ts'
import { isWithinNumber } from './conjunctions.ts'
import { endItems } from './end-items.ts'
import { lightWords } from './general-words.ts'
import { isUnheard } from './lost-clause.ts'
import { linked, sceneOf } from './scene.ts'
import { tracesOf } from './traces.ts'
import { onceAForm, type Word } from './words.ts'

/** The bit of nouns among the parts of speech of a word. */
const noun = 1
/** What stands between the items of a list. */
const joint: Readonly<Record<Side, RegExp>> = {
	source: /^(?:[,;]|y|e|o|u|ni)$/,
	target: /^(?:[,;]|and|or|nor)$/
}
const isJointIn = {
	source: onceAForm(({ form }) => joint.source.test(form)),
	target: onceAForm(({ form }) => joint.target.test(form))
}
/** Other marks, which end a list. */
const end = /^[.:!?…—–()[\]«»"“”¡¿]/
/** Tokens of an item, at most. */
const longest = 5
/** A link under this is no answer. */
const faint = 0.35
/** A link under this with a word that does not mean it is none either, unless it leads to where the item would stand. */
const chance = 0.75

/** An item of a list that nothing answers. */
export interface LostItem {
	/** Its words of content and numbers, in order. */
	readonly words: readonly Word[]
	/** Whether it names a thing: what somebody or something is like is often said in other words. */
	readonly isSure: boolean
}

/**
 * Items of a list that are on one side only, given the loose words of that side: *el uso, la distribución y la
 * conservación* as *use and conservation*. The items before and behind are answered, and between their answers nothing
 * stands that could be the missing one.
 */
export function lostItems(
	place: Place,
	context: Context,
	side: Side,
	loose: readonly Standing[]
): readonly LostItem[] {
	if (loose.length === 0) return []
	const here = place.words[side]
	const there = place.words[side === 'source' ? 'target' : 'source']
	const { free } = sceneOf(place, context, side)
	const standings = new Map(loose.map((one) => [one.word, one]))
	const isThing = (word: Word) =>
		word.kind === 'name' || (tracesOf(word, side, context.lexicon).parts & noun) > 0
	const isGone = (word: Word) => {
		const standing = standings.get(word)
		return standing !== undefined && isWithoutAnswer(standing, isThing(word) && !isLight(word, side))
	}
	const found: LostItem[] = []
	for (const item of itemsOf(here, side)) {
		const words = item.filter(isTelling)
		const [first, last] = [item[0], item[item.length - 1]]
		if (
			!first ||
			!last ||
			words.length === 0 ||
			!words.every((word) => standings.has(word)) ||
			!words.every(isGone)
		)
			continue
		const before = answerBeside(here, first.at - 2, -1)
		const behind = answerBeside(here, last.at + 2, 1)
		if (before === undefined || behind === undefined || before >= behind) continue
		const between = there.slice(before + 1, behind)
		const other: Side = side === 'source' ? 'target' : 'source'
		if (!isOneJoint(between, isJointIn[other])) continue
		if (between.some((word) => free.includes(word) && !isTaken(word, here, words))) continue
		if (words.some((word) => word.partners.some(({ at }) => at > before && at < behind))) continue
		found.push({ words, isSure: words.some(isThing) })
	}
	for (const { item, stretch } of endItems(here, there, side)) {
		const words = item.filter(isTelling)
		if (words.length === 0 || !words.every(isGone)) continue
		if (found.some((one) => one.words.some((word) => words.includes(word)))) continue
		if (stretch.some((word) => free.includes(word) && !isTaken(word, here, words))) continue
		if (words.some((word) => isThing(word))) found.push({ words, isSure: true })
	}
	return found
}

/** Whether the likeliest dictionary form of a word may be said by anything. */
function isLight({ form: { form, lemmas } }: Word, side: Side): boolean {
	return lightWords[side].has(lemmas[0] ?? form)
}

function isTelling({ kind }: Word): boolean {
	return kind === 'content' || kind === 'name' || kind === 'number'
}

/** Whether a stretch holds one joint: a comma and a conjunction side by side are one. */
function isOneJoint(words: readonly Word[], isJoint: (form: Word['form']) => boolean): boolean {
	const found = words.filter(({ form }) => isJoint(form))
	const [first, last] = [found[0], found[found.length - 1]]
	return first !== undefined && last !== undefined && last.at - first.at <= 1
}

/** A thing is not answered by a function word, nor one that only sounds like a light verb (*el vino*) light. */
function isWithoutAnswer(standing: Standing, isThing: boolean): boolean {
	const { supported, unclaimed, bound } = standing.links
	if (supported >= faint || unclaimed >= chance || (!isThing && bound >= chance)) return false
	const { isLight, isAdverb } = standing.parts.standing()
	if (isAdverb === 1 || (isLight === 1 && !isThing)) return false
	return isUnheard(standing) && standing.parts.answers().alike < 0.7
}

/** Whether a word belongs to another word than those of the item. */
function isTaken({ partners }: Word, here: readonly Word[], item: readonly Word[]): boolean {
	const [best] = partners
	const own = here[best?.at ?? -1]
	return best !== undefined && best.confidence >= faint && own !== undefined && !item.includes(own)
}

/** The stretches of a side with a joint on either hand and no mark inside. */
function itemsOf(here: readonly Word[], side: Side): readonly (readonly Word[])[] {
	const found: (readonly Word[])[] = []
	const isJoint = isJointIn[side]
	let from = -1
	here.forEach((word, at) => {
		const joins = isJoint(word.form) && !isWithinNumber(at, here, side)
		if (!joins && !(word.kind === 'mark' && end.test(word.form.form))) return
		if (joins && from >= 0 && at - from - 1 >= 1 && at - from - 1 <= longest)
			found.push(here.slice(from + 1, at))
		from = joins ? at : -1
	})
	return found
}

/** Where the nearest word of content beside an item is answered: it must be. */
function answerBeside(here: readonly Word[], from: number, step: 1 | -1): number | undefined {
	for (let at = from; Math.abs(at - from) <= longest; at += step) {
		const word = here[at]
		if (!word || (word.kind === 'mark' && end.test(word.form.form))) return undefined
		if (word.kind !== 'content' && word.kind !== 'name') continue
		const [best] = word.partners
		return best && best.confidence >= linked ? best.at : undefined
	}
	return undefined
}
