import { englishLemmas } from './english.ts'
import type { Lexicon } from './lexicon.ts'

/** The English forms that render a Spanish lemma, each once. */
export interface Renderings {
	/** Positions among the English forms. */
	readonly targets: readonly number[]
	/** How strongly each renders it, 0..1, where the lemma is the likeliest of its form… */
	readonly weights: readonly number[]
	/** …and where it is another. */
	readonly later: readonly number[]
}

/** What renders a lemma; nothing where the lexicon does not know it. */
export type RenderingsOf = (lemma: string) => Renderings | undefined

/** A translation's place in its entry lowers its weight this much a place, down to {@link leastWeight}. */
const weightPerPlace = 0.06
const leastWeight = 0.5
/** A lemma that is not the likeliest of its form counts so much less. */
const weightOfLater = 0.9
/** A word inside a translation of several words (*carry* in *carry out*) says much less. */
const weightInPhrase = 0.4

/**
 * What renders each Spanish lemma among English forms, by the entries of a lexicon. The many forms of one verb ask for
 * the same, so it is looked up once a lemma.
 */
export function renderingsIn(english: readonly string[], lexicon: Lexicon): RenderingsOf {
	const byLemma = formsByLemma(english)
	const known = new Map<string, Renderings | undefined>()
	// The place of each English form in the list that is being made, where it is the form's stamp.
	const stamps = new Int32Array(english.length)
	const places = new Int32Array(english.length)
	let stamp = 0
	const find = (lemma: string): Renderings | undefined => {
		const entries = lexicon.entries.get(lemma)
		if (!entries) return undefined
		const [targets, weights, later]: [number[], number[], number[]] = [[], [], []]
		stamp++
		const add = (word: string, weight: number, less: number) => {
			for (const target of byLemma.get(word) ?? []) {
				if (stamps[target] !== stamp) {
					stamps[target] = stamp
					places[target] = targets.length
					targets.push(target)
					weights.push(0)
					later.push(0)
				}
				const place = places[target] ?? 0
				weights[place] = Math.max(weights[place] ?? 0, weight)
				later[place] = Math.max(later[place] ?? 0, less)
			}
		}
		for (const entry of entries)
			entry.translations.forEach((translation, place) => {
				const weight = Math.max(leastWeight, 1 - place * weightPerPlace)
				const less = weight * weightOfLater
				const lower = translation.toLowerCase()
				if (!/[ -]/.test(lower)) add(lower, weight, less)
				else
					for (const word of lower.split(/[ -]/))
						if (!lightWords.has(word)) add(word, weight * weightInPhrase, less * weightInPhrase)
			})
		return { targets, weights, later }
	}
	return (lemma) => {
		let found = known.get(lemma)
		if (found === undefined && !known.has(lemma)) known.set(lemma, (found = find(lemma)))
		return found
	}
}

/** The positions of the forms by each lemma they may have, and by themselves. */
function formsByLemma(english: readonly string[]): ReadonlyMap<string, readonly number[]> {
	const byLemma = new Map<string, number[]>()
	const put = (lemma: string, at: number) => {
		const list = byLemma.get(lemma)
		if (!list) byLemma.set(lemma, [at])
		else if (list[list.length - 1] !== at) list.push(at)
	}
	english.forEach((form, at) => {
		put(form, at)
		for (const lemma of englishLemmas(form)) put(lemma, at)
	})
	return byLemma
}

/** Words inside a translation that prove nothing by themselves. */
const lightWords: ReadonlySet<string> = new Set(
	(
		'a an the of to in on at by for from with out up down off over into about away back be have do make take get ' +
		'go come give put set let as it one and or not no one’s'
	).split(' ')
)
