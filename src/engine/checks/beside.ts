import { onceAForm, type Word } from './words.ts'

/** A link from here on joins what stands beside one word with what stands beside another. */
const joins = 0.5
/** Marks and words that part what is said of the one from what is said of the other. */
export const isBound = onceAForm(({ form }) =>
	/^(?:[.;:,()¿?¡!—–]|y|e|o|u|and|or|but|pero|mientras|while|sino)$/.test(form)
)
/** Tokens on either side that are beside a word where another stands in the same phrase: *una pregunta buena a una respuesta mala*. */
const beside = 2

/** Whether anything that says something stands between two words: *de noche y de día* may change their order. */
export function areApart(one: Word, two: Word, side: readonly Word[]): boolean {
	return side.slice(one.at + 1, two.at).some(({ kind }) => kind !== 'function' && kind !== 'mark')
}

/** The words of content, names and numbers beside a word, up to the next bound on either side. */
export function besides({ at }: Word, other: Word, side: readonly Word[]): readonly Word[] {
	const ends = (word: Word | undefined) => !word || isBound(word.form)
	const between = side.slice(Math.min(at, other.at) + 1, Math.max(at, other.at))
	const reach = between.some(ends) ? Infinity : beside
	let [from, to] = [at, at]
	while (at - from < reach && !ends(side[from - 1])) from--
	while (to - at < reach && !ends(side[to + 1])) to++
	return side
		.slice(from, to + 1)
		.filter((word) => word.at !== at && word.kind !== 'function' && word.kind !== 'mark')
}

/** Whether a link joins any word of one side with any of the other. */
export function areJoined(here: readonly Word[], there: readonly Word[]): boolean {
	return here.some(({ partners }) =>
		partners.some(({ at, confidence }) => confidence >= joins && there.some((word) => word.at === at))
	)
}

/** How many words of one side are linked with any of the other. */
export function countJoined(here: readonly Word[], there: readonly Word[]): number {
	return here.filter((word) => areJoined([word], there)).length
}

/** Whether a mark or a conjunction parts two words. */
export function haveBound(one: Word, two: Word, side: readonly Word[]): boolean {
	return side.slice(one.at + 1, two.at).some(({ form }) => isBound(form))
}
