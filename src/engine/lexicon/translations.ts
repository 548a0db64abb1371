import { type Dictionary, partsOf } from './dictionary.ts'
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
export function translationsIn(dictionary: Dictionary): Translations {
	return new LinesByTranslation(dictionary)
}

class LinesByTranslation implements Translations {
	readonly words = new Set<string>()
	readonly #dictionary: Dictionary
	/** By translation where the only line that has it begins, or its lines. */
	readonly #lines = new Map<string, number | number[]>()
	readonly #made = new Map<string, readonly Entry[]>()

	constructor(dictionary: Dictionary) {
		this.#dictionary = dictionary
		dictionary.eachLine((at, line) => this.#find(at, line))
	}

	#find(at: number, line: string): void {
		const part = line.indexOf('\t') + 1
		const list = line.indexOf('\t', part) + 1
		const end = line.indexOf('\t', list)
		const isName = line.startsWith('name\t', part)
		for (const translation of partsOf(line.slice(list, end < 0 ? line.length : end).toLowerCase())) {
			const before = this.#lines.get(translation)
			if (before === undefined) this.#lines.set(translation, at)
			else if (typeof before === 'number') this.#lines.set(translation, [before, at])
			else before.push(at)
			if (!isName) for (const word of wordsIn(translation)) this.words.add(word)
		}
	}

	get size(): number {
		return this.#lines.size
	}

	has(translation: string): boolean {
		return this.#lines.has(translation)
	}

	get(translation: string): readonly Entry[] | undefined {
		const made = this.#made.get(translation)
		if (made) return made
		const lines = this.#lines.get(translation)
		if (lines === undefined) return undefined
		const fresh = (typeof lines === 'number' ? [lines] : lines)
			.map((at) => this.#dictionary.entryAt(at))
			.filter((entry) => entry !== undefined)
		this.#made.set(translation, fresh)
		return fresh
	}

	keys(): MapIterator<string> {
		return this.#lines.keys()
	}

	*entries(): MapIterator<[string, readonly Entry[]]> {
		for (const translation of this.#lines.keys()) yield [translation, this.get(translation) ?? []]
	}

	*values(): MapIterator<readonly Entry[]> {
		for (const translation of this.#lines.keys()) yield this.get(translation) ?? []
	}

	[Symbol.iterator](): MapIterator<[string, readonly Entry[]]> {
		return this.entries()
	}

	forEach(
		act: (entries: readonly Entry[], translation: string, all: ReadonlyMap<string, readonly Entry[]>) => void
	): void {
		for (const [translation, entries] of this) act(entries, translation, this)
	}
}

const separators = /[ -]/

/** The words of a translation. */
export function wordsIn(translation: string): readonly string[] {
	return separators.test(translation) ? translation.split(separators) : [translation]
}
