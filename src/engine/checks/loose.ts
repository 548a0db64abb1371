import type { Side } from '../bitext.ts'
import type { Context, Evidence, Place } from './check.ts'
import { acronymOf } from './name.ts'
import { type Standing, standingsOf } from './coverage.ts'

/**
 * Weights of a logistic regression: how much each feature of a word says that nothing answers it. Fitted on words
 * removed from (source) or added to (target) otherwise good translations against all words of two sets of
 * professional ones, with an L2 penalty, and rounded; a dozen numbers for some 20,000 words.
 */
const weights: Readonly<Record<Side, Readonly<Record<Feature, number>>>> = {
	source: {
		bias: -1,
		supported: -3.5,
		unsupported: -1.2,
		free: -1.5,
		kin: -0.65,
		closed: -0.25,
		room: -1.2,
		spare: -1.55,
		loose: -2.45,
		isName: 1.5,
		isLight: -0.7,
		isUnknown: -1.45,
		isLinked: -3.2,
		isLinkedLoosely: -0.9,
		hasNoRoom: 0.15,
		hasNoLink: 1,
		rare: 1.1,
		isNoun: 0.35,
		isAdjective: -0.45,
		isAdverb: 0.05,
		breadth: -1.2,
		longer: 2.75
	},
	target: {
		bias: -1,
		supported: -3.2,
		unsupported: -0.1,
		free: -1.05,
		kin: -1.25,
		closed: -0.45,
		room: -0.85,
		spare: -1.45,
		loose: -2.7,
		isName: -1.9,
		isLight: -2,
		isUnknown: -1,
		isLinked: -2.9,
		isLinkedLoosely: -0.7,
		hasNoRoom: 0.8,
		hasNoLink: 0,
		rare: 0.5,
		isNoun: -0.55,
		isAdjective: 0.85,
		isAdverb: -0.35,
		breadth: -1.1,
		longer: -0.15
	}
}

type Feature =
	'bias' | Exclude<keyof Standing, 'word'> | 'isLinked' | 'isLinkedLoosely' | 'hasNoRoom' | 'hasNoLink'

/** A link from here on joins two words. */
const linked = 0.45

/** The probability that nothing on the other side answers a word, 0..1. */
function looseness(standing: Standing, side: Side): number {
	const own = weights[side]
	const { supported, unsupported, closed, room } = standing
	const features: Readonly<Record<Feature, number>> = {
		bias: 1,
		supported,
		unsupported,
		free: standing.free,
		kin: standing.kin,
		closed,
		room: Math.min(2, room),
		spare: standing.spare,
		loose: standing.loose,
		isName: standing.isName,
		isLight: standing.isLight,
		isUnknown: standing.isUnknown,
		isLinked: supported > linked ? 1 : 0,
		isLinkedLoosely: unsupported > linked ? 1 : 0,
		hasNoRoom: room === 0 ? closed : 0,
		hasNoLink: Math.max(supported, unsupported) < 0.2 ? 1 : 0,
		rare: standing.rare,
		isNoun: standing.isNoun,
		isAdjective: standing.isAdjective,
		isAdverb: standing.isAdverb,
		breadth: standing.breadth,
		longer: standing.longer
	}
	const sum = Object.entries(features).reduce(
		(total, [name, value]) => total + value * (isFeature(name, own) ? own[name] : 0),
		0
	)
	return 1 / (1 + Math.exp(-sum))
}

function isFeature(name: string, own: Readonly<Record<Feature, number>>): name is Feature {
	return name in own
}

/** *virus de inmunodeficiencia humana (VIH)*: the acronym after it may be all the other language says. */
function isAbbreviated(text: string, end: number): boolean {
	return /^\s?\((?:\p{Lu}[\p{Lu}\p{Ll}\d.-]{1,7})\)/u.test(text.slice(end, end + 14))
}

/** Probabilities that make a run and those that a finding begins with, by side: additions are rarer to begin with. */
const thresholds: Readonly<
	Record<Side, { readonly join: number; readonly wide: number; readonly strict: number }>
> = {
	source: { join: 0.1, wide: 0.39, strict: 0.75 },
	target: { join: 0.03, wide: 0.11, strict: 0.27 }
}

/**
 * Runs of words of content on one side of a bead that nothing answers, function words between them included. A run's
 * probability is that of its words together; confidence .5 is where it becomes worth a look, .75 where it is sure.
 */
export function looseRuns(place: Place, context: Context, side: Side): readonly Evidence[] {
	if (place.links.length === 0) return []
	const doc = context.bitext[side]
	const { join, wide, strict } = thresholds[side]
	const found: Evidence[] = []
	let run: { readonly standing: Standing; readonly p: number }[] = []
	const close = () => {
		const [first, last] = [run[0]?.standing.word.token, run[run.length - 1]?.standing.word.token]
		const p = 1 - run.reduce((none, one) => none * (1 - one.p), 1)
		const words = run.map((one) => one.standing.word)
		const spelled =
			side === 'source' && words.length > 1 && acronymOf(words, place.words.target, context, 'source')
		if (first && last && p >= wide && !spelled && !isAbbreviated(doc.text, last.to)) {
			const span = { from: first.from, to: last.to }
			found.push({
				source: side === 'source' ? [span] : [],
				target: side === 'target' ? [span] : [],
				message: 'words',
				values: { words: doc.text.slice(span.from, span.to) },
				confidence:
					p >= strict
						? 0.75 + (0.2 * (p - strict)) / (1 - strict)
						: 0.5 + (0.25 * (p - wide)) / (strict - wide)
			})
		}
		run = []
	}
	for (const standing of standingsOf(place, context, side)) {
		const p = looseness(standing, side)
		const last = run[run.length - 1]?.standing.word
		if (last && standing.word.at - last.at > 5) close()
		if (p >= join) run.push({ standing, p })
		else close()
	}
	close()
	return found
}
