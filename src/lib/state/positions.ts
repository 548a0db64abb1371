import type { Place } from '#engine'
import { hasAll, readKept, writeKept } from './kept.ts'

/** Where one stopped reading, and how to stand there again exactly. */
export interface Position extends Place {
	/** Distance in px from the lower edge of the bar to the line the place stands in. */
	readonly below: number
	/** Share of the rows read, 0..1, for the shelf. */
	readonly share: number
	/** When, in milliseconds since 1970. */
	readonly at: number
}

const key = (slug: string) => `cotejo.position.${slug}`

/** The position kept for a work; undefined where none is, or storage is denied. */
export function keptPosition(slug: string): Position | undefined {
	const kept = readKept(key(slug))
	return isPosition(kept) ? kept : undefined
}

/** Keeps a position; where storage is denied or full, reading goes on without. */
export function keepPosition(slug: string, position: Position): void {
	writeKept(key(slug), position)
}

function isPosition(value: unknown): value is Position {
	return hasAll(value, {
		row: 'number',
		offset: 'number',
		below: 'number',
		share: 'number',
		at: 'number',
		block: 'string',
		quote: 'string'
	})
}
