import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { type Bitext, type ViewRow, foldForSearch } from '#engine'
import type { Computed } from './compute.ts'
import {
	type PackedAlignment,
	type PackedDoc,
	type PackedLinks,
	linksIn,
	packAlignment,
	packDoc,
	packLinks,
	unpackAlignment,
	unpackDoc
} from './kept-columns.ts'
import { type LaidOut, type Opened, layOut } from './opened.ts'

/** What is read of a kept work at once; its rows stand behind it, in parts, and are read where they are shown. */
interface Head {
	readonly computed: Omit<Computed, 'bitext' | 'links' | 'silences'>
	readonly texts: { readonly source: PackedDoc; readonly target: PackedDoc }
	readonly alignment: PackedAlignment
	readonly found: Pick<Bitext, 'moves' | 'correspondence'>
	readonly laidOut: Omit<LaidOut, 'rows'>
	readonly links: PackedLinks
}

/** The form of the file; another form is not read but computed again. */
const form = 2
/** The checksum is of all bytes from here on. */
const summed = 8
/** So many rows stand in one part of the file: a leaf touches two or three. */
const together = 32

/** What was computed of a work, laid out and packed: form, checksum, number of parts, the length of each, the parts. */
export function packWork({ bitext, links, ...computed }: Computed): Uint8Array<ArrayBuffer> {
	const { rows, ...laidOut } = layOut({ ...computed, bitext })
	const { findings, glossary, terms, uses, problems } = computed
	const head: Head = {
		computed: { findings, glossary, terms, uses, problems },
		texts: { source: packDoc(bitext.source), target: packDoc(bitext.target) },
		alignment: packAlignment(bitext.alignment),
		found: { moves: bitext.moves, correspondence: bitext.correspondence },
		laidOut,
		links: packLinks(links)
	}
	const parts = [serialize(head)]
	for (let at = 0; at < rows.length; at += together) parts.push(serialize(rows.slice(at, at + together)))
	const words = Uint32Array.from([form, 0, parts.length, ...parts.map((part) => part.length)])
	const packed = new Uint8Array(words.byteLength + parts.reduce((sum, part) => sum + part.length, 0))
	packed.set(new Uint8Array(words.buffer))
	let at = words.byteLength
	for (const part of parts) {
		packed.set(part, at)
		at += part.length
	}
	new DataView(packed.buffer).setUint32(4, crc32(packed.subarray(summed)), true)
	return packed
}

/**
 * A kept work read back; undefined where the bytes are damaged or of another form. A first page needs its head and the
 * rows of a leaf: all `rows` and the texts folded for search are made when first asked for.
 */
export function unpackWork(
	bytes: Uint8Array,
	about: Pick<Opened, 'slug' | 'work' | 'unfinished'>
): Opened | undefined {
	const parts = partsIn(bytes)
	if (!parts) return undefined
	const head: Head = deserialize(parts[0] ?? new Uint8Array())
	const { computed, texts, alignment, found, laidOut, links } = head
	const bitext = {
		...found,
		source: unpackDoc(texts.source),
		target: unpackDoc(texts.target),
		alignment: unpackAlignment(alignment)
	}
	let rows: readonly ViewRow[] | undefined
	let folded: Opened['folded'] | undefined
	const partsOf = (from: number, to: number) =>
		parts.slice(from + 1, to + 1).flatMap((part): readonly ViewRow[] => deserialize(part))
	return {
		...about,
		...computed,
		...laidOut,
		bitext,
		get rows() {
			return (rows ??= partsOf(0, parts.length - 1))
		},
		rowsIn({ from, to }) {
			if (rows) return rows.slice(from, to)
			const first = Math.floor(from / together)
			return partsOf(first, Math.ceil(to / together)).slice(from - first * together, to - first * together)
		},
		get folded() {
			return (folded ??= {
				source: foldForSearch(bitext.source.text),
				target: foldForSearch(bitext.target.text)
			})
		},
		linksOf: (bead) => linksIn(links, bead)
	}
}

/** The parts of a kept work; undefined where the bytes are not such a file, whole and as it was written. */
function partsIn(bytes: Uint8Array): readonly Uint8Array[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const word = (n: number) => (4 * n + 4 <= bytes.length ? view.getUint32(4 * n, true) : 0)
	if (word(0) !== form || word(1) !== crc32(bytes.subarray(summed))) return undefined
	const count = word(2)
	const parts: Uint8Array[] = []
	let at = 4 * (count + 3)
	for (let n = 0; n < count; n++) {
		parts.push(bytes.subarray(at, at + word(n + 3)))
		at += word(n + 3)
	}
	return parts
}
