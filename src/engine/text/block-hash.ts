import { foldWord, foldsByCharacter } from './fold.ts'
import { hashOf, hashOfCodes } from './hash.ts'

/**
 * The name of a block's words, however they are spaced, accented and capitalised: the hash of the text folded, every
 * stretch of white space one space, none at the ends. Linear; in the western alphabets without making a second text.
 */
export function blockHash(text: string): string {
	if (!foldsByCharacter(text)) return hashOf(foldWord(text).replace(/\s+/g, ' ').trim())
	if (codes.length < text.length) codes = new Uint16Array(2 * text.length)
	let length = 0
	for (let at = 0; at < text.length; at++) {
		const code = folded[text.charCodeAt(at)] ?? 0
		if (code !== space || (length > 0 && codes[length - 1] !== space)) codes[length++] = code
	}
	if (codes[length - 1] === space && length > 0) length--
	return hashOfCodes(codes, length)
}

const space = 0x20

/** What each character folds to, white space to a space; characters that do not fold by themselves are not asked for. */
const folded = Uint16Array.from({ length: 0x203b }, (_, code) => {
	const char = String.fromCharCode(code)
	return /\s/.test(char) ? space : foldWord(char).charCodeAt(0)
})

/** The folded text, used again from block to block. */
let codes = new Uint16Array(4096)
