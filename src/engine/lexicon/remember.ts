/** A table is emptied when it holds this many words: more than the vocabulary of any one text. */
const mostRemembered = 100_000

/**
 * A function of one word that answers a word met before from memory. The answer must depend on the word alone; it is
 * shared, so it must not be changed.
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
	const known = new Map<string, Answer>()
	return (word) => {
		const before = known.get(word)
		if (before !== undefined) return before
		if (known.size >= mostRemembered) known.clear()
		const fresh = answer(word)
		known.set(word, fresh)
		return fresh
	}
}
