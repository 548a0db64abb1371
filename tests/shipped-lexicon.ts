import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { buildLexicon } from '#engine'

const folder = fileURLToPath(new URL('../static/lexicon', import.meta.url))

/** The project's own lexicon, as the application reads it. */
export const { lexicon: shippedLexicon, problems: lexiconProblems } = buildLexicon(
	readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
)
