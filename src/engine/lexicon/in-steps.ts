/** What is made in steps: one at a time by who has time between them, or all that are left by who asks for it first. */
export interface InSteps<Made> {
	/** The whole, made now where it is not yet. */
	readonly whole: () => Made
	/** Makes the next step; false where nothing is left. */
	readonly step: () => boolean
}

/** What a generator makes; it yields wherever others may have their turn. */
export function inSteps<Made>(make: () => Generator<undefined, Made>): InSteps<Made> {
	let making: Generator<undefined, Made> | undefined
	let made: { readonly whole: Made } | undefined
	const step = (): boolean => {
		if (made) return false
		making ??= make()
		const { done, value } = making.next()
		if (done) made = { whole: value }
		return !done
	}
	return {
		whole: () => {
			while (!made) step()
			return made.whole
		},
		step
	}
}
