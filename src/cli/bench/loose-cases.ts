import {
	type Bead,
	contextOf,
	type EnglishTables,
	kindsIn,
	type Lexicon,
	linkWords,
	looseFeatures,
	openPairs,
	type Side,
	standingsOf
} from '#engine'

/** Two texts line by line. */
export type Lines = readonly (readonly [es: string, en: string])[]

/** A loose word of one line of a text, with its features in their order. */
export interface LooseCase {
	readonly line: number
	/** Place in the line, in characters. */
	readonly from: number
	readonly form: string
	readonly values: readonly number[]
}

/** A text with words taken out of one side or put into it, and by line where that leaves words without an answer. */
export interface Perturbed {
	readonly lines: Lines
	readonly gaps: readonly ReadonlySet<number>[]
}

/** All checks read lines with their links; so does the fitting. */
export function readLines(lines: Lines, lexicon: Lexicon) {
	const { bitext, pairOf } = openPairs(
		lines.map(([es]) => es),
		lines.map(([, en]) => en),
		lexicon
	)
	const context = { ...contextOf(bitext, lexicon, [], linkWords(bitext, lexicon)), silence: () => undefined }
	/** Where the line of a place begins in the text of a side. */
	const startOf = ({ bead }: { readonly bead: Bead }, side: Side) => {
		const segment = bitext[side].segments[bead[side].from]
		return bitext[side].blocks[segment?.block ?? 0]?.from ?? 0
	}
	return { bitext, pairOf, context, startOf }
}

/** The loose words of one side of a text, by the tables of English each line is given; by those shipped where it has none. */
export function looseCases(
	lines: Lines,
	side: Side,
	lexicon: Lexicon,
	tablesOf?: (line: number) => EnglishTables | undefined
): readonly LooseCase[] {
	const { pairOf, context, startOf } = readLines(lines, lexicon)
	return [...context.places]
		.filter((place) => place.links.length > 0)
		.flatMap((place) =>
			standingsOf(place, context, side, tablesOf?.(pairOf[place.at] ?? 0)).map((standing) => {
				const [{ word }, features] = [standing, standing.features()]
				return {
					line: pairOf[place.at] ?? 0,
					from: word.token.from - startOf(place, side),
					form: word.form.form,
					values: looseFeatures.map((name) => features[name])
				}
			})
		)
}

const prepositions: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		'a con contra de del al desde durante en entre hacia hasta para por según sin sobre tras'.split(' ')
	),
	target: new Set(
		'about after against among around at before between by during for from in into of on over through to under until with without'.split(
			' '
		)
	)
}

/** How a word is taken out: alone, with the words of content before it, or as a phrase from its preposition on. */
const shares = { phrase: 0.3, compound: 0.3 }
/** A link this sure says which word the one taken out had answered. */
const sure = 0.5

/** Every line with a word or phrase of the other side taken out: what answered to it on `side` has lost its answer. */
export function withGaps(lines: Lines, side: Side, lexicon: Lexicon, chance: () => number): Perturbed {
	const other: Side = side === 'source' ? 'target' : 'source'
	const { pairOf, context, startOf } = readLines(lines, lexicon)
	const texts = lines.map((line) => line[other === 'source' ? 0 : 1])
	const gaps = lines.map(() => new Set<number>())
	for (const place of context.places) {
		const line = pairOf[place.at] ?? 0
		if ((gaps[line]?.size ?? 0) > 0) continue
		const [here, there] = [place.words[side], place.words[other]]
		const content = there.filter(({ kind }) => kind === 'content' || (kind === 'name' && chance() < 0.5))
		if (content.length < 3) continue
		const openers = there.filter(({ form }) => prepositions[other].has(form.form))
		const { from, to } = stretchOf(there, openers, content, prepositions[other], chance)
		const taken = there.slice(from, to).filter(({ kind }) => kind === 'content' || kind === 'name')
		if (taken.length === 0 || to - from > 0.6 * there.length) continue
		const lost = new Set(taken.map(({ at }) => at))
		const start = startOf(place, side)
		for (const word of here) {
			const [best] = word.partners
			const kept = word.partners.some(({ at, confidence }) => confidence >= 0.3 && !lost.has(at))
			if (best && best.confidence >= sure && lost.has(best.at) && !kept)
				gaps[line]?.add(word.token.from - start)
		}
		if (gaps[line]?.size === 0) continue
		const base = startOf(place, other)
		const [first, last] = [(there[from]?.token.from ?? 0) - base, (there[to - 1]?.token.to ?? 0) - base]
		const text = texts[line] ?? ''
		texts[line] = (text.slice(0, first) + text.slice(last)).replace(/ {2,}/g, ' ').replace(/ ([.,;:])/g, '$1')
	}
	return { lines: rejoined(lines, texts, other), gaps }
}

interface Read {
	readonly at: number
	readonly kind: string
	readonly form: { readonly form: string }
}

/** What is taken out: a phrase, a word, or a word with the words of content before it. */
function stretchOf(
	words: readonly Read[],
	openers: readonly Read[],
	content: readonly Read[],
	prepositionForms: ReadonlySet<string>,
	chance: () => number
): { readonly from: number; readonly to: number } {
	const one = (list: readonly Read[]) => list[Math.floor(chance() * list.length)]?.at ?? 0
	if (openers.length > 0 && chance() < shares.phrase) {
		const from = one(openers)
		return { from, to: phraseEnd(words, from, prepositionForms) }
	}
	const last = one(content)
	let from = last
	if (chance() < shares.compound) while (words[from - 1]?.kind === 'content') from--
	return { from, to: last + 1 }
}

function phraseEnd(words: readonly Read[], from: number, openers: ReadonlySet<string>): number {
	let seen = false
	let to = from + 1
	for (; to < words.length; to++) {
		const word = words[to]
		if (!word || word.kind === 'mark') break
		if (word.kind !== 'function') seen = true
		else if (seen || openers.has(word.form.form)) break
	}
	return to
}

/** Every line with a word of another text put in before one of its words of content, between kinds it stood between there. */
export function withInsertions(
	lines: Lines,
	donor: Lines,
	lexicon: Lexicon,
	chance: () => number
): Perturbed {
	const donors = new Map<string, string[]>()
	for (const place of readLines(donor, lexicon).context.places) {
		const { target } = place.words
		const kinds = kindsIn(target, -1, target.length, lexicon)
		for (const { at, kind, form, token } of target) {
			if (kind !== 'content' || target[at + 1]?.kind !== 'content' || token.to - token.from < 4) continue
			const between = `${kinds[at] ?? ''} ${kinds[at + 2] ?? ''}`
			donors.set(between, [...(donors.get(between) ?? []), form.form])
		}
	}
	const { pairOf, context, startOf } = readLines(lines, lexicon)
	const texts = lines.map(([, en]) => en)
	const gaps = lines.map(() => new Set<number>())
	for (const place of context.places) {
		const line = pairOf[place.at] ?? 0
		const { target } = place.words
		const kinds = kindsIn(target, -1, target.length, lexicon)
		const fitting = (at: number) => donors.get(`${kinds[at] ?? ''} ${kinds[at + 1] ?? ''}`) ?? []
		const spots = target.filter(({ kind, at }) => kind === 'content' && at > 0 && fitting(at).length > 0)
		if (spots.length === 0 || (gaps[line]?.size ?? 0) > 0) continue
		const spot = spots[Math.floor(chance() * spots.length)]
		const words = fitting(spot?.at ?? 0)
		const at = (spot?.token.from ?? 0) - startOf(place, 'target')
		const text = texts[line] ?? ''
		texts[line] = `${text.slice(0, at)}${words[Math.floor(chance() * words.length)] ?? ''} ${text.slice(at)}`
		gaps[line]?.add(at)
	}
	return { lines: rejoined(lines, texts, 'target'), gaps }
}

function rejoined(lines: Lines, texts: readonly string[], side: Side): Lines {
	return lines.map(([es, en], at) => (side === 'source' ? [texts[at] ?? es, en] : [es, texts[at] ?? en]))
}

/** Numbers in 0..1 that are the same every time: a linear congruence. */
export function chanceFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
		return (state >>> 8) / 0x800000
	}
}
