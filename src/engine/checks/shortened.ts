import type { Side } from '../bitext.ts'
import type { Place } from './check.ts'
import type { Word } from './words.ts'

/** Whether a word of a name stands right beside another that the other side has: *Teodoro Golfín* as *Golfin*. */
export function isShortened({ at, kind }: Word, { words }: Place, side: Side): boolean {
	const here = words[side]
	const there = words[side === 'source' ? 'target' : 'source']
	return (
		kind === 'name' &&
		[here[at - 1], here[at + 1]].some(
			(one) =>
				one?.kind === 'name' &&
				one.partners.some(
					({ at: opposite, confidence }) =>
						confidence >= 0.5 && there[opposite]?.form.folded === one.form.folded
				)
		)
	)
}
