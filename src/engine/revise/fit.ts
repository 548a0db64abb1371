import type { WordIndex } from './quote.ts'

/** The words of a quotation with those around it; its own are `[from, to)`. */
export interface Sought {
	readonly words: readonly string[]
	readonly from: number
	readonly to: number
	/** How many characters of the quotation stand before its first word and behind its last. */
	readonly lead: number
	readonly tail: number
	/** Whether it begins a sentence, a paragraph or the text. */
	readonly opens: boolean
	/** The words of its sentence are `[begins, ends)`, as far as they are quoted. */
	readonly begins: number
	readonly ends: number
}

/** A clause put in or left out moves what follows it by so many words at most. */
const drift = 24
/** A word found counts for more than all that stand next to each other, and those for more than all of the quotation's own. */
const [forOne, forTwo] = [2 ** 24, 2 ** 12]
/** Shorter words are others when a letter is. */
const longEnough = 4

/** How a quotation lies over the text near one place. */
export interface Fit {
	/** Where the quotation's own words begin or would. */
	readonly start: number
	/** Share of the sought words that stand there in their order. */
	readonly share: number
	/** For each sought word its position in the text, or -1. */
	readonly places: readonly number[]
}

/**
 * The longest common sequence of the sought words and the text around a place; among equally long ones that in which most
 * words stand together, and then that which has most of the quotation's own. Work: the product of both lengths, some thousands of comparisons.
 */
export function fitAt({ words }: WordIndex, sought: Sought, start: number): Fit {
	const low = Math.max(0, start - sought.from - drift)
	const there = words.slice(low, start - sought.from + sought.words.length + drift)
	const [m, n] = [sought.words.length, there.length]
	const width = n + 1
	// The best from a pair of words on: with whatever follows, and with the two of them standing for each other.
	const best = new Float64Array((m + 1) * width)
	const paired = new Float64Array((m + 1) * width)
	const standsFor = pairing(sought.words, there)
	for (let i = m - 1; i >= 0; i--)
		for (let j = n - 1; j >= 0; j--) {
			const [at, next] = [i * width + j, (i + 1) * width + j + 1]
			const skipped = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
			if (standsFor(i, j)) {
				const together = paired[next] ?? 0
				const own = i >= sought.from && i < sought.to ? 1 : 0
				paired[at] = forOne + own + Math.max(best[next] ?? 0, together > 0 ? together + forTwo : 0)
			}
			best[at] = Math.max(skipped, paired[at] ?? 0)
		}
	const places: number[] = Array.from({ length: m }, () => -1)
	let found = 0
	for (let [i, j, follows] = [0, 0, false]; i < m && j < n;) {
		const at = i * width + j
		const pair = paired[at] ?? 0
		if (pair > 0 && (follows || pair >= (best[at] ?? 0))) {
			const next = (i + 1) * width + j + 1
			const together = paired[next] ?? 0
			follows = together > 0 && together + forTwo >= (best[next] ?? 0)
			places[i++] = low + j++
			found++
		} else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) i++
		else j++
	}
	const own = places.slice(sought.from, sought.to).find((one) => one >= 0)
	return { start: own ?? start, share: m === 0 ? 0 : found / m, places: gathered(places) }
}

/** Which word of a quotation stands for which of a text: the same, or, where it is nowhere in it, one but for a slip. */
function pairing(sought: readonly string[], there: readonly string[]): (i: number, j: number) => boolean {
	const known = new Set(there)
	const slips = sought.map((word) =>
		known.has(word) || word.length < longEnough
			? undefined
			: new Set([...known].filter((one) => isSlip(word, one)))
	)
	return (i, j) => {
		const word = there[j]
		return word !== undefined && (sought[i] === word || (slips[i]?.has(word) ?? false))
	}
}

/** Whether two words differ in one letter: another, one more, one less, or two that changed places. */
function isSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || b.length < longEnough - 1) return false
	let head = 0
	while (head < a.length && a[head] === b[head]) head++
	const [restA, restB] = [a.slice(head), b.slice(head)]
	if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
	return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

/** Places without those that lie apart from the words beside them: a common word that happens to stand farther on. */
function gathered(places: readonly number[]): readonly number[] {
	return places.map((place, at) => {
		if (place < 0) return place
		const beside = [places[at - 2], places[at - 1], places[at + 1], places[at + 2]]
		return beside.some((one) => one !== undefined && one >= 0 && Math.abs(one - place) <= 3) ? place : -1
	})
}
