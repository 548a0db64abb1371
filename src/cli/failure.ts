import type { Values } from '#engine'

/** Something the user must put right: said in one line on standard error, exit status 2. Nothing was written. */
export class Failure extends Error {
	readonly key: string
	readonly values: Values

	/** @param key the sentence, `cli:…` or `problems:…` */
	constructor(key: string, values: Values = {}) {
		super(key)
		this.key = key
		this.values = values
	}
}
