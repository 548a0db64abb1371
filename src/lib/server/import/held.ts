import { randomUUID } from 'node:crypto'
import type { Written } from './written.ts'

/** What was read and not yet put on the shelf, by a name the page is given; the last few only. */
const held = new Map<string, Written>()
const mostHeld = 4

/** Holds what was understood until it is kept, and gives its name. */
export function hold(written: Written): string {
	const name = randomUUID()
	held.set(name, written)
	for (const old of [...held.keys()].slice(0, Math.max(0, held.size - mostHeld))) held.delete(old)
	return name
}

/** What is held under a name. */
export function heldUnder(name: string): Written | undefined {
	return held.get(name)
}

/** Lets go of it. */
export function letGo(name: string): void {
	held.delete(name)
}
