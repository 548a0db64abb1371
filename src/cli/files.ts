import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { decodeText, type Lang, readPlain, readSegmented, type Reading } from '#engine'
import { Failure } from './failure.ts'

/** Files over this many megabytes are refused. */
export const largestMegabytes = 200

/** A text file as it was given. */
export interface TextFile {
	/** As the user named it; `-` for standard input. */
	readonly name: string
	/** Without its byte order mark. */
	readonly text: string
	/** With it: what offsets in the file count by. */
	readonly whole: string
	readonly encoding: string
}

/** A text file read and decoded, or a {@link Failure} that says what is wrong with it. */
export function readText(name: string): TextFile {
	const bytes = name === '-' ? readStandardInput() : readBytes(name)
	const decoded = decodeText(bytes)
	if (!decoded.ok) throw new Failure(`problems:${decoded.message}`, { file: name })
	const { text, encoding, marked } = decoded
	return { name, text, whole: marked ? `\ufeff${text}` : text, encoding }
}

function readBytes(name: string): Uint8Array {
	try {
		const about = statSync(name)
		if (about.isDirectory()) throw new Failure('problems:file-is-folder', { file: name })
		if (about.size > largestMegabytes * 1024 * 1024)
			throw new Failure('problems:file-too-large', { file: name, limit: largestMegabytes })
		return readFileSync(name)
	} catch (error) {
		if (error instanceof Failure) throw error
		const code = codeOf(error)
		throw code === 'ENOENT'
			? new Failure('problems:file-missing', { file: name })
			: new Failure('problems:file-unreadable', { file: name, reason: code })
	}
}

function readStandardInput(): Uint8Array {
	try {
		return readFileSync(0)
	} catch (error) {
		throw new Failure('problems:file-unreadable', { file: '-', reason: codeOf(error) })
	}
}

/** The code of a failed file operation (`ENOENT`), else its words. */
export function codeOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}

/** A text file as blocks: Markdown by its ending, one segment a line where asked, else plain text. */
export async function readingOf(file: TextFile, lang: Lang, segmented: boolean): Promise<Reading> {
	if (segmented) return readSegmented(file.whole, lang)
	if (!/\.(?:md|markdown)$/i.test(file.name)) return readPlain(file.whole, lang)
	const { readMarkdown } = await import('../lib/server/import/markdown.ts')
	return readMarkdown(file.whole, lang)
}

/** The lines of a text, without a last empty one. */
export function linesOf(text: string): readonly string[] {
	const lines = text.split(/\r\n|\r|\n/)
	if (lines[lines.length - 1] === '') lines.pop()
	return lines
}

/** Writes a result whole or not at all: into a neighbour first, which then takes the file's place. */
export function writeWhole(name: string, text: string): void {
	writeBytes(name, text)
}

/** The same for what is not text. */
export function writeBytes(name: string, text: string | Uint8Array): void {
	const draft = join(dirname(name), `.${basename(name)}.${randomBytes(6).toString('hex')}`)
	try {
		writeFileSync(draft, text)
		renameSync(draft, name)
	} catch (error) {
		rmSync(draft, { force: true })
		throw new Failure('problems:file-unwritable', { file: name, reason: codeOf(error) })
	}
}
