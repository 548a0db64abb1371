import process from 'node:process'
import { type Doc, type RawBlock, type Side, type Span, makeDoc } from '#engine'

/** A text after a copy editor went over it, and where each sentence of the old one stands in it. */
export interface Corrected {
	readonly doc: Doc
	/** By the old sentence's position. */
	readonly sentences: readonly (Span & { readonly edited: boolean; readonly gone: boolean })[]
}

/** What a copy editor does to a sentence. */
export const editKinds = [
	'typo',
	'word',
	'clause-out',
	'clause-in',
	'split',
	'join',
	'merge',
	'sentence-out'
] as const

type EditKind = (typeof editKinds)[number]

/** Numbers 0..1 from a seed (mulberry32, public domain): the same edits in every run. */
export function chances(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}

/** `COTEJO_SEED` draws other editions than those the project is always measured by: on these nothing was mended. */
const drawn = Number(process.env.COTEJO_SEED ?? 0) || 0

/** The seed of one side of one edition of the nth text. */
export function seedOf(n: number, round: number, side: Side): number {
	return 100_000 * drawn + 1000 * (n + 1) + 10 * round + (side === 'source' ? 0 : 1)
}

/**
 * A corrected edition of a text: a share of its sentences, drawn by chance, has a typing error put right or made, a word
 * replaced, a clause left out or put in, is split in two or joined with the next, or its paragraph is run on into the
 * next, or is taken out whole, each as often as the others. Words and clauses that come in are taken from elsewhere in the same text.
 */
export function corrected(doc: Doc, share: number, chance: () => number): Corrected {
	const picked = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)]
	const clauses = doc.segments.flatMap((one) =>
		clausesIn(doc.text.slice(one.from, one.to)).map(({ words }) => words)
	)
	const vocabulary = doc.segments.flatMap(
		(one) => doc.text.slice(one.from, one.to).match(/\p{L}{4,}/gu) ?? []
	)
	const count = Math.max(1, Math.round(doc.segments.length * share))
	const chosen = new Map<number, EditKind>()
	while (chosen.size < count) {
		const at = Math.floor(chance() * doc.segments.length)
		if (!chosen.has(at)) chosen.set(at, picked(editKinds) ?? 'typo')
	}
	const blocks: RawBlock[] = []
	const places: { block: number; from: number; to: number; edited: boolean }[] = []
	let open = ''
	for (const block of doc.blocks) {
		let text = open
		open = ''
		let runsOn = false
		for (let at = block.segments.from; at < block.segments.to; at++) {
			const { from, to } = doc.segments[at] ?? { from: 0, to: 0 }
			const kind = chosen.get(at)
			const sentence = doc.text.slice(from, to)
			const last = at === block.segments.to - 1
			const joined = at > block.segments.from && chosen.get(at - 1) === 'join'
			const deed = kind === 'join' && last ? 'typo' : kind
			const means = { picked, chance, clauses, vocabulary }
			const mended = deed === undefined ? sentence : edited(sentence, deed, means)
			const now = joined ? mended.charAt(0).toLowerCase() + mended.slice(1) : mended
			if (kind === 'merge') runsOn = true
			places.push({
				block: blocks.length,
				from: text.length,
				to: text.length + now.length,
				edited: kind !== undefined || joined
			})
			const next = doc.segments[at + 1]?.from ?? block.to
			text += now + (last ? doc.text.slice(to, block.to) : doc.text.slice(to, next))
		}
		const following = doc.blocks[doc.blocks.indexOf(block) + 1]
		if (runsOn && block.kind === 'paragraph' && following?.kind === 'paragraph') open = `${text} `
		else if (text.trim() !== '')
			blocks.push({ kind: block.kind, text, ...(block.level === undefined ? {} : { level: block.level }) })
	}
	const fresh = makeDoc({ lang: doc.lang, title: doc.title, blocks, aside: [], problems: [] })
	const sentences = places.map(({ block, from, to, edited }) => {
		const start = fresh.blocks[block]?.from ?? 0
		return { from: start + from, to: start + to, edited, gone: to === from }
	})
	return { doc: fresh, sentences }
}

interface Means {
	readonly picked: <T>(list: readonly T[]) => T | undefined
	readonly chance: () => number
	readonly clauses: readonly string[]
	readonly vocabulary: readonly string[]
}

function edited(sentence: string, kind: EditKind, { picked, chance, clauses, vocabulary }: Means): string {
	const words = [...sentence.matchAll(/\p{L}{4,}/gu)]
	const word = picked(words)
	const own = clausesIn(sentence)
	const clause = picked(own)
	const replaced = (from: number, length: number, by: string) =>
		sentence.slice(0, from) + by + sentence.slice(from + length)
	const typo = () => {
		if (!word) return sentence
		const at = word.index + 1 + Math.floor(chance() * (word[0].length - 2))
		return replaced(at, 2, sentence.charAt(at + 1) + sentence.charAt(at))
	}
	switch (kind) {
		case 'typo':
			return typo()
		case 'merge':
			return sentence
		case 'word':
			return word ? replaced(word.index, word[0].length, picked(vocabulary) ?? '') : sentence
		case 'clause-out':
			return clause ? replaced(clause.from, clause.words.length, '') : typo()
		case 'clause-in': {
			const comma = picked([...sentence.matchAll(/,\s|\s(?=\p{L}{3,})/gu)])
			return comma ? replaced(comma.index, 0, picked(clauses) ?? '') : typo()
		}
		case 'split': {
			const comma = picked([...sentence.matchAll(/[,;]\s+(\p{L})/gu)])
			return comma ? replaced(comma.index, comma[0].length, `. ${(comma[1] ?? '').toUpperCase()}`) : typo()
		}
		case 'sentence-out':
			return ''
		case 'join':
			return sentence.replace(/[.!?]+$/u, ';')
	}
}

/** Stretches of a sentence from a comma to the next mark: what can be left out. */
function clausesIn(sentence: string): readonly { readonly from: number; readonly words: string }[] {
	return [...sentence.matchAll(/,\s[^,;:.!?()«»“”"—]{8,80}(?=[,;.])/gu)].map((match) => ({
		from: match.index,
		words: match[0]
	}))
}
