import { type RawBlock, decodeText } from '#engine'
import type { Found } from './content.ts'
import { readHtml } from './html.ts'
import { Refusal } from './refusal.ts'
import { walkXml } from './xml.ts'

/** An entry of a table of contents: where it leads, what it says, how deep it stands. */
interface Listed {
	readonly path: string
	readonly label: string
	readonly depth: number
}

/**
 * An EPUB (2 or 3): its chapters in the order of the spine. Tables of contents, covers and copyright pages are set
 * aside, and so is what stands outside the reading order. A paragraph which the table of contents names is a heading.
 */
export function readEpub(files: ReadonlyMap<string, Uint8Array>, file: string): Found {
	const opf = packageOf(files, file)
	const { items, spine, facts, guide } = bookOf(textOf(files, opf), file)
	const folder = folderOf(opf)
	const path = (href: string) => resolved(folder + href)
	if (lockedFiles(files, file).some((name) => [...items.values()].some(({ href }) => path(href) === name)))
		throw new Refusal('locked', { file })
	const contents = [...items.values()]
		.filter(({ nav, type }) => nav || type === 'application/x-dtbncx+xml')
		.flatMap(({ href }) => listedOrNone(textOf(files, path(href)), folderOf(path(href)), file))
	const besides = new Set(guide.map(path))
	const chapters = spine.flatMap(({ id, beside }) => {
		const item = items.get(id)
		if (!item) return []
		const text = textOf(files, path(item.href))
		if (text === '') return []
		const found = readHtml(text, true)
		const apart = beside || item.nav || besides.has(path(item.href)) || isFrontMatter(text)
		if (apart) return [{ ...found, blocks: [], aside: [...found.blocks, ...found.aside] }]
		const listed = contents.filter((one) => one.path === path(item.href))
		return [{ ...found, blocks: found.blocks.map((block) => asListed(block, listed)) }]
	})
	if (!chapters.some(({ blocks }) => blocks.length > 0)) throw new Refusal('no-spine', { file })
	return {
		title: facts.title ?? '',
		author: facts.creator ?? '',
		...(facts.translator ? { translator: facts.translator } : {}),
		blocks: chapters.flatMap((chapter) => chapter.blocks),
		aside: chapters.flatMap((chapter) => chapter.aside)
	}
}

function packageOf(files: ReadonlyMap<string, Uint8Array>, file: string): string {
	let opf = ''
	walkXml(textOf(files, 'META-INF/container.xml'), file, {
		open: (name, attribute) => {
			if (name === 'rootfile' && opf === '') opf = attribute('full-path')
		},
		close: () => undefined,
		text: () => undefined
	})
	return opf
}

/** What the package file says: its files, their order, its facts, and what it calls cover or contents. */
function bookOf(opf: string, file: string) {
	const items = new Map<string, { readonly href: string; readonly nav: boolean; readonly type: string }>()
	const spine: { readonly id: string; readonly beside: boolean }[] = []
	const guide: string[] = []
	const facts: Record<string, string> = {}
	const roles = new Map<string, string>()
	const people: { readonly id: string; readonly role: string; readonly name: string }[] = []
	let element = ''
	let creator = { id: '', role: '', name: '' }
	let refines = ''
	walkXml(opf, file, {
		open(name, attribute) {
			element = name
			refines = ''
			if (name === 'item')
				items.set(attribute('id'), {
					href: attribute('href'),
					nav: /\bnav\b/.test(attribute('properties')),
					type: attribute('media-type')
				})
			if (name === 'itemref') spine.push({ id: attribute('idref'), beside: attribute('linear') === 'no' })
			if (name === 'reference' && /^(?:toc|cover|copyright-page)$/i.test(attribute('type')))
				guide.push(attribute('href'))
			if (name === 'creator' || name === 'contributor')
				creator = { id: attribute('id'), role: attribute('opf:role'), name: '' }
			if (name === 'meta' && attribute('property') === 'role') refines = attribute('refines').slice(1)
		},
		close(name) {
			if (name === 'creator' || name === 'contributor') people.push(creator)
			element = ''
		},
		text(words) {
			if (element === 'title') facts.title ??= words.trim()
			if (element === 'creator' || element === 'contributor') creator.name += words.trim()
			if (element === 'meta' && refines !== '') roles.set(refines, words.trim())
		}
	})
	const roleOf = (one: { readonly id: string; readonly role: string }) => one.role || roles.get(one.id) || ''
	const translator = people.find((one) => roleOf(one) === 'trl')?.name
	const author = people.find((one) => roleOf(one) === 'aut') ?? people.find((one) => roleOf(one) !== 'trl')
	return {
		items,
		spine,
		guide,
		facts: { title: facts.title, creator: author?.name, translator }
	}
}

/** The entries, or none where the list is no XML: headings are then what the pages themselves say. */
function listedOrNone(text: string, folder: string, file: string): readonly Listed[] {
	try {
		return listedIn(text, folder, file)
	} catch (error) {
		if (error instanceof Refusal && error.why === 'bad-xml') return []
		throw error
	}
}

/** The entries of an EPUB 2 `toc.ncx` or of the `nav` of an EPUB 3, nested ones too. */
function listedIn(text: string, folder: string, file: string): readonly Listed[] {
	const listed: Listed[] = []
	const open: { path: string; label: string }[] = []
	let depth = 0
	let labelled = false
	let toc = /<ncx[\s>]/i.test(text.slice(0, 2000))
	if (text === '') return []
	walkXml(text, file, {
		open(name, attribute) {
			if (name === 'nav') toc = /\btoc\b/.test(attribute('epub:type'))
			if (!toc) return
			if (name === 'navpoint' || name === 'li') {
				depth++
				open.push({ path: '', label: '' })
			}
			const entry = open.at(-1)
			if (entry && name === 'content') entry.path = resolved(folder + attribute('src'))
			if (entry && name === 'a' && entry.path === '') entry.path = resolved(folder + attribute('href'))
			if (name === 'a' || name === 'text') labelled = true
		},
		close(name) {
			if (name === 'a' || name === 'text') labelled = false
			if (name === 'nav') toc = false
			if (name !== 'navpoint' && name !== 'li') return
			const entry = open.pop()
			if (entry && entry.label.trim() !== '') listed.push({ ...entry, depth })
			depth--
		},
		text(words) {
			const entry = open.at(-1)
			if (entry && labelled) entry.label += words
		}
	})
	return listed
}

/** A paragraph that says what the table of contents calls its place is the heading there. */
function asListed(block: RawBlock, listed: readonly Listed[]): RawBlock {
	if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
	const words = folded(block.text)
	const entry = words === '' ? undefined : listed.find(({ label }) => folded(label) === words)
	return entry && block.kind === 'paragraph'
		? { ...block, kind: 'heading', level: Math.min(6, entry.depth + 1) }
		: block
}

function folded(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/** Pages that EPUB itself names as no part of the text. */
function isFrontMatter(text: string): boolean {
	return /<(?:body|section)\b[^>]*\bepub:type\s*=\s*["'][^"']*\b(?:cover|copyright-page|imprint|toc|landmarks)\b/i.test(
		text.slice(0, 4000)
	)
}

/** The files that are encrypted. Fonts often are, which is of no matter. */
function lockedFiles(files: ReadonlyMap<string, Uint8Array>, file: string): readonly string[] {
	const names: string[] = []
	const text = textOf(files, 'META-INF/encryption.xml')
	if (text !== '')
		walkXml(text, file, {
			open: (name, attribute) => {
				if (name === 'cipherreference') names.push(resolved(attribute('uri')))
			},
			close: () => undefined,
			text: () => undefined
		})
	return names
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
	const bytes = files.get(name)
	const decoded = bytes && decodeText(bytes)
	return decoded?.ok ? decoded.text : ''
}

function folderOf(path: string): string {
	return path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
}

/** A path inside the archive, without `.` and `..`, percent signs read. */
function resolved(path: string): string {
	const parts: string[] = []
	for (const part of (path.split('#')[0] ?? '').split('/')) {
		if (part === '..') parts.pop()
		else if (part !== '.') parts.push(part)
	}
	try {
		return decodeURIComponent(parts.join('/'))
	} catch {
		return parts.join('/')
	}
}
