import type { Side } from '../bitext.ts'
import type { Context, Place } from './check.ts'
import { linked } from './scene.ts'
import type { Word } from './words.ts'

/** Support from here on means that a word renders another. */
const renders = 0.4
/** The share of the words that must be found to have gone there. */
const share = 0.5

/**
 * Whether what a run of words says stands in a bead beside theirs, in the same row: half of them or more have a
 * translation there that is no answer to any word of its own bead. Verse moves words from line to line, and long
 * sentences are cut at another place.
 */
export function standBeside(words: readonly Word[], place: Place, context: Context, side: Side): boolean {
	const other: Side = side === 'source' ? 'target' : 'source'
	const beside = context.places
		.slice(Math.max(0, place.at - 1), place.at + 2)
		.filter((one) => one.at !== place.at && one.row === place.row)
	if (beside.length === 0) return false
	const { support } = context.vocabulary
	const found = words.filter((word) =>
		beside.some(({ words: { [other]: there, [side]: here } }) =>
			there.some((one) => {
				if (one.kind === 'mark' || one.kind === 'function') return false
				const [source, target] = side === 'source' ? [word, one] : [one, word]
				if (support(source.form, target.form) < renders && source.form.folded !== target.form.folded)
					return false
				return !one.partners.some(({ at, confidence }) => {
					const own = here[at]
					const [a, b] = side === 'source' ? [own, one] : [one, own]
					return (
						confidence >= linked && a !== undefined && b !== undefined && support(a.form, b.form) >= renders
					)
				})
			})
		)
	)
	return found.length > 0 && found.length >= share * words.length
}
