import type { Values } from './bitext.ts'

/**
 * What is wrong with a *file* someone gave us, never with a translation. Reading goes on after a
 * problem: what could be read is returned beside the list of these.
 */
export interface Problem {
	/** 1-based line of the file, or 0 when the problem is the file as a whole. */
	readonly line: number
	/** Which sentence says it: `problems.<message>` in `i18n`. */
	readonly message: string
	readonly values: Values
}
