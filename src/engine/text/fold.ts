/**
 * A word as searches and comparisons see it: NFC, lower case, accents folded, **ñ kept** (*año* is not *ano*),
 * typographic apostrophes and hyphens made plain. Folding twice changes nothing.
 */
export function foldWord(word: string): string {
	if (plain.test(word)) return word.toLowerCase()
	return word
		.normalize('NFC')
		.toLowerCase()
		.replace(/ñ/g, '\u0001')
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/\u0001/g, 'ñ')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[‐‑]/g, '-')
		.normalize('NFC')
}

/** Words without accents and typographic marks, most of all words, only change their case. */
const plain = /^[\x20-\x7e]*$/
