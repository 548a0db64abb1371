import type { Side } from '../bitext.ts'
import { gathered } from '../text/gathered.ts'
import { isConjunction, isWithinNumber } from './conjunctions.ts'
import { linked } from './scene.ts'
import type { Word } from './words.ts'

/** The last item of a list, and the stretch of the other side that would have to hold its answer. */
export interface EndItem {
	readonly item: readonly Word[]
	readonly stretch: readonly Word[]
}

/** Hardly any list ends otherwise. */
const none: readonly EndItem[] = []
/** Tokens of an item, at most. */
const longest = 5
/** Tokens behind the last answer in which the lost one would stand. */
const behind = 4

/**
 * The last items of lists that the other side joins one item sooner: *pan, queso y aceitunas* as *bread and cheese*. The
 * two items before are answered in their order, with the conjunction between their answers. Whether nothing answers the
 * last is for the asker to see.
 */
export function endItems(here: readonly Word[], there: readonly Word[], side: Side): readonly EndItem[] {
	const joins = isConjunction[side === 'source' ? 'target' : 'source']
	return gathered(here, ({ at, form }): readonly EndItem[] => {
		if (!isConjunction[side](form)) return none
		if (isWithinNumber(at, here, side)) return none
		// *pan, queso, y aceitunas*
		const middle = itemBefore(here, here[at - 1]?.form.form === ',' ? at - 1 : at)
		const comma = middle && here[middle.from - 1]
		if (!middle || comma?.form.form !== ',') return none
		const first = itemBefore(here, comma.at)
		const last = itemBehind(here, at)
		const b = answerOf(middle.words)
		const a = first && answerOf(first.words)
		const isJoined = (from: number, to: number) => there.slice(from + 1, to).some((word) => joins(word.form))
		if (!first || a === undefined || b === undefined || a >= b || !isJoined(a, b) || last.length === 0)
			return none
		return [{ item: last, stretch: there.slice(a + 1, b + behind) }]
	})
}

/** The words between the last mark or conjunction before a place and that place. */
function itemBefore(
	here: readonly Word[],
	to: number
): { readonly from: number; readonly words: readonly Word[] } | undefined {
	let from = to
	while (from > 0 && here[from - 1]?.kind !== 'mark') from--
	return to > from ? { from, words: here.slice(from, to) } : undefined
}

/** The words behind a place up to the next mark, where they are few enough to be an item. */
function itemBehind(here: readonly Word[], at: number): readonly Word[] {
	const rest = here.slice(at + 1, at + 2 + longest)
	const mark = rest.findIndex(({ kind }) => kind === 'mark')
	return mark < 0 && rest.length > longest ? [] : rest.slice(0, mark < 0 ? rest.length : mark)
}

const tells = ({ kind }: Word) => kind === 'content' || kind === 'name'

/** Where the last word of content of an item is answered. */
function answerOf(words: readonly Word[]): number | undefined {
	const [best] = words.filter(tells).at(-1)?.partners ?? []
	return best && best.confidence >= linked ? best.at : undefined
}
