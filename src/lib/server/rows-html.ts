import {
	type Finding,
	type Leaf,
	type Line,
	type Paragraph,
	type Piece,
	type Side,
	type ViewRow,
	linkOf
} from '#engine'
import type { Say } from '#i18n'
import type { Opened } from './opened.ts'

/** The reader's choices that change the rows themselves; the rest is CSS. */
export interface Shown {
	readonly glossary: 'on' | 'off'
	readonly flags: 'on' | 'off'
	readonly terms: 'all' | 'first'
}

/**
 * The rows of a leaf as HTML. Written by hand and not by a component, because a component's markup carries
 * comments for hydration and the browser would need its script and a second copy of the text; nothing here
 * changes in the browser but attributes.
 *
 * What the script reads: `article[id]` is the deep link, `data-n` the number; `p[data-b]` the block, `data-o` its
 * first offset where that is not 0, `data-s` the ends of its sentences, each with its bead.
 */
export function leafHtml(opened: Opened, leaf: Leaf, say: Say, settings: Shown): string {
	const page: Page = {
		findings: opened.findings,
		say,
		settings,
		named: new Set()
	}
	const chapterStarts = new Set(opened.chapters.map((chapter) => chapter.rows.from))
	let html = ''
	for (const row of opened.rows.slice(leaf.rows.from, leaf.rows.to)) {
		if (chapterStarts.has(row.number - 1)) page.named.clear()
		html += rowHtml(row, page)
	}
	return html
}

interface Page {
	readonly findings: readonly Finding[]
	readonly say: Say
	readonly settings: Shown
	/** Terms the chapter has named already, by side. */
	readonly named: Set<string>
}

function rowHtml(row: ViewRow, page: Page): string {
	const link = linkOf({ row: row.number, block: row.id, offset: 0 })
	const [m, n] = [row.blocks.source, row.blocks.target]
	const ratio = m > 0 && n > 0 && m + n > 2 ? `<small>${m} : ${n}</small>` : ''
	const kind =
		row.heading === 0
			? ''
			: row.number === 1
				? ' title-row'
				: row.heading <= 2
					? ' chapter-row'
					: ' section-row'
	const lines = row.lines.map((line, at) => {
		const number = at === 0 ? `<a class="num" href="#${link}">${row.number}${ratio}</a>` : ''
		return (
			`<div class="line">${number}${cellHtml(row, line, 'source', page)}` +
			`${flagsHtml(line, page)}${cellHtml(row, line, 'target', page)}</div>`
		)
	})
	return `<article class="row${kind}" id="${link}" data-n="${row.number}" tabindex="-1">${lines.join('')}</article>\n`
}

function cellHtml(row: ViewRow, line: Line, side: Side, page: Page): string {
	const lang = side === 'source' ? 'es' : 'en'
	const paragraphs = line[side]
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

function paragraphHtml(row: ViewRow, paragraph: Paragraph, side: Side, page: Page): string {
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
		`${paragraph.pieces.map((piece) => pieceHtml(piece, side, page)).join('')}</${tag}>`
	)
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
	if (piece.bracket !== undefined)
		html = `<span class="bracket" data-f="${piece.bracket}"${stopOf(page.settings.flags === 'on')}>${html.replace(/[[\]]/g, '<i>$&</i>')}</span>`
	if (piece.findings) {
		const severity = page.findings[piece.findings[0] ?? -1]?.severity ?? 'neutral'
		html = `<span class="mark ${severity}" data-f="${piece.findings.join(' ')}">${html}</span>`
	}
	return html
}

function termHtml(inner: string, piece: Piece, term: number, side: Side, page: Page): string {
	const lang = piece.lang ? ` lang="${piece.lang}"` : ''
	if (!piece.opens) return `<span class="term" data-t="${term}"${lang}>${inner}</span>`
	const key = `${side}${term}`
	const first = page.named.has(key) ? '' : ' data-first'
	page.named.add(key)
	const { glossary, terms } = page.settings
	const stop = stopOf(glossary === 'on' && (terms === 'all' || first !== ''))
	return `<span class="term" data-t="${term}"${first}${lang}${stop}>${inner}</span>`
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

function flagsHtml(line: Line, page: Page): string {
	const { say, findings } = page
	const flags = line.flags.map((at) => {
		const finding = findings[at]
		if (!finding) return ''
		const name = `checks:${finding.check}.name`
		const word = say.knows(name) ? say(name) : finding.check
		return (
			`<button class="flag ${finding.severity}" data-f="${at}" aria-haspopup="dialog">` +
			`<svg aria-hidden="true"><use href="#s-${finding.severity}"/></svg><span>${escape(word)}` +
			`<span class="unseen">, ${escape(say(`reader:severity.${finding.severity}`))}</span></span></button>`
		)
	})
	return flags.length > 0 ? `<div class="flags">${flags.join('')}</div>` : ''
}

/** Text made safe inside an element or a double-quoted attribute. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) =>
		sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : '&quot;'
	)
}
