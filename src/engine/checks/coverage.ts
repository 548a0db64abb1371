import type { Side } from '../bitext.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Place } from './check.ts'
import { isWithin } from './context.ts'
import type { Word } from './words.ts'

/** What is known of one word of content that may have no counterpart. All features in 0..1 or small counts. */
export interface Standing {
	readonly word: Word
	/** Surest link with a word the lexicon or common origin supports, 0..1. */
	readonly supported: number
	/** Surest link with any other word of content. */
	readonly unsupported: number
	/** Strongest support by a word that is linked with nothing better. */
	readonly free: number
	/** Whether a word free or linked with it shares translations with it (a synonym of its translations). */
	readonly kin: number
	/** Whether the words of content on either side are surely linked, and to neighbours: nothing fits between. */
	readonly closed: number
	/** Free words of content in the gap where its counterpart would stand. */
	readonly room: number
	/** Free words of content in the bead's other side, a word of this side. */
	readonly spare: number
	/** Share of this side's other words of content that are free. */
	readonly loose: number
	readonly isName: number
	readonly isLight: number
	readonly isUnknown: number
}

/** A link from here on joins two words that say the same. */
const linked = 0.45

const light: Readonly<Record<Side, ReadonlySet<string>>> = {
	source: new Set(
		`hacer tener poder deber ir venir dar haber cosa vez mismo otro todo cada alguno algún mucho poco bien sólo solo luego entonces ahora
		aquí ahí allí allá quedar poner llevar seguir volver parecer llegar pasar dejar querer saber tratar encontrar soler estar ser ambos
		varios gran grande parte forma manera modo tipo hecho además incluso sin través cuanto tal propio mayor menor nuevo primero siempre
		nunca casi después antes mientras acabar empezar comenzar lograr realizar llamar deberse hallar contar producir motivo caso lado punto`.split(
			/\s+/
		)
	),
	target: new Set(
		`get make take go come thing one way other all each some any many much well back up down out off away put set keep let give become
		seem turn use lot kind sort part place both another every several few around along together quite rather even ever always never
		again later first new own able like look want need try begin start end call find say tell including such however therefore etc
		per via upon once yet else instead while whether either neither though`.split(/\s+/)
	)
}

/**
 * The words of content of one side of a bead with what speaks for a counterpart and against one. Words in the
 * translator's brackets are declared and left out.
 */
export function standingsOf(place: Place, context: Context, side: Side): readonly Standing[] {
	const other: Side = side === 'source' ? 'target' : 'source'
	const own = contentOf(place, context, side)
	const others = contentOf(place, context, other)
	const support = (a: Word, b: Word) =>
		side === 'source'
			? context.vocabulary.support(a.form.form, b.form.form)
			: context.vocabulary.support(b.form.form, a.form.form)
	const isFree = (word: Word, across: (one: Word, two: Word) => number, there: readonly Word[]) =>
		!word.partners.some((partner) => {
			const opposite = there[partner.at]
			return opposite && partner.confidence >= linked && across(word, opposite) > 0.3
		})
	const backwards = (a: Word, b: Word) => support(b, a)
	const freeOwn = own.filter((word) => isFree(word, support, place.words[other]))
	const freeOthers = others.filter((word) => isFree(word, backwards, place.words[side]))
	return own.map((word) => {
		let supported = 0
		let unsupported = 0
		for (const partner of word.partners) {
			const opposite = place.words[other][partner.at]
			if (!opposite || opposite.kind === 'mark' || opposite.kind === 'function') continue
			if (support(word, opposite) > 0.3) supported = Math.max(supported, partner.confidence)
			else unsupported = Math.max(unsupported, partner.confidence)
		}
		const free = Math.max(0, ...freeOthers.map((one) => support(word, one)))
		const gap = gapOf(word, own, place, side)
		return {
			word,
			supported,
			unsupported,
			free,
			kin: freeOthers.some((one) => areKin(word, one, side, context.lexicon)) ? 1 : 0,
			closed: gap && gap.to - gap.from <= 3 ? 1 : 0,
			room: gap ? freeOthers.filter((one) => one.at > gap.from && one.at < gap.to).length : 1,
			spare: Math.min(2, freeOthers.length / Math.max(1, freeOwn.length)),
			loose: own.length <= 1 ? 0 : (freeOwn.length - (freeOwn.includes(word) ? 1 : 0)) / (own.length - 1),
			isName: word.kind === 'name' ? 1 : 0,
			isLight:
				word.form.lemmas.some((lemma) => light[side].has(lemma)) || light[side].has(word.form.form) ? 1 : 0,
			isUnknown: word.form.isEntry || word.kind === 'name' ? 0 : 1
		}
	})
}

function contentOf(place: Place, context: Context, side: Side): readonly Word[] {
	return place.words[side].filter(
		(word) =>
			(word.kind === 'content' || word.kind === 'name') &&
			word.token.kind === 'word' &&
			!(side === 'target' && isWithin(word.token, context.shielded))
	)
}

/** Where on the other side a word's counterpart would stand: between the counterparts of its linked neighbours. */
function gapOf(word: Word, own: readonly Word[], place: Place, side: Side) {
	const at = own.indexOf(word)
	const anchor = (step: number): number | undefined => {
		for (let n = at + step; n >= 0 && n < own.length && Math.abs(n - at) <= 3; n += step) {
			const best = own[n]?.partners[0]
			if (best && best.confidence >= 0.6) return best.at
		}
		return undefined
	}
	const [before, after] = [anchor(-1), anchor(1)]
	const end = place.words[side === 'source' ? 'target' : 'source'].length
	if (before === undefined && after === undefined) return undefined
	if (before === undefined) return { from: -1, to: after ?? end }
	if (after === undefined) return { from: before, to: end }
	return before < after ? { from: before, to: after } : { from: after, to: before }
}

const memory = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>()

/** Whether an English word stands in an entry beside a translation of the Spanish word: synonyms, roughly. */
function areKin(word: Word, other: Word, side: Side, lexicon: Lexicon): boolean {
	const [spanish, english] = side === 'source' ? [word, other] : [other, word]
	return spanish.form.lemmas.some((lemma) => {
		const kin = kinOf(lemma, lexicon)
		return english.form.lemmas.some((one) => kin.has(one))
	})
}

/** English words that share at least two entries with translations of a Spanish lemma. */
function kinOf(lemma: string, lexicon: Lexicon): ReadonlySet<string> {
	let known = memory.get(lexicon)
	if (!known) memory.set(lexicon, (known = new Map()))
	const found = known.get(lemma)
	if (found) return found
	const counts = new Map<string, number>()
	for (const entry of lexicon.entries.get(lemma) ?? [])
		for (const translation of entry.translations.slice(0, 6))
			for (const beside of lexicon.english.get(translation.toLowerCase()) ?? [])
				for (const synonym of beside.translations) {
					const key = synonym.toLowerCase()
					counts.set(key, (counts.get(key) ?? 0) + 1)
				}
	const kin = new Set([...counts].filter(([, count]) => count >= 2).map(([word]) => word))
	known.set(lemma, kin)
	return kin
}
