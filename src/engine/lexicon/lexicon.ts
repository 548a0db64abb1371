import type { Problem } from '../problem.ts'
import { type Dictionary, dictionaryOf, problemsIn } from './dictionary.ts'
import type { Entry } from './entry.ts'
import { inSteps } from './in-steps.ts'
import { byTranslation, type Translations, wordsIn } from './translations.ts'

/** One small table beside the dictionary (`names`, `opposites`, …): its rows by column name. */
export type Table = readonly Readonly<Record<string, string>>[]

/** What words mean, ready for look-up. Built once from files; never changed. */
export interface Lexicon {
	/** Single-word and multiword entries by lower-case lemma. */
	readonly entries: ReadonlyMap<string, readonly Entry[]> | Dictionary
	/** Multiword entries by the lower-case first word of their lemma (of *darse cuenta* by `dar`), longest first. */
	readonly phrases: ReadonlyMap<string, readonly Entry[]>
	/** Entries by lower-case English translation. */
	readonly english: ReadonlyMap<string, readonly Entry[]> | Translations
	/** The small tables, by file name without ending. */
	readonly tables: ReadonlyMap<string, Table>
}

/** A lexicon file by name, as read from `static/lexicon` or from a user. */
export interface LexiconFile {
	readonly name: string
	readonly text: string
}

/** An empty lexicon: everything works without words, only less well. */
export const emptyLexicon: Lexicon = {
	entries: new Map(),
	phrases: new Map(),
	english: new Map(),
	tables: new Map()
}

/** A lexicon from its files, and every line of them that could not be read. */
export interface BuiltLexicon {
	readonly lexicon: Lexicon
	/** Made when first asked for: it takes every line apart. */
	readonly problems: readonly Problem[]
	/**
	 * Makes the next part, some milliseconds of work, of the phrases and translations: a thread that must answer meanwhile
	 * makes them so before they are asked for. False where nothing is left.
	 */
	readonly makeNext: () => boolean
}

/**
 * A lexicon from its files. A file whose header begins `lemma<TAB>pos` is a dictionary; any other is a table under its
 * own name.
 *
 * Linear in the length of the files (40,000 entries in about 20 ms, for entries, phrases and tables are made when they
 * are first asked for).
 */
export function buildLexicon(files: readonly LexiconFile[]): BuiltLexicon {
	const bare = files.map(({ name, text }) => ({ name, text: withPlainLines(text) }))
	const dictionaries = bare.filter(isDictionary)
	const tableFiles = bare.filter((file) => !isDictionary(file))
	const entries = dictionaryOf(dictionaries)
	const phrases = inSteps(() => phrasesOf(entries))
	const english = inSteps(() => byTranslation(entries))
	let tables: Lexicon['tables'] | undefined
	return {
		lexicon: {
			entries,
			get phrases() {
				return phrases.whole()
			},
			get english() {
				return english.whole()
			},
			get tables() {
				return (tables ??= new Map(tableFiles.map((file) => [tableName(file), tableIn(file)])))
			}
		},
		get problems() {
			return bare.flatMap((file) => (isDictionary(file) ? problemsIn(file) : rowsTooLong(file)))
		},
		makeNext: () => phrases.step() || english.step()
	}
}

function withPlainLines(text: string): string {
	const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
	return bare.includes('\r') ? bare.replaceAll('\r\n', '\n') : bare
}

function isDictionary({ text }: LexiconFile): boolean {
	return text.startsWith('lemma\tpos')
}

function tableName({ name }: LexiconFile): string {
	return name.replace(/^.*\//, '').replace(/\.tsv$/, '')
}

function tableIn({ text }: LexiconFile): Table {
	const [head = '', ...lines] = text.split('\n')
	const header = head.split('\t').map((column) => column.trim())
	return lines.flatMap((line) => {
		if (line.trim() === '') return []
		const cells = line.split('\t')
		return [Object.fromEntries(header.map((column, at) => [column, (cells[at] ?? '').trim()]))]
	})
}

function rowsTooLong({ name, text }: LexiconFile): readonly Problem[] {
	const lines = text.split('\n')
	const columns = (lines[0] ?? '').split('\t').length
	return lines.flatMap((line, at) =>
		line.trim() === '' || line.split('\t').length <= columns
			? []
			: [{ line: at + 1, message: 'table-too-many-columns', values: { file: name, text: line } }]
	)
}

/** So many lemmas are looked at between two turns of others. */
const lemmasAtOnce = 4000

function* phrasesOf(
	entries: ReadonlyMap<string, readonly Entry[]>
): Generator<undefined, ReadonlyMap<string, readonly Entry[]>> {
	const phrases = new Map<string, Entry[]>()
	let seen = 0
	for (const key of entries.keys()) {
		if (++seen % lemmasAtOnce === 0) yield
		const space = key.indexOf(' ')
		if (space < 0) continue
		const list = entries.get(key) ?? []
		const first = plainVerb(key.slice(0, space))
		const same = phrases.get(first)
		if (same) same.push(...list)
		else phrases.set(first, [...list])
	}
	for (const list of phrases.values())
		if (list.length > 1) {
			const words = new Map(list.map((entry) => [entry, entry.lemma.split(' ').length]))
			list.sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0))
		}
	return phrases
}

/** The lemmas of a lexicon's verbs, lower case. */
export function verbsIn({ entries }: Lexicon): readonly string[] {
	if ('verbs' in entries) return entries.verbs
	return [...entries].flatMap(([lemma, list]) => (list.some((entry) => entry.pos === 'v') ? [lemma] : []))
}

/** Every word that stands in an English translation of anything but a name, lower case. */
export function englishWordsIn({ english }: Lexicon): ReadonlySet<string> {
	if ('words' in english) return english.words
	const words = new Set<string>()
	for (const [translation, entries] of english)
		if (entries.some((entry) => entry.pos !== 'name'))
			for (const word of wordsIn(translation)) words.add(word)
	return words
}

/** Whether a Spanish word ends as infinitives do: *dar, reír*, and pronominal ones (*darse*). */
export function endsAsInfinitive(word: string): boolean {
	return /[aeií]r(?:se)?$/.test(word)
}

/** The verb under a pronominal infinitive (*darse* → `dar`); any other word as it is. */
export function plainVerb(word: string): string {
	return /[aeií]rse$/.test(word) ? word.slice(0, -2) : word
}
