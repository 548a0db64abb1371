import { randomUUID } from 'node:crypto'
import type { Understood } from './bring.ts'

/** What was read and not yet put on the shelf, by a name the page is given; the last few only. */
const held = new Map<string, Understood>()
const mostHeld = 4

/** Holds what was understood until it is kept, and gives its name. */
export function hold(understood: Understood): string {
	const name = randomUUID()
	held.set(name, understood)
	for (const old of [...held.keys()].slice(0, Math.max(0, held.size - mostHeld))) held.delete(old)
	return name
}

/** What is held under a name. */
export function heldUnder(name: string): Understood | undefined {
	return held.get(name)
}

/** Lets go of it. */
export function letGo(name: string): void {
	held.delete(name)
}
