import type { Values } from '#engine'

/** A file that is not read, and why: the sentence is `library:trouble.<why>`. */
export class Refusal extends Error {
	readonly why: string
	readonly values: Values

	constructor(why: string, values: Values = {}) {
		super(why)
		this.why = why
		this.values = values
	}
}

/** Files over this many megabytes are refused, and so are archives that would unpack to more. */
export const largestMegabytes = 200
