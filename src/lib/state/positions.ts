import type { Place } from '#engine'
import { hasAll } from './kept.ts'
import { noteSaid, send, takeOver, waitingOf } from './said.ts'
import { keepTabPlace, tabPlace } from './tab-place.ts'

/** Where one stopped reading, and how to stand there again exactly. */
export interface Position extends Place {
	/** Distance in px from the lower edge of the bar to the line the place stands in. */
	readonly below: number
	/** Share of the rows read, 0..1, for the shelf. */
	readonly share: number
	/** When, in milliseconds since 1970. */
	readonly at: number
}

/** One position a work: the later word wins, from whatever browser it comes. */
const key = 'here'
/** Positions go to the server at most this often (ms). */
const pause = 3000

/**
 * The position kept for a work: the server's, as it came with the page, or a later one that this browser has not been
 * able to send; undefined where there is none.
 */
export function keptPosition(slug: string, served: Position | undefined): Position | undefined {
	takeOver(slug, `cotejo.position.${slug}`, (kept) =>
		isPosition(kept) ? [{ kind: 'position', key, value: kept, at: kept.at }] : []
	)
	const own = waitingOf(slug, 'position')[0]?.value
	return isPosition(own) && own.at > (served?.at ?? -1) ? own : served
}

/** Where this tab stood in a work that was reloaded or come back to; undefined when it is opened anew. */
export function positionInTab(slug: string): Position | undefined {
	const kept = tabPlace(slug)
	return isPosition(kept) ? kept : undefined
}

let sending: ReturnType<typeof setTimeout> | undefined

/** Keeps a position: in this tab and this browser at once, on the server soon. */
export function keepPosition(slug: string, position: Position): void {
	keepTabPlace(slug, position)
	noteSaid(slug, 'position', key, position, position.at)
	sending ??= setTimeout(() => {
		sending = undefined
		void send(slug)
	}, pause)
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
