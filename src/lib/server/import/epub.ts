import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { decodeText } from '#engine'
import type { Found } from './content.ts'
import { readHtml } from './html.ts'
import { Refusal } from './refusal.ts'
import { walkXml } from './xml.ts'

/** An EPUB (2 or 3): its chapters in the order of the spine; the table of contents is left out. */
export function readEpub(files: ReadonlyMap<string, Uint8Array>, file: string): Found {
	let opf = ''
	walkXml(textOf(files, 'META-INF/container.xml'), file, {
		open: (name, attribute) => {
			if (name === 'rootfile' && opf === '') opf = attribute('full-path')
		},
		close: () => undefined,
		text: () => undefined
	})
	const items = new Map<string, { href: string; nav: boolean }>()
	const spine: { readonly id: string; readonly beside: boolean }[] = []
	const facts: Record<string, string> = {}
	let element = ''
	walkXml(textOf(files, opf), file, {
		open(name, attribute) {
			element = name
			if (name === 'item')
				items.set(attribute('id'), {
					href: attribute('href'),
					nav: /\bnav\b/.test(attribute('properties'))
				})
			if (name === 'itemref') spine.push({ id: attribute('idref'), beside: attribute('linear') === 'no' })
		},
		close: () => (element = ''),
		text: (words) => {
			if (element === 'title' || element === 'creator') facts[element] ??= words.trim()
		}
	})
	const folder = opf.includes('/') ? opf.slice(0, opf.lastIndexOf('/') + 1) : ''
	const chapters = spine.flatMap(({ id, beside }) => {
		const item = items.get(id)
		if (!item || item.nav) return []
		const text = textOf(files, resolved(folder + item.href))
		if (text === '') return []
		const found = readHtml(text, true)
		// What a book keeps outside its reading order is no part of the text, and not lost.
		return [beside ? { ...found, blocks: [], aside: [...found.blocks, ...found.aside] } : found]
	})
	if (!chapters.some(({ blocks }) => blocks.length > 0)) throw new Refusal('no-spine', { file })
	return {
		title: facts.title ?? '',
		author: facts.creator ?? '',
		blocks: chapters.flatMap((chapter) => chapter.blocks),
		aside: chapters.flatMap((chapter) => chapter.aside)
	}
}

/** A Word document: headings, emphasis, lists, tables and notes. Macros, fields and pictures are not looked at. */
export async function readDocx(files: ReadonlyMap<string, Uint8Array>, file: string): Promise<Found> {
	for (const [name, bytes] of files)
		if (
			/\.(?:xml|rels)$/.test(name) &&
			/<!(?:ENTITY|DOCTYPE)/i.test(new TextDecoder().decode(bytes.subarray(0, 5000)))
		)
			throw new Refusal('entities', { file })
	try {
		// Packed again from what was unpacked within bounds: the package reads no archive of unknown size.
		const safe = zipSync(Object.fromEntries(files), { level: 0 })
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(safe) })
		return readHtml(value, true)
	} catch (error) {
		if (error instanceof Refusal) throw error
		throw new Refusal('broken-zip', { file })
	}
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
	const bytes = files.get(name)
	const decoded = bytes && decodeText(bytes)
	return decoded?.ok ? decoded.text : ''
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
