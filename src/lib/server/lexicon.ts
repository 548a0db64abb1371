import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Lexicon, type LexiconFile, buildLexicon } from '#engine'
import { lexiconFolder } from './folders.ts'

let lexicon: Lexicon | undefined

/** The project's lexicon, read once. */
export function ownLexicon(): Lexicon {
	return (lexicon ??= buildLexicon(lexiconFiles()).lexicon)
}

/** The files of the lexicon, by name. */
export function lexiconFiles(): readonly LexiconFile[] {
	const folder = lexiconFolder()
	const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.tsv')).sort()
	return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
