import type { Form } from './words.ts'

/** Anything with a form of a text. */
interface Formed {
	readonly form: Pick<Form, 'id'>
}

/** The words of one stretch after the other, found by the numbers of their forms. */
export interface ByForm<Word extends Formed> {
	/** Takes the words of a stretch instead of the last one's. */
	readonly fill: (stretch: readonly Word[]) => void
	/** The words that have one of some forms, form after form, each in the order of the text. */
	readonly having: (ids: readonly number[]) => Word[]
}

/**
 * No words yet. Two arrays of numbers serve all stretches, the longer as long as the largest text has forms: a map would
 * be made and filled for every bead, and asked for dozens of meanings of every word.
 */
export function byForm<Word extends Formed>(): ByForm<Word> {
	let words: readonly Word[] = []
	/** By form the place of its first word, and by place that of the next of its form, counted from one. */
	let first: Int32Array = new Int32Array(0)
	let next: Int32Array = new Int32Array(0)
	return {
		fill(stretch) {
			for (const { form } of words) first[form.id] = 0
			words = stretch
			first = reaching(
				first,
				words.reduce((most, { form }) => Math.max(most, form.id), 0)
			)
			next = reaching(next, words.length)
			for (let at = words.length - 1; at >= 0; at--) {
				const id = words[at]?.form.id ?? 0
				next[at] = first[id] ?? 0
				first[id] = at + 1
			}
		},
		having(ids) {
			const found: Word[] = []
			for (let n = 0; n < ids.length; n++)
				for (let at = first[ids[n] ?? 0] ?? 0; at > 0; at = next[at - 1] ?? 0) {
					const word = words[at - 1]
					if (word) found.push(word)
				}
			return found
		}
	}
}

/** An array that has a place, twice as long where it had to be made longer. */
function reaching(array: Int32Array, place: number): Int32Array {
	if (place < array.length) return array
	const longer = new Int32Array(2 * (place + 1))
	longer.set(array)
	return longer
}
