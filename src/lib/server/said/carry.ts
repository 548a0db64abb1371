import { type Again, type QuotedFinding, findingKey, findingsAgain, refind } from '#engine'
import { rowOfPlace, type LaidPlace } from './lines.ts'
import type { Opened } from '../opened.ts'
import type { Said } from '../store/said.ts'
import { type About, type SaidOf, findingsByKey, readSaid } from './about.ts'
import { type PageKind, placeOfKey } from './keep.ts'

/** Something said, and where it belongs in the work as it is now. */
export interface Carried extends SaidOf {
	/** Under which it is kept. */
	readonly kept: string
	/** Under which the page of the work as it is now has it. */
	readonly key: string
	readonly at: number
	/** Where its place begins; absent for a verdict. */
	readonly place?: LaidPlace
}

/** What has become of all that was said of one kind. */
export interface CarriedAll {
	readonly carried: readonly Carried[]
	/** Verdicts on findings that are no longer raised, though their words have their place: corrected since. */
	readonly settled: readonly Carried[]
	/** What has no place any more. */
	readonly lost: readonly Carried[]
}

const known = new WeakMap<
	Opened['bitext'],
	Map<string, { readonly mark: string; readonly all: CarriedAll }>
>()

/**
 * Everything said of one kind, carried to the work as it is now. What stands where it was said costs a look-up; the rest
 * a search, done once for a text and what was said.
 */
export function carriedTo(opened: Opened, kind: PageKind, said: readonly Said[]): CarriedAll {
	const mark = said.map(({ key, at }) => `${key} ${at}`).join('\n')
	const before = known.get(opened.bitext) ?? new Map()
	known.set(opened.bitext, before)
	const held = before.get(kind)
	if (held?.mark === mark) return held.all
	const read = said.map(({ key, value, at }): Carried => ({ ...readSaid(value), kept: key, key, at }))
	const all = kind === 'verdict' ? verdictsCarried(opened, read) : placesCarried(opened, kind, read)
	before.set(kind, { mark, all })
	return all
}

function verdictsCarried(opened: Opened, said: readonly Carried[]): CarriedAll {
	const keys = findingsByKey(opened)
	// Those that are where they were come first: a verdict on the finding itself counts for more than one carried to it.
	const ordered = [
		...said.filter(({ kept }) => keys.has(kept)),
		...said.filter(({ kept }) => !keys.has(kept))
	]
	const quoted = ordered.map(({ kept, about }) => quotedOf(kept, about))
	const again: readonly Again[] = findingsAgain(quoted, opened.findings, opened.bitext)
	const [carried, settled, lost]: [Carried[], Carried[], Carried[]] = [[], [], []]
	ordered.forEach((one, n) => {
		const now = again[n]
		const finding = now?.to === 'finding' ? opened.findings[now.at] : undefined
		if (finding) carried.push({ ...one, key: findingKey(finding, opened.bitext) })
		else if (now?.to === 'place') settled.push(one)
		else lost.push(one)
	})
	return { carried, settled, lost }
}

function quotedOf(key: string, about: About | undefined): QuotedFinding {
	if (about?.kind === 'finding') return { ...about, key }
	return { key, check: '', message: '', severity: 'major', source: [], target: [] }
}

function placesCarried(opened: Opened, kind: PageKind, said: readonly Carried[]): CarriedAll {
	const [carried, lost]: [Carried[], Carried[]] = [[], []]
	for (const one of said) {
		const place = placeNow(opened, kind, one)
		if (!place) lost.push(one)
		else if (kind === 'position') carried.push({ ...one, place })
		else {
			// An answer belongs to the line one peeked at, a note to its very place.
			const offset = kind === 'peek' ? place.line : place.offset
			const block = kind === 'peek' ? place.lineBlock : place.block
			carried.push({ ...one, key: place.same ? one.kept : `${block}.${offset}`, place })
		}
	}
	return { carried, settled: [], lost }
}

function placeNow(opened: Opened, kind: PageKind, { kept, about, value }: Carried): LaidPlace | undefined {
	const named =
		kind === 'position'
			? {
					block: String(Reflect.get(Object(value), 'block')),
					offset: Number(Reflect.get(Object(value), 'offset')) || 0
				}
			: placeOfKey(kept)
	if (opened.rowOfBlock.has(named.block)) {
		const same = rowOfPlace(opened, named.block, named.offset)
		if (same) return { ...same, same: true }
	}
	if (about?.kind !== 'place') return undefined
	const doc = opened.bitext[about.side]
	const found = refind(doc, about.quote)
	// A reader goes on from where the passage was; a note on words that are gone is listed.
	if (!found || (found.how === 'gap' && kind !== 'position')) return undefined
	const block = doc.blocks.findLast((one) => one.from <= found.from)
	return block && rowOfPlace(opened, block.id, found.from - block.from)
}
