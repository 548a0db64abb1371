import { editing } from './editing.ts'
import type { Texts } from './language.ts'
import { library } from './library.ts'
import { reader } from './reader.ts'
import { study } from './study.ts'
import { checks as checksEn } from './en/checks.ts'
import { cli as cliEn } from './en/cli.ts'
import { help as helpEn } from './en/help.ts'
import { problems as problemsEn } from './en/problems.ts'
import { words as wordsEn } from './en/words.ts'
import { checks as checksEs } from './es/checks.ts'
import { cli as cliEs } from './es/cli.ts'
import { help as helpEs } from './es/help.ts'
import { problems as problemsEs } from './es/problems.ts'
import { words as wordsEs } from './es/words.ts'

/** Each in a module of its own, so that a page of the browser carries only the sentences it says. */
export { editing, library, reader, study }

/** Names of word classes, subjects and categories: only the server says them. */
export const words: Texts = { es: wordsEs, en: wordsEn }

/** What each check is called and what it says. */
export const checks: Texts = { es: checksEs, en: checksEn }

/** What is wrong with a file. */
export const problems: Texts = { es: problemsEs, en: problemsEn }

/** The command line. */
export const cli: Texts = { es: cliEs, en: cliEn }

/** What `--help` says of each command. */
export const help: Texts = { es: helpEs, en: helpEn }

/** Every namespace: for the server and the command line, which say anything. */
export const everything: Readonly<Record<string, Texts>> = {
	reader,
	words,
	library,
	editing,
	study,
	checks,
	problems,
	cli,
	help
}
