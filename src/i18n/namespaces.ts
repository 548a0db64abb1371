import type { Texts } from './language.ts'
import { reader as readerEn } from './en/reader.ts'
import { reader as readerEs } from './es/reader.ts'

/** The interface of the app. */
export const reader: Texts = { es: readerEs, en: readerEn }

/** Every namespace: for the server and the command line, which say anything. */
export const everything: Readonly<Record<string, Texts>> = { reader }
