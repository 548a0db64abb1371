/** How many things it knows the answers for: the two sides of a bead are asked about in turn. */
const held = 2

/**
 * A function that still knows what it answered about the last two things: several checks ask the same of a bead before
 * the next one comes. What else it is told must be the same whenever it is asked about one thing. The answers are let go
 * with the bead, so that a book's are not gathered.
 */
export function lately<Asked extends object, Rest extends readonly unknown[], Answer>(
	answer: (asked: Asked, ...rest: Rest) => Answer
): (asked: Asked, ...rest: Rest) => Answer {
	const known: { readonly asked: Asked; readonly answer: Answer }[] = []
	let oldest = 0
	return (asked, ...rest) => {
		for (const one of known) if (one.asked === asked) return one.answer
		const fresh = answer(asked, ...rest)
		known[oldest] = { asked, answer: fresh }
		oldest = (oldest + 1) % held
		return fresh
	}
}
