import { type Run, type Side, linkOf } from '#engine'
import type { WordCard } from '../lookup.ts'
import type { Opened } from '../opened.ts'
import type { Schedule } from './schedule.ts'

/** A word a learner keeps: as it stood where it was met, with the sentences of both languages. */
export interface KeptWord {
	readonly lang: string
	readonly lemma: string
	readonly form: string
	/** What it corresponded to there; empty where nothing was sure. */
	readonly here: string
	/** What else it can be, likeliest first. */
	readonly others: readonly string[]
	readonly sentence: string
	/** Where the form stands in the sentence, in UTF-16 code units. */
	readonly from: number
	readonly to: number
	/** The sentence, or sentences, opposite; empty where there are none. */
	readonly opposite: string
	/** The place, as its link: it outlives corrections. */
	readonly link: string
	readonly schedule: Schedule
}

/** The name of a kept word within its work: one for all forms of a lemma. */
export function keyOfWord({ lang, lemma }: Pick<KeptWord, 'lang' | 'lemma'>): string {
	return `${lang}:${lemma}`.slice(0, 400)
}

/** Where a word stands: a block of one side and the offset in it. */
export interface WordPlace {
	readonly side: Side
	readonly block: string
	readonly offset: number
}

/** The lemma a card is kept under: its first reading's, else the form itself. */
export function lemmaOfCard(card: Pick<WordCard, 'readings' | 'form'>): string {
	return card.readings[0]?.lemma ?? card.form.toLowerCase()
}

/** The word at a place, ready to be kept; undefined where its sentence is not there any more. */
export function wordToKeep(
	opened: Opened,
	place: WordPlace,
	card: WordCard,
	schedule: Schedule
): KeptWord | undefined {
	const { source, target, alignment } = opened.bitext
	const doc = opened.bitext[place.side]
	const block = doc.blocks.find(({ id }) => id === place.block)
	if (!block) return undefined
	const offset = block.from + place.offset
	const at = doc.segments.findIndex(({ from, to }) => from <= offset && offset < to)
	const segment = doc.segments[at]
	const token = segment?.tokens.find(({ from, to }) => from <= offset && offset < to)
	if (!segment || !token) return undefined
	const bead = alignment.find((one) => one[place.side].from <= at && at < one[place.side].to)
	const sentences = ({ from, to }: Run, side: typeof source) =>
		side.segments
			.slice(from, to)
			.map((one) => side.text.slice(one.from, one.to))
			.join(' ')
	const opposite = bead
		? place.side === 'source'
			? sentences(bead.target, target)
			: sentences(bead.source, source)
		: ''
	return {
		lang: card.lang,
		lemma: lemmaOfCard(card),
		form: card.form,
		here: card.here,
		others: card.readings[0]?.others ?? [],
		sentence: doc.text.slice(segment.from, segment.to),
		from: token.from - segment.from,
		to: token.to - segment.from,
		opposite,
		link: linkOf({ row: card.row, block: place.block, offset: place.offset, quote: card.form }),
		schedule
	}
}

/** A kept word read from the store; undefined where it is damaged. */
export function readKeptWord(json: string): KeptWord | undefined {
	try {
		const value: unknown = JSON.parse(json)
		return isKeptWord(value) ? value : undefined
	} catch {
		return undefined
	}
}

const kinds = {
	string: ['lang', 'lemma', 'form', 'here', 'sentence', 'opposite', 'link'],
	number: ['from', 'to']
} as const

function isKeptWord(value: unknown): value is KeptWord {
	if (typeof value !== 'object' || value === null) return false
	const schedule: unknown = Reflect.get(value, 'schedule')
	const others: unknown = Reflect.get(value, 'others')
	return (
		kinds.string.every((name) => typeof Reflect.get(value, name) === 'string') &&
		kinds.number.every((name) => typeof Reflect.get(value, name) === 'number') &&
		Array.isArray(others) &&
		others.every((one) => typeof one === 'string') &&
		typeof schedule === 'object' &&
		schedule !== null &&
		['due', 'last', 'stability', 'difficulty', 'days', 'steps', 'reps', 'lapses', 'state'].every((name) =>
			Number.isFinite(Reflect.get(schedule, name))
		)
	)
}
