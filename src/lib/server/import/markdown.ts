import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import {
	type BlockKind,
	type Lang,
	type Mark,
	fileOffset,
	type OriginPoint,
	normalize,
	type RawBlock,
	type Reading,
	type Span
} from '#engine'
import { shortened } from './plain-paragraphs.ts'

/** The part of an mdast node that is read here. */
interface Node {
	readonly type: string
	readonly value?: string
	readonly url?: string
	/** What an image shows, in words. */
	readonly alt?: string | null
	readonly depth?: number
	readonly checked?: boolean | null
	readonly ordered?: boolean | null
	readonly children?: readonly Node[]
	readonly position?: {
		readonly start: { readonly offset?: number }
		readonly end: { readonly offset?: number }
	}
}

/** A block being put together: its words, marks and the way back to the file. */
interface Draft {
	text: string
	readonly marks: Mark[]
	readonly origin: OriginPoint[]
}

/**
 * A Markdown file as blocks: headings, paragraphs, items, quotes, verse (a paragraph whose lines end in hard
 * breaks) and cells of tables, with emphasis, links and note calls as marks. Code keeps its words, HTML too, without
 * its tags; comments, the descriptions of images and the facts on top of the file are set aside. Offsets lead back to
 * the file.
 */
export function readMarkdown(file: string, lang: Lang): Reading {
	const { text, origin } = normalize(file)
	const blocks: RawBlock[] = []
	const aside: RawBlock[] = []
	const facts = factsOnTop.exec(text)?.[0] ?? ''
	if (facts) aside.push({ kind: 'note', text: facts.trim() })
	const short = shortened(facts.replace(/[^\n]/g, ' ') + text.slice(facts.length))
	/** Where in the text a position of the tree being walked stands. */
	let place = short.place
	for (const child of treeOf(short.text).children ?? []) {
		const plain = short.plainAt(child.position?.start.offset ?? 0)
		if (plain) plain.forEach(putPlain)
		else walk(child, 'paragraph', 0)
	}
	return { lang, title: titleOf(blocks), blocks, aside, problems: [] }

	function putPlain({ from, to }: Span): void {
		blocks.push({
			kind: 'paragraph',
			text: text.slice(from, to).replace(/\n/g, ' '),
			marks: [],
			origin: [{ text: 0, file: fileOffset(origin, from) }]
		})
	}

	function walk(node: Node, kind: BlockKind, depth: number): void {
		switch (node.type) {
			case 'heading':
				return put(node, 'heading', node.depth)
			case 'paragraph':
				return put(node, paragraphKind(node, kind), depth > 0 && kind === 'item' ? depth : undefined)
			case 'code':
				return put(node, 'paragraph')
			case 'tableRow':
				return node.children?.forEach((cell, at) => put(cell, 'cell', at + 1))
			case 'blockquote':
				return node.children?.forEach((child) => walk(child, 'quote', depth))
			case 'list':
				return node.children?.forEach((child) => walk(child, 'item', depth + 1))
			case 'footnoteDefinition':
				return node.children?.forEach((child) => walk(child, 'note', depth))
			case 'html':
				return unwrap(node, kind, depth)
			case 'thematicBreak':
			case 'definition':
				return
			default:
				node.children?.forEach((child) => walk(child, kind, depth))
		}
	}

	/** The words of a block of HTML, read as the Markdown they would be without their tags. */
	function unwrap(node: Node, kind: BlockKind, depth: number): void {
		const html = node.value ?? ''
		const outer = place
		const from = outer(node.position?.start.offset ?? 0)
		for (const { at, words, tag } of stretchesOf(html)) {
			place = (offset) => from + at + offset
			const tree = treeOf(words)
			const heading = /^h([1-6])$/.exec(tag)
			if (heading) put({ type: 'heading', children: inlinesOf(tree) }, 'heading', Number(heading[1]))
			else walk(tree, kindOfTag.get(tag) ?? kind, depth)
		}
		place = outer
		setCommentsAside(html)
	}

	function setCommentsAside(html: string): void {
		for (const [, words = ''] of html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g))
			if (words.trim() !== '') aside.push({ kind: 'note', text: words.trim() })
	}

	function put(node: Node, kind: BlockKind, level?: number): void {
		const draft: Draft = { text: '', marks: [], origin: [] }
		if (node.value !== undefined) addText(draft, node.value, node.position?.start.offset ?? 0)
		node.children?.forEach((child) => inline(child, draft))
		if (draft.text.trim() === '') return
		blocks.push({
			kind,
			text: draft.text,
			marks: draft.marks,
			origin: draft.origin.map((point) => ({ text: point.text, file: fileOffset(origin, point.file) })),
			...(level === undefined ? {} : { level })
		})
	}

	function inline(node: Node, draft: Draft): void {
		const from = draft.text.length
		switch (node.type) {
			case 'text':
				return addText(draft, node.value ?? '', node.position?.start.offset ?? 0)
			case 'inlineCode':
				addText(draft, node.value ?? '', (node.position?.start.offset ?? 0) + 1)
				draft.marks.push({ from, to: draft.text.length, kind: 'code' })
				return
			case 'break':
				draft.text += '\n'
				return
			case 'html':
				if (/^<br\b/i.test(node.value ?? '')) draft.text += '\n'
				return setCommentsAside(node.value ?? '')
			case 'image':
			case 'imageReference':
				if (node.alt?.trim()) aside.push({ kind: 'caption', text: node.alt.trim() })
				return
			case 'footnoteReference':
				return
			default:
				node.children?.forEach((child) => inline(child, draft))
		}
		const to = draft.text.length
		if (to === from) return
		if (node.type === 'emphasis') draft.marks.push({ from, to, kind: 'emphasis' })
		if (node.type === 'strong') draft.marks.push({ from, to, kind: 'strong' })
		if (node.type === 'link') draft.marks.push({ from, to, kind: 'link', href: node.url ?? '' })
	}

	/** Soft line breaks become spaces; entities and escapes keep their offsets by points after them. */
	function addText(draft: Draft, value: string, offset: number): void {
		let at = place(offset)
		let run = 0
		draft.origin.push({ text: draft.text.length, file: at })
		for (const char of value.replace(/\n/g, ' ')) {
			const source = text.charAt(at)
			if (source !== char.charAt(0) && !(char === ' ' && /\s/.test(source))) {
				const next = resume(char, at)
				if (next !== at) draft.origin.push({ text: draft.text.length + run, file: next })
				at = next
			}
			at += entityAt(char, at) ?? char.length
			run += char.length
			if (text.charAt(at - 1) === ';' && char !== ';')
				draft.origin.push({ text: draft.text.length + run, file: at })
		}
		draft.text += value.replace(/\n/g, ' ')
	}

	/** Where the source goes on with this character: past a backslash, or the indentation of a continued line. */
	function resume(char: string, at: number): number {
		for (let ahead = 0; ahead < 12; ahead++) {
			if (text.startsWith(char, at + ahead)) return at + ahead
			if (!/[\\\s>]/.test(text.charAt(at + ahead))) break
		}
		return at
	}

	function entityAt(char: string, at: number): number | undefined {
		if (text.charAt(at) !== '&' || char === '&') return undefined
		const entity = /^&[#\w]+;/.exec(text.slice(at, at + 12))
		return entity?.[0].length
	}
}

function treeOf(markdown: string): Node {
	return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** Facts on top of a file between two lines of dashes: `title: …`. */
const factsOnTop = /^---\n(?:[\w-]+:.*\n|[ \t#-].*\n|\n)+(?:---|\.\.\.)(?:\n|$)/

/** What a tag makes of the words in it. */
const kindOfTag: ReadonlyMap<string, BlockKind> = new Map([
	['li', 'item'],
	['dt', 'item'],
	['dd', 'item'],
	['blockquote', 'quote'],
	['td', 'cell'],
	['th', 'cell'],
	['caption', 'caption'],
	['figcaption', 'caption']
])

/** A tag, a comment, or a script or style with what is in it. */
const markup =
	/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][\w-]*)(?:\s[^>]*)?\/?>|<[!?][^>]*>/gi
/** Tags inside a paragraph: they part no words. */
const inlineTags =
	/^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/i

/** The stretches of words in a piece of HTML: where each begins, its words with blanks for the tags in it, and the tag it stands in. */
function stretchesOf(html: string): readonly { at: number; words: string; tag: string }[] {
	const stretches: { at: number; words: string; tag: string }[] = []
	let open = ''
	let from = 0
	let words = ''
	const close = () => {
		const at = words.length - words.trimStart().length
		if (words.trim() !== '') stretches.push({ at: from + at, words: words.trim(), tag: open })
	}
	let last = 0
	for (const match of html.matchAll(markup)) {
		words += html.slice(last, match.index)
		last = match.index + match[0].length
		const tag = (match[2] ?? '').toLowerCase()
		if (tag === '' || inlineTags.test(tag)) {
			words += ' '.repeat(match[0].length)
			continue
		}
		close()
		words = ''
		from = last
		if (tag !== 'br') open = match[0].startsWith('</') ? '' : tag
	}
	words += html.slice(last)
	close()
	// A lone < would be read as HTML again and again.
	return stretches.map((stretch) => ({ ...stretch, words: stretch.words.replace(/^</gm, ' ') }))
}

function inlinesOf(tree: Node): readonly Node[] {
	return (tree.children ?? []).flatMap((child) => child.children ?? [])
}

function paragraphKind(node: Node, kind: BlockKind): BlockKind {
	const children = node.children ?? []
	if (children.some((child) => child.type === 'break')) return 'verse'
	const [only] = children
	if (kind === 'paragraph' && children.length === 1 && only?.type === 'emphasis') {
		const words = plainText(only)
		if (/^(?:foto|fotograf[íi]a|imagen|mapa|photo|photograph|image|picture|map|caption)\b/i.test(words))
			return 'caption'
		if (/^(?:nota|note|translator)\b/i.test(words)) return 'note'
	}
	return kind
}

function plainText(node: Node): string {
	return node.value ?? (node.children ?? []).map(plainText).join('')
}

function titleOf(blocks: readonly RawBlock[]): string {
	return (
		blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text.replace(/\s+/g, ' ') ?? ''
	)
}
