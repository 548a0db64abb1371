import { deserialize, serialize } from 'node:v8'
import { type Doc, type WordLink, segmentOf } from '#engine'
import type { Computed } from './compute.ts'
import { type LaidOut, layOut } from './opened.ts'

/** A whole work as the worker leaves it in a file and the server reads it back: small, and quick to read. */
interface KeptWork {
	readonly form: number
	readonly computed: Omit<Computed, 'links'>
	readonly laidOut: LaidOut
	readonly links: PackedLinks
}

/** Word links of all beads in four flat arrays: 400,000 small objects take half a second to read back. */
interface PackedLinks {
	/** Where the links of bead n begin; one more than there are beads. */
	readonly starts: Uint32Array
	readonly source: Uint16Array
	readonly target: Uint16Array
	readonly confidence: Float32Array
}

/** The form of the file; another form is not read but computed again. */
const form = 1

/** What was computed of a work, laid out and packed. Tokens are left out: they follow from the text. */
export function packWork(computed: Computed): Uint8Array {
	const { links, ...rest } = computed
	const kept: KeptWork = {
		form,
		computed: {
			...rest,
			bitext: {
				...rest.bitext,
				source: withoutTokens(rest.bitext.source),
				target: withoutTokens(rest.bitext.target)
			}
		},
		laidOut: layOut(computed),
		links: packLinks(links)
	}
	return serialize(kept)
}

/** What reading a kept work yields. */
export interface Unpacked extends Omit<Computed, 'links'>, LaidOut {
	/** The word links of a bead. */
	readonly linksOf: (bead: number) => readonly WordLink[]
}

/** A kept work read back; undefined where the bytes are damaged or of another form. */
export function unpackWork(bytes: Uint8Array): Unpacked | undefined {
	const kept = readKept(bytes)
	if (!kept) return undefined
	const { computed, laidOut, links } = kept
	const { source, target } = computed.bitext
	return {
		...computed,
		...laidOut,
		bitext: { ...computed.bitext, source: withTokens(source), target: withTokens(target) },
		linksOf: (bead) => linksIn(links, bead)
	}
}

function readKept(bytes: Uint8Array): KeptWork | undefined {
	try {
		const kept: KeptWork | undefined = deserialize(bytes)
		return kept?.form === form ? kept : undefined
	} catch {
		return undefined
	}
}

function withoutTokens(doc: Doc): Doc {
	return { ...doc, segments: doc.segments.map((segment) => ({ ...segment, tokens: [] })) }
}

/** The document with its tokens again, each segment's found when they are first asked for. */
function withTokens(doc: Doc): Doc {
	return { ...doc, segments: doc.segments.map((segment) => segmentOf(doc.text, segment)) }
}

function packLinks(links: Computed['links']): PackedLinks {
	const count = links.reduce((sum, list) => sum + list.length, 0)
	const packed = {
		starts: new Uint32Array(links.length + 1),
		source: new Uint16Array(count),
		target: new Uint16Array(count),
		confidence: new Float32Array(count)
	}
	let at = 0
	links.forEach((list, bead) => {
		packed.starts[bead] = at
		for (const link of list) {
			packed.source[at] = link.source
			packed.target[at] = link.target
			packed.confidence[at] = link.confidence
			at++
		}
	})
	packed.starts[links.length] = at
	return packed
}

function linksIn({ starts, source, target, confidence }: PackedLinks, bead: number): readonly WordLink[] {
	const [from, to] = [starts[bead] ?? 0, starts[bead + 1] ?? 0]
	return Array.from({ length: Math.max(0, to - from) }, (_, k) => ({
		source: source[from + k] ?? 0,
		target: target[from + k] ?? 0,
		confidence: confidence[from + k] ?? 0
	}))
}
