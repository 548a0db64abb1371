import type { Opened } from '../opened.ts'
import { ownStore } from '../store/own.ts'
import { readSaid } from './about.ts'
import { carriedTo } from './carry.ts'

/** Where one stopped reading a work, as the page stands there again. */
export interface KeptPosition {
	readonly row: number
	readonly block: string
	readonly offset: number
	readonly quote: string
	readonly below: number
	readonly share: number
	readonly at: number
}

/** The position kept for a work, carried to its text as it is now; undefined where there is none. */
export function positionIn(opened: Opened): KeptPosition | undefined {
	const own = ownStore()
	const said = 'store' in own ? own.store.said(opened.slug, 'position') : []
	const [now] = said.length > 0 ? carriedTo(opened, 'position', said).carried : []
	if (!now?.place) return undefined
	const position = positionOf(now.value, now.at)
	const { row, block, offset, same } = now.place
	return position && { ...position, row, block, offset, below: same ? position.below : 0 }
}

/** The position kept for a work as it was kept: for the shelf, which opens no work. */
export function positionAsKept(slug: string): KeptPosition | undefined {
	const own = ownStore()
	const [said] = 'store' in own ? own.store.said(slug, 'position') : []
	return said && positionOf(readSaid(said.value).value, said.at)
}

function positionOf(value: unknown, at: number): KeptPosition | undefined {
	const number = (name: string) => Number(Reflect.get(Object(value), name)) || 0
	const word = (name: string) => String(Reflect.get(Object(value), name) ?? '')
	const row = number('row')
	if (row < 1) return undefined
	return {
		row,
		block: word('block'),
		offset: number('offset'),
		quote: word('quote'),
		below: number('below'),
		share: number('share'),
		at
	}
}
