import {
	type Alignment,
	type Bead,
	type Bitext,
	type QuotedBead,
	carryBeads,
	cross,
	isRecord,
	joinBeads,
	quoteBead,
	shiftBorder,
	splitBead
} from '#engine'
import { createHash } from 'node:crypto'
import { type History, historyOf, keep, remember, stepFrom } from './history.ts'
import { sourceAt } from './source.ts'
import { StoreFailure } from './store/database.ts'
import { ownStore } from './store/own.ts'

/** All beads drawn in a work are kept under this key, so that they change together or not at all. */
const beadsKey = 'drawn'

/** What a person asks of the pairs of a work. Numbers are positions in the alignment and of its segments. */
export type PairChange =
	| { readonly kind: 'join'; readonly bead: number }
	| { readonly kind: 'split'; readonly bead: number; readonly side: 'source' | 'target'; readonly at: number }
	| { readonly kind: 'next' | 'previous'; readonly bead: number; readonly side: 'source' | 'target' }
	| { readonly kind: 'release'; readonly bead: number }

/**
 * The drawn beads of a work as they are kept, else as its own file has them; undefined where there are none. What was
 * taken back is taken back, whatever the file says.
 */
export function beadsText(slug: string): string | undefined {
	const own = ownStore()
	const store = 'store' in own ? own.store : undefined
	const kept = store?.said(slug, 'bead').find(({ key }) => key === beadsKey)?.value
	if (kept !== undefined || store?.takenBack(slug, 'bead').some(({ key }) => key === beadsKey)) return kept
	const source = sourceAt(slug)
	return (source && source.text(beadsFile(source))) || undefined
}

/** The file a work's folder has its drawn beads in: one for each translation. */
export function beadsFile({ translation }: { readonly translation: number }): string {
	return translation > 1 ? `pairs-${translation}.json` : 'pairs.json'
}

/** Kept beads read; those that are not understood are left out. */
export function readBeads(text: string | undefined): readonly QuotedBead[] {
	if (text === undefined) return []
	try {
		const value: unknown = JSON.parse(text)
		return Array.isArray(value) ? value.filter(isQuotedBead) : []
	} catch {
		return []
	}
}

/** A name for an alignment: what a page asks to change must be what it showed. */
export function alignmentName(alignment: Alignment): string {
	const runs = alignment.map(({ source, target }) => `${source.to}:${target.to}`).join(' ')
	return createHash('sha256').update(runs).digest('hex').slice(0, 16)
}

/**
 * The drawn beads after a change. Throws RangeError where the bead cannot be changed so: nothing to join, no such
 * sentence.
 */
export function changedBeads(
	bitext: Bitext,
	kept: readonly QuotedBead[],
	change: PairChange
): readonly QuotedBead[] {
	const { carried, lost } = carryBeads(kept, bitext.source, bitext.target)
	const touched = touchedBy(bitext.alignment, change)
	const stay = carried.filter(({ bead }) => !touched.some((one) => sharesSentence(one, bead)))
	const fresh = change.kind === 'release' ? [] : redrawn(bitext.alignment, change)
	const apart = stay.filter(({ bead }) => !fresh.some((one) => cross(one, bead)))
	return [
		...lost,
		...apart.map(({ quoted }) => quoted),
		...fresh.filter((bead) => bead.drawnBy === 'person').map((bead) => quoteBead(bitext, bead))
	]
}

/** Keeps the drawn beads of a work, and what they were before. Throws what the store throws. */
export function keepBeads(slug: string, beads: readonly QuotedBead[]): void {
	remember(slug, 'beads', beadsText(slug) ?? '')
	putBeads(slug, JSON.stringify(beads))
}

/** Undoes or redoes the last change of the drawn beads; false where there is none. */
export function stepBeads(slug: string, way: 'undo' | 'redo'): boolean {
	const step = stepFrom(beadsHistory(slug), way, beadsText(slug) ?? '')
	if (!step) return false
	putBeads(slug, step.text)
	keep(slug, 'beads', step.history)
	return true
}

/** What the drawn beads of a work were. */
export function beadsHistory(slug: string): History {
	return historyOf(slug, 'beads')
}

function putBeads(slug: string, text: string): void {
	const own = ownStore()
	if (!('store' in own)) throw new StoreFailure(own.trouble)
	const none = text === '' || text === '[]'
	own.store.say(slug, 'bead', beadsKey, none ? undefined : text, Date.now())
}

function touchedBy(alignment: Alignment, { kind, bead }: PairChange): readonly Bead[] {
	const from = kind === 'previous' ? bead - 1 : bead
	const to = kind === 'join' || kind === 'next' ? bead + 2 : bead + 1
	if (from < 0 || to > alignment.length) throw new RangeError(`no beads ${from}:${to} to change`)
	return alignment.slice(from, to)
}

/** The beads that take the place of those a change touches. */
function redrawn(alignment: Alignment, change: PairChange): readonly Bead[] {
	const first = change.kind === 'previous' ? change.bead - 1 : change.bead
	const count = change.kind === 'split' || change.kind === 'release' ? 1 : 2
	const after = edited(alignment, change)
	return after.slice(first, first + count + after.length - alignment.length)
}

function edited(alignment: Alignment, change: PairChange): Alignment {
	const bead = alignment[change.bead]
	if (!bead) throw new RangeError(`no bead ${change.bead}`)
	if (change.kind === 'join') {
		const next = alignment[change.bead + 1]
		const oneSided = (side: 'source' | 'target') =>
			[bead, next].every((one) => one !== undefined && one[side].to === one[side].from)
		if (oneSided('source') || oneSided('target')) throw new RangeError('nothing to join')
		return joinBeads(alignment, { from: change.bead, to: change.bead + 2 })
	}
	if (change.kind === 'split') {
		const { source, target } = splitPlaces(bead, change.side, change.at)
		return splitBead(alignment, change.bead, source, target)
	}
	if (change.kind === 'next') return shiftBorder(alignment, change.bead, change.side, -1)
	if (change.kind === 'previous') return shiftBorder(alignment, change.bead - 1, change.side, 1)
	return alignment
}

/** Where the other side of a bead is split when one side is split before a sentence: as far along, in whole sentences. */
function splitPlaces(bead: Bead, side: 'source' | 'target', at: number): { source: number; target: number } {
	const own = bead[side]
	const other = bead[side === 'source' ? 'target' : 'source']
	if (at <= own.from || at >= own.to) throw new RangeError(`no split at ${at}`)
	const share = (at - own.from) / (own.to - own.from)
	const size = other.to - other.from
	const place = Math.min(Math.max(Math.round(share * size), Math.min(1, size)), Math.max(size - 1, 1, 0))
	const there = other.from + Math.min(place, size)
	return side === 'source' ? { source: at, target: there } : { source: there, target: at }
}

function sharesSentence(a: Bead, b: Bead): boolean {
	const shares = (side: 'source' | 'target') => a[side].from < b[side].to && b[side].from < a[side].to
	return shares('source') || shares('target')
}

function isQuotedBead(value: unknown): value is QuotedBead {
	return isRecord(value) && isQuotedSide(value.source) && isQuotedSide(value.target)
}

function isQuotedSide(value: unknown): boolean {
	if (!isRecord(value) || !Array.isArray(value.sentences)) return false
	return value.sentences.every(isQuotedSentence) && (value.after === null || isQuotedSentence(value.after))
}

function isQuotedSentence(value: unknown): boolean {
	return (
		isRecord(value) &&
		typeof value.block === 'string' &&
		typeof value.words === 'string' &&
		typeof value.index === 'number'
	)
}
