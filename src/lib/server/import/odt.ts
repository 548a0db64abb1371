import type { RawBlock } from '#engine'
import type { Found } from './content.ts'
import { readHtml } from './html.ts'
import { Refusal } from './refusal.ts'
import { walkXml } from './xml.ts'

/** What of a style is read: what it makes of letters, and the style it is made from. */
interface Style {
	readonly parent: string
	italic: boolean
	bold: boolean
}

/** A text of LibreOffice or OpenOffice (OpenDocument 1.0 to 1.4): headings, emphasis, links, lists, tables and notes. */
export function readOdt(files: ReadonlyMap<string, Uint8Array>, file: string): Found {
	const text = (name: string) => new TextDecoder().decode(files.get(name))
	const content = text('content.xml')
	if (!/<office:text[\s>/]/.test(content)) throw new Refusal('odt', { file })
	const styles = new Map<string, Style>()
	for (const name of ['styles.xml', 'content.xml']) if (files.has(name)) addStyles(text(name), file, styles)
	const { html, aside } = htmlOf(content, file, styles)
	const found = readHtml(html, true)
	const { title, author } = factsOf(files.has('meta.xml') ? text('meta.xml') : '', file)
	return {
		...found,
		title: found.title || title,
		author: found.author || author,
		aside: [...found.aside, ...aside]
	}
}

function addStyles(xml: string, file: string, styles: Map<string, Style>): void {
	let style: Style | undefined
	walkXml(xml, file, {
		open(name, attribute) {
			if (name === 'style') {
				style = { parent: attribute('style:parent-style-name'), italic: false, bold: false }
				styles.set(attribute('style:name'), style)
			} else if (name === 'text-properties' && style) {
				style.italic = /italic|oblique/.test(attribute('fo:font-style'))
				style.bold = /bold|[6-9]00/.test(attribute('fo:font-weight'))
			}
		},
		close(name) {
			if (name === 'style') style = undefined
		},
		text() {
			// Styles have no words.
		}
	})
}

/** Not part of the text as it reads now: what was struck out under change tracking, forms, the file's own bookkeeping. */
const skipped = new Set([
	'tracked-changes',
	'forms',
	'note-citation',
	'sequence-decls',
	'variable-decls',
	'ruby-text'
])
/** Part of the file but not of the text: listed as set aside. */
const beside = new Set([
	'annotation',
	'table-of-content',
	'alphabetical-index',
	'illustration-index',
	'bibliography'
])
/** An empty cell said to be repeated oftener fills a sheet and no table. */
const mostRepeated = 50

/** The body of a text as the web page it would be, notes at its end, and what is set aside. */
function htmlOf(xml: string, file: string, styles: ReadonlyMap<string, Style>) {
	const aside: RawBlock[] = []
	/** What is being written: the text, or a note or a box within it. */
	const parts: string[] = ['']
	const notes: string[] = []
	const closings: string[] = []
	let [boxes, apart] = ['', '']
	let [inBody, skipping, asiding, paragraphs, cells] = [false, 0, 0, 0, 0]
	const put = (html: string) => void (parts[parts.length - 1] += html)
	walkXml(xml, file, {
		open(name, attribute) {
			if (name === 'text' && !inBody) inBody = true
			if (!inBody) return
			if (skipping > 0 || skipped.has(name)) return void skipping++
			if (asiding > 0 || beside.has(name)) return void asiding++
			if (name === 'note' || name === 'text-box') parts.push('')
			const [before, after] = tagsOf(name, attribute, styles)
			if (name === 'p' || name === 'h') paragraphs++
			if (name === 'table-cell')
				cells = Math.min(mostRepeated, Number(attribute('table:number-columns-repeated')) || 1)
			put(before)
			closings.push(after)
		},
		close(name) {
			if (!inBody) return
			if (skipping > 0) return void skipping--
			if (asiding > 0) {
				if (/^(?:creator|date|tab)$/.test(name)) apart += ' '
				if (name === 'p' || name === 'h' || asiding === 1) {
					const words = apart.replace(/\s+/g, ' ').trim()
					if (words !== '') aside.push({ kind: 'note', text: words })
					apart = ''
				}
				return void asiding--
			}
			put(closings.pop() ?? '')
			if (name === 'table-cell') put('<td></td>'.repeat(cells - 1))
			else if (name === 'note') notes.push(parts.pop() ?? '')
			else if (name === 'text-box') boxes += parts.pop() ?? ''
			else if (name === 'p' || name === 'h') {
				paragraphs--
				// What hangs on a paragraph stands behind it, as a box does on the page.
				if (paragraphs === 0 && parts.length === 1) {
					put(boxes)
					boxes = ''
				}
			}
		},
		text(words) {
			if (!inBody || skipping > 0) return
			if (asiding > 0) apart += words
			else if (paragraphs > 0) put(escaped(words))
		}
	})
	const end = notes.map((note) => `<div role="doc-footnote">${note}</div>`).join('')
	return { html: `${parts[0] ?? ''}${boxes}${end}`, aside }
}

/** What an element begins and ends with. */
function tagsOf(
	name: string,
	attribute: (name: string) => string,
	styles: ReadonlyMap<string, Style>
): readonly [string, string] {
	const style = attribute('text:style-name')
	switch (name) {
		case 'h': {
			const level = Math.min(6, Math.max(1, Number(attribute('text:outline-level')) || 1))
			return [`<h${level}>`, `</h${level}>`]
		}
		case 'p':
			return paragraphTags(style, styles)
		case 'span':
			return emphasis(styles.get(style))
		case 'a':
			return [`<a href="${escaped(attribute('xlink:href'))}">`, '</a>']
		case 'list':
			return ['<ul>', '</ul>']
		case 'list-item':
		case 'list-header':
			return ['<li>', '</li>']
		case 'table':
			return ['<table>', '</table>']
		case 'table-row':
			return ['<tr>', '</tr>']
		case 'table-cell':
			return [`<td colspan="${Number(attribute('table:number-columns-spanned')) || 1}">`, '</td>']
		case 's':
		case 'tab':
			return [' ', '']
		case 'line-break':
			return ['<br>', '']
		default:
			return ['', '']
	}
}

function paragraphTags(name: string, styles: ReadonlyMap<string, Style>): readonly [string, string] {
	const own = styles.get(name)
	const names = [name, own?.parent ?? '', styles.get(own?.parent ?? '')?.parent ?? '']
	const is = (pattern: RegExp) => names.some((one) => pattern.test(one))
	if (is(/^Title$/)) return ['<h1>', '</h1>']
	if (is(/^Subtitle$/)) return ['<h2>', '</h2>']
	const [before, after] = emphasis(own)
	if (is(/^(?:Quotations|Quote|Intense_20_Quote)$/))
		return [`<blockquote><p>${before}`, `${after}</p></blockquote>`]
	if (is(/^(?:Caption|Illustration|Figure|Drawing|Table)$/))
		return [`<p class="caption">${before}`, `${after}</p>`]
	return [`<p>${before}`, `${after}</p>`]
}

function emphasis(style: Style | undefined): readonly [string, string] {
	const tags = [style?.italic ? 'i' : '', style?.bold ? 'b' : ''].filter((tag) => tag !== '')
	return [
		tags.map((tag) => `<${tag}>`).join(''),
		[...tags]
			.reverse()
			.map((tag) => `</${tag}>`)
			.join('')
	]
}

/** Title and author as the document's own facts name them. */
function factsOf(xml: string, file: string): { readonly title: string; readonly author: string } {
	const facts = { title: '', author: '' }
	let into: keyof typeof facts | undefined
	if (xml !== '')
		walkXml(xml, file, {
			open(name) {
				if (name === 'title') into = 'title'
				else if (name === 'initial-creator') into = 'author'
			},
			close() {
				into = undefined
			},
			text(words) {
				if (into) facts[into] += words
			}
		})
	return { title: facts.title.trim(), author: facts.author.trim() }
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
