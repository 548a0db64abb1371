import type { Counterpart } from '../server/counterparts.ts'

/** Gives the counterparts of a row's words, by its number, each row asked for once; none where the server is gone. */
export function openCounterparts(
	addressOf: (row: number) => string
): (row: number) => Promise<readonly Counterpart[]> {
	const known = new Map<number, Promise<readonly Counterpart[]>>()
	return (row) => {
		const asked =
			known.get(row) ??
			fetch(addressOf(row))
				.then((answer): Promise<readonly Counterpart[]> => (answer.ok ? answer.json() : Promise.resolve([])))
				.catch(() => [])
		known.set(row, asked)
		return asked
	}
}
