/**
 * A pattern that finds any of a list of words or endings of words, none as part of a longer word: alternatives of a
 * regular expression with spaces or line breaks between them, a space inside one written `\s`. For text in lower case.
 * `everywhere`: it is to find all of them, not the first.
 */
export function anyOf(list: string, everywhere = false): RegExp {
	return new RegExp(`(?<!\\p{L})(?:${alternatives(list)})(?!\\p{L})`, everywhere ? 'gu' : 'u')
}

/** The same for a word by itself: it is one of the list from its first to its last letter. */
export function oneOf(list: string): RegExp {
	return new RegExp(`^(?:${alternatives(list)})$`, 'u')
}

function alternatives(list: string): string {
	return list.trim().split(/\s+/).join('|')
}
