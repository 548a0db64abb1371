import { parseHTML } from 'linkedom'
import type { BlockKind, Mark, RawBlock } from '#engine'
import type { Found } from './content.ts'
import { isNotice } from './notices.ts'

/** The part of a DOM node that is read here. */
interface Node {
	readonly nodeType: number
	readonly textContent: string | null
	readonly childNodes: Iterable<Node>
}
interface Element extends Node {
	readonly parentNode: Node | null
	readonly localName: string
	readonly getAttribute: (name: string) => string | null
}

/** Never text of the work, not even set aside. */
const silent = new Set(
	'script style template noscript iframe object embed svg math canvas audio video map head link meta button select input textarea'.split(
		' '
	)
)
/** Around the text, not of it: set aside. */
const around = new Set(['nav', 'footer', 'form', 'dialog', 'menu'])
const headings = /^h([1-6])$/
const blocks = new Set(
	'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul details summary'.split(
		' '
	)
)
/** Names pages give to what stands around an article. */
const clutter =
	/\b(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|related|sidebar|comments?|cookie|newsletter|subscribe|promo|advert\w*|banner|pagination|tags?-list|widget)\b/i
/**
 * A web page as blocks: the article and what belongs to it; menus, footers and the like set aside. Only words,
 * emphasis and links to the web are taken: nothing of a page can be executed afterwards.
 *
 * @param whole take the whole body (a chapter of a book, a converted document), not the article found in it
 */
export function readHtml(source: string, whole = false): Found {
	const { document } = parseHTML(/<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`)
	const body: Element = document.body ?? document.documentElement
	const aside: RawBlock[] = []
	const found: RawBlock[] = []
	/** Of the cell that is being read, or was last. */
	let column = 1
	const main = whole ? body : (mainOf(body) ?? body)
	if (main !== body) walk(body, 'paragraph', aside, false, main)
	walk(main, 'paragraph', found, !whole)
	const title = found.find((block) => block.kind === 'heading')?.text ?? ''
	const named = document.querySelector('title')?.textContent ?? ''
	const author = document.querySelector('meta[name="author"]')?.getAttribute('content') ?? ''
	for (const image of document.querySelectorAll('img[alt]')) setCaptionAside(image.getAttribute('alt') ?? '')
	return { title: title || clean(named), author: clean(author), blocks: found, aside }

	function walk(node: Element, kind: BlockKind, into: RawBlock[], careful: boolean, except?: Element): void {
		if (node.localName === 'td' || node.localName === 'th') column = columnOf(node)
		let inline: Node[] = []
		const flush = () => {
			put(inline, kind, into)
			inline = []
		}
		for (const child of node.childNodes) {
			if (!isElement(child)) {
				if (child.nodeType === 3) inline.push(child)
				continue
			}
			if (child === except || silent.has(child.localName)) continue
			if (isHidden(child)) continue
			if (!blocks.has(child.localName) && !holdsBlock(child)) {
				inline.push(child)
				continue
			}
			flush()
			const away = careful && (around.has(child.localName) || clutter.test(namesOf(child)))
			const level = headings.exec(child.localName)?.[1]
			if (level && !away) put([child], 'heading', into, Number(level))
			else walk(child, kindOf(child, kind), away ? aside : into, careful && !away, except)
		}
		flush()
	}

	/** What an image shows, in words: said of it, but no part of the text. */
	function setCaptionAside(words: string): void {
		const text = clean(words)
		if (text !== '' && !found.some((block) => block.text.includes(text)))
			aside.push({ kind: 'caption', text })
	}

	function put(nodes: readonly Node[], kind: BlockKind, into: RawBlock[], level?: number): void {
		const draft: Draft = { text: '', marks: [], returns: false }
		for (const node of nodes) gather(node, draft)
		// A paragraph that begins with the sign that leads back to its call is the note; what followed the sign goes with it.
		const own = draft.returns && kind === 'paragraph' ? draft.text.replace(/^[\s.):\]]+/, '') : draft.text
		if (draft.returns && kind === 'paragraph') kind = 'note'
		const lines = own.split('\n').map((line) => line.trim())
		const text = lines.join('\n').trim()
		if (text === '') return
		const full = lines.filter((line) => line !== '')
		if (kind === 'heading') into.push({ kind, text: full.join(' '), level: level ?? 2 })
		else if (full.length > 2 && full.every((line) => line.length < 70))
			into.push({ kind: 'verse', text: full.join('\n') })
		else
			for (const line of full)
				into.push({
					kind: isNotice(line) ? 'note' : kind,
					text: line,
					...(kind === 'cell' ? { level: column } : {}),
					marks: full.length === 1 ? draft.marks.flatMap((mark) => shifted(mark, draft.text, line)) : []
				})
	}
}

/** A block being put together. */
interface Draft {
	text: string
	readonly marks: Mark[]
	/** It begins with a sign that leads to or from a note. */
	returns: boolean
}

/** Words and marks of a node; white space collapses as in a browser. */
function gather(node: Node, draft: Draft): void {
	if (!isElement(node)) {
		if (node.nodeType !== 3) return
		const words = (node.textContent ?? '')
			.normalize('NFC')
			.replace(/[\s\u00ad]+/g, (gap) => (/^\u00ad+$/.test(gap) ? '' : ' '))
		draft.text += /[\s]$/.test(draft.text) || draft.text === '' ? words.replace(/^ /, '') : words
		return
	}
	if (silent.has(node.localName) || isHidden(node)) return
	if (isNoteCall(node)) {
		if (draft.text.trim() === '') draft.returns = true
		return
	}
	if (node.localName === 'br') {
		draft.text += '\n'
		return
	}
	const from = draft.text.length
	for (const child of node.childNodes) gather(child, draft)
	const to = draft.text.trimEnd().length
	if (to <= from) return
	const href = node.getAttribute('href') ?? ''
	if (node.localName === 'em' || node.localName === 'i') draft.marks.push({ from, to, kind: 'emphasis' })
	else if (node.localName === 'strong' || node.localName === 'b')
		draft.marks.push({ from, to, kind: 'strong' })
	else if (node.localName === 'a' && /^https?:\/\//i.test(href))
		draft.marks.push({ from, to, kind: 'link', href })
}

/** The column a cell stands in, counted from 1; one that spans several counts as so many. */
function columnOf(cell: Element): number {
	let column = 1
	for (const other of cell.parentNode?.childNodes ?? []) {
		if (other === cell) return column
		if (isElement(other) && /^t[dh]$/.test(other.localName))
			column += Math.min(Math.max(1, Number(other.getAttribute('colspan')) || 1), mostColumns)
	}
	return column
}

/** A cell said to span more is not believed. */
const mostColumns = 50

function isHidden(element: Element): boolean {
	return (
		element.getAttribute('hidden') !== null ||
		element.getAttribute('aria-hidden') === 'true' ||
		/\bdisplay\s*:\s*none\b/i.test(element.getAttribute('style') ?? '')
	)
}

/** The figure or sign that calls a note, and the one in the note that leads back: neither is a word of the text. */
function isNoteCall(element: Element): boolean {
	const role = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`
	if (/\b(?:noteref|backlink|doc-noteref|doc-backlink)\b/.test(role)) return true
	const sign = clean(element.textContent ?? '')
	if (!/^(?:[[({]?(?:\d{1,4}|[*†‡§]{1,3}|[a-z])[\])}]?|[↑↩︎⏎^]+)$/u.test(sign)) return false
	const link = element.localName === 'a' ? element : element.localName === 'sup' ? linkIn(element) : undefined
	const raised = element.localName === 'sup' ? link : elementIn(element, 'sup')
	// A raised figure that leads to a place of the book calls a note, whatever the place is called.
	if (link && raised && /^[^:]*#./.test(link.getAttribute('href') ?? '')) return true
	return /^[^#]*#(?:.*(?:note|ftn|fn|nota|ref|cite)|r\d+$)/i.test(link?.getAttribute('href') ?? '')
}

function linkIn(element: Element): Element | undefined {
	return elementIn(element, 'a')
}

/** The element of a name among the first children of another, one within the other. */
function elementIn(element: Element, name: string): Element | undefined {
	for (const child of element.childNodes)
		if (isElement(child)) return child.localName === name ? child : elementIn(child, name)
	return undefined
}

function shifted(mark: Mark, before: string, after: string): readonly Mark[] {
	const lead = before.indexOf(after.charAt(0))
	const from = Math.max(0, mark.from - lead)
	const to = Math.min(after.length, mark.to - lead)
	return lead >= 0 && to > from && before.slice(lead, lead + after.length) === after
		? [{ ...mark, from, to }]
		: []
}

function kindOf(element: Element, kind: BlockKind): BlockKind {
	const type = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''} ${namesOf(element)}`
	if (/\b(?:footnotes?|endnotes?|rearnotes?|doc-footnote|doc-endnotes?|translator-?note)\b/i.test(type))
		return 'note'
	switch (element.localName) {
		case 'figcaption':
			return 'caption'
		case 'blockquote':
			return 'quote'
		case 'li':
		case 'dd':
			return kind === 'note' || /^(?:foot|end)note/.test(element.getAttribute('id') ?? '') ? 'note' : 'item'
		case 'td':
		case 'th':
			return 'cell'
		default:
			return /\b(?:wp-caption-text|caption)\b/i.test(namesOf(element)) ? 'caption' : kind
	}
}

/** The element that holds the article: named so, or the one with most words in paragraphs of its own. */
function mainOf(body: Element): Element | undefined {
	let best: { element: Element; score: number } | undefined
	const look = (element: Element, depth: number): void => {
		let own = 0
		for (const child of element.childNodes) {
			if (!isElement(child) || silent.has(child.localName) || around.has(child.localName)) continue
			const words = clean(child.textContent ?? '').length
			if (/^(?:p|h[1-6]|blockquote|figure|ul|ol)$/.test(child.localName)) own += words
			look(child, depth + 1)
		}
		const named = element.localName === 'article' || element.localName === 'main' ? 1.6 : 1
		const score = own * named * (clutter.test(namesOf(element)) ? 0.2 : 1)
		if (score > (best?.score ?? 400)) best = { element, score }
	}
	look(body, 0)
	return best?.element
}

function holdsBlock(element: Element): boolean {
	for (const child of element.childNodes)
		if (isElement(child) && (blocks.has(child.localName) || holdsBlock(child))) return true
	return false
}

function namesOf(element: Element): string {
	return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1
}

function clean(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
