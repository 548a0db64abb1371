import { readFileSync } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildLexicon, type Lexicon } from '#engine'
import { type Say } from '#i18n'
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
	/** The dictionary, read on first use. */
	readonly lexicon: () => Lexicon
}

/** A session of the command line. */
export function openSession(root: string, say: Say, options: Options): Session {
	let lexicon: Lexicon | undefined
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
		note: (text) => void process.stderr.write(`${text}\n`),
		lexicon: () => (lexicon ??= readLexicon(join(root, 'static/lexicon')))
	}
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
