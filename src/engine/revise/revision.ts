import type { Doc, Lang } from '../bitext.ts'
import { foldWord } from '../text/fold.ts'
import { readNumbers } from '../text/numbers.ts'
import { tokenize } from '../text/tokenize.ts'
import { type Change, diffWords } from './diff.ts'

/** One stretch of a text that two versions say differently, with the paragraphs around it whole. */
export interface ChangedPassage {
	readonly changes: readonly Change[]
	/** Figures, names or words that deny are among what changed. */
	readonly meaning: boolean
}

/** Words whose coming or going turns a sentence round, folded. */
const denials = new Set(
	'no ni nunca jamas nadie nada ningun ninguno ninguna sin tampoco not never nobody nothing neither nor without'.split(
		' '
	)
)

/**
 * What one version changes in another: passages of whole paragraphs, compared by words; those that change figures,
 * names or negation first, else in the order of the text. Linear in the texts but for what lies between equal
 * paragraphs.
 */
export function revisionOf(old: Doc, fresh: Doc): readonly ChangedPassage[] {
	const [before, after] = [paragraphs(old), paragraphs(fresh)]
	const passages: ChangedPassage[] = []
	let [i, j] = [0, 0]
	for (const [a, b] of [...common(before, after), [before.length, after.length] as const]) {
		// As many paragraphs on either side: each was rewritten by itself.
		const each = a - i === b - j
		for (let n = 0; n < (each ? a - i : Math.min(1, a - i + b - j)); n++) {
			const [was, is] = each ? [[before[i + n]], [after[j + n]]] : [before.slice(i, a), after.slice(j, b)]
			const changes = diffWords(was.join('\n\n'), is.join('\n\n'))
			passages.push({ changes, meaning: changes.some(isMeaning) })
		}
		i = a + 1
		j = b + 1
	}
	return [...passages.filter((one) => one.meaning), ...passages.filter((one) => !one.meaning)]
}

function paragraphs(doc: Doc): readonly string[] {
	return doc.blocks.map((block) => doc.text.slice(block.from, block.to))
}

/** Pairs of equal paragraphs, ascending on both sides: the longest chain over those that stand once on each. */
function common(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
	const once = (list: readonly string[]) => {
		const places = new Map<string, number>()
		list.forEach((text, at) => places.set(text, places.has(text) ? -1 : at))
		return places
	}
	const [here, there] = [once(before), once(after)]
	const anchors = before.flatMap((text, at): readonly (readonly [number, number])[] => {
		const other = there.get(text) ?? -1
		return (here.get(text) ?? -1) >= 0 && other >= 0 ? [[at, other]] : []
	})
	const pairs: (readonly [number, number])[] = []
	let [i, j] = [0, 0]
	for (const [a, b] of [...longestRise(anchors), [before.length, after.length] as const]) {
		while (i < a && j < b && before[i] === after[j]) pairs.push([i++, j++])
		const tail: (readonly [number, number])[] = []
		let [x, y] = [a, b]
		while (x > i && y > j && before[x - 1] === after[y - 1]) tail.unshift([--x, --y])
		pairs.push(...tail)
		if (a < before.length || b < after.length) pairs.push([a, b])
		i = a + 1
		j = b + 1
	}
	return pairs
}

/** The longest chain of pairs that rises on the second side, by patience sorting. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
	const tops: number[] = []
	const previous: number[] = []
	const value = (at: number | undefined) => (at === undefined ? -1 : (pairs[at]?.[1] ?? -1))
	pairs.forEach(([, b], at) => {
		let [low, high] = [0, tops.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if (value(tops[middle]) < b) low = middle + 1
			else high = middle
		}
		previous[at] = tops[low - 1] ?? -1
		tops[low] = at
	})
	const chain: (readonly [number, number])[] = []
	for (let at = tops[tops.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) {
		const pair = pairs[at]
		if (pair) chain.unshift(pair)
	}
	return chain
}

/** Whether a change brings or takes figures, spelled or not, names or words that deny. */
export function isMeaning({ kind, text }: Change): boolean {
	if (kind === 'same') return false
	const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
	const named = words.some(
		(word, at) => /\p{N}/u.test(word) || denials.has(foldWord(word)) || (at > 0 && /^\p{Lu}/u.test(word))
	)
	return named || (['es', 'en'] as const).some((lang) => counts(text, lang))
}

/** Whether a text has a spelled number that says how many: *un*, *one* and words that mean something else too do not. */
function counts(text: string, lang: Lang): boolean {
	return readNumbers(text, tokenize(text), lang).some(
		({ weak, values }) => !weak && values.every((value) => value !== 1)
	)
}
