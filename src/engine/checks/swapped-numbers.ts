import type { WordLink } from '../bitext.ts'
import type { Stretch } from '../text/number-stretch.ts'
import type { Quantity } from '../text/numbers.ts'
import type { Agreement } from './quantities.ts'

/** One side of a bead. */
type OneSide = Pick<Stretch, 'text' | 'tokens'>

/** Words after a number that say what it counts, at most. */
const reach = 3
/** A link from here on joins what two numbers count. */
const joins = 0.5
/** Words that begin what is counted next: *31 a favor y 12 en contra*. */
const bounds = /^(?:y|e|o|u|and|or|to|a)$/i

/**
 * Numbers that both sides have and that changed places: *31 a favor, 12 en contra* as *12 in favour, 31 against*.
 * What each counts is linked with what the other counts opposite, and not with its own. Given as pairs of
 * agreements of one bead; a number is in one pair at most. Dates and clocks are not asked.
 */
export function swappedNumbers(
	agreeing: readonly Agreement[],
	source: OneSide,
	target: OneSide,
	links: readonly WordLink[]
): readonly (readonly [Agreement, Agreement])[] {
	const candidates = agreeing.filter(
		({ relation, source: a, target: b }) =>
			relation === 'equal' && !a.role && !b.role && !a.weak && !b.weak && a.unit?.name === b.unit?.name
	)
	if (candidates.length < 2) return []
	const counted = candidates.map((pair) => ({
		pair,
		here: countedBy(pair.source, source),
		there: countedBy(pair.target, target)
	}))
	const found: (readonly [Agreement, Agreement])[] = []
	const taken = new Set<Agreement>()
	counted.forEach((one, i) => {
		for (const two of counted.slice(i + 1)) {
			if (taken.has(one.pair) || taken.has(two.pair) || sameValue(one.pair.source, two.pair.source)) continue
			const crossed = areJoined(one.here, two.there, links) && areJoined(two.here, one.there, links)
			if (!crossed || areJoined(one.here, one.there, links) || areJoined(two.here, two.there, links)) continue
			found.push([one.pair, two.pair])
			taken.add(one.pair).add(two.pair)
		}
	})
	return found
}

/** Positions of the words right after a number, to the next mark or conjunction. */
function countedBy({ to }: Quantity, { text, tokens }: OneSide): readonly number[] {
	const found: number[] = []
	for (let at = tokens.findIndex((token) => token.from >= to); at >= 0 && at < tokens.length; at++) {
		const token = tokens[at]
		if (!token || token.kind !== 'word' || found.length === reach) break
		if (found.length > 0 && bounds.test(text.slice(token.from, token.to))) break
		found.push(at)
	}
	return found
}

function areJoined(here: readonly number[], there: readonly number[], links: readonly WordLink[]): boolean {
	return links.some(
		({ source, target, confidence }) => confidence >= joins && here.includes(source) && there.includes(target)
	)
}

function sameValue(a: Quantity, b: Quantity): boolean {
	return a.values.some((value) => b.values.includes(value))
}
