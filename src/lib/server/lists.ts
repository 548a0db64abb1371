import { type Finding, type Severity, blockAt, bracketCheck, findingKey } from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'
import { linkOfRow, rowOfBead } from './row-places.ts'
import { checkName } from './rows-html.ts'

/** What a check said of some words, as far as a list tells it. */
export interface Told {
	/** Position of the finding. */
	readonly at: number
	/** Under which verdicts on it are kept. */
	readonly key: string
	readonly check: string
	/** The check's word. */
	readonly name: string
	readonly severity: Severity
	readonly says: string
}

/** One line of the list of divergences: an error, by the finding that says most of it. */
export interface ListedFlag extends Told {
	/** What other checks said of the same words. */
	readonly also: readonly Told[]
	/** Number of its row. */
	readonly row: number
	readonly leaf: number
	readonly link: string
}

/** One line of the list of terms. */
export interface ListedTerm {
	/** Position in the glossary. */
	readonly entry: number
	readonly term: string
	readonly lang: string
	/** As the glossary writes it, and in the language of the interface. */
	readonly category: string
	readonly categoryName: string
	/** How often it stands in the original. */
	readonly uses: number
	/** Number of the first row it stands in, 0 where in none. */
	readonly row: number
	readonly leaf: number
	readonly link: string
}

/** Every flag of a work, in the order of the text. */
export function flagsOf(opened: Opened, say: Say): readonly ListedFlag[] {
	return [...opened.flagged]
		.sort(([a], [b]) => a - b)
		.flatMap(([bead, cards]) =>
			cards.flatMap(({ first, also }): ListedFlag[] => {
				const told = toldOf(opened, first, say)
				if (!told || told.check === bracketCheck) return []
				const place = placeOfRow(opened, rowOfBead(opened, bead))
				return [{ ...told, also: othersOf(opened, told, also, say), ...place }]
			})
		)
}

/** What is told of other findings on the same words; the same said twice has one key and is told once. */
export function othersOf(
	opened: Opened,
	told: Pick<Told, 'key'>,
	others: readonly number[],
	say: Say
): readonly Told[] {
	const byKey = new Map(
		others.flatMap((at): [string, Told][] => {
			const one = toldOf(opened, at, say)
			return one && one.key !== told.key ? [[one.key, one]] : []
		})
	)
	return [...byKey.values()]
}

/** What a list tells of a finding, by its position. */
export function toldOf(opened: Opened, at: number, say: Say): Told | undefined {
	const finding = opened.findings[at]
	return (
		finding && {
			at,
			key: findingKey(finding, opened.bitext),
			check: finding.check,
			name: checkName(finding, say),
			severity: finding.severity,
			says: messageOf(finding, say)
		}
	)
}

/** What a finding says, in the language of the interface. */
export function messageOf({ check, message, values }: Finding, say: Say): string {
	const key = `checks:${check}.${message}`
	// A sentence that is quoted ends with the quotation, and not twice.
	return say.knows(key) ? say(key, values).replace(/\.([»”])\.$/, '$1.') : message
}

/** Every term of the glossary, by category and then by word. */
export function termsOf(opened: Opened, say: Say): readonly ListedTerm[] {
	const first = new Map<number, number>()
	const uses = new Map<number, number>()
	for (const side of ['source', 'target'] as const)
		for (const place of opened.terms[side]) {
			if (side === 'source') uses.set(place.entry, (uses.get(place.entry) ?? 0) + 1)
			const row = opened.rowAt[side][blockAt(opened.bitext[side], place.from)] ?? 0
			const known = first.get(place.entry)
			if (row > 0 && (known === undefined || row < known)) first.set(place.entry, row)
		}
	return opened.glossary
		.map(({ term, lang, category }, entry) => ({
			entry,
			term,
			lang,
			category,
			categoryName: categoryName(category, say),
			uses: uses.get(entry) ?? 0,
			...placeOfRow(opened, first.get(entry) ?? 0)
		}))
		.sort(
			(a, b) =>
				a.categoryName.localeCompare(b.categoryName, say.language) || a.term.localeCompare(b.term, 'es')
		)
}

/** A category of a glossary in the language of the interface; its author's own word where there is no other. */
export function categoryName(category: string, say: Say): string {
	const key = `words:category.${category}`
	return say.knows(key) ? say(key) : category
}

function placeOfRow(
	opened: Opened,
	row: number
): { readonly row: number; readonly leaf: number; readonly link: string } {
	return {
		row,
		leaf: opened.leaves.findIndex((one) => row <= one.rows.to) + 1,
		link: linkOfRow(opened, row)
	}
}
