/**
 * A word as searches and comparisons see it: NFC, lower case, accents folded, **ñ kept** (*año* is not *ano*),
 * typographic apostrophes and hyphens made plain. Folding twice changes nothing.
 */
export function foldWord(word: string): string {
	if (plain.test(word)) return word.toLowerCase()
	if (western.test(word)) return word.toLowerCase().replace(folding, foldCharacter)
	return foldWhole(word)
}

/** Whether each character of a text folds to one character, whatever stands beside it. */
export function foldsByCharacter(text: string): boolean {
	return western.test(text)
}

function foldWhole(word: string): string {
	return word
		.normalize('NFC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036f]/g, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[‐‑]/g, '-')
		.normalize('NFC')
}

/** Words without accents and typographic marks, most of all words, only change their case. */
const plain = /^[\x20-\x7e]*$/
/** Characters that fold each by itself: the western alphabets and the usual typographic marks. */
const western = /^[\x00-\u00ff\u2010-\u2027\u2030-\u203a]*$/
/** Those among them that fold to another. */
const folding = /[\u00e0-\u00ff’‘‐‑]/g

const folded: ReadonlyMap<string, string> = new Map(
	Array.from({ length: 0x20 }, (_, at) => String.fromCharCode(0xe0 + at))
		.concat('’', '‘', '‐', '‑')
		.map((character) => [character, foldWhole(character)])
)

function foldCharacter(character: string): string {
	return folded.get(character) ?? character
}
