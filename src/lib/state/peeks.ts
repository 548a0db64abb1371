import { hasAll, recordOf } from './kept.ts'
import { type Kept, keepSaid, saidOf, takeOver } from './said.ts'

/** What a learner says after looking at the hidden language of a passage. */
export interface Peek {
	/** Whether they knew it already. */
	readonly knew: boolean
	/** When, in milliseconds since 1970. */
	readonly at: number
}

/** The answers given in a work, by passage (`<block>.<offset>`). */
export type Peeks = Readonly<Record<string, Peek>>

/** All answers given in a work. What this browser kept before the server did is handed over first. */
export async function keptPeeks(slug: string): Promise<Peeks> {
	takeOver(slug, `cotejo.peeks.${slug}`, (kept) =>
		Object.entries(recordOf(kept, isPeek)).map(([key, { knew, at }]) => ({
			kind: 'peek',
			key,
			value: { knew },
			at
		}))
	)
	return Object.fromEntries(
		Object.entries(await saidOf(slug, 'peek')).flatMap(([key, { value, at }]) => {
			const peek: unknown = { ...Object(value), at }
			return isPeek(peek) ? [[key, peek]] : []
		})
	)
}

/** Keeps the answer for a passage. */
export function keepPeek(slug: string, passage: string, { knew, at }: Peek): Promise<Kept> {
	return keepSaid(slug, 'peek', passage, { knew }, at)
}

function isPeek(value: unknown): value is Peek {
	return hasAll(value, { knew: 'boolean', at: 'number' })
}
