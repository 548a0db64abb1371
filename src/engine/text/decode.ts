/** How the bytes of a file were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of a file, or why it is none. */
export type Decoded =
	| {
			readonly ok: true
			/** Without its byte order mark. */
			readonly text: string
			readonly encoding: Encoding
			/** A byte order mark stands before the text: offsets in the whole file count one more. */
			readonly marked: boolean
	  }
	| { readonly ok: false; readonly message: 'file-binary' | 'file-empty' }

/**
 * Beyond these shares of control characters in its first part a file is binary. Bytes by chance hold one in ten, and
 * hardly ever are UTF-8; what is UTF-8 may be short and hold what a copy from a page brought along.
 */
const binaryShare = { utf8: 0.5, other: 0.05 }

/**
 * Bytes as text: UTF-8 and UTF-16 by their marks or their shape, else Windows-1252 (which holds Latin-1 and the
 * typographic quotes of old files). Empty files are refused, and binary ones: those with a NUL, or with a large share of
 * control characters. Linear.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { ok: false, message: 'file-empty' }
	const read = readAs(bytes)
	if (read === undefined) return { ok: false, message: 'file-binary' }
	const { whole, encoding } = read
	const marked = whole.startsWith('\ufeff')
	const text = marked ? whole.slice(1) : whole
	if (text.trim() === '') return { ok: false, message: 'file-empty' }
	return { ok: true, text, encoding, marked }
}

/** What Windows-1252 has at 80–9F; some versions of Node decode it as Latin-1, which has control characters there. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes)
	return text.replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80))
}

/** The text with its byte order mark, and how its bytes were read; nothing where they are no text. */
function readAs(bytes: Uint8Array): { readonly whole: string; readonly encoding: Encoding } | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le')
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be')
	const sample = bytes.subarray(0, 65_536)
	let zerosEven = 0
	let zerosOdd = 0
	let controls = 0
	sample.forEach((byte, at) => {
		if (byte === 0) {
			if (at % 2 === 0) zerosEven++
			else zerosOdd++
		} else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
	})
	const half = sample.length / 2
	if (zerosOdd > half * 0.3 && zerosEven < half * 0.02) return utf16(bytes, 'utf-16le')
	if (zerosEven > half * 0.3 && zerosOdd < half * 0.02) return utf16(bytes, 'utf-16be')
	if (zerosEven + zerosOdd > 0) return undefined
	const utf8 = decodeUtf8(bytes)
	const share = utf8 === undefined ? binaryShare.other : binaryShare.utf8
	if (controls > sample.length * share) return undefined
	return utf8 === undefined
		? { whole: decodeWindows1252(bytes), encoding: 'windows-1252' }
		: { whole: utf8, encoding: 'utf-8' }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be') {
	return { whole: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding }
}

/** The text, or nothing where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		// The decoder's way to say no; the caller then reads the bytes as Windows-1252 and says so.
		return undefined
	}
}
