import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Lexicon, type LexiconFile, buildLexicon, englishLemmas } from '#engine'
import { lexiconFolder } from './folders.ts'

let built: ReturnType<typeof buildLexicon> | undefined

/** The project's lexicon, read once. */
export function ownLexicon(): Lexicon {
	return ownBuilt().lexicon
}

/**
 * Makes all that the first word looked up would wait for, in parts: made at once it keeps the thread that answers pages
 * for a third of a second.
 */
export async function makeLexiconReady(): Promise<void> {
	const { makeNext } = ownBuilt()
	do await setImmediate()
	while (makeNext())
	// The list of English words is filled by the first word that is looked for.
	englishLemmas('words')
}

function ownBuilt(): ReturnType<typeof buildLexicon> {
	return (built ??= buildLexicon(lexiconFiles()))
}

/** The files of the lexicon, by name. */
export function lexiconFiles(): readonly LexiconFile[] {
	const folder = lexiconFolder()
	const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.tsv')).sort()
	return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
