import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { type Bitext, type View, rowsByBlock, viewOf } from '#engine'
import type { Computed } from './compute.ts'
import { foldTexts } from './folded.ts'
import {
	type PackedAlignment,
	type PackedDoc,
	type PackedLinks,
	linksIn,
	packAlignment,
	packDoc,
	packLinks,
	packRows,
	unpackAlignment,
	unpackDoc,
	unpackRows
} from './kept-columns.ts'
import { type LaidOut, type Opened, layOut } from './opened.ts'
import type { WordRows } from './word-rows.ts'

/** What is kept of a work; what follows from it quickly enough, its rows as they are shown among it, is left out. */
interface Kept {
	readonly computed: Omit<Computed, 'bitext' | 'links' | 'silences'>
	readonly texts: { readonly source: PackedDoc; readonly target: PackedDoc }
	readonly alignment: PackedAlignment
	readonly found: Pick<Bitext, 'moves' | 'correspondence'>
	readonly laidOut: Omit<LaidOut, 'rows'>
	/** Of each row: its blocks in the source, in the target, its beads. */
	readonly rows: Int32Array
	readonly links: PackedLinks
	/** Absent from a work that is shown before they were sought. */
	readonly words?: WordRows
}

/** The form of the file; another form is not read but computed again. */
const form = 4
/** Form and checksum, of four bytes each; the checksum is of all bytes behind it. */
const head = 8

/** What was computed of a work, laid out and packed: form, checksum, what is kept. */
export function packWork(
	{ bitext, links, ...computed }: Computed,
	words?: WordRows
): Uint8Array<ArrayBuffer> {
	const { findings, glossary, terms, uses, problems } = computed
	const { rows, ...laidOut } = layOut({ findings, bitext })
	const kept: Kept = {
		computed: { findings, glossary, terms, uses, problems },
		texts: { source: packDoc(bitext.source), target: packDoc(bitext.target) },
		alignment: packAlignment(bitext.alignment),
		found: { moves: bitext.moves, correspondence: bitext.correspondence },
		laidOut,
		rows: packRows(rows),
		links: packLinks(links),
		...(words && { words })
	}
	const bytes = serialize(kept)
	const packed = new Uint8Array(head + bytes.length)
	packed.set(bytes, head)
	const view = new DataView(packed.buffer)
	view.setUint32(0, form, true)
	view.setUint32(4, crc32(bytes), true)
	return packed
}

/**
 * A kept work read back; undefined where the bytes are damaged or of another form. A first page needs some rows: what
 * finds a row by its blocks and the texts folded for search are made when first asked for. Where the words stand may come
 * later. Done in slices: other pages are answered meanwhile.
 */
export async function unpackWork(
	bytes: Uint8Array,
	about: Pick<Opened, 'slug' | 'work' | 'unfinished'>,
	later: Opened['words'] = Promise.resolve(undefined)
): Promise<Opened | undefined> {
	if (!isWhole(bytes)) return undefined
	const {
		computed,
		texts,
		alignment,
		found,
		laidOut,
		rows: runs,
		links,
		words
	}: Kept = deserialize(bytes.subarray(head))
	const bitext = {
		...found,
		source: await unpackDoc(texts.source),
		target: await unpackDoc(texts.target),
		alignment: await unpackAlignment(alignment)
	}
	const rows = await unpackRows(runs)
	let view: View | undefined
	let folded: ReturnType<Opened['folded']> | undefined
	let rowAt: Opened['rowAt'] | undefined
	let rowOfBlock: Opened['rowOfBlock'] | undefined
	const shown = () => (view ??= viewOf(bitext, rows, computed))
	const opened: Opened = {
		...about,
		...computed,
		...laidOut,
		bitext,
		rows,
		rowsIn: (some) => shown().rowsIn(some),
		get flagged() {
			return shown().flags
		},
		get rowAt() {
			return (rowAt ??= {
				source: rowsByBlock(bitext, rows, 'source'),
				target: rowsByBlock(bitext, rows, 'target')
			})
		},
		get rowOfBlock() {
			return (rowOfBlock ??= rowsByName(bitext, this.rowAt))
		},
		folded: () => (folded ??= foldTexts(bitext)),
		words: words ? Promise.resolve(words) : later,
		linksOf: (bead) => linksIn(links, bead)
	}
	return opened
}

function rowsByName(bitext: Bitext, rowAt: Opened['rowAt']): Opened['rowOfBlock'] {
	const rows = new Map<string, number>()
	for (const side of ['target', 'source'] as const)
		bitext[side].blocks.forEach(({ id }, at) => rows.set(id, rowAt[side][at] ?? 0))
	return rows
}

/** Whether the bytes are such a file, whole and as it was written. */
function isWhole(bytes: Uint8Array): boolean {
	if (bytes.length < head) return false
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	return view.getUint32(0, true) === form && view.getUint32(4, true) === crc32(bytes.subarray(head))
}
