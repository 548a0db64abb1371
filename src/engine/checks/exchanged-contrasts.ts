import { endsAsInfinitive } from '../lexicon/lexicon.ts'
import { anyForm } from './any-form.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import type { Word } from './words.ts'

/** Support from here on says what a word became, whichever is linked with it: links are led astray where two change places. */
const means = 0.45
/** Tokens on either side of what sets two things against each other in which they stand. */
const reach = 8
/** Tokens of a side, at most: in long periods many things are set against each other. */
const longest = 45
/** As sure as both things on the wrong side can make it. */
const sureness = 0.8

/** What is chosen and what is set aside. */
interface Contrast {
	readonly chosen: readonly Word[]
	readonly aside: readonly Word[]
}

const none: readonly Evidence[] = []

const mayContrast = anyForm('es', ({ form }) => /^(?:no|vez|lugar|sino)$/.test(form))
const mayContrastThere = anyForm('en', ({ form }) => /^(?:not|rather|instead|opposed)$/.test(form))

/**
 * *de su madrina, no de su madre* as *from her mother rather than her godmother*: of two things the one that was set aside is
 * chosen, and the other set aside.
 */
export function exchangedContrasts(
	{ words: { source, target } }: Place,
	{ bitext, lexicon, vocabulary }: Context
): readonly Evidence[] {
	if (Math.max(source.length, target.length) > longest) return none
	if (!mayContrast(source, lexicon) || !mayContrastThere(target, lexicon)) return none
	const [own, other] = [contrastIn(source, markersOf.source), contrastIn(target, markersOf.target)]
	if (!own || !other) return none
	// What is done with both stands on one side only: *eligieron el tren y no el barco*.
	const became = (here: readonly Word[], there: readonly Word[]) =>
		here.flatMap((word) => {
			if (endsAsInfinitive(word.form.lemmas[0] ?? '')) return []
			const one = there.find(
				({ form }) => form.folded === word.form.folded || vocabulary.support(word.form, form) >= means
			)
			return one ? [{ word, one }] : []
		})
	const straight = [...became(own.chosen, other.chosen), ...became(own.aside, other.aside)]
	const [first] = became(own.chosen, other.aside)
	const [second] = became(own.aside, other.chosen)
	if (straight.length > 0 || !first || !second) return none
	return [
		{ ...bothSides(first.word.token, second.one.token, bitext), message: 'another', confidence: sureness }
	]
}

interface Marker {
	/** The words that set apart, in order; what stands before them is chosen. */
	readonly words: RegExp
	/** Whether what stands behind them up to `until` is set aside, and what follows that chosen. */
	readonly until?: RegExp
}

const markersOf: Readonly<Record<'source' | 'target', readonly Marker[]>> = {
	source: [
		{ words: /^no$/, until: /^sino$/ },
		{ words: /^(?:y no|, no|e no|en vez de|en lugar de|en vez del|en lugar del)$/ }
	],
	target: [
		{ words: /^not$/, until: /^but$/ },
		{ words: /^(?:rather than|and not|, not|instead of|as opposed to)$/ }
	]
}

/** The one contrast of a side, where it has one. */
function contrastIn(side: readonly Word[], markers: readonly Marker[]): Contrast | undefined {
	const says = ({ kind }: Word) => kind === 'content' || kind === 'name'
	for (const { words, until } of markers)
		for (const { at } of side)
			for (const length of [1, 2, 3]) {
				const run = side.slice(at, at + length)
				if (run.length < length || !words.test(run.map(({ form }) => form.form).join(' '))) continue
				const behind = side.slice(at + length, at + length + reach)
				const end = behind.findIndex(({ kind }) => kind === 'mark')
				const clause = behind.slice(0, end < 0 ? undefined : end)
				if (!until) {
					const before = side.slice(Math.max(0, at - reach), at)
					const start = before.findLastIndex(({ kind }) => kind === 'mark')
					return { chosen: before.slice(start + 1).filter(says), aside: clause.filter(says) }
				}
				const turn = behind.findIndex(({ form }) => until.test(form.form))
				if (turn < 0) continue
				const after = side.slice(at + length + turn + 1, at + length + turn + 1 + reach)
				const stop = after.findIndex(({ kind }) => kind === 'mark')
				return {
					chosen: after.slice(0, stop < 0 ? undefined : stop).filter(says),
					aside: behind.slice(0, turn).filter(says)
				}
			}
	return undefined
}
