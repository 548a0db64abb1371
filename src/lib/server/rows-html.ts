import {
	type Finding,
	type Leaf,
	type Line,
	type Paragraph,
	type Piece,
	type Severity,
	type Side,
	type ViewRow,
	findingKey,
	linkOf
} from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'

/** The reader's choices that change the rows themselves; the rest is CSS. */
export interface Shown {
	readonly glossary: 'on' | 'off'
	readonly flags: 'on' | 'off'
	readonly terms: 'all' | 'first'
	/** Categories of the glossary whose terms are not marked. */
	readonly unmarked: readonly string[]
}

/**
 * The rows of a leaf as HTML. Written by hand and not by a component, because a component's markup carries
 * comments for hydration and the browser would need its script and a second copy of the text; nothing here
 * changes in the browser but attributes.
 *
 * What the script reads: `article[id]` is the deep link, `data-n` the number; `p[data-b]` the block, `data-o` its
 * first offset where that is not 0, `data-s` the ends of its sentences, each with its bead. A flag is an error: `data-f`
 * are its findings, the one that says most first, `data-k` the keys under which verdicts on them are kept.
 */
export function leafHtml(
	opened: Opened,
	leaf: Pick<Leaf, 'rows'>,
	say: Say,
	settings: Shown,
	notes?: Notes
): string {
	const page: Page = { opened, say, settings, named: new Set(), bracket: -1, ...(notes && { notes }) }
	const chapterStarts = new Set(opened.chapters.map((chapter) => chapter.rows.from))
	let html = ''
	for (const row of opened.rowsIn(leaf.rows)) {
		if (chapterStarts.has(row.number - 1)) page.named.clear()
		html += rowHtml(row, page)
	}
	return html
}

/** Numbers of the notes on a printed page, by position of the finding. */
export type Notes = ReadonlyMap<number, number>

/** What is known while the rows of a page are written. */
export interface Page {
	readonly opened: Pick<Opened, 'findings' | 'glossary' | 'bitext'>
	readonly say: Say
	readonly settings: Shown
	/** Terms the chapter has named already, by side. */
	readonly named: Set<string>
	/** Finding of the bracket the last piece belonged to, or -1: a bracket in several pieces is named once. */
	bracket: number
	readonly notes?: Notes
}

/** Beads the aligner believes in less than this are said to be doubtful: about one in twenty of them is wrong above it. */
const doubtBelow = 0.7

function rowHtml(row: ViewRow, page: Page): string {
	const link = linkOf({ row: row.number, block: row.id, offset: 0 })
	const [m, n] = [row.blocks.source, row.blocks.target]
	const ratio = m > 0 && n > 0 && m + n > 2 ? `<small>${m} : ${n}</small>` : ''
	const kind = kindOfRow(row)
	const lines = row.lines.map((line, at) => {
		const place = at === 0 ? link : lineLink(row, line)
		const number = row.lines.length > 1 ? `${row.number}.${at + 1}` : String(row.number)
		const under = (at === 0 ? ratio : '') + doubtHtml(line, page)
		return (
			`<div class="line"${at > 0 ? ` id="${place}"` : ''}><a class="num" href="#${place}">${number}${under}</a>` +
			`${cellHtml(row, line, 'source', page)}${flagsHtml(line, page)}${cellHtml(row, line, 'target', page)}</div>`
		)
	})
	const { source, target } = page.opened.bitext
	const alone = source.blocks.length === 0 || target.blocks.length === 0 ? ' alone' : ''
	return `<article class="row${kind}${alone}" id="${link}" data-n="${row.number}" tabindex="-1">${lines.join('')}</article>\n`
}

/** The classes of a row that is a heading. */
export function kindOfRow({ heading, number }: Pick<ViewRow, 'heading' | 'number'>): string {
	if (heading === 0) return ''
	return number === 1 ? ' title-row' : heading <= 2 ? ' chapter-row' : ' section-row'
}

/** The link to a later line of a long row: its first words. */
function lineLink(row: ViewRow, line: Line): string {
	const first = line.source[0] ?? line.target[0]
	return linkOf({ row: row.number, block: first?.id ?? row.id, offset: first?.from ?? 0 })
}

/** A quiet word where the aligner is not sure that what stands side by side belongs together. */
function doubtHtml(line: Line, { opened, say }: Page): string {
	const beads = new Set(
		[...line.source, ...line.target].flatMap((one) => one.sentences.map(({ bead }) => bead))
	)
	const doubtful = [...beads].some((at) => {
		const bead = opened.bitext.alignment[at]
		if (!bead || bead.source.from === bead.source.to || bead.target.from === bead.target.to) return false
		return bead.confidence < doubtBelow
	})
	if (!doubtful) return ''
	const words = escape(say('reader:row.doubtful'))
	return `<small class="doubt" title="${escape(say('reader:row.doubtful-why'))}">${words}</small>`
}

function cellHtml(row: ViewRow, line: Line, side: Side, page: Page): string {
	const lang = side === 'source' ? 'es' : 'en'
	const paragraphs = line[side]
	// A work of one side only has no gaps: the other side is not there yet.
	if (paragraphs.length === 0 && page.opened.bitext[side].blocks.length === 0) return ''
	const inner =
		paragraphs.length > 0
			? paragraphs.map((one) => paragraphHtml(row, one, side, page)).join('')
			: gapHtml(row, side, page)
	return `<div class="${lang}" lang="${lang}">${inner}</div>`
}

function gapHtml(row: ViewRow, side: Side, { say }: Page): string {
	const moved = row.gap?.moved
	const words =
		moved === undefined
			? escape(say(side === 'target' ? 'reader:gap.missing' : 'reader:gap.added'))
			: `${escape(say('reader:gap.moved'))} <a href="#${moved}" data-go="${moved}">${moved}</a>`
	return `<p class="gap" lang="${say.language}">${words}</p>`
}

const tagOf: Readonly<Record<string, string>> = { quote: 'blockquote' }

/** A paragraph of a row as HTML. */
export function paragraphHtml(
	row: Pick<ViewRow, 'number'>,
	paragraph: Paragraph,
	side: Side,
	page: Page
): string {
	const sentences = paragraph.sentences.map((one) => `${one.to} ${one.bead}`).join(' ')
	const heading = paragraph.kind === 'heading'
	const depth = Math.min(3, row.number === 1 ? 1 : Math.max(2, paragraph.level ?? 2))
	const tag = heading ? `h${depth}` : (tagOf[paragraph.kind] ?? 'p')
	const style = heading
		? ` class="h${depth}"`
		: paragraph.kind === 'paragraph'
			? ''
			: ` class="${paragraph.kind}"`
	const offset = paragraph.from === 0 ? '' : ` data-o="${paragraph.from}"`
	return (
		`<${tag}${style} data-b="${paragraph.id}"${offset} data-s="${sentences}">` +
		`${paragraph.pieces.map((piece, at) => pieceHtml(piece, side, page) + callsHtml(piece, paragraph.pieces[at + 1], page)).join('')}</${tag}>`
	)
}

/** On paper, the numbers of the notes on what ends here. */
function callsHtml(piece: Piece, next: Piece | undefined, { notes }: Page): string {
	const ended = (piece.findings ?? []).filter((at) => !next?.findings?.includes(at))
	const numbers = ended.flatMap((at) => notes?.get(at) ?? [])
	return numbers.length > 0 ? `<sup class="call">${numbers.join(',')}</sup>` : ''
}

function pieceHtml(piece: Piece, side: Side, page: Page): string {
	let html = holdRayas(escape(piece.text))
	for (const mark of piece.marks ?? []) {
		if (mark === 'emphasis') html = `<em>${html}</em>`
		else if (mark === 'strong') html = `<strong>${html}</strong>`
		else if (mark === 'code') html = `<code>${html}</code>`
		else if (mark === 'note-call') html = `<sup>${html}</sup>`
		else if (mark === 'link' && piece.href !== undefined && /^https?:/.test(piece.href))
			html = `<a class="out" href="${escape(piece.href)}" rel="noreferrer">${html}</a>`
	}
	if (piece.term !== undefined) html = termHtml(html, piece, piece.term, side, page)
	if (piece.bracket !== undefined) html = bracketHtml(html, piece.bracket, page)
	page.bracket = piece.bracket ?? -1
	if (piece.findings) {
		const severity = gravest(piece.findings, page)
		html = `<span class="mark ${severity}" data-f="${piece.findings.join(' ')}">${html}</span>`
	}
	return html
}

/** The translator's own bracket, with a word for its kind that the style sets in the margin where there is room. */
function bracketHtml(inner: string, at: number, page: Page): string {
	const key = `words:bracket.${page.opened.findings[at]?.message ?? ''}`
	const kind = page.bracket !== at && page.say.knows(key) ? ` data-kind="${escape(page.say(key))}"` : ''
	const stop = stopOf(page.settings.flags === 'on')
	return `<span class="bracket" data-f="${at}"${kind}${stop}>${inner.replace(/[[\]]/g, '<i>$&</i>')}</span>`
}

function termHtml(inner: string, piece: Piece, term: number, side: Side, page: Page): string {
	const lang = piece.lang ? ` lang="${piece.lang}"` : ''
	const plain = page.settings.unmarked.includes(page.opened.glossary[term]?.category ?? '')
	const named = `class="term${plain ? ' plain' : ''}" data-t="${term}"`
	if (!piece.opens) return `<span ${named}${lang}>${inner}</span>`
	const key = `${side}${term}`
	const first = page.named.has(key) ? '' : ' data-first'
	page.named.add(key)
	const { glossary, terms } = page.settings
	const stop = stopOf(glossary === 'on' && !plain && (terms === 'all' || first !== ''))
	return `<span ${named}${first}${lang}${stop}>${inner}</span>`
}

/**
 * Keeps a raya with the word it belongs to: `—dijo` never leaves its dash at the end of a line, `actas—.` never
 * begins one with it. The text is the same; only where a line may break is not.
 */
function holdRayas(html: string): string {
	return html
		.replace(/(^|[\s(«“])—([\p{L}¿¡«“])/gu, '$1<span class="raya">—$2</span>')
		.replace(/([\p{L}\p{N}.!?…»”)])—(?=$|[\s.,;:!?…»”)])/gu, '<span class="raya">$1—</span>')
}

/** What makes words in the text a stop for the keyboard and a button for a listener. */
function stopOf(on: boolean): string {
	return on ? ' role="button" tabindex="0" aria-haspopup="dialog"' : ''
}

/** The flags of a line, as they hang in the gutter. */
export function flagsHtml(line: Pick<Line, 'flags'>, page: Page): string {
	const { say, opened, notes } = page
	const flags = line.flags.map(({ first, also }) => {
		const finding = opened.findings[first]
		if (!finding) return ''
		const all = [first, ...also]
		const note = notes?.get(first)
		if (note !== undefined)
			return `<a class="flag ${finding.severity}" data-f="${all.join(' ')}" href="#n${note}"><svg aria-hidden="true"><use href="#g-${finding.severity}"/></svg><span>${note}</span></a>`
		return (
			`<button class="flag ${finding.severity}" data-f="${all.join(' ')}" data-k="${keysOf(all, page)}" ` +
			`aria-haspopup="dialog"><svg aria-hidden="true"><use href="#s-${finding.severity}"/></svg><span>${escape(checkName(finding, say))}` +
			`<span class="unseen">, ${escape(say(`reader:severity.${finding.severity}`))}</span></span></button>`
		)
	})
	return flags.length > 0 ? `<div class="flags">${flags.join('')}</div>` : ''
}

/** The keys of some findings, a blank between them. */
function keysOf(positions: readonly number[], { opened }: Page): string {
	return positions
		.flatMap((at) => {
			const finding = opened.findings[at]
			return finding ? [findingKey(finding, opened.bitext)] : []
		})
		.join(' ')
}

const byGravity: readonly Severity[] = ['critical', 'major', 'minor']

/** The severity words are marked with that several findings may name. */
function gravest(positions: readonly number[], { opened }: Page): Severity {
	const found = positions.map((at) => opened.findings[at]?.severity)
	return byGravity.find((one) => found.includes(one)) ?? 'neutral'
}

/** The check's word, as it stands in the gutter. */
export function checkName({ check }: Finding, say: Say): string {
	const name = `checks:${check}.name`
	return say.knows(name) ? say(name) : check
}

/** Text made safe inside an element or a double-quoted attribute. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) =>
		sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'
	)
}
