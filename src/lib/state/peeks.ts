import { hasAll, readKept, recordOf, writeKept } from './kept.ts'

/** What a learner says after looking at the hidden language of a passage. */
export interface Peek {
	/** Whether they knew it already. */
	readonly knew: boolean
	/** When, in milliseconds since 1970. */
	readonly at: number
}

const keyOf = (slug: string) => `cotejo.peeks.${slug}`

/** The answers given in a work, by passage (`<block>.<offset>`). */
export function keptPeeks(slug: string): Readonly<Record<string, Peek>> {
	return recordOf(readKept(keyOf(slug)), (one): one is Peek => hasAll(one, { knew: 'boolean', at: 'number' }))
}

/** Keeps the answer for a passage; false where it could not be kept. */
export function keepPeek(slug: string, passage: string, peek: Peek): boolean {
	return writeKept(keyOf(slug), { ...keptPeeks(slug), [passage]: peek })
}
