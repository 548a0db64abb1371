/** Why the store cannot be used: a key `store.<why>` of the `import` namespace. Reading `texts/` goes on without. */
export type Trouble = 'newer' | 'damaged' | 'unwritable' | 'busy' | 'full'

/** Thrown where the store cannot be used; carries why. */
export class StoreFailure extends Error {
	readonly why: Trouble

	constructor(why: Trouble, cause?: unknown) {
		super(`the store is ${why}`, { cause })
		this.why = why
	}
}

/** What went wrong, in the words of {@link Trouble}. */
export function failureOf(error: unknown): StoreFailure {
	if (error instanceof StoreFailure) return error
	const words = String(error)
	if (/not a database|malformed|corrupt/i.test(words)) return new StoreFailure('damaged', error)
	if (/locked|busy/i.test(words)) return new StoreFailure('busy', error)
	if (/is full|ENOSPC/i.test(words)) return new StoreFailure('full', error)
	return new StoreFailure('unwritable', error)
}
