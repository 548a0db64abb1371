import type { Side, Span } from '../bitext.ts'
import type { Context, Evidence, Place } from './check.ts'
import { type Standing, standingsOf } from './coverage.ts'
import { cutOffs } from './cut-off.ts'
import { type LostClause, lostClauses } from './lost-clause.ts'
import { lostHalves } from './lost-half.ts'
import { lostItems } from './lost-item.ts'
import { standBeside } from './moved-words.ts'
import { isShortened } from './shortened.ts'
import { looseWeights } from './loose-weights.ts'
import { looseness } from './looseness.ts'
import { acronymOf } from './acronym-answers.ts'
import type { Word } from './words.ts'

/** *virus de inmunodeficiencia humana (VIH)*: the acronym after it may be all the other language says. */
function isAbbreviated(text: string, end: number): boolean {
	return /^\s?\((?:\p{Lu}[\p{Lu}\p{Ll}\d.-]{1,7})\)/u.test(text.slice(end, end + 14))
}

/** A letter and its point (*C. P., S. A.*) are no word. */
function isInitial({ token: { from, to } }: Word, text: string): boolean {
	return to - from === 1 && text.charAt(to) === '.'
}

/** What stands between a word and its gloss: *bofedales, or high wetlands,*; *bofedales, the high wetlands,*. */
const glossing = /^[”"’'*_]?,\s(?:or|the|an?|that is,?|meaning)\s(?:\p{L}+\s)?$/u

/** What stands between a place and the one it lies in: *Pachuca, in Mexico,*. */
const placing = /^,\s(?:in\s)?$/u

/** Whether words only say in English what the word before the comma is, which the translation keeps in Spanish. */
function glosses(words: readonly Word[], { words: { source, target } }: Place, { bitext }: Context): boolean {
	const [first, last] = [words[0], words[words.length - 1]]
	if (!first || !last) return false
	const { text } = bitext.target
	const isPlaced = words.every(({ kind }) => kind === 'name')
	const kept = target.slice(Math.max(0, first.at - longestOpening), first.at).find(({ token, form }) => {
		const isKept = source.some((word) => word.form.form === form.form)
		const between = text.slice(token.to, first.token.from)
		const isOpened = isPlaced ? placing.test(between) : !form.isEntry && glossing.test(between)
		return token.kind === 'word' && isKept && isOpened
	})
	return kept !== undefined && (isPlaced || /^[,.;:)]/.test(text.slice(last.token.to)))
}

/** Tokens from a word that is kept to the first of its gloss, at most. */
const longestOpening = 6

/** Tokens between two loose words that still make one run of them. */
const reach = 7

interface LooseRun {
	readonly words: readonly Word[]
	/** The probabilities of its words, parallel to them. */
	readonly ps: readonly number[]
	/** The highest of them. */
	readonly p: number
}

/**
 * Words of an omission that are sure together where none is alone: two at least this loose, or three. In 2,000 good
 * sentences half a dozen runs have them; three quarters of the long omissions of machine translation do. Additions of
 * several words are as often what a translator spells out.
 */
const together = { two: 0.8, three: 0.4 }

function isSure({ words, p, ps }: LooseRun, place: Place, side: Side, strict: number): boolean {
	// Part of a name whose other part the other side has: less is said, nobody is lost.
	if (words.every((word) => isShortened(word, place, side))) return false
	const over = (least: number) => ps.filter((one) => one >= least).length
	if (p >= strict) return true
	return side === 'source' && (over(together.two) >= 2 || over(together.three) >= 3)
}

/** Words put in behind an *and* that are worth a look together where none is alone. No good sentence of 2,000 has two. */
const appended = 0.75
/** Function words between the *and* and the first of them, at most. */
const opening = 3

/** *We are still waiting, and our patience is running out*: something of the translator's own, joined to what is said. */
function isAppended({ words, ps }: LooseRun, { words: { target } }: Place, side: Side): boolean {
	if (side === 'source' || ps.filter((p) => p >= appended).length < 2) return false
	const first = words[0]?.at ?? 0
	for (let at = first - 1; at >= first - 1 - opening; at--) {
		const word = target[at]
		if (word && /^(?:and|or|but)$/.test(word.form.form)) return true
		if (word?.kind !== 'function') return false
	}
	return false
}

/**
 * The words of content on one side of a bead that nothing answers, in runs with the function words between them, as
 * one finding a bead. A run is as sure as its surest word: the other words prove a free translation as much as a gap,
 * but for {@link together}. Confidence .5 is where a word becomes worth a look, .75 where it is sure.
 */
export function looseRuns(place: Place, context: Context, side: Side): readonly Evidence[] {
	if (place.links.length === 0) return []
	const { text } = context.bitext[side]
	const { join, wide, strict } = looseWeights[side]
	const standings = standingsOf(place, context, side)
	if (standings.length === 0) return []
	const lost = lostClauses(place, context, side, standings)
	const sentences = lost.filter(({ isSentence }) => isSentence)
	const isGloss = (words: readonly Word[]) => side === 'target' && glosses(words, place, context)
	const clauses = lost
		.filter(({ words }) => !isGloss(words))
		.filter((clause) => !clause.isSentence && !sentences.some(({ words }) => isPartOf(clause.words, words)))
		.map(({ words, isSure }) => runOf(words, isSure ? strict + (1 - strict) / 4 : wide))
	const isPartOfAny = (words: readonly Word[], wholes: readonly { readonly words: readonly Word[] }[]) =>
		wholes.some((whole) => isPartOf(words, whole.words))
	const items = lostItems(place, context, side, standings)
		.filter(({ words }) => !isPartOfAny(words, [...sentences, ...clauses]))
		.map(({ words, isSure }) => runOf(words, isSure ? strict : wide))
	const cut = cutOffs(place, context, side, standings)
		.filter(({ words }) => !isGloss(words) && !isPartOfAny(words, [...sentences, ...clauses, ...items]))
		.map(({ words, isSure }) => runOf(words, isSure ? strict : wide))
	const shown = [...sentences, ...clauses, ...items, ...cut]
	const loose = runsOf(standings, place, side, join).filter((run) => {
		const { words, p } = run
		const last = words[words.length - 1]
		const isShown = p >= wide || isSure(run, place, side, strict) || isAppended(run, place, side)
		if (!isShown || !last || isAbbreviated(text, last.token.to)) return false
		if (words.every((word) => isInitial(word, text))) return false
		if (isPartOfAny(words, shown)) return false
		if (isGloss(words)) return false
		const isName = words.length > 1 || words[0]?.kind === 'name'
		return !(side === 'source' && isName && acronymOf(words, place.words.target, context, 'source'))
	})
	const found = sentences.map((sentence) => sentenceOf(sentence, place, context, side))
	const halves = (side === 'source' ? lostHalves(place, context, standings) : []).filter(
		({ words }) => !isPartOfAny(words, shown)
	)
	const told = loose.map((run) =>
		halves.some(({ words, isSure }) => isSure && isPartOf(words, run.words))
			? { ...run, p: Math.max(run.p, strict) }
			: run
	)
	const apart = halves
		.filter(({ words }) => !isPartOfAny(words, loose))
		.map(({ words, isSure }) => runOf(words, isSure ? strict : wide))
	const runs = [...told, ...clauses, ...items, ...cut, ...apart].sort((a, b) => startOf(a) - startOf(b))
	if (runs.length === 0) return found
	const spans = runs.map(({ words }) => spanOf(words))
	const p = Math.max(...runs.map((run) => run.p))
	return [
		...found,
		{
			source: side === 'source' ? spans : [],
			target: side === 'target' ? spans : [],
			message: 'words',
			values: { words: spans.map(({ from, to }) => text.slice(from, to)).join(' … ') },
			confidence: runs.some(
				(run) => isSure(run, place, side, strict) && !standBeside(run.words, place, context, side)
			)
				? 0.75 + (0.2 * Math.max(0, p - strict)) / (1 - strict)
				: Math.min(0.74, 0.5 + (0.25 * Math.max(0, p - wide)) / (strict - wide))
		}
	]
}

/** A whole sentence of a bead of several that is on one side only: as sure as an omission can be that the aligner did not see. */
const sentenceSure = { sure: 0.85, unsure: 0.6 }

function sentenceOf(
	{ words, isSure }: LostClause,
	{ bead }: Place,
	{ bitext }: Context,
	side: Side
): Evidence {
	const { text, segments } = bitext[side]
	const inside = spanOf(words)
	const segment = segments
		.slice(bead[side].from, bead[side].to)
		.find(({ from, to }) => from <= inside.from && inside.to <= to)
	const span = segment ? { from: segment.from, to: segment.to } : inside
	return {
		source: side === 'source' ? [span] : [],
		target: side === 'target' ? [span] : [],
		message: 'sentence',
		values: { words: text.slice(span.from, span.to) },
		confidence: isSure ? sentenceSure.sure : sentenceSure.unsure,
		...(side === 'source' ? { severity: 'critical' } : {})
	}
}

function runOf(words: readonly Word[], p: number): LooseRun {
	return { words, ps: words.map(() => p), p }
}

const startOf = ({ words }: LooseRun) => words[0]?.token.from ?? 0

function spanOf(words: readonly Word[]): Span {
	return { from: words[0]?.token.from ?? 0, to: words[words.length - 1]?.token.to ?? 0 }
}

function isPartOf(words: readonly Word[], whole: readonly Word[]): boolean {
	return words.some((word) => whole.includes(word))
}

function runsOf(standings: readonly Standing[], place: Place, side: Side, join: number): readonly LooseRun[] {
	const runs: LooseRun[] = []
	for (const standing of standings) {
		const p = looseness(standing, side, join)
		if (p < join) continue
		const { word } = standing
		const run = runs[runs.length - 1]
		const last = run?.words[run.words.length - 1]
		if (run && last && word.at - last.at <= reach && !answeredBetween(place, side, last, word))
			runs[runs.length - 1] = { words: [...run.words, word], ps: [...run.ps, p], p: Math.max(run.p, p) }
		else runs.push({ words: [word], ps: [p], p })
	}
	return runs
}

/** Whether a word of content that is surely linked stands between two words: the run ends there. */
function answeredBetween(place: Place, side: Side, from: Word, to: Word): boolean {
	return place.words[side]
		.slice(from.at + 1, to.at)
		.some(
			({ kind, partners }) =>
				(kind === 'content' || kind === 'name') && (partners[0]?.confidence ?? 0) >= 0.45
		)
}
