import { openWork } from './library.ts'

/** Works waiting to be opened for the first time. */
const waiting = new Set<string>()
let working = false

/** Opens works for the first time in the worker, one after the other, while nobody waits for them. */
export function prepare(slugs: readonly string[]): void {
	for (const slug of slugs) if (!tried.has(slug)) waiting.add(slug)
	if (!working) void work()
}

/** Works that were tried already: one that cannot be opened is not tried at every look at the shelf. */
const tried = new Set<string>()

async function work(): Promise<void> {
	working = true
	for (const slug of waiting) {
		waiting.delete(slug)
		tried.add(slug)
		await openWork(slug)?.whole.catch((reason: unknown) => console.error(reason))
	}
	working = false
}
