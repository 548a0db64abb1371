import type { Lexicon } from '../lexicon/lexicon.ts'
import { bothSides } from './both-sides.ts'
import type { Context, Evidence, Place } from './check.ts'
import { areRelated, type Name, spanOf } from './name-answers.ts'
import { isSpokenBy, reportingVerbs } from './reporting.ts'
import type { Word } from './words.ts'

/** What names without an answer say: those of the two sides are one changed into the other, in their order; the rest stand alone. */
export function evidenceOf(
	lost: readonly Name[],
	unpaired: readonly Name[],
	here: readonly Name[],
	there: readonly Name[],
	place: Place,
	context: Context
): readonly Evidence[] {
	const { source, target } = context.bitext
	const gained = inOrderOf(lost, unpaired, context)
	const pairs = Math.min(lost.length, gained.length)
	const rate = (lost.length + gained.length) / Math.max(1, here.length + there.length)
	const found: Evidence[] = []
	for (let n = 0; n < pairs; n++) {
		const [a, b] = [lost[n], gained[n]]
		if (!a || !b) continue
		const both = bothSides(spanOf(a), spanOf(b), context.bitext)
		const letters = isAcronym(a, source.text) && isAcronym(b, target.text)
		const related = areRelated(a, b, source.text, target.text, context.lexicon)
		if (letters && context.acronyms.taught.get(both.values.source) !== undefined) continue
		found.push({
			...both,
			message: 'changed',
			// Two acronyms with letters in common are most often one body in two languages.
			confidence: Math.min(
				related ? 0.6 : 1,
				Math.max(
					!related &&
						(areTwo(a, b, context) ||
							followOne(a, b, place, context, 0) ||
							(isKnown(b, context) && followOne(a, b, place, context, bound)) ||
							isStrangeFor(a, b))
						? 0.8
						: 0.5,
					surety(a, place, 'source', context) -
						(lost.length === gained.length ? 0 : 0.1 * (pairs - 1)) +
						0.1 * (rate < 0.6 || letters ? 1 : 0)
				)
			)
		})
	}
	for (const name of lost.slice(pairs)) {
		const span = spanOf(name)
		found.push({
			source: [span],
			target: [],
			message: 'lost',
			values: { source: source.text.slice(span.from, span.to) },
			// *said Nela* as *said the girl*: whoever the work is about need not be named each time.
			confidence:
				surety(name, place, 'source', context) -
				(isHeld(name, place, context) || saysHeOrShe(name, place, context) ? 0.2 : 0.05)
		})
	}
	for (const name of gained.slice(pairs)) {
		const span = spanOf(name)
		found.push({
			source: [],
			target: [span],
			message: 'added',
			values: { target: target.text.slice(span.from, span.to) },
			confidence: Math.min(
				0.65,
				surety(name, place, 'target', context) - (isAcronym(name, target.text) ? 0.3 : 0.12)
			)
		})
	}
	return found
}

/** Names in the order of those they stand for, where one is of a kind with one: *Sucre* is no *Treasurer*, but may be *Potosí*. */
function inOrderOf(lost: readonly Name[], gained: readonly Name[], context: Context): readonly Name[] {
	if (lost.length === 0 || gained.length < 2) return gained
	const left = [...gained]
	const alike = lost.map((name) => {
		const at = left.findIndex((other) => areTwo(name, other, context))
		return at < 0 ? undefined : left.splice(at, 1)[0]
	})
	const ordered = alike.map((one) => one ?? left.shift()).filter((one) => one !== undefined)
	return [...ordered, ...left]
}

/** *—Es tarde —dijo Julián* as *“It's late,” he said*: in the tag of a speech English may leave it to the scene who speaks. */
function saysHeOrShe(name: Name, { words: { source, target } }: Place, { lexicon }: Context): boolean {
	const verbs = reportingVerbs(lexicon)
	const before = source[(name[0]?.at ?? 0) - 1]
	const opens = source[(before?.at ?? 0) - 1]
	if (!before || !isSpokenBy(before, 'es', verbs) || !/^[—–―\-,”»"]$/.test(opens?.form.form ?? ''))
		return false
	return target.some(
		({ form, at }) =>
			/^(?:he|she)$/.test(form.form) &&
			[target[at - 1], target[at + 1]].some((word) => word !== undefined && isSpokenBy(word, 'en', verbs))
	)
}

/** How many sentences back a reader still knows of whom the talk is. */
const remembered = 12

/** Whether a name stood in the translation a short while before, so that *she* or *the girl* says who is meant. */
function isHeld(name: Name, place: Place, { places }: Context): boolean {
	return places
		.slice(Math.max(0, place.at - remembered), place.at)
		.some(({ words }) =>
			words.target.some(
				(other) => other.kind === 'name' && name.some(({ form }) => form.folded === other.form.folded)
			)
		)
}

/** *Brasil* as *Chile*, *FMI* as *World Bank*: the lexicon knows both as names, and of one kind, but not of one thing. */
function areTwo(a: Name, b: Name, { bitext, lexicon }: Context): boolean {
	const lower = (name: Name, side: 'source' | 'target') => {
		const { from, to } = spanOf(name)
		const { text } = bitext[side]
		const article = /(?<!\p{L})(?:El|La|Los|Las)\s$/u.exec(text.slice(Math.max(0, from - 4), from))?.[0] ?? ''
		const whole = text.slice(from, to).toLowerCase()
		return [whole, article.toLowerCase() + whole]
	}
	const isName = ({ pos }: { readonly pos: string }) => pos === 'name'
	const own = lower(a, 'source').flatMap((form) => (lexicon.entries.get(form) ?? []).filter(isName))
	const other = lower(b, 'target').flatMap((form) => (lexicon.english.get(form) ?? []).filter(isName))
	return (
		own.some(({ tags }) => other.some((entry) => entry.tags.some((tag) => tags.includes(tag)))) &&
		!own.some(({ lemma }) => other.some((entry) => entry.lemma === lemma))
	)
}

/** *Villa Cerro Castillo* as *Puerto Cisnes*: what renders a name of several words is English, or that name. */
function isStrangeFor(a: Name, b: Name): boolean {
	return (
		a.length > 1 &&
		b.length > 1 &&
		[...a, ...b].every(({ kind }) => kind === 'name') &&
		b.every(({ form }) => !form.isEntry)
	)
}

/** Function words between a noun and the name behind it, at most: *el camino a Uncía, the inn at Teruel*. */
const bound = 2

/** Whether the lexicon has a name as the English of another name; it is no rendering of one the lexicon does not know. */
function isKnown(name: Name, { bitext, lexicon }: Context): boolean {
	const { from, to } = spanOf(name)
	const entries = lexicon.english.get(bitext.target.text.slice(from, to).toLowerCase()) ?? []
	return entries.some(({ pos }) => pos === 'name')
}

/** *La abuela Remedios* as *Grandmother Dolores*: what stands right before two names, but for a few bound words, is surely linked. */
function followOne(a: Name, b: Name, place: Place, { vocabulary }: Context, past: number): boolean {
	const before = (name: Name, side: readonly Word[]) => {
		const at = name[0]?.at ?? 0
		return (
			side.slice(Math.max(0, at - 1 - past), at).findLast(({ kind }) => kind !== 'function') ?? side[at - 1]
		)
	}
	const [own, other] = [before(a, place.words.source), before(b, place.words.target)]
	const best = own?.partners[0]
	return (
		own !== undefined &&
		other !== undefined &&
		own.kind === 'content' &&
		best?.at === other.at &&
		best.confidence >= 0.6 &&
		vocabulary.support(own.form, other.form) >= 0.3
	)
}

/** English shortens more than Spanish does: an acronym without an answer is mostly a name spelled out there. */
export function isAcronym(name: Name, text: string): boolean {
	return name.every((word) => /^\p{Lu}{2,5}s?$/u.test(text.slice(word.token.from, word.token.to)))
}

/** How sure it is that a name is a name and has no answer: words no lexicon knows and whole names are surer. */
function surety(name: Name, place: Place, side: 'source' | 'target', { lexicon }: Context): number {
	const first = name[0]
	if (!first) return 0
	const linked = Math.max(0, ...name.map((word) => word.partners[0]?.confidence ?? 0))
	// *Palestina* is a name and nothing else, *Senado* and *Hacienda* are words too.
	const isPlain = ({ form }: Word) =>
		form.known && !(side === 'source' && lexicon.entries.get(form.form)?.every(({ pos }) => pos === 'name'))
	const plain = name.every(isPlain)
	const short = name.length === 1 && first.token.to - first.token.from < 4
	const words = place.words[side].filter((word) => word.kind !== 'mark').length
	const common =
		name.length === 1 && /(?:[aei]ncia|ción|sión|dad|miento|ismo|ista|ía|ivo|iva|ción)$/.test(first.form.form)
	return (
		0.8 -
		(common ? (isCompound(first, lexicon) ? 0.4 : 0.25) : 0) +
		(plain ? -0.32 : 0.1) -
		0.1 * linked -
		(short ? 0.15 : 0) -
		(words > 60 ? 0.1 : 0)
	)
}

/** The shortest noun that tells a compound. */
const shortestTail = 7

/** *Farmacovigilancia*: what ends in a noun of the lexicon is most likely one, whatever its capital. */
function isCompound({ form: { form } }: Word, { entries }: Lexicon): boolean {
	for (let at = 4; at <= form.length - shortestTail; at++) if (entries.has(form.slice(at))) return true
	return false
}
