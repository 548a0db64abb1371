import {
	type Aligned,
	type Beside,
	type BesideCell,
	type BesideLine,
	type BesideRow,
	type Finding,
	type Leaf,
	type Paragraph,
	linkOf,
	setBeside
} from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'
import { type Page, type Shown, escape, flagsHtml, kindOfRow, paragraphHtml } from './rows-html.ts'

/** Translations of one original, each opened on its own, and the rows they share. */
export interface OpenedBeside extends Beside {
	readonly translations: readonly Opened[]
	/** Positions of the rows where chapters begin, with the headings of the original. */
	readonly chapters: readonly { readonly row: number; readonly source: string; readonly target: string }[]
}

const laidOut = new WeakMap<Opened, WeakMap<Opened, OpenedBeside>>()

/** Two opened translations of one original beside it; laid out once for as long as both are held in memory. */
export function besideOf(first: Opened, second: Opened): OpenedBeside {
	const known = laidOut.get(first)?.get(second)
	if (known) return known
	const starts = first.chapters.flatMap((chapter) => {
		const block = firstBlock(first, chapter.rows.from, chapter.rows.to)
		return block === undefined ? [] : [{ block, source: chapter.source, target: chapter.target }]
	})
	const set = setBeside(
		[first, second].map(alignedOf),
		starts.map(({ block }) => block)
	)
	const chapters = starts.map(({ block, source, target }) => ({
		row: (set.rowOfBlock[block] ?? 1) - 1,
		source,
		target
	}))
	const beside = { ...set, translations: [first, second], chapters }
	const others = laidOut.get(first) ?? new WeakMap<Opened, OpenedBeside>()
	others.set(second, beside)
	laidOut.set(first, others)
	return beside
}

function alignedOf({ bitext, rows, findings, terms }: Opened): Aligned {
	return { bitext, rows, findings, terms }
}

/** Position of the first block of the original in some rows. */
function firstBlock({ rowAt }: Opened, from: number, to: number): number | undefined {
	const block = rowAt.source.findIndex((row) => row > from && row <= to)
	return block < 0 ? undefined : block
}

/** What the columns are called: the translators, or numbers where they are not known. */
export type Names = readonly string[]

/**
 * The rows of a leaf as HTML, in the manner of the reading page: `article[data-n]`, and in each line the original and a
 * `.version[data-v]` for every translation, counted from 1, with its flags. `data-b` of a translation's paragraph begins
 * with that number; the beads in `data-s` are those all of them share.
 */
export function besideHtml(
	beside: OpenedBeside,
	leaf: Pick<Leaf, 'rows'>,
	names: Names,
	say: Say,
	settings: Shown
): string {
	const [first] = beside.translations
	if (!first) return ''
	const page = (findings: readonly Finding[], opened: Opened): Page => ({
		opened: { findings, glossary: opened.glossary, bitext: opened.bitext },
		say,
		settings,
		named: new Set(),
		bracket: -1
	})
	const pages = {
		source: page(
			beside.translations.flatMap((one) => one.findings),
			first
		),
		targets: beside.translations.map((one) => page(one.findings, one)),
		from: beside.translations.map((_, at) =>
			beside.translations.slice(0, at).reduce((sum, one) => sum + one.findings.length, 0)
		)
	}
	const starts = new Set(beside.chapters.map(({ row }) => row))
	let html = ''
	for (let at = leaf.rows.from; at < leaf.rows.to; at++) {
		if (starts.has(at)) for (const one of [pages.source, ...pages.targets]) one.named.clear()
		html += rowHtml(beside.row(at), pages, names)
	}
	return html
}

interface Pages {
	readonly source: Page
	readonly targets: readonly Page[]
	/** How many findings stand before those of each translation, where they are numbered through. */
	readonly from: readonly number[]
}

function rowHtml(row: BesideRow, pages: Pages, names: Names): string {
	const link = linkOf({ row: row.number, block: row.id, offset: 0 })
	const lines = row.lines.map((line, at) => {
		const number = row.lines.length > 1 ? `${row.number}.${at + 1}` : String(row.number)
		const versions = line.cells.map((cell, which) => versionHtml(row, line, cell, which, pages, names))
		return (
			`<div class="level"><a class="num" href="#${link}">${number}</a>` +
			`${sourceHtml(row, line, pages.source)}${versions.join('')}</div>`
		)
	})
	return (
		`<article class="row${kindOfRow(row)}" id="${link}" data-n="${row.number}" tabindex="-1">` +
		`${lines.join('')}</article>\n`
	)
}

function sourceHtml(row: BesideRow, line: BesideLine, page: Page): string {
	const inner =
		line.source.length > 0
			? line.source.map((one) => paragraphHtml(row, one, 'source', page)).join('')
			: `<p class="gap" lang="${page.say.language}">${escape(page.say('reader:beside.added'))}</p>`
	return `<div class="es" lang="es">${inner}</div>`
}

function versionHtml(
	row: BesideRow,
	line: BesideLine,
	cell: BesideCell,
	which: number,
	pages: Pages,
	names: Names
): string {
	const page = pages.targets[which]
	if (!page) return ''
	const [opens, number] = ['<div class="version', which + 1]
	const empty = cell.paragraphs.length === 0
	// What only the other translation says is no gap in this one.
	if (empty && line.source.length === 0) return `${opens} none" data-v="${number}"></div>`
	const inner = empty
		? gapHtml(cell, page.say)
		: cell.paragraphs.map((one) => paragraphHtml(row, inColumn(one, number), 'target', page)).join('')
	return (
		`${opens}" data-v="${number}" data-from="${pages.from[which] ?? 0}"><p class="who" lang="${page.say.language}">${escape(names[which] ?? '')}</p>` +
		`${flagsHtml(cell, page)}<div class="en" lang="en">${inner}</div></div>`
	)
}

function inColumn(paragraph: Paragraph, number: number): Paragraph {
	return { ...paragraph, id: `${number}.${paragraph.id}` }
}

function gapHtml({ moved }: BesideCell, say: Say): string {
	const words =
		moved === undefined
			? escape(say('reader:beside.missing'))
			: `${escape(say('reader:gap.moved'))} <a href="#${moved}" data-go="${moved}">${moved}</a>`
	return `<p class="gap" lang="${say.language}">${words}</p>`
}
