import type { Problem } from '../problem.ts'
import { EntriesByKey } from './entries-by-key.ts'
import { type Entry, partsOfSpeech } from './entry.ts'

/** A dictionary file, its lines parted by `\n` alone. */
export interface DictionaryFile {
	readonly name: string
	readonly text: string
}

/** The entries of dictionary files by lower-case lemma: found at once, each made when it is first asked for. */
export interface Dictionary extends ReadonlyMap<string, readonly Entry[]> {
	/** The lemmas of verbs, lower case, in the files' order; may repeat. */
	readonly verbs: readonly string[]
	/** Where each line begins, lemma after lemma. */
	readonly places: () => readonly number[]
	/** What the line that begins at a place says, its columns parted by tabs. */
	readonly lineAt: (at: number) => string
	/** The entry of the line that begins at a place. */
	readonly entryAt: (at: number) => Entry | undefined
}

/**
 * The dictionary of several files. Finding where each lemma's lines stand is linear in the files (40,000 lines in about
 * 20 ms); a text asks for a third of them, so the others are never taken apart.
 */
export function dictionaryOf(files: readonly DictionaryFile[]): Dictionary {
	return new LinesByLemma(files)
}

/** Every line of a dictionary file that cannot be read, or only in part. Linear; nobody waits for it who does not ask. */
export function problemsIn({ name, text }: DictionaryFile): readonly Problem[] {
	return text.split('\n').flatMap((line, at) => {
		const message = at === 0 ? undefined : flawOf(line)
		return message === undefined ? [] : [{ line: at + 1, message, values: { file: name, text: line } }]
	})
}

function flawOf(line: string): string | undefined {
	if (line.trim() === '') return undefined
	if ((line.split('\t', 1)[0] ?? '').trim() === '') return 'lexicon-no-lemma'
	const entry = entryIn(line)
	if (!entry) return 'lexicon-no-translation'
	return knownParts.has(entry.pos) ? undefined : 'lexicon-unknown-part-of-speech'
}

class LinesByLemma extends EntriesByKey implements Dictionary {
	readonly verbs: string[] = []
	/** All files, one after the other, every line with its end. */
	readonly #text: string
	readonly #madeAt = new Map<number, Entry | undefined>()

	constructor(files: readonly DictionaryFile[]) {
		super()
		this.#text = files.map(({ text }) => `${text}\n`).join('')
		let from = 0
		for (const { text } of files) this.#find(from, (from += text.length + 1))
	}

	/** Finds the lines of a file; its first names the columns. */
	#find(begin: number, stop: number): void {
		const text = this.#text
		let from = text.indexOf('\n', begin) + 1
		while (from < stop) {
			const tab = text.indexOf('\t', from)
			const end = text.indexOf('\n', from)
			const key =
				tab < end && isPlain(text, from, tab, end) ? text.slice(from, tab) : lemmaIn(text, from, end)
			if (key !== undefined) {
				const lemma = key.toLowerCase()
				this.addLine(lemma, from)
				if (text.startsWith('\tv\t', tab)) this.verbs.push(lemma)
			}
			from = end + 1
		}
	}

	places(): readonly number[] {
		const places: number[] = []
		this.eachPlace((at) => void places.push(at))
		return places
	}

	entryAt(at: number): Entry | undefined {
		const made = this.#madeAt.get(at)
		if (made) return made
		const fresh = entryIn(this.lineAt(at))
		this.#madeAt.set(at, fresh)
		return fresh
	}

	lineAt(at: number): string {
		return this.#text.slice(at, this.#text.indexOf('\n', at))
	}
}

/** Whether a line is as nearly all are: a lemma without space around it, and a translation that begins at once. */
function isPlain(text: string, from: number, tab: number, end: number): boolean {
	if (tab === from || text.charCodeAt(from) <= 32 || text.charCodeAt(tab - 1) <= 32) return false
	const second = text.indexOf('\t', tab + 1)
	if (second < 0 || second + 1 >= end) return false
	const first = text.charCodeAt(second + 1)
	return first > 32 && first !== bar
}

const bar = 0x7c

/** The lemma of a line that is looked at closely; nothing where the line is no entry. */
function lemmaIn(text: string, from: number, end: number): string | undefined {
	return entryIn(text.slice(from, end))?.lemma
}

/** The parts of speech, each one string for all its entries. */
const knownParts: ReadonlyMap<string, string> = new Map(partsOfSpeech.map((part) => [part, part]))

function entryIn(line: string): Entry | undefined {
	const [first = '', part = '', list = '', band = '', tags = ''] = line.split('\t', 5)
	const lemma = first.trim()
	const translations = partsOf(list)
	if (lemma === '' || translations.length === 0) return undefined
	return {
		lemma,
		pos: knownParts.get(part) ?? part,
		translations,
		band: bands.get(band) ?? 4,
		tags: tags === '' ? noTags : tags.split(/[\s,]+/).filter((t) => t !== '')
	}
}

const bands: ReadonlyMap<string, number> = new Map([1, 2, 3, 4].map((band) => [String(band), band]))

/** Most entries have no tags; they share this list. */
const noTags: readonly string[] = []

/** The parts of a column between bars, trimmed, without empty ones; most lists have nothing to mend. */
export function partsOf(list: string): readonly string[] {
	const parts = list.split(' | ')
	if (parts.every(isWhole)) return parts
	return list
		.split('|')
		.map((part) => part.trim())
		.filter((part) => part !== '')
}

/** Whether a part is one word or phrase, without space around it. */
function isWhole(part: string): boolean {
	return part.charCodeAt(0) > 32 && part.charCodeAt(part.length - 1) > 32 && !part.includes('|')
}
