import { type Decoded, decodeText, readPlain, type Reading } from '#engine'
import type { Content, Found } from './content.ts'
import { readCues } from './cues.ts'
import { readDocx } from './docx.ts'
import { readEpub } from './epub.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readTmx } from './memory.ts'
import { withNotices } from './notices.ts'
import { readOdt } from './odt.ts'
import { Refusal, largestMegabytes } from './refusal.ts'
import { looksLikeTable, readTable } from './table.ts'
import { pageInArchive } from './web-archive.ts'
import { readXliff } from './xliff.ts'
import { unzip } from './zip.ts'

/** A file someone brings in, or a pasted text (no name). */
export interface Brought {
	readonly name: string
	readonly bytes: Uint8Array
}

/** What a file holds, by its first bytes, its words and its ending. Throws {@link Refusal} where it is not read. */
export async function readFile({ name, bytes }: Brought): Promise<Content> {
	if (bytes.length > largestMegabytes * 1024 * 1024)
		throw new Refusal('too-large', { file: name, limit: largestMegabytes })
	const starts = (...codes: readonly number[]) => codes.every((code, at) => bytes[at] === code)
	if (starts(0x50, 0x4b)) return await readArchive(name, bytes)
	if (starts(0x25, 0x50, 0x44, 0x46)) throw new Refusal('pdf', { file: name })
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('doc', { file: name })
	const decoded = decodeText(bytes)
	if (!decoded.ok) throw new Refusal(decoded.message === 'file-empty' ? 'empty' : 'binary', { file: name })
	return readDecoded(name, decoded)
}

function readDecoded(name: string, { text, encoding }: Extract<Decoded, { ok: true }>): Content {
	const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
	const head = text.slice(0, 3000).replace(/^\uFEFF/, '')
	if (/^\{\\rtf/.test(head)) throw new Refusal('rtf', { file: name })
	if (/<tmx[\s>]/i.test(head)) return readTmx(text, name, encoding)
	if (/<xliff[\s>]/i.test(head)) return readXliff(text, name, encoding)
	if (ending === 'tsv' || ending === 'csv') return readTable(text, name, encoding)
	if (/^WEBVTT/.test(head) || /^\s*\d+\s*\r?\n\s*\d+:\d\d:\d\d[,.]\d+ -->/.test(head)) {
		const cues = readCues(text, encoding)
		if (cues.cues.length > 0) return cues
	}
	if (
		/^html?$|^xhtml$/.test(ending) ||
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html)/i.test(head)
	)
		return { kind: 'text', text: readHtml(text), encoding }
	const page = pageInArchive(text)
	if (page !== undefined) return { kind: 'text', text: readHtml(page), encoding: 'MHTML' }
	if (/^\s*<\?xml\b/.test(head)) throw new Refusal('other-xml', { file: name })
	if (/^md$|^markdown$/.test(ending)) return { kind: 'text', text: found(readMarkdown(text, 'es')), encoding }
	if (looksLikeTable(text)) return readTable(text, name, encoding)
	return { kind: 'text', text: withNotices(found(readPlain(text, 'es'))), encoding }
}

async function readArchive(name: string, bytes: Uint8Array): Promise<Content> {
	const files = unzip(bytes, name)
	if (files.has('word/document.xml'))
		return { kind: 'text', text: await readDocx(files, name), encoding: 'DOCX' }
	if (files.has('META-INF/container.xml'))
		return { kind: 'text', text: readEpub(files, name), encoding: 'EPUB' }
	if (files.has('content.xml')) return { kind: 'text', text: readOdt(files, name), encoding: 'ODT' }
	throw new Refusal('binary', { file: name })
}

function found({ title, blocks, aside }: Reading): Found {
	return { title, author: '', blocks, aside }
}
