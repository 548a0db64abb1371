import { type Card, type Span, blockAt, bracketCheck, findingKey } from '#engine'
import type { Say } from '#i18n'
import { type Told, categoryName, messageOf, othersOf } from './lists.ts'
import type { Opened } from './opened.ts'
import { linkOfRow, rowOfBead } from './row-places.ts'

/** A place of a term: row and deep link. */
export interface NotePlace {
	readonly row: number
	readonly link: string
}

/** What the note of a glossary term says. */
export interface TermNote {
	readonly kind: 'term'
	readonly term: string
	readonly lang: string
	/** Language of the term and its category, in the language of the interface. */
	readonly about: string
	readonly definition: string
	/** What the translation agreed to do with it. */
	readonly agreed: string
	/** How it was rendered and how often; `left out` is an entry without `lang`. */
	readonly renderings: readonly { readonly words: string; readonly lang?: string; readonly count: number }[]
	readonly places: readonly NotePlace[]
	/** Numbers of the rows beyond those, listed when they are asked for. */
	readonly rest: readonly number[]
}

/** What the card of a finding says. */
export interface FindingCard {
	readonly kind: 'finding'
	readonly severity: string
	/** Severity in words. */
	readonly grave: string
	readonly name: string
	readonly says: string
	readonly about: string
	readonly category: string
	readonly confidence: string
	readonly source: readonly string[]
	readonly target: readonly string[]
	readonly row: number
	/** Under which a verdict on it is kept; empty where there is nothing to judge. */
	readonly key: string
	/** What other checks said of the same words: one error is told once. */
	readonly also: readonly Told[]
}

const languageKeys: Readonly<Record<string, string>> = {
	es: 'note.spanish',
	en: 'note.english',
	qu: 'note.quechua',
	ay: 'note.aymara'
}

/** A note lists this many places at first: two lines of it. */
const mostPlaces = 18

/** The note of a term, by its position in the glossary. */
export function termNote(opened: Opened, at: number, say: Say): TermNote | undefined {
	const entry = opened.glossary[at]
	if (!entry) return undefined
	const counts = new Map<string, number>()
	let left = 0
	for (const use of opened.uses) {
		if (use.entry !== at) continue
		if (use.rendering === undefined) left++
		else counts.set(use.rendering, (counts.get(use.rendering) ?? 0) + 1)
	}
	const renderings = [...counts]
		.sort((a, b) => b[1] - a[1])
		.map(([words, count]) => ({ words, lang: words === entry.term ? entry.lang : 'en', count }))
	const rows = [...new Set(placesOf(opened, at))].sort((a, b) => a - b)
	return {
		kind: 'term',
		term: entry.term,
		lang: entry.lang,
		about: [say(`reader:${languageKeys[entry.lang] ?? 'note.spanish'}`), categoryName(entry.category, say)]
			.filter((one) => one !== '')
			.join(' · '),
		definition: entry.note[say.language],
		agreed: [
			say(`reader:note.policy.${entry.policy}`),
			...(entry.policy === 'keep' ? [] : [entry.renderings.join(', ')])
		]
			.filter((one) => one !== '')
			.join(': '),
		renderings: left > 0 ? [...renderings, { words: say('reader:note.left-out'), count: left }] : renderings,
		places: rows.slice(0, mostPlaces).map((row) => ({ row, link: linkOfRow(opened, row) })),
		rest: rows.slice(mostPlaces)
	}
}

function placesOf(opened: Opened, entry: number): readonly number[] {
	const rows = new Set<number>()
	for (const side of ['source', 'target'] as const)
		for (const place of opened.terms[side])
			if (place.entry === entry) rows.add(opened.rowAt[side][blockAt(opened.bitext[side], place.from)] ?? 0)
	rows.delete(0)
	return [...rows].sort((a, b) => a - b)
}

/** The card of a finding, by its position. */
export function findingCard(opened: Opened, at: number, say: Say): FindingCard | undefined {
	const finding = opened.findings[at]
	if (!finding) return undefined
	const words = (side: 'source' | 'target', spans: readonly Span[]) =>
		spans.map((span) => opened.bitext[side].text.slice(span.from, span.to).replace(/\s+/g, ' '))
	const flag = opened.flagged.get(finding.bead)?.find((one) => membersOf(one).includes(at))
	const others = flag ? membersOf(flag).filter((one) => one !== at) : []
	const key = finding.check === bracketCheck ? '' : findingKey(finding, opened.bitext)
	const known = (sentence: string, otherwise: string) =>
		say.knows(sentence) ? say(sentence, finding.values) : otherwise
	const category = `words:mqm.${finding.category}`
	return {
		kind: 'finding',
		severity: finding.severity,
		grave:
			finding.check === bracketCheck
				? say('reader:bracket.title')
				: say(`reader:severity.${finding.severity}`),
		name: known(`checks:${finding.check}.name`, finding.check),
		says: messageOf(finding, say),
		about: known(`checks:${finding.check}.about`, ''),
		category: finding.check === bracketCheck ? '' : say.knows(category) ? say(category) : finding.category,
		confidence:
			finding.check === bracketCheck
				? ''
				: say('reader:card.confidence', { value: say.number(finding.confidence, 2) }),
		source: words('source', finding.source),
		target: words('target', finding.target),
		row: flag || finding.check === bracketCheck ? rowOfBead(opened, finding.bead) : 0,
		key,
		also: othersOf(opened, { key }, others, say)
	}
}

function membersOf({ first, also }: Card): readonly number[] {
	return [first, ...also]
}
