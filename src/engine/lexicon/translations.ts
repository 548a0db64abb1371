import { type Dictionary, partsOf } from './dictionary.ts'
import { EntriesByKey } from './entries-by-key.ts'
import type { Entry } from './entry.ts'

/** The entries of a dictionary by lower-case translation: found at once, each made when it is first asked for. */
export interface Translations extends ReadonlyMap<string, readonly Entry[]> {
	/** Every word that stands in a translation of anything but a name, lower case. */
	readonly words: ReadonlySet<string>
}

/**
 * The entries of a dictionary by translation, in the order of their lemmas. Linear in the dictionary (40,000 lines in
 * about 60 ms); a text asks for a tenth of them, so the others are never made.
 */
export function* byTranslation(dictionary: Dictionary): Generator<undefined, Translations> {
	const found = new LinesByTranslation(dictionary)
	for (const [n, at] of dictionary.places().entries()) {
		if (n % linesAtOnce === linesAtOnce - 1) yield
		found.addTranslationsAt(at)
	}
	return found
}

/** So many lines are taken apart between two turns of others. */
const linesAtOnce = 1000

class LinesByTranslation extends EntriesByKey implements Translations {
	readonly words = new Set<string>()
	readonly #dictionary: Dictionary

	constructor(dictionary: Dictionary) {
		super()
		this.#dictionary = dictionary
	}

	/** Adds the translations of the line that begins at a place. */
	addTranslationsAt(at: number): void {
		const line = this.#dictionary.lineAt(at)
		const part = line.indexOf('\t') + 1
		const list = line.indexOf('\t', part) + 1
		const end = line.indexOf('\t', list)
		const isName = line.startsWith('name\t', part)
		for (const translation of partsOf(line.slice(list, end < 0 ? line.length : end).toLowerCase())) {
			this.addLine(translation, at)
			if (!isName) for (const word of wordsIn(translation)) this.words.add(word)
		}
	}

	entryAt(at: number): Entry | undefined {
		return this.#dictionary.entryAt(at)
	}
}

const separators = /[ -]/

/** The words of a translation. */
export function wordsIn(translation: string): readonly string[] {
	return separators.test(translation) ? translation.split(separators) : [translation]
}
