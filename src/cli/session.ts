import { readFileSync } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildLexicon, withDictionaries, type Lexicon, type UserDictionary } from '#engine'
import { type Say } from '#i18n'
import { readDictionary } from '../lib/server/dictionaries.ts'
import { Failure } from './failure.ts'
import type { Options } from './options.ts'
import { writeWhole } from './files.ts'

/** What every command works with. */
export interface Session {
	/** The project's folder. */
	readonly root: string
	readonly version: string
	readonly say: Say
	readonly options: Options
	/** Writes the result to standard output or to `--out`. */
	readonly put: (text: string) => void
	/** Says something on standard error. */
	readonly note: (text: string) => void
	/** The dictionary with those of `--dictionary`, read on first use. */
	readonly lexicon: () => Lexicon
}

/** A session of the command line. */
export function openSession(root: string, say: Say, options: Options): Session {
	let lexicon: Lexicon | undefined
	const note = (text: string) => void process.stderr.write(`${text}\n`)
	return {
		root,
		version: versionOf(root),
		say,
		options,
		put(text) {
			const out = options.value('out')
			if (out === undefined) process.stdout.write(text)
			else writeWhole(out, text)
		},
		note,
		lexicon: () =>
			(lexicon ??= withDictionaries(
				readLexicon(join(root, 'static/lexicon')),
				options.all('dictionary').map((name) => dictionaryOf(name, say, note))
			))
	}
}

/** A dictionary of the user's, with what could not be read of it said. */
function dictionaryOf(name: string, say: Say, note: (text: string) => void): UserDictionary {
	const read = readDictionary(name)
	if (!read.ok) throw new Failure(`problems:${read.message}`, read.values)
	for (const { line, message, values } of read.dictionary.problems)
		note(`${name}: ${say(`problems:${message}`, { ...values, line })}`)
	return read.dictionary
}

/** Cotejo's version, from its package. */
export function versionOf(root: string): string {
	const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : ''
}

/** The dictionary and tables of a folder. */
export function readLexicon(folder: string): Lexicon {
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.sort()
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
	return buildLexicon(files).lexicon
}
