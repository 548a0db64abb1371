import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
	decodeText,
	readDictd,
	readStarDict,
	readTermTmx,
	readUserTable,
	userDictionary,
	type UserDictionary,
	type Values
} from '#engine'

/** A dictionary as read from the disk, or which sentence of `problems` says why there is none. */
export type DictionaryRead =
	| { readonly ok: true; readonly dictionary: UserDictionary }
	| { readonly ok: false; readonly message: string; readonly values: Values }

/** Dictionaries over this many megabytes are refused, packed or unpacked: as any other file. */
export const largestDictionaryMegabytes = 200

const limit = largestDictionaryMegabytes * 1024 * 1024

type Bytes = { readonly bytes: Uint8Array } | Extract<DictionaryRead, { ok: false }>

/** The dictionary of a file: a table, a term TMX, a StarDict `.ifo` or a dictd `.index` with its parts beside it. */
export function readDictionary(path: string): DictionaryRead {
	const file = basename(path)
	const main = bytesOf(path)
	if ('ok' in main) return main
	const decoded = decodeText(main.bytes)
	if (!decoded.ok) return { ok: false, message: decoded.message, values: { file } }
	const ending = /\.(tsv|txt|tmx|ifo|index)(?:\.gz)?$/i.exec(file)
	const kind = ending?.[1]?.toLowerCase()
	if (!ending || kind === undefined) return { ok: false, message: 'dictionary-unknown', values: { file } }
	const name = file.slice(0, ending.index)
	const found = (read: Parameters<typeof userDictionary>[1]): DictionaryRead =>
		read.raw.length === 0
			? { ok: false, message: 'dictionary-empty', values: { file } }
			: { ok: true, dictionary: userDictionary(name, read) }
	if (kind === 'tmx') return found(readTermTmx(decoded.text))
	if (kind === 'tsv' || kind === 'txt') return found(readUserTable(decoded.text))
	const stem = path.slice(0, path.length - (file.length - ending.index))
	const dict = partOf(stem, ['.dict.dz', '.dict', '.dict.gz'], file)
	if ('ok' in dict) return dict
	if (kind === 'index') return found(readDictd(decoded.text, dict.bytes))
	const idx = partOf(stem, ['.idx', '.idx.gz'], file)
	return 'ok' in idx ? idx : found(readStarDict(decoded.text, idx.bytes, dict.bytes))
}

function partOf(stem: string, endings: readonly string[], file: string): Bytes {
	const there = endings.find((ending) => existsSync(stem + ending))
	if (there !== undefined) return bytesOf(stem + there)
	const missing = basename(stem) + (endings[0] ?? '')
	return { ok: false, message: 'dictionary-incomplete', values: { file, missing } }
}

/** The bytes of a file, unpacked where its first two say it is packed. */
function bytesOf(path: string): Bytes {
	const file = basename(path)
	const tooLarge = {
		ok: false,
		message: 'file-too-large',
		values: { file, limit: largestDictionaryMegabytes }
	} as const
	if (!existsSync(path)) return { ok: false, message: 'file-missing', values: { file: path } }
	const about = statSync(path)
	if (about.isDirectory()) return { ok: false, message: 'file-is-folder', values: { file } }
	if (about.size > limit) return tooLarge
	const bytes = readFileSync(path)
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes }
	// The last four bytes of gzip give the length of what is in it.
	if (bytes.length >= 18 && bytes.readUInt32LE(bytes.length - 4) > limit) return tooLarge
	try {
		return { bytes: gunzipSync(bytes, { maxOutputLength: limit }) }
	} catch (error) {
		if (error instanceof RangeError) return tooLarge
		// A damaged archive: the caller says so by name.
		return { ok: false, message: 'dictionary-packed', values: { file } }
	}
}
