import type { Place } from '#engine'

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
	try {
		const text = localStorage.getItem(key(slug))
		const kept: unknown = text === null ? undefined : JSON.parse(text)
		return isPosition(kept) ? kept : undefined
	} catch {
		return undefined
	}
}

/** Keeps a position; where storage is denied or full, reading goes on without. */
export function keepPosition(slug: string, position: Position): void {
	try {
		localStorage.setItem(key(slug), JSON.stringify(position))
	} catch {
		return
	}
}

function isPosition(value: unknown): value is Position {
	if (typeof value !== 'object' || value === null) return false
	const is = (name: string, kind: string) => name in value && typeof Reflect.get(value, name) === kind
	return (
		['row', 'offset', 'below', 'share', 'at'].every((name) => is(name, 'number')) &&
		['block', 'quote'].every((name) => is(name, 'string'))
	)
}
