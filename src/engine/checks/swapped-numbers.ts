import type { Lang, WordLink } from '../bitext.ts'
import { functionWords } from '../lexicon/function-words.ts'
import type { Stretch } from '../text/number-stretch.ts'
import type { Quantity } from '../text/numbers.ts'
import type { Agreement } from './quantities.ts'

/** One side of a bead. */
type OneSide = Pick<Stretch, 'text' | 'tokens'>

/** Words after a number that say what it counts, at most. */
const reach = 3
/** A link from here on joins what two numbers count. */
const joins = 0.5
/** The same where a whole clause is asked instead of the words behind the number. */
const sure = 0.7
/** A link from here on says that a number may well stand where it should. */
const faint = 0.3
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
			relation === 'equal' &&
			!a.role &&
			!b.role &&
			!a.weak &&
			!b.weak &&
			(!a.unit || !b.unit || a.unit.name === b.unit.name)
	)
	if (candidates.length < 2) return []
	const counted = candidates.map((pair) => ({
		pair,
		here: countedBy(pair.source, source),
		there: countedBy(pair.target, target),
		clause: { here: clauseOf(pair.source, source, 'es'), there: clauseOf(pair.target, target, 'en') }
	}))
	const found: (readonly [Agreement, Agreement])[] = []
	const taken = new Set<Agreement>()
	// *4 mmHg más baja en los hombres y 2 mmHg más baja en las mujeres*: what is said of both tells neither.
	const shared = (side: OneSide, here: Positions, there: Positions) => {
		const written = (at: number) => side.text.slice(side.tokens[at]?.from, side.tokens[at]?.to).toLowerCase()
		const others = new Set(there.map(written))
		return here.filter((at) => !others.has(written(at)))
	}
	counted.forEach((one, i) => {
		for (const two of counted.slice(i + 1)) {
			if (taken.has(one.pair) || taken.has(two.pair) || sameValue(one.pair.source, two.pair.source)) continue
			const crosses = (a: Positions, b: Positions, c: Positions, d: Positions, least: number) =>
				areJoined(a, d, links, least) &&
				areJoined(c, b, links, least) &&
				!areJoined(a, b, links, faint) &&
				!areJoined(c, d, links, faint)
			const isSwap =
				crosses(one.here, one.there, two.here, two.there, joins) ||
				crosses(
					shared(source, one.clause.here, two.clause.here),
					shared(target, one.clause.there, two.clause.there),
					shared(source, two.clause.here, one.clause.here),
					shared(target, two.clause.there, one.clause.there),
					sure
				) ||
				(isRange(one.pair.source, two.pair.source, source.text, spanishRange) &&
					isRange(two.pair.target, one.pair.target, target.text, englishRange)) ||
				(isRange(two.pair.source, one.pair.source, source.text, spanishRange) &&
					isRange(one.pair.target, two.pair.target, target.text, englishRange))
			if (!isSwap) continue
			found.push([one.pair, two.pair])
			taken.add(one.pair).add(two.pair)
		}
	})
	return found
}

type Positions = readonly number[]

/** *de seis a catorce, desde 3 hasta 5*: what begins a range, stands inside it, and the words that may. */
const spanishRange = [
	/(?<!\p{L})(?:de|desde)\s+$/iu,
	/^(?:\s\p{L}+)?\s(?:a|hasta)\s(?:los\s|las\s)?$/u
] as const
const englishRange = [/\bfrom\s+$/i, /^(?:\s\p{L}+)?\sto\s$/u] as const

/** Whether two numbers are the first and the last of one range. */
function isRange(
	first: Quantity,
	last: Quantity,
	text: string,
	[before, between]: readonly [RegExp, RegExp]
): boolean {
	return (
		last.from > first.to &&
		last.from - first.to < 24 &&
		before.test(text.slice(Math.max(0, first.from - 8), first.from)) &&
		between.test(text.slice(first.to, last.from))
	)
}

/** Marks and words that end the clause of a number. */
const clauseEnds = /^(?:[.;:,()¿?¡!—–]|y|e|and|but|pero|mientras|while)$/i

/** Positions of the words of content in the clause of a number: *las infracciones, a los dos años; las sanciones, a los tres*. */
function clauseOf({ from, to }: Quantity, { text, tokens }: OneSide, lang: Lang): Positions {
	const written = (at: number) => text.slice(tokens[at]?.from, tokens[at]?.to).toLowerCase()
	const own = tokens.findIndex((token) => token.to > from)
	let first = own
	// One comma may stand between what is counted and its number where the verb is left out.
	let commas = 0
	while (first > 0) {
		const word = written(first - 1)
		if (word === ',' && commas++ === 0 && own - first <= 3) first--
		else if (clauseEnds.test(word)) break
		else first--
	}
	const found: number[] = []
	for (let at = first; at < tokens.length; at++) {
		const token = tokens[at]
		if (!token || (token.from >= to && clauseEnds.test(written(at)))) break
		if (
			token.kind === 'word' &&
			!functionWords[lang].has(written(at)) &&
			(token.to <= from || token.from >= to)
		)
			found.push(at)
	}
	return found
}

/** Positions of the words right after a number, to the next mark or conjunction. */
function countedBy({ to }: Quantity, { text, tokens }: OneSide): Positions {
	const found: number[] = []
	for (let at = tokens.findIndex((token) => token.from >= to); at >= 0 && at < tokens.length; at++) {
		const token = tokens[at]
		if (!token || token.kind !== 'word' || found.length === reach) break
		if (found.length > 0 && bounds.test(text.slice(token.from, token.to))) break
		found.push(at)
	}
	return found
}

function areJoined(here: Positions, there: Positions, links: readonly WordLink[], least: number): boolean {
	return links.some(
		({ source, target, confidence }) => confidence >= least && here.includes(source) && there.includes(target)
	)
}

function sameValue(a: Quantity, b: Quantity): boolean {
	return a.values.some((value) => b.values.includes(value))
}
