import type { Texts } from './language.ts'
import { checks as checksEn } from './en/checks.ts'
import { cli as cliEn } from './en/cli.ts'
import { library as libraryEn } from './en/library.ts'
import { problems as problemsEn } from './en/problems.ts'
import { reader as readerEn } from './en/reader.ts'
import { words as wordsEn } from './en/words.ts'
import { checks as checksEs } from './es/checks.ts'
import { cli as cliEs } from './es/cli.ts'
import { library as libraryEs } from './es/library.ts'
import { problems as problemsEs } from './es/problems.ts'
import { reader as readerEs } from './es/reader.ts'
import { words as wordsEs } from './es/words.ts'

/** The interface of the app. */
export const reader: Texts = { es: readerEs, en: readerEn }

/** Opening, importing, versions, the bin. */
export const library: Texts = { es: libraryEs, en: libraryEn }

/** Names of word classes, subjects and categories: only the server says them. */
export const words: Texts = { es: wordsEs, en: wordsEn }

/** What each check is called and what it says. */
export const checks: Texts = { es: checksEs, en: checksEn }

/** What is wrong with a file. */
export const problems: Texts = { es: problemsEs, en: problemsEn }

/** The command line. */
export const cli: Texts = { es: cliEs, en: cliEn }

/** Every namespace: for the server and the command line, which say anything. */
export const everything: Readonly<Record<string, Texts>> = { reader, words, library, checks, problems, cli }
